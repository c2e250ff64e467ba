import { queryApi, syncApi } from '../wire/api.ts';
import { type Decoded, type Decoder, listOf } from '../wire/decoder.ts';
import { row } from '../wire/rows/row.ts';
import { isJsonObject } from '../wire/values/json.ts';
import type { Uuid } from '../wire/values/uuid.ts';
import { zones } from './zones.ts';

/** Not all that ZStack sends: some subtypes carry hosts, user names and passwords (`domain.md §3.3`). */
const backupStorage = row('BackupStorageInventory', 'uuid', [
  'name',
  'description',
  'url',
  'type',
  'state',
  'status',
  'totalCapacity',
  'availableCapacity',
  'attachedZoneUuids',
  'createDate',
  'lastOpDate',
  'fsid',
  'poolName',
  'poolAvailableCapacity',
  'poolUsedCapacity',
  'poolReplicatedSize',
  'poolDiskUtilization',
  'poolSecurityPolicy',
  'identity',
]);

/** ZStack's BackupStorageInventory. */
export type BackupStorageInventory = NonNullable<Decoded<typeof backupStorage>>;

/** QueryBackupStorage, which every account may read. */
export const backupStorages = queryApi('APIQueryBackupStorageMsg', {
  row: backupStorage,
  joins: { zone: { to: () => zones, many: true } },
});

const candidate = row('BackupStorageInventory', 'uuid', []);

/** The candidates' uuids: of itself a candidate tells only what all types of storage have (recorded: image/candidates). */
const candidateUuids: Decoder<readonly Uuid[]> = (value, context, path) =>
  listOf(candidate)(isJsonObject(value) ? value['inventories'] : undefined, context, path).map((found) => found.uuid);

/**
 * GetCandidateBackupStorageForCreatingImage, of a volume. Whether the caller may see the volume ZStack does not ask
 * (`owners.md §3`).
 */
export const getCandidateBackupStorageForVolume = syncApi('APIGetCandidateBackupStorageForCreatingImageMsg', {
  path: '/images/volumes/{volumeUuid}/candidate-backup-storage',
  result: candidateUuids,
});

/** The same, of a volume snapshot. */
export const getCandidateBackupStorageForVolumeSnapshot = syncApi('APIGetCandidateBackupStorageForCreatingImageMsg', {
  path: '/images/volume-snapshots/{volumeSnapshotUuid}/candidate-backup-storage',
  result: candidateUuids,
});
