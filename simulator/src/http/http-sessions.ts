import { LRUCache } from 'lru-cache';
import { randomBytes } from 'node:crypto';
import type { Request } from './answer.ts';

const cookie = /(?:^|;)\s*JSESSIONID=([^;]*)/;
/** A client that never sends its cookie back must not fill the memory. */
const kept = 1_000;

/** The HTTP sessions that the node's web server opens for callers; no API looks at them. */
export class HttpSessions {
  readonly #ids = new LRUCache<string, true>({ max: kept });
  readonly #count: () => void;

  /** @param count runs for each one that is opened */
  constructor(count: () => void) {
    this.#count = count;
  }

  /** The `Set-Cookie` of the answer; undefined where the request names a session that is open. */
  enter({ headers }: Request): string | undefined {
    const named = cookie.exec(headers.get('cookie') ?? '')?.[1];
    if (named !== undefined && this.#ids.has(named)) return undefined;
    const id = `node0${randomBytes(15).toString('hex')}`;
    this.#count();
    this.#ids.set(id, true);
    return `JSESSIONID=${id}; Path=/`;
  }
}
