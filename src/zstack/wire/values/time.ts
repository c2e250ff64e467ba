/** What a client of a cloud takes its clocks, its timers and its chance from, so that a test can drive them. */
export interface Time {
  /** Milliseconds since 1970, UTC: to be compared with the cloud's dates. */
  now(): number;
  /** Milliseconds on a clock that is never set: to measure how long something takes. */
  elapsed(): number;
  /**
   * Runs `step` once, after so many milliseconds by `elapsed`.
   * @param keepsAlive whether the process stays for it; default: it does
   * @returns calls it off
   */
  after(ms: number, step: () => void, keepsAlive?: boolean): () => void;
  /** From 0 to 1, 1 not included. */
  random(): number;
}

export const systemTime: Time = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after(ms, step, keepsAlive = true) {
    const timer = setTimeout(step, ms);
    if (!keepsAlive) timer.unref();
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
