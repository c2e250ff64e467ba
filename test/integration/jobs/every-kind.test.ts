import { createClient } from 'graphql-ws';
import { describe, expect } from 'vitest';
import { WebSocket } from 'ws';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { askJob as ask } from '../create-template.ts';
import { type AskOptions, gatewayOf, test as base, type TestGateway } from '../fixture.ts';
import { ADMIN, type Kind } from './kinds/kind.ts';
import { answerOf, jobIn, operationOf, run } from './kinds/run-kind.ts';
import { kinds } from './kinds.ts';

const HOUR = 3_600_000;
/** Longer than anybody waits, and shorter than ZStack lets any of them run. */
const SLOW_MS = 600_000;
const KEY = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const JOB = 'query ($id: ID!) { job(id: $id) { id status statusReason operation resourceUuid result { __typename } } }';

const askJob = (gateway: TestGateway, id: string, options?: AskOptions) => ask(gateway, id, JOB, options);

interface Event {
  readonly data?: { readonly job: { readonly status: string; readonly result: object | null } } | null;
}

const listen = (gateway: TestGateway, session: string, id: string) =>
  createClient({
    url: `${gateway.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { Authorization: `OAuth ${session}` },
    retryAttempts: 0,
  }).iterate({ query: JOB.replace('query', 'subscription'), variables: { id } }) as AsyncIterableIterator<Event>;

const resourceIn = (cloud: Simulator, uuid: string) =>
  [...cloud.images(), ...cloud.volumeSnapshots(), ...cloud.volumes()].find((row) => row.uuid === uuid);

/** Each test with each kind of job. */
const suite = (kind: Kind) => {
  const test = base;
  const { submit, done, failed, inProgress } = kind;
  const submits = { method: submit.method, path: submit.path };

  describe('its outcome', () => {
    test('done: the payload, the job and the cloud tell the same', async ({ cloud, gateway }) => {
      const payload = await run(gateway, kind, kind.prepare(cloud));
      const { id, resourceUuid } = jobIn(payload);
      expect(resourceIn(cloud, resourceUuid)).toEqual(kind.after && expect.objectContaining(kind.after));
      expect(payload).toMatchObject({ __typename: done, job: { status: 'SUCCEEDED', operation: operationOf(kind) } });
      expect(await askJob(gateway, id)).toMatchObject({ id, status: 'SUCCEEDED', result: { __typename: done } });
    });

    test('failed, with ZStack’s error', async ({ cloud, gateway }) => {
      cloud.faults.add({ fault: 'fail-job', code: 'SYS.1002', on: submits });
      const payload = await run(gateway, kind, kind.prepare(cloud));
      expect(payload).toMatchObject({ __typename: failed, error: { code: 'SYS.1002' }, job: { status: 'FAILED' } });
      expect(await askJob(gateway, jobIn(payload).id)).toMatchObject({
        status: 'FAILED',
        result: { __typename: failed },
      });
    });

    test('under way when the wait is over, then done, from any replica', async ({ cloud, gateway, expect }) => {
      const replica = await gatewayOf(cloud);
      cloud.faults.add({ fault: 'slow-job', ms: SLOW_MS, on: submits });
      const payload = await run(gateway, kind, { ...kind.prepare(cloud), wait: 0 });
      expect(payload).toMatchObject({ __typename: inProgress, job: { status: 'RUNNING' } });
      const { id } = jobIn(payload);
      expect(await askJob(replica, id)).toMatchObject({ id, status: 'RUNNING', result: null });
      await cloud.clock.advance(1.1 * SLOW_MS);
      await expect.poll(() => askJob(replica, id)).toMatchObject({ id, status: 'SUCCEEDED' });
      await replica.close();
    });

    test('nothing has the uuid that is named: NOT_FOUND', async ({ cloud, gateway }) => {
      const { input } = kind.prepare(cloud);
      const nobody = { ...input, [kind.unknown.field]: 'f'.repeat(32) };
      expect(await run(gateway, kind, { input: nobody })).toMatchObject({
        __typename: kind.unknown.member,
        error: { category: 'NOT_FOUND' },
      });
    });
  });

  describe('lost and found', () => {
    test.for(['reset-after-accept', 'reset-before-accept'] as const)(
      'a submit that broke (%s) is one job',
      async (fault, { cloud, gateway }) => {
        cloud.faults.add({ fault, on: submits, times: 1 });
        expect(await run(gateway, kind, kind.prepare(cloud))).toMatchObject({ __typename: done });
        const sent = cloud.received(submit.method, submit.path);
        expect(new Set(sent.map(({ headers }) => headers['x-job-uuid']))).toHaveProperty('size', 1);
        expect(sent.filter(({ status }) => status === 202).length).toBeLessThanOrEqual(1);
      },
    );

    test('once ZStack has forgotten the job, what it is about tells how it ended, or nothing does', async ({
      cloud,
      gateway,
    }) => {
      const { id } = jobIn(await run(gateway, kind, kind.prepare(cloud)));
      await cloud.clock.advance(5 * HOUR);
      expect(await askJob(gateway, id)).toMatchObject({
        status: kind.whenForgotten,
        statusReason: kind.whenForgotten === 'UNKNOWN' ? 'OUTCOME_FORGOTTEN' : null,
      });
    });

    test('a job that perhaps nobody is at work on any more is NODE_LOST', async ({ cloud, gateway }) => {
      cloud.faults.add({ fault: 'stuck-job', on: submits });
      const { id } = jobIn(await run(gateway, kind, { ...kind.prepare(cloud), wait: 0 }));
      await cloud.clock.advance(10_000);
      cloud.loseNode();
      const replica = await gatewayOf(cloud, {}, { watchTimes: { nodesEveryMs: 0 } });
      expect(await askJob(replica, id)).toMatchObject({ status: 'UNKNOWN', statusReason: 'NODE_LOST' });
      await replica.close();
    });

    test('while ZStack does not answer: UNREACHABLE', async ({ cloud, gateway }) => {
      const { id } = jobIn(await run(gateway, kind, kind.prepare(cloud)));
      cloud.faults.add({ fault: 'proxy-error', status: 503 });
      expect(await askJob(gateway, id)).toMatchObject({ status: 'UNKNOWN', statusReason: 'UNREACHABLE' });
    });
  });

  describe('how often it is done', () => {
    test('a key is one job, whoever repeats it; without one each call is a job of its own', async ({
      cloud,
      gateway,
    }) => {
      // What is done already need not be done again: without a key the second comes while the first still runs.
      if (!kind.hasKey) cloud.faults.add({ fault: 'slow-job', ms: SLOW_MS, on: submits });
      const given = { ...kind.prepare(cloud), ...(kind.hasKey ? { key: KEY } : { wait: 0 }) };
      const jobs = [await run(gateway, kind, given), await run(gateway, kind, given)].map(jobIn);
      expect(new Set(jobs.map(({ uuid }) => uuid))).toHaveProperty('size', kind.hasKey ? 1 : 2);
    });

    test('a dead session gets nothing done', async ({ cloud, gateway }) => {
      const session = cloud.addSession().uuid;
      cloud.expireSession(session);
      const { data, errors } = await answerOf(gateway, kind, kind.prepare(cloud), { session });
      expect([data, errors]).toMatchObject([{ payload: null }, [{ extensions: { code: 'UNAUTHENTICATED' } }]]);
    });
  });

  describe('who may see it', () => {
    test('its account, from the submit on; no other account, at any time', async ({ cloud, gateway, expect }) => {
      const [owner, neighbour] = [kind.adminOnly ? { uuid: ADMIN } : cloud.addAccount(), cloud.addAccount()];
      const [session, later] = [0, 1].map(() => cloud.addSession({ account: owner }).uuid);
      const other = cloud.addSession({ account: neighbour }).uuid;
      cloud.faults.add({ fault: 'slow-job', ms: SLOW_MS, on: submits });
      const given = { ...kind.prepare(cloud, owner.uuid), wait: 0 };
      const { id } = jobIn(await run(gateway, kind, given, { session: session ?? '' }));
      const seen = await askJob(gateway, id, { session: later ?? '' });
      expect(seen).toEqual(kind.isMadeOfNothing ? null : expect.objectContaining({ status: 'RUNNING' }));
      expect(await askJob(gateway, id, { session: other })).toBeNull();
      await cloud.clock.advance(1.1 * SLOW_MS);
      // What is gone is seen by nobody: its job is told to the session that submitted it alone.
      const told = kind.after === undefined ? session : cloud.addSession({ account: owner }).uuid;
      await expect.poll(() => askJob(gateway, id, { session: told ?? '' })).toMatchObject({ status: 'SUCCEEDED' });
      expect(await askJob(gateway, id, { session: cloud.addSession({ account: neighbour }).uuid })).toBeNull();
    });
  });

  describe('who listens to it', () => {
    test('is told its state at once, then its end, and no more', async ({ cloud, gateway }) => {
      cloud.faults.add({ fault: 'slow-job', ms: SLOW_MS, on: submits });
      const { id } = jobIn(await run(gateway, kind, { ...kind.prepare(cloud), wait: 0 }));
      const { session } = kind.isMadeOfNothing
        ? cloud.demo
        : { session: cloud.addSession({ expiresInMs: Infinity }).uuid };
      const events = listen(gateway, session, id);
      expect((await events.next()).value).toMatchObject({ data: { job: { status: 'RUNNING', result: null } } });
      await cloud.clock.advance(1.1 * SLOW_MS);
      expect((await events.next()).value).toMatchObject({
        data: { job: { status: 'SUCCEEDED', result: { __typename: done } } },
      });
      expect((await events.next()).done).toBe(true);
    });
  });
};

describe.each(kinds.map((kind) => [[kind.mutation, kind.variant].join(' ').trim(), kind] as const))('%s', (_, kind) =>
  suite(kind),
);
