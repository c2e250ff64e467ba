import type { WireRequest } from '../api.ts';
import { ZstackFailure } from '../errors/failure.ts';
import type { Time } from '../values/time.ts';
import { type ExchangeOptions, type NodeAnswer, nobodyWaits, type Target, timedOut } from './exchange.ts';
import type { ManagementNode } from './management-node.ts';
import { type NodeCounts, Nodes, type NodesOptions } from './nodes.ts';
import type { AskedOutcome, FollowedRequest, ZstackObserver } from './observer.ts';
import { checkGet } from './safe-gets.ts';
import { type Share, type TurnLoad, Turns } from './turns.ts';
import type { CancelSignal } from '../values/cancellation.ts';

export interface TransportOptions extends NodesOptions {
  /** Of the connections to the cloud, for one session. */
  readonly connectionsPerSession: number;
  /** Requests that may wait for a connection, those with a session and those without each; one more is refused as overload. */
  readonly maxQueued: number;
  /** Of them, for one session. */
  readonly maxQueuedPerSession: number;
  /** Is told of each request. */
  readonly observer: ZstackObserver;
  /** A node has answered what was sent. */
  readonly onAnswer: () => void;
  /** No node has. */
  readonly onOutage: () => void;
}

export interface SendOptions extends ExchangeOptions {
  readonly share: Share;
  /** A node that is not asked: what it has answered tells nothing. */
  readonly except?: Target | undefined;
}

export interface Transport {
  /**
   * Sends a request below `{base}/v1` to a node that answers, and reads its answer, whatever its status. It goes to another node
   * where it has surely not arrived, or reads only and got no answer; never to two at once.
   * @throws TypeError for a GET that is not a safe one; ZstackFailure, which knows whether the request may have arrived
   */
  send(request: WireRequest, options: SendOptions): Promise<NodeAnswer>;
  /**
   * Sends a request to each node that may be asked. To whom it does not get through, and to the others, it is told before they
   * are asked anything more.
   * @param read reads an answer, and throws where that does not tell that the request got through
   * @throws ZstackFailure, or what `read` throws, where it got through to none
   */
  sendToEach<Result>(request: WireRequest, options: SendOptions, read: (answer: NodeAnswer) => Result): Promise<Result>;
  /** Is there a node that could be asked instead of this one? */
  hasOther(than: Target): boolean;
  /** Resolves where a node answers within this time, its database too. @throws ZstackFailure */
  probe(timeoutMs: number): Promise<void>;
  readonly nodes: NodeCounts;
  readonly load: TurnLoad;
  /** False where so many requests wait already that work which leads to more had better not be begun. */
  hasRoomFor(share: Share): boolean;
  close(): Promise<void>;
}

/** Once one node has answered, the others have so long. */
const REST_MS = 2_500;

/** Keep-alive connections to the nodes of a cloud, for all callers, who take turns for all nodes together. */
export function openTransport(options: TransportOptions): Transport {
  const { time, logger, observer } = options;
  const nodes = new Nodes(options);
  const turns = new Turns({
    atOnce: options.connections,
    atOncePerKey: options.connectionsPerSession,
    waiting: options.maxQueued,
    waitingPerKey: options.maxQueuedPerSession,
  });

  const note = (request: WireRequest, startedAt: number, outcome: AskedOutcome, bytes: number) => {
    const { method, template } = request;
    const durationMs = time.elapsed() - startedAt;
    observer.onAsked(request, outcome, durationMs, bytes);
    logger.debug({ method, path: template, outcome, durationMs: Math.round(durationMs) }, 'asked ZStack');
  };

  return {
    async send(request, sendOptions) {
      checkGet(request);
      const { timeoutMs, signal, except } = sendOptions;
      const startedAt = time.elapsed();
      const followed = observer.follow(request);
      const sent = alongWith(followed, sendOptions);
      let outcome: AskedOutcome = 'failed';
      let bytes = 0;
      let tried: readonly Target[] | undefined = except && [except];
      try {
        for (let leftMs = timeoutMs; ; leftMs = timeoutMs - (time.elapsed() - startedAt)) {
          if (isAborted(signal)) throw nobodyWaits(false);
          if (!nodes.mayBeAsked) throw noneAnswers();
          const leave = turns.enterAtOnce(sendOptions.share) ?? (await turnOf(turns, sendOptions, leftMs, time));
          if (time.elapsed() - startedAt >= timeoutMs) {
            // a process that stood still hears of its turn before it hears that the time is over
            leave();
            throw timedOut(timeoutMs, { sent: false });
          }
          const node = isAborted(signal) ? undefined : nodes.choose(tried);
          if (node === undefined) {
            leave();
            throw isAborted(signal) ? nobodyWaits(false) : noneAnswers();
          }
          try {
            const answer = await node.ask(request, sent, timeoutMs - (time.elapsed() - startedAt), leave);
            outcome = answer.status;
            bytes = answer.bytes;
            options.onAnswer();
            return answer;
          } catch (error) {
            const next = whomElse(error, request, node, tried);
            if (next === undefined || time.elapsed() - startedAt >= timeoutMs) throw error;
            tried = next;
          }
        }
      } catch (error) {
        if (error instanceof ZstackFailure) outcome = error.kind;
        if (outcome === 'unavailable' || outcome === 'timeout') options.onOutage();
        throw error;
      } finally {
        note(request, startedAt, outcome, bytes);
        followed?.onEnd(outcome);
      }
    },

    async sendToEach(request, sendOptions, read) {
      const { timeoutMs } = sendOptions;
      const { askable } = nodes;
      if (askable.length === 0) throw noneAnswers();
      const startedAt = time.elapsed();
      // one turn for all: a node that hangs must not keep it from the others
      const turn = turnOf(turns, sendOptions, timeoutMs, time);
      const pending = new Set(askable);
      const told = new Set<ManagementNode>();
      const attempts = askable.map(async (node) => {
        const followed = observer.follow(request);
        const sent = alongWith(followed, sendOptions);
        let outcome: AskedOutcome = 'failed';
        let bytes = 0;
        try {
          const leave = await turn;
          const answer = await node.ask(request, sent, timeoutMs - (time.elapsed() - startedAt), () => {
            pending.delete(node);
            if (pending.size === 0) leave();
          });
          outcome = answer.status;
          bytes = answer.bytes;
          const result = read(answer);
          told.add(node);
          return result;
        } catch (error) {
          if (outcome === 'failed' && error instanceof ZstackFailure) outcome = error.kind;
          throw error;
        } finally {
          note(request, startedAt, outcome, bytes);
          followed?.onEnd(outcome);
        }
      });
      const result = await firstOf(attempts);
      await settledWithin(REST_MS, attempts, time);
      nodes.owe(request, told);
      return result;
    },

    hasOther: (than) => nodes.hasOther([than]),

    async probe(timeoutMs) {
      const { promise: end, reject } = Promise.withResolvers<never>();
      const callOff = time.after(timeoutMs, () => reject(timedOut(timeoutMs, { sent: true })));
      try {
        await Promise.race([nodes.probe(), end]);
      } finally {
        callOff();
      }
    },

    get nodes() {
      return nodes.counts;
    },

    get load() {
      return turns.load;
    },

    hasRoomFor: (share) => turns.hasRoomFor(share),
    close: () => nodes.close(),
  };

  /** Those that are not to be asked any more after a failure; undefined where nobody else is to be asked. */
  function whomElse(
    error: unknown,
    { method }: WireRequest,
    node: ManagementNode,
    tried: readonly Target[] | undefined,
  ): readonly Target[] | undefined {
    if (!(error instanceof ZstackFailure) || error.kind !== 'unavailable') return undefined;
    if (error.sent && method !== 'GET') return undefined;
    const next = [...(tried ?? []), node];
    if (nodes.hasOther(next)) return next;
    // its connection broke, perhaps only since it had been idle
    return error.sent && tried === undefined ? [] : undefined;
  }
}

/** What is sent, with the headers of who follows it. */
const alongWith = (followed: FollowedRequest | undefined, options: SendOptions): SendOptions =>
  followed === undefined ? options : { ...options, headers: { ...options.headers, ...followed.headers } };

const isAborted = (signal: CancelSignal | undefined): boolean => signal?.aborted === true;

const noneAnswers = () =>
  new ZstackFailure('unavailable', 'No management node has answered for a while.', { sent: false, reason: 'TIMEOUT' });

/** What is there first. @throws the first failure, where all fail */
async function firstOf<Result>(attempts: readonly Promise<Result>[]): Promise<Result> {
  try {
    return await Promise.any(attempts);
  } catch (error) {
    throw error instanceof AggregateError ? error.errors[0] : error;
  }
}

/** Waits until all have come to an end, but not longer. */
async function settledWithin(ms: number, attempts: readonly Promise<unknown>[], time: Time): Promise<void> {
  const { promise: end, resolve } = Promise.withResolvers<undefined>();
  const callOff = time.after(ms, () => resolve(undefined));
  await Promise.race([Promise.allSettled(attempts), end]);
  callOff();
}

/** Resolves to how to leave. @throws ZstackFailure where there is no room to wait, or nobody waits any more */
function turnOf(
  turns: Turns,
  { share, timeoutMs, signal }: SendOptions,
  leftMs: number,
  time: Time,
): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      callOff();
      signal?.removeEventListener('abort', onAbort);
    };
    const giveUp = (reason: ZstackFailure) => {
      settle();
      stopWaiting();
      reject(reason);
    };
    const callOff = time.after(leftMs, () => giveUp(timedOut(timeoutMs, { sent: false })));
    const onAbort = () => giveUp(nobodyWaits(false));
    signal?.addEventListener('abort', onAbort);
    const stopWaiting = turns.enter(share, {
      onTurn(leave) {
        settle();
        resolve(leave);
      },
      onRefused() {
        settle();
        reject(new ZstackFailure('overloaded', 'Too many requests to ZStack wait already.', { sent: false }));
      },
    });
  });
}
