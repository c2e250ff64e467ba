import { jobApi, queryApi } from '../wire/api.ts';
import type { Decoded } from '../wire/decoder.ts';
import { rowEvent } from '../wire/rows/row-event.ts';
import { row } from '../wire/rows/row.ts';

const volume = row('VolumeInventory', 'uuid', [
  'name',
  'description',
  'type',
  'state',
  'status',
  'size',
  'actualSize',
  'format',
  'deviceId',
  'isShareable',
  'primaryStorageUuid',
  'installPath',
  'vmInstanceUuid',
  'lastVmInstanceUuid',
  'diskOfferingUuid',
  'rootImageUuid',
  'volumeQos',
  'protocol',
  'createDate',
  'lastOpDate',
  'lastAttachDate',
  'lastDetachDate',
]);

/** ZStack's VolumeInventory (`domain.md §3.6`). */
export type VolumeInventory = NonNullable<Decoded<typeof volume>>;

/** QueryVolume: those that the caller owns, shares or that are public. */
export const volumes = queryApi('APIQueryVolumeMsg', { row: volume, notInFields: ['isShareable'] });

/** CreateDataVolumeFromVolumeTemplate: of an image that the caller owns, shares or that is public. */
export const createDataVolumeFromVolumeTemplate = jobApi('APICreateDataVolumeFromVolumeTemplateMsg', {
  result: rowEvent(volume),
});
