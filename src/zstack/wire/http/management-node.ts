import { LRUCache } from 'lru-cache';
import type { Dispatcher } from 'undici';
import { expectNoJob, judge, NO_JOB, type Verdict } from '../answer.ts';
import type { WireRequest } from '../api.ts';
import { NOBODY, toCallHeaders } from '../caller.ts';
import { ZstackFailure } from '../errors/failure.ts';
import type { Time } from '../values/time.ts';
import { Breaker } from './breaker.ts';
import { type ConnectionOptions, openConnections } from './connections.ts';
import { Exchange, type ExchangeOptions, type NodeAnswer, type Target } from './exchange.ts';
import { HttpSession } from './http-session.ts';
import { Lineup } from './lineup.ts';

export interface NodeOptions extends ConnectionOptions {
  /** A longer answer is refused. */
  readonly maxResponseBytes: number;
  readonly time: Time;
}

export interface NodeListener {
  /** It is left alone from here on. */
  onLeftAlone(reason: string | undefined): void;
  /** It does not answer while it is left alone. */
  onFailure(): void;
  /** It answers again. */
  onBack(): void;
}

/** A node of which a request has no answer for so long is suspected. */
const SUSPECT_MS = 3_000;
/** The longest that a probe may take, which a healthy node answers in some 10 ms (`nodes.md §5`). */
export const PROBE_MS = 2_500;
/** What still has no answer after a probe has proven the node makes it suspect again only then. */
const PROVEN_MS = 10_000;
/** A connection breaks where the node has just closed it for being idle; two in a row speak against it. */
const SUSPICIOUS_BREAKS = 2;
/** What is owed beyond that is forgotten, the oldest first. */
const MOST_OWED = 1_000;

/** One management node: its connections, what is under way there, and whether it answers. */
export class ManagementNode implements Target {
  readonly origin: string;
  readonly base: string;
  readonly dispatcher: Dispatcher;
  readonly httpSession = new HttpSession();
  readonly maxResponseBytes: number;
  readonly time: Time;
  readonly #breaker: Breaker;
  readonly #closing = new AbortController();
  readonly #underWay = new Lineup<Exchange>();
  /** By path. */
  readonly #owed = new LRUCache<string, WireRequest>({ max: MOST_OWED });
  #breaks = 0;
  #stopWatching: (() => void) | undefined;

  constructor(url: URL, options: NodeOptions, listener: NodeListener) {
    this.origin = url.origin;
    this.base = `${url.pathname.replace(/\/$/, '')}/v1`;
    this.dispatcher = openConnections(url, options, this.#closing.signal);
    this.maxResponseBytes = options.maxResponseBytes;
    this.time = options.time;
    this.#breaker = new Breaker({
      time: options.time,
      prove: () => this.#prove(),
      onLeftAlone: (reason) => listener.onLeftAlone(reason),
      onFailure: () => listener.onFailure(),
      onBack: () => listener.onBack(),
    });
  }

  /** Requests that are under way there. */
  get load(): number {
    return this.#underWay.size;
  }

  get isLeftAlone(): boolean {
    return this.#breaker.isLeftAlone;
  }

  /**
   * How gladly it is asked: 0 where nothing speaks against it, more where it is suspected, and more where it refuses, which it does
   * at once; null where it is not asked at all, since it is silent or has to be told something first.
   */
  get reluctance(): 0 | 1 | 2 | null {
    if (this.#owed.size > 0) return null;
    switch (this.#breaker.state) {
      case 'up':
        return 0;
      case 'suspected':
        return 1;
      case 'refusing':
        return 2;
      case 'silent':
        return null;
    }
  }

  /**
   * Sends a request, and reads its answer, whatever its status.
   * @param leftMs what is left of the time
   * @param release called when the connection is free again
   * @throws ZstackFailure, which knows whether the request may have arrived
   */
  ask(request: WireRequest, options: ExchangeOptions, leftMs: number, release: () => void): Promise<NodeAnswer> {
    let leave = (): void => undefined;
    const exchange = new Exchange(this, request, options, leftMs, () => {
      leave();
      release();
    });
    leave = this.#underWay.enter(exchange);
    this.#stopWatching ??= this.#watchIn(SUSPECT_MS);
    exchange.begin();
    return exchange.answer;
  }

  /** Has what is under way there fail, as a broken connection does, where nothing is lost when it is asked elsewhere. */
  moveAway(): void {
    for (const exchange of [...this.#underWay]) if (exchange.mayMove) exchange.move();
  }

  /** Is anything under way there that could be asked elsewhere? */
  get hasMovable(): boolean {
    return Iterator.from(this.#underWay).some(({ mayMove }) => mayMove);
  }

  /** Resolves where the node answers, and its database too. @throws ZstackFailure */
  probe(): Promise<void> {
    return this.#breaker.probe();
  }

  /** It has to be told this before it is asked anything more. */
  owe(request: WireRequest): void {
    this.#owed.set(request.path, request);
    this.#breaker.probeAnew();
  }

  noteAnswer(): void {
    this.#breaks = 0;
    this.#breaker.answered();
  }

  noteFailure(failure: ZstackFailure): void {
    if (failure.kind === 'unavailable' && !failure.sent) this.#breaker.refused(failure);
    else if (failure.kind !== 'unavailable') this.doubt();
    else if (++this.#breaks >= SUSPICIOUS_BREAKS) this.doubt();
  }

  doubt(): void {
    this.#breaker.doubt();
  }

  async close(): Promise<void> {
    this.#stopWatching?.();
    this.#breaker.close();
    const destroyed = this.dispatcher.destroy();
    this.#closing.abort();
    await destroyed;
  }

  #watchIn(ms: number): () => void {
    return this.time.after(ms, () => this.#watch(), false);
  }

  /** Suspects the node where what it was asked has no answer for too long; goes on while anything waits for one. */
  #watch(): void {
    this.#stopWatching = undefined;
    const oldest = Iterator.from(this.#underWay).find(({ isUnanswered }) => isUnanswered);
    if (oldest === undefined) return;
    const now = this.time.elapsed();
    const { provenAt } = this.#breaker;
    const since = oldest.startedAt;
    const waitedMs = now - since;
    const isOld = provenAt < since || now - provenAt >= PROVEN_MS;
    if (waitedMs >= SUSPECT_MS && isOld) this.doubt();
    this.#stopWatching = this.#watchIn(SUSPECT_MS - (waitedMs % SUSPECT_MS));
  }

  async #prove(): Promise<void> {
    await this.#tell(NO_JOB, expectNoJob);
    while (this.#owed.size > 0) {
      for (const [path, request] of [...this.#owed.entries()]) {
        await this.#tell(request);
        this.#owed.delete(path);
      }
    }
  }

  /** Asks for itself, beside the requests that take turns. @throws ZstackFailure where ZStack does not answer itself */
  async #tell(
    request: WireRequest,
    check: (verdict: Verdict, status: number) => void = () => undefined,
  ): Promise<void> {
    const answer = await this.#askAside(request).catch((error: unknown) => {
      if (error instanceof ZstackFailure && error.kind === 'unavailable' && error.sent) return this.#askAside(request);
      throw error;
    });
    check(judge(answer, undefined), answer.status);
  }

  #askAside(request: WireRequest): Promise<NodeAnswer> {
    const options = { headers: toCallHeaders(NOBODY, request), timeoutMs: PROBE_MS, keepsAlive: false };
    const exchange = new Exchange(this, request, options, PROBE_MS, () => undefined);
    exchange.begin();
    return exchange.answer;
  }
}
