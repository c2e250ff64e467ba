import type { VmInstanceRow } from '../../world/rows.ts';
import { join, joinToNothing } from '../join.ts';
import { isVisibleByOwner, toInventory, type Resource } from '../resource.ts';
import { dated, described, header } from './columns.ts';
import { volumes } from './volumes.ts';

export const vmInstances: Resource<VmInstanceRow> = {
  rows: (world) => world.vmInstances.all(),
  javaClass: header('vm.VmInstanceInventory'),
  columns: [
    ...described,
    'zoneUuid',
    'clusterUuid',
    'imageUuid',
    'hostUuid',
    'lastHostUuid',
    'instanceOfferingUuid',
    'rootVolumeUuid',
    'platform',
    'architecture',
    'guestOsType',
    'defaultL3NetworkUuid',
    'type',
    'hypervisorType',
    'memorySize',
    'reservedMemorySize',
    'cpuNum',
    'cpuSpeed',
    'allocatorStrategy',
    'state',
    ...dated,
  ],
  // Volumes come whole, whoever owns them; who sees the VM sees its rows (owners.md §4).
  nested: ({ uuid }, world, caller) => ({
    vmNics: [],
    allVolumes: world.volumes
      .all()
      .filter(({ vmInstanceUuid }) => vmInstanceUuid === uuid)
      .map((volume) => toInventory(volumes, volume, world, caller)),
    vmCdRoms: [],
  }),
  isVisible: isVisibleByOwner,
  joins: {
    allVolumes: join('volumes', 'uuid', 'vmInstanceUuid'),
    rootVolume: join('volumes', 'rootVolumeUuid', 'uuid'),
    image: join('images', 'imageUuid', 'uuid'),
    zone: join('zones', 'zoneUuid', 'uuid'),
    cluster: joinToNothing('clusterUuid', 'uuid'),
    host: joinToNothing('hostUuid', 'uuid'),
    instanceOffering: joinToNothing('instanceOfferingUuid', 'uuid'),
    vmCdRoms: joinToNothing('uuid', 'vmInstanceUuid'),
    vmNics: joinToNothing('uuid', 'vmInstanceUuid'),
  },
};
