import { describe, expect } from 'vitest';
import { createTemplate, prepare } from '../create-template.ts';
import { gatewayOf, drivenTest as test } from '../fixture.ts';

const KEY = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const POST = { method: 'POST', path: '/images' };

describe('a job that fails after it has saved its image', () => {
  test('has failed, whatever row it leaves: leftover shows it', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    cloud.faults.add({ fault: 'fail-creation', code: 'SYS.1006', details: 'out of luck', on: POST });
    const payload = await createTemplate(gateway, { input });
    expect(payload).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'SYS.1006', details: 'out of luck' },
      leftover: { uuid: cloud.images()[0]?.uuid, status: 'CREATING' },
      job: { status: 'FAILED', result: { __typename: 'ImageCreationFailed' } },
    });
  });

  test.for([
    ['the database takes two tags for equal', ['straße', 'strase']],
    ['and among others', ['a', 'b', 'ß', 's']],
  ] as const)('as where %s: told once no twin can be under way', async ([, userTags], { cloud, gateway }) => {
    const { input } = prepare(cloud);
    const payload = await createTemplate(gateway, { input: { ...input, userTags } });
    expect(payload).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { category: 'INTERNAL' },
      leftover: { status: 'CREATING' },
    });
    expect(cloud.images()).toHaveLength(1);
  });

  test('the job tells the same as the mutation, also to another log-in', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    cloud.faults.add({ fault: 'fail-creation', code: 'SYS.1006', on: POST });
    const { job } = (await createTemplate(gateway, { input })) as { job: { id: string } };
    const query = `query ($id: ID!) { job(id: $id) { status result { ... on ImageCreationFailed { leftover { status } } } } }`;
    const { data } = await gateway.ask(query, { id: job.id }, { session: cloud.addSession().uuid });
    expect(data).toEqual({ job: { status: 'FAILED', result: { leftover: { status: 'CREATING' } } } });
  });

  test('and to the repeat of its key', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const variables = { input: { ...input, userTags: ['ß', 's'] }, idempotencyKey: KEY };
    const failed = { __typename: 'ImageCreationFailed', leftover: { status: 'CREATING' } };
    expect(await createTemplate(gateway, variables)).toMatchObject(failed);
    expect(await createTemplate(gateway, variables)).toMatchObject(failed);
  });

  test('an image that is deleted while it is made is told so', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const slow = gateway.ask(
      `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!) { createDataVolumeTemplateFromSnapshot(input: $input) {
        __typename ... on ImageCreationFailed { error { code category description cause { code } } leftover { uuid } } } }`,
      { input: { ...input, name: 'doomed' } },
    );
    await cloud.whenReceived('POST', '/images');
    cloud.removeImage(cloud.images()[0]?.uuid ?? '');
    expect((await slow).data).toMatchObject({
      createDataVolumeTemplateFromSnapshot: {
        __typename: 'ImageCreationFailed',
        error: { code: 'GATEWAY.IMAGE_GONE', category: 'NOT_FOUND', cause: { code: 'SYS.1000' } },
        leftover: null,
      },
    });
  });
});

describe('a job of which ZStack has no record', () => {
  test('long before it forgets one is lost, and not submitted again', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    cloud.faults.add({ fault: 'lose-job', on: POST });
    expect(await createTemplate(gateway, { input })).toMatchObject({
      __typename: 'ImageCreationInProgress',
      job: { status: 'UNKNOWN', statusReason: 'LOST' },
    });
    expect(cloud.received('POST', '/images')).toHaveLength(1);
  });

  test('is told by its image where that is made all the same', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    cloud.faults.add({ fault: 'lose-job', works: true, on: POST });
    expect(await createTemplate(gateway, { input })).toMatchObject({
      __typename: 'ImageCreated',
      job: { status: 'SUCCEEDED' },
    });
  });

  test('and with some of its copies only it is lost: the others may be under way', async ({ cloud, gateway }) => {
    const { far, input } = prepare(cloud);
    cloud.dropCopiesTo(far);
    cloud.faults.add({ fault: 'lose-job', works: true, on: POST });
    expect(await createTemplate(gateway, { input })).toMatchObject({
      __typename: 'ImageCreationInProgress',
      pendingImage: { status: 'READY' },
      job: { status: 'UNKNOWN', statusReason: 'LOST' },
    });
  });
});

describe('a right that is missing is PERMISSION, though ZStack says SYS.1006', () => {
  test('a snapshot that the account may not use', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const session = cloud.addSession({ account: cloud.addAccount() }).uuid;
    const payload = await createTemplate(gateway, { input }, { session });
    expect(payload).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'SYS.1006', category: 'PERMISSION' },
    });
    const { job } = payload as { job: { id: string } };
    const query = `query ($id: ID!) { job(id: $id) { result { ... on ImageCreationFailed { error { category } } } } }`;
    const { data } = await gateway.ask(query, { id: job.id }, { session });
    expect(data).toEqual({ job: { result: { error: { category: 'PERMISSION' } } } });
  });

  test('a snapshot that is gone since is NOT_FOUND, also to the admin', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    cloud.faults.add({ fault: 'error', code: 'SYS.1006', details: 'cannot find volume snapshot', on: POST });
    const gone = { ...input, snapshotUuid: 'f'.repeat(32) };
    expect(await createTemplate(gateway, { input: gone })).toMatchObject({
      error: { code: 'SYS.1006', category: 'NOT_FOUND' },
    });
  });

  test('a failure of the work is none, whoever meets it', async ({ cloud, gateway }) => {
    const { input, snapshot } = prepare(cloud);
    const account = cloud.addAccount();
    cloud.changeVolumeSnapshot(snapshot, { accountUuid: account.uuid, status: 'Creating' });
    const session = cloud.addSession({ account }).uuid;
    expect(await createTemplate(gateway, { input }, { session })).toMatchObject({
      error: { code: 'SYS.1006', category: 'OPERATION' },
    });
  });
});

describe('what has used up a key or a uuid', () => {
  test('a creation that failed under another log-in', async ({ cloud, gateway }) => {
    const { near, input } = prepare(cloud);
    cloud.failCopiesTo(near);
    const variables = { input: { ...input, backupStorageUuids: [near.uuid] }, idempotencyKey: KEY };
    expect(await createTemplate(gateway, variables)).toMatchObject({ error: { code: 'SYS.1006' } });
    const session = cloud.addSession().uuid;
    expect(await createTemplate(gateway, variables, { session })).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'GATEWAY.KEY_USED', category: 'INVALID_ARGUMENT' },
    });
  });

  test('a resourceUuid that something else has', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const volume = cloud.addVolume({ uuid: '0f8fad5bd9cb469fa16570867728950e' });
    const query = `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!) { createDataVolumeTemplateFromSnapshot(input: $input) {
      ... on ImageCreationFailed { error { code description } } } }`;
    const { data } = await gateway.ask(query, { input: { ...input, resourceUuid: volume.uuid } });
    expect(data).toMatchObject({
      createDataVolumeTemplateFromSnapshot: {
        error: { code: 'GATEWAY.KEY_USED', description: expect.stringContaining('that of a volume.') as string },
      },
    });
  });

  test('another input: the error names the image, and leads to no second one', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const first = (await createTemplate(gateway, { input, idempotencyKey: KEY })) as { image: { uuid: string } };
    const { errors } = await gateway.ask(
      `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!, $key: ID) {
        createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $key) { __typename } }`,
      { input: { ...input, name: 'silver' }, key: KEY },
    );
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining(first.image.uuid) as string,
        extensions: { code: 'IDEMPOTENCY_KEY_REUSED', imageUuid: first.image.uuid },
      },
    ]);
  });

  test('the same key, more storages, another log-in: not known, after seconds and not after days', async ({
    cloud,
    gateway,
  }) => {
    const { near, input } = prepare(cloud);
    await createTemplate(gateway, { input: { ...input, backupStorageUuids: [near.uuid] }, idempotencyKey: KEY });
    const session = cloud.addSession().uuid;
    const again = await createTemplate(gateway, { input, idempotencyKey: KEY }, { session });
    expect(again).toMatchObject({
      __typename: 'ImageCreationInProgress',
      pendingImage: { status: 'READY' },
      job: { status: 'UNKNOWN', statusReason: 'OUTCOME_FORGOTTEN' },
    });
  });
});

test('a session that ends while it waits is told what the job’s own poll said', async ({ cloud, gateway }) => {
  const { near, input } = prepare(cloud);
  cloud.failCopiesTo(near);
  cloud.faults.add({ fault: 'session-refused', on: { method: 'GET', path: '/images' } });
  expect(await createTemplate(gateway, { input: { ...input, backupStorageUuids: [near.uuid] } })).toMatchObject({
    __typename: 'ImageCreationFailed',
    error: { code: 'SYS.1006' },
    failures: [{ backupStorageUuid: near.uuid }],
  });
});

describe('an image that has changed since its job ended', () => {
  const IMAGE = `... on ImageCreated { image { uuid name status description backupStorageRefs { status } } }`;
  const JOB = `query ($id: ID!) { job(id: $id) { status result { __typename ${IMAGE} } } }`;

  test('is shown as it is, by job and by the repeat of its key', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const first = await createTemplate(gateway, { input, idempotencyKey: KEY });
    const { image, job } = first as { image: { uuid: string }; job: { id: string } };
    cloud.changeImage(image.uuid, { name: 'renamed' });
    const { data } = await gateway.ask(JOB, { id: job.id });
    expect(data).toMatchObject({ job: { status: 'SUCCEEDED', result: { image: { name: 'renamed' } } } });
    expect(await createTemplate(gateway, { input, idempotencyKey: KEY })).toMatchObject({
      __typename: 'ImageCreated',
      image: { name: 'renamed' },
    });
  });

  test('and gone, it is the job’s own row, DELETED, to the session that made it only', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const first = await createTemplate(gateway, { input });
    const { image, job } = first as { image: { uuid: string }; job: { id: string } };
    cloud.removeImage(image.uuid);
    const { data } = await gateway.ask(JOB, { id: job.id });
    expect(data).toMatchObject({
      job: { status: 'SUCCEEDED', result: { image: { name: 'golden', status: 'DELETED', backupStorageRefs: [] } } },
    });
    const other = await gateway.ask(JOB, { id: job.id }, { session: cloud.addSession().uuid });
    expect(other.data).toEqual({ job: null });
  });

  test('a copy that is deleted since was made', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const first = await createTemplate(gateway, { input });
    const { image, job } = first as { image: { uuid: string }; job: { id: string } };
    cloud.changeImage(image.uuid, { backupStorageRefs: [] });
    const { data } = await gateway.ask(JOB, { id: job.id });
    expect(data).toMatchObject({ job: { status: 'SUCCEEDED', result: { __typename: 'ImageCreated' } } });
  });
});

describe('one job uuid, submitted twice at the same moment', () => {
  test('is sent once by a gateway', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const six = Array.from({ length: 6 }, () => createTemplate(gateway, { input, idempotencyKey: KEY }));
    for (const payload of await Promise.all(six)) expect(payload).toMatchObject({ __typename: 'ImageCreated' });
    expect(cloud.received('POST', '/images')).toHaveLength(1);
  });

  test('and is one image where two replicas have it executed twice', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const replica = await gatewayOf(cloud);
    cloud.faults.add({ fault: 'duplicate-race', on: { method: 'POST' } });
    const both = await Promise.all(
      [gateway, replica].map((each) => createTemplate(each, { input, idempotencyKey: KEY })),
    );
    for (const payload of both) expect(payload).toMatchObject({ __typename: 'ImageCreated' });
    expect(cloud.images()).toHaveLength(1);
    await replica.close();
  });
});
