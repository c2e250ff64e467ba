import { expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { drivenTest as base, type TestGateway } from '../fixture.ts';
import { CANCEL, cancelAnswer, cancelJob, create, idIn, JOB, jobOf, prepare, SUBMIT } from './jobs.ts';

const LONG_MS = 600_000;
const CANCELLED = { code: 'LONG_JOB.1000', category: 'CANCELLED' };
const test = base.extend({ cloudOptions: { jobDurationMs: LONG_MS } });

/** A long job that runs, of an account of its own. */
async function running(cloud: Simulator, gateway: TestGateway) {
  const account = cloud.addAccount();
  const { uuid: session } = cloud.addSession({ account, expiresInMs: Infinity });
  const { input } = prepare(cloud, account.uuid);
  const payload = await create(gateway, { input, wait: 0 }, { session });
  return { account, session, payload, id: idIn(payload) };
}

test('a job that runs is cancelled: FAILED, CANCELLED, and its image is gone', async ({ cloud, gateway }) => {
  const { id, session, payload } = await running(cloud, gateway);
  const events = gateway.listen(JOB.replace('query', 'subscription'), { id }, session);
  expect((await events.next()).value).toMatchObject({ data: { job: { status: 'RUNNING' } } });
  const cancelled = { __typename: 'JobCancelled', job: { status: 'FAILED', result: { error: CANCELLED } } };
  expect(await cancelJob(gateway, { id }, { session })).toEqual(cancelled);
  expect(cloud.images()).toEqual([]);
  let last: unknown;
  for (let event = await events.next(); event.done !== true; event = await events.next()) last = event.value;
  expect(last).toMatchObject({ data: { job: { status: 'FAILED', result: { error: CANCELLED } } } });
  expect(await jobOf(gateway, payload, { session })).toMatchObject({ status: 'FAILED', result: { error: CANCELLED } });
  expect(await cancelJob(gateway, { id }, { session })).toEqual(cancelled);
  expect(cloud.received(CANCEL.method, CANCEL.path)).toHaveLength(1);
});

test('who does not wait is told that it is under way, and a repeat does not call it off once more', async ({
  cloud,
  gateway,
}) => {
  const { id, session } = await running(cloud, gateway);
  expect(await cancelJob(gateway, { id, wait: 0 }, { session })).toEqual({
    __typename: 'ResourceActionInProgress',
    resourceUuid: cloud.images()[0]?.uuid,
    job: { status: 'RUNNING' },
  });
  expect(await cancelJob(gateway, { id }, { session })).toMatchObject({ __typename: 'JobCancelled' });
  expect(cloud.received(CANCEL.method, CANCEL.path)).toHaveLength(1);
});

test('a job that has been taken and is no row yet is waited for', async ({ cloud, gateway }) => {
  cloud.faults.add({ fault: 'slow-job', ms: 3_000, on: SUBMIT });
  const { id, session } = await running(cloud, gateway);
  expect(await cancelJob(gateway, { id }, { session })).toMatchObject({ __typename: 'JobCancelled' });
});

test('and told as one that has not begun, if it is none at the end of the wait', async ({ cloud, gateway }) => {
  cloud.faults.add({ fault: 'slow-job', ms: 30_000, on: SUBMIT });
  const { id, session } = await running(cloud, gateway);
  expect(await cancelJob(gateway, { id, wait: 0 }, { session })).toMatchObject({
    __typename: 'ResourceActionRefused',
    error: { code: 'GATEWAY.JOB_NOT_BEGUN', category: 'NOT_READY' },
  });
});

test('a cancellation that broke on its way is one', async ({ cloud, gateway }) => {
  const { id, session } = await running(cloud, gateway);
  cloud.faults.add({ fault: 'reset-after-accept', on: CANCEL, times: 1 });
  expect(await cancelJob(gateway, { id }, { session })).toMatchObject({ __typename: 'JobCancelled' });
});

test('another log-in of the account may cancel it, and so may the admin', async ({ cloud, gateway }) => {
  for (const who of ['owner', 'admin']) {
    const { id, account } = await running(cloud, gateway);
    const { uuid: session } = cloud.addSession({ account: who === 'owner' ? account : who });
    expect(await cancelJob(gateway, { id }, { session })).toMatchObject({ __typename: 'JobCancelled' });
  }
});

test('nobody else, though ZStack would let them', async ({ cloud, gateway }) => {
  const { id } = await running(cloud, gateway);
  const refused = {
    __typename: 'ResourceActionRefused',
    error: { code: 'GATEWAY.JOB_NOT_FOUND', category: 'NOT_FOUND' },
  };
  const { uuid: session } = cloud.addSession({ account: cloud.addAccount() });
  expect(await cancelJob(gateway, { id }, { session })).toEqual(refused);
  cloud.changeImage(cloud.images()[0]?.uuid ?? '', { sharedWith: 'all' });
  expect(await cancelJob(gateway, { id }, { session })).toEqual(refused);
  expect(cloud.received(CANCEL.method, CANCEL.path)).toEqual([]);
});

test('a job that is no long job cannot be cancelled', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  const id = idIn(await create(gateway, { input: { ...input, cancellable: false }, wait: 0 }));
  expect(await cancelJob(gateway, { id })).toEqual({
    __typename: 'ResourceActionRefused',
    error: { code: 'GATEWAY.JOB_NOT_CANCELLABLE', category: 'INVALID_ARGUMENT' },
  });
  expect(cloud.received(CANCEL.method, CANCEL.path)).toEqual([]);
});

test('ZStack refuses it: its error, and the job as it stands', async ({ cloud, gateway }) => {
  const { id, session } = await running(cloud, gateway);
  cloud.faults.add({ fault: 'fail-job', code: 'LONG_JOB.1001', on: CANCEL });
  expect(await cancelJob(gateway, { id }, { session })).toEqual({
    __typename: 'ResourceActionFailed',
    error: { code: 'LONG_JOB.1001', category: 'OPERATION' },
    job: { status: 'RUNNING' },
  });
});

test('while ZStack does not answer nothing is sent', async ({ cloud, gateway }) => {
  const { id, session } = await running(cloud, gateway);
  cloud.faults.add({ fault: 'proxy-error', status: 502 });
  const { data, errors } = await cancelAnswer(gateway, { id }, { session });
  expect([data, errors]).toMatchObject([{ cancelJob: null }, [{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]]);
  expect(cloud.received(CANCEL.method, CANCEL.path)).toEqual([]);
});

test('no id of a job, and a dead session', async ({ cloud, gateway }) => {
  const { id, session } = await running(cloud, gateway);
  expect((await cancelAnswer(gateway, { id: `${id}x` }, { session })).errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', faults: [{ code: 'NOT_A_JOB_ID' }] } },
  ]);
  const twoFaults = await cancelAnswer(gateway, { id: 'x', wait: 301 }, { session });
  expect(twoFaults.errors).toMatchObject([
    { extensions: { faults: [{ argument: 'waitSeconds' }, { argument: 'id', code: 'NOT_A_JOB_ID' }] } },
  ]);
  cloud.expireSession(session);
  expect((await cancelAnswer(gateway, { id }, { session })).errors).toMatchObject([
    { extensions: { code: 'UNAUTHENTICATED' } },
  ]);
});

test('one that ends before it is stopped has succeeded; after its end it cannot be cancelled', async ({
  cloud,
  gateway,
}) => {
  const { id, session } = await running(cloud, gateway);
  cloud.faults.add({ fault: 'slow-job', ms: 2 * LONG_MS, on: CANCEL });
  const error = { code: 'GATEWAY.JOB_ENDED', category: 'INVALID_ARGUMENT' };
  const cancelling = cancelJob(gateway, { id, wait: 300 }, { session });
  await cloud.whenReceived(CANCEL.method, CANCEL.path);
  await cloud.clock.advance(3 * LONG_MS);
  expect(await cancelling).toEqual({ __typename: 'ResourceActionFailed', error, job: { status: 'SUCCEEDED' } });
  expect(await cancelJob(gateway, { id }, { session })).toEqual({ __typename: 'ResourceActionRefused', error });
  expect(cloud.received(CANCEL.method, CANCEL.path)).toHaveLength(1);
});

test('one that ends between the look and the call has ended, whatever ZStack says of the call', async ({
  cloud,
  gateway,
}) => {
  const { id, session } = await running(cloud, gateway);
  await cloud.clock.advance(LONG_MS - 1_000);
  cloud.faults.add({ fault: 'delay', ms: 2_000, on: CANCEL });
  const cancelling = cancelJob(gateway, { id, wait: 60 }, { session });
  await cloud.whenReceived(CANCEL.method, CANCEL.path);
  await cloud.clock.advance(3_000);
  expect(await cancelling).toEqual({
    __typename: 'ResourceActionFailed',
    error: { code: 'GATEWAY.JOB_ENDED', category: 'INVALID_ARGUMENT' },
    job: { status: 'SUCCEEDED' },
  });
});
