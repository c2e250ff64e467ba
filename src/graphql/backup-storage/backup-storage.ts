import { type BackupStorageInventory, backupStorages } from '../../zstack/apis/backup-storages.ts';
import type { Connection, Edge } from '../paging/connection.ts';
import type { Resource } from '../resource.ts';

export const backupStorageResource: Resource<BackupStorageInventory> = {
  typeName: 'BackupStorage',
  api: backupStorages,
  madeOf: { zones: ['attachedZoneUuids'] },
};

export type BackupStorageConnection = Connection<BackupStorageInventory>;
export type BackupStorageEdge = Edge<BackupStorageInventory>;
