import type { WireRequest } from '../api.ts';
import type { Logger } from '../errors/failure-log.ts';
import type { Target } from './exchange.ts';
import { ManagementNode, type NodeOptions } from './management-node.ts';

export interface NodesOptions extends NodeOptions {
  /** Base URLs of the nodes of one cloud, such as `http://10.0.0.2:8080/zstack`. */
  readonly urls: readonly URL[];
  readonly logger: Logger;
  /** A node that was left alone answers again: it may have been started anew, with another version. */
  readonly onNodeBack: () => void;
}

/** How many nodes there are, by whether they are asked. */
export interface NodeCounts {
  readonly up: number;
  readonly down: number;
}

/**
 * The management nodes of one cloud. Each request goes to the one that answers and has least to do, of equals to the next in
 * turn: so load and new connections spread, each node is proven by its use, and one that begins to hang keeps a few requests
 * and not all. Any node may be asked anything, since all of them share one database (`nodes.md §2`, `§4`).
 */
export class Nodes {
  readonly #nodes: readonly ManagementNode[];
  readonly #only: ManagementNode | undefined;
  #next = 0;

  constructor(options: NodesOptions) {
    const { urls, logger, onNodeBack } = options;
    this.#nodes = urls.map((url, index) => {
      const fields = { node: index + 1, of: urls.length };
      const isOneOfSeveral = urls.length > 1;
      const node: ManagementNode = new ManagementNode(url, options, {
        onLeftAlone(reason) {
          if (isOneOfSeveral) logger.warn({ ...fields, reason }, 'a management node is left alone: it does not answer');
        },
        onFailure: () => this.#relieve(node),
        onBack: () => {
          if (isOneOfSeveral) logger.info(fields, 'a management node answers again');
          onNodeBack();
          for (const other of this.#nodes) if (other.isLeftAlone) other.moveAway();
        },
      });
      return node;
    });
    this.#only = urls.length === 1 ? this.#nodes[0] : undefined;
  }

  get counts(): NodeCounts {
    const down = this.#nodes.filter(({ isLeftAlone }) => isLeftAlone).length;
    return { up: this.#nodes.length - down, down };
  }

  /** Is there a node that may be asked? One that refuses may, where no other is left: that costs nothing, and it may be back. */
  get mayBeAsked(): boolean {
    return this.#only === undefined ? this.hasOther([]) : this.#only.reluctance !== null;
  }

  /** Is there a node that may be asked beside these? */
  hasOther(than: readonly Target[]): boolean {
    return this.#nodes.some((node) => node.reluctance !== null && !than.includes(node));
  }

  /** The node to ask next, but none of these; undefined where there is none that may be asked. */
  choose(except?: readonly Target[]): ManagementNode | undefined {
    if (this.#only !== undefined && except === undefined)
      return this.#only.reluctance === null ? undefined : this.#only;
    let best: ManagementNode | undefined;
    let least = Infinity;
    for (let place = 0; place < this.#nodes.length; place += 1) {
      const node = this.#nodes[(this.#next + place) % this.#nodes.length];
      if (node === undefined || except?.includes(node) === true) continue;
      const { reluctance } = node;
      if (reluctance === null) continue;
      if (best === undefined || reluctance < least || (reluctance === least && node.load < best.load)) {
        best = node;
        least = reluctance;
      }
    }
    this.#next = (this.#next + 1) % this.#nodes.length;
    return best;
  }

  /** All that may be asked. */
  get askable(): readonly ManagementNode[] {
    return this.#nodes.filter(({ reluctance }) => reluctance !== null);
  }

  /** All others have to be told this before they are asked anything more. */
  owe(request: WireRequest, told: ReadonlySet<ManagementNode>): void {
    for (const node of this.#nodes) if (!told.has(node)) node.owe(request);
  }

  /** Resolves where a node answers, with its database: those that seem to are asked, else all. @throws ZstackFailure */
  async probe(): Promise<void> {
    const up = this.#nodes.filter(({ isLeftAlone }) => !isLeftAlone);
    try {
      await Promise.any((up.length > 0 ? up : this.#nodes).map((node) => node.probe()));
    } catch (error) {
      throw error instanceof AggregateError ? error.errors[0] : error;
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#nodes.map((node) => node.close()));
  }

  /** What reads only is moved from a node that does not answer to one that is proven to. Elsewhere it could only wait again. */
  #relieve(node: ManagementNode): void {
    if (!node.hasMovable) return;
    const up = this.#nodes.filter(({ isLeftAlone }) => !isLeftAlone);
    Promise.any(up.map((other) => other.probe())).then(
      () => node.moveAway(),
      () => undefined,
    );
  }
}
