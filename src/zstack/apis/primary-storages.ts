import { queryApi } from '../wire/api.ts';
import type { Decoded } from '../wire/decoder.ts';
import { row } from '../wire/rows/row.ts';

/** Not its url, which may hold a secret. */
const primaryStorage = row('PrimaryStorageInventory', 'uuid', [
  'name',
  'description',
  'type',
  'state',
  'status',
  'zoneUuid',
  'totalCapacity',
  'availableCapacity',
  'totalPhysicalCapacity',
  'availablePhysicalCapacity',
  'systemUsedCapacity',
  'attachedClusterUuids',
  'createDate',
  'lastOpDate',
]);

/** ZStack's PrimaryStorageInventory. */
export type PrimaryStorageInventory = NonNullable<Decoded<typeof primaryStorage>>;

/** QueryPrimaryStorage, which every account may read. A GET of one under its path would delete it (`wire.md §2`). */
export const primaryStorages = queryApi('APIQueryPrimaryStorageMsg', { row: primaryStorage });
