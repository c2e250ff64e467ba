import { type ZoneInventory, zones } from '../../zstack/apis/zones.ts';
import type { Connection, Edge } from '../paging/connection.ts';
import type { Resource } from '../resource.ts';

export const zoneResource: Resource<ZoneInventory> = {
  typeName: 'Zone',
  api: zones,
};

export type ZoneConnection = Connection<ZoneInventory>;
export type ZoneEdge = Edge<ZoneInventory>;
