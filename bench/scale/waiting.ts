import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Client, request } from '../compare/asking/client.ts';
import type { Running } from '../compare/servers/running.ts';
import type { World } from '../compare/upstream/world.ts';
import { followJob } from '../listener.ts';
import type { Point, Series } from './series.ts';
import type { Stage } from './stage.ts';

const JOBS = [1, 10, 100, 300, 1_000];
const SUBSCRIBERS = [100, 1_000, 5_000, 10_000, 20_000];
/** The longest that the gateway lets a mutation wait. */
const WAIT_SECONDS = 300;
const AT_ONCE = 50;
/** Long enough that polls have slowed down to their longest pause. */
const SETTLING_MS = 15_000;
const WATCHED_MS = 20_000;

/** Mutations that wait for jobs which never end, each with one of its own. */
export async function waitingJobs(stage: Stage): Promise<Series> {
  const { world } = stage.upstream;
  const submit = submitOf(world, WAIT_SECONDS);
  const clients: Client[] = [];
  const server = await stage.gateway();
  const points = await grow(server, JOBS, async () => {
    const client = await Client.open(server.port, { timeoutMs: 1_000 * WAIT_SECONDS });
    client.ask(submit).catch(() => undefined); // it ends with the gateway
    clients.push(client);
  });
  for (const client of clients) client.close();
  await server.stop();
  return series('waiting-jobs', 'mutations that wait, each for a job of its own', points);
}

/** WebSockets that follow one job which never ends. */
export async function subscribers(stage: Stage): Promise<Series> {
  const { world } = stage.upstream;
  const counts = SUBSCRIBERS.filter((count) => count < openFiles());
  const server = await stage.gateway();
  const client = await Client.open(server.port);
  const answer = JSON.parse((await client.ask(submitOf(world, 0))).text()) as Submitted;
  client.close();
  const endpoint = `http://127.0.0.1:${server.port}/graphql`;
  const points = await grow(server, counts, () =>
    followJob(endpoint, `OAuth ${world.session}`, answer.data.created.job.id),
  );
  await server.stop();
  return series('subscribers', 'subscribers of one job', points);
}

interface Submitted {
  readonly data: { readonly created: { readonly job: { readonly id: string } } };
}

function submitOf({ session, stuckSnapshotUuid, backupStorageUuids }: World, waitSeconds: number): Buffer {
  const query = `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!, $waitSeconds: Int) {
    created: createDataVolumeTemplateFromSnapshot(input: $input, waitSeconds: $waitSeconds) {
      ... on ImageCreationInProgress { job { id } } } }`;
  const input = {
    name: 'a template',
    snapshotUuid: stuckSnapshotUuid,
    backupStorageUuids: backupStorageUuids.slice(0, 1),
  };
  return request('/graphql', session, JSON.stringify({ query, variables: { input, waitSeconds } }));
}

/** More and more of them; of the memory only what they add is told. */
async function grow(server: Running, counts: readonly number[], add: () => Promise<unknown>): Promise<Point[]> {
  const empty = await server.heldMiB();
  const points: Point[] = [];
  let there = 0;
  for (const count of counts) {
    while (there < count) {
      const batch = Math.min(AT_ONCE, count - there);
      await Promise.all(Array.from({ length: batch }, add));
      there += batch;
    }
    await setTimeout(SETTLING_MS);
    const before = await server.cpuMs();
    await setTimeout(WATCHED_MS);
    const cpu = ((await server.cpuMs()) - before) / (WATCHED_MS / 1_000);
    points.push({ count, cpu, memory: (await server.heldMiB()) - empty });
  }
  return points;
}

const series = (name: string, of: string, points: readonly Point[]): Series => ({
  name,
  of,
  cpuUnit: 'CPU, ms a second',
  memoryUnit: 'memory held for them, MiB',
  points,
});

/** How many files a process may have open, without those that it has anyway. */
function openFiles(): number {
  const [, soft] = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
  return Number(soft) - 100;
}
