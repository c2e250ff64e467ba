import { describe, expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { askJob, createTemplate, idOf, prepare } from '../create-template.ts';
import { gatewayOf, test as base, type AskOptions, type TestGateway } from '../fixture.ts';

/** The nodes are asked for as often as a test wants to know. */
const test = base.extend({ cloudOptions: { jobDurationMs: 60_000 } }).extend<{ attentive: TestGateway }>({
  attentive: async ({ cloud }, use) => {
    const gateway = await gatewayOf(cloud, {}, { watchTimes: { nodesEveryMs: 0, abandonedEveryMs: 20 } });
    await use(gateway);
    await gateway.close();
  },
});

const NODE_LOST = { status: 'UNKNOWN', statusReason: 'NODE_LOST', result: null };

async function submit(gateway: TestGateway, cloud: Simulator, options?: AskOptions): Promise<string> {
  const { input } = prepare(cloud);
  const payload = await createTemplate(gateway, { input, waitSeconds: 0 }, options);
  return idOf(payload);
}

const JOB = 'query ($id: ID!) { job(id: $id) { status statusReason result { __typename } } }';

const ask = (gateway: TestGateway, id: string, options?: AskOptions): Promise<unknown> =>
  askJob(gateway, id, JOB, options);

describe('a job is in doubt', () => {
  test('as soon as the node that runs it has started again', async ({ cloud, attentive }) => {
    const id = await submit(attentive, cloud);
    expect(await ask(attentive, id)).toMatchObject({ status: 'RUNNING' });
    await cloud.clock.advance(30_000);
    cloud.restartNode();
    expect(await ask(attentive, id)).toEqual(NODE_LOST);
  });

  test('as soon as any other node has joined since, also under an old name', async ({ cloud, attentive }) => {
    const other = cloud.addNode();
    await cloud.clock.advance(60_000);
    const [before, after] = [await submit(attentive, cloud), await submit(attentive, cloud)];
    await cloud.clock.advance(10_000);
    cloud.rejoinNode(other);
    for (const id of [before, after]) expect(await ask(attentive, id)).toEqual(NODE_LOST);
  });

  test('as soon as a node is gone that was there', async ({ cloud, attentive }) => {
    const other = cloud.addNode();
    await cloud.clock.advance(60_000);
    const id = await submit(attentive, cloud);
    cloud.removeNode(other);
    expect(await ask(attentive, id)).toMatchObject({ status: 'RUNNING' });
    await cloud.clock.advance(41_000);
    expect(await ask(attentive, id)).toEqual(NODE_LOST);
  });

  test('to another replica as well: the id tells what was there', async ({ cloud, attentive }) => {
    const id = await submit(attentive, cloud);
    await cloud.clock.advance(10_000);
    cloud.restartNode();
    const replica = await gatewayOf(cloud);
    expect(await ask(replica, id)).toEqual(NODE_LOST);
    await replica.close();
  });

  test('to an account that may not list the nodes: one fixed text of ZQL tells them', async ({ cloud, attentive }) => {
    const account = cloud.addAccount();
    const session = cloud.addSession({ account }).uuid;
    const snapshot = cloud.addVolumeSnapshot({ accountUuid: account.uuid });
    const { input } = prepare(cloud);
    const own = { input: { ...input, snapshotUuid: snapshot.uuid }, waitSeconds: 0 };
    const { job } = (await createTemplate(attentive, own, { session })) as { job: { id: string } };
    expect(await ask(attentive, job.id, { session })).toMatchObject({ status: 'RUNNING' });
    await cloud.clock.advance(10_000);
    cloud.restartNode();
    expect(await ask(attentive, job.id, { session })).toEqual(NODE_LOST);
    const zql = cloud.received('GET', '/zql').map(({ query }) => query);
    expect(new Set(zql.map(String))).toEqual(new Set(['zql=query+managementnode']));
  });
});

describe('a job is not in doubt', () => {
  test('for a node that had joined before its submit', async ({ cloud, attentive }) => {
    cloud.addNode();
    await cloud.clock.advance(6_000);
    const id = await submit(attentive, cloud);
    expect(await ask(attentive, id)).toMatchObject({ status: 'RUNNING' });
  });

  test('where the gateway’s own clock is hours away from the cloud’s', async ({ cloud, attentive }) => {
    await cloud.clock.advance(5 * 3_600_000);
    const id = await submit(attentive, cloud);
    expect(await ask(attentive, id)).toMatchObject({ status: 'RUNNING' });
    await cloud.clock.advance(10_000);
    cloud.restartNode();
    expect(await ask(attentive, id)).toEqual(NODE_LOST);
  });

  test('where nobody tells who is there', async ({ cloud, attentive }) => {
    cloud.faults.add({ fault: 'error', code: 'SYS.1000', on: { path: '/management-nodes' } });
    const id = await submit(attentive, cloud);
    cloud.restartNode();
    expect(await ask(attentive, id)).toMatchObject({ status: 'RUNNING' });
  });
});

test('a mutation that waits does not wait for a job that perhaps nobody is at work on', async ({
  cloud,
  attentive,
}) => {
  const { input } = prepare(cloud);
  const asked = createTemplate(attentive, { input, waitSeconds: 300 });
  await cloud.whenReceived('GET', '/api-jobs/');
  await cloud.clock.advance(10_000);
  cloud.loseNode();
  expect(await asked).toMatchObject({
    __typename: 'ImageCreationInProgress',
    pendingImage: { status: 'CREATING' },
    job: { status: 'UNKNOWN', statusReason: 'NODE_LOST' },
  });
});

test('it may still end, and is told so', async ({ cloud, attentive }) => {
  const id = await submit(attentive, cloud);
  await cloud.clock.advance(10_000);
  cloud.loseNode();
  expect(await ask(attentive, id)).toEqual(NODE_LOST);
  cloud.wakeJob(cloud.received('POST', '/images')[0]?.headers['x-job-uuid'] ?? '');
  expect(await ask(attentive, id)).toMatchObject({ status: 'FAILED', result: { __typename: 'ImageCreationFailed' } });
});

describe('a subscription', () => {
  const listen = (gateway: TestGateway, id: string) =>
    gateway.listen<{ readonly job: { readonly status: string; readonly statusReason: string | null } }>(
      'subscription ($id: ID!) { job(id: $id) { status statusReason } }',
      { id },
    );

  test('tells it and goes on, up to the end', async ({ cloud, attentive }) => {
    const id = await submit(attentive, cloud);
    const events = listen(attentive, id);
    expect((await events.next()).value).toMatchObject({ data: { job: { status: 'RUNNING' } } });
    await cloud.clock.advance(10_000);
    cloud.loseNode();
    expect((await events.next()).value).toMatchObject({ data: { job: { statusReason: 'NODE_LOST' } } });
    cloud.wakeJob(cloud.received('POST', '/images')[0]?.headers['x-job-uuid'] ?? '');
    expect((await events.next()).value).toMatchObject({ data: { job: { status: 'FAILED' } } });
    expect((await events.next()).done).toBe(true);
  });

  test('but not for ever', async ({ cloud }) => {
    const gateway = await gatewayOf(
      cloud,
      {},
      { watchTimes: { nodesEveryMs: 0, abandonedEveryMs: 10, standstillMs: 200 } },
    );
    const id = await submit(gateway, cloud);
    await cloud.clock.advance(10_000);
    cloud.loseNode();
    const heard: unknown[] = [];
    for await (const event of listen(gateway, id)) heard.push(event.data?.job.statusReason);
    expect(heard.at(-1)).toBe('NODE_LOST');
    await gateway.close();
  });
});

test('the nodes are asked for once a minute at most, for all jobs together', async ({ cloud, gateway }) => {
  const ids = await Promise.all(Array.from({ length: 10 }, () => submit(gateway, cloud)));
  for (const id of [...ids, ...ids]) expect(await ask(gateway, id)).toMatchObject({ status: 'RUNNING' });
  expect(cloud.received('GET', '/management-nodes')).toHaveLength(1);
});
