import { describe, expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { askJob, CREATE_PATH, createTemplate, idOf, prepare } from '../create-template.ts';
import { test as plain, type TestGateway } from '../fixture.ts';
import { type Relay, test } from './relay.ts';

const DURATION_MS = 600_000;
const JOB = '($id: ID!) { job(id: $id) { uuid status } }';

/** Begins a creation that waits for its outcome. */
async function begin(gateway: TestGateway, cloud: Simulator) {
  const submits = cloud.received('POST', CREATE_PATH).length;
  const created = createTemplate(gateway, { input: prepare(cloud).input, waitSeconds: 300 });
  const { headers } = await cloud.whenReceived('POST', CREATE_PATH, submits + 1);
  return { created, jobUuid: headers['x-job-uuid'] ?? '', address: headers['x-web-hook'] };
}

/** Creates an image, whose push is the first: from then on pushes are relied on. */
async function learn(gateway: TestGateway, cloud: Simulator, relay: Relay): Promise<void> {
  const { created } = await begin(gateway, cloud);
  await cloud.clock.advance(DURATION_MS);
  await relay.nth(1);
  await created;
}

const pollsOf = (cloud: Simulator, jobUuid: string): number => cloud.received('GET', `/api-jobs/${jobUuid}`).length;

const post = async (address = '', jobUuid: string, method = 'POST') => {
  const response = await fetch(address, {
    method,
    headers: { 'x-job-uuid': jobUuid, 'x-job-success': 'true' },
    ...(method === 'POST' && { body: JSON.stringify({ inventory: { uuid: 'f'.repeat(32), status: 'Ready' } }) }),
  });
  return { status: response.status, text: await response.text() };
};

describe('the end of a job is told by its push, with one poll', () => {
  test('to the mutation that waits for it', async ({ cloud, gateway, relay }) => {
    await learn(gateway, cloud, relay);
    const { created, jobUuid } = await begin(gateway, cloud);
    await cloud.clock.advance(DURATION_MS);
    expect(await created).toMatchObject({ __typename: 'ImageCreated', job: { status: 'SUCCEEDED' } });
    expect(await relay.nth(2)).toMatchObject({ headers: { 'x-job-uuid': jobUuid }, status: 204 });
    expect(pollsOf(cloud, jobUuid)).toBe(1);
  });

  test('to a subscription', async ({ cloud, gateway, relay }) => {
    await learn(gateway, cloud, relay);
    const payload = await createTemplate(gateway, { input: prepare(cloud).input, waitSeconds: 0 });
    const { uuid } = (payload as { readonly job: { readonly uuid: string } }).job;
    const events = gateway.listen(`subscription ${JOB}`, { id: idOf(payload) });
    expect(await events.next()).toMatchObject({ value: { data: { job: { status: 'RUNNING' } } } });
    const before = pollsOf(cloud, uuid);
    await cloud.clock.advance(DURATION_MS);
    expect(await events.next()).toMatchObject({ value: { data: { job: { status: 'SUCCEEDED' } } } });
    expect(pollsOf(cloud, uuid) - before).toBe(1);
  });

  test('also a failure, which may be pushed before the answer to the submit is read', async ({
    cloud,
    gateway,
    relay,
  }) => {
    await learn(gateway, cloud, relay);
    cloud.faults.add({ fault: 'fail-job', code: 'SYS.1006', on: { method: 'POST' } });
    const { created } = await begin(gateway, cloud);
    expect(await created).toMatchObject({ __typename: 'ImageCreationFailed', error: { code: 'SYS.1006' } });
  });
});

describe('what is pushed is never believed', () => {
  test('garbage, several times, tells what the job has come to', async ({ cloud, gateway, relay }) => {
    cloud.faults.add({ fault: 'push', copies: 3, garbled: true });
    const { created } = await begin(gateway, cloud);
    await cloud.clock.advance(DURATION_MS);
    expect(await created).toMatchObject({ __typename: 'ImageCreated' });
    expect((await relay.nth(3)).status).toBe(204);
  });

  test('a forged success of a job that runs', async ({ cloud, gateway, relay }) => {
    await learn(gateway, cloud, relay);
    const { created, jobUuid, address } = await begin(gateway, cloud);
    expect((await post(address, jobUuid)).status).toBe(204);
    await cloud.whenReceived('GET', `/api-jobs/${jobUuid}`);
    await cloud.clock.advance(DURATION_MS);
    expect(await created).toMatchObject({ __typename: 'ImageCreated', image: { name: 'golden' } });
  });

  test('nor by job(id)', async ({ cloud, gateway }) => {
    const id = idOf(await createTemplate(gateway, { input: prepare(cloud).input, waitSeconds: 0 }));
    const [submit] = cloud.received('POST', CREATE_PATH);
    const uuid = submit?.headers['x-job-uuid'] ?? '';
    expect((await post(submit?.headers['x-web-hook'], uuid)).status).toBe(204);
    expect(await askJob(gateway, id, `query ${JOB}`)).toEqual({ uuid, status: 'RUNNING' });
    await cloud.clock.advance(DURATION_MS);
    expect(await askJob(gateway, id, `query ${JOB}`)).toEqual({ uuid, status: 'SUCCEEDED' });
  });

  test('without the proof for that very job there is nothing to push to', async ({ cloud, gateway, relay }) => {
    await learn(gateway, cloud, relay);
    const one = await begin(gateway, cloud);
    const other = await begin(gateway, cloud);
    const withoutId = ({ status, text }: { status: number; text: string }) => [
      status,
      text.replace(/"requestId":"[^"]+"/, ''),
    ];
    const nowhere = withoutId(await post(`${gateway.url}/nothing`, one.jobUuid));
    expect(nowhere[0]).toBe(404);
    for (const [address, jobUuid, method] of [
      [other.address, one.jobUuid, 'POST'],
      [one.address?.slice(0, -1), one.jobUuid, 'POST'],
      [`${one.address}0`, one.jobUuid, 'POST'],
      [`${gateway.url}/webhook/${'0'.repeat(64)}`, one.jobUuid, 'POST'],
      [`${gateway.url}/webhook/`, one.jobUuid, 'POST'],
      [one.address, one.jobUuid, 'GET'],
    ] as const) {
      expect(withoutId(await post(address, jobUuid, method)), `${method} ${address}`).toEqual(nowhere);
    }
    expect([pollsOf(cloud, one.jobUuid), pollsOf(cloud, other.jobUuid)]).toEqual([0, 0]);
    await cloud.clock.advance(DURATION_MS);
    await Promise.all([one.created, other.created]);
  });
});

describe('polls go on', () => {
  test('as without pushes until the first one comes', async ({ cloud, gateway }) => {
    cloud.faults.add({ fault: 'push', copies: 0 });
    const { created, jobUuid } = await begin(gateway, cloud);
    await cloud.whenReceived('GET', `/api-jobs/${jobUuid}`, 3);
    await cloud.clock.advance(DURATION_MS);
    expect(await created).toMatchObject({ __typename: 'ImageCreated' });
  });

  describe('at long intervals', () => {
    test.override({ pushedEveryMs: 20 });

    test('while pushes are relied on: one that is lost or late loses nothing', async ({ cloud, gateway, relay }) => {
      await learn(gateway, cloud, relay);
      cloud.faults.add({ fault: 'push', copies: 0, times: 1 });
      cloud.faults.add({ fault: 'push', ms: 60_000 });
      for (let late = 0; late < 2; late += 1) {
        const { created } = await begin(gateway, cloud);
        await cloud.clock.advance(DURATION_MS);
        expect(await created).toMatchObject({ __typename: 'ImageCreated' });
      }
      await cloud.clock.advance(60_000);
      expect((await relay.nth(2)).status).toBe(204);
    });
  });

  test('as ever for a job that another process has submitted', async ({ cloud, gateway, relay, startGateway }) => {
    const other = await startGateway();
    relay.target = other.url;
    await learn(other, cloud, relay);
    const id = idOf(await createTemplate(gateway, { input: prepare(cloud).input, waitSeconds: 0 }));
    const events = other.listen(`subscription ${JOB}`, { id });
    const polls = cloud.received('GET', '/api-jobs/').length;
    expect(await events.next()).toMatchObject({ value: { data: { job: { status: 'RUNNING' } } } });
    await cloud.whenReceived('GET', '/api-jobs/', polls + 3);
    await cloud.clock.advance(DURATION_MS);
    expect(await events.next()).toMatchObject({ value: { data: { job: { status: 'SUCCEEDED' } } } });
    expect((await relay.nth(2)).status).toBe(404);
  });
});

test('a submit that is sent again tells the same address', async ({ cloud, gateway }) => {
  cloud.faults.add({ fault: 'reset-before-accept', times: 1, on: { method: 'POST' } });
  const { created, address } = await begin(gateway, cloud);
  const { headers } = await cloud.whenReceived('POST', CREATE_PATH, 2);
  expect(headers['x-web-hook']).toBe(address);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/webhook\/[0-9a-f]{64}$/);
  await cloud.clock.advance(DURATION_MS);
  await created;
});

plain('without ZSTACK_WEBHOOK_URL nothing is pushed, and nothing taken', async ({ cloud, gateway }) => {
  const { created, jobUuid, address } = await begin(gateway, cloud);
  await created;
  expect(address).toBeUndefined();
  expect((await post(`${gateway.url}/webhook/${'0'.repeat(64)}`, jobUuid)).status).toBe(404);
});
