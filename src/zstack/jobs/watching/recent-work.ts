import type { Time } from '../../wire/values/time.ts';

/** A thousand who come within a second are answered by one piece of work. */
const KEPT_MS = 1_000;

/** Work that several ask for at about the same moment is done once for all of them. What failed is not kept. */
export class RecentWork<Result> {
  readonly #time: Time;
  readonly #work = new Map<string, Promise<Result>>();
  readonly #underWay = new Set<string>();

  constructor(time: Time) {
    this.#time = time;
  }

  /** @param key all that the work depends on, the caller's session among it */
  run(key: string, work: () => Promise<Result>): Promise<Result> {
    const recent = this.recent(key);
    if (recent !== undefined) return recent;
    const begun = work();
    this.#work.set(key, begun);
    this.#underWay.add(key);
    const forget = () => this.#work.delete(key);
    begun.then(() => this.#time.after(KEPT_MS, forget, false), forget).finally(() => this.#underWay.delete(key));
    return begun;
  }

  isUnderWay(key: string): boolean {
    return this.#underWay.has(key);
  }

  /** What was done does not count any more. */
  forget(key: string): void {
    this.#work.delete(key);
  }

  /** What is under way, or was done within the last second. */
  recent(key: string): Promise<Result> | undefined {
    return this.#work.get(key);
  }
}
