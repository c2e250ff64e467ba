/** Tells how long a turn of the event loop takes, in milliseconds: the last whole one, or the running one if that is longer already. */
export type LoopDelay = () => number;

/** Turns that are measured after the measure was asked for. */
const TURNS = 2;

/** Measures while somebody asks, and costs nothing while nobody does. */
export function loopDelay(): LoopDelay {
  let lastMs = 0;
  let begunAt = 0;
  let turnsToGo = 0;
  const onTurn = () => {
    const now = performance.now();
    lastMs = now - begunAt;
    begunAt = now;
    turnsToGo -= 1;
    if (turnsToGo > 0) setImmediate(onTurn);
  };
  return () => {
    if (turnsToGo === 0) {
      lastMs = 0;
      begunAt = performance.now();
      setImmediate(onTurn);
    }
    turnsToGo = TURNS;
    return Math.max(lastMs, performance.now() - begunAt);
  };
}
