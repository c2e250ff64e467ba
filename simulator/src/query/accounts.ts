import type { AccountRow } from '../world/rows.ts';
import { dated, described, header } from './columns.ts';
import { joinToNothing, type Resource } from './resource.ts';

/** Every account sees all of them (domain.md §2.4). */
export const accounts: Resource<AccountRow> = {
  rows: (world) => world.accounts.all(),
  javaClass: header('identity.AccountInventory'),
  columns: [...described, 'type', ...dated],
  joins: {
    user: joinToNothing('uuid', 'accountUuid'),
    group: joinToNothing('uuid', 'accountUuid'),
    policy: joinToNothing('uuid', 'accountUuid'),
    quota: joinToNothing('uuid', 'identityUuid'),
  },
};
