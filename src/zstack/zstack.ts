import { judge, unexpectedRefusal, type Verdict } from './answer.ts';
import {
  type AsyncApi,
  type JobResult,
  type QueryApi,
  type SyncApi,
  toWireRequest,
  type WireRequest,
  withQuery,
} from './api.ts';
import { toCallHeaders, type Caller } from './caller.ts';
import type { Condition } from './conditions.ts';
import type { DecodingContext } from './decoder.ts';
import { toErrorCode } from './error-code.ts';
import { ZstackApiError, ZstackFailure } from './failure.ts';
import { type JobAnswer, type RawJobAnswer, toJobAnswer, UNREACHABLE } from './job-answer.ts';
import { getVersion } from './management-node.ts';
import { timestampReader } from './timestamps.ts';
import { type Answer, openTransport, type TransportOptions } from './transport.ts';
import type { Uuid } from './uuid.ts';
import { warnOnce } from './warnings.ts';
import { createWatches, type Watches, type WatchTimes } from './watches.ts';

/** How to reach one ZStack cloud. */
export interface ZstackOptions extends TransportOptions {
  /** IANA zone of the management node's clock. */
  readonly timeZone: string;
  /** The longest that one request may take. */
  readonly timeoutMs: number;
  readonly watchTimes?: Partial<WatchTimes> | undefined;
}

/** Bounds of one call beside those of the client. */
export interface CallOptions {
  /** Aborted when nobody wants the answer any more. Never given to a submit: what is written is not taken back. */
  readonly signal?: AbortSignal | undefined;
}

export type SubmitAnswer<Result> =
  | Extract<JobAnswer<Result>, { status: 'succeeded' | 'failed' }>
  | { readonly status: 'accepted'; readonly apiTimeoutMs: number | null }
  /** The REST layer did not take it; a job uuid that is used already is refused so. */
  | { readonly status: 'refused'; readonly httpStatus: number };

/** The client of one cloud: one connection pool for all callers, the session an argument of each call. */
export interface Zstack {
  /** Does the cloud answer? Needs no session. @throws ZstackFailure while it does not */
  ping(options?: CallOptions): Promise<void>;

  /** @throws ZstackApiError where ZStack answers with an error, ZstackFailure where it does not answer as it should */
  query<Row>(
    api: QueryApi<Row>,
    conditions: readonly Condition[],
    caller: Caller,
    options?: CallOptions,
  ): Promise<readonly Row[]>;

  /** @throws ZstackApiError, ZstackFailure as for `query` */
  call<Args extends object, Result>(
    api: SyncApi<Args, Result>,
    args: Args,
    caller: Caller,
    options?: CallOptions,
  ): Promise<Result>;

  /**
   * Submits under a job uuid of the gateway's own choice, once: whether it may be sent again is not decided here.
   * @throws ZstackFailure whose `sent` tells whether ZStack may have taken it
   */
  submit<Args extends object, Result>(
    api: AsyncApi<Args, Result>,
    args: Args,
    jobUuid: Uuid,
    caller: Caller,
  ): Promise<SubmitAnswer<Result>>;

  /** Asks for a job's result. The poll checks no session at all (`zstack-wire.md §3.3`), so none is sent. */
  poll(jobUuid: Uuid, caller: Caller, options?: CallOptions): Promise<RawJobAnswer>;

  /** Decodes a job's result for a caller, whose session no text of it repeats. */
  readJob<Result>(api: JobResult<Result>, answer: RawJobAnswer, caller: Caller): JobAnswer<Result>;

  /** What many may want to know at the same time, asked once for all of them. */
  readonly watches: Watches;

  close(): Promise<void>;
}

export function connectZstack(options: ZstackOptions): Zstack {
  const transport = openTransport(options);
  const decoding = { readTimestamp: timestampReader(options.timeZone), ...warnOnce(options.logger) };
  const decodingFor = ({ session }: Caller): DecodingContext => ({ ...decoding, session });

  const send = (
    request: WireRequest,
    caller: Caller,
    headers: Readonly<Record<string, string>>,
    timeoutMs: number,
    signal?: AbortSignal,
  ) => transport.send(request, { headers: { ...toCallHeaders(caller, request), ...headers }, timeoutMs, signal });

  /** A GET whose connection broke is sent once more: it changes nothing. */
  const read = async (request: WireRequest, caller: Caller, signal?: AbortSignal): Promise<Answer> => {
    const startedAt = performance.now();
    try {
      return await send(request, caller, {}, options.timeoutMs, signal);
    } catch (error) {
      const brokeWhileReading = error instanceof ZstackFailure && error.kind === 'unavailable' && error.sent;
      const leftMs = Math.floor(options.timeoutMs - (performance.now() - startedAt));
      if (!brokeWhileReading || leftMs <= 0) throw error;
      return send(request, caller, {}, leftMs, signal);
    }
  };

  /** The body of a call that is answered at once. */
  const bodyOf = (verdict: Verdict): Record<string, unknown> => {
    switch (verdict.kind) {
      case 'done':
        return verdict.body;
      case 'failed':
        throw new ZstackApiError(verdict.error);
      case 'refused':
        throw unexpectedRefusal(verdict.status);
      case 'accepted':
        throw new ZstackFailure('invalid-response', 'ZStack made a job of an API that it should answer at once.', {
          sent: true,
          status: 202,
        });
    }
  };

  let watches: Watches | undefined;
  const zstack: Zstack = {
    async ping({ signal } = {}) {
      await zstack.call(
        getVersion,
        {},
        { session: undefined, requestId: undefined, clientAddress: undefined },
        { signal },
      );
    },

    async query(api, conditions, caller, { signal } = {}) {
      const path = withQuery(api.path, [['q', conditions]]);
      const answer = await read({ method: 'GET', path, template: api.path }, caller, signal);
      const body = bodyOf(judge(answer, caller.session));
      const { inventories } = body;
      if (!Array.isArray(inventories)) {
        throw new ZstackFailure('invalid-response', `ZStack's list of ${api.path} has no inventories.`, {
          sent: true,
          status: 200,
        });
      }
      const context = decodingFor(caller);
      return inventories.map((row) => api.row(row, context, api.path)).filter((row) => row !== null);
    },

    async call(api, args, caller, { signal } = {}) {
      const request = toWireRequest(api, args);
      const answer = await (request.method === 'GET'
        ? read(request, caller, signal)
        : send(request, caller, {}, options.timeoutMs, signal));
      return api.result(bodyOf(judge(answer, caller.session)), decodingFor(caller), api.path);
    },

    async submit(api, args, jobUuid, caller) {
      const answer = await send(toWireRequest(api, args), caller, { 'x-job-uuid': jobUuid }, options.timeoutMs);
      const verdict = judge(answer, caller.session);
      switch (verdict.kind) {
        case 'done':
          return { status: 'succeeded', result: api.result(verdict.body, decodingFor(caller), api.path) };
        case 'failed':
          return { status: 'failed', error: verdict.error };
        case 'refused':
          return { status: 'refused', httpStatus: verdict.status };
        case 'accepted': {
          // The job is the one whose uuid was sent; `location` names a host that is never asked (zstack-wire.md §3.1).
          const { apiTimeout } = verdict.body;
          const apiTimeoutMs = typeof apiTimeout === 'number' && apiTimeout > 0 ? apiTimeout : null;
          return { status: 'accepted', apiTimeoutMs };
        }
      }
    },

    async poll(jobUuid, caller, { signal } = {}) {
      const request: WireRequest = { method: 'GET', path: `/api-jobs/${jobUuid}`, template: '/api-jobs/{uuid}' };
      try {
        return toJobAnswer(judge(await read(request, { ...caller, session: undefined }, signal), undefined));
      } catch (error) {
        if (error instanceof ZstackFailure) return UNREACHABLE;
        throw error;
      }
    },

    readJob(api, answer, caller) {
      switch (answer.status) {
        case 'succeeded':
          return { status: 'succeeded', result: api.result(answer.body, decodingFor(caller), api.path) };
        case 'failed':
          return { status: 'failed', error: toErrorCode(answer.error, caller.session) };
        default:
          return answer;
      }
    },

    get watches() {
      return (watches ??= createWatches(zstack, options.watchTimes));
    },

    close: () => transport.close(),
  };
  return zstack;
}
