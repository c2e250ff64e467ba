/** Called when something is cancelled: must not throw. */
export type CancelListener = (() => void) | { handleEvent(): void };

/** What is used of an `AbortSignal`, which is one too. */
export interface CancelSignal {
  readonly aborted: boolean;
  /** Called once, unless it is cancelled already. */
  addEventListener(type: 'abort', listener: CancelListener): void;
  removeEventListener(type: 'abort', listener: CancelListener): void;
}

/**
 * An `AbortController` and its signal in one, for what each request and each wait needs: an `EventTarget` with a listener takes
 * ten times as long. Most have one listener, or none.
 */
export class Cancellation implements CancelSignal {
  #aborted = false;
  #listener: CancelListener | undefined;
  #others: Set<CancelListener> | undefined;

  get aborted(): boolean {
    return this.#aborted;
  }

  addEventListener(_: 'abort', listener: CancelListener): void {
    if (this.#aborted || this.#listener === listener || this.#others?.has(listener) === true) return;
    if (this.#listener === undefined) this.#listener = listener;
    else (this.#others ??= new Set()).add(listener);
  }

  removeEventListener(_: 'abort', listener: CancelListener): void {
    if (this.#listener === listener) this.#listener = undefined;
    else this.#others?.delete(listener);
  }

  /** Cancels: tells those who listen, once. */
  abort(): void {
    if (this.#aborted) return;
    this.#aborted = true;
    const first = this.#listener;
    this.#listener = undefined;
    if (first !== undefined) call(first);
    for (const listener of this.#others ?? []) call(listener);
    this.#others = undefined;
  }
}

/** Cancelled from the beginning. */
export const CANCELLED: CancelSignal = cancelled();

/** Never cancelled. */
export const NEVER: CancelSignal = new Cancellation();

/** Tells the listener when it is cancelled: at once where it is already. */
export function listenTo(signal: CancelSignal, listener: CancelListener): void {
  if (signal.aborted) call(listener);
  else signal.addEventListener('abort', listener);
}

function cancelled(): Cancellation {
  const over = new Cancellation();
  over.abort();
  return over;
}

function call(listener: CancelListener): void {
  if (typeof listener === 'function') listener();
  else listener.handleEvent();
}
