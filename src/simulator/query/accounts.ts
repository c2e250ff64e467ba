import type { AccountRow } from '../world/rows.ts';
import { adminAccountUuid } from '../world/world.ts';
import { dated, described, header } from './columns.ts';
import type { Resource } from './resource.ts';

export const accounts: Resource<AccountRow> = {
  rows: (world) => world.accounts.all(),
  javaClass: header('identity.AccountInventory'),
  columns: [...described, 'type', ...dated],
  joins: {},
  isVisible: (row, caller) => caller.uuid === adminAccountUuid || caller.uuid === row.uuid,
};
