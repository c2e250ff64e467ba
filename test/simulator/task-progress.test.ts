import { expect } from 'vitest';
import type { Simulator } from '../../simulator/src/simulator.ts';
import { get, jobOf, submitTemplate, test, type Answer } from './cloud.ts';

const progress = async (cloud: Simulator, job: Answer, parameters = '', session = cloud.demo.session) =>
  (await get(cloud, `/task-progresses/${jobOf(job)}${parameters}`, { session })).json().inventories;

// wire.md §3.6 and image/task-progress.
test('a job tells its newest step, until five minutes after the end', async ({ cloud }) => {
  const job = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()]);
  await cloud.clock.advance(1500);
  const [newest, ...others] = await progress(cloud, job);
  expect(others).toEqual([]);
  expect(Object.keys(newest ?? {})).toEqual(['taskUuid', 'taskName', 'type', 'content', 'time', 'arguments']);
  expect(newest).toMatchObject({ type: 'Progress', arguments: '[]' });
  expect(Number(newest?.content)).toBeGreaterThanOrEqual(50);
  await cloud.clock.advance(1500);
  expect(await progress(cloud, job)).toMatchObject([{ content: '100' }]);
  await cloud.clock.advance(301_000);
  expect(await progress(cloud, job)).toEqual([]);
});

test('all its steps, each with a uuid of its own', async ({ cloud }) => {
  const job = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()]);
  await cloud.clock.advance(3000);
  const steps = await progress(cloud, job, '?all=true');
  expect(steps.map(({ content }) => content)).toEqual([
    '0',
    '10',
    '20',
    '30',
    '40',
    '50',
    '60',
    '70',
    '80',
    '90',
    '100',
  ]);
  expect(new Set([jobOf(job), ...steps.map(({ taskUuid }) => taskUuid)]).size).toBe(12);
});

test('it is told to whom the job is shown, whoever submitted it', async ({ cloud }) => {
  const job = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()]);
  const alice = cloud.addSession({ account: 'alice' }).uuid;
  expect(await progress(cloud, job, '', alice)).toHaveLength(1);
});

test('the progress of a job whose node died stands still', async ({ cloud }) => {
  const job = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()]);
  await cloud.clock.advance(1500);
  cloud.loseNode();
  const [before] = await progress(cloud, job);
  await cloud.clock.advance(3_600_000);
  expect(await progress(cloud, job)).toEqual([before]);
});

test('a primary storage that reports none leaves it empty, as NFS does', async ({ cloud }) => {
  const nfs = cloud.addPrimaryStorage({ type: 'NFS' });
  const storage = cloud.addBackupStorage({ type: 'SftpBackupStorage' });
  const job = await submitTemplate(cloud, cloud.addVolumeSnapshot({ primaryStorageUuid: nfs.uuid }), [storage]);
  await cloud.clock.advance(1500);
  expect(await progress(cloud, job)).toEqual([]);
  expect(await progress(cloud, job, '?all=true')).toEqual([]);
});
