import { bodyOf, type createAsking, type Judged } from './asking.ts';
import type { Eventually } from './known.ts';
import type { BodyDecoder, Read, ReadWay } from './list-reader.ts';
import type { WireRequest } from './wire/api.ts';
import type { Caller, CallOptions } from './wire/caller.ts';
import type { DecodingContext } from './wire/decoder.ts';
import type { FailureLog } from './wire/errors/failure-log.ts';
import type { ZstackObserver } from './wire/http/observer.ts';
import { jsonIn, type JsonObject, LostDigits, roundedJsonIn } from './wire/values/json.ts';

export interface ReaderOptions extends Pick<ReturnType<typeof createAsking>, 'judgeFor' | 'readAndJudge'> {
  /** With what the answers to a caller are decoded. @throws ZstackFailure where the cloud does not tell its zone */
  readonly decodingFor: (caller: Caller) => Eventually<DecodingContext>;
  readonly failures: FailureLog;
  readonly observer: ZstackObserver;
}

/**
 * Decodes what was read with its long numbers rounded, and reads it again where such a number is wanted.
 * @param readWhole reads it with all digits; absent where it was
 */
export function decodeRounded<Result>(
  decoder: BodyDecoder<Result>,
  body: JsonObject,
  context: DecodingContext,
  readWhole: (() => JsonObject) | undefined,
): Result {
  if (readWhole === undefined) return decoder.decode(body, context);
  try {
    return decoder.decode(body, { ...context, mayLoseDigits: true });
  } catch (error) {
    if (!(error instanceof LostDigits)) throw error;
    return decoder.decode(readWhole(), context);
  }
}

/** What a scope shares answers by that are decoded in more ways than one. */
const ANSWERS = {};

/** Reads and decodes answers. */
export function createReader({ judgeFor, readAndJudge, decodingFor, failures, observer }: ReaderOptions): Read {
  /** What the scope has read already, or is about to. */
  const known = <Result>(api: object, key: string, request: WireRequest, { scope }: CallOptions) => {
    const result = scope?.known<Result>(api, key);
    if (result !== undefined) observer.onShared(request);
    return result;
  };

  const ask = (
    request: WireRequest,
    caller: Caller,
    callOptions: CallOptions,
    seesLongNumbers: boolean,
  ): Promise<Judged> => readAndJudge(request, caller, callOptions, seesLongNumbers ? roundedJsonIn : jsonIn);

  /** The same for who decodes it in another way: within a scope once for all of them. */
  const askOnce: typeof ask = (request, caller, callOptions, seesLongNumbers) => {
    const { path } = request;
    const shared = known<Judged>(ANSWERS, path, request, callOptions);
    if (shared !== undefined) return shared;
    const asked = ask(request, caller, callOptions, seesLongNumbers);
    return callOptions.scope?.keep(ANSWERS, path, asked) ?? asked;
  };

  const decodeAnswer = async <Result>(
    asked: Promise<Judged>,
    { api, template }: WireRequest,
    caller: Caller,
    { secret }: CallOptions,
    decoder: BodyDecoder<Result>,
    seesLongNumbers: boolean,
  ): Promise<Result> => {
    try {
      const { answer, verdict } = await asked;
      const body = bodyOf(verdict, api);
      const decoding = decodingFor(caller);
      const context = decoding instanceof Promise ? await decoding : decoding;
      const readWhole = () => bodyOf(judgeFor(answer, caller.session ?? secret), api);
      const result = decodeRounded(decoder, body, context, seesLongNumbers ? readWhole : undefined);
      failures.answered(template);
      return result;
    } catch (error) {
      failures.failed(template, error);
      throw error;
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
    const key = `${request.path}${shape}`;
    const shared = known<Result>(api, key, request, callOptions);
    if (shared !== undefined) return shared;
    const asked = (shape === '' ? ask : askOnce)(request, caller, callOptions, seesLongNumbers);
    const result = decodeAnswer(asked, request, caller, callOptions, decoder, seesLongNumbers);
    return callOptions.scope?.keep(api, key, result) ?? result;
  };
}
