import type { WorkloadName } from '../workloads.ts';

/** One server under one workload in one round. */
export interface Sample {
  readonly server: string;
  readonly workload: WorkloadName;
  readonly round: number;
  readonly cpuMs: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Requests to ZStack for each of the caller's. */
  readonly zstackRequests: number;
}

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface Figures {
  readonly server: string;
  readonly workload: WorkloadName;
  readonly cpuMs: Spread;
  /** Of the base's CPU time in the same round; undefined where the base did not run it. */
  readonly ofBase: Spread | undefined;
  readonly perSecond: Spread;
  readonly p50Ms: Spread;
  readonly p99Ms: Spread;
  readonly zstackRequests: Spread;
}

/** The least value that `part` of them do not exceed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

export const spread = (values: readonly number[]): Spread => ({
  median: quantile(values, 0.5),
  least: Math.min(...values),
  most: Math.max(...values),
});

/** Sums up the rounds of each server under each workload. */
export function figuresOf(samples: readonly Sample[], base: string): readonly Figures[] {
  const groups = Map.groupBy(samples, ({ server, workload }) => `${workload} ${server}`);
  const ofBase = new Map(
    samples
      .filter(({ server }) => server === base)
      .map(({ workload, round, cpuMs }) => [`${workload} ${round}`, cpuMs]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const ratios = group.flatMap(({ workload, round, cpuMs }) => {
      const beside = ofBase.get(`${workload} ${round}`);
      return beside === undefined ? [] : [cpuMs / beside];
    });
    return {
      server: first.server,
      workload: first.workload,
      cpuMs: spread(group.map(({ cpuMs }) => cpuMs)),
      ofBase: ratios.length === 0 ? undefined : spread(ratios),
      perSecond: spread(group.map(({ perSecond }) => perSecond)),
      p50Ms: spread(group.map(({ p50Ms }) => p50Ms)),
      p99Ms: spread(group.map(({ p99Ms }) => p99Ms)),
      zstackRequests: spread(group.map(({ zstackRequests }) => zstackRequests)),
    };
  });
}
