import type {
  QueryResolvers,
  ZoneOrderFieldResolvers,
  ZoneResolvers,
  ZoneStateResolvers,
} from '../../generated/resolvers.ts';
import { byUuid, reference } from '../edges.ts';
import { connectionResolvers, edgeResolvers } from '../paging/connection.ts';
import { readConnection } from '../paging/read-connection.ts';
import { zoneResource } from './zone.ts';

export const zoneQueries: Pick<QueryResolvers, 'zone' | 'zones'> = {
  zone: byUuid(zoneResource),
  zones: (_, args, context, info) => readConnection(zoneResource, args, context, info),
};

export const Zone: ZoneResolvers = {
  __resolveReference: reference(zoneResource),
};

export const ZoneConnection = connectionResolvers;
export const ZoneEdge = edgeResolvers;

export const ZoneState: Required<ZoneStateResolvers> = {
  ENABLED: 'Enabled',
  DISABLED: 'Disabled',
  UNKNOWN: 'UNKNOWN',
};

export const ZoneOrderField: ZoneOrderFieldResolvers = {
  UUID: 'uuid',
  NAME: 'name',
  CREATE_DATE: 'createDate',
};
