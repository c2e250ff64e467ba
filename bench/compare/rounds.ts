import { checkAnswers } from './asking/equal-answers.ts';
import { quantile, type Sample } from './report/figures.ts';
import { Load } from './asking/load.ts';
import type { Running } from './servers/running.ts';
import type { Upstream } from './upstream/upstream.ts';
import type { Workload } from './workloads.ts';

export interface Plan {
  readonly workloads: readonly Workload[];
  /** Their numbers, which tell who is first in each. */
  readonly rounds: readonly number[];
  /** The part of each workload's warm-up that is done. */
  readonly warmUp: number;
  readonly tell: (what: string) => void;
}

/** Checks and warms up all servers, then gives each its turn with each workload in each round. */
export async function measure(
  servers: readonly Running[],
  upstream: Upstream,
  { workloads, rounds, warmUp, tell }: Plan,
): Promise<readonly Sample[]> {
  const loads = workloads.map((workload) =>
    servers
      .filter(({ contender }) => contender.workloads.has(workload.name))
      .map((server) => new Load(server, workload, upstream.world.session)),
  );
  await checkAnswers(loads.flat());
  tell('All answers are equal.');
  for (const side of loads) await Promise.all(side.map((load) => load.run(Math.ceil(load.workload.warmUp * warmUp))));
  tell('Warmed up.');

  const samples: Sample[] = [];
  for (const round of rounds) {
    for (const side of loads) {
      for (const load of rotated(side, round)) samples.push(await sample(load, upstream, round));
    }
    tell(`Round ${round + 1}.`);
  }
  await checkAnswers(loads.flat());
  return samples;
}

/** Nobody is always the first, or always after the same other. */
function rotated<T>(items: readonly T[], round: number): readonly T[] {
  const start = round % items.length;
  const turned = [...items.slice(start), ...items.slice(0, start)];
  return round % 2 === 0 ? turned : turned.toReversed();
}

async function sample(load: Load, upstream: Upstream, round: number): Promise<Sample> {
  const { running, workload } = load;
  const asked = await upstream.requests();
  const cpuMs = await running.cpuMs();
  const startedAt = performance.now();
  const latencies = await load.run(workload.requests);
  const tookMs = performance.now() - startedAt;
  return {
    server: running.contender.name,
    workload: workload.name,
    round,
    cpuMs: ((await running.cpuMs()) - cpuMs) / workload.requests,
    perSecond: (workload.requests / tookMs) * 1_000,
    p50Ms: quantile(latencies, 0.5),
    p99Ms: quantile(latencies, 0.99),
    zstackRequests: ((await upstream.requests()) - asked) / workload.requests,
  };
}
