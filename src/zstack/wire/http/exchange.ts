import type { Dispatcher } from 'undici';
import type { WireRequest } from '../api.ts';
import { codingsOf, decoded, DecodedTooLong } from './content-coding.ts';
import { ZstackFailure } from '../errors/failure.ts';
import { proxyRefusalIn } from '../errors/failure-reason.ts';
import type { Answer } from '../errors/own-words.ts';
import type { Time } from '../values/time.ts';
import { together } from '../values/together.ts';
import type { HttpSession } from './http-session.ts';
import { errors } from './undici-parts.mjs';
import type { CancelSignal } from '../values/cancellation.ts';

/** Where a request goes. */
export interface Target {
  readonly dispatcher: Dispatcher;
  readonly origin: string;
  /** Before the path of each request. */
  readonly base: string;
  readonly httpSession: HttpSession;
  /** A longer answer is refused. */
  readonly maxResponseBytes: number;
  readonly time: Time;
  /** It has answered, whatever it says. */
  noteAnswer(): void;
  /** No answer came, or none that is HTTP. */
  noteFailure(failure: ZstackFailure): void;
  /** What it answered speaks against it. */
  doubt(): void;
}

/** An answer, and whose it is. */
export interface NodeAnswer extends Answer {
  readonly from: Target;
  /** How long its body was, as it was received. */
  readonly bytes: number;
}

export interface ExchangeOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Aborted when nobody wants the answer any more. */
  readonly signal?: CancelSignal | undefined;
  /** Whether the process stays for it; default: it does. */
  readonly keepsAlive?: boolean;
}

/** A time-out that comes later than this has been held up in this process, which stood still or had too much to do. */
const HELD_UP_MS = 100;
/** How much longer an answer is waited for then, at most: it may have come meanwhile, and lie unread. */
const LONGEST_GRANT_MS = 1_000;

/** ZStack compresses nothing; what stands before it is asked not to. */
const NO_CODING = { 'accept-encoding': 'identity' };

/**
 * One request and its answer. undici's low-level `dispatch` is used because it tells when a request begins to be
 * written: what fails before that did not arrive.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly answer: Promise<NodeAnswer>;
  readonly startedAt: number;
  readonly #target: Target;
  readonly #request: WireRequest;
  readonly #options: ExchangeOptions;
  readonly #release: () => void;
  readonly #leftMs: number;
  #callOff: () => void;
  #resolve!: (answer: NodeAnswer | Promise<NodeAnswer>) => void;
  #reject!: (reason: ZstackFailure) => void;
  #controller: Dispatcher.DispatchController | undefined;
  #failure: ZstackFailure | undefined;
  #sent = false;
  #status: number | undefined;
  #codings: readonly string[] = [];
  #bytes = 0;
  readonly #chunks: Buffer[] = [];

  /**
   * @param leftMs what is left of the time
   * @param release called when undici has done with the request, which for one given up while it is queued is later
   */
  constructor(target: Target, request: WireRequest, options: ExchangeOptions, leftMs: number, release: () => void) {
    const { time } = target;
    this.startedAt = time.elapsed();
    this.#target = target;
    this.#request = request;
    this.#options = options;
    this.#release = release;
    this.#leftMs = leftMs;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#callOff = time.after(leftMs, () => this.#onTimeout(), options.keepsAlive);
    options.signal?.addEventListener('abort', this);
  }

  /** Sends it, once. */
  begin(): void {
    const { dispatcher, origin, base, httpSession } = this.#target;
    const { method, path, body = null } = this.#request;
    dispatcher.dispatch(
      {
        origin,
        path: `${base}${path}`,
        method,
        headers: { ...this.#options.headers, ...NO_CODING, ...httpSession.headers() },
        body,
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      this,
    );
  }

  /** Does somebody wait for it, and has nothing been answered yet? */
  get isUnanswered(): boolean {
    return this.#status === undefined && this.#failure === undefined;
  }

  /** Does somebody wait for it, and is nothing lost where it is asked elsewhere: it reads only, or has surely not arrived? */
  get mayMove(): boolean {
    return this.#failure === undefined && (this.#request.method === 'GET' || !this.#sent);
  }

  /** For one whose node does not answer while another does. */
  move(): void {
    this.#giveUp(
      new ZstackFailure('unavailable', 'The management node does not answer.', {
        sent: this.#sent,
        reason: 'TIMEOUT',
      }),
    );
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#failure === undefined) this.#sent = true;
    else controller.abort(this.#failure);
  }

  onResponseStart(
    _: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    this.#target.httpSession.take(status, headers['set-cookie']);
    this.#status = status;
    this.#codings = codingsOf(headers['content-encoding']);
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    const { maxResponseBytes } = this.#target;
    this.#bytes += chunk.length;
    if (this.#bytes > maxResponseBytes) this.#giveUp(tooLong(maxResponseBytes, this.#status));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#release();
    const status = this.#status;
    if (this.#failure !== undefined || status === undefined) return;
    this.#settle();
    this.#target.noteAnswer();
    const from = this.#target;
    const bytes = this.#bytes;
    const chunks = this.#chunks;
    if (this.#codings.length > 0 && bytes > 0) {
      this.#resolve(decodeAnswer({ status, from, bytes }, Buffer.concat(chunks), this.#codings, from.maxResponseBytes));
      return;
    }
    const body = textOf(joined(chunks, bytes));
    handOn({ resolve: this.#resolve, answer: { status, body, from, bytes } }, bytes);
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#release();
    this.#fail(toFailure(error, this.#sent));
  }

  /** Nobody waits any more. */
  handleEvent(): void {
    this.#giveUp(nobodyWaits(this.#sent));
  }

  /** What this process was held up itself is not held against ZStack. */
  #onTimeout(): void {
    const { time } = this.#target;
    const lateMs = time.elapsed() - this.startedAt - this.#leftMs;
    if (lateMs < HELD_UP_MS) this.#timeOut();
    else
      this.#callOff = time.after(Math.min(lateMs, LONGEST_GRANT_MS), () => this.#timeOut(), this.#options.keepsAlive);
  }

  #timeOut(): void {
    this.#fail(timedOut(this.#options.timeoutMs, { sent: this.#sent, ...withStatus(this.#status) }));
  }

  #fail(reason: ZstackFailure): void {
    if (this.#failure !== undefined) return;
    this.#giveUp(reason);
    this.#target.noteFailure(reason);
  }

  #giveUp(reason: ZstackFailure): void {
    if (this.#failure !== undefined) return;
    this.#failure = reason;
    this.#settle();
    this.#controller?.abort(reason);
    this.#reject(reason);
  }

  #settle(): void {
    this.#callOff();
    this.#options.signal?.removeEventListener('abort', this);
  }
}

interface Told {
  readonly resolve: (answer: NodeAnswer) => void;
  readonly answer: NodeAnswer;
}

const handOn = together(({ resolve, answer }: Told) => resolve(answer));

export const timedOut = (timeoutMs: number, facts: { readonly sent: boolean; readonly status?: number }) =>
  new ZstackFailure('timeout', `ZStack did not answer within ${timeoutMs} ms.`, facts);

export const nobodyWaits = (sent: boolean) =>
  new ZstackFailure('cancelled', 'Nobody waits for the answer any more.', { sent });

/** An answer whose body has codings that nobody asked for. @throws ZstackFailure */
async function decodeAnswer(
  { status, ...more }: Omit<NodeAnswer, 'body'>,
  body: Buffer,
  codings: readonly string[],
  maxBytes: number,
): Promise<NodeAnswer> {
  try {
    return { status, body: textOf(await decoded(body, codings, maxBytes)), ...more };
  } catch (cause) {
    if (cause instanceof DecodedTooLong) throw tooLong(maxBytes, status);
    const message = 'The content coding of the answer cannot be read.';
    throw new ZstackFailure('invalid-response', message, { sent: true, status, cause });
  }
}

/** Kept for the next answer: to have memory of the system for each of them takes longer than to fill it. */
const kept = Buffer.allocUnsafeSlow(2 ** 20);

/** The bytes of an answer, to be read at once: the next one takes the place of it. */
function joined(chunks: readonly Buffer[], bytes: number): Buffer {
  const [first] = chunks;
  if (chunks.length === 1 && first !== undefined) return first;
  if (bytes > kept.length) return Buffer.concat(chunks, bytes);
  let at = 0;
  for (const chunk of chunks) at += chunk.copy(kept, at);
  return kept.subarray(0, bytes);
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
  if (error instanceof errors.HeadersOverflowError)
    return new ZstackFailure('invalid-response', "The headers of ZStack's answer are too long.", {
      sent,
      cause: error,
    });
  const refused = proxyRefusalIn(error);
  if (!sent && refused !== undefined && (refused === '407' || refused.startsWith('3'))) {
    const message = `The proxy refused the way to ZStack with ${refused}.`;
    return new ZstackFailure('misconfigured', message, { sent, status: Number(refused), cause: error });
  }
  return sent
    ? new ZstackFailure('unavailable', 'The connection to ZStack broke.', { sent, cause: error })
    : new ZstackFailure('unavailable', 'No connection to ZStack could be made.', { sent, cause: error });
}
