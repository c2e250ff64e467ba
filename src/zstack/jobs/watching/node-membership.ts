import { LRUCache } from 'lru-cache';
import type { SessionCaller } from '../../wire/caller.ts';
import { ZstackApiError, ZstackFailure } from '../../wire/errors/failure.ts';
import { type ManagementNodeInventory, managementNodes, managementNodesByZql } from '../../apis/management-nodes.ts';
import { type Eventually, whenKnown } from '../../known.ts';
import type { Zstack } from '../../zstack.ts';

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
/** `joinDate` has whole seconds, and the clocks of cloud and gateway are compared over the network (`jobs.md §4`). */
const MARGIN_MS = 5_000;

/** No cloud has more nodes than a job's id has room for. */
export const MOST_NODES = 64;

const marksOf = (nodes: readonly ManagementNodeInventory[]): readonly NodeMark[] =>
  nodes
    .slice(0, MOST_NODES)
    .map(({ uuid, joinDate }) => [uuid.slice(0, MARK_LENGTH), Math.floor((joinDate?.getTime() ?? 0) / 1_000)]);

/** The nodes of the cloud at a moment. */
export interface PresentNodes {
  readonly marks: readonly NodeMark[];
  /** When they were asked for, in epoch milliseconds of the gateway's clock. */
  readonly askedAt: number;
  /** When each node was last there, by the same clock. */
  readonly lastSeen: ReadonlyMap<string, number>;
}

/**
 * Has the cloud lost a node since the submit? Any node that has joined since, or that is gone, puts the job in doubt, not only
 * the one that took it (`nodes.md §3`): a node that is back within half a minute never shrinks the list, but has a
 * new `joinDate`.
 * @param submittedAt in epoch milliseconds of the gateway's clock
 * @param at the same moment in the cloud's
 * @param before the nodes that were there at the submit; null where that is not known
 */
export function haveNodesChanged(
  submittedAt: number,
  at: number,
  before: readonly NodeMark[] | null,
  { marks, askedAt, lastSeen }: PresentNodes,
): boolean {
  const then = new Map(before ?? []);
  const margin = before === null ? MARGIN_MS : -MARGIN_MS;
  const hasJoined = marks.some(([node, joinedAt]) => then.get(node) !== joinedAt && joinedAt * 1_000 > at + margin);
  if (hasJoined) return true;
  if (askedAt < submittedAt) return false; // a list of before the submit does not tell who is gone since
  const now = new Set(marks.map(([node]) => node));
  const wereThere = [
    ...then.keys(),
    ...[...lastSeen].filter(([, seenAt]) => seenAt >= submittedAt).map(([node]) => node),
  ];
  return wereThere.some((node) => !now.has(node));
}

/** A node that is gone for so long, or shorter, may stand in a list still that was asked for before. */
const FRESH_MS = 10_000;
const MOST_SEEN = 4 * MOST_NODES;

/** Sessions that were not told, remembered so that they do not ask at every poll. */
const REMEMBERED_SESSIONS = 10_000;

/** The management nodes of the cloud, asked for at most once in a while for all jobs together. */
export class NodeMembership {
  readonly #zstack: Pick<Zstack, 'query' | 'call' | 'time'>;
  readonly #everyMs: number;
  /** Who may not know who is there must not keep those from it who may. */
  readonly #untold: LRUCache<string, true>;
  #known: PresentNodes | null = null;
  #askedAt = -Infinity;
  #asking: Promise<void> | undefined;

  constructor(zstack: Pick<Zstack, 'query' | 'call' | 'time'>, everyMs: number) {
    this.#zstack = zstack;
    this.#everyMs = everyMs;
    this.#untold = new LRUCache({
      max: REMEMBERED_SESSIONS,
      ttl: Math.max(1, everyMs),
      perf: { now: () => zstack.time.elapsed() },
    });
  }

  /** The newest that is known, asked for with this caller's session where it is time; null where that does not tell. Never rejects. */
  present(caller: SessionCaller): Eventually<PresentNodes | null> {
    return this.#isKnownTo(caller) ? this.#known : this.#learn(caller);
  }

  /** The nodes at a submit; null where they are known of another time only, when others may have been there. */
  presentAt(submittedAt: Date, caller: SessionCaller): Eventually<readonly NodeMark[] | null> {
    return whenKnown(this.present(caller), (present) =>
      present !== null && present.askedAt >= submittedAt.getTime() - FRESH_MS ? present.marks : null,
    );
  }

  /** The same without asking. */
  get lastKnown(): PresentNodes | null {
    return this.#known;
  }

  async #learn(caller: SessionCaller): Promise<PresentNodes | null> {
    while (!this.#isKnownTo(caller)) {
      const own = this.#asking === undefined;
      this.#asking ??= this.#ask(caller).finally(() => (this.#asking = undefined));
      await this.#asking;
      if (own || this.#isFresh) return this.#known;
    }
    return this.#known;
  }

  /** Is there nothing that could be asked with this session now? */
  #isKnownTo({ session }: SessionCaller): boolean {
    return this.#asking === undefined && (this.#isFresh || this.#untold.has(session.key));
  }

  get #isFresh(): boolean {
    return this.#zstack.time.elapsed() - this.#askedAt < this.#everyMs;
  }

  async #ask(caller: SessionCaller): Promise<void> {
    const askedAt = this.#zstack.time.now();
    try {
      const nodes = await this.#list(caller);
      // A cloud without a node answers nobody: such a list tells nothing.
      if (nodes !== null && nodes.length > 0) {
        const marks = marksOf(nodes);
        const seen = [...(this.#known?.lastSeen ?? []), ...marks.map(([node]) => [node, askedAt] as const)];
        this.#known = { marks, askedAt, lastSeen: new Map(seen.slice(-MOST_SEEN)) };
      }
      this.#askedAt = this.#zstack.time.elapsed();
    } catch (error) {
      const isRefusal =
        error instanceof ZstackApiError || (error instanceof ZstackFailure && error.status !== undefined);
      if (isRefusal) this.#untold.set(caller.session.key, true);
      else this.#askedAt = this.#zstack.time.elapsed();
    }
  }

  /** By the plain query for the admin, for all others by ZQL, which shows the nodes to every account. */
  async #list(caller: SessionCaller): Promise<readonly ManagementNodeInventory[] | null> {
    try {
      const { rows } = await this.#zstack.query(managementNodes, { conditions: [] }, caller);
      return rows.filter((row) => row !== null);
    } catch (error) {
      if (!(error instanceof ZstackApiError && error.errorCode.code === 'ID.1002')) throw error;
      return this.#zstack.call(managementNodesByZql, {}, caller);
    }
  }
}
