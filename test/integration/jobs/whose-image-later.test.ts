import { describe, expect } from 'vitest';
import { askJob, CREATE_TEMPLATE, createTemplate, idOf, prepare } from '../create-template.ts';
import { drivenGatewayOf, drivenTest as test, type TestGateway } from '../fixture.ts';

const KEY = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const HOUR = 3_600_000;
const POST = { method: 'POST', path: '/images' };
const LOOK = { method: 'GET', path: '/images' };
const POLL = { method: 'GET', path: '/api-jobs' };
const JOB = 'query ($id: ID!) { job(id: $id) { status statusReason result { __typename } } }';

const jobOf = (gateway: TestGateway, id: string): Promise<unknown> => askJob(gateway, id, JOB);

test('who joins a submit that ends with its caller submits itself', async ({ cloud, gateway, expect }) => {
  const { input } = prepare(cloud);
  cloud.faults.add({ fault: 'delay', ms: 700, on: POST, times: 1 });
  cloud.faults.add({ fault: 'reset-before-accept', on: POST, times: 1 });
  cloud.faults.add({ fault: 'reset-before-accept', on: POLL, times: 4 });
  const leaving = new AbortController();
  const first = gateway.ask(CREATE_TEMPLATE, { input, idempotencyKey: KEY }, { signal: leaving.signal });
  await cloud.whenReceived('POST', '/images');
  const others = [1, 2, 3].map(() => createTemplate(gateway, { input, idempotencyKey: KEY }));
  leaving.abort();
  await expect(first).rejects.toThrow();
  for (const payload of await Promise.all(others)) expect(payload).toMatchObject({ __typename: 'ImageCreated' });
  expect(cloud.images()).toHaveLength(1);
});

test('a rule that refuses a repeat is no failure of the key while the image cannot be looked at', async ({
  cloud,
  gateway,
}) => {
  const { input, snapshot } = prepare(cloud);
  await createTemplate(gateway, { input, idempotencyKey: KEY });
  cloud.changeVolumeSnapshot(snapshot, { status: 'Deleting' });
  cloud.faults.add({ fault: 'proxy-error', on: LOOK });
  const query = CREATE_TEMPLATE.replace('pendingImage { uuid status }', '');
  const session = cloud.addSession().uuid;
  const { data } = await gateway.ask(query, { input, idempotencyKey: KEY, waitSeconds: 2 }, { session });
  expect(data).toMatchObject({
    createDataVolumeTemplateFromSnapshot: { job: { status: 'UNKNOWN', statusReason: 'UNREACHABLE' } },
  });
});

describe('a key that another source has used, to the one who submits', () => {
  test.override({ cloudOptions: { jobDurationMs: 60_000 } });

  test('is never a job that nobody may see, neither while it runs nor later', async ({ cloud, gateway }) => {
    const { input } = prepare(cloud);
    cloud.faults.add({ fault: 'stuck-job', on: POST });
    const made = cloud.addImage({ url: 'volumeSnapshot://' + 'a'.repeat(32) });
    const variables = { input: { ...input, resourceUuid: made.uuid }, waitSeconds: 0 };
    const id = idOf(await createTemplate(gateway, variables));
    expect(await jobOf(gateway, id)).toMatchObject({ result: null });
    const events = gateway.listen(JOB.replace('query', 'subscription'), { id });
    expect((await events.next()).value).not.toHaveProperty('errors');
    await events.return?.();
  });
});

describe('when ZStack has forgotten the job', () => {
  test('a key that made another image is not told as a success', async ({ cloud, gateway, time }) => {
    const { input } = prepare(cloud);
    cloud.addImage({ uuid: '0f8fad5bd9cb469fa16570867728950e', url: `volumeSnapshot://${input.snapshotUuid}` });
    const [image] = cloud.images();
    await time.advance(HOUR);
    const replica = await drivenGatewayOf(cloud, time);
    const variables = {
      input: { ...input, resourceUuid: image?.uuid, backupStorageUuids: [input.backupStorageUuids[0]] },
    };
    const payload = await createTemplate(replica, { ...variables, waitSeconds: 0 }).catch(() => undefined);
    await time.advance(4 * HOUR);
    if (payload !== undefined)
      expect(await jobOf(gateway, idOf(payload))).toMatchObject({
        status: 'UNKNOWN',
        statusReason: 'OUTCOME_FORGOTTEN',
      });
    await replica.close();
  });

  test('a repeat of its key leaves the first id as it was', async ({ cloud, gateway, time }) => {
    const { far, input } = prepare(cloud);
    cloud.dropCopiesTo(far);
    const id = idOf(await createTemplate(gateway, { input, idempotencyKey: KEY }));
    await time.advance(5 * HOUR);
    const partial = { status: 'PARTIALLY_SUCCEEDED', statusReason: null };
    expect(await jobOf(gateway, id)).toMatchObject(partial);
    const replica = await drivenGatewayOf(cloud, time);
    await createTemplate(replica, { input, idempotencyKey: KEY });
    expect(cloud.received('POST', '/images')).toHaveLength(2);
    expect(await jobOf(gateway, id)).toMatchObject(partial);
    await replica.close();
  });
});

describe('nodes that other replicas know of', () => {
  test.override({ cloudOptions: { jobDurationMs: 60_000 } });

  test('a list of before the submit does not tell that a node is gone', async ({ cloud, gateway, time }) => {
    const replica = await drivenGatewayOf(cloud, time);
    const { input } = prepare(cloud);
    await createTemplate(replica, { input, waitSeconds: 0 }); // the replica's list
    cloud.addNode();
    await time.advance(10_000);
    const id = idOf(await createTemplate(gateway, { input, waitSeconds: 0 }));
    expect(await jobOf(replica, id)).toMatchObject({ status: 'RUNNING' });
    await replica.close();
  });
});

test('a job whose result cannot be read for want of the zone is UNREACHABLE, no error', async ({
  cloud,
  gateway,
  time,
}) => {
  const { input } = prepare(cloud);
  const id = idOf(await createTemplate(gateway, { input }));
  const fresh = await drivenGatewayOf(cloud, time, { ZSTACK_TIME_ZONE: undefined });
  cloud.faults.add({ fault: 'reset-before-accept', on: { path: '/management-nodes/platform-timezone' } });
  expect(await jobOf(fresh, id)).toMatchObject({ status: 'UNKNOWN', statusReason: 'UNREACHABLE' });
  cloud.faults.clear();
  expect(await jobOf(fresh, id)).toMatchObject({ status: 'SUCCEEDED' });
  await fresh.close();
});

test('a name that the database lacks characters of is the same to job and mutation', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  const golden = { ...input, name: 'goldén 图' };
  const first = await createTemplate(gateway, { input: golden, idempotencyKey: KEY });
  cloud.changeImage((first as { image: { uuid: string } }).image.uuid, { name: 'gold?n ?' });
  const session = cloud.addSession().uuid;
  const again = await createTemplate(gateway, { input: golden, idempotencyKey: KEY }, { session });
  expect(again).toMatchObject({ __typename: 'ImageCreated' });
  expect(await jobOf(gateway, idOf(again))).toMatchObject({ status: 'SUCCEEDED' });
});
