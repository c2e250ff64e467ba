import { setTimeout as sleep } from 'node:timers/promises';
import { type FaultRule, type Simulator, startSimulator } from '../../simulator/src/simulator.ts';
import { SEED } from '../seed.ts';
import { client, type Outcome } from './chaos/client.ts';
import { type Replicas, startReplicas } from './chaos/replicas.ts';
import { startRoundRobin } from './chaos/round-robin.ts';
import { type Wish, wishes } from './chaos/wishes.ts';
import { witness } from './chaos/witness.ts';
import { type Drawing, drawing } from './drawing.ts';
import { test } from './gateway-process.ts';

const SECONDS = Number(process.env['CHAOS_SECONDS'] ?? 180);
const CLIENTS = 10;
/** How long what was begun may take when all is calm again. */
const CALM_MS = 120_000;
/** What a replica may hold more after half of the time: some of what it keeps for good is not full yet. */
const FLAT_BYTES = 8_000_000;
/** What it keeps for a while is gone by then. */
const KEPT_MS = 60_000;
const LOOKED_AT_EVERY_MS = 15_000;

const POST = { method: 'POST' } as const;
const POLL = { method: 'GET', path: '/api-jobs' } as const;

/** Whatever of these happens, a key is one image in the end. */
const FAULTS: readonly FaultRule[] = [
  { fault: 'reset-before-accept' },
  { fault: 'reset-after-accept' },
  { fault: 'truncate' },
  { fault: 'broken-json' },
  { fault: 'no-inventory' },
  { fault: 'proxy-error', status: 502 },
  { fault: 'proxy-error', status: 503 },
  { fault: 'delay', ms: 500 },
  { fault: 'delay', ms: 3000 },
  { fault: 'reset-after-accept', on: POST },
  { fault: 'proxy-error', status: 504, accepted: true, on: POST },
  { fault: 'html', accepted: true, on: POST },
  { fault: 'duplicate-race', on: POST },
  { fault: 'synchronous', on: POST },
  { fault: 'slow-job', ms: 4000, on: POST },
  { fault: 'lose-job', works: true, on: POST },
  { fault: 'proxy-error', status: 503, on: POLL },
  { fault: 'forget-job', on: POLL },
  { fault: 'session-refused', on: POST },
  { fault: 'push', copies: 0 },
  { fault: 'push', copies: 3, garbled: true },
  { fault: 'push', ms: 3000 },
  { fault: 'error', code: 'SYS.1006', on: { method: 'GET', path: '/images' } },
];

test(`whatever breaks before, behind and within two replicas, a key is one image and its client is told so (SEED=${SEED}, CHAOS_SECONDS=${SECONDS})`, async ({
  startProcess,
  expect,
}) => {
  const draw = drawing(SEED);
  const seen = witness();
  const cloud = await startSimulator({ seed: 'empty', jobDurationMs: 300 });
  seen.keepSecret(new URL(cloud.url).host, '127.0.0.1');
  const logIn = () => {
    const { uuid } = cloud.addSession();
    seen.keepSecret(uuid);
    return uuid;
  };
  const proxy = await startRoundRobin((): readonly string[] => replicas.urls(), draw.of('proxy'));
  const replicas = await startReplicas((options) => startProcess(cloud.url, options), seen, proxy.url);

  const chaos = AbortSignal.timeout(SECONDS * 1000);
  const calm = AbortSignal.timeout(SECONDS * 1000 + CALM_MS);
  const ends = new Map<Wish, Outcome>();

  const wishing = async (name: string) => {
    const asker = client({ url: proxy.url, logIn, draw: draw.of(name), witness: seen });
    const next = wishes(cloud, draw.of(`wishes of ${name}`), name);
    const mine: Wish[] = [];
    while (!chaos.aborted) {
      const wish = next();
      mine.push(wish);
      ends.set(wish, await asker.fulfil(wish, calm));
    }
    // What was told once goes on to be told.
    for (const wish of mine.slice(-20)) {
      const told = [ends.get(wish), await asker.fulfil(wish, calm)];
      if (kindOf(told[0]) !== kindOf(told[1])) seen.violation(`${wish.name} ends twice: ${JSON.stringify(told)}`);
    }
  };

  const breaking = breakNode(cloud, draw.of('node'), chaos);
  const killing = killReplicas(replicas, draw.of('replicas'), chaos);
  const clients = Promise.allSettled(Array.from({ length: CLIENTS }, (_, index) => wishing(`client-${index}`)));
  await sleep(SECONDS * 500);
  const held = [await replicas.heldBySurvivor()];
  const looking = lookAtMemory(replicas, held, chaos);
  await Promise.all([breaking, killing, looking]);
  proxy.behave();
  cloud.faults.clear();
  const failures = (await clients).flatMap((client) => (client.status === 'rejected' ? [String(client.reason)] : []));

  const deeds = Object.fromEntries(proxy.deeds);
  const told = Object.fromEntries(seen.told);
  console.log({ wishes: ends.size, replaced: replicas.replaced(), deeds, told });
  expect(failures).toEqual([]);
  expect(seen.violations.slice(0, 20)).toEqual([]);
  for (const [{ name, hopeless }, outcome] of ends) {
    const made = cloud.images().filter((image) => image.name === name);
    expect({ name, outcome: kindOf(outcome), statuses: made.map(({ status }) => status) }).toEqual({
      name,
      outcome: hopeless ? 'failed' : 'made',
      statuses: hopeless ? [] : ['Ready'],
    });
    if ('made' in outcome) expect(made[0]?.uuid).toBe(outcome.made);
  }
  expect(cloud.images()).toHaveLength([...ends.keys()].filter(({ hopeless }) => !hopeless).length);
  expect(replicas.replaced()).toBeGreaterThan(0);

  await proxy.close();
  await expect.poll(() => replicas.openOfSurvivor()).toEqual({ requests: 0, subscriptions: 0, websockets: 0 });
  const grown = async () => {
    held.push(await replicas.heldBySurvivor());
    return Number(held.at(-1)) - Number(held[0]);
  };
  await expect
    .poll(grown, { timeout: KEPT_MS, interval: 5_000, message: `it held ${held.join(', ')} bytes` })
    .toBeLessThan(FLAT_BYTES);
  await cloud.close();
});

const kindOf = (outcome: Outcome | undefined): string | undefined => Object.keys(outcome ?? {})[0];

/** Notes how much memory the first replica holds, again and again. */
async function lookAtMemory(replicas: Replicas, held: number[], until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    await sleep(LOOKED_AT_EVERY_MS, undefined, { signal: until }).catch(() => undefined);
    held.push(await replicas.heldBySurvivor());
  }
}

/** Switches faults of the node on, a few at a time. */
async function breakNode(cloud: Simulator, draw: Drawing, until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    cloud.faults.add({ ...draw.oneOf(FAULTS), times: 1 + draw.below(2) });
    if (draw.oneIn(30)) cloud.faults.clear();
    if (draw.oneIn(60)) cloud.rejoinNode();
    await sleep(draw.below(120));
  }
}

/** Ends replicas, most of them without warning, or freezes them for a while. After a third of the time it leaves the first alone, whose memory is looked at from half of it on. */
async function killReplicas(replicas: Replicas, draw: Drawing, until: AbortSignal): Promise<void> {
  const third = performance.now() + (SECONDS * 1000) / 3;
  while (!until.aborted) {
    await sleep(2000 + draw.below(4000));
    const place = performance.now() < third && draw.oneIn(2) ? 'first' : 'second';
    if (draw.oneIn(4)) await replicas.freeze(place, draw.below(3000));
    else await replicas.replace(place, draw.oneIn(4) ? 'end' : 'kill');
  }
}
