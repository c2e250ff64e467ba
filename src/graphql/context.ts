import { ReadScope } from '../zstack/wire/read-scope.ts';
import type { WatchedZstack } from '../zstack/jobs/watching/watches.ts';
import type { CallOptions } from '../zstack/zstack.ts';
import { BatchGate } from './batch-gate.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What one GraphQL request brings along, whatever the transport. */
export interface IncomingRequest {
  /** The `Authorization` header as the caller sent it. */
  readonly authorization: string | undefined;
  /** Accepted from the caller or made here; sent on to ZStack as `X-Request-Id` and shown in every error. */
  readonly requestId: string;
  /** The caller's address, sent on to ZStack as `X-Request-Ip`. */
  readonly clientAddress: string | undefined;
  /** Aborted when the caller has left: nothing is asked on its behalf any more; what was submitted goes on. */
  readonly signal: AbortSignal;
  /** Aborted when the gateway is about to stop: waiting ends, what else is under way is finished. */
  readonly draining: AbortSignal;
}

/** What resolvers receive. One per request; never shared between callers. */
export interface GraphQLContext extends IncomingRequest {
  readonly zstack: WatchedZstack;
  readonly loaders: Loaders;
  /** How the request reads: until its caller has left, identical reads once, only so many at a time. */
  readonly reading: CallOptions;
  /** Where pages below rows are read. */
  readonly gate: BatchGate;
  /** When the request began, by `zstack.time.elapsed()`: its mutations share one wait. */
  readonly startedAt: number;
}

export function createContext(zstack: WatchedZstack, request: IncomingRequest): GraphQLContext {
  const scope = new ReadScope();
  const gate = new BatchGate();
  return {
    ...request,
    zstack,
    loaders: createLoaders(zstack, request, scope, gate),
    gate,
    reading: { signal: request.signal, scope },
    startedAt: zstack.time.elapsed(),
  };
}
