/** The node's clock: real time plus an offset that a test moves. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Runs `step` once the clock reads `at`; steps of one moment run in the order of their scheduling. Returns a function that calls it off. */
  schedule(at: number, step: () => void): () => void;
  /** Runs `step` at each multiple of `periodMs` from now on. */
  every(periodMs: number, step: () => void): void;
  /** Moves the clock on; what falls due on the way runs in order, each step seeing its own moment. */
  advance(ms: number): Promise<void>;
  /** Forgets all that is scheduled. */
  stop(): void;
}

interface Due {
  readonly at: number;
  readonly order: number;
  readonly step: () => void;
}

const longestTimerMs = 2 ** 31 - 1;

export function startClock(): Clock {
  let offset = 0;
  let order = 0;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  /** By moment, then by the order of scheduling. */
  const due: Due[] = [];

  const now = (): number => Date.now() + offset;

  /** How many steps come before this one. */
  const placeOf = ({ at, order }: Due): number => {
    let [from, to] = [0, due.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = due[middle];
      const isBefore = other !== undefined && (other.at < at || (other.at === at && other.order < order));
      if (isBefore) from = middle + 1;
      else to = middle;
    }
    return from;
  };

  const wait = (): void => {
    clearTimeout(timer);
    const [first] = due;
    if (first === undefined || stopped) return;
    timer = setTimeout(runDue, Math.min(Math.max(0, first.at - now()), longestTimerMs));
    timer.unref();
  };

  const runDue = (): void => {
    for (let [first] = due; first !== undefined && first.at <= now(); [first] = due) {
      due.shift();
      first.step();
    }
    wait();
  };

  const schedule = (at: number, step: () => void): (() => void) => {
    const one: Due = { at, order: order++, step };
    if (stopped) return () => undefined;
    const place = placeOf(one);
    due.splice(place, 0, one);
    if (place === 0) wait();
    return () => {
      const at = placeOf(one);
      if (due[at] === one) due.splice(at, 1);
    };
  };

  const every = (periodMs: number, step: () => void): void => {
    const again = (at: number): void => {
      schedule(at, () => {
        step();
        again(at + periodMs);
      });
    };
    again(now() + periodMs);
  };

  return {
    now,
    schedule,
    every,
    advance: async (ms) => {
      const target = now() + ms;
      for (let [first] = due; first !== undefined && first.at <= target; [first] = due) {
        offset += Math.max(0, first.at - now());
        due.shift();
        first.step();
        await Promise.resolve();
      }
      offset += Math.max(0, target - now());
      wait();
    },
    stop: () => {
      stopped = true;
      due.length = 0;
      clearTimeout(timer);
    },
  };
}
