import type { Time } from '../../wire/values/time.ts';

/** A thousand who come within a second are answered by one piece of work. */
const KEPT_MS = 1_000;

/** What is over is forgotten together, no sooner than this after the last of it was. */
const SWEPT_EVERY_MS = 250;

interface Work<Result> {
  readonly key: string;
  /** Undefined once it is forgotten: a table of the map that V8 has left may keep the work for long, and with it all that it came to. */
  result: Promise<Result> | undefined;
  /** By `time.elapsed()`; undefined while it is under way. */
  endedAt: number | undefined;
}

/** Work that several ask for at about the same moment is done once for all of them. What failed is not kept. */
export class RecentWork<Result> {
  readonly #time: Time;
  readonly #isKept: (result: Result) => boolean;
  readonly #work = new Map<string, Work<Result>>();
  /** What has ended, the one that has to be forgotten first in front. */
  readonly #ended: Work<Result>[] = [];
  #isSweeping = false;

  /** @param isKept whether a result is to be kept for its second; default: it is */
  constructor(time: Time, isKept: (result: Result) => boolean = () => true) {
    this.#time = time;
    this.#isKept = isKept;
  }

  /** @param key all that the work depends on, the caller's session among it */
  run(key: string, begin: () => Promise<Result>): Promise<Result> {
    return this.recent(key) ?? this.begun(key, begin());
  }

  /** Notes work that has begun, and for which there is no other. */
  begun(key: string, result: Promise<Result>): Promise<Result> {
    const work: Work<Result> = { key, result, endedAt: undefined };
    this.#work.set(key, work);
    void this.#follow(work, result);
    return result;
  }

  isUnderWay(key: string): boolean {
    const work = this.#work.get(key);
    return work !== undefined && work.endedAt === undefined;
  }

  /** What was done does not count any more. */
  forget(key: string): void {
    this.#work.delete(key);
  }

  /** What is under way, or was done within the last second. */
  recent(key: string): Promise<Result> | undefined {
    return this.#work.get(key)?.result;
  }

  async #follow(work: Work<Result>, result: Promise<Result>): Promise<void> {
    try {
      if (this.#isKept(await result)) this.#keep(work);
      else this.#drop(work);
    } catch {
      this.#drop(work);
    }
  }

  #keep(work: Work<Result>): void {
    work.endedAt = this.#time.elapsed();
    this.#ended.push(work);
    if (!this.#isSweeping) this.#sweepIn(KEPT_MS);
  }

  #drop(work: Work<Result>): void {
    if (this.#work.get(work.key) === work) this.#work.delete(work.key);
    work.result = undefined;
  }

  #sweepIn(ms: number): void {
    this.#isSweeping = true;
    this.#time.after(ms, () => this.#sweep(), false);
  }

  #sweep(): void {
    this.#isSweeping = false;
    const overdue = this.#time.elapsed() - KEPT_MS;
    const kept = this.#ended.findIndex(({ endedAt = 0 }) => endedAt > overdue);
    for (const work of this.#ended.splice(0, kept < 0 ? Infinity : kept)) this.#drop(work);
    const [next] = this.#ended;
    if (next?.endedAt !== undefined) this.#sweepIn(Math.max(SWEPT_EVERY_MS, next.endedAt - overdue));
  }
}
