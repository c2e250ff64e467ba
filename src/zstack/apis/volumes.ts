import { query } from '../wire/api.ts';
import { bool, type Decoded, int, long, oneOf, row, text, timestamp, uuid } from '../wire/decoder.ts';

/** Of a volume, and of the volume that a snapshot was taken of. */
export const volumeType = oneOf(['Root', 'Data', 'Memory', 'Cache']);

const volume = row('Volume', 'uuid', {
  uuid,
  name: text,
  description: text,
  type: volumeType,
  state: oneOf(['Enabled', 'Disabled']),
  status: oneOf(['Creating', 'Ready', 'NotInstantiated', 'Deleted', 'Migrating']),
  size: long,
  actualSize: long,
  format: text,
  deviceId: int,
  isShareable: bool,
  primaryStorageUuid: uuid,
  installPath: text,
  vmInstanceUuid: uuid,
  lastVmInstanceUuid: uuid,
  diskOfferingUuid: uuid,
  rootImageUuid: uuid,
  volumeQos: text,
  protocol: text,
  createDate: timestamp,
  lastOpDate: timestamp,
  lastAttachDate: timestamp,
  lastDetachDate: timestamp,
});

/** ZStack's VolumeInventory (`zstack-domain.md §3.6`). */
export type VolumeInventory = NonNullable<Decoded<typeof volume>>;

/** QueryVolume: those that the caller owns, shares or that are public. */
export const volumes = query<VolumeInventory>({ path: '/volumes', row: volume, notInFields: ['isShareable'] });
