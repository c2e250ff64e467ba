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

export const Query = {
  backupStorage: byUuid(backupStorageResource),
  backupStorages: (_, args, context, info) => readConnection(backupStorageResource, args, context, info),
} satisfies QueryResolvers;

export const BackupStorage = {
  __resolveReference: reference(backupStorageResource),
  zones: toMany(zoneResource, ({ attachedZoneUuids }) => attachedZoneUuids),
} satisfies BackupStorageResolvers;

export const BackupStorageConnection = connectionResolvers;
export const BackupStorageEdge = edgeResolvers;

export const BackupStorageState = {
  ENABLED: 'Enabled',
  DISABLED: 'Disabled',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<BackupStorageStateResolvers>;

export const BackupStorageStatus = {
  CONNECTING: 'Connecting',
  CONNECTED: 'Connected',
  DISCONNECTED: 'Disconnected',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<BackupStorageStatusResolvers>;

export const BackupStorageOrderField = {
  UUID: 'uuid',
  NAME: 'name',
  CREATE_DATE: 'createDate',
} satisfies BackupStorageOrderFieldResolvers;
