import type { SessionCaller } from '../zstack/wire/caller.ts';
import type { IncomingRequest } from './request.ts';

/**
 * On whose behalf this request asks ZStack.
 * @throws GraphQLError `UNAUTHENTICATED` where the request shows no session; nothing was sent then
 */
export const requireCaller = ({ session, requestId, clientAddress }: IncomingRequest): SessionCaller => ({
  session: session.require(),
  requestId,
  clientAddress,
});
