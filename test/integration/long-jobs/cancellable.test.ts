import { describe, expect } from 'vitest';
import { drivenTest as test, gatewayOf } from '../fixture.ts';
import { CREATE, create, idIn, JOB, jobOf, LOOK, prepare, SUBMIT } from './jobs.ts';

const KEY = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const HOUR = 3_600_000;

test('ZStack is given the whole message, and is not asked for the data with the session in it', async ({
  cloud,
  gateway,
}) => {
  const { cancellable, ...message } = { ...prepare(cloud).input, systemTags: ['bootMode::UEFI'], userTags: ['lab'] };
  const payload = await create(gateway, { input: { ...message, cancellable } });
  expect(await jobOf(gateway, payload)).toMatchObject({ status: 'SUCCEEDED' });
  const [submit] = cloud.received(SUBMIT.method, SUBMIT.path);
  const { params } = submit?.body as { readonly params: { readonly jobName: string; readonly jobData: string } };
  expect(params.jobName).toBe('APICreateDataVolumeTemplateFromVolumeMsg');
  expect(JSON.parse(params.jobData)).toEqual({ ...message, resourceUuid: cloud.images()[0]?.uuid });
  const fields = new Set(cloud.received(LOOK.method, LOOK.path).map(({ query }) => query.get('fields')));
  expect([...fields]).toEqual(['uuid,state,jobResult']);
});

test('also where the cloud sends all fields, the session goes nowhere', async ({ cloud, gateway }) => {
  cloud.faults.add({ fault: 'error', code: 'SYS.1000', on: { ...LOOK, parameter: 'fields=' } });
  const { far, input } = prepare(cloud);
  cloud.failCopiesTo(far);
  cloud.failCopiesTo(input.backupStorageUuids[0] ?? '');
  const failed = await gateway.ask(CREATE, { input });
  expect(failed.data).toMatchObject({ createDataVolumeTemplateFromVolume: { __typename: 'ImageCreationFailed' } });
  expect(cloud.longJobs()[0]?.jobData).toContain(cloud.demo.session);
  for (const told of [failed.text, ...gateway.logs]) {
    expect(told).not.toContain(cloud.demo.session);
    expect(told).not.toContain('jobData');
  }
});

test('without it, and with null, it is a job as before', async ({ cloud, gateway }) => {
  for (const cancellable of [undefined, false, null])
    await create(gateway, { input: { ...prepare(cloud).input, cancellable } });
  expect(cloud.received(SUBMIT.method, SUBMIT.path)).toEqual([]);
});

test('work that fails is told in ZStack’s two texts, and has no code of ZStack’s', async ({ cloud, gateway }) => {
  const { far, input } = prepare(cloud);
  for (const storage of input.backupStorageUuids) cloud.failCopiesTo(storage, { code: 'BS.1000', details: 'no route' });
  expect(await create(gateway, { input: { ...input, backupStorageUuids: [far.uuid] } })).toMatchObject({
    __typename: 'ImageCreationFailed',
    error: {
      code: 'GATEWAY.LONG_JOB_FAILED',
      category: 'OPERATION',
      details: expect.stringContaining('failed to create') as string,
      cause: { details: 'no route' },
    },
    job: { status: 'FAILED' },
  });
});

test('a copy that was not made', async ({ cloud, gateway }) => {
  const { far, input } = prepare(cloud);
  cloud.leaveCopiesCreatingOn(far);
  expect(await create(gateway, { input })).toMatchObject({
    __typename: 'ImageCreatedPartially',
    failures: [{ backupStorageUuid: far.uuid }],
  });
});

test('somebody else’s volume: PERMISSION', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  const session = cloud.addSession({ account: cloud.addAccount() }).uuid;
  expect(await create(gateway, { input }, { session })).toMatchObject({
    __typename: 'ImageCreationFailed',
    error: { code: 'SYS.1006', category: 'PERMISSION' },
  });
});

test('a repeat asks before it submits, however late and wherever: ZStack would run it again', async ({
  cloud,
  gateway,
}) => {
  const session = cloud.addSession({ expiresInMs: Infinity }).uuid;
  const { input } = prepare(cloud);
  const first = await create(gateway, { input, key: KEY }, { session });
  const { image, job } = first as { readonly image: object; readonly job: { readonly uuid: string } };
  await cloud.clock.advance(5 * HOUR);
  const replica = await gatewayOf(cloud);
  for (const one of [gateway, replica])
    expect(await create(one, { input, key: KEY }, { session })).toMatchObject({ image, job: { uuid: job.uuid } });
  expect(cloud.received(SUBMIT.method, SUBMIT.path)).toHaveLength(1);
  await replica.close();
});

test('two replicas that submit at the same moment make one image, though ZStack then runs it twice', async ({
  cloud,
  gateway,
}) => {
  const replica = await gatewayOf(cloud);
  cloud.faults.add({ fault: 'duplicate-race', on: SUBMIT });
  cloud.faults.add({ fault: 'delay', ms: 200, on: SUBMIT });
  const { input } = prepare(cloud);
  const both = await Promise.all([gateway, replica].map((one) => create(one, { input, key: KEY })));
  expect(both).toMatchObject([{ __typename: 'ImageCreated' }, { __typename: 'ImageCreated' }]);
  expect(cloud.received(SUBMIT.method, SUBMIT.path)).toHaveLength(2);
  expect(cloud.images()).toHaveLength(1);
  await replica.close();
});

test('where that is not to be learnt nothing is submitted', async ({ cloud, gateway }) => {
  cloud.faults.add({ fault: 'proxy-error', status: 502, on: LOOK });
  const { errors } = await gateway.ask(CREATE, { input: prepare(cloud).input });
  expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
  expect(cloud.received(SUBMIT.method, SUBMIT.path)).toEqual([]);
});

test('another log-in with the key finds the image; it is not made twice', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  await create(gateway, { input, key: KEY });
  const session = cloud.addSession().uuid;
  expect(await create(gateway, { input, key: KEY }, { session })).toMatchObject({
    __typename: 'ImageCreated',
    image: { uuid: cloud.images()[0]?.uuid },
  });
  const { errors } = await gateway.ask(CREATE, { input: { ...prepare(cloud).input }, key: KEY }, { session });
  expect(errors).toMatchObject([{ extensions: { code: 'IDEMPOTENCY_KEY_REUSED' } }]);
});

test('who sees the image and not the long job is told what the image shows', async ({ cloud, gateway }) => {
  const payload = await create(gateway, { input: prepare(cloud).input });
  const [image] = cloud.images();
  const session = cloud.addSession({ account: cloud.addAccount() }).uuid;
  expect(await jobOf(gateway, payload, { session })).toBeNull();
  cloud.changeImage(image?.uuid ?? '', { sharedWith: 'all' });
  expect(await jobOf(gateway, payload, { session })).toMatchObject({ status: 'SUCCEEDED' });
});

describe('who listens', () => {
  test.override({ cloudOptions: { jobDurationMs: HOUR } });

  test('prolongs its session by that, and is left alone after a while without a change', async ({ cloud, gateway }) => {
    const id = idIn(await create(gateway, { input: prepare(cloud).input, wait: 0 }));
    const replica = await gatewayOf(cloud, {}, { watchTimes: { standstillMs: 0 } });
    const events = replica.listen(JOB.replace('query', 'subscription'), { id });
    expect((await events.next()).value).toMatchObject({ data: { job: { status: 'RUNNING' } } });
    let event = await events.next();
    while (event.done !== true) event = await events.next();
    await replica.close();
  });

  test('sees it with the eyes of its session, whoever listened first', async ({ cloud, gateway }) => {
    const payload = await create(gateway, { input: prepare(cloud).input, wait: 0 });
    cloud.changeImage(cloud.images()[0]?.uuid ?? '', { sharedWith: 'all' });
    const id = idIn(payload);
    const accounts = [cloud.addAccount(), 'admin'];
    const [stranger, owner] = accounts.map((account) =>
      gateway.listen(JOB.replace('query', 'subscription'), { id }, cloud.addSession({ account }).uuid),
    );
    const told = await Promise.all([stranger?.next(), owner?.next()]);
    expect(told.map((event) => event?.value as unknown)).toMatchObject([
      { data: { job: { status: 'UNKNOWN' } } },
      { data: { job: { status: 'RUNNING' } } },
    ]);
    await Promise.all([stranger?.return?.(), owner?.return?.()]);
  });
});

test('one whose row was deleted is told by its image', async ({ cloud, gateway, expect }) => {
  const payload = await create(gateway, { input: prepare(cloud).input });
  const headers = { authorization: `OAuth ${cloud.demo.session}` };
  await fetch(`${cloud.url}/v1/longjobs/${cloud.longJobs()[0]?.uuid}`, { method: 'DELETE', headers });
  await expect.poll(() => cloud.longJobs()).toEqual([]);
  expect(await jobOf(gateway, payload)).toMatchObject({ status: 'SUCCEEDED' });
});

test('a session that ends while it is waited for ends the wait, and not the job', async ({ cloud, gateway }) => {
  const session = cloud.addSession({ expiresInMs: 20_000 }).uuid;
  const { input } = prepare(cloud);
  cloud.faults.add({ fault: 'slow-job', ms: 100_000, on: SUBMIT });
  // The polls prolong it: it is ended from outside.
  const waiting = create(gateway, { input, wait: 300 }, { session });
  await cloud.whenReceived(LOOK.method, LOOK.path, 3);
  cloud.expireSession(session);
  expect(await waiting).toMatchObject({ __typename: 'ImageCreationInProgress', job: { status: 'UNKNOWN' } });
});
