import { describe, expect } from 'vitest';
import { CREATE_PATH, createTemplate, prepare } from '../create-template.ts';
import { drivenTest as test } from '../fixture.ts';

describe('ImageCreated', () => {
  test('every requested backup storage holds its copy', async ({ cloud, gateway }) => {
    const { near, far, snapshot, input } = prepare(cloud);

    const payload = await createTemplate(gateway, { input: { ...input, description: 'for the lab' } });

    expect(payload).toMatchObject({
      __typename: 'ImageCreated',
      image: {
        name: 'golden',
        description: 'for the lab',
        status: 'READY',
        mediaType: 'DATA_VOLUME_TEMPLATE',
        url: `volumeSnapshot://${snapshot.uuid}`,
      },
      job: {
        operation: 'CREATE_DATA_VOLUME_TEMPLATE_FROM_SNAPSHOT',
        status: 'SUCCEEDED',
        statusReason: null,
        result: { __typename: 'ImageCreated' },
      },
    });
    const [image, ...others] = cloud.images();
    expect(others).toEqual([]);
    expect(payload).toMatchObject({ image: { uuid: image?.uuid }, job: { resourceUuid: image?.uuid } });
    expect(new Set(image?.backupStorageRefs.map((ref) => ref.backupStorageUuid))).toEqual(
      new Set([near.uuid, far.uuid]),
    );
    expect(cloud.received('POST', CREATE_PATH)).toHaveLength(1);
  });

  test('a cloud that answers at once, without a job, is understood as well', async ({ cloud, gateway }) => {
    cloud.faults.add({ fault: 'synchronous', on: { method: 'POST' } });
    const payload = await createTemplate(gateway, { input: prepare(cloud).input });
    expect(payload).toMatchObject({ __typename: 'ImageCreated', job: { status: 'SUCCEEDED' } });
    expect(cloud.received('GET', '/api-jobs/')).toEqual([]);
  });

  test('a backup storage that is named twice is sent once', async ({ cloud, gateway }) => {
    const { near, input } = prepare(cloud);
    const dashed = near.uuid.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-').toUpperCase();
    const payload = await createTemplate(gateway, {
      input: { ...input, backupStorageUuids: [near.uuid, dashed, near.uuid] },
    });
    expect(payload).toMatchObject({
      __typename: 'ImageCreated',
      image: { backupStorageRefs: [{ backupStorageUuid: near.uuid }] },
    });
    expect(cloud.received('POST', CREATE_PATH)[0]?.body).toMatchObject({ params: { backupStorageUuids: [near.uuid] } });
  });

  test('a result without its inventory is told by the image itself', async ({ cloud, gateway }) => {
    cloud.faults.add({ fault: 'no-inventory', on: { method: 'GET', path: '/api-jobs' } });
    expect(await createTemplate(gateway, { input: prepare(cloud).input })).toMatchObject({
      __typename: 'ImageCreated',
      image: { name: 'golden' },
    });
  });

  test('a job whose record is forgotten is told by the image itself', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    cloud.faults.add({ fault: 'delay', ms: 300, on: { method: 'GET', path: '/api-jobs' }, times: 1 });
    cloud.faults.add({ fault: 'forget-job', on: { method: 'GET', path: '/api-jobs' } });
    expect(await createTemplate(gateway, { input })).toMatchObject({
      __typename: 'ImageCreated',
      job: { status: 'SUCCEEDED' },
    });
  });
});

describe('ImageCreatedPartially', () => {
  test('a backup storage that silently got no copy is reported', async ({ cloud, gateway }) => {
    const { far, input } = prepare(cloud);
    cloud.dropCopiesTo(far);
    expect(await createTemplate(gateway, { input })).toMatchObject({
      __typename: 'ImageCreatedPartially',
      failures: [{ backupStorageUuid: far.uuid, backupStorage: { name: 'far' }, error: null }],
      job: { status: 'PARTIALLY_SUCCEEDED', result: { __typename: 'ImageCreatedPartially' } },
    });
  });

  test('a copy left Creating is no copy', async ({ cloud, gateway }) => {
    const { far, input } = prepare(cloud);
    cloud.leaveCopiesCreatingOn(far);
    expect(await createTemplate(gateway, { input })).toMatchObject({
      __typename: 'ImageCreatedPartially',
      failures: [{ backupStorageUuid: far.uuid, error: null }],
    });
  });

  test('a copy that failed without a word is reported all the same', async ({ cloud, gateway }) => {
    const { far, input } = prepare(cloud);
    cloud.failCopiesTo(far);
    expect(await createTemplate(gateway, { input })).toMatchObject({
      __typename: 'ImageCreatedPartially',
      failures: [{ backupStorageUuid: far.uuid, error: null }],
    });
  });

  describe('where the cloud lists its failures', () => {
    test.override({ cloudOptions: { listFailures: true } });

    test("ZStack's error stands beside the backup storage", async ({ cloud, gateway }) => {
      const { far, input } = prepare(cloud);
      cloud.failCopiesTo(far, { code: 'SYS.1006', details: 'no space left' });
      expect(await createTemplate(gateway, { input })).toMatchObject({
        __typename: 'ImageCreatedPartially',
        failures: [
          { backupStorageUuid: far.uuid, error: { code: 'SYS.1006', details: 'no space left', category: 'OPERATION' } },
        ],
      });
    });
  });
});

describe('ImageCreationFailed', () => {
  test('no backup storage took its copy: there is no image, and the causes are failures', async ({
    cloud,
    gateway,
  }) => {
    const { near, far, input } = prepare(cloud);
    cloud.failCopiesTo(near, { code: 'SYS.1006', details: 'no space left' });
    cloud.failCopiesTo(far, { code: 'SYS.1006', details: `backup storage[uuid:${far.uuid}] is on fire` });
    const payload = await createTemplate(gateway, { input });
    expect(payload).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'SYS.1006', category: 'OPERATION', causes: [{ code: 'SYS.1006' }, { code: 'SYS.1006' }] },
      job: { status: 'FAILED', result: { __typename: 'ImageCreationFailed' } },
    });
    const { failures } = payload as { failures: { backupStorageUuid: string | null; error: { details: string } }[] };
    expect(failures.find(({ error }) => error.details === 'no space left')?.backupStorageUuid).toBeNull();
    expect(failures.find(({ error }) => error.details.includes('on fire'))?.backupStorageUuid).toBe(far.uuid);
    expect(cloud.images()).toEqual([]);
  });

  test('a disconnected backup storage alone fails the whole', async ({ cloud, gateway }) => {
    const { near, input } = prepare(cloud);
    cloud.changeBackupStorage(near, { status: 'Disconnected' });
    expect(await createTemplate(gateway, { input: { ...input, backupStorageUuids: [near.uuid] } })).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'SYS.1006' },
    });
  });

  test('a snapshot that does not exist', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    expect(await createTemplate(gateway, { input: { ...input, snapshotUuid: '0'.repeat(32) } })).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'SYS.1003', category: 'NOT_FOUND' },
      failures: [],
    });
  });

  test("somebody else's snapshot is a matter of permission, not of the session", async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const stranger = cloud.addSession({ account: cloud.addAccount() });
    expect(await createTemplate(gateway, { input }, { session: stranger.uuid })).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'SYS.1006', category: 'PERMISSION' },
    });
  });

  test('a failure that is told at once, without a job', async ({ cloud, gateway }) => {
    cloud.faults.add({ fault: 'error', code: 'SYS.1006', details: 'not today', on: { method: 'POST' } });
    expect(await createTemplate(gateway, { input: prepare(cloud).input })).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'SYS.1006', details: 'not today' },
    });
  });

  test('an ErrorCode without a code is UNKNOWN', async ({ cloud, gateway }) => {
    cloud.faults.add({ fault: 'error', code: '', details: 'nobody knows', on: { method: 'POST' } });
    expect(await createTemplate(gateway, { input: prepare(cloud).input })).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'UNKNOWN', category: 'UNKNOWN', details: 'nobody knows' },
    });
  });
});

describe('ImageCreationInProgress', () => {
  test.override({ cloudOptions: { jobDurationMs: 60_000 } });

  test('the wait is over before the job is', async ({ cloud, gateway }) => {
    const payload = await createTemplate(gateway, { input: prepare(cloud).input, waitSeconds: 1 });
    expect(payload).toMatchObject({
      __typename: 'ImageCreationInProgress',
      pendingImage: { status: 'CREATING' },
      job: { status: 'RUNNING', result: null },
    });
    expect(payload).toMatchObject({ imageUuid: cloud.images()[0]?.uuid });
    expect(cloud.received('GET', '/api-jobs/').length).toBeGreaterThan(1);
  });

  test('waitSeconds 0 answers at once and asks no job', async ({ cloud, gateway }) => {
    expect(await createTemplate(gateway, { input: prepare(cloud).input, waitSeconds: 0 })).toMatchObject({
      __typename: 'ImageCreationInProgress',
    });
    expect(cloud.received('GET', '/api-jobs/')).toEqual([]);
  });

  test('all mutations of one request share one wait', async ({ cloud, gateway, time }) => {
    const { input } = prepare(cloud);
    const call = 'createDataVolumeTemplateFromSnapshot(input: $input, waitSeconds: 1) { __typename }';
    const startedAt = time.elapsed();
    const { data } = await gateway.ask(
      `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!) { a: ${call} b: ${call} c: ${call} }`,
      { input },
    );
    expect(time.elapsed() - startedAt).toBeLessThan(2_500);
    const inProgress = { __typename: 'ImageCreationInProgress' };
    expect(data).toEqual({ a: inProgress, b: inProgress, c: inProgress });
    expect(cloud.received('POST', CREATE_PATH)).toHaveLength(3);
  });

  test('while ZStack says that it runs, an image that is Ready already is not judged', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    cloud.faults.add({ fault: 'stuck-job', works: true, on: { method: 'POST' } });
    const asked = createTemplate(gateway, { input, waitSeconds: 2 });
    await cloud.whenReceived('POST', CREATE_PATH);
    await cloud.clock.advance(120_000);
    expect(cloud.images()[0]?.status).toBe('Ready');
    expect(await asked).toMatchObject({
      __typename: 'ImageCreationInProgress',
      pendingImage: { status: 'READY' },
      job: { status: 'RUNNING' },
    });
  });
});

describe('a job that is older than its time limit', () => {
  test.override({ cloudOptions: { apiTimeoutMs: 500 } });

  test('has lost its node: nobody waits for it', async ({ cloud, gateway, time }) => {
    const { input } = prepare(cloud);
    cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' } });
    const startedAt = time.elapsed();
    expect(await createTemplate(gateway, { input, waitSeconds: 60 })).toMatchObject({
      __typename: 'ImageCreationInProgress',
      job: { status: 'UNKNOWN', statusReason: 'NODE_LOST', result: null },
    });
    expect(time.elapsed() - startedAt).toBeLessThan(20_000);
  });
});

describe('a job that ends in the last pause between two polls', () => {
  test.override({ cloudOptions: { jobDurationMs: 2_800 } });

  test('is told: the end of the wait asks once more', async ({ cloud, gateway }) => {
    expect(await createTemplate(gateway, { input: prepare(cloud).input, waitSeconds: 3 })).toMatchObject({
      __typename: 'ImageCreated',
    });
  });
});
