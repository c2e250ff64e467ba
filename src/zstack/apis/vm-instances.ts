import { queryApi } from '../wire/api.ts';
import type { Decoded } from '../wire/decoder.ts';
import { row } from '../wire/rows/row.ts';

/** Not its drives, networks and volumes, which come whole inside (`owners.md §4`). */
const vmInstance = row('VmInstanceInventory', 'uuid', [
  'name',
  'description',
  'type',
  'state',
  'hypervisorType',
  'platform',
  'architecture',
  'guestOsType',
  'cpuNum',
  'cpuSpeed',
  'memorySize',
  'reservedMemorySize',
  'zoneUuid',
  'clusterUuid',
  'hostUuid',
  'lastHostUuid',
  'imageUuid',
  'instanceOfferingUuid',
  'rootVolumeUuid',
  'defaultL3NetworkUuid',
  'createDate',
  'lastOpDate',
]);

/** ZStack's VmInstanceInventory. */
export type VmInstanceInventory = NonNullable<Decoded<typeof vmInstance>>;

/** QueryVmInstance: those that the caller owns. */
export const vmInstances = queryApi('APIQueryVmInstanceMsg', { row: vmInstance });
