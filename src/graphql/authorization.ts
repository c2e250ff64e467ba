import { GraphQLError } from 'graphql';
import type { SessionCaller } from '../zstack/wire/caller.ts';
import type { IncomingRequest } from './request.ts';

const HOW_TO =
  'Send the header "Authorization: OAuth <session>", where <session> is the 32 hex digits of a ZStack session.';

/**
 * On whose behalf this request asks ZStack.
 * @throws GraphQLError `UNAUTHENTICATED` where the request brought no session; nothing was sent then
 */
export function requireCaller({ authorization, requestId, clientAddress }: IncomingRequest): SessionCaller {
  if (authorization === undefined) throw unauthenticated(`There is no session. ${HOW_TO}`);
  const [scheme = '', ...rest] = authorization.trim().split(' ');
  const session = rest.join(' ').trim();
  if (scheme.toLowerCase() !== 'oauth')
    throw unauthenticated(`The Authorization header has a scheme other than OAuth. ${HOW_TO}`);
  if (!/^[0-9a-f]{32}$/i.test(session)) throw unauthenticated(`The session is not 32 hex digits. ${HOW_TO}`);
  return { session, requestId, clientAddress };
}

/** The session of a header that `requireCaller` would accept. */
export const sessionIn = (authorization: string | undefined): string | undefined =>
  authorization === undefined ? undefined : /^\s*oauth\s+([0-9a-f]{32})\s*$/i.exec(authorization)?.[1];

function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } });
}
