import { createHash } from 'node:crypto';
import type { AccountRow, Dated } from '../world/rows.ts';
import { adminAccountUuid } from '../world/world.ts';
import { dated, header } from './columns.ts';
import { join, type Resource } from './resource.ts';
import { accounts } from './accounts.ts';

interface QuotaRow extends Dated {
  readonly uuid: string;
  readonly name: string;
  readonly identityUuid: string;
  readonly identityType: string;
  readonly value: bigint;
}

/** Of the node's eighteen those that are about images, with its defaults (domain.md §6.6). */
const defaults = [
  ['image.size', 10_995_116_277_760n],
  ['image.num', 20n],
] as const;

const quotasOf = ({ uuid, createDate }: AccountRow): readonly QuotaRow[] =>
  defaults.map(([name, value]) => ({
    uuid: createHash('md5').update(`${uuid}/${name}`).digest('hex'),
    name,
    identityUuid: uuid,
    identityType: 'AccountVO',
    value,
    createDate,
    lastOpDate: createDate,
  }));

/** Each normal account has its own from its creation on, and sees no other's (zstack-owners.md §1). */
export const quotas: Resource<QuotaRow> = {
  rows: (world) =>
    world.accounts
      .all()
      .filter(({ uuid }) => uuid !== adminAccountUuid)
      .flatMap(quotasOf),
  javaClass: header('identity.QuotaInventory'),
  columns: ['uuid', 'name', 'identityUuid', 'identityType', 'value', ...dated],
  joins: { account: join(() => accounts, 'identityUuid', 'uuid') },
  isVisible: ({ identityUuid }, caller) => caller.uuid === adminAccountUuid || identityUuid === caller.uuid,
};
