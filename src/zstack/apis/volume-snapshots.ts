import { query } from '../wire/api.ts';
import {
  bool,
  type Decoded,
  inOrderOf,
  int,
  listOf,
  long,
  oneOf,
  row,
  text,
  timestamp,
  uuid,
} from '../wire/decoder.ts';
import { volumes, volumeType } from './volumes.ts';

const volumeSnapshotBackupStorageRef = row('VolumeSnapshotBackupStorageRef', 'backupStorageUuid', {
  volumeSnapshotUuid: uuid,
  backupStorageUuid: uuid,
  installPath: text,
});

/** A copy of a snapshot on a backup storage. No REST API makes any, so there is nearly always none. */
export type VolumeSnapshotBackupStorageRefInventory = NonNullable<Decoded<typeof volumeSnapshotBackupStorageRef>>;

const volumeSnapshot = row('VolumeSnapshot', 'uuid', {
  uuid,
  name: text,
  description: text,
  type: oneOf(['Hypervisor', 'Storage']),
  volumeUuid: uuid,
  treeUuid: uuid,
  parentUuid: uuid,
  groupUuid: uuid,
  primaryStorageUuid: uuid,
  primaryStorageInstallPath: text,
  volumeType,
  format: text,
  latest: bool,
  size: long,
  state: oneOf(['Enabled', 'Disabled']),
  status: oneOf(['Creating', 'Ready', 'Deleted', 'Deleting']),
  distance: int,
  createDate: timestamp,
  lastOpDate: timestamp,
  backupStorageRefs: inOrderOf('backupStorageUuid', listOf(volumeSnapshotBackupStorageRef)),
});

/** ZStack's VolumeSnapshotInventory (`zstack-domain.md §3.4`). */
export type VolumeSnapshotInventory = NonNullable<Decoded<typeof volumeSnapshot>>;

/** QueryVolumeSnapshot: those that the caller owns, shares or that are public. */
export const volumeSnapshots = query<VolumeSnapshotInventory>({
  path: '/volume-snapshots',
  row: volumeSnapshot,
  notInFields: ['groupUuid'],
  joins: { volume: { to: () => volumes, many: false } },
});
