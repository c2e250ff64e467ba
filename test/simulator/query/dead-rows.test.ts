import { expect } from 'vitest';
import type { Simulator, SimulatorOptions } from '../../../simulator/src/simulator.ts';
import { jobOf, makeTemplate, newUuid, poll, submitTemplate, test } from '../cloud.ts';

const prepared = (cloud: Simulator) => [cloud.addVolumeSnapshot(), [cloud.addBackupStorage()]] as const;
const withTags = (cloud: Simulator, userTags: readonly string[]) =>
  makeTemplate(cloud, ...prepared(cloud), { params: { userTags } });

// domain.md §6.2: the row is saved first. That its tags come next, and leave it behind, no recording shows.
test.for([
  ['without case', ['a', 'A'], 'ConstraintViolationException'],
  ['without accents', ['é', 'e'], 'ConstraintViolationException'],
  ['without trailing blanks', ['a', 'a  '], 'ConstraintViolationException'],
  ['too long', ['x'.repeat(2049)], 'DataException'],
] as const)('tags that the database refuses (%s) leave the row Creating', async ([, tags, exception], { cloud }) => {
  const { status, json } = await withTags(cloud, tags);
  expect(status).toBe(503);
  expect(json().error.code).toBe('SYS.1000');
  expect(json().error.details).toMatch(
    new RegExp(`org.hibernate.exception.${exception}: could not execute statement$`),
  );
  await cloud.clock.advance(1_000_000);
  expect(cloud.images()).toMatchObject([{ status: 'Creating', backupStorageRefs: [] }]);
});

test('tags of the longest length and of different letters are saved', async ({ cloud }) => {
  expect((await withTags(cloud, ['x'.repeat(2048), 'ø', 'o', ' o'])).status).toBe(200);
});

// wire.md §3.5 and image/create-from-snapshot-names.
const emoji = '\u{1f600}';
test.for([
  ['a name', { name: emoji }, []],
  ['a description', { description: emoji }, []],
  ['a tag', { userTags: [emoji] }, [{ status: 'Creating' }]],
] as const)(
  'a character above U+FFFF in %s: 202, no job on record, and the work fails unseen',
  async ([, params, left], { cloud }) => {
    const accepted = await submitTemplate(cloud, ...prepared(cloud), { params });
    expect(accepted.status).toBe(202);
    expect(await poll(cloud, jobOf(accepted))).toMatchObject({ status: 404, text: 'the job has been expired' });
    await cloud.clock.advance(3000);
    expect((await poll(cloud, jobOf(accepted))).status).toBe(404);
    expect(cloud.images()).toMatchObject(left);
    expect(cloud.images()).toHaveLength(left.length);
  },
);

test('a four-byte database stores them', async ({ start }) => {
  const cloud = await start({ fourByteDatabase: true } satisfies SimulatorOptions);
  const made = await makeTemplate(cloud, ...prepared(cloud), { name: emoji, params: { userTags: [emoji] } });
  expect(made.json().inventory.name).toBe(emoji);
});

test('fail-creation: an ErrorCode of one’s choice, and the row stays Creating', async ({ cloud }) => {
  cloud.faults.add({ fault: 'fail-creation', code: 'SYS.1003', details: 'gone', times: 1 });
  const failed = await makeTemplate(cloud, ...prepared(cloud));
  expect(failed.json().error).toMatchObject({ code: 'SYS.1003', details: 'gone' });
  expect(cloud.images()).toMatchObject([{ status: 'Creating' }]);
  expect((await makeTemplate(cloud, ...prepared(cloud))).status).toBe(200);
});

test.for([
  [true, ['Ready']],
  [false, []],
] as const)('lose-job (works: %s): 202, then 404 at once', async ([works, images], { cloud }) => {
  const uuid = newUuid();
  cloud.faults.add({ fault: 'lose-job', works, times: 1 });
  const [snapshot, storages] = prepared(cloud);
  const submit = () => submitTemplate(cloud, snapshot, storages, { headers: { 'x-job-uuid': uuid } });
  expect((await submit()).status).toBe(202);
  expect(await poll(cloud, uuid)).toMatchObject({ status: 404, text: 'the job has been expired' });
  await cloud.clock.advance(3000);
  expect(cloud.images().map(({ status }) => status)).toEqual(images);
  expect((await submit()).status).toBe(202);
  expect((await poll(cloud, uuid)).status).toBe(202);
});

test('an image deleted while Creating: its job ends in SYS.1000, and its uuid is free again', async ({ cloud }) => {
  const [snapshot, storages] = prepared(cloud);
  const params = { resourceUuid: newUuid() };
  const accepted = await submitTemplate(cloud, snapshot, storages, { params });
  cloud.removeImage(params.resourceUuid);
  expect(cloud.images()).toEqual([]);
  await cloud.clock.advance(3000);
  const { error } = (await poll(cloud, jobOf(accepted))).json();
  expect(error.code).toBe('SYS.1000');
  expect(error.details).toContain('NullPointerException');
  expect((await makeTemplate(cloud, snapshot, storages, { params })).status).toBe(200);
});
