import type { SessionCaller } from './caller.ts';
import { isSessionError } from './error-code.ts';
import { ZstackApiError, ZstackFailure } from './failure.ts';
import {
  MANAGEMENT_NODES_ZQL,
  type ManagementNodeInventory,
  managementNodes,
  managementNodesByZql,
} from './management-nodes.ts';
import type { Zstack } from './zstack.ts';

/** A management node as a job's id holds it: the beginning of its uuid, and the second of its `joinDate`. */
export type NodeMark = readonly [node: string, joinedAt: number];

/** The moment of a submit, as the cloud sees it. */
export interface SubmitMoment {
  /** Epoch milliseconds in the cloud's clock. */
  readonly at: number;
  /** The nodes that were there; null where that is not known. */
  readonly nodes: readonly NodeMark[] | null;
}

const MARK_LENGTH = 8;
/** `joinDate` has whole seconds, and the clocks of cloud and gateway are compared over the network (`design.md §3`). */
const MARGIN_MS = 5_000;

const marksOf = (nodes: readonly ManagementNodeInventory[]): readonly NodeMark[] =>
  nodes.map(({ uuid, joinDate }) => [uuid.slice(0, MARK_LENGTH), Math.floor((joinDate?.getTime() ?? 0) / 1_000)]);

/**
 * Has the cloud lost a node since the submit? Any node that has joined since, or that is gone, puts the job in doubt, not only
 * the one that took it (`zstack-nodes.md §3`): a node that is back within half a minute never shrinks the list, but has a
 * new `joinDate`.
 */
export function haveNodesChanged({ at, nodes }: SubmitMoment, present: readonly NodeMark[]): boolean {
  if (nodes === null) return present.some(([, joinedAt]) => joinedAt * 1_000 > at + MARGIN_MS);
  const before = new Map(nodes);
  const joined = present.some(([node, joinedAt]) => before.get(node) !== joinedAt && joinedAt * 1_000 > at - MARGIN_MS);
  return joined || nodes.some(([node]) => present.every(([other]) => other !== node));
}

/** The management nodes of the cloud, asked for at most once in a while for all jobs together. */
export class NodeMembership {
  readonly #zstack: Pick<Zstack, 'query' | 'call'>;
  readonly #everyMs: number;
  #known: readonly NodeMark[] | null = null;
  #askedAt = -Infinity;
  #asking: Promise<readonly NodeMark[] | null> | undefined;

  constructor(zstack: Pick<Zstack, 'query' | 'call'>, everyMs: number) {
    this.#zstack = zstack;
    this.#everyMs = everyMs;
  }

  /** The newest that is known, asked for with this caller's session where it is time; null where that does not tell. Never rejects. */
  async present(caller: SessionCaller): Promise<readonly NodeMark[] | null> {
    if (this.#asking === undefined && performance.now() - this.#askedAt < this.#everyMs) return this.#known;
    this.#asking ??= this.#ask(caller).finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  /** The same without asking. */
  get lastKnown(): readonly NodeMark[] | null {
    return this.#known;
  }

  async #ask(caller: SessionCaller): Promise<readonly NodeMark[] | null> {
    try {
      const nodes = await this.#list(caller);
      // A cloud without a node answers nobody: such a list tells nothing.
      if (nodes !== null && nodes.length > 0) this.#known = marksOf(nodes);
      this.#askedAt = performance.now();
    } catch (error) {
      if (!(error instanceof ZstackApiError || error instanceof ZstackFailure)) throw error;
      const refused = error instanceof ZstackApiError && isSessionError(error.errorCode);
      if (!refused) this.#askedAt = performance.now();
    }
    return this.#known;
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
