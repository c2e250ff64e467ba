const percentOfStep = 10;

/** How far a job was, and when: milliseconds since 1970. */
export interface ProgressStep {
  readonly percent: number;
  readonly at: number;
}

/** What a job had told of its progress at a moment, oldest first. */
export type Progress = (at: number) => readonly ProgressStep[];

/** A step at each tenth of the way, and where it stands at the moment. */
export const growingProgress =
  (startedAt: number, durationMs: number): Progress =>
  (at) => {
    const part = durationMs === 0 ? 1 : (at - startedAt) / durationMs;
    const newest = { percent: Math.floor(Math.min(1, part) * 100), at };
    const before = Array.from({ length: Math.ceil(newest.percent / percentOfStep) }, (_, index) => ({
      percent: index * percentOfStep,
      at: startedAt + (durationMs * index * percentOfStep) / 100,
    }));
    return [...before, newest];
  };
