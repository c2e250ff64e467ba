import {
  type VolumeSnapshotInventory,
  volumeSnapshots,
  volumeSnapshotType,
} from '../../zstack/apis/volume-snapshots.ts';
import { type VolumeSnapshotTreeInventory, volumeSnapshotTrees } from '../../zstack/apis/volume-snapshot-trees.ts';
import { enumOf } from '../../zstack/facts/facts.ts';
import { describeEnum } from '../enumeration.ts';
import type { Resource } from '../resource.ts';

export const volumeSnapshotResource: Resource<VolumeSnapshotInventory> = {
  typeName: 'VolumeSnapshot',
  api: volumeSnapshots,
  madeOf: {
    owner: [],
    viewerIsOwner: [],
    volume: ['volumeUuid'],
    tree: ['treeUuid'],
    parent: ['parentUuid'],
    children: [],
    primaryStorage: ['primaryStorageUuid'],
    images: [],
    candidateBackupStorages: ['primaryStorageUuid'],
  },
  list: {
    one: 'A volume snapshot by its uuid; null where there is none that the caller may see.',
    many: 'The volume snapshots that the caller may see.',
    tagged: true,
    sums: ['size'],
    groups: ['status', 'state', 'volumeType', 'format'],
    within: {
      PrimaryStorage: {
        snapshots:
          'The snapshots that it holds, those that the caller may see. One request to ZStack for each primary storage.',
      },
      VmInstance: {
        snapshots:
          'The snapshots of its volumes, those that the caller may see. One request to ZStack for each virtual machine.',
      },
      Volume: { snapshots: 'Its snapshots, those that the caller may see. One request to ZStack for each volume.' },
      VolumeSnapshot: {
        children:
          'The snapshots that build on it, those that the caller may see. One request to ZStack for each volume snapshot.',
      },
    },
    joins: {
      volume:
        'The volume that it was taken of, which has to meet each condition. Whoever sees a snapshot may ask about its volume in this way, even where the volume itself is not shared.',
    },
  },
  enums: [
    describeEnum(volumeSnapshotType, 'What made a volume snapshot.', {
      Hypervisor: 'The hypervisor.',
      Storage: 'The storage.',
    }),
    describeEnum(enumOf('VolumeSnapshotState'), 'Whether a volume snapshot may be used.', {
      Enabled: 'It may be used.',
      Disabled: 'It may not be used at present.',
    }),
    describeEnum(enumOf('VolumeSnapshotStatus'), 'How a volume snapshot stands.', {
      Creating: 'Being made.',
      Ready: 'Usable.',
      Deleted: 'Deleted.',
      Deleting: 'Being deleted.',
    }),
  ],
};

export const volumeSnapshotTreeResource: Resource<VolumeSnapshotTreeInventory> = {
  typeName: 'VolumeSnapshotTree',
  api: volumeSnapshotTrees,
  madeOf: { volume: ['volumeUuid'], snapshots: ['tree'] },
  enums: [
    describeEnum(enumOf('VolumeSnapshotTreeStatus'), 'How a tree of volume snapshots stands.', {
      Creating: 'Being made.',
      Completed: 'Complete.',
      Failed: 'Broken.',
    }),
  ],
};
