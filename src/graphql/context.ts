import { ReadScope } from '../zstack/wire/read-scope.ts';
import type { WatchedZstack } from '../zstack/jobs/watching/watches.ts';
import type { CallOptions } from '../zstack/zstack.ts';
import { JobLoader } from './job/job-loader.ts';
import { Loaders } from './loaders.ts';
import { BatchGate } from './loading/batch-gate.ts';
import type { IncomingRequest } from './request.ts';
import type { CancelSignal } from '../zstack/wire/values/cancellation.ts';

/** What resolvers receive. One per request; never shared between callers. */
export interface GraphQLContext extends IncomingRequest {
  readonly zstack: WatchedZstack;
  readonly loaders: Loaders;
  /** How the request reads: until its caller has left, identical reads once, only so many at a time. */
  readonly reading: CallOptions;
  /** Where pages below rows are read. */
  readonly gate: BatchGate;
  /** Aborted when the caller has left, or when the gateway is about to stop. */
  readonly ending: () => CancelSignal;
  /** When the request began, by `zstack.time.elapsed()`: its mutations share one wait. */
  readonly startedAt: number;
}

/** @param ending default: what runs until it is left, as a stream does, which is told to leave when the gateway stops */
export function createContext(
  zstack: WatchedZstack,
  request: IncomingRequest,
  ending = () => request.signal,
): GraphQLContext {
  const scope = new ReadScope();
  const gate = new BatchGate();
  return {
    ...request,
    zstack,
    loaders: new Loaders({ zstack, request, scope, gate }, () => new JobLoader(zstack, request, scope)),
    gate,
    reading: { signal: request.signal, scope },
    ending,
    startedAt: zstack.time.elapsed(),
  };
}
