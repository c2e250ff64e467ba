import { setTimeout as sleepFor } from 'node:timers/promises';

/** How long somebody is ready to wait for an outcome. */
export interface Wait {
  /** When it is over, on the clock of `performance.now()`. */
  readonly until: number;
  /** Aborted when it is cut short: the caller has left, or the gateway drains. */
  readonly signal: AbortSignal;
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

export function isOver({ until, signal }: Wait): boolean {
  return signal.aborted || performance.now() >= until;
}

/** Time to find out what happened, even for one who would not wait at all. */
const GRACE_MS = 1_000;

/** The same wait, but a second from now on at least. */
export function withGrace({ until, signal }: Wait): Wait {
  return { until: Math.max(until, performance.now() + GRACE_MS), signal };
}

/** A second from now on, and not longer. */
export function shortly({ signal }: Wait): Wait {
  return { until: performance.now() + GRACE_MS, signal };
}

/** What the work comes to, or undefined as soon as the signal is aborted. */
export function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const onAbort = () => resolve(undefined);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/** Pauses, but not past the end of the wait. */
export async function pause(ms: number, { until, signal }: Wait): Promise<void> {
  const leftMs = until - performance.now();
  if (leftMs <= 0) return;
  await sleepFor(Math.min(ms, leftMs), undefined, { signal }).catch((error: unknown) => {
    if (!isAbort(error)) throw error;
  });
}

/** Runs `work` with a signal that aborts at the end of the wait. */
export async function within<T>({ until, signal }: Wait, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const end = new AbortController();
  const abort = () => end.abort();
  const timer = setTimeout(abort, Math.max(0, until - performance.now()));
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  try {
    return await work(end.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
