/**
 * How many listen to one job, what that costs ZStack, and how much memory each takes: `node bench/subscribers.ts [count] [sse]`.
 * The gateway is a process of its own; the simulator and the listeners are in this one.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startSimulator } from '../simulator/src/simulator.ts';
import { followBy } from './listener.ts';

const count = Number(process.argv[2] ?? 10_000);
const transport = process.argv[3] === 'sse' ? 'sse' : 'websocket';
const cloud = await startSimulator({ seed: 'empty' });
const snapshot = cloud.addVolumeSnapshot();
const storage = cloud.addBackupStorage();
const authorization = `OAuth ${cloud.demo.session}`;

const METER = new URL('compare/servers/meter.mjs', import.meta.url).href;
const gateway = fork('src/main.ts', {
  execArgv: ['--expose-gc', '--import', METER],
  env: {
    PATH: process.env['PATH'],
    PORT: '0',
    HOST: '127.0.0.1',
    ZSTACK_URL: cloud.url,
    LOG_LEVEL: 'error',
    MAX_SUBSCRIPTIONS: String(count + 1),
    MAX_WEBSOCKETS: String(count + 1),
  },
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
});
if (gateway.stdout === null) throw new Error('the gateway has no output');
let endpoint = '';
for await (const line of createInterface({ input: gateway.stdout })) {
  endpoint = /^GraphQL\s+(\S+)/.exec(line)?.[1] ?? '';
  if (endpoint !== '') break;
}
const { origin } = new URL(endpoint);

/** Submits a job that never ends, and gives its id. */
async function submit(query: string, variables: object): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization };
  const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return ((await response.json()) as { data: { created: { job: { id: string } } } }).data.created.job.id;
}

async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
}

/** What the gateway holds after its garbage is collected, and what the system has given it. */
async function memory(): Promise<{ readonly held: number; readonly resident: number }> {
  gateway.send('memory');
  const [held] = (await once(gateway, 'message')) as [number];
  return { held, resident: await metric('process_resident_memory_bytes') };
}

cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' } });
const id = await submit(
  'mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!) { created: createDataVolumeTemplateFromSnapshot(input: $input, waitSeconds: 0) { ... on ImageCreationInProgress { job { id } } } }',
  { input: { name: 'bench', snapshotUuid: snapshot.uuid, backupStorageUuids: [storage.uuid] } },
);

const AT_ONCE = 200;
let there = 0;
const listenUntil = async (wanted: number) => {
  while (there < wanted) {
    const batch = Math.min(AT_ONCE, wanted - there);
    await Promise.all(Array.from({ length: batch }, () => followBy[transport]({ endpoint, authorization, id })));
    there += batch;
  }
};

const WARM_UP = 500;
await listenUntil(WARM_UP);
const before = await memory();
const startedAt = performance.now();
await listenUntil(count);
const tookMs = performance.now() - startedAt;
const after = await memory();
const polls = cloud.received('GET', '/api-jobs/').length;
await new Promise((resolve) => setTimeout(resolve, 20_000));
const pollsIn20s = cloud.received('GET', '/api-jobs/').length - polls;

console.log(
  `subscribers            ${count} by ${transport}, all with their first event after ${(tookMs / 1_000).toFixed(1)} s`,
);
const perSubscriber = (bytes: number) => `${(bytes / (count - WARM_UP) / 1_024).toFixed(1)} KiB`;
console.log(
  `memory per subscriber  ${perSubscriber(after.held - before.held)} held, ${perSubscriber(after.resident - before.resident)} resident`,
);
console.log(
  `polls in 20 s          ${pollsIn20s}: ${Math.round(count / Math.max(1, pollsIn20s / 20))} subscribers for each poll a second`,
);
console.log(`other requests         ${cloud.requests.length - polls - pollsIn20s}`);
gateway.kill('SIGKILL');
process.exit(0);
