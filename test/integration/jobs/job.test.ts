import { describe, expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { fromJobId, toJobId } from '../../../src/graphql/job/job-id.ts';
import { bindingOf } from '../../../src/zstack/jobs/derived-uuids.ts';
import { createTemplate, prepare } from '../create-template.ts';
import { gatewayOf, test, type AskOptions, type TestGateway } from '../fixture.ts';
import { Secret } from '../../../src/zstack/wire/values/secret.ts';

const JOB = `query ($id: ID!) { job(id: $id) {
  id uuid operation status statusReason resourceUuid submittedAt progress { percent tasks { name percent } }
  result {
    __typename
    ... on ImageCreated { image { uuid name } }
    ... on ImageCreatedPartially { image { uuid } failures { backupStorageUuid } }
    ... on ImageCreationFailed { error { code category } failures { error { code } } }
  }
} }`;

async function jobOf(
  gateway: TestGateway,
  cloud: Simulator,
  change: object = {},
  options?: AskOptions,
): Promise<{ id: string; imageUuid: string }> {
  const { input } = prepare(cloud);
  const payload = await createTemplate(gateway, { input: { ...input, ...change }, waitSeconds: 0 }, options);
  const { imageUuid, job } = payload as { imageUuid: string; job: { id: string } };
  return { id: job.id, imageUuid };
}

async function ask(gateway: TestGateway, id: string, options?: AskOptions): Promise<unknown> {
  const { data, errors, text } = await gateway.ask(JOB, { id }, options);
  if (errors.length > 0) throw new Error(text);
  return data?.['job'];
}

test('a job that runs, with its progress, then its result, from any replica', async ({ cloud, gateway, expect }) => {
  const replica = await gatewayOf(cloud);
  const slow = prepare(cloud);
  cloud.faults.add({ fault: 'stuck-job', works: true, on: { method: 'POST' }, times: 1 });
  const stuck = (await createTemplate(gateway, { input: slow.input, waitSeconds: 0 })) as { job: { id: string } };
  expect(await ask(replica, stuck.job.id)).toMatchObject({
    id: stuck.job.id,
    status: 'RUNNING',
    result: null,
    progress: { percent: expect.any(Number) as number },
  });

  const { id, imageUuid } = await jobOf(gateway, cloud);
  await expect
    .poll(() => ask(replica, id))
    .toMatchObject({
      id,
      operation: 'CREATE_DATA_VOLUME_TEMPLATE_FROM_SNAPSHOT',
      status: 'SUCCEEDED',
      statusReason: null,
      resourceUuid: imageUuid,
      progress: null,
      result: { __typename: 'ImageCreated', image: { uuid: imageUuid, name: 'golden' } },
    });
  await replica.close();
});

test('a partial outcome', async ({ cloud, gateway }) => {
  const { far, input } = prepare(cloud);
  cloud.dropCopiesTo(far);
  const { job } = (await createTemplate(gateway, { input })) as { job: { id: string } };
  expect(await ask(gateway, job.id)).toMatchObject({
    status: 'PARTIALLY_SUCCEEDED',
    result: { __typename: 'ImageCreatedPartially', failures: [{ backupStorageUuid: far.uuid }] },
  });
});

test('a failure', async ({ cloud, gateway }) => {
  const { near, input } = prepare(cloud);
  cloud.failCopiesTo(near);
  const { job } = (await createTemplate(gateway, { input: { ...input, backupStorageUuids: [near.uuid] } })) as {
    job: { id: string };
  };
  expect(await ask(gateway, job.id)).toMatchObject({
    status: 'FAILED',
    result: { __typename: 'ImageCreationFailed', error: { code: 'SYS.1006' } },
  });
});

describe('when ZStack has forgotten the job, three hours after the submit', () => {
  const HOUR = 3_600_000;

  test('up to then its record answers, after that the image', async ({ cloud, gateway }) => {
    const { far, input } = prepare(cloud);
    cloud.failCopiesTo(far);
    const { job } = (await createTemplate(gateway, { input })) as { job: { id: string } };
    const partial = { status: 'PARTIALLY_SUCCEEDED', result: { failures: [{ backupStorageUuid: far.uuid }] } };
    await cloud.clock.advance(2.9 * HOUR);
    expect(await ask(gateway, job.id)).toMatchObject(partial);
    expect(cloud.received('GET', '/api-jobs/').at(-1)?.status).toBe(200);
    await cloud.clock.advance(1.2 * HOUR);
    expect(await ask(gateway, job.id)).toMatchObject(partial);
    expect(cloud.received('GET', '/api-jobs/').at(-1)?.status).toBe(404);
  });

  test('a failure is forgotten with it: UNKNOWN, never a guess', async ({ cloud, gateway }) => {
    const { near, input } = prepare(cloud);
    cloud.failCopiesTo(near);
    const { job } = (await createTemplate(gateway, { input: { ...input, backupStorageUuids: [near.uuid] } })) as {
      job: { id: string };
    };
    await cloud.clock.advance(5 * HOUR);
    expect(await ask(gateway, job.id)).toMatchObject({
      status: 'UNKNOWN',
      statusReason: 'OUTCOME_FORGOTTEN',
      result: null,
    });
  });

  test('and the same key still answers with the image that it made', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const idempotencyKey = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
    const first = await createTemplate(gateway, { input, idempotencyKey });
    await cloud.clock.advance(5 * HOUR);
    const again = await createTemplate(gateway, { input, idempotencyKey });
    expect(again).toMatchObject({
      __typename: 'ImageCreated',
      image: { uuid: (first as { image: { uuid: string } }).image.uuid },
    });
    expect(cloud.images()).toHaveLength(1);
  });
});

test('a job whose node died is NODE_LOST once its time is over', async () => {
  const { startSimulator } = await import('../../../simulator/src/simulator.ts');
  const cloud = await startSimulator({ seed: 'empty', apiTimeoutMs: 1 });
  const gateway = await gatewayOf(cloud);
  cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' } });
  const { id } = await jobOf(gateway, cloud);
  expect(await ask(gateway, id)).toMatchObject({ status: 'UNKNOWN', statusReason: 'NODE_LOST', result: null });
  await gateway.close();
  await cloud.close();
});

test('while ZStack does not answer: UNREACHABLE, and only what the id holds', async ({ cloud, gateway }) => {
  const { id, imageUuid } = await jobOf(gateway, cloud);
  cloud.faults.add({ fault: 'proxy-error', status: 503 });
  expect(await ask(gateway, id)).toMatchObject({
    status: 'UNKNOWN',
    statusReason: 'UNREACHABLE',
    resourceUuid: imageUuid,
    result: null,
  });
});

describe('who may see a job', () => {
  test('a session that is dead is told so', async ({ cloud, gateway }) => {
    const { id } = await jobOf(gateway, cloud);
    for (const session of [null, 'f'.repeat(32)]) {
      const { errors, data } = await gateway.ask(JOB, { id }, { session });
      expect([data, errors]).toMatchObject([{ job: null }, [{ extensions: { code: 'UNAUTHENTICATED' } }]]);
    }
  });

  test('another account sees nothing of it, whether it runs, failed or made an image', async ({
    cloud,
    gateway,
    expect,
  }) => {
    const session = cloud.addSession({ account: cloud.addAccount() }).uuid;
    cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' }, times: 1 });
    const running = await jobOf(gateway, cloud);
    const done = await jobOf(gateway, cloud);
    const failed = await jobOf(gateway, cloud, { snapshotUuid: '0'.repeat(32) });
    await expect.poll(() => ask(gateway, done.id)).toMatchObject({ status: 'SUCCEEDED' });
    for (const { id } of [running, done]) expect(await ask(gateway, id, { session })).toBeNull();
    expect(await ask(gateway, failed.id, { session })).toBeNull();
  });

  test('another log-in of the same user sees it', async ({ cloud, gateway, expect }) => {
    const { id } = await jobOf(gateway, cloud);
    const session = cloud.addSession().uuid;
    await expect.poll(() => ask(gateway, id, { session })).toMatchObject({ status: 'SUCCEEDED' });
  });

  test('a job that failed for its submitter’s session is FAILED to one who is alive', async ({ cloud, gateway }) => {
    const { snapshot, input } = prepare(cloud);
    cloud.faults.add({ fault: 'error', code: 'ID.1001', on: { method: 'GET', path: '/api-jobs' } });
    const { job } = (await createTemplate(gateway, {
      input: { ...input, snapshotUuid: snapshot.uuid },
      waitSeconds: 0,
    })) as { job: { id: string } };
    cloud.removeImage(cloud.images()[0]?.uuid ?? '');
    expect(await ask(gateway, job.id)).toMatchObject({
      status: 'FAILED',
      result: { error: { code: 'ID.1001', category: 'AUTHENTICATION' } },
    });
  });

  test('a forged id that pairs somebody’s job with one’s own image shows nothing', async ({ cloud, gateway }) => {
    const forger = cloud.addAccount();
    const own = cloud.addImage({ name: 'mine', accountUuid: forger.uuid });
    const session = cloud.addSession({ account: forger }).uuid;
    cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' }, times: 1 });
    for (const { id } of [await jobOf(gateway, cloud), await jobOf(gateway, cloud)]) {
      await cloud.clock.advance(1_000);
      expect(
        await ask(gateway, toJobId({ ...fromJobId(id).job, resource: own.uuid }, new Secret(session)), { session }),
      ).toBeNull();
    }
  });

  test('nor one that pairs it with one’s own source: the job’s uuid follows from all that the id says', async ({
    cloud,
    gateway,
    expect,
  }) => {
    const forger = cloud.addAccount();
    const source = cloud.addVolumeSnapshot({ accountUuid: forger.uuid });
    const own = cloud.addImage({ accountUuid: forger.uuid, url: `volumeSnapshot://${source.uuid}` });
    const session = cloud.addSession({ account: forger }).uuid;
    cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' }, times: 1 });
    const running = await jobOf(gateway, cloud);
    const done = await jobOf(gateway, cloud);
    const failed = await jobOf(gateway, cloud, { snapshotUuid: '0'.repeat(32) });
    await expect.poll(() => ask(gateway, done.id)).toMatchObject({ status: 'SUCCEEDED' });
    for (const { id, imageUuid } of [running, done, failed]) {
      for (const change of [{}, { resource: own.uuid }]) {
        const { job } = fromJobId(id);
        const forged = { ...job, about: { ...job.about, sourceUuid: source.uuid }, ...change };
        const shown = await ask(gateway, toJobId(forged, new Secret(session)), { session });
        expect(shown).not.toMatchObject({ status: expect.stringMatching(/RUNNING|FAILED/) as string });
        if ('resource' in change) expect(JSON.stringify(shown)).not.toContain(imageUuid);
      }
    }
  });
});

test.for([['nonsense'], [''], ['eyJhIjoxfQ'], ['🙂']])('%j is no job id', async ([id], { cloud, gateway }) => {
  const { errors } = await gateway.ask(JOB, { id });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', faults: [{ argument: 'id' }] } }]);
  expect(cloud.requests).toEqual([]);
});

test.for([
  ['with a key', '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'],
  ['without a key', null],
] as const)(
  'the id of a job %s is that of the job that ZStack was sent, and tells by whose session',
  async ([, idempotencyKey], { cloud, gateway }) => {
    const { input } = prepare(cloud);
    const { job } = (await createTemplate(gateway, { input, idempotencyKey })) as { job: { id: string } };
    const [submit] = cloud.received('POST', '/images');
    const { jobUuid, binding, digest } = fromJobId(job.id).job;
    expect(jobUuid).toBe(submit?.headers['x-job-uuid']);
    const boundTo = (session: string) => bindingOf(new Secret(session), digest ?? '');
    expect(binding).toBe(boundTo(cloud.demo.session));
    expect(binding).not.toBe(boundTo(cloud.addSession().uuid));
    expect(await ask(gateway, job.id)).toMatchObject({ id: job.id, uuid: jobUuid, status: 'SUCCEEDED' });
  },
);

test('a slip in an id is noticed', async ({ cloud, gateway }) => {
  const { id } = await jobOf(gateway, cloud);
  for (const at of [0, 12, 40, id.length - 2]) {
    const slip = id.slice(0, at) + (id[at] === 'A' ? 'B' : 'A') + id.slice(at + 1);
    const { errors } = await gateway.ask(JOB, { id: slip });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  }
});

test('an id holds no session, and no log line holds an id', async ({ cloud, gateway }) => {
  const { id } = await jobOf(gateway, cloud);
  await ask(gateway, id);
  expect(Buffer.from(id, 'base64url').toString()).not.toContain(cloud.demo.session);
  expect(gateway.logs.join('')).not.toContain(id);
});

test('a federated reference to a job is resolved', async ({ cloud, gateway }) => {
  const { id } = await jobOf(gateway, cloud);
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on ZStackJob { status } } }';
  const { data, errors } = await gateway.ask(query, {
    r: [
      { __typename: 'ZStackJob', id },
      { __typename: 'ZStackJob', id: 'x' },
    ],
  });
  expect(data).toMatchObject({ _entities: [{ status: expect.any(String) as string }, null] });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
