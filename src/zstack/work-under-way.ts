import type { ImageJobState } from './image-job.ts';

/** Work that several ask for at the same moment is done once for all of them, and forgotten when it is done. */
export class WorkUnderWay {
  readonly #work = new Map<string, Promise<ImageJobState | null>>();

  /** @param key all that the work depends on, the caller's session among it */
  run(key: string, work: () => Promise<ImageJobState | null>): Promise<ImageJobState | null> {
    const underWay = this.#work.get(key);
    if (underWay !== undefined) return underWay;
    const begun = work().finally(() => this.#work.delete(key));
    this.#work.set(key, begun);
    return begun;
  }
}
