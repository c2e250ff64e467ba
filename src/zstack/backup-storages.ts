import { query } from './api.ts';
import { type Decoded, long, oneOf, row, text, timestamp } from './decoder.ts';

/** The common fields only: some subtypes send passwords (`zstack-domain.md §3.3`). */
const backupStorage = row('BackupStorage', 'uuid', {
  uuid: text,
  name: text,
  description: text,
  type: text,
  state: oneOf(['Enabled', 'Disabled']),
  status: oneOf(['Connecting', 'Connected', 'Disconnected']),
  totalCapacity: long,
  availableCapacity: long,
  createDate: timestamp,
  lastOpDate: timestamp,
});

/** ZStack's BackupStorageInventory. */
export type BackupStorageInventory = NonNullable<Decoded<typeof backupStorage>>;

/** QueryBackupStorage, which every account may read. */
export const backupStorages = query<BackupStorageInventory>({ path: '/backup-storage', row: backupStorage });
