import { queryApi } from '../wire/api.ts';
import { row } from '../wire/rows/row.ts';

/** QueryGlobalConfig: of values none but `session.timeout` is asked for (`owners.md §3`). */
export const globalConfigs = queryApi('APIQueryGlobalConfigMsg', {
  row: row('GlobalConfigInventory', 'name', ['value']),
});
