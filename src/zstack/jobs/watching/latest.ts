import { type CancelSignal, listenTo } from '../../wire/values/cancellation.ts';
import { DONE, type Step } from '../../wire/values/iteration.ts';

/**
 * The values that `join` brings, as an iterable that ends when the signal is aborted. A consumer that is slower than
 * the values gets the latest only, so nothing piles up.
 * @param join starts the values and returns how to stop them; called twice it stops nothing twice
 */
export const latestOf = <Value>(
  signal: CancelSignal,
  join: (onValue: (value: Value) => void) => () => void,
): AsyncIterableIterator<Value, undefined, void> => new Latest(signal, join);

/** A class: an async generator keeps a queue of who asks, and takes several promises for each value. */
class Latest<Value> implements AsyncIterableIterator<Value, undefined, void> {
  readonly #signal: CancelSignal;
  readonly #leave: () => void;
  #latest: IteratorYieldResult<Value> | undefined;
  /** Answers the `next` that waits. */
  #give: ((step: Step<Value>) => void) | undefined;
  #isOver = false;

  constructor(signal: CancelSignal, join: (onValue: (value: Value) => void) => () => void) {
    this.#signal = signal;
    this.#leave = join((value) => this.#hear(value));
    listenTo(signal, this);
  }

  next(): Promise<Step<Value>> {
    const step = this.#isOver ? DONE : this.#latest;
    this.#latest = undefined;
    return step === undefined ? new Promise((give) => (this.#give = give)) : Promise.resolve(step);
  }

  return(): Promise<IteratorReturnResult<undefined>> {
    this.handleEvent();
    return Promise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Nobody wants more. */
  handleEvent(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#signal.removeEventListener('abort', this);
    this.#leave();
    this.#give?.(DONE);
  }

  #hear(value: Value): void {
    if (this.#isOver) return;
    const step = { done: false, value } as const;
    if (this.#give === undefined) this.#latest = step;
    else this.#give(step);
    this.#give = undefined;
  }
}
