import type { IncomingMessage, ServerResponse } from 'node:http';
import { FairQueue } from '../../../zstack/wire/http/fair-queue.ts';
import type { LoopDelay } from '../../operations/event-loop.ts';
import { sessionOf } from '../request-session.ts';
import type { Handler } from '../router.ts';

export interface DoorOptions {
  readonly loopDelay: LoopDelay;
  /** The door is shut while a turn of the event loop takes longer. */
  readonly maxDelayMs: number;
  /** Whether ZStack can be asked for more on behalf of the session with this key. */
  readonly hasRoomFor: (sessionKey: string) => boolean;
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
/** Clients ask again when they are refused, so that to refuse more of them would take the time of those who are served. */
const REFUSED_A_MS = 1;
const REFUSED_A_TURN = 64;
/** Those who wait only for ZStack are looked at again so soon. */
const RECHECKED_AFTER_MS = 10;

interface Held {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly key: string;
  readonly since: number;
  readonly onClose: () => void;
}

const ADDRESS = 'address ';

/** Who asks: a session, or an address without one. */
const keyOf = (request: IncomingMessage): string =>
  sessionOf(request).secret?.key ?? `${ADDRESS}${request.socket.remoteAddress ?? ''}`;

/**
 * Decides who is served before anything of a request but its head is read. Work is begun only while the event loop is quick,
 * and while it would not only wait for ZStack behind others; what waits already, streams among it, weighs nothing. The rest
 * is held, which costs next to nothing and keeps clients from asking again at once. The callers among them take turns; who
 * is held for too long is refused, which takes longer where there are many.
 */
export function createDoor(options: DoorOptions): Door {
  const { loopDelay, maxDelayMs, hasRoomFor, maxHoldMs, maxHeld, isAlwaysLetIn, letIn, refuse } = options;
  const queue = new FairQueue<Held>({ total: maxHeld, perKey: maxHeld });
  /** The same, the one held for longest first. */
  const byAge = new Set<Held>();
  let letInThisTurn = 0;
  let isWaitingForTurn = false;
  let recheck: NodeJS.Timeout | undefined;
  let mayRefuse = REFUSED_A_TURN;
  let refusedAt = 0;

  const mayEnter = (key: string) => key.startsWith(ADDRESS) || hasRoomFor(key);
  const isOpen = () => letInThisTurn < LET_IN_A_TURN && loopDelay() <= maxDelayMs;

  const enter = (request: IncomingMessage, response: ServerResponse) => {
    letInThisTurn += 1;
    atNextTurn();
    return letIn(request, response);
  };

  const hold = (request: IncomingMessage, response: ServerResponse, key: string) => {
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
    const now = performance.now();
    mayRefuse = Math.min(REFUSED_A_TURN, mayRefuse + (now - refusedAt) * REFUSED_A_MS);
    refusedAt = now;
    for (const held of byAge) {
      if (held.since > now - maxHoldMs || mayRefuse < 1) return;
      mayRefuse -= 1;
      queue.remove(held.key, held);
      turnAway(held);
    }
  };

  const onTurn = () => {
    isWaitingForTurn = false;
    letInThisTurn = 0;
    refuseOverdue();
    while (queue.size > 0) {
      if (!isOpen()) {
        atNextTurn();
        return;
      }
      const next = queue.shift(mayEnter);
      if (next === undefined) {
        recheck ??= setTimeout(onRecheck, RECHECKED_AFTER_MS);
        return;
      }
      release(next.item);
      void enter(next.item.request, next.item.response);
    }
  };

  const onRecheck = () => {
    recheck = undefined;
    atNextTurn();
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
      const key = keyOf(request);
      if (queue.size === 0 && isOpen() && mayEnter(key)) return enter(request, response);
      hold(request, response, key);
    },
  };
}
