import type { IncomingMessage, ServerResponse } from 'node:http';
import { FairQueue } from '../zstack/fair-queue.ts';
import type { LoopDelay } from './event-loop.ts';
import type { Handler } from './router.ts';

export interface DoorOptions {
  readonly loopDelay: LoopDelay;
  /** The door is shut while a turn of the event loop takes longer. */
  readonly maxDelayMs: number;
  /** How long a request may be held. */
  readonly maxHoldMs: number;
  readonly maxHeld: number;
  /** Requests that are let in whatever happens. */
  readonly isAlwaysLetIn: (request: IncomingMessage) => boolean;
  readonly letIn: Handler;
  readonly refuse: Handler;
}

export interface Door {
  readonly handler: Handler;
  /** How many requests are held. */
  readonly held: () => number;
}

/** One turn of the event loop begins no more, so that a crowd is noticed before all of it is let in. */
const LET_IN_A_TURN = 16;
const REFUSED_A_TURN = 64;

interface Held {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly key: string;
  readonly since: number;
  readonly onClose: () => void;
}

/**
 * Decides who is served before anything of a request but its head is read. Work is begun only while the event loop is quick:
 * a request that waits for ZStack and a stream without events weigh nothing. The others are held, which costs next to
 * nothing and keeps clients from asking again at once; the callers among them take turns, and who is held for too long is
 * refused.
 */
export function createDoor(options: DoorOptions): Door {
  const { loopDelay, maxDelayMs, maxHoldMs, maxHeld, isAlwaysLetIn, letIn, refuse } = options;
  const queue = new FairQueue<Held>({ total: maxHeld, perKey: maxHeld });
  /** The same, the one held for longest first. */
  const byAge = new Set<Held>();
  let letInThisTurn = 0;
  let isWaitingForTurn = false;

  const isOpen = () => letInThisTurn < LET_IN_A_TURN && loopDelay() <= maxDelayMs;

  const enter = (request: IncomingMessage, response: ServerResponse) => {
    letInThisTurn += 1;
    atNextTurn();
    return letIn(request, response);
  };

  const hold = (request: IncomingMessage, response: ServerResponse) => {
    const key = request.headers.authorization ?? request.socket.remoteAddress ?? '';
    const onClose = () => {
      queue.remove(key, held);
      byAge.delete(held);
    };
    const held: Held = { request, response, key, since: performance.now(), onClose };
    response.once('close', onClose);
    byAge.add(held);
    const tooMany = queue.push(key, held);
    if (tooMany !== undefined) turnAway(tooMany);
    atNextTurn();
  };

  const release = (held: Held) => {
    byAge.delete(held);
    held.response.off('close', held.onClose);
  };

  const turnAway = (held: Held) => {
    release(held);
    void refuse(held.request, held.response);
  };

  const refuseOverdue = () => {
    const overdue = performance.now() - maxHoldMs;
    let refused = 0;
    for (const held of byAge) {
      if (held.since > overdue || refused === REFUSED_A_TURN) return;
      refused += 1;
      queue.remove(held.key, held);
      turnAway(held);
    }
  };

  const onTurn = () => {
    isWaitingForTurn = false;
    letInThisTurn = 0;
    refuseOverdue();
    while (queue.size > 0 && isOpen()) {
      const next = queue.shift();
      if (next === undefined) break;
      release(next.item);
      void enter(next.item.request, next.item.response);
    }
    if (queue.size > 0) atNextTurn();
  };

  const atNextTurn = () => {
    if (isWaitingForTurn) return;
    isWaitingForTurn = true;
    setImmediate(onTurn);
  };

  return {
    held: () => queue.size,
    handler(request, response) {
      if (isAlwaysLetIn(request)) return letIn(request, response);
      if (queue.size === 0 && isOpen()) return enter(request, response);
      hold(request, response);
    },
  };
}
