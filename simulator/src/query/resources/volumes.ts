import type { VolumeRow } from '../../world/rows.ts';
import { join, joinToNothing } from '../join.ts';
import { isVisibleByOwner, type Resource } from '../resource.ts';
import { dated, described, header } from './columns.ts';

export const volumes: Resource<VolumeRow> = {
  rows: (world) => world.volumes.all(),
  javaClass: header('volume.VolumeInventory'),
  columns: [
    ...described,
    'primaryStorageUuid',
    'vmInstanceUuid',
    'diskOfferingUuid',
    'rootImageUuid',
    'installPath',
    'type',
    'format',
    'size',
    'actualSize',
    'deviceId',
    'state',
    'status',
    'volumeQos',
    'lastDetachDate',
    'lastVmInstanceUuid',
    'lastAttachDate',
    'protocol',
    'isShareable',
    ...dated,
  ],
  booleans: ['isShareable'],
  notInFields: ['isShareable'],
  isVisible: isVisibleByOwner,
  joins: {
    snapshot: join('volumeSnapshots', 'uuid', 'volumeUuid'),
    primaryStorage: join('primaryStorages', 'primaryStorageUuid', 'uuid'),
    image: join('images', 'rootImageUuid', 'uuid'),
    vmInstance: join('vmInstances', 'vmInstanceUuid', 'uuid'),
    diskOffering: joinToNothing('diskOfferingUuid', 'uuid'),
    localStorageHostRef: joinToNothing('uuid', 'resourceUuid'),
  },
};
