import type { MutationResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { withoutSession } from '../../zstack/wire/caller.ts';
import { logOut, validateSession } from '../../zstack/apis/sessions.ts';
import { requireCaller } from '../authorization.ts';
import { logIn } from './log-in.ts';

export const Query = {
  async session(_, __, context) {
    const caller = requireCaller(context);
    const { session } = caller;
    const options = { ...context.reading, secret: session };
    const args = { sessionUuid: session };
    const valid = await context.zstack.call(validateSession, args, withoutSession(caller), options);
    if (valid !== null) return { valid, accountUuid: null, expiresAt: null };
    throw context.zstack.missing(validateSession.path, 'valid');
  },
} satisfies QueryResolvers;

export const Mutation = {
  logInByAccount: (_, { input }, context, info) => logIn(input, context, info),

  async logOut(_, __, context) {
    const caller = requireCaller(context);
    const { session } = caller;
    try {
      const args = { sessionUuid: session };
      await context.zstack.call(logOut, args, withoutSession(caller), { secret: session });
      context.zstack.watches.sessionEnded(session);
      return { loggedOut: true };
    } finally {
      context.loaders.clear();
    }
  },
} satisfies MutationResolvers;
