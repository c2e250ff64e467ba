import pLimit from 'p-limit';

/** Requests to ZStack that one operation has under way at a time; the connections are there for all operations. */
const AT_ONCE = 8;

/** The reads of one operation of one caller: identical ones are one request, and only so many run at a time. */
export class ReadScope<Answer> {
  readonly #limit = pLimit(AT_ONCE);
  readonly #answers = new Map<string, Promise<Answer>>();

  /** @param path all that tells two reads of one caller apart */
  read(path: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = this.#answers.get(path);
    if (known !== undefined) return known;
    const asked = this.#limit(ask);
    this.#answers.set(path, asked);
    return asked;
  }

  /** Forgets all answers: the cloud has been changed. */
  clear(): void {
    this.#answers.clear();
  }
}
