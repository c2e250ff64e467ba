import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Time } from '../../wire/values/time.ts';
import { Ticks } from './ticks.ts';
import { Cancellation, type CancelSignal } from '../../wire/values/cancellation.ts';

/** Somebody who wants to know. */
export interface Watcher<Value> {
  onValue(value: Value): void;
}

export interface LoopOptions<Key, W extends Watcher<Value>, Value> {
  /** Asks once, on behalf of those who watch; their leaving aborts the signal. Never rejects. */
  ask(key: Key, watchers: ReadonlySet<W>, signal: CancelSignal): Promise<Value>;
  /** The pause before the next question; `attempt` is 0 before the first. */
  delayMs(attempt: number, watchers: ReadonlySet<W>, key: Key): number;
}

interface Loop<W, Value> {
  /** None of them: it is over. */
  readonly watchers: Set<W>;
  /** Of the question that is under way. */
  asking: Cancellation | undefined;
  last: { readonly value: Value; readonly at: number } | undefined;
  /** Ends the pause before the next question. */
  askNow: () => void;
  /** Is a question wanted that begins from now on? */
  isHastened: boolean;
  /** When the last such one began, by `time.elapsed()`. */
  hastenedAt: number;
}

/** Questions that are due within this time are asked together. */
const TOGETHER_MS = 25;

/** A question is hastened no sooner after the last one that was. */
const HASTENED_EVERY_MS = 1_000;

/** Who joins later than this after the last answer is not given it, but the next one, which is asked for at once. */
const FRESH_MS = 1_000;

/**
 * One loop of questions for each key, however many watch it. It runs while somebody does; each answer goes to all.
 * Who joins late is given the last answer at once, if it is fresh, and makes the next question come at once if it is not.
 */
export class SharedLoops<Key, W extends Watcher<Value>, Value> {
  readonly #loops = new Map<Key, Loop<W, Value>>();
  readonly #options: LoopOptions<Key, W, Value>;

  readonly #time: Time;
  readonly #ticks: Ticks;

  constructor(time: Time, options: LoopOptions<Key, W, Value>) {
    this.#time = time;
    this.#ticks = new Ticks(time, TOGETHER_MS);
    this.#options = options;
  }

  /** How many loops run. */
  get size(): number {
    return this.#loops.size;
  }

  /**
   * @param known an answer that the watcher has itself: a new loop begins with a pause then
   * @returns how to leave; the last one's leaving ends the loop at once
   */
  join(key: Key, watcher: W, known?: Value): () => void {
    let loop = this.#loops.get(key);
    if (loop === undefined) {
      loop = newLoop(watcher);
      this.#loops.set(key, loop);
      if (known !== undefined) loop.last = { value: known, at: this.#time.elapsed() };
      void this.#run(key, loop);
    } else {
      const isFresh = loop.last !== undefined && this.#time.elapsed() - loop.last.at <= FRESH_MS;
      if (loop.last !== undefined && isFresh && known === undefined) watcher.onValue(loop.last.value);
      else if (loop.last !== undefined) loop.askNow();
      loop.watchers.add(watcher);
    }
    return () => this.#leave(key, loop, watcher);
  }

  /**
   * Has a question asked as soon as may be, or once more where one is under way, since that may have come too early.
   * @returns whether anybody watches
   */
  hasten(key: Key): boolean {
    const loop = this.#loops.get(key);
    if (loop === undefined) return false;
    if (loop.isHastened) return true;
    loop.isHastened = true;
    const ms = this.#hastenedIn(loop);
    if (ms === 0) loop.askNow();
    else this.#time.after(ms, () => loop.isHastened && loop.askNow());
    return true;
  }

  /** Tells those who watch what has been learnt otherwise. */
  tell(key: Key, value: Value): void {
    const loop = this.#loops.get(key);
    if (loop !== undefined) this.#hearAll(loop, value);
  }

  #leave(key: Key, loop: Loop<W, Value>, watcher: W): void {
    loop.watchers.delete(watcher);
    if (loop.watchers.size > 0) return;
    if (this.#loops.get(key) === loop) this.#loops.delete(key);
    loop.asking?.abort();
    loop.askNow();
  }

  async #run(key: Key, loop: Loop<W, Value>): Promise<void> {
    for (let attempt = 0; loop.watchers.size > 0; attempt += 1) {
      if (attempt > 0 || loop.last !== undefined) await this.#pause(this.#delayMs(attempt, key, loop), loop);
      else await nextTurn(); // who has left again meanwhile needs no answer
      if (loop.watchers.size === 0) return;
      if (loop.isHastened) loop.hastenedAt = this.#time.elapsed();
      loop.isHastened = false;
      loop.asking = new Cancellation();
      const value = await this.#options.ask(key, loop.watchers, loop.asking);
      loop.asking = undefined;
      if (loop.watchers.size === 0) return;
      this.#hearAll(loop, value);
    }
  }

  #delayMs(attempt: number, key: Key, loop: Loop<W, Value>): number {
    const ms = this.#options.delayMs(attempt, loop.watchers, key);
    return loop.isHastened ? Math.min(ms, this.#hastenedIn(loop)) : ms;
  }

  #hastenedIn({ hastenedAt }: Loop<W, Value>): number {
    return Math.max(0, hastenedAt + HASTENED_EVERY_MS - this.#time.elapsed());
  }

  #hearAll(loop: Loop<W, Value>, value: Value): void {
    loop.last = { value, at: this.#time.elapsed() };
    for (const watcher of loop.watchers) watcher.onValue(value);
  }

  /** Pauses until the time is about over, somebody wants an answer now, or nobody does any more. */
  async #pause(ms: number, loop: Loop<W, Value>): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const wake = () => resolve(undefined);
    const callOff = this.#ticks.after(ms, wake);
    loop.askNow = wake;
    await promise;
    callOff();
    loop.askNow = nothing;
  }
}

const nothing = () => undefined;

const newLoop = <W, Value>(watcher: W): Loop<W, Value> => ({
  watchers: new Set([watcher]),
  asking: undefined,
  last: undefined,
  askNow: nothing,
  isHastened: false,
  hastenedAt: -Infinity,
});
