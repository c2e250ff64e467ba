import type { DocumentNode } from 'graphql';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { WireRequest } from '../../zstack/wire/api.ts';
import type { FollowedRequest } from '../../zstack/wire/http/observer.ts';

/** What of an operation is told beside its answer, to who asks for it. */
export interface ScopedExplanation {
  note(request: WireRequest, durationMs: number, bytes: number): void;
  noteShared(request: WireRequest): void;
  told(): object;
}

/** The trace of a request, where there is one. */
export interface ScopedTrace {
  follow(request: WireRequest): FollowedRequest;
}

/** What a request asks for. */
export interface ScopedOperation {
  readonly type: string;
  /** As the caller has chosen it. */
  readonly name: string | undefined;
  /** Does it stand in a trusted document? Then its name is one of few. */
  readonly isTrusted: boolean;
}

/** What is known of one HTTP request while it runs: its id for every error and log line, and what its operation turned out to be. */
export interface RequestScope {
  readonly requestId: string;
  /** When it arrived, by `performance.now()`. */
  readonly startedAt: number;
  /** Undefined until the document is parsed and valid. */
  operation: ScopedOperation | undefined;
  /** The document that runs, where Apollo Server finds it. */
  document: DocumentNode | undefined;
  /** True where the answer is an event stream: its subscription is counted, and the request is not. */
  streamed: boolean;
  /** What `extensions.cost` tells; undefined where nobody has asked for it. */
  cost: object | undefined;
  /** Of the requests to ZStack, for `extensions.zstack`; undefined where nobody has asked for it. */
  explanation: ScopedExplanation | undefined;
  /** Undefined where no traces are sent. */
  trace: ScopedTrace | undefined;
  /** `extensions.code` of every error that the caller is shown. */
  readonly codes: string[];
  /** Why errors happened, as far as that is known. */
  readonly causes: string[];
}

/** The scope of the request that the running code serves; undefined outside a request. */
export const requestScope = new AsyncLocalStorage<RequestScope>();

/** For code that runs in requests only. */
export function currentRequestScope(): RequestScope {
  const scope = requestScope.getStore();
  if (scope === undefined) throw new Error('No request is being served here.');
  return scope;
}

export function createRequestScope(offeredId: string | undefined): RequestScope {
  const sane = offeredId !== undefined && /^[A-Za-z0-9._:-]{1,128}$/.test(offeredId);
  return {
    requestId: sane ? offeredId : randomUUID(),
    startedAt: performance.now(),
    operation: undefined,
    document: undefined,
    streamed: false,
    cost: undefined,
    explanation: undefined,
    trace: undefined,
    codes: [],
    causes: [],
  };
}

/** What the request has asked to be told in `extensions`, as far as it is known; undefined where it has asked for nothing. */
export function toldExtensions({ cost, explanation }: RequestScope): Readonly<Record<string, object>> | undefined {
  if (cost === undefined && explanation === undefined) return undefined;
  return { ...(cost && { cost }), ...(explanation && { zstack: explanation.told() }) };
}
