import { bodyOf, type createAsking, type Judged } from './asking.ts';
import type { BodyDecoder, Read, ReadWay } from './list-reader.ts';
import type { WireRequest } from './wire/api.ts';
import type { Caller, CallOptions } from './wire/caller.ts';
import type { DecodingContext } from './wire/decoder.ts';
import type { FailureLog } from './wire/errors/failure-log.ts';
import type { ZstackObserver } from './wire/http/observer.ts';
import { jsonIn, LostDigits, roundedJsonIn } from './wire/values/json.ts';

export interface ReaderOptions extends Pick<ReturnType<typeof createAsking>, 'judgeFor' | 'readAndJudge'> {
  /** With what the answers to a caller are decoded. @throws ZstackFailure where the cloud does not tell its zone */
  readonly decodingFor: (caller: Caller) => Promise<DecodingContext>;
  readonly failures: FailureLog;
  readonly observer: ZstackObserver;
}

/** What a scope shares answers by that are decoded in more ways than one. */
const ANSWERS = {};

/** Reads and decodes answers. */
export function createReader({ judgeFor, readAndJudge, decodingFor, failures, observer }: ReaderOptions): Read {
  /** Within a scope it waits for its turn. */
  const ask = async (
    request: WireRequest,
    caller: Caller,
    callOptions: CallOptions,
    seesLongNumbers: boolean,
  ): Promise<Judged> => {
    const { scope } = callOptions;
    const turn = scope?.enter();
    if (turn !== undefined) await turn;
    try {
      return await readAndJudge(request, caller, callOptions, seesLongNumbers ? roundedJsonIn : jsonIn);
    } finally {
      scope?.leave();
    }
  };

  /** The same for who decodes it in another way: within a scope once for all of them. */
  const askOnce: typeof ask = (request, caller, callOptions, seesLongNumbers) => {
    const { scope } = callOptions;
    const known = scope?.known<Judged>(ANSWERS, request.path);
    if (known !== undefined) {
      observer.onShared(request);
      return known;
    }
    const asked = ask(request, caller, callOptions, seesLongNumbers);
    return scope?.keep(ANSWERS, request.path, asked) ?? asked;
  };

  const decodeAnswer = async <Result>(
    asked: Promise<Judged>,
    { api }: WireRequest,
    caller: Caller,
    { secret }: CallOptions,
    decoder: BodyDecoder<Result>,
    seesLongNumbers: boolean,
  ): Promise<Result> => {
    const { answer, verdict } = await asked;
    const body = bodyOf(verdict, api);
    const context = await decodingFor(caller);
    if (!seesLongNumbers) return decoder.decode(body, context);
    try {
      return decoder.decode(body, { ...context, mayLoseDigits: true });
    } catch (error) {
      if (!(error instanceof LostDigits)) throw error;
      return decoder.decode(bodyOf(judgeFor(answer, caller.session ?? secret), api), context);
    }
  };

  /** Reads and decodes: within a scope the same is done once. */
  return <Result>(
    api: object,
    request: WireRequest,
    caller: Caller,
    callOptions: CallOptions,
    decoder: BodyDecoder<Result>,
    { seesLongNumbers = false, shape = '' }: ReadWay = {},
  ): Promise<Result> => {
    const { scope } = callOptions;
    const { path, template } = request;
    const known = scope?.known<Result>(api, `${path}${shape}`);
    if (known !== undefined) {
      observer.onShared(request);
      return known;
    }
    const asked = (shape === '' ? ask : askOnce)(request, caller, callOptions, seesLongNumbers);
    const decoded = decodeAnswer(asked, request, caller, callOptions, decoder, seesLongNumbers);
    const result = failures.watch(template, decoded);
    return scope?.keep(api, `${path}${shape}`, result) ?? result;
  };
}
