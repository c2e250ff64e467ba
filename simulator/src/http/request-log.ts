import type { Request } from './answer.ts';

/** One request that arrived. */
export interface ReceivedRequest {
  /** The uuid of the node that it came to. */
  readonly node: string;
  readonly method: string;
  /** Decoded, without `/zstack/v1`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON; the text itself where it is none, '' where there was no body. */
  readonly body: unknown;
  /** The simulator's time, milliseconds since 1970. */
  readonly at: number;
  /** Of the answer; absent until it was sent, and where a fault left the request without one. */
  readonly status?: number;
}

type Writable = { -readonly [Field in keyof ReceivedRequest]: ReceivedRequest[Field] };

/** A simulator that runs for weeks remembers only so many. */
const kept = 10_000;

/** What arrived, at one node or at all. */
export interface Received {
  /** Oldest first; of the last 10,000. */
  readonly requests: readonly ReceivedRequest[];
  received(method: string, pathPrefix: string): ReceivedRequest[];
  /**
   * The `count`th (default: first) such request since the start, as soon as it has arrived; unless a fault delays it,
   * the node has worked on it by then.
   */
  whenReceived(method: string, pathPrefix: string, count?: number): Promise<ReceivedRequest>;
}

const isLike = (method: string, pathPrefix: string, request: ReceivedRequest): boolean =>
  request.method === method && request.path.startsWith(pathPrefix);

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

export class RequestLog implements Received {
  readonly #requests: Writable[] = [];
  readonly #waiting = new Set<() => void>();

  get requests(): readonly ReceivedRequest[] {
    return this.#requests;
  }

  received(method: string, pathPrefix: string): ReceivedRequest[] {
    return this.#requests.filter((request) => isLike(method, pathPrefix, request));
  }

  whenReceived(method: string, pathPrefix: string, count = 1): Promise<ReceivedRequest> {
    return this.#when(() => this.received(method, pathPrefix)[count - 1]);
  }

  /** What came to one node alone. */
  of(node: string): Received {
    const isOwn = (request: ReceivedRequest): boolean => request.node === node;
    const all = (): readonly ReceivedRequest[] => this.#requests.filter(isOwn);
    const received: Received['received'] = (method, pathPrefix) => this.received(method, pathPrefix).filter(isOwn);
    return {
      get requests() {
        return all();
      },
      received,
      whenReceived: (method, pathPrefix, count = 1) => this.#when(() => received(method, pathPrefix)[count - 1]),
    };
  }

  #when(find: () => ReceivedRequest | undefined): Promise<ReceivedRequest> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = find();
        if (found === undefined) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Returns a function that notes the status of the answer. */
  add(node: string, { method, path, query, headers, body }: Request, at: number): (status: number) => void {
    const request: Writable = {
      node,
      method,
      path,
      query,
      headers: Object.fromEntries(headers),
      body: parsed(body),
      at,
    };
    this.#requests.push(request);
    if (this.#requests.length > kept) this.#requests.shift();
    for (const look of this.#waiting) look();
    return (status) => {
      request.status = status;
    };
  }
}
