import pLimit, { type LimitFunction } from 'p-limit';

/** Requests to ZStack that one operation has under way at a time; the connections are there for all operations. */
const AT_ONCE = 8;

/** The reads of one operation of one caller: identical ones are one request, decoded once, and only so many run at a time. */
export class ReadScope {
  #limit: LimitFunction | undefined;
  readonly #results = new Map<object, Map<string, Promise<unknown>>>();

  /** Asks when its turn has come: one request, or several after one another. */
  send<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    this.#limit ??= pLimit(AT_ONCE);
    return this.#limit(ask);
  }

  /**
   * @param api whose results these are: one `api` always gives results of one type
   * @param path all that tells two reads of one caller by one API apart
   */
  share<Result>(api: object, path: string, read: () => Promise<Result>): Promise<Result> {
    const ofApi = this.#results.get(api) ?? new Map<string, Promise<unknown>>();
    this.#results.set(api, ofApi);
    const known = ofApi.get(path) as Promise<Result> | undefined;
    if (known !== undefined) return known;
    const result = read();
    ofApi.set(path, result);
    return result;
  }

  /** Forgets all results: the cloud has been changed. */
  clear(): void {
    this.#results.clear();
  }
}
