import type { WireRequest } from '../../zstack/wire/api.ts';
import type { Zstack } from '../../zstack/zstack.ts';
import { requestScope, type ScopedExplanation } from './request-scope.ts';

/** Requests of one kind that were made for an operation. */
export interface ExplainedRequests {
  /** The path with its parameters unfilled. */
  readonly api: string;
  readonly method: string;
  readonly count: number;
  /** All together; those that ran at the same time are counted each. */
  readonly milliseconds: number;
  /** Of the bodies of the answers. */
  readonly bytes: number;
  /** Reads of the operation that needed no request of their own, since one of these had read the same. */
  readonly shared: number;
}

/** What `extensions.zstack` tells. */
export interface ToldRequests {
  readonly requests: readonly ExplainedRequests[];
}

/** The requests to ZStack that were made for one operation. It holds no address, no session and no uuid. */
export class Explanation implements ScopedExplanation {
  readonly #kinds = new Map<string, { -readonly [Name in keyof ExplainedRequests]: ExplainedRequests[Name] }>();

  note(request: WireRequest, durationMs: number, bytes: number): void {
    const kind = this.#kindOf(request);
    kind.count += 1;
    kind.milliseconds += durationMs;
    kind.bytes += bytes;
  }

  noteShared(request: WireRequest): void {
    this.#kindOf(request).shared += 1;
  }

  /** As far as they are over, in the order in which the first of each kind was. */
  told(): ToldRequests {
    const inTenths = (ms: number) => Math.round(ms * 10) / 10;
    return {
      requests: [...this.#kinds.values()].map((kind) => ({ ...kind, milliseconds: inTenths(kind.milliseconds) })),
    };
  }

  #kindOf({ method, template }: WireRequest) {
    const key = `${method} ${template}`;
    const known = this.#kinds.get(key);
    if (known !== undefined) return known;
    const kind = { api: template, method, count: 0, milliseconds: 0, bytes: 0, shared: 0 };
    this.#kinds.set(key, kind);
    return kind;
  }
}

/** Notes each request to ZStack with the operation that it is made for, where that is to be explained. @returns how to note no more */
export const noteRequests = (zstack: Pick<Zstack, 'observe'>): (() => void) =>
  zstack.observe({
    onAsked: (request, _, durationMs, bytes) => requestScope.getStore()?.explanation?.note(request, durationMs, bytes),
    onShared: (request) => requestScope.getStore()?.explanation?.noteShared(request),
  });
