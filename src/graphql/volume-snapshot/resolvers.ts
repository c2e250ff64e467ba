import type {
  QueryResolvers,
  VolumeSnapshotBackupStorageRefResolvers,
  VolumeSnapshotOrderFieldResolvers,
  VolumeSnapshotResolvers,
  VolumeSnapshotStateResolvers,
  VolumeSnapshotStatusResolvers,
  VolumeSnapshotTreeResolvers,
  VolumeSnapshotTreeStatusResolvers,
  VolumeSnapshotTypeResolvers,
} from '../../generated/resolvers.ts';
import { getCandidateBackupStorageForVolumeSnapshot } from '../../zstack/apis/backup-storages.ts';
import { candidateBackupStorages } from '../backup-storage/candidates.ts';
import { backupStorageResource } from '../backup-storage/backup-storage.ts';
import { byUuid, reference, toMany, toOne } from '../edges.ts';
import { connectionResolvers, edgeResolvers } from '../paging/connection.ts';
import { readConnection } from '../paging/read-connection.ts';
import { volumeResource } from '../volume/volume.ts';
import { volumeSnapshotResource, volumeSnapshotTreeResource } from './volume-snapshot.ts';

export const Query = {
  volumeSnapshot: byUuid(volumeSnapshotResource),
  volumeSnapshots: (_, args, context, info) => readConnection(volumeSnapshotResource, args, context, info),
} satisfies QueryResolvers;

export const VolumeSnapshot = {
  __resolveReference: reference(volumeSnapshotResource),
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

export const VolumeSnapshotConnection = connectionResolvers;
export const VolumeSnapshotEdge = edgeResolvers;

export const VolumeSnapshotType = {
  HYPERVISOR: 'Hypervisor',
  STORAGE: 'Storage',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<VolumeSnapshotTypeResolvers>;

export const VolumeSnapshotState = {
  ENABLED: 'Enabled',
  DISABLED: 'Disabled',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<VolumeSnapshotStateResolvers>;

export const VolumeSnapshotStatus = {
  CREATING: 'Creating',
  READY: 'Ready',
  DELETED: 'Deleted',
  DELETING: 'Deleting',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<VolumeSnapshotStatusResolvers>;

export const VolumeSnapshotTreeStatus = {
  CREATING: 'Creating',
  COMPLETED: 'Completed',
  FAILED: 'Failed',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<VolumeSnapshotTreeStatusResolvers>;

export const VolumeSnapshotOrderField = {
  UUID: 'uuid',
  NAME: 'name',
  SIZE: 'size',
  CREATE_DATE: 'createDate',
} satisfies VolumeSnapshotOrderFieldResolvers;
