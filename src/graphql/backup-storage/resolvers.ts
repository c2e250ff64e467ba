import type {
  BackupStorageResolvers,
  BackupStorageStateResolvers,
  BackupStorageStatusResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { readUuid } from '../input/input-faults.ts';

export const backupStorageQueries: Pick<QueryResolvers, 'backupStorage'> = {
  backupStorage: (_, { uuid }, { loaders }) => loaders.backupStorages.load(readUuid('uuid', uuid)),
};

export const BackupStorage: BackupStorageResolvers = {
  __resolveReference: async ({ uuid }, { loaders }) => loaders.backupStorages.load(readUuid('uuid', uuid)),
};

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
