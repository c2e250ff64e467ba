/**
 * Holds the loaders' batches back while pages below rows and other batches are read, so that what the rows of them all refer to
 * is asked for together: they come in at different moments, and each would make a batch of its own.
 */
export class BatchGate {
  #pages = 0;
  #held: (() => void)[] = [];

  /** Reads one page below a row, or a batch. */
  async page<Result>(read: () => Promise<Result>): Promise<Result> {
    this.#pages += 1;
    try {
      return await read();
    } finally {
      this.#pages -= 1;
      if (this.#pages === 0) this.#openSoon(); // its rows are resolved first
    }
  }

  /** Has a batch sent when no more is about to be added to it. */
  schedule(send: () => void): void {
    this.#held.push(send);
    if (this.#held.length === 1) this.#openSoon();
  }

  /** When all that promises have set off by now has run, as DataLoader does. */
  #openSoon(): void {
    queueMicrotask(() => process.nextTick(() => this.#open()));
  }

  #open(): void {
    if (this.#pages > 0) return;
    for (const send of this.#held.splice(0)) send();
  }
}
