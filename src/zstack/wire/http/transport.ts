import { buildConnector, errors, Pool, ProxyAgent, type Dispatcher } from 'undici';
import type { WireRequest } from '../api.ts';
import { codingsOf, decoded, DecodedTooLong } from './content-coding.ts';
import { ZstackFailure } from '../errors/failure.ts';
import { proxyRefusalIn } from '../errors/failure-reason.ts';
import type { Answer } from '../errors/own-words.ts';
import { HttpSession } from './http-session.ts';
import { withoutInterimAnswers } from './interim-answers.ts';
import type { Logger } from '../errors/failure-log.ts';
import type { Time } from '../values/time.ts';
import { checkGet } from './safe-gets.ts';
import { type Share, Turns } from './turns.ts';

export interface TransportOptions {
  /** Base URL such as `http://10.0.0.2:8080/zstack`. */
  readonly url: URL;
  /** PEM of a private CA for an https cloud. */
  readonly ca?: string | undefined;
  /** URL of an HTTP proxy to go through. */
  readonly proxy?: URL | undefined;
  /** Connections to the cloud at once. */
  readonly connections: number;
  /** Of them, for one session. */
  readonly connectionsPerSession: number;
  /** Requests that may wait for a connection, those with a session and those without each; one more is refused as overload. */
  readonly maxQueued: number;
  /** Of them, for one session. */
  readonly maxQueuedPerSession: number;
  /** A longer answer is refused. */
  readonly maxResponseBytes: number;
  readonly logger: Logger;
  readonly time: Time;
}

export interface SendOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly share: Share;
  /** Aborted when nobody wants the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

export interface Transport {
  /**
   * Sends a request below `{base}/v1` and reads its answer, whatever its status.
   * @throws TypeError for a GET that is not a safe one; ZstackFailure, which knows whether the request may have arrived
   */
  send(request: WireRequest, options: SendOptions): Promise<Answer>;
  /** False where so many requests wait already that work which leads to more had better not be begun. */
  hasRoomFor(share: Share): boolean;
  close(): Promise<void>;
}

const LONGEST_CONNECT_MS = 10_000;
const KEEP_ALIVE_MS = 10_000;
/** ZStack compresses nothing; what stands before it is asked not to. */
const NO_CODING = { 'accept-encoding': 'identity' };

/** One pool of keep-alive connections, for all callers. Redirects are not followed: a session goes to the cloud only. */
export function openTransport(options: TransportOptions): Transport {
  const { time } = options;
  const dispatcher = toDispatcher(options);
  const base = `${options.url.pathname.replace(/\/$/, '')}/v1`;
  const httpSession = new HttpSession();
  const turns = new Turns({
    atOnce: options.connections,
    atOncePerKey: options.connectionsPerSession,
    waiting: options.maxQueued,
    waitingPerKey: options.maxQueuedPerSession,
  });

  return {
    async send(request, sendOptions) {
      checkGet(request);
      const startedAt = time.elapsed();
      let outcome: number | string = 'failed';
      try {
        if (sendOptions.signal?.aborted === true) throw nobodyWaits(false);
        const leave = await turnOf(turns, sendOptions, time);
        const waitedMs = time.elapsed() - startedAt;
        const answer = await exchange(
          dispatcher,
          options,
          `${base}${request.path}`,
          request,
          sendOptions,
          httpSession,
          waitedMs,
          leave,
        );
        outcome = answer.status;
        return answer;
      } catch (error) {
        if (error instanceof ZstackFailure) outcome = error.kind;
        throw error;
      } finally {
        const { method, template } = request;
        const durationMs = Math.round(time.elapsed() - startedAt);
        options.logger.debug({ method, path: template, outcome, durationMs }, 'asked ZStack');
      }
    },
    hasRoomFor: (share) => turns.hasRoomFor(share),
    close: () => dispatcher.destroy(),
  };
}

function toDispatcher({ url, ca, proxy, connections }: TransportOptions): Dispatcher {
  const tls = { timeout: LONGEST_CONNECT_MS, ...(ca === undefined ? {} : { ca }) };
  const pool = { connections, pipelining: 1, keepAliveTimeout: KEEP_ALIVE_MS, allowH2: false };
  if (proxy === undefined)
    return new Pool(url.origin, {
      ...pool,
      connect: withoutInterimAnswers(buildConnector({ ...tls, allowH2: false })),
    });
  return new ProxyAgent({
    ...pool,
    uri: proxy.href,
    requestTls: tls,
    proxyTls: tls,
    factory: (origin, options: Pool.Options) => {
      const { connect } = options;
      return new Pool(origin, {
        ...options,
        ...(typeof connect === 'function' && { connect: withoutInterimAnswers(connect) }),
      });
    },
  });
}

/** Resolves to how to leave. @throws ZstackFailure where there is no room to wait, or nobody waits any more */
function turnOf(turns: Turns, { share, timeoutMs, signal }: SendOptions, time: Time): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      callOff();
      signal?.removeEventListener('abort', onAbort);
    };
    const giveUp = (reason: ZstackFailure) => {
      settle();
      stopWaiting();
      reject(reason);
    };
    const callOff = time.after(timeoutMs, () => giveUp(timedOut(timeoutMs, { sent: false })));
    const onAbort = () => giveUp(nobodyWaits(false));
    signal?.addEventListener('abort', onAbort, { once: true });
    const stopWaiting = turns.enter(share, {
      onTurn(leave) {
        settle();
        resolve(leave);
      },
      onRefused() {
        settle();
        reject(new ZstackFailure('overloaded', 'Too many requests to ZStack wait already.', { sent: false }));
      },
    });
  });
}

const timedOut = (timeoutMs: number, facts: { readonly sent: boolean; readonly status?: number }) =>
  new ZstackFailure('timeout', `ZStack did not answer within ${timeoutMs} ms.`, facts);

const nobodyWaits = (sent: boolean) =>
  new ZstackFailure('cancelled', 'Nobody waits for the answer any more.', { sent });

/**
 * One request and its answer. undici's low-level `dispatch` is used because it tells when a request begins to be
 * written: what fails before that did not arrive.
 * @param waitedMs how much of the time is over already
 * @param release called when undici has done with the request, which for one given up while it is queued is later
 */
function exchange(
  dispatcher: Dispatcher,
  { url, maxResponseBytes, time }: TransportOptions,
  path: string,
  { method, body }: WireRequest,
  { headers, timeoutMs, signal }: SendOptions,
  httpSession: HttpSession,
  waitedMs: number,
  release: () => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let sent = false;
    let status: number | undefined;
    let codings: readonly string[] = [];
    let bytes = 0;
    const chunks: Buffer[] = [];
    let controller: Dispatcher.DispatchController | undefined;
    let failure: ZstackFailure | undefined;

    const settle = () => {
      callOff();
      signal?.removeEventListener('abort', onAbort);
    };
    const fail = (reason: ZstackFailure) => {
      if (failure !== undefined) return;
      failure = reason;
      settle();
      controller?.abort(reason);
      reject(reason);
    };
    const onTimeout = () => fail(timedOut(timeoutMs, { sent, ...withStatus(status) }));
    const callOff = time.after(timeoutMs - waitedMs, onTimeout);
    const onAbort = () => fail(nobodyWaits(sent));
    if (signal?.aborted === true) {
      release();
      onAbort();
      return;
    }
    signal?.addEventListener('abort', onAbort, { once: true });

    dispatcher.dispatch(
      {
        origin: url.origin,
        path,
        method,
        headers: { ...headers, ...NO_CODING, ...httpSession.headers() },
        body: body ?? null,
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      {
        onRequestStart(started) {
          controller = started;
          if (failure === undefined) sent = true;
          else started.abort(failure);
        },
        onResponseStart(_, statusCode, answerHeaders) {
          httpSession.take(statusCode, answerHeaders['set-cookie']);
          status = statusCode;
          codings = codingsOf(answerHeaders['content-encoding']);
        },
        onResponseData(_, chunk) {
          bytes += chunk.length;
          if (bytes > maxResponseBytes) fail(tooLong(maxResponseBytes, status));
          else chunks.push(chunk);
        },
        onResponseEnd() {
          release();
          if (failure !== undefined || status === undefined) return;
          settle();
          const body = Buffer.concat(chunks);
          if (codings.length === 0 || bytes === 0) resolve({ status, body: textOf(body) });
          else decodeAnswer(status, body, codings, maxResponseBytes).then(resolve, reject);
        },
        onResponseError(_, error) {
          release();
          fail(toFailure(error, sent));
        },
      },
    );
  });
}

/** An answer whose body has codings that nobody asked for. @throws ZstackFailure */
async function decodeAnswer(
  status: number,
  body: Buffer,
  codings: readonly string[],
  maxBytes: number,
): Promise<Answer> {
  try {
    return { status, body: textOf(await decoded(body, codings, maxBytes)) };
  } catch (cause) {
    if (cause instanceof DecodedTooLong) throw tooLong(maxBytes, status);
    const message = 'The content coding of the answer cannot be read.';
    throw new ZstackFailure('invalid-response', message, { sent: true, status, cause });
  }
}

const BYTE_ORDER_MARK = 0xfeff;

function textOf(body: Buffer): string {
  const text = body.toString();
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

const tooLong = (maxBytes: number, status: number | undefined): ZstackFailure =>
  new ZstackFailure('invalid-response', `ZStack's answer is longer than ${maxBytes} bytes.`, {
    sent: true,
    ...withStatus(status),
  });

function withStatus(status: number | undefined): { status?: number } {
  return status === undefined ? {} : { status };
}

function toFailure(error: Error, sent: boolean): ZstackFailure {
  if (error instanceof errors.HTTPParserError)
    return new ZstackFailure('invalid-response', "ZStack's answer is not HTTP.", { sent, cause: error });
  const refused = proxyRefusalIn(error);
  if (!sent && refused !== undefined && (refused === '407' || refused.startsWith('3'))) {
    const message = `The proxy refused the way to ZStack with ${refused}.`;
    return new ZstackFailure('misconfigured', message, { sent, status: Number(refused), cause: error });
  }
  return sent
    ? new ZstackFailure('unavailable', 'The connection to ZStack broke.', { sent, cause: error })
    : new ZstackFailure('unavailable', 'No connection to ZStack could be made.', { sent, cause: error });
}
