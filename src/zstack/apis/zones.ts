import { query } from '../wire/api.ts';
import { bool, type Decoded, oneOf, row, text, timestamp, uuid } from '../wire/decoder.ts';

const zone = row('Zone', 'uuid', {
  uuid,
  name: text,
  description: text,
  state: oneOf(['Enabled', 'Disabled']),
  type: text,
  isDefault: bool,
  createDate: timestamp,
  lastOpDate: timestamp,
});

/** ZStack's ZoneInventory (`zstack-domain.md §3.7`). */
export type ZoneInventory = NonNullable<Decoded<typeof zone>>;

/** QueryZone, which every account may read. */
export const zones = query<ZoneInventory>({ path: '/zones', row: zone, notInFields: ['isDefault'] });
