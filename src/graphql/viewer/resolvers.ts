import type { QueryResolvers, ZStackViewerResolvers } from '../../generated/resolvers.ts';
import { isAdminAccount, ownQuotas } from '../../zstack/own-account.ts';
import { accountOf } from '../account/owner.ts';
import { requireCaller } from '../authorization.ts';
import { byLoader } from '../selection/answered-by-loader.ts';
import { priced } from '../selection/price.ts';
import { shownSession } from '../session/shown.ts';

export const Query = {
  viewer: priced({}, (_, __, context) => ({ caller: requireCaller(context) })),
} satisfies QueryResolvers;

export const ZStackViewer = {
  account: priced(
    { each: 3 },
    byLoader(async (_, __, context, info) => accountOf(await context.loaders.viewer.load(), context, info)),
  ),
  isAdmin: priced({ each: 1 }, ({ caller }, _, { zstack, reading }) => isAdminAccount(zstack, caller, reading)),
  session: priced({ each: 1 }, (_, __, context) => shownSession(context)),
  quotas: priced({ each: 3 }, async ({ caller }, _, { zstack, reading }) => {
    const quotas = await ownQuotas(zstack, caller, reading);
    return quotas?.flatMap(({ name, ...amounts }) => (name === null ? [] : [{ name, ...amounts }])) ?? null;
  }),
} satisfies ZStackViewerResolvers;
