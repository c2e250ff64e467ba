import type { ShownSession } from './shown-session.ts';
import type { CancelSignal } from '../zstack/wire/values/cancellation.ts';

/** What one GraphQL request brings along, whatever the transport. */
export interface IncomingRequest {
  readonly session: ShownSession;
  /** Accepted from the caller or made here; sent on to ZStack as `X-Request-Id` and shown in every error. */
  readonly requestId: string;
  /** The caller's address, sent on to ZStack as `X-Request-Ip`. */
  readonly clientAddress: string | undefined;
  /** Aborted when the caller has left: nothing is asked on its behalf any more; what was submitted goes on. */
  readonly signal: CancelSignal;
  /** Aborted when the gateway is about to stop: waiting ends, what else is under way is finished. */
  readonly draining: CancelSignal;
}
