import type { Request } from './answer.ts';

/** One request that arrived. */
export interface ReceivedRequest {
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

const isLike = (method: string, pathPrefix: string, request: ReceivedRequest): boolean =>
  request.method === method && request.path.startsWith(pathPrefix);

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

export class RequestLog {
  readonly #requests: Writable[] = [];
  readonly #waiting = new Set<() => void>();

  get all(): readonly ReceivedRequest[] {
    return this.#requests;
  }

  received(method: string, pathPrefix: string): ReceivedRequest[] {
    return this.#requests.filter((request) => isLike(method, pathPrefix, request));
  }

  /**
   * The `count`th such request since the start: at once when it is there, else when it arrives. Unless a fault delays it,
   * the node has worked on it by then.
   */
  whenReceived(method: string, pathPrefix: string, count: number): Promise<ReceivedRequest> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.received(method, pathPrefix)[count - 1];
        if (found === undefined) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Returns a function that notes the status of the answer. */
  add({ method, path, query, headers, body }: Request, at: number): (status: number) => void {
    const request: Writable = { method, path, query, headers: Object.fromEntries(headers), body: parsed(body), at };
    this.#requests.push(request);
    if (this.#requests.length > kept) this.#requests.shift();
    for (const look of this.#waiting) look();
    return (status) => {
      request.status = status;
    };
  }
}
