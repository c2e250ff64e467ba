import type { WireRequest } from './api.ts';
import type { ErrorCode } from './errors/error-code.ts';
import type { Share } from './http/turns.ts';
import type { ReadScope } from './read-scope.ts';
import { Secret } from './values/secret.ts';
import type { CancelSignal } from './values/cancellation.ts';

/** On whose behalf a call is made. */
export interface Caller {
  /** The caller's own ZStack session; undefined for what needs none. */
  readonly session: Secret | undefined;
  /** Sent as `X-Request-Id`. */
  readonly requestId: string | undefined;
  /** Sent as `X-Request-Ip`. */
  readonly clientAddress: string | undefined;
  /** Who asks, where that is not told by the session that is sent. */
  readonly asker?: string | undefined;
}

/** A caller who has shown a session. Whether it is alive only ZStack knows. */
export type SessionCaller = Caller & { readonly session: Secret };

/** Bounds of one call beside those of the client. */
export interface CallOptions {
  /** Aborted when nobody wants the answer any more. Never given to a submit: what is written is not taken back. */
  readonly signal?: CancelSignal | undefined;
  /** The operation that this read belongs to. Without it, it is asked for itself. */
  readonly scope?: ReadScope | undefined;
  /** Sent along, and to be repeated by no text of an error; the caller's session never is. */
  readonly secret?: Secret | undefined;
  /** Of what changes something: does this error tell that it was not run, for want of a node that another may not lack? */
  readonly lacksNode?: ((error: ErrorCode) => boolean) | undefined;
}

/** The gateway itself, for what needs no session. */
export const NOBODY: Caller = { session: undefined, requestId: undefined, clientAddress: undefined };

/** The gateway itself, for what ZStack tells to any session, also to one that never was: never a caller's. */
export const ANY_SESSION: SessionCaller = { ...NOBODY, session: new Secret('0'.repeat(32)), asker: 'the gateway' };

/** For a call that needs no session: none is sent. */
export const withoutSession = ({ session, asker = session?.key, requestId, clientAddress }: Caller): Caller => ({
  session: undefined,
  asker,
  requestId,
  clientAddress,
});

/** Whose turn a call takes: what needs no session has turns of its own, in which each asker has a share. */
export const shareOf = ({ session, asker, clientAddress }: Caller): Share => ({
  withSession: session !== undefined && asker === undefined,
  key: asker ?? session?.key ?? clientAddress?.toLowerCase() ?? '',
});

/** What a call is told beside what each of its kind is. */
export type MoreHeaders = Readonly<Record<string, string | Secret>>;

/** The headers of a call (`wire.md §1`). */
export function toCallHeaders(
  { session, requestId, clientAddress }: Caller,
  { body }: WireRequest,
  more: MoreHeaders = {},
): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json;charset=UTF-8';
  if (session !== undefined) headers['authorization'] = `OAuth ${Secret.reveal(session)}`;
  if (requestId !== undefined) headers['x-request-id'] = requestId;
  if (clientAddress !== undefined) headers['x-request-ip'] = clientAddress;
  for (const [name, value] of Object.entries(more))
    headers[name] = value instanceof Secret ? Secret.reveal(value) : value;
  return headers;
}
