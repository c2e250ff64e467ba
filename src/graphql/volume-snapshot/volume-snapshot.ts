import { type VolumeSnapshotInventory, volumeSnapshots } from '../../zstack/apis/volume-snapshots.ts';
import { type VolumeSnapshotTreeInventory, volumeSnapshotTrees } from '../../zstack/apis/volume-snapshot-trees.ts';
import type { Connection, Edge } from '../paging/connection.ts';
import type { Resource } from '../resource.ts';

export const volumeSnapshotResource: Resource<VolumeSnapshotInventory> = {
  typeName: 'VolumeSnapshot',
  api: volumeSnapshots,
  madeOf: { volume: ['volumeUuid'], tree: ['treeUuid'], candidateBackupStorages: ['primaryStorageUuid'] },
};

export const volumeSnapshotTreeResource: Resource<VolumeSnapshotTreeInventory> = {
  typeName: 'VolumeSnapshotTree',
  api: volumeSnapshotTrees,
  madeOf: { snapshots: ['tree'] },
};

export type VolumeSnapshotConnection = Connection<VolumeSnapshotInventory>;
export type VolumeSnapshotEdge = Edge<VolumeSnapshotInventory>;
