import { type VolumeInventory, volumes } from '../../zstack/apis/volumes.ts';
import { enumOf } from '../../zstack/facts/facts.ts';
import { describeEnum } from '../enumeration.ts';
import type { Resource } from '../resource.ts';

export const volumeResource: Resource<VolumeInventory> = {
  typeName: 'Volume',
  api: volumes,
  madeOf: {
    owner: [],
    viewerIsOwner: [],
    rootImage: ['rootImageUuid'],
    vmInstance: ['vmInstanceUuid'],
    lastVmInstance: ['lastVmInstanceUuid'],
    primaryStorage: ['primaryStorageUuid'],
    images: [],
    snapshots: [],
    candidateBackupStorages: ['primaryStorageUuid'],
  },
  list: {
    one: 'A volume by its uuid; null where there is none that the caller may see.',
    many: 'The volumes that the caller may see. Deleted rows that can still be recovered are among them: leave them out by `status: {ne: DELETED}`.',
    tagged: true,
    sums: ['size', 'actualSize'],
    groups: ['type', 'status', 'state', 'format'],
    within: {
      Image: {
        volumes:
          'The volumes that were made from it, those that the caller may see. One request to ZStack for each image.',
      },
      PrimaryStorage: {
        volumes:
          'The volumes that it holds, those that the caller may see. One request to ZStack for each primary storage.',
      },
      VmInstance: {
        volumes:
          'The volumes that are attached to it, its root volume too. One request to ZStack for each virtual machine.',
      },
    },
  },
  enums: [
    describeEnum(enumOf('VolumeType'), 'What a volume is for.', {
      Root: 'The disk that a VM boots from.',
      Data: 'A further disk.',
      Memory: 'The memory of a VM, as a snapshot keeps it.',
      Cache: 'A cache.',
    }),
    describeEnum(enumOf('VolumeState'), 'Whether a volume may be used.', {
      Enabled: 'It may be used.',
      Disabled: 'It may not be used at present.',
    }),
    describeEnum(enumOf('VolumeStatus'), 'How a volume stands.', {
      Creating: 'Being made.',
      Ready: 'Usable.',
      NotInstantiated: 'Known, but with nothing on a primary storage yet.',
      Deleted: 'Deleted, but still recoverable.',
      Migrating: 'Being moved to another primary storage.',
    }),
  ],
};
