import type {
  VolumeSnapshotBackupStorageRefResolvers,
  VolumeSnapshotResolvers,
  VolumeSnapshotTreeResolvers,
} from '../../generated/resolvers.ts';
import { getCandidateBackupStorageForVolumeSnapshot } from '../../zstack/apis/backup-storages.ts';
import { candidateBackupStorages } from '../backup-storage/candidates.ts';
import { backupStorageResource } from '../backup-storage/backup-storage.ts';
import { toMany, toOne } from '../edges.ts';
import { volumeResource } from '../volume/volume.ts';
import { volumeSnapshotResource, volumeSnapshotTreeResource } from './volume-snapshot.ts';

export const VolumeSnapshot = {
  volume: toOne(volumeResource, ({ volumeUuid }) => volumeUuid),
  tree: toOne(volumeSnapshotTreeResource, ({ treeUuid }) => treeUuid),
  candidateBackupStorages: candidateBackupStorages(
    getCandidateBackupStorageForVolumeSnapshot,
    (volumeSnapshotUuid) => ({ volumeSnapshotUuid }),
  ),
} satisfies VolumeSnapshotResolvers;

export const VolumeSnapshotTree = {
  snapshots: toMany(volumeSnapshotResource, ({ tree }) => tree),
} satisfies VolumeSnapshotTreeResolvers;

export const VolumeSnapshotBackupStorageRef = {
  backupStorage: toOne(backupStorageResource, ({ backupStorageUuid }) => backupStorageUuid),
} satisfies VolumeSnapshotBackupStorageRefResolvers;
