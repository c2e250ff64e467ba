import { queryApi } from '../wire/api.ts';
import type { Decoded } from '../wire/decoder.ts';
import { row } from '../wire/rows/row.ts';

const zone = row('ZoneInventory', 'uuid', [
  'name',
  'description',
  'state',
  'type',
  'isDefault',
  'createDate',
  'lastOpDate',
]);

/** ZStack's ZoneInventory (`domain.md §3.7`). */
export type ZoneInventory = NonNullable<Decoded<typeof zone>>;

/** QueryZone, which every account may read. */
export const zones = queryApi('APIQueryZoneMsg', { row: zone, notInFields: ['isDefault'] });
