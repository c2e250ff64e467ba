import type {
  VolumeSnapshotBackupStorageRefResolvers,
  VolumeSnapshotResolvers,
  VolumeSnapshotTreeResolvers,
} from '../../generated/resolvers.ts';
import { getCandidateBackupStorageForVolumeSnapshot } from '../../zstack/apis/backup-storages.ts';
import { madeFrom } from '../../zstack/image-source.ts';
import { uuidIn } from '../../zstack/wire/conditions.ts';
import { ownerFields } from '../account/owner.ts';
import { candidateBackupStorages } from '../backup-storage/candidates.ts';
import { backupStorageResource } from '../backup-storage/backup-storage.ts';
import { listOf, toMany, toOne } from '../edges.ts';
import { imageResource } from '../image/image.ts';
import { primaryStorageResource } from '../primary-storage/primary-storage.ts';
import { volumeResource } from '../volume/volume.ts';
import { volumeSnapshotResource, volumeSnapshotTreeResource } from './volume-snapshot.ts';

export const VolumeSnapshot = {
  ...ownerFields,
  volume: toOne(volumeResource, ({ volumeUuid }) => volumeUuid),
  tree: toOne(volumeSnapshotTreeResource, ({ treeUuid }) => treeUuid),
  parent: toOne(volumeSnapshotResource, ({ parentUuid }) => parentUuid),
  children: listOf(volumeSnapshotResource, ({ uuid }) => uuidIn([uuid], 'parentUuid')),
  primaryStorage: toOne(primaryStorageResource, ({ primaryStorageUuid }) => primaryStorageUuid),
  images: listOf(imageResource, ({ uuid }) => madeFrom('volumeSnapshot', uuid)),
  candidateBackupStorages: candidateBackupStorages(
    getCandidateBackupStorageForVolumeSnapshot,
    (volumeSnapshotUuid) => ({ volumeSnapshotUuid }),
  ),
} satisfies VolumeSnapshotResolvers;

export const VolumeSnapshotTree = {
  volume: toOne(volumeResource, ({ volumeUuid }) => volumeUuid),
  snapshots: toMany(volumeSnapshotResource, ({ tree }) => tree),
} satisfies VolumeSnapshotTreeResolvers;

export const VolumeSnapshotBackupStorageRef = {
  backupStorage: toOne(backupStorageResource, ({ backupStorageUuid }) => backupStorageUuid),
} satisfies VolumeSnapshotBackupStorageRefResolvers;
