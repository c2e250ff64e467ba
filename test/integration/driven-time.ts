import { setImmediate as nextTurn } from 'node:timers/promises';
import { PROBE_MS } from '../../src/zstack/wire/http/management-node.ts';
import type { Time } from '../../src/zstack/wire/values/time.ts';
import type { Clock } from '../../simulator/src/clock.ts';

/** A client's time that stands still unless a test moves it; the cloud's clock moves along. */
export interface DrivenTime extends Time {
  /** Moves on; what falls due on the way runs in order, each step seeing its own moment. */
  advance(ms: number): Promise<void>;
  /**
   * Lets time pass from one pause to the next until the work is done, however slow the machine: while a request is
   * under way it stands still.
   */
  fly<Result>(work: Promise<Result>): Promise<Result>;
  /** A request that is under way is left without an answer: time does not stand still for it. */
  readonly hang: () => void;
  /** How many steps are still due. */
  readonly pending: () => number;
}

interface Due {
  readonly at: number;
  readonly step: () => void;
  /** Whether somebody waits for it, and not the process alone. */
  readonly isPause: boolean;
  readonly isRequest: boolean;
  /** It is the bound of a probe, which is under way beside the requests. */
  readonly isProbe: boolean;
}

/** As of Node's timers. One that is shorter, by an error in the last digit, could be due at the present moment for ever. */
const LEAST_MS = 1;
/** What follows from an answer has set its next timer, or sent its next request, within so many turns of the event loop. */
const QUIET_TURNS = 12;
/** A request in this process is answered within fewer turns of the event loop, unless it hangs. */
const HUNG_TURNS = 200;

/**
 * @param requestMs ZSTACK_TIMEOUT_MS: a step so far away is the bound of a request, which is under way as long as it waits, and so
 * is what has the same bound when it is sent once more
 * @param seesHangs whether a request is taken to hang that has no answer after many turns of the event loop. Default: only where
 * `hang` tells so
 */
export function drivenTime(
  cloud: Pick<Clock, 'advance'>,
  requestMs = 30_000,
  { seesHangs = false }: { readonly seesHangs?: boolean } = {},
): DrivenTime {
  const beganAt = Date.now();
  let elapsed = 1; // what is remembered since 0 is no cache's
  let due: readonly Due[] = [];
  let flights = 0;
  let hanging = 0;
  let turns: number | undefined;
  let hungTurns = 0;
  /** The bounds of requests that were over at the present moment. */
  let ended: { readonly now: number; readonly bounds: Set<number> } = { now: 0, bounds: new Set() };

  const moveTo = async (at: number) => {
    const ms = Math.max(0, at - elapsed);
    elapsed += ms;
    await cloud.advance(ms);
  };
  const remove = (one: Due) => {
    due = due.filter((other) => other !== one);
    if (one.isRequest) {
      if (ended.now !== elapsed) ended = { now: elapsed, bounds: new Set() };
      ended.bounds.add(one.at);
    }
    hanging = Math.min(hanging, requests());
  };
  const requests = () => due.filter(({ isRequest }) => isRequest).length;
  const hasProbe = () => due.some(({ isProbe }) => isProbe);

  /** Once it has been quiet for a while, the next pause is over. */
  const stir = () => {
    const isAsleep = turns === undefined;
    turns = QUIET_TURNS;
    hungTurns = 0;
    if (isAsleep) setImmediate(onTurn);
  };
  const onTurn = () => {
    const pause = due.find(({ isPause }) => isPause);
    if (flights === 0 || pause === undefined) turns = undefined;
    else if (requests() > hanging) {
      hungTurns += 1;
      if (hungTurns > HUNG_TURNS) hanging = requests();
      if (seesHangs) setImmediate(onTurn);
      else turns = undefined;
    } else if (turns !== undefined && turns > 0) {
      turns -= 1;
      setImmediate(onTurn);
    } else {
      turns = undefined;
      void passTo(seesHangs ? (due[0] ?? pause).at : pause.at).then(onPassed);
    }
  };
  const onPassed = () => {
    if (seesHangs) hanging = 0; // what hung may have been answered in that time
    stir();
  };
  const passTo = async (target: number) => {
    for (let [first] = due; first !== undefined && first.at <= target; [first] = due) {
      await moveTo(first.at);
      if (!due.includes(first)) continue;
      remove(first);
      first.step();
      await nextTurn(); // what follows from it may set a timer of its own
      for (let turn = 0; hasProbe() && turn < HUNG_TURNS; turn += 1) await nextTurn();
    }
    await moveTo(target);
  };

  return {
    now: () => beganAt + elapsed,
    elapsed: () => elapsed,
    random: () => 0.5,
    after(ms, step, keepsAlive = true) {
      const at = elapsed + Math.max(LEAST_MS, ms);
      const isRequest = ms === requestMs || (ended.now === elapsed && ended.bounds.has(at));
      const one = { at, step, isPause: keepsAlive, isRequest, isProbe: ms === PROBE_MS && !keepsAlive };
      const place = due.findIndex(({ at }) => at > one.at);
      due = due.toSpliced(place === -1 ? due.length : place, 0, one);
      stir();
      return () => {
        remove(one);
        stir();
      };
    },
    async advance(ms) {
      await passTo(elapsed + ms);
    },
    hang() {
      hanging = Math.min(hanging + 1, requests());
      stir();
    },
    pending: () => due.length,
    async fly(work) {
      flights += 1;
      stir();
      try {
        return await work;
      } finally {
        flights -= 1;
      }
    },
  };
}

/** Lets time pass while requests hang. @param received tells when the cloud has received so many of them */
export async function hangs(time: DrivenTime, received: (count: number) => Promise<unknown>): Promise<never> {
  for (let count = 1; ; count += 1) {
    await received(count);
    time.hang();
  }
}
