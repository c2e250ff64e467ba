import { requireCaller } from '../../graphql/authorization.ts';
import type { IncomingRequest } from '../../graphql/request.ts';
import type { SessionCaller } from '../../zstack/wire/caller.ts';
import type { CancelSignal } from '../../zstack/wire/values/cancellation.ts';

/** Asks ZStack whether the session lives. Rejects with what the caller is told; `signal` is aborted when the caller has left. */
export type CheckSession = (caller: SessionCaller, signal: CancelSignal) => Promise<void>;

/** Lets a stream begin only for a session of the right form that `checkSession` takes. */
export const sessionGate =
  (checkSession: CheckSession) =>
  async (request: IncomingRequest): Promise<void> =>
    checkSession(requireCaller(request), request.signal);
