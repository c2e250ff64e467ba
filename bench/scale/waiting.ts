import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Client, request } from '../compare/asking/client.ts';
import type { Running } from '../compare/servers/running.ts';
import type { World } from '../compare/upstream/world.ts';
import { followBy, type FollowedJob, type Transport } from '../listener.ts';
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
export const subscribers = (stage: Stage): Promise<Series> =>
  followers(stage, 'websocket', 'subscribers', 'subscribers of one job by WebSocket');

/** Event streams that do. */
export const eventStreams = (stage: Stage): Promise<Series> =>
  followers(stage, 'sse', 'event-streams', 'subscribers of one job by event stream');

async function followers(stage: Stage, transport: Transport, name: string, of: string): Promise<Series> {
  const most = openFiles();
  const counts = SUBSCRIBERS.map((count) => Math.min(count, most));
  const server = await stage.gateway();
  const job = await endlessJob(server, stage.upstream.world);
  const points = await grow(server, [...new Set(counts)], () => followBy[transport](job));
  await server.stop();
  return series(name, of, points);
}

/** A mutation whose job never ends. */
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

interface Submitted {
  readonly data: { readonly created: { readonly job: { readonly id: string } } };
}

/** A job that never ends, to be followed at this server. */
async function endlessJob({ port }: Running, world: World): Promise<FollowedJob> {
  const client = await Client.open(port);
  const answer = JSON.parse((await client.ask(submitOf(world, 0))).text()) as Submitted;
  client.close();
  const endpoint = `http://127.0.0.1:${port}/graphql`;
  return { endpoint, authorization: `OAuth ${world.session}`, id: answer.data.created.job.id };
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

/** How many connections a process may have open: as many as files, but for those that it has anyway. */
function openFiles(): number {
  const [, soft] = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
  return Number(soft) - 100;
}
