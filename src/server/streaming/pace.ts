import type { CancelSignal } from '../../zstack/wire/values/cancellation.ts';

/** How often something may begin. */
export interface PaceOptions {
  /** So many may begin at once, after a while in which none did. */
  readonly burst: number;
  /** How long until one more may. */
  readonly everyMs: number;
}

/** Lets what comes too fast wait its turn, in the order in which it came. What gives up before takes no turn. */
export class Pace {
  readonly #options: PaceOptions;
  /** Made for the first that has to wait: most clients never do. */
  #waiting: Set<() => void> | undefined;
  #free: number;
  #countedAt = performance.now();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: PaceOptions) {
    this.#options = options;
    this.#free = options.burst;
  }

  /** Resolves when it may begin, or has given up. */
  turn(signal: CancelSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    this.#count();
    if (!this.#waiting?.size && this.#free >= 1) {
      this.#free -= 1;
      return Promise.resolve();
    }
    const waiting = (this.#waiting ??= new Set());
    return new Promise((resolve) => {
      const begin = () => {
        waiting.delete(begin);
        signal.removeEventListener('abort', begin);
        resolve();
      };
      waiting.add(begin);
      signal.addEventListener('abort', begin);
      this.#timer ??= setInterval(() => this.#next(), this.#options.everyMs).unref();
    });
  }

  #count(): void {
    const now = performance.now();
    this.#free = Math.min(this.#options.burst, this.#free + (now - this.#countedAt) / this.#options.everyMs);
    this.#countedAt = now;
  }

  #next(): void {
    this.#count();
    for (const begin of this.#waiting ?? []) {
      if (this.#free < 1) return;
      this.#free -= 1;
      begin();
    }
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
