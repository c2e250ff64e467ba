import { expect } from 'vitest';
import type { ServingNode } from '../../../simulator/src/simulator.ts';
import { at, call, get, newUuid, poll } from '../cloud.ts';
import { accountOf, ends, logIn, submit, test, uuidOf, type Pair } from './nodes.ts';

/** Three jobs that the second node took or works on. */
const threeOf = async (pair: Pair) => [
  await submit(pair, { by: pair.two, on: pair.two, endedBy: pair.one }),
  await submit(pair, { by: pair.two, on: pair.one, endedBy: pair.one }),
  await submit(pair, { by: pair.one, on: pair.two, endedBy: pair.one }),
];

const versionOf = (pair: Pair, node: ServingNode) =>
  call(at(pair.cloud, node), 'PUT', '/management-nodes/actions', { session: null, body: { getVersion: {} } });

// nodes.md §3.
test('a frozen node answers nothing; woken in time it goes on as if nothing had been', async ({ pair }) => {
  const { cloud, one, two } = pair;
  const [ownJob] = await threeOf(pair);
  two.freeze();
  const waiting = get(at(cloud, two), '/zones');
  await two.whenReceived('GET', '/zones');
  await cloud.clock.advance(20_000);
  expect(two.requests.at(-1)?.status).toBeUndefined();
  two.wake();
  expect((await waiting).status).toBe(200);
  await cloud.clock.advance(60_000);
  expect(cloud.managementNodes()).toHaveLength(2);
  expect(await ends(at(cloud, one), ownJob === undefined ? [] : [ownJob])).toEqual([200]);
});

test('woken when its row is gone it fails its jobs within a second and stops itself', async ({ pair }) => {
  const { cloud, one, two } = pair;
  const jobs = await threeOf(pair);
  two.freeze();
  await cloud.clock.advance(55_000);
  expect(cloud.managementNodes()).toHaveLength(1);
  expect(await ends(at(cloud, one), jobs)).toEqual([202, 202, 'SYS.1012']);
  two.wake();
  expect((await get(at(cloud, two), '/zones')).status).toBe(200);
  await cloud.clock.advance(1000);
  expect(await ends(at(cloud, one), jobs)).toEqual(['SYS.1012', 'SYS.1012', 'SYS.1012']);
  expect(cloud.images().map(({ uuid, status }) => [uuid, status])).toEqual([[jobs[1]?.image, 'Creating']]);
  await expect(get(at(cloud, two), '/zones')).rejects.toThrow('fetch failed');
  await two.restart();
  expect((await get(at(cloud, two), '/zones')).status).toBe(200);
});

test('a log-in of an account that the frozen node owns waits until its row is gone', async ({
  pair: { cloud, one, two },
}) => {
  const account = accountOf(cloud, two);
  two.freeze();
  const refused = logIn(at(cloud, one), account);
  await one.whenReceived('PUT', '/accounts/login');
  await cloud.clock.advance(30_000);
  expect(one.requests.at(-1)?.status).toBeUndefined();
  await cloud.clock.advance(10_000);
  expect((await refused).json().error).toMatchObject({ code: 'SYS.1012' });
});

// nodes.md §5.
test('database away for 12 s: what needs it hangs, and is answered as if nothing had been', async ({ pair }) => {
  const { cloud, one, two } = pair;
  const running = await submit(pair, { by: one, on: two, endedBy: two });
  cloud.database.away();
  expect((await versionOf(pair, two)).status).toBe(200);
  const [list, polled] = [get(at(cloud, two), '/zones'), poll(at(cloud, one), running.job)];
  const [loggedIn, submitted] = [logIn(at(cloud, one), 'alice'), submit(pair, { by: two, on: one, endedBy: one })];
  await two.whenReceived('POST', '/images');
  await one.whenReceived('PUT', '/accounts/login');
  await cloud.clock.advance(12_000);
  expect(cloud.requests.filter(({ status }) => status === undefined)).toHaveLength(4);
  cloud.database.back();
  expect([(await list).status, (await polled).status, (await loggedIn).status]).toEqual([200, 202, 200]);
  await cloud.clock.advance(60_000);
  expect(await ends(cloud, [running, await submitted])).toEqual([200, 200]);
  expect(cloud.managementNodes()).toHaveLength(2);
});

test('database away for 65 s: a query is 500 in plain text after 30 s, a poll an HTML page, a submit is not answered', async ({
  pair,
}) => {
  const { cloud, one, two } = pair;
  cloud.database.away();
  const [list, polled] = [get(at(cloud, two), '/zones'), poll(at(cloud, one), newUuid())];
  const submitted = submit(pair, { by: one, on: two, endedBy: one });
  await one.whenReceived('POST', '/images');
  await two.whenReceived('GET', '/zones');
  await one.whenReceived('GET', '/api-jobs');
  await cloud.clock.advance(30_000);
  expect([(await list).status, (await polled).status]).toEqual([500, 500]);
  expect((await list).text).toContain('Unable to acquire JDBC Connection');
  expect((await polled).text).toMatch(/^<html>/);
  await cloud.clock.advance(35_000);
  expect(one.requests.find(({ method }) => method === 'POST')?.status).toBeUndefined();
  cloud.database.back();
  await submitted;
  expect(cloud.images()).toHaveLength(1);
  await cloud.clock.advance(10_000);
  for (const node of [one, two]) expect((await get(at(cloud, node), '/zones')).status).toBe(200);
});

test('a node that alone lost its database is dropped, serves 5 s after it is back, and stops itself', async ({
  pair,
}) => {
  const { cloud, one, two } = pair;
  two.databaseAway();
  expect((await get(at(cloud, one), '/zones')).status).toBe(200);
  await cloud.clock.advance(65_000);
  expect(cloud.managementNodes().map(({ uuid }) => uuid)).toEqual([one.uuid]);
  two.databaseBack();
  expect((await get(at(cloud, two), '/zones')).status).toBe(200);
  const last = await submit(pair, { by: two, on: one, endedBy: one });
  await cloud.clock.advance(4000);
  expect(await ends(at(cloud, two), [last])).toEqual([202]);
  await cloud.clock.advance(1000);
  await expect(get(at(cloud, two), '/zones')).rejects.toThrow('fetch failed');
  expect(await ends(at(cloud, one), [last])).toEqual(['SYS.1012']);
  expect(cloud.image(last.image)?.status).toBe('Creating');
});

test('the only node is dropped by nobody', async ({ start }) => {
  const cloud = await start();
  const [node] = cloud.nodes;
  node?.databaseAway();
  await cloud.clock.advance(65_000);
  node?.databaseBack();
  await cloud.clock.advance(60_000);
  expect((await get(cloud, '/zones')).status).toBe(200);
});

test('`ready` of another node asks that one', async ({ pair }) => {
  const { cloud, one, two } = pair;
  const ask = (uuid: string) =>
    get(at(cloud, one), `/management-nodes/ready?managementNodeId=${uuid}`, { session: null });
  const unknown = uuidOf(one);
  expect(await ask(two.uuid)).toMatchObject({ status: 200, text: '{}' });
  expect((await ask(unknown)).json().error).toMatchObject({
    code: 'SYS.1006',
    details: `cannot find management node[uuid:${unknown}]`,
  });
  two.databaseAway();
  expect((await ask(two.uuid)).status).toBe(200);
  await two.kill();
  const refused = ask(two.uuid);
  await one.whenReceived('GET', '/management-nodes/ready', 4);
  await cloud.clock.advance(5000);
  expect((await refused).json().error.details).toContain('I/O error');
  await cloud.clock.advance(40_000);
  expect((await ask(two.uuid)).json().error.details).toContain('cannot find');
});
