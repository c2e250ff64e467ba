/** Requests to ZStack that one operation has under way at a time; the connections are there for all operations. */
const AT_ONCE = 8;

interface Kept {
  readonly api: object;
  readonly path: string;
  readonly result: Promise<unknown>;
}

/** The reads of one operation of one caller: identical ones are one request, decoded once, and only so many run at a time. */
export class ReadScope {
  #underWay = 0;
  /** Each takes the place of one that is over. */
  readonly #waiting: (() => void)[] = [];
  /** What was read first, and is all that most operations read: to find it by a digest of its path takes longer than to look at it. */
  #first: Kept | undefined;
  #others: Map<object, Map<string, Promise<unknown>>> | undefined;

  /** Takes a turn, for one request or several after one another. @returns resolves when it comes; undefined where it is there */
  enter(): Promise<void> | undefined {
    if (this.#underWay >= AT_ONCE) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#underWay += 1;
    return undefined;
  }

  /** Gives the turn to the next. */
  leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#underWay -= 1;
    else next();
  }

  /**
   * What is read already, or about to be.
   * @param api whose results these are: one `api` always gives results of one type
   * @param path all that tells two reads of one caller by one API apart
   */
  known<Result>(api: object, path: string): Promise<Result> | undefined {
    const first = this.#first;
    const isFirst = first?.api === api && first.path === path;
    return (isFirst ? first.result : this.#others?.get(api)?.get(path)) as Promise<Result> | undefined;
  }

  /** Shares a result with who reads the same. */
  keep<Result>(api: object, path: string, result: Promise<Result>): Promise<Result> {
    if (this.#first === undefined) {
      this.#first = { api, path, result };
      return result;
    }
    const others = (this.#others ??= new Map<object, Map<string, Promise<unknown>>>());
    const ofApi = others.get(api) ?? new Map<string, Promise<unknown>>();
    others.set(api, ofApi);
    ofApi.set(path, result);
    return result;
  }

  /** Forgets all results: the cloud has been changed. */
  clear(): void {
    this.#first = undefined;
    this.#others = undefined;
  }
}
