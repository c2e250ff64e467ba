import { query, sync } from '../wire/api.ts';
import {
  type Decoded,
  type Decoder,
  double,
  int,
  listOf,
  long,
  oneOf,
  row,
  text,
  timestamp,
  uuid,
  uuids,
} from '../wire/decoder.ts';
import { isJsonObject } from '../wire/values/json.ts';
import type { Uuid } from '../wire/values/uuid.ts';
import { zones } from './zones.ts';

/** Not all that ZStack sends: some subtypes carry hosts, user names and passwords (`zstack-domain.md §3.3`). */
const backupStorage = row('BackupStorage', 'uuid', {
  uuid,
  name: text,
  description: text,
  url: text,
  type: text,
  state: oneOf(['Enabled', 'Disabled']),
  status: oneOf(['Connecting', 'Connected', 'Disconnected']),
  totalCapacity: long,
  availableCapacity: long,
  attachedZoneUuids: uuids,
  createDate: timestamp,
  lastOpDate: timestamp,
  fsid: text,
  poolName: text,
  poolAvailableCapacity: long,
  poolUsedCapacity: long,
  poolReplicatedSize: int,
  poolDiskUtilization: double,
  poolSecurityPolicy: text,
  identity: text,
});

/** ZStack's BackupStorageInventory. */
export type BackupStorageInventory = NonNullable<Decoded<typeof backupStorage>>;

/** Only some types of backup storage have them, so a query of all types cannot name them. */
const SUBTYPE_COLUMNS = [
  'fsid',
  'poolName',
  'poolAvailableCapacity',
  'poolUsedCapacity',
  'poolReplicatedSize',
  'poolDiskUtilization',
  'poolSecurityPolicy',
  'identity',
] as const;

/** QueryBackupStorage, which every account may read. */
export const backupStorages = query<BackupStorageInventory>({
  path: '/backup-storage',
  row: backupStorage,
  notInFields: ['attachedZoneUuids', ...SUBTYPE_COLUMNS],
  notInConditions: SUBTYPE_COLUMNS,
  joins: { zone: { to: () => zones, many: true } },
});

const candidate = row('BackupStorage', 'uuid', { uuid });

/** The candidates' uuids: of itself a candidate tells only what all types of storage have (recorded: image/candidates). */
const candidateUuids: Decoder<readonly Uuid[]> = (value, context, path) =>
  listOf(candidate)(isJsonObject(value) ? value['inventories'] : undefined, context, path).map((found) => found.uuid);

/**
 * GetCandidateBackupStorageForCreatingImage, of a volume. Whether the caller may see the volume ZStack does not ask
 * (`zstack-owners.md §3`).
 */
export const getCandidateBackupStorageForVolume = sync<{ readonly volumeUuid: Uuid }, readonly Uuid[]>({
  method: 'GET',
  path: '/images/volumes/{volumeUuid}/candidate-backup-storage',
  result: candidateUuids,
});

/** The same, of a volume snapshot. */
export const getCandidateBackupStorageForVolumeSnapshot = sync<{ readonly volumeSnapshotUuid: Uuid }, readonly Uuid[]>({
  method: 'GET',
  path: '/images/volume-snapshots/{volumeSnapshotUuid}/candidate-backup-storage',
  result: candidateUuids,
});
