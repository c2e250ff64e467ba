import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { errorCode, type ErrorCode } from '../wire/error-codes.ts';
import type { ManagementNodes } from '../world/management-nodes.ts';
import { Life } from './life.ts';

/** How long a node tries to reach one that refuses connections. */
const refusedAfterMs = 5000;

interface Delivery {
  readonly delivered: () => void;
  readonly failed: (error: ErrorCode) => void;
}

export const nodeUnavailable = (): ErrorCode => errorCode('SYS.1012', 'The management node is unavailable');

const hash = (node: string, key: string): string => createHash('md5').update(`${node}/${key}`).digest('hex');

/** What the nodes that take requests send each other, and which of them owns what (nodes.md §3). */
export class Bus {
  readonly #clock: Clock;
  readonly #members: ManagementNodes;
  readonly #lives = new Map<string, Life>();
  readonly #watchers = new Set<() => void>();

  constructor(clock: Clock, members: ManagementNodes) {
    this.#clock = clock;
    this.#members = members;
    members.whenDropped(() => this.#changed());
  }

  /** A node's process starts. */
  start(uuid: string): Life {
    const life = new Life(uuid, () => this.#changed());
    this.#lives.set(uuid, life);
    this.#changed();
    return life;
  }

  /** The process that the node has now, or had last; undefined where it takes no requests. */
  lifeOf(uuid: string): Life | undefined {
    return this.#lives.get(uuid);
  }

  /** The same of a node whose row is there. */
  listed(uuid: string): Life | undefined {
    return this.#members.isListed(uuid) ? this.#lives.get(uuid) : undefined;
  }

  /** Whether no other node runs. */
  isAlone(uuid: string): boolean {
    return [...this.#lives.values()].every((life) => life.uuid === uuid || life.state === 'over');
  }

  /**
   * Of all nodes on the list the one whose hash with the key is the largest: when a node comes or goes, no other's keys
   * change their owner. ZStack's own ring differs in which node it is. `asked` where none is listed.
   */
  ownerOf(key: string, asked: Life): Life {
    const listed = [...this.#lives.values()].filter(({ uuid }) => this.#members.isListed(uuid));
    const [first = asked, ...others] = listed;
    if (others.length === 0) return first;
    const lower = key.toLowerCase();
    return others.reduce((one, other) => (hash(other.uuid, lower) > hash(one.uuid, lower) ? other : one), first);
  }

  /** `step` runs after every change of a node's state, and after a row is gone. Returns a function that ends it. */
  watch(step: () => void): () => void {
    this.#watchers.add(step);
    return () => this.#watchers.delete(step);
  }

  /**
   * A message to another node: at once where it is well, when it comes to itself where it is silent. It fails 5 s after a
   * refused connection, and where the node's row goes. A process that is started meanwhile knows nothing of it.
   */
  send(to: Life, { delivered, failed }: Delivery): void {
    if (to.state === 'up') {
      delivered();
      return;
    }
    const finish = (step: () => void): void => {
      unwatch();
      giveUp();
      step();
    };
    const unwatch = this.watch(() => {
      if (!this.#members.isListed(to.uuid)) finish(() => failed(nodeUnavailable()));
      else if (to.state === 'up') finish(delivered);
    });
    const giveUp =
      to.state === 'over'
        ? this.#clock.schedule(this.#clock.now() + refusedAfterMs, () => finish(() => failed(this.#refused(to))))
        : () => undefined;
  }

  #refused({ uuid }: Life): ErrorCode {
    const host = this.#members.hostNameOf(uuid);
    const text = `I/O error on POST request for "http://${host}:8080/cloudbus": Connect to ${host}:8080 [/${host}] failed: Connection refused`;
    return errorCode('SYS.1006', text);
  }

  #changed(): void {
    for (const step of this.#watchers) step();
  }
}
