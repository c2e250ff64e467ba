import { type VmInstanceInventory, vmInstances } from '../../zstack/apis/vm-instances.ts';
import { enumOf } from '../../zstack/facts/facts.ts';
import { describeEnum } from '../enumeration.ts';
import type { Resource } from '../resource.ts';

export const vmInstanceResource: Resource<VmInstanceInventory> = {
  typeName: 'VmInstance',
  api: vmInstances,
  madeOf: {
    owner: [],
    viewerIsOwner: [],
    zone: ['zoneUuid'],
    image: ['imageUuid'],
    rootVolume: ['rootVolumeUuid'],
    volumes: [],
    snapshots: [],
  },
  list: {
    one: 'A virtual machine by its uuid; null where there is none that the caller may see.',
    many: 'The virtual machines that the caller may see. Destroyed ones that can still be recovered are among them: leave them out by `state: {ne: DESTROYED}`.',
    within: {
      Image: { vmInstances: 'The virtual machines that were made from it. One request to ZStack for each image.' },
      Zone: { vmInstances: 'The virtual machines in it. One request to ZStack for each zone.' },
    },
  },
  enums: [
    describeEnum(
      enumOf('VmInstanceState'),
      'How a virtual machine stands.',
      {
        Created: 'Known, but never started.',
        Starting: 'Being started.',
        Running: 'Runs.',
        Stopping: 'Being stopped.',
        Stopped: 'Does not run.',
        Rebooting: 'Being started anew.',
        Destroying: 'Being destroyed.',
        Destroyed: 'Destroyed, but still recoverable.',
        Migrating: 'Being moved to another host.',
        Expunging: 'Being removed for good.',
        Pausing: 'Being paused.',
        Paused: 'Halted in the middle of its run.',
        Resuming: 'Being resumed after a pause.',
        VolumeMigrating: 'Its volumes are being moved to another primary storage.',
        VolumeRecovering: 'Its volumes are being recovered.',
        Error: 'Broken.',
        NoState: 'The hypervisor tells no state.',
        Unknown: 'The management node does not reach its host.',
        Crashed: 'Its guest has crashed.',
      },
      { Unknown: 'UNKNOWN_TO_ZSTACK' },
    ),
  ],
};
