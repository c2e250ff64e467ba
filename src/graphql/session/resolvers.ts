import type {
  LoggedInResolvers,
  LogInFailedResolvers,
  MutationResolvers,
  QueryResolvers,
  ZStackSessionResolvers,
} from '../../generated/resolvers.ts';
import { withoutSession } from '../../zstack/wire/caller.ts';
import { logOut } from '../../zstack/apis/sessions.ts';
import { requireCaller } from '../authorization.ts';
import { Secret } from '../../zstack/wire/values/secret.ts';
import { sessionEnd } from '../../zstack/own-account.ts';
import { priced } from '../selection/price.ts';
import { demandedCaptcha, refresh } from './captcha.ts';
import { logIn } from './log-in.ts';
import { shownSession } from './shown.ts';

export const Query = {
  session: (_, __, context) => shownSession(context),
} satisfies QueryResolvers;

export const ZStackSession = {
  accountUuid: priced({ each: 2 }, ({ valid, told }, _, context) => {
    if (told !== null || !valid) return told?.accountUuid ?? null;
    return context.loaders.viewer.load();
  }),
  expiresAt: priced({ each: 1 }, ({ valid, told }, _, context) => {
    if (told !== null || !valid) return told?.expiresAt ?? null;
    return sessionEnd(context.zstack, requireCaller(context), context.reading);
  }),
} satisfies ZStackSessionResolvers;

/** The only answer that holds a session. */
export const LoggedIn = {
  token: ({ token }) => Secret.reveal(token),
} satisfies LoggedInResolvers;

export const LogInFailed = {
  captcha: priced({ each: 1 }, (failed, _, context) => demandedCaptcha(failed, context)),
} satisfies LogInFailedResolvers;

export const Mutation = {
  logInByAccount: (_, { input }, context, info) => logIn(input, context, info),
  refreshCaptcha: (_, { input }, context) => refresh(input, context),

  async logOut(_, __, context) {
    const caller = requireCaller(context);
    const { session } = caller;
    try {
      const args = { sessionUuid: session };
      await context.zstack.callEach(logOut, args, withoutSession(caller), { secret: session });
      context.zstack.watches.sessionEnded(session);
      return { loggedOut: true };
    } finally {
      context.loaders.clear();
    }
  },
} satisfies MutationResolvers;
