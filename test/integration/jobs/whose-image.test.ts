import { describe, expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { Timestamp } from '../../../simulator/src/wire/timestamps.ts';
import { askJob, createTemplate, idOf, prepare, refuseTemplate } from '../create-template.ts';
import { hangs } from '../driven-time.ts';
import { gatewayOf, drivenTest as test, type TestGateway } from '../fixture.ts';

const KEY = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const POST = { method: 'POST', path: '/images' };
const LOOK = { method: 'GET', path: '/images' };
const JOB = `query ($id: ID!) { job(id: $id) { status statusReason result { __typename
  ... on ImageCreated { image { name status } }
  ... on ImageCreationFailed { error { code } } } } }`;

const jobOf = (gateway: TestGateway, id: string, session?: string): Promise<unknown> =>
  askJob(gateway, id, JOB, session === undefined ? {} : { session });

/** An image that a key has made already. */
async function goldenImage(gateway: TestGateway, cloud: Simulator) {
  const { input } = prepare(cloud);
  const payload = await createTemplate(gateway, { input, idempotencyKey: KEY });
  return { input, imageUuid: (payload as { image: { uuid: string } }).image.uuid };
}

describe('an image that another job made is not told as the result of one that failed', () => {
  test('by a rule that was checked before anything was made', async ({ cloud, gateway }) => {
    const { input, imageUuid } = await goldenImage(gateway, cloud);
    const other = cloud.addVolumeSnapshot({ status: 'Creating' });
    const variables = { input: { ...input, name: 'silver', snapshotUuid: other.uuid }, idempotencyKey: KEY };
    const error = await refuseTemplate(gateway, variables);
    expect(error).toMatchObject({ extensions: { code: 'IDEMPOTENCY_KEY_REUSED', imageUuid } });
  });

  test('nor a row that another session is at work on as what was left behind', async ({ cloud, gateway }) => {
    const { input, snapshot } = prepare(cloud);
    cloud.faults.add({ fault: 'stuck-job', on: POST, times: 1 });
    await createTemplate(gateway, { input, idempotencyKey: KEY, waitSeconds: 0 });
    const [row] = cloud.images();
    const createDate = new Timestamp(cloud.clock.now() - 60_000);
    cloud.changeImage(row?.uuid ?? '', { createDate, lastOpDate: createDate });
    cloud.changeVolumeSnapshot(snapshot, { status: 'Deleting' });
    const session = cloud.addSession().uuid;
    const again = await createTemplate(gateway, { input, idempotencyKey: KEY, waitSeconds: 1 }, { session });
    expect(again).toMatchObject({ __typename: 'ImageCreationInProgress' });
  });

  test('nor one that is made at the same moment, with tags that cannot collide', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const variables = { input: { ...input, userTags: ['x', 'lab'] }, idempotencyKey: KEY };
    cloud.faults.add({ fault: 'stuck-job', on: POST, times: 1 });
    await createTemplate(gateway, { ...variables, waitSeconds: 0 });
    const session = cloud.addSession().uuid;
    expect(await createTemplate(gateway, variables, { session })).toMatchObject({
      __typename: 'ImageCreationInProgress',
      pendingImage: { status: 'CREATING' },
      job: { status: 'UNKNOWN', statusReason: 'OUTCOME_FORGOTTEN' },
    });
  });
});

test('a collision of keys is no verdict while the image cannot be looked at', async ({ cloud, gateway }) => {
  const { input } = await goldenImage(gateway, cloud);
  const session = cloud.addSession().uuid;
  cloud.faults.add({ fault: 'proxy-error', on: LOOK });
  const { data, errors } = await gateway.ask(
    `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!, $key: ID) {
      createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $key, waitSeconds: 3) {
        __typename ... on ImageCreationInProgress { job { status statusReason } } } }`,
    { input, key: KEY },
    { session },
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    createDataVolumeTemplateFromSnapshot: {
      __typename: 'ImageCreationInProgress',
      job: { status: 'UNKNOWN', statusReason: 'UNREACHABLE' },
    },
  });
});

describe('a key that is used again, followed by its job', () => {
  test('with another name shows nobody another image as its own', async ({ cloud, gateway, expect }) => {
    const { input } = await goldenImage(gateway, cloud);
    const payload = await createTemplate(gateway, {
      input: { ...input, name: 'silver' },
      idempotencyKey: KEY,
      waitSeconds: 0,
    }).catch(() => undefined);
    if (payload === undefined) return; // the refusal was there at once
    await expect
      .poll(() => jobOf(gateway, idOf(payload)))
      .toMatchObject({ status: 'UNKNOWN', statusReason: 'OUTCOME_FORGOTTEN' });
  });

  test('with another source is a key that is used up, to its submitter alone', async ({ cloud, gateway, expect }) => {
    const { input } = await goldenImage(gateway, cloud);
    const other = cloud.addVolumeSnapshot();
    const payload = await createTemplate(gateway, {
      input: { ...input, snapshotUuid: other.uuid },
      idempotencyKey: KEY,
      waitSeconds: 0,
    });
    const id = idOf(payload);
    await expect
      .poll(() => jobOf(gateway, id))
      .toMatchObject({ status: 'FAILED', result: { error: { code: 'GATEWAY.KEY_USED' } } });
    expect(await jobOf(gateway, id, cloud.addSession().uuid)).toBeNull();
  });
});

test('a result about another image is not shown', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  const foreign = { uuid: 'f'.repeat(32), name: 'foreign', status: 'Ready', backupStorageRefs: [] };
  cloud.faults.add({ fault: 'delay', ms: 300, on: { method: 'GET', path: '/api-jobs' }, times: 1 });
  cloud.faults.add({
    fault: 'plain',
    status: 200,
    text: JSON.stringify({ inventory: foreign }),
    on: { method: 'GET', path: '/api-jobs' },
  });
  const payload = await createTemplate(gateway, { input });
  expect(JSON.stringify(payload)).not.toContain('foreign');
  expect(payload).toMatchObject({ __typename: 'ImageCreated', image: { name: 'golden' } });
});

describe('a repeat of a key, at a replica that knows nothing of the first submit', () => {
  test.override({ cloudOptions: { jobDurationMs: 60_000 } });

  test('is told that a node has started again in between', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    await createTemplate(gateway, { input, idempotencyKey: KEY, waitSeconds: 0 });
    await cloud.clock.advance(20_000);
    cloud.restartNode();
    const replica = await gatewayOf(cloud);
    expect(await createTemplate(replica, { input, idempotencyKey: KEY, waitSeconds: 30 })).toMatchObject({
      __typename: 'ImageCreationInProgress',
      job: { status: 'UNKNOWN', statusReason: 'NODE_LOST' },
    });
    await replica.close();
  });
});

describe('the wait is kept', () => {
  test.override({ cloudOptions: { jobDurationMs: 60_000 } });

  test.for([
    ['list of nodes', { method: 'GET', path: '/management-nodes' }],
    ['clock', { method: 'PUT', path: '/management-nodes' }],
  ] as const)('by a %s that hangs', async ([, on], { cloud, gateway, time }) => {
    const { input } = prepare(cloud);
    cloud.faults.add({ fault: 'delay', ms: 60_000, on });
    void hangs(time, (count) => cloud.whenReceived(on.method, on.path, count));
    const startedAt = time.elapsed();
    expect(await createTemplate(gateway, { input, waitSeconds: 2 })).toMatchObject({
      __typename: 'ImageCreationInProgress',
      job: { status: 'RUNNING' },
    });
    expect(time.elapsed() - startedAt).toBeLessThan(6_000);
  });

  test('and an id that is given out then, or at a drain, still proves who submitted it', async ({ cloud }) => {
    const { input } = prepare(cloud);
    const gateway = await gatewayOf(cloud);
    cloud.faults.add({ fault: 'delay', ms: 60_000, on: { path: '/management-nodes' } });
    const asked = createTemplate(gateway, { input, waitSeconds: 300 });
    await cloud.whenReceived('GET', '/api-jobs/', 2);
    const closed = gateway.close();
    const id = idOf(await asked);
    await closed;
    cloud.faults.clear();
    await cloud.clock.advance(61_000);
    cloud.removeImage(cloud.images()[0]?.uuid ?? '');
    const replica = await gatewayOf(cloud);
    expect(await jobOf(replica, id)).toMatchObject({ status: 'SUCCEEDED', result: { image: { status: 'DELETED' } } });
    await replica.close();
  });
});

test('the copies of an image are told by the uuid of their backup storage', async ({ cloud, gateway }) => {
  const { snapshot } = prepare(cloud);
  const backupStorageUuids = Array.from({ length: 6 }, () => cloud.addBackupStorage().uuid);
  const input = { name: 'golden', snapshotUuid: snapshot.uuid, backupStorageUuids };
  const payload = await createTemplate(gateway, { input });
  const { backupStorageRefs } = (payload as { image: { backupStorageRefs: { backupStorageUuid: string }[] } }).image;
  expect(backupStorageRefs.map((ref) => ref.backupStorageUuid)).toEqual(backupStorageUuids.toSorted());
});
