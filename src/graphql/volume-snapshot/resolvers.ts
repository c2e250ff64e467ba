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

export const volumeSnapshotQueries: Pick<QueryResolvers, 'volumeSnapshot' | 'volumeSnapshots'> = {
  volumeSnapshot: byUuid(volumeSnapshotResource),
  volumeSnapshots: (_, args, context, info) => readConnection(volumeSnapshotResource, args, context, info),
};

export const VolumeSnapshot: VolumeSnapshotResolvers = {
  __resolveReference: reference(volumeSnapshotResource),
  volume: toOne(volumeResource, ({ volumeUuid }) => volumeUuid),
  tree: toOne(volumeSnapshotTreeResource, ({ treeUuid }) => treeUuid),
  candidateBackupStorages: candidateBackupStorages(
    getCandidateBackupStorageForVolumeSnapshot,
    (volumeSnapshotUuid) => ({ volumeSnapshotUuid }),
  ),
};

export const VolumeSnapshotTree: VolumeSnapshotTreeResolvers = {
  snapshots: toMany(volumeSnapshotResource, ({ tree }) => tree),
};

export const VolumeSnapshotBackupStorageRef: VolumeSnapshotBackupStorageRefResolvers = {
  backupStorage: toOne(backupStorageResource, ({ backupStorageUuid }) => backupStorageUuid),
};

export const VolumeSnapshotConnection = connectionResolvers;
export const VolumeSnapshotEdge = edgeResolvers;

export const VolumeSnapshotType: Required<VolumeSnapshotTypeResolvers> = {
  HYPERVISOR: 'Hypervisor',
  STORAGE: 'Storage',
  UNKNOWN: 'UNKNOWN',
};

export const VolumeSnapshotState: Required<VolumeSnapshotStateResolvers> = {
  ENABLED: 'Enabled',
  DISABLED: 'Disabled',
  UNKNOWN: 'UNKNOWN',
};

export const VolumeSnapshotStatus: Required<VolumeSnapshotStatusResolvers> = {
  CREATING: 'Creating',
  READY: 'Ready',
  DELETED: 'Deleted',
  DELETING: 'Deleting',
  UNKNOWN: 'UNKNOWN',
};

export const VolumeSnapshotTreeStatus: Required<VolumeSnapshotTreeStatusResolvers> = {
  CREATING: 'Creating',
  COMPLETED: 'Completed',
  FAILED: 'Failed',
  UNKNOWN: 'UNKNOWN',
};

export const VolumeSnapshotOrderField: VolumeSnapshotOrderFieldResolvers = {
  UUID: 'uuid',
  NAME: 'name',
  SIZE: 'size',
  CREATE_DATE: 'createDate',
};
