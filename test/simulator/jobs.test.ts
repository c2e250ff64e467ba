import { expect } from 'vitest';
import { get, jobOf, makeTemplate, newUuid, poll, submitTemplate, test } from './cloud.ts';

const hour = 3_600_000;

// wire.md §3.
test('the client chooses the job’s uuid, once', async ({ cloud }) => {
  const [snapshot, storage] = [cloud.addVolumeSnapshot(), cloud.addBackupStorage()];
  const uuid = newUuid();
  const submit = () => submitTemplate(cloud, snapshot, [storage], { headers: { 'x-job-uuid': uuid } });
  expect(jobOf(await submit())).toBe(uuid);
  expect(await submit()).toMatchObject({ status: 400, text: `Duplicate job uuid[${uuid}]` });
  expect(cloud.images()).toHaveLength(1);
});

test('a job uuid has exactly 32 characters', async ({ cloud }) => {
  const headers = { 'x-job-uuid': crypto.randomUUID() };
  const answer = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()], { headers });
  expect(answer).toMatchObject({
    status: 400,
    text: "Invalid header[X-Job-UUID], it must be a UUID with '-' stripped",
  });
});

test('a poll checks no session and knows no unknown job', async ({ cloud }) => {
  expect(await poll(cloud, newUuid())).toMatchObject({ status: 404, text: 'the job has been expired' });
});

test('the record of a done job goes at the first hourly scan past three hours after the submit', async ({ cloud }) => {
  const accepted = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()]);
  await cloud.clock.advance(2.9 * hour);
  expect((await poll(cloud, jobOf(accepted))).status).toBe(200);
  await cloud.clock.advance(1.2 * hour);
  expect((await poll(cloud, jobOf(accepted))).status).toBe(404);
  expect(cloud.images()).toMatchObject([{ status: 'Ready' }]);
});

test('a job longer than three hours is on record while it runs', async ({ start }) => {
  const cloud = await start({ jobDurationMs: 10 * hour });
  const accepted = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()]);
  await cloud.clock.advance(9 * hour);
  expect((await poll(cloud, jobOf(accepted))).status).toBe(202);
});

test('X-API-Timeout is in seconds and ends a job with SYS.1001', async ({ start }) => {
  const cloud = await start({ jobDurationMs: 10_000 });
  const headers = { 'x-api-timeout': '5' };
  const accepted = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()], { headers });
  expect(accepted.json().apiTimeout).toBe(5000);
  await cloud.clock.advance(5000);
  expect((await poll(cloud, jobOf(accepted))).json().error.code).toBe('SYS.1001');
  expect(cloud.images()).toEqual([]);
});

test('an X-API-Timeout that is not above zero is as none', async ({ cloud }) => {
  const headers = { 'x-api-timeout': '-1' };
  const accepted = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()], { headers });
  expect(accepted.json().apiTimeout).toBe(72 * hour);
});

test.for(['loseNode', 'restartNode'] as const)('after %s what ran stays 202 for ever', async (end, { cloud }) => {
  const [snapshot, storage] = [cloud.addVolumeSnapshot(), cloud.addBackupStorage()];
  const accepted = await submitTemplate(cloud, snapshot, [storage]);
  cloud[end]();
  await cloud.clock.advance(100 * hour);
  expect((await poll(cloud, jobOf(accepted))).status).toBe(202);
  expect(cloud.images()).toMatchObject([{ status: 'Creating' }]);
  expect((await makeTemplate(cloud, snapshot, [storage])).status).toBe(200);
});

test('a result has its schema when the poll asks for it', async ({ cloud }) => {
  const accepted = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()]);
  await cloud.clock.advance(3000);
  expect((await poll(cloud, jobOf(accepted))).json()).not.toHaveProperty('schema');
  const { schema } = (await poll(cloud, jobOf(accepted), { 'x-json-schema': 'true' })).json();
  expect(Object.entries(schema)).toEqual([
    ['inventory', 'org.zstack.header.image.ImageInventory'],
    ['inventory.backupStorageRefs[0]', 'org.zstack.header.image.ImageBackupStorageRefInventory'],
  ]);
});

test('progress needs a session', async ({ cloud }) => {
  expect((await get(cloud, `/task-progresses/${newUuid()}`, { session: null })).status).toBe(400);
});
