import { type VolumeInventory, volumes } from '../../zstack/apis/volumes.ts';
import type { Connection, Edge } from '../paging/connection.ts';
import type { Resource } from '../resource.ts';

export const volumeResource: Resource<VolumeInventory> = {
  typeName: 'Volume',
  api: volumes,
  madeOf: { snapshots: [], candidateBackupStorages: ['primaryStorageUuid'] },
};

export type VolumeConnection = Connection<VolumeInventory>;
export type VolumeEdge = Edge<VolumeInventory>;
