import { expect } from 'vitest';
import { CREATE_PATH, createTemplate, prepare, refuseTemplate } from '../create-template.ts';
import { gatewayOf, drivenTest as test } from '../fixture.ts';

const KEY = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

test('the uuids of image and job are the gateway’s choice, in the form that ZStack demands', async ({
  cloud,
  gateway,
}) => {
  await createTemplate(gateway, { input: prepare(cloud).input, idempotencyKey: KEY });
  const [submit] = cloud.received('POST', CREATE_PATH);
  expect(submit?.headers['x-job-uuid']).toMatch(/^[0-9a-f]{32}$/);
  expect((submit?.body as { params: { resourceUuid: string } }).params.resourceUuid).toMatch(
    /^[0-9a-f]{12}[1-5][0-9a-f]{3}[89ab][0-9a-f]{15}$/,
  );
});

test('without a key each call is an image of its own', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  await createTemplate(gateway, { input });
  await createTemplate(gateway, { input });
  expect(cloud.images()).toHaveLength(2);
});

test('the same key, one after the other and in parallel, on two replicas, is one image and one answer', async ({
  cloud,
  gateway,
}) => {
  const { input } = prepare(cloud);
  const replica = await gatewayOf(cloud);
  const gateways = [gateway, replica, gateway, replica];
  const together = await Promise.all(gateways.map((each) => createTemplate(each, { input, idempotencyKey: KEY })));
  const later = await createTemplate(replica, { input, idempotencyKey: KEY.toUpperCase().replaceAll('-', '') });
  const [image, ...others] = cloud.images();
  expect(others).toEqual([]);
  for (const payload of [...together, later])
    expect(payload).toMatchObject({ __typename: 'ImageCreated', image: { uuid: image?.uuid } });
  await replica.close();
});

test('a user who logs in again keeps the key’s meaning', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  const first = await createTemplate(gateway, { input, idempotencyKey: KEY });
  const again = await createTemplate(gateway, { input, idempotencyKey: KEY }, { session: cloud.addSession().uuid });
  expect(again).toMatchObject({
    __typename: 'ImageCreated',
    image: { uuid: (first as { image: { uuid: string } }).image.uuid },
  });
  expect(cloud.images()).toHaveLength(1);
});

test('from another log-in a copy that is missing may still be on its way: in progress, not a guess', async ({
  cloud,
  gateway,
}) => {
  const { far, input } = prepare(cloud);
  cloud.dropCopiesTo(far);
  await createTemplate(gateway, { input, idempotencyKey: KEY });
  const session = cloud.addSession().uuid;
  const again = await createTemplate(gateway, { input, idempotencyKey: KEY, waitSeconds: 1 }, { session });
  expect(again).toMatchObject({
    __typename: 'ImageCreationInProgress',
    pendingImage: { status: 'READY' },
    job: { status: 'RUNNING' },
  });
});

test('another input under the same key is IDEMPOTENCY_KEY_REUSED, and nothing is created', async ({
  cloud,
  gateway,
}) => {
  const { input } = prepare(cloud);
  const other = cloud.addVolumeSnapshot();
  await createTemplate(gateway, { input, idempotencyKey: KEY });
  for (const change of [{ name: 'silver' }, { description: 'another' }, { snapshotUuid: other.uuid }]) {
    const error = await refuseTemplate(gateway, { input: { ...input, ...change }, idempotencyKey: KEY });
    expect(error).toMatchObject({ extensions: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  }
  expect(cloud.images()).toHaveLength(1);
});

test('ZStack trims names: the same name with blanks around it is the same input', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  await createTemplate(gateway, { input, idempotencyKey: KEY });
  const again = await createTemplate(gateway, { input: { ...input, name: ' golden\n' }, idempotencyKey: KEY });
  expect(again).toMatchObject({ __typename: 'ImageCreated', image: { name: 'golden' } });
});

test('another account with the same key neither sees nor gets the first one’s image', async ({ cloud, gateway }) => {
  const stranger = cloud.addAccount();
  const own = cloud.addVolumeSnapshot({ accountUuid: stranger.uuid });
  const { input } = prepare(cloud);
  const first = await createTemplate(gateway, { input, idempotencyKey: KEY });
  const uuid = (first as { image: { uuid: string } }).image.uuid;
  const session = cloud.addSession({ account: stranger }).uuid;
  const payload = await createTemplate(
    gateway,
    { input: { ...input, snapshotUuid: own.uuid }, idempotencyKey: KEY },
    { session },
  );
  expect(payload).toMatchObject({
    __typename: 'ImageCreationFailed',
    error: { code: 'GATEWAY.KEY_USED', category: 'INVALID_ARGUMENT' },
  });
  expect(JSON.stringify(payload)).not.toContain('golden');
  expect(cloud.images().map((image) => image.uuid)).toEqual([uuid]);
});

test('the key of a failed creation keeps answering that failure; a new key is a new attempt', async ({
  cloud,
  gateway,
}) => {
  const { near, far, input } = prepare(cloud);
  cloud.changeBackupStorage(near, { status: 'Disconnected' });
  cloud.changeBackupStorage(far, { status: 'Disconnected' });
  const failed = { __typename: 'ImageCreationFailed', error: { code: 'SYS.1006' } };
  expect(await createTemplate(gateway, { input, idempotencyKey: KEY })).toMatchObject(failed);
  cloud.changeBackupStorage(near, { status: 'Connected' });
  cloud.changeBackupStorage(far, { status: 'Connected' });
  expect(await createTemplate(gateway, { input, idempotencyKey: KEY })).toMatchObject(failed);
  expect(await createTemplate(gateway, { input })).toMatchObject({ __typename: 'ImageCreated' });
});

test('a resourceUuid of the caller’s is the image’s uuid', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  const resourceUuid = '0f8fad5b-d9cb-469f-a165-70867728950e';
  const payload = await createTemplate(gateway, { input: { ...input, resourceUuid } });
  expect(payload).toMatchObject({ __typename: 'ImageCreated', image: { uuid: resourceUuid.replaceAll('-', '') } });
});

test.for([
  ['before it arrived', { fault: 'reset-before-accept' }],
  ['after it arrived', { fault: 'reset-after-accept' }],
  ['in the middle of the answer', { fault: 'truncate' }],
  ['by a proxy, before it arrived', { fault: 'proxy-error', status: 502 }],
  ['by a proxy, after it arrived', { fault: 'proxy-error', status: 504, accepted: true }],
  ['by a log-in portal that passed it on', { fault: 'html', accepted: true }],
  ['by an answer that is no JSON', { fault: 'broken-json' }],
] as const)('a submit that breaks %s is one image all the same', async ([, fault], { cloud, gateway }) => {
  const { input } = prepare(cloud);
  cloud.faults.add({ ...fault, on: { method: 'POST' }, times: 1 });
  expect(await createTemplate(gateway, { input })).toMatchObject({
    __typename: 'ImageCreated',
    job: { status: 'SUCCEEDED' },
  });
  expect(cloud.images()).toHaveLength(1);
});

test('two submits of one job uuid that are both executed are one image', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  cloud.faults.add({ fault: 'duplicate-race', on: { method: 'POST' } });
  const both = await Promise.all([1, 2].map(() => createTemplate(gateway, { input, idempotencyKey: KEY })));
  for (const payload of both) expect(payload).toMatchObject({ __typename: 'ImageCreated' });
  expect(cloud.images()).toHaveLength(1);
});

test('where nothing can be learnt of a submit that broke, the job is UNKNOWN and nothing is invented', async ({
  cloud,
  gateway,
}) => {
  const { input } = prepare(cloud);
  cloud.faults.add({ fault: 'reset-after-accept', on: { method: 'POST' } });
  cloud.faults.add({ fault: 'proxy-error', status: 503, on: { method: 'GET' } });
  const { data, errors } = await gateway.ask(
    `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!) {
      createDataVolumeTemplateFromSnapshot(input: $input, waitSeconds: 1) {
        __typename ... on ImageCreationInProgress { imageUuid job { status statusReason result { __typename } } }
      }
    }`,
    { input },
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    createDataVolumeTemplateFromSnapshot: {
      __typename: 'ImageCreationInProgress',
      imageUuid: cloud.images()[0]?.uuid,
      job: { status: 'UNKNOWN', statusReason: 'UNREACHABLE', result: null },
    },
  });
  expect(cloud.received('POST', CREATE_PATH)).toHaveLength(1);
});

test('a job that ZStack does not know, long before it forgets one, is lost once its image stands still', async ({
  cloud,
  gateway,
}) => {
  const { input } = prepare(cloud);
  cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' } });
  cloud.faults.add({ fault: 'forget-job', on: { method: 'GET', path: '/api-jobs' } });
  expect(await createTemplate(gateway, { input })).toMatchObject({
    __typename: 'ImageCreationInProgress',
    job: { status: 'UNKNOWN', statusReason: 'LOST' },
  });
});

test('a poll that breaks does not lose the job', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  for (const fault of ['reset-before-accept', 'proxy-error', 'html', 'broken-json', 'plain'] as const) {
    cloud.faults.add({ fault, on: { method: 'GET', path: '/api-jobs' }, times: 2 });
  }
  expect(await createTemplate(gateway, { input })).toMatchObject({ __typename: 'ImageCreated' });
});
