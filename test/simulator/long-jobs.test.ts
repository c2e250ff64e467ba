import { expect } from 'vitest';
import type { LongJobRow, Simulator } from '../../simulator/src/simulator.ts';
import { call, get, jobOf, newUuid, poll, test, type Answer, type CallOptions } from './cloud.ts';

const api = 'APICreateDataVolumeTemplateFromVolumeMsg';

async function submit(
  cloud: Simulator,
  data: Readonly<Record<string, unknown>>,
  params: Readonly<Record<string, unknown>> = {},
  options: CallOptions = {},
): Promise<Answer> {
  const body = { params: { jobName: api, jobData: JSON.stringify(data), ...params } };
  return poll(cloud, jobOf(await call(cloud, 'POST', '/longjobs', { ...options, body })));
}

const act = async (cloud: Simulator, uuid: string, action: string, params = {}): Promise<Answer> =>
  poll(cloud, jobOf(await call(cloud, 'PUT', `/longjobs/${uuid}/actions`, { body: { [action]: params } })));

const remove = async (cloud: Simulator, uuid: string): Promise<Answer> =>
  poll(cloud, jobOf(await call(cloud, 'DELETE', `/longjobs/${uuid}`)));

const only = (cloud: Simulator): LongJobRow => {
  const [row, ...more] = cloud.longJobs();
  if (row === undefined || more.length > 0) throw new Error(`${more.length} long jobs`);
  return row;
};

const source = (cloud: Simulator) => ({
  name: 'golden',
  volumeUuid: cloud.addVolume().uuid,
  backupStorageUuids: [cloud.addBackupStorage().uuid],
});

// domain.md §2.5, long-job/submit and long-job/query.
test('the submit ends at once, Running; the work goes on apart from it', async ({ cloud }) => {
  const data = { ...source(cloud), resourceUuid: newUuid() };
  const submitted = await submit(cloud, data, { name: 'mine' });
  expect(submitted.json().inventory).toMatchObject({
    name: 'mine',
    jobName: api,
    state: 'Running',
    targetResourceUuid: data.resourceUuid,
  });
  expect(submitted.json().inventory).not.toHaveProperty('lastOpDate');
  const { uuid, apiId, jobData } = only(cloud);
  expect(JSON.parse(jobData)).toMatchObject({ ...data, session: { uuid: cloud.demo.session } });
  expect((await get(cloud, `/task-progresses/${apiId}`)).json().inventories).toMatchObject([{ content: '30' }]);
  expect(cloud.image(data.resourceUuid)?.status).toBe('Creating');

  await cloud.clock.advance(3000);
  expect(cloud.image(data.resourceUuid)?.status).toBe('Ready');
  const [done] = (await get(cloud, `/longjobs/${uuid}`)).json().inventories;
  expect(done).toMatchObject({ state: 'Succeeded', executeTime: 3 });
  expect(JSON.parse(only(cloud).jobResult ?? '')).toMatchObject({
    inventory: { uuid: data.resourceUuid, status: 'Ready' },
    apiId,
    success: true,
  });
});

test('one that fails tells so in its result', async ({ cloud }) => {
  const data = source(cloud);
  cloud.failCopiesTo(data.backupStorageUuids[0] ?? '', { code: 'BS.1000', details: 'no route' });
  await submit(cloud, data);
  await cloud.clock.advance(3000);
  expect(only(cloud)).toMatchObject({ state: 'Failed', name: api });
  const result: unknown = JSON.parse(only(cloud).jobResult ?? '');
  expect(result).toEqual({
    detail: expect.stringContaining('failed to create data volume template') as string,
    cause: 'no route',
  });
});

test.for([
  ['an API that cannot run as one', { jobName: 'APICreateDataVolumeTemplateFromVolumeSnapshotMsg' }, 'SYS.1007'],
  ['data that is no JSON', { jobData: 'x' }, 'SYS.1000'],
  ['a parameter of the API that is missing', { jobData: '{}' }, 'SYS.1007'],
] as const)('%s is refused at the submit', async ([, params, code], { cloud }) => {
  expect((await submit(cloud, source(cloud), params)).json().error.code).toBe(code);
  expect(cloud.longJobs()).toEqual([]);
});

test('the API’s own rules hold: another’s volume, a disabled one', async ({ cloud }) => {
  const { uuid: session } = cloud.addSession({ account: 'alice' });
  const another = await submit(cloud, source(cloud), {}, { session });
  const disabled = cloud.addVolume({ state: 'Disabled' });
  const own = await submit(cloud, { ...source(cloud), volumeUuid: disabled.uuid });
  for (const refused of [another, own]) expect(refused.json().error.code).toBe('SYS.1006');
});

test('it can be called off: Canceling, then Canceled, its image undone', async ({ cloud }) => {
  await submit(cloud, source(cloud));
  const { uuid } = only(cloud);
  expect(await act(cloud, uuid, 'cancelLongJob')).toMatchObject({ status: 200, text: '{}' });
  expect(only(cloud).state).toBe('Canceling');
  expect(cloud.images()).toHaveLength(1);
  await cloud.clock.advance(1000);
  expect(only(cloud).state).toBe('Canceled');
  expect(cloud.images()).toEqual([]);
  await cloud.clock.advance(10_000);
  expect(only(cloud).state).toBe('Canceled');
});

test('one that ends before it is stopped has succeeded, and is not called off after its end', async ({ start }) => {
  const cloud = await start({ jobDurationMs: 500 });
  await submit(cloud, source(cloud));
  const { uuid } = only(cloud);
  await act(cloud, uuid, 'cancelLongJob');
  await cloud.clock.advance(2000);
  expect(only(cloud).state).toBe('Succeeded');
  expect((await act(cloud, uuid, 'cancelLongJob')).json().error.code).toBe('SYS.1007');
});

test('a node that dies leaves it Running for ever', async ({ cloud }) => {
  await submit(cloud, source(cloud));
  cloud.loseJobs();
  await cloud.clock.advance(300_000_000);
  expect(only(cloud).state).toBe('Running');
});

test('it ends at its time limit', async ({ start }) => {
  const cloud = await start({ apiTimeoutMs: 10_000 });
  const data = source(cloud);
  cloud.timeOutCopiesTo(data.backupStorageUuids[0] ?? '');
  await submit(cloud, data);
  await cloud.clock.advance(10_000);
  expect(only(cloud).state).toBe('Failed');
});

test('only its owner finds it, but whoever knows it may rename it and, when it is done, delete it', async ({
  cloud,
}) => {
  const row = cloud.addLongJob();
  const { uuid: session } = cloud.addSession({ account: 'alice' });
  expect((await get(cloud, '/longjobs', { session })).json().inventories).toEqual([]);
  expect((await act(cloud, row.uuid, 'updateLongJob', { name: 'other' })).json().inventory.name).toBe('other');
  expect((await remove(cloud, row.uuid)).json().error.code).toBe('SYS.1007');
  const done = cloud.addLongJob({ state: 'Failed' });
  expect((await remove(cloud, done.uuid)).text).toBe('{}');
  expect((await remove(cloud, newUuid())).text).toBe('{}');
  expect(cloud.longJobs()).toHaveLength(1);
});

test('a submit with the uuid of one that is there runs it again', async ({ cloud }) => {
  const params = { resourceUuid: newUuid() };
  const data = { ...source(cloud), resourceUuid: newUuid() };
  await submit(cloud, data, params);
  await cloud.clock.advance(3000);
  await submit(cloud, source(cloud), params);
  expect(only(cloud)).toMatchObject({ uuid: params.resourceUuid, state: 'Failed' });
  expect(only(cloud).jobResult).toContain('ConstraintViolationException');
});
