import { expect } from 'vitest';
import { at, call, get, jobOf, poll, submitTemplate } from '../cloud.ts';
import { test } from './nodes.ts';

test('each node of a cloud is an address of its own over the same rows', async ({ pair: { cloud, one, two } }) => {
  const { name } = cloud.addImage({ name: 'shared' });
  for (const node of [one, two]) {
    expect((await get(at(cloud, node), '/images')).json().inventories).toMatchObject([{ name }]);
    expect((await get(at(cloud, node), '/management-nodes')).json().inventories).toMatchObject([
      { uuid: one.uuid },
      { uuid: two.uuid },
    ]);
  }
  expect(cloud.requests.map(({ node }) => node)).toEqual([one.uuid, one.uuid, two.uuid, two.uuid]);
  expect(two.received('GET', '/images')).toHaveLength(1);
  expect(await two.whenReceived('GET', '/management-nodes')).toMatchObject({ node: two.uuid });
});

test('a fault can be of one node alone', async ({ pair: { cloud, one, two } }) => {
  two.faults.add({ fault: 'proxy-error', status: 502 });
  expect([(await get(at(cloud, one), '/zones')).status, (await get(at(cloud, two), '/zones')).status]).toEqual([
    200, 502,
  ]);
  two.faults.clear();
  cloud.faults.add({ fault: 'proxy-error', status: 504, times: 1 });
  expect([(await get(at(cloud, two), '/zones')).status, (await get(at(cloud, one), '/zones')).status]).toEqual([
    504, 200,
  ]);
});

test('a job is told alike at both nodes, under the address of the one that took it', async ({
  pair: { cloud, one, two },
}) => {
  const headers = { 'x-job-uuid': 'a'.repeat(32) };
  const submit = (node: typeof one) =>
    submitTemplate(at(cloud, node), cloud.addVolumeSnapshot(), [cloud.addBackupStorage()], { headers });
  const accepted = await submit(two);
  expect(accepted.json().location).toBe(`${two.url}/v1/api-jobs/${jobOf(accepted)}`);
  expect(await submit(one)).toMatchObject({ status: 400, text: `Duplicate job uuid[${jobOf(accepted)}]` });
  const both = async () => [
    (await poll(at(cloud, one), jobOf(accepted))).text,
    (await poll(at(cloud, two), jobOf(accepted))).text,
  ];
  expect(await both()).toEqual(['{}', '{}']);
  await cloud.clock.advance(60_000);
  const [told, toldToo] = await both();
  expect(told).toContain('"inventory"');
  expect(toldToo).toBe(told);
});

test('a killed node refuses connections, and has the same address when it is started again', async ({
  pair: { cloud, one, two },
}) => {
  const [before] = cloud.managementNodes().slice(1);
  await two.kill();
  await expect(get(at(cloud, two), '/zones')).rejects.toThrow('fetch failed');
  expect((await get(at(cloud, one), '/zones')).status).toBe(200);
  await cloud.clock.advance(20_000);
  await two.restart();
  expect((await get(at(cloud, two), '/zones')).status).toBe(200);
  const [after] = cloud.managementNodes().slice(1);
  expect(after?.uuid).toBe(before?.uuid);
  expect(after?.joinDate.epochMs).toBeGreaterThan(before?.joinDate.epochMs ?? 0);
});

// nodes.md §4.
test('a log-out at one node is not known at another that has seen the session, until that one starts again', async ({
  pair: { cloud, one, two },
}) => {
  const session = cloud.addSession({ account: 'alice' }).uuid;
  const status = async (node: typeof one) => (await get(at(cloud, node), '/zones', { session })).status;
  expect(await status(two)).toBe(200);
  await call(at(cloud, one), 'DELETE', `/accounts/sessions/${session}`, { session: null });
  expect([await status(one), await status(two)]).toEqual([503, 200]);
  await two.restart();
  expect(await status(two)).toBe(503);
});
