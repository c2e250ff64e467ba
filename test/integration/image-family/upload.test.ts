import { describe, expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { askJob, idOf } from '../create-template.ts';
import { drivenTest as test, gatewayOf, test as undriven, type TestGateway } from '../fixture.ts';
import { cancelJob } from '../long-jobs/jobs.ts';
import { create } from './create-image.ts';

const JOB = `query ($id: ID!) {
  job(id: $id) {
    status
    result { __typename ... on ImageCreationFailed { error { code category } } ... on ImageCreatedPartially { failures { backupStorageUuid } } }
  }
}`;
const EVENTS = JOB.replace('query', 'subscription');
const BYTES = 'QFI\u00fb and more';
const KEY = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

interface Waiting {
  readonly imageUuid: string;
  readonly pendingImage: { readonly backupStorageRefs: readonly { readonly installPath: string }[] };
}

/** Begins an upload, and tells where its bytes are to be sent. */
async function begin(gateway: TestGateway, cloud: Simulator, count = 1, given: object = {}) {
  const backupStorageUuids = Array.from({ length: count }, () => cloud.addBackupStorage().uuid);
  const input = { name: 'golden', url: 'upload://golden.qcow2', format: 'qcow2', backupStorageUuids, ...given };
  const payload = await create(gateway, 'addImage', { input, key: KEY, wait: 300 });
  expect(payload).toMatchObject({
    __typename: 'ImageCreationInProgress',
    job: { status: 'RUNNING' },
    pendingImage: { status: 'DOWNLOADING' },
  });
  const { imageUuid, pendingImage } = payload as Waiting;
  const urls = pendingImage.backupStorageRefs.map(({ installPath }) => installPath);
  return { id: idOf(payload), imageUuid, urls, input };
}

const put = (url = ''): Promise<Response> => fetch(url, { method: 'PUT', body: BYTES });

test('the mutation answers at once with where the bytes go; when they are there the image is', async ({
  cloud,
  gateway,
}) => {
  const { id, imageUuid, urls } = await begin(gateway, cloud);
  expect(await askJob(gateway, id, JOB)).toMatchObject({ status: 'RUNNING', result: null });
  expect(await put(urls[0])).toMatchObject({ status: 200 });
  expect(await askJob(gateway, id, JOB)).toMatchObject({
    status: 'SUCCEEDED',
    result: { __typename: 'ImageCreated' },
  });
  expect(cloud.image(imageUuid)).toMatchObject({ status: 'Ready', actualSize: Buffer.byteLength(BYTES) });
  expect(await put(urls[0])).toMatchObject({ status: 404 });
});

test('as a long job', async ({ cloud, gateway }) => {
  const { id, urls } = await begin(gateway, cloud, 1, { cancellable: true });
  expect(await askJob(gateway, id, JOB)).toMatchObject({ status: 'RUNNING' });
  expect(await cancelJob(gateway, { id })).toEqual({
    __typename: 'ResourceActionRefused',
    error: { code: 'GATEWAY.JOB_NOT_CANCELLABLE', category: 'INVALID_ARGUMENT' },
  });
  await put(urls[0]);
  expect(await askJob(gateway, id, JOB)).toMatchObject({ status: 'SUCCEEDED' });
  expect(cloud.longJobs()).toHaveLength(1);
});

test('every copy has bytes of its own: it runs until the last is there', async ({ cloud, gateway }) => {
  const { id, urls } = await begin(gateway, cloud, 2);
  const statuses: unknown[] = [];
  for (const url of urls) {
    await put(url);
    statuses.push(await askJob(gateway, id, JOB));
  }
  expect(statuses).toMatchObject([{ status: 'RUNNING' }, { status: 'SUCCEEDED' }]);
});

test('a copy that was never waited for is told at the end', async ({ cloud, gateway }) => {
  const [near, away] = [cloud.addBackupStorage(), cloud.addBackupStorage({ status: 'Disconnected' })];
  const { id, urls } = await begin(gateway, cloud, 0, { backupStorageUuids: [near.uuid, away.uuid] });
  await put(urls[0]);
  expect(await askJob(gateway, id, JOB)).toMatchObject({
    status: 'PARTIALLY_SUCCEEDED',
    result: { failures: [{ backupStorageUuid: away.uuid }] },
  });
});

test('the same key, from any log-in, tells again where the bytes go, and at the end the image', async ({
  cloud,
  gateway,
}) => {
  const { urls, input } = await begin(gateway, cloud);
  const session = cloud.addSession().uuid;
  const again = () => create(gateway, 'addImage', { input, key: KEY }, { session });
  expect(await again()).toMatchObject({ pendingImage: { backupStorageRefs: [{ installPath: urls[0] }] } });
  await put(urls[0]);
  expect(await again()).toMatchObject({ __typename: 'ImageCreated' });
  expect(cloud.images()).toHaveLength(1);
});

describe('an upload that comes to nothing', () => {
  const failed = {
    status: 'FAILED',
    result: { __typename: 'ImageCreationFailed', error: { code: 'GATEWAY.IMAGE_GONE', category: 'NOT_FOUND' } },
  };

  test('no bytes come', async ({ cloud, gateway }) => {
    const { id } = await begin(gateway, cloud);
    await cloud.clock.advance(31_000);
    expect(await askJob(gateway, id, JOB)).toMatchObject(failed);
  });

  test('no bytes come, and ZStack has forgotten the job', async ({ cloud, gateway, time }) => {
    const { id } = await begin(gateway, cloud);
    await time.advance(5 * 3_600_000);
    expect(await askJob(gateway, id, JOB)).toMatchObject(failed);
  });

  test('somebody deletes the image', async ({ cloud, gateway }) => {
    const { id, imageUuid, urls } = await begin(gateway, cloud);
    cloud.removeImage(imageUuid);
    expect(await askJob(gateway, id, JOB)).toMatchObject(failed);
    expect(await put(urls[0])).toMatchObject({ status: 404 });
  });

  test('sftp takes none', async ({ cloud, gateway }) => {
    const storage = cloud.addBackupStorage({ type: 'SftpBackupStorage' });
    const input = { name: 'golden', url: 'upload://g.raw', format: 'raw', backupStorageUuids: [storage.uuid] };
    expect(await create(gateway, 'addImage', { input })).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'SYS.1002', cause: { code: 'SYS.1006' } },
      leftover: null,
    });
  });
});

test('a lost record is no end: the image tells', async ({ cloud, gateway }) => {
  const { id, urls } = await begin(gateway, cloud);
  cloud.faults.add({ fault: 'forget-job' });
  expect(await askJob(gateway, id, JOB)).toMatchObject({ status: 'RUNNING' });
  await put(urls[0]);
  expect(await askJob(gateway, id, JOB)).toMatchObject({ status: 'SUCCEEDED' });
});

test('who listens hears of the end; the image is looked at every 5 s', async ({ cloud, gateway }) => {
  const { id } = await begin(gateway, cloud);
  const looks = () => cloud.received('GET', '/images').length;
  const events = gateway.listen(EVENTS, { id });
  expect((await events.next()).value).toMatchObject({ data: { job: { status: 'RUNNING' } } });
  const before = looks();
  expect((await events.next()).value).toMatchObject({ data: { job: { status: 'FAILED' } } });
  expect(looks() - before).toBeLessThanOrEqual(7);
  expect((await events.next()).done).toBe(true);
});

undriven('nothing is asked for after half an hour without a change', async ({ cloud }) => {
  const gateway = await gatewayOf(cloud, {}, { watchTimes: { progressEveryMs: 10, standstillMs: 100 } });
  const { id } = await begin(gateway, cloud);
  const events = gateway.listen(EVENTS, { id });
  expect((await events.next()).value).toMatchObject({ data: { job: { status: 'RUNNING' } } });
  expect((await events.next()).done).toBe(true);
  await gateway.close();
});
