import { type Enumeration, enumOf } from '../facts/facts.ts';
import { jobApi, queryApi } from '../wire/api.ts';
import { type Decoded, inOrderOf, listOf, oneOf } from '../wire/decoder.ts';
import { rowEvent } from '../wire/rows/row-event.ts';
import { row } from '../wire/rows/row.ts';
import { volumes } from './volumes.ts';

const volumeSnapshotBackupStorageRef = row('VolumeSnapshotBackupStorageRefInventory', 'backupStorageUuid', [
  'volumeSnapshotUuid',
  'installPath',
]);

/** A copy of a snapshot on a backup storage. No REST API makes any, so there is nearly always none. */
export type VolumeSnapshotBackupStorageRefInventory = NonNullable<Decoded<typeof volumeSnapshotBackupStorageRef>>;

/** The inventory has it as a text, and no enum of ZStack's has its words. */
export const volumeSnapshotType: Enumeration<'Hypervisor' | 'Storage'> = {
  name: 'VolumeSnapshotType',
  words: ['Hypervisor', 'Storage'],
};

const volumeSnapshot = row(
  'VolumeSnapshotInventory',
  'uuid',
  [
    'name',
    'description',
    'type',
    'volumeUuid',
    'treeUuid',
    'parentUuid',
    'groupUuid',
    'primaryStorageUuid',
    'primaryStorageInstallPath',
    'volumeType',
    'format',
    'latest',
    'size',
    'state',
    'status',
    'distance',
    'createDate',
    'lastOpDate',
  ],
  {
    type: oneOf(volumeSnapshotType),
    volumeType: oneOf(enumOf('VolumeType')),
    backupStorageRefs: inOrderOf('backupStorageUuid', listOf(volumeSnapshotBackupStorageRef)),
  },
);

/** ZStack's VolumeSnapshotInventory (`domain.md §3.4`). */
export type VolumeSnapshotInventory = NonNullable<Decoded<typeof volumeSnapshot>>;

/** QueryVolumeSnapshot: those that the caller owns, shares or that are public. */
export const volumeSnapshots = queryApi('APIQueryVolumeSnapshotMsg', {
  row: volumeSnapshot,
  joins: { volume: { to: () => volumes, many: false } },
});

/** CreateVolumeSnapshot: of a volume that the caller owns. */
export const createVolumeSnapshot = jobApi('APICreateVolumeSnapshotMsg', { result: rowEvent(volumeSnapshot) });

/** UpdateVolumeSnapshot: what is absent stays. */
export const updateVolumeSnapshot = jobApi('APIUpdateVolumeSnapshotMsg', { result: rowEvent(volumeSnapshot) });

/** DeleteVolumeSnapshot: with all that build on it. Succeeds also for what is not there (`domain.md §2.1`). */
export const deleteVolumeSnapshot = jobApi('APIDeleteVolumeSnapshotMsg', { result: () => null });

/** RevertVolumeFromSnapshot: the volume that the snapshot was taken of; a machine that it is attached to has to be stopped. */
export const revertVolumeFromSnapshot = jobApi('APIRevertVolumeFromSnapshotMsg', {
  result: rowEvent(volumes.row),
  called: { uuid: 'snapshotUuid' },
});
