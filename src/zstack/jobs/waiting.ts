import type { Eventually } from '../known.ts';
import type { Time } from '../wire/values/time.ts';
import { Cancellation, type CancelSignal, listenTo } from '../wire/values/cancellation.ts';

/** How long somebody is ready to wait for an outcome. */
export interface Wait {
  /** When it is over, by `time.elapsed()`. */
  readonly until: number;
  /** Aborted when it is cut short: the caller has left, or the gateway drains. */
  readonly signal: CancelSignal;
  readonly time: Time;
}

const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5_000;
const GROWTH = 1.6;

/**
 * The pause before the next poll: a tenth of a second at first, longer each time, 5 s at most.
 * @param attempt 0 before the first poll
 * @param random from 0 to 1: a quarter of the pause is left to chance, so that many who wait do not ask in step
 */
export function pollDelayMs(attempt: number, random: number): number {
  return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * GROWTH ** attempt) * (0.75 + 0.25 * random);
}

export function isOver({ until, signal, time }: Wait): boolean {
  return signal.aborted || time.elapsed() >= until;
}

/** Time to find out what happened, even for one who would not wait at all. */
const GRACE_MS = 1_000;

/** The same wait, but a second from now on at least. */
export const withGrace = (wait: Wait): Wait => atLeast(wait, GRACE_MS);

/** The same wait, but so long from now on at least. */
export const atLeast = (wait: Wait, ms: number): Wait => ({
  ...wait,
  until: Math.max(wait.until, wait.time.elapsed() + ms),
});

/** A second from now on, and not longer. */
export const shortly = (wait: Wait): Wait => ({ ...wait, until: wait.time.elapsed() + GRACE_MS });

/**
 * What some work comes to, or undefined where its wait is over before. A class, and no functions made for each, which V8 would have to
 * compile again and again.
 */
class Patience<T> {
  readonly outcome: Promise<T | undefined>;
  readonly #resolve: (value: T | undefined) => void;
  readonly #reject: (reason: unknown) => void;
  readonly #signal: CancelSignal;
  readonly #callOff: (() => void) | undefined;

  /** @param timer calls it once the time is over */
  constructor(work: Promise<T>, signal: CancelSignal, timer?: (giveUp: () => void) => () => void) {
    const { promise, resolve, reject } = Promise.withResolvers<T | undefined>();
    this.outcome = promise;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#signal = signal;
    this.#callOff = timer?.(() => this.handleEvent());
    listenTo(signal, this);
    work.then(
      (value) => {
        this.#settle();
        this.#resolve(value);
      },
      (error: unknown) => {
        this.#settle();
        this.#reject(error);
      },
    );
  }

  /** Gives up. */
  handleEvent(): void {
    this.#settle();
    this.#resolve(undefined);
  }

  #settle(): void {
    this.#callOff?.();
    this.#signal.removeEventListener('abort', this);
  }
}

/** What the work comes to, or undefined as soon as the signal is aborted; at once what is known already. */
export const unlessAborted = <T>(signal: CancelSignal, work: Eventually<T>): Eventually<T | undefined> =>
  work instanceof Promise ? new Patience(work, signal).outcome : work;

/** The values until the signal is aborted, which ends them at once. */
export async function* untilAborted<Value>(
  signal: CancelSignal,
  values: AsyncIterableIterator<Value, unknown, void>,
): AsyncGenerator<Value, void, void> {
  const end = () => void values.return?.();
  listenTo(signal, end);
  try {
    yield* values;
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** What the work comes to, or undefined where the wait is over before. */
export const unlessOver = <T>({ until, signal, time }: Wait, work: Promise<T>): Promise<T | undefined> =>
  new Patience(work, signal, (giveUp) => time.after(Math.max(0, until - time.elapsed()), giveUp)).outcome;

/** Pauses, but not past the end of the wait. */
export function pause(ms: number, { until, signal, time }: Wait): Promise<void> {
  const leftMs = until - time.elapsed();
  if (leftMs <= 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      callOff();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const callOff = time.after(Math.min(ms, leftMs), end);
    signal.addEventListener('abort', end);
  });
}

/** Runs `work` with a signal that aborts at the end of the wait. */
export async function within<T>({ until, signal, time }: Wait, work: (signal: CancelSignal) => Promise<T>): Promise<T> {
  const end = new Cancellation();
  const abort = () => end.abort();
  const callOff = time.after(Math.max(0, until - time.elapsed()), abort);
  listenTo(signal, abort);
  try {
    return await work(end);
  } finally {
    callOff();
    signal.removeEventListener('abort', abort);
  }
}
