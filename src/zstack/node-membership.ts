import { LRUCache } from 'lru-cache';
import type { SessionCaller } from './caller.ts';
import { ZstackApiError, ZstackFailure } from './failure.ts';
import {
  MANAGEMENT_NODES_ZQL,
  type ManagementNodeInventory,
  managementNodes,
  managementNodesByZql,
} from './management-nodes.ts';
import type { Uuid } from './uuid.ts';
import type { Zstack } from './zstack.ts';

/** A management node as a job's id holds it: the beginning of its uuid, and the second of its `joinDate`. */
export type NodeMark = readonly [node: string, joinedAt: number];

/** The moment of a submit, as the cloud saw it. */
export interface SubmitMoment {
  /** By how many milliseconds the cloud's clock was ahead of the gateway's; null where it did not tell. */
  readonly aheadMs: number | null;
  /** The nodes that were there; null where that is not known. */
  readonly nodes: readonly NodeMark[] | null;
}

const MARK_LENGTH = 8;
/** `joinDate` has whole seconds, and the clocks of cloud and gateway are compared over the network (`design.md §3`). */
const MARGIN_MS = 5_000;

/** No cloud has more nodes than a job's id has room for. */
export const MOST_NODES = 64;

const marksOf = (nodes: readonly ManagementNodeInventory[]): readonly NodeMark[] =>
  nodes
    .slice(0, MOST_NODES)
    .map(({ uuid, joinDate }) => [uuid.slice(0, MARK_LENGTH), Math.floor((joinDate?.getTime() ?? 0) / 1_000)]);

/**
 * Has the cloud lost a node since the submit? Any node that has joined since, or that is gone, puts the job in doubt, not only
 * the one that took it (`zstack-nodes.md §3`): a node that is back within half a minute never shrinks the list, but has a
 * new `joinDate`.
 * @param at the submit, in epoch milliseconds of the cloud's clock
 * @param before the nodes that were there at the submit; null where that is not known
 */
export function haveNodesChanged(
  at: number,
  before: readonly NodeMark[] | null,
  present: readonly NodeMark[],
): boolean {
  if (before === null) return present.some(([, joinedAt]) => joinedAt * 1_000 > at + MARGIN_MS);
  const [then, now] = [new Map(before), new Map(present)];
  const joined = present.some(([node, joinedAt]) => then.get(node) !== joinedAt && joinedAt * 1_000 > at - MARGIN_MS);
  return joined || before.some(([node]) => !now.has(node));
}

/** Sessions that were not told, remembered so that they do not ask at every poll. */
const REMEMBERED_SESSIONS = 10_000;

/** The management nodes of the cloud, asked for at most once in a while for all jobs together. */
export class NodeMembership {
  readonly #zstack: Pick<Zstack, 'query' | 'call'>;
  readonly #everyMs: number;
  /** Who may not know who is there must not keep those from it who may. */
  readonly #untold: LRUCache<Uuid, true>;
  #known: readonly NodeMark[] | null = null;
  #askedAt = -Infinity;
  #asking: Promise<void> | undefined;

  constructor(zstack: Pick<Zstack, 'query' | 'call'>, everyMs: number) {
    this.#zstack = zstack;
    this.#everyMs = everyMs;
    this.#untold = new LRUCache({ max: REMEMBERED_SESSIONS, ttl: Math.max(1, everyMs) });
  }

  /** The newest that is known, asked for with this caller's session where it is time; null where that does not tell. Never rejects. */
  async present(caller: SessionCaller): Promise<readonly NodeMark[] | null> {
    for (;;) {
      const isFresh = performance.now() - this.#askedAt < this.#everyMs;
      if (this.#asking === undefined && (isFresh || this.#untold.has(caller.session))) return this.#known;
      const own = this.#asking === undefined;
      this.#asking ??= this.#ask(caller).finally(() => (this.#asking = undefined));
      await this.#asking;
      if (own || performance.now() - this.#askedAt < this.#everyMs) return this.#known;
    }
  }

  /** The same without asking. */
  get lastKnown(): readonly NodeMark[] | null {
    return this.#known;
  }

  async #ask(caller: SessionCaller): Promise<void> {
    try {
      const nodes = await this.#list(caller);
      // A cloud without a node answers nobody: such a list tells nothing.
      if (nodes !== null && nodes.length > 0) this.#known = marksOf(nodes);
      this.#askedAt = performance.now();
    } catch (error) {
      const isRefusal =
        error instanceof ZstackApiError || (error instanceof ZstackFailure && error.status !== undefined);
      if (isRefusal) this.#untold.set(caller.session, true);
      else this.#askedAt = performance.now();
    }
  }

  /** By the plain query for the admin, for all others by ZQL, which shows the nodes to every account. */
  async #list(caller: SessionCaller): Promise<readonly ManagementNodeInventory[] | null> {
    try {
      const { rows } = await this.#zstack.query(managementNodes, { conditions: [] }, caller);
      return rows.filter((row) => row !== null);
    } catch (error) {
      if (!(error instanceof ZstackApiError && error.errorCode.code === 'ID.1002')) throw error;
      return this.#zstack.call(managementNodesByZql, MANAGEMENT_NODES_ZQL, caller);
    }
  }
}
