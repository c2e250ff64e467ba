import type {
  BackupStorageOrderFieldResolvers,
  BackupStorageResolvers,
  BackupStorageStateResolvers,
  BackupStorageStatusResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { byUuid, reference, toMany } from '../edges.ts';
import { connectionResolvers, edgeResolvers } from '../paging/connection.ts';
import { readConnection } from '../paging/read-connection.ts';
import { zoneResource } from '../zone/zone.ts';
import { backupStorageResource } from './backup-storage.ts';

export const backupStorageQueries: Pick<QueryResolvers, 'backupStorage' | 'backupStorages'> = {
  backupStorage: byUuid(backupStorageResource),
  backupStorages: (_, args, context, info) => readConnection(backupStorageResource, args, context, info),
};

export const BackupStorage: BackupStorageResolvers = {
  __resolveReference: reference(backupStorageResource),
  zones: toMany(zoneResource, ({ attachedZoneUuids }) => attachedZoneUuids),
};

export const BackupStorageConnection = connectionResolvers;
export const BackupStorageEdge = edgeResolvers;

export const BackupStorageState: Required<BackupStorageStateResolvers> = {
  ENABLED: 'Enabled',
  DISABLED: 'Disabled',
  UNKNOWN: 'UNKNOWN',
};

export const BackupStorageStatus: Required<BackupStorageStatusResolvers> = {
  CONNECTING: 'Connecting',
  CONNECTED: 'Connected',
  DISCONNECTED: 'Disconnected',
  UNKNOWN: 'UNKNOWN',
};

export const BackupStorageOrderField: BackupStorageOrderFieldResolvers = {
  UUID: 'uuid',
  NAME: 'name',
  CREATE_DATE: 'createDate',
};
