import { describe, expect } from 'vitest';
import {
  askJob,
  CREATE_PATH,
  CREATE_TEMPLATE,
  createTemplate,
  idOf,
  prepare,
  refuseTemplate,
} from '../create-template.ts';
import { hangs } from '../driven-time.ts';
import { gatewayOf, drivenTest as test } from '../fixture.ts';

const KEY = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const POLL = { method: 'GET', path: '/api-jobs' };
const LOOK = { method: 'GET', path: '/images' };
const JOB = 'query ($id: ID!) { job(id: $id) { status statusReason } }';

describe('what ZStack has once told is not lost', () => {
  test('a failure told at once stays told when the job is then not known', async ({ cloud, gateway }) => {
    cloud.faults.add({ fault: 'error', code: 'SYS.1000', details: 'out of memory', on: { method: 'POST' } });
    const payload = await createTemplate(gateway, { input: prepare(cloud).input });
    expect(payload).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'SYS.1000', details: 'out of memory' },
    });
  });

  test('of what was refused at the submit there is no record: it is LOST later, and the key is free', async ({
    cloud,
    gateway,
    time,
  }) => {
    cloud.faults.add({ fault: 'error', code: 'SYS.1007', on: { method: 'POST' }, times: 1 });
    const variables = { input: prepare(cloud).input, idempotencyKey: KEY };
    const payload = await createTemplate(gateway, variables);
    expect(payload).toMatchObject({ __typename: 'ImageCreationFailed', job: { status: 'FAILED' } });
    await time.advance(6_000);
    expect(await askJob(gateway, idOf(payload), JOB)).toEqual({ status: 'UNKNOWN', statusReason: 'LOST' });
    expect(await createTemplate(gateway, variables)).toMatchObject({ __typename: 'ImageCreated' });
    expect(await askJob(gateway, idOf(payload), JOB)).toEqual({ status: 'SUCCEEDED', statusReason: null });
  });

  test('and when the first look for the image fails', async ({ cloud, gateway }) => {
    cloud.faults.add({ fault: 'error', code: 'SYS.1006', on: { method: 'POST' } });
    cloud.faults.add({ fault: 'proxy-error', on: LOOK, times: 1 });
    const payload = await createTemplate(gateway, { input: prepare(cloud).input });
    expect(payload).toMatchObject({ __typename: 'ImageCreationFailed', error: { code: 'SYS.1006' } });
  });

  test('failures listed without an inventory', async ({ cloud, gateway }) => {
    const { far, input } = prepare(cloud);
    cloud.dropCopiesTo(far);
    cloud.faults.add({ fault: 'delay', ms: 400, on: POLL, times: 1 });
    const text = JSON.stringify({
      failures: [{ backupStorageUuid: far.uuid, error: { code: 'SYS.1006', details: 'no space' } }],
    });
    cloud.faults.add({ fault: 'plain', status: 200, text, on: POLL });
    expect(await createTemplate(gateway, { input })).toMatchObject({
      __typename: 'ImageCreatedPartially',
      failures: [{ backupStorageUuid: far.uuid, error: { details: 'no space' } }],
    });
  });

  test('a job that fails although its image is Ready: what is missing has ZStack’s error', async ({
    cloud,
    gateway,
  }) => {
    const { far, input } = prepare(cloud);
    cloud.dropCopiesTo(far);
    cloud.faults.add({ fault: 'delay', ms: 400, on: POLL, times: 1 });
    cloud.faults.add({ fault: 'error', code: 'SYS.1001', details: 'timed out', on: POLL });
    expect(await createTemplate(gateway, { input })).toMatchObject({
      __typename: 'ImageCreatedPartially',
      failures: [{ backupStorageUuid: far.uuid, error: { code: 'SYS.1001' } }],
    });
  });
});

describe('nothing is invented', () => {
  test('an inventory without refs says nothing of the copies: the image does', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const resourceUuid = '0f8fad5bd9cb469fa16570867728950e';
    cloud.faults.add({ fault: 'delay', ms: 400, on: POLL, times: 1 });
    cloud.faults.add({
      fault: 'plain',
      status: 200,
      text: JSON.stringify({ inventory: { uuid: resourceUuid } }),
      on: POLL,
    });
    expect(await createTemplate(gateway, { input: { ...input, resourceUuid } })).toMatchObject({
      __typename: 'ImageCreated',
    });
  });

  test('one failure for each backup storage, however ZStack lists them', async ({ cloud, gateway }) => {
    const { far, input } = prepare(cloud);
    cloud.dropCopiesTo(far);
    const error = { code: 'SYS.1006', details: `backup storage[uuid:${far.uuid}] is full` };
    cloud.faults.add({ fault: 'delay', ms: 400, on: POLL, times: 1 });
    cloud.faults.add({
      fault: 'plain',
      status: 200,
      text: JSON.stringify({ failures: [{ error }, { backupStorageUuid: far.uuid, error }] }),
      on: POLL,
    });
    const payload = await createTemplate(gateway, { input });
    expect((payload as { failures: unknown[] }).failures).toMatchObject([
      { backupStorageUuid: far.uuid, error: { code: 'SYS.1006' } },
    ]);
  });
});

describe('a dead session gets nothing, although a poll checks none', () => {
  test('a key that is sent again after the log-out', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    const session = cloud.addSession().uuid;
    expect(await createTemplate(gateway, { input, idempotencyKey: KEY }, { session })).toMatchObject({
      __typename: 'ImageCreated',
    });
    cloud.expireSession(session);
    const error = await refuseTemplate(gateway, { input, idempotencyKey: KEY }, { session });
    expect(error).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  test('a session that ends after ZStack took the submit takes nothing back', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    cloud.faults.add({ fault: 'forget-job', on: POLL });
    cloud.faults.add({ fault: 'session-refused', on: LOOK });
    const query = CREATE_TEMPLATE.replace('pendingImage { uuid status }', '');
    const { data, errors } = await gateway.ask(query, { input, waitSeconds: 1 });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      createDataVolumeTemplateFromSnapshot: {
        __typename: 'ImageCreationInProgress',
        imageUuid: cloud.images()[0]?.uuid,
        job: { status: 'UNKNOWN' },
      },
    });
  });
});

describe('the wait is kept', () => {
  test('by a look for the image that hangs', async ({ cloud, gateway, time }) => {
    cloud.faults.add({ fault: 'forget-job', on: POLL });
    cloud.faults.add({ fault: 'delay', ms: 60_000, on: LOOK });
    const query = CREATE_TEMPLATE.replace('pendingImage { uuid status }', '');
    void hangs(time, (count) => cloud.whenReceived('GET', '/images', count));
    const startedAt = time.elapsed();
    const { data } = await gateway.ask(query, { input: prepare(cloud).input, waitSeconds: 1 });
    expect(time.elapsed() - startedAt).toBeLessThan(5_000);
    expect(data).toMatchObject({
      createDataVolumeTemplateFromSnapshot: { job: { status: 'UNKNOWN', statusReason: 'UNREACHABLE' } },
    });
  });

  test('a caller who leaves ends the waiting; the job goes on', async ({ cloud, gateway, expect }) => {
    const { input } = prepare(cloud);
    cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' } });
    const leaving = new AbortController();
    const asked = gateway.ask(CREATE_TEMPLATE, { input, waitSeconds: 300 }, { signal: leaving.signal });
    await cloud.whenReceived('GET', '/api-jobs/', 2);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await expect.poll(() => gateway.logs.some((line) => line.includes('"aborted":true'))).toBe(true);
    const polls = cloud.received('GET', '/api-jobs/').length;
    await gateway.ask(CREATE_TEMPLATE, { input, waitSeconds: 1 });
    const later = cloud.received('GET', '/api-jobs/').map(({ path }) => path);
    expect(later.filter((path) => path === later[0]).length).toBeLessThanOrEqual(polls + 1);
    expect(cloud.images()).not.toEqual([]);
  });

  test('draining answers who waits, and begins nothing that nobody would hear of', async ({ cloud }) => {
    const { input } = prepare(cloud);
    const gateway = await gatewayOf(cloud);
    cloud.faults.add({ fault: 'stuck-job', on: { method: 'POST' } });
    const call = 'createDataVolumeTemplateFromSnapshot(input: $input, waitSeconds: 300) { __typename }';
    const asked = gateway.ask(
      `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!) { first: ${call} second: ${call} }`,
      { input },
    );
    await cloud.whenReceived('GET', '/api-jobs/', 2);
    await gateway.close();
    const { data, errors } = await asked;
    expect(data).toEqual({ first: { __typename: 'ImageCreationInProgress' }, second: null });
    expect(errors).toMatchObject([{ path: ['second'], extensions: { code: 'OVERLOADED' } }]);
    expect(cloud.received('POST', CREATE_PATH)).toHaveLength(1);
  });
});

describe('a submit that hangs', () => {
  test.override({ env: { ZSTACK_TIMEOUT_MS: '500' } });

  test('is told after one time-out where nobody would wait', async ({ cloud, gateway, time }) => {
    cloud.faults.add({ fault: 'delay', ms: 60_000, on: { method: 'POST' } });
    void hangs(time, (count) => cloud.whenReceived('POST', CREATE_PATH, count));
    const startedAt = time.elapsed();
    const error = await refuseTemplate(gateway, { input: prepare(cloud).input, waitSeconds: 0 });
    expect(error).toMatchObject({ extensions: { code: 'UPSTREAM_TIMEOUT' } });
    expect(time.elapsed() - startedAt).toBeLessThan(2_500);
    expect(cloud.received('POST', CREATE_PATH).length).toBeLessThanOrEqual(1);
  });
});
