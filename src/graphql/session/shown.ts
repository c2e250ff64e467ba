import { validateSession } from '../../zstack/apis/sessions.ts';
import { withoutSession } from '../../zstack/wire/caller.ts';
import { requireCaller } from '../authorization.ts';
import type { GraphQLContext } from '../context.ts';
import type { ZStackSession } from './session.ts';

/** The session that the request shows. To ask whether it is alive does not prolong it. @throws GraphQLError `UNAUTHENTICATED` where it shows none */
export async function shownSession(context: GraphQLContext): Promise<ZStackSession> {
  const caller = requireCaller(context);
  const { session } = caller;
  const options = { ...context.reading, secret: session };
  const valid = await context.zstack.call(validateSession, { sessionUuid: session }, withoutSession(caller), options);
  if (valid === null) throw context.zstack.missing(validateSession.path, 'valid');
  return { valid, told: null };
}
