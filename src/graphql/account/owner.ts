import type { GraphQLResolveInfo } from 'graphql';
import type { AccountInventory } from '../../zstack/apis/accounts.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import type { GraphQLContext } from '../context.ts';
import type { Identified } from '../loading/row-loader.ts';
import { columnsOf } from '../resource.ts';
import { byLoader } from '../selection/answered-by-loader.ts';
import { priced } from '../selection/price.ts';
import { selectedFields } from '../selection/selected-fields.ts';
import { accountResource } from './account.ts';

/** An account, which is asked for only where more than its uuid is selected; null where there is none. */
export async function accountOf(
  uuid: Uuid | null,
  { loaders }: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<AccountInventory | null> {
  if (uuid === null) return null;
  const selected = selectedFields(info, accountResource.typeName, info.fieldNodes).keys();
  return columnsOf(accountResource, selected).every((column) => column === 'uuid')
    ? { uuid, name: null, type: null }
    : loaders.rows(accountResource).load(uuid, info);
}

/** The fields of a type whose rows have an owner. The rows are the caller's own query's, as whose they are is asked of no others (`owners.md §2`). */
export const ownerFields = {
  owner: priced(
    { batches: 2 },
    byLoader(async ({ uuid }: Identified, _: unknown, context: GraphQLContext, info: GraphQLResolveInfo) =>
      accountOf(await context.loaders.owners.load(uuid, info), context, info),
    ),
  ),

  viewerIsOwner: priced(
    { once: 2, batches: 1 },
    async ({ uuid }: Identified, _: unknown, { loaders }: GraphQLContext, info: GraphQLResolveInfo) => {
      const [owner, viewer] = await Promise.all([loaders.owners.load(uuid, info), loaders.viewer.load()]);
      return owner === null || viewer === null ? null : owner === viewer;
    },
  ),
};
