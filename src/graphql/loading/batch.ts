import type { Uuid } from '../../zstack/wire/values/uuid.ts';

/** What is asked of ZStack together. Whoever waits for one of it waits for all of it, with one promise. */
export class Batch<Result> {
  readonly uuids: Uuid[] = [];
  /** Resolves, never rejects, when `resultOf` can be asked. */
  readonly done: Promise<unknown>;
  readonly #settle: (value?: unknown) => void;
  #pick: (uuid: Uuid) => Result = () => {
    throw new Error('A batch was asked before it was read.');
  };

  constructor() {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    this.done = promise;
    this.#settle = resolve;
  }

  /** Reads it. @param read the results of all of its uuids, or why there are none */
  async fill(read: (uuids: readonly Uuid[]) => Promise<(uuid: Uuid) => Result>): Promise<void> {
    try {
      this.#pick = await read(this.uuids);
    } catch (error) {
      this.#pick = () => {
        throw error;
      };
    }
    this.#settle();
  }

  /** @throws why the batch could not be read */
  resultOf(uuid: Uuid): Result {
    return this.#pick(uuid);
  }
}
