import { NO_JOB } from './wire/answer.ts';
import { toWireRequest } from './wire/api.ts';
import type { AsyncApi, JobResult, SyncApi, WireRequest } from './wire/api.ts';
import {
  ANY_SESSION,
  NOBODY,
  shareOf,
  toCallHeaders,
  withoutSession,
  type Caller,
  type CallOptions,
} from './wire/caller.ts';
import { bodyOf, createAsking } from './asking.ts';
import { type Cloud, createCloud } from './cloud.ts';
import { type Eventually, whenKnown } from './known.ts';
import type { DecodingContext } from './wire/decoder.ts';
import { withoutSecrets } from './wire/errors/error-code.ts';
import { ZstackFailure } from './wire/errors/failure.ts';
import { type BodyDecoder, type ListReader, listReader } from './list-reader.ts';
import { failureLog } from './wire/errors/failure-log.ts';
import {
  type JobAnswer,
  orUnreachable,
  type RawJobAnswer,
  type SubmitAnswer,
  toJobAnswer,
  toSubmitAnswer,
} from './wire/job-answer.ts';
import { createReader, decodeRounded } from './reader.ts';
import { probeZql, tellsZql } from './zql/answer.ts';
import { getCurrentTime, getPlatformTimeZone, getSupportApis, getVersion } from './apis/management-nodes.ts';
import { JOBS_PATH } from './wire/http/safe-gets.ts';
import { roundedJsonIn } from './wire/values/json.ts';
import type { Secret } from './wire/values/secret.ts';
import type { TextRules } from './wire/values/stored-text.ts';
import { systemTime, type Time } from './wire/values/time.ts';
import type { NodeCounts } from './wire/http/nodes.ts';
import { Observers, type ZstackObserver } from './wire/http/observer.ts';
import { openTransport, type TransportOptions } from './wire/http/transport.ts';
import type { TurnLoad } from './wire/http/turns.ts';
import type { Uuid } from './wire/values/uuid.ts';
import { warnOnce } from './wire/warnings.ts';

/** How to reach one ZStack cloud. */
export interface ZstackOptions
  extends Omit<TransportOptions, 'time' | 'onAnswer' | 'onOutage' | 'onNodeBack' | 'observer'>, Partial<TextRules> {
  /** The operator's word on the zone of the management node's clock; without it the cloud is asked. */
  readonly timeZone: string | undefined;
  /** False: its second query engine is not to be used. Default: it is where the cloud has it. */
  readonly zql?: boolean | undefined;
  /** The longest that one request may take. */
  readonly timeoutMs: number;
  /** Default: the system's. */
  readonly time?: Time | undefined;
}

export type { CallOptions } from './wire/caller.ts';

/** The client of one cloud: one connection pool for all callers, the session an argument of each call. */
export interface Zstack extends ListReader {
  /**
   * Does any of its nodes answer within this time, its database too? Needs no session.
   * @throws ZstackFailure while none does, with the reason
   */
  ping(timeoutMs: number): Promise<void>;

  /** Its nodes, as far as requests have met them. */
  readonly nodes: () => NodeCounts;

  /** Requests that are under way, and those that wait for a connection. */
  readonly load: () => TurnLoad;

  /** Has somebody told what ZStack is asked. @returns how to be told no more */
  observe(observer: Partial<ZstackObserver>): () => void;

  /** Tells those who observe. */
  readonly observer: ZstackObserver;

  /** The failure to throw where an answer lacks what its API promises, which the log is told. */
  missing(path: string, what: string): ZstackFailure;

  /** @throws ZstackApiError, ZstackFailure as for `query` */
  call<Args extends object, Result>(
    api: SyncApi<Args, Result>,
    args: Args,
    caller: Caller,
    options?: CallOptions,
  ): Promise<Result>;

  /**
   * The same at every node. One that it does not reach is told before it is asked anything more.
   * @throws as `call`, where no node took it
   */
  callEach<Args extends object, Result>(
    api: SyncApi<Args, Result>,
    args: Args,
    caller: Caller,
    options?: CallOptions,
  ): Promise<Result>;

  /**
   * Submits under a job uuid of the gateway's own choice, once: whether it may be sent again is not decided here.
   * @param webHook where ZStack is to push the job's end (`wire.md §1`)
   * @throws ZstackFailure whose `sent` tells whether ZStack may have taken it
   */
  submit<Args extends object>(
    api: AsyncApi<Args, unknown>,
    args: Args,
    jobUuid: Uuid,
    caller: Caller,
    webHook?: Secret,
  ): Promise<SubmitAnswer>;

  /** Asks for a job's result. The poll takes no session (`wire.md §3.3`), so none is sent. */
  poll(jobUuid: Uuid, caller: Caller, options?: CallOptions): Promise<RawJobAnswer>;

  /** Decodes a job's result for a caller, whose session no text of it repeats. */
  readJob<Result>(api: JobResult<Result>, answer: RawJobAnswer, caller: Caller): Eventually<JobAnswer<Result>>;

  /** What the gateway knows of the cloud itself. */
  readonly cloud: Cloud;

  /** False where so many requests of the session with this key, or of all, wait already that an operation had better not be begun. */
  hasRoomFor(sessionKey: string): boolean;

  /** What its database can store of a text. */
  readonly textRules: TextRules;

  /** The clocks and the chance that all of the client goes by. */
  readonly time: Time;

  close(): Promise<void>;
}

export function connectZstack(options: ZstackOptions): Zstack {
  const time = options.time ?? systemTime;
  const observer = new Observers();
  const transport = openTransport({
    ...options,
    time,
    observer,
    onAnswer: () => cloud.noteAnswer(),
    onOutage: () => cloud.noteOutage(),
    onNodeBack: () => cloud.noteOutage(),
  });
  const warnings = warnOnce(options.logger);
  const failures = failureLog(options.logger, time);
  const { judgeFor, send, readAndJudge, tryToRead, sendAndJudge } = createAsking({
    transport,
    timeoutMs: options.timeoutMs,
    time,
    onHiddenText: warnings.onHiddenText,
    cloud: {
      expectApi: (api) => cloud.expectApi(api),
      noteOutage: () => cloud.noteOutage(),
    },
  });

  /** What the gateway asks of the cloud for itself: no date stands in the answer, so none waits for the zone. */
  const askForItself = async <Result>(api: SyncApi<object, Result>, caller: Caller): Promise<Result> => {
    const { verdict } = await failures.watch(api.path, tryToRead(toWireRequest(api, {}), caller, {}));
    const context = { ...warnings, session: undefined, readTimestamp: () => null };
    return api.result(bodyOf(verdict, api.name), context, api.path); // not watched: an older cloud may refuse
  };
  const cloud = createCloud(
    {
      version: async () => (await askForItself(getVersion, NOBODY))?.version ?? null,
      timeZone: () => askForItself(getPlatformTimeZone, ANY_SESSION),
      supportedApis: () => askForItself(getSupportApis, NOBODY),
      hasZql: async (caller) => tellsZql(askForItself(probeZql, caller)),
      currentTime: () => askForItself(getCurrentTime, NOBODY),
    },
    { timeZone: options.timeZone, zql: options.zql ?? true, logger: options.logger, time },
  );
  const decodingFor = ({ session }: Caller): Eventually<DecodingContext> =>
    whenKnown(cloud.zone(), ({ readTimestamp }) => ({ ...warnings, session, readTimestamp }));

  const read = createReader({ judgeFor, readAndJudge, decodingFor, failures, observer });

  /** Calls what changes something. */
  const change = async <Args extends object, Result>(
    api: SyncApi<Args, Result>,
    request: WireRequest,
    caller: Caller,
    callOptions: CallOptions,
  ): Promise<Result> => {
    const context = await decodingFor(caller);
    return api.result(bodyOf(await sendAndJudge(request, caller, callOptions), api.name), context, api.path);
  };

  /** The same at every node. */
  const changeEach = async <Args extends object, Result>(
    api: SyncApi<Args, Result>,
    args: Args,
    caller: Caller,
    { signal, secret }: CallOptions,
  ): Promise<Result> => {
    const request = toWireRequest(api, args);
    const { timeoutMs } = options;
    const sent = { headers: toCallHeaders(caller, request), share: shareOf(caller), timeoutMs, signal };
    const context = await decodingFor(caller);
    return transport.sendToEach(request, sent, (answer) =>
      api.result(bodyOf(judgeFor(answer, caller.session ?? secret), api.name), context, api.path),
    );
  };

  return {
    ping: (timeoutMs) => failures.watch(NO_JOB.template, transport.probe(timeoutMs)),

    nodes: () => transport.nodes,

    load: () => transport.load,

    observe: (one) => observer.add(one),

    observer,

    missing: (path, what) => failures.missing(path, what),

    ...listReader(read, cloud, time),

    async call(api, args, caller, callOptions = {}) {
      const request = toWireRequest(api, args);
      if (request.method !== 'GET') return failures.watch(api.path, change(api, request, caller, callOptions));
      return read(api, request, caller, callOptions, decoderOf(api));
    },

    callEach: (api, args, caller, callOptions = {}) =>
      failures.watch(api.path, changeEach(api, args, caller, callOptions)),

    async submit(api, args, jobUuid, caller, webHook) {
      cloud.renewApis();
      // before anything is sent, so that no answer of ZStack's is lost for want of it
      const decoding = decodingFor(caller);
      if (decoding instanceof Promise)
        await decoding.catch((error: unknown) => {
          throw error instanceof ZstackFailure ? error.beforeSending() : error;
        });
      try {
        const headers = { 'x-job-uuid': jobUuid, ...(webHook && { 'x-web-hook': webHook }) };
        const answer = await send(toWireRequest(api, args), caller, headers, options.timeoutMs);
        const readWhole = () => bodyOf(judgeFor(answer, caller.session), api.name);
        const submitAnswer = toSubmitAnswer(judgeFor(answer, caller.session, roundedJsonIn), api.name, readWhole);
        failures.answered(api.path);
        return submitAnswer;
      } catch (error) {
        failures.failed(api.path, error);
        throw error;
      }
    },

    async poll(jobUuid, caller, { signal } = {}) {
      const request: WireRequest = { method: 'GET', path: `/api-jobs/${jobUuid}`, template: JOBS_PATH };
      try {
        const { answer, verdict } = await readAndJudge(request, withoutSession(caller), { signal }, roundedJsonIn);
        const told = toJobAnswer(verdict, () => bodyOf(judgeFor(answer, undefined), undefined));
        failures.answered(request.template);
        return told;
      } catch (error) {
        failures.failed(request.template, error);
        return orUnreachable(error);
      }
    },

    readJob(api, answer, caller) {
      switch (answer.status) {
        case 'succeeded': {
          const { body, readWhole } = answer;
          const read = (context: DecodingContext) =>
            ({ status: 'succeeded', result: decodeRounded(decoderOf(api), body, context, readWhole) }) as const;
          return whenKnown(decodingFor(caller), read, orUnreachable); // without the cloud's zone the result cannot be read
        }
        case 'failed':
          return { status: 'failed', error: withoutSecrets(answer.error, caller.session) };
        default:
          return answer;
      }
    },

    cloud,

    hasRoomFor: (key) => transport.hasRoomFor({ withSession: true, key }),

    textRules: { fourByteText: options.fourByteText ?? false },

    time,

    close() {
      failures.close();
      return transport.close();
    },
  };
}

const decoderOf = <Result>({ result, path }: JobResult<Result>): BodyDecoder<Result> => ({
  decode: (body, context) => result(body, context, path),
});
