import { Load } from '../compare/asking/load.ts';
import { type Workload, workloadsOn } from '../compare/workloads.ts';
import type { Point, Series } from './series.ts';
import type { Stage } from './stage.ts';

const ROWS = [1, 3, 10, 30, 100, 300, 1_000];
const CLIENTS = [1, 3, 10, 30, 100, 300, 1_000];
const ROWS_FOR_CLIENTS = 10;

/** All clients have one session, and none is refused for having waited. */
const PATIENT = { ZSTACK_MAX_QUEUED_PER_SESSION: '1000', MAX_HOLD_MS: '60000' };

/** Pages of images with their copies: more and more of them in one answer. */
export const rows = (stage: Stage): Promise<Series> =>
  series(stage, { name: 'rows', of: 'images in the answer' }, ROWS, (count) => page(stage, count, 8));

/** Pages of ten images: more and more clients that ask again as soon as they are answered. */
export const clients = (stage: Stage): Promise<Series> =>
  series(stage, { name: 'clients', of: 'requests at once' }, CLIENTS, (count) => page(stage, ROWS_FOR_CLIENTS, count));

function page({ upstream }: Stage, first: number, clientCount: number): Workload {
  const images = workloadsOn(upstream.world).find(({ name }) => name === 'W3');
  if (images === undefined) throw new Error('there is no W3');
  const { query } = images.operation(0);
  const requests = Math.max(100, Math.ceil(6_000 / (first + 2)), 3 * clientCount);
  const operation = () => ({ query, variables: { first } });
  return { ...images, operation, clients: clientCount, requests, warmUp: 2 * requests };
}

async function series(
  stage: Stage,
  about: Pick<Series, 'name' | 'of'>,
  counts: readonly number[],
  workloadOf: (count: number) => Workload,
): Promise<Series> {
  const points: Point[] = [];
  for (const count of counts) {
    const server = await stage.gateway(PATIENT);
    const workload = workloadOf(count);
    const load = new Load(server, workload, stage.upstream.world.session);
    await load.run(workload.warmUp);
    const before = await server.cpuMs();
    await load.run(workload.requests);
    const cpu = ((await server.cpuMs()) - before) / workload.requests;
    points.push({ count, cpu, memory: server.peakMiB() });
    await server.stop();
  }
  return { ...about, cpuUnit: 'CPU, ms a request', memoryUnit: 'peak memory, MiB', points };
}
