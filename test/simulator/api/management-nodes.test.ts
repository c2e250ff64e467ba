import { expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { call, get, jobOf, makeTemplate, newUuid, poll, query, submitTemplate, test } from '../cloud.ts';

const zql = (cloud: Simulator, text: string, session?: string | null) =>
  get(cloud, `/zql?zql=${encodeURIComponent(text)}`, session === undefined ? {} : { session });
const listed = async (cloud: Simulator) => (await get(cloud, '/management-nodes')).json().inventories;

// nodes.md §1 and node/query.
test('the list of nodes: uuid, address, joinDate, and a heartBeat that moves every 5 s', async ({ start }) => {
  const cloud = await start({ timeZone: 'UTC' });
  const before = await get(cloud, '/management-nodes');
  const [row] = before.json().inventories;
  expect(Object.keys(row ?? {})).toEqual(['uuid', 'hostName', 'joinDate', 'heartBeat']);
  expect(before.json().schema).toEqual({
    'inventories[0]': 'org.zstack.header.managementnode.ManagementNodeInventory',
  });
  await cloud.clock.advance(5000);
  const [later] = await listed(cloud);
  expect(later).toMatchObject({ uuid: row?.uuid, joinDate: row?.joinDate });
  const movedMs = Date.parse(later?.heartBeat ?? '') - Date.parse(row?.heartBeat ?? '');
  expect(movedMs).toBe(5000);
});

test('the admin queries the list as any other', async ({ cloud }) => {
  const { uuid, hostName } = cloud.addNode();
  expect((await query(cloud, '/management-nodes', [`hostName=${hostName}`])).json().inventories).toMatchObject([
    { uuid },
  ]);
  expect((await get(cloud, `/management-nodes/${uuid}`)).json().inventories).toMatchObject([{ hostName }]);
  expect((await query(cloud, '/management-nodes', [], { count: 'true' })).json().total).toBe(2);
});

test('a node’s uuid is made from its address', ({ cloud }) => {
  expect(cloud.addNode('192.0.2.2').uuid).toBe('7f83fddecaba301abfd469d899958433');
});

test('another account is refused the list, and its count', async ({ cloud }) => {
  const session = cloud.addSession({ account: 'alice' }).uuid;
  for (const parameters of [{}, { count: 'true' }]) {
    const refused = await query(cloud, '/management-nodes', [], parameters, session);
    expect(refused.status).toBe(503);
    expect(refused.json().error).toMatchObject({ code: 'ID.1002' });
  }
});

test('ZQL shows the nodes to every live account', async ({ cloud }) => {
  const session = cloud.addSession({ account: 'alice' }).uuid;
  const { status, json } = await zql(cloud, 'query managementnode', session);
  expect(status).toBe(200);
  expect(json()).toMatchObject({ results: [{ inventories: await listed(cloud) }] });
  expect((await zql(cloud, 'query managementnode', newUuid())).json().error.code).toBe('ID.1001');
  expect((await zql(cloud, 'query managementnode', null)).status).toBe(400);
});

test('an entity that is none is a ZQL error', async ({ cloud }) => {
  expect((await zql(cloud, 'query nosuch')).json().error.code).toBe('SYS.1000');
});

test('a cloud without ZQL has no such path', async ({ start }) => {
  expect(await zql(await start({ zql: false }), 'query managementnode')).toMatchObject({
    status: 404,
    text: 'no api mapping to /v1/zql',
  });
});

test.for(['loseNode', 'restartNode'] as const)('%s: the same uuid, a new joinDate', (end, { cloud }) => {
  const [before] = cloud.managementNodes();
  cloud[end]();
  const [after] = cloud.managementNodes();
  expect(after).toMatchObject({ uuid: before?.uuid, hostName: before?.hostName });
  expect(after?.joinDate.epochMs).toBeGreaterThan(before?.joinDate.epochMs ?? 0);
  expect(cloud.managementNodes()).toHaveLength(1);
});

test('a node that dies is listed with a standing heartBeat, and gone 35 to 40 s later', async ({ cloud }) => {
  const node = cloud.addNode();
  await cloud.clock.advance(12_000);
  cloud.removeNode(node);
  const row = () => cloud.managementNodes().find(({ uuid }) => uuid === node.uuid);
  const beat = row()?.heartBeat;
  await cloud.clock.advance(34_000);
  expect(row()?.heartBeat).toEqual(beat);
  await cloud.clock.advance(6_000);
  expect(row()).toBeUndefined();
  expect(cloud.rejoinNode(node)).toMatchObject({ uuid: node.uuid });
  expect(cloud.managementNodes()).toHaveLength(2);
});

test('nodes come and go while a job runs on', async ({ cloud }) => {
  const accepted = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()]);
  const [first] = cloud.managementNodes();
  await cloud.clock.advance(100);
  cloud.addNode();
  cloud.removeNode();
  await cloud.clock.advance(900);
  expect(cloud.rejoinNode().joinDate.epochMs).toBeGreaterThan(first?.joinDate.epochMs ?? 0);
  await cloud.clock.advance(2000);
  expect((await poll(cloud, jobOf(accepted))).status).toBe(200);
});

// nodes.md §3: a frozen node that wakes ends what it had begun.
test.for([
  [{}, 0],
  [{ removesRow: false }, 1],
] as const)('a woken node ends its jobs with SYS.1012 (%o)', async ([options, left], { cloud }) => {
  const [snapshot, storage] = [cloud.addVolumeSnapshot(), cloud.addBackupStorage()];
  const accepted = await submitTemplate(cloud, snapshot, [storage]);
  cloud.loseJobs();
  await cloud.clock.advance(60_000);
  expect((await poll(cloud, jobOf(accepted))).status).toBe(202);
  cloud.wakeJob(jobOf(accepted), options);
  expect((await poll(cloud, jobOf(accepted))).json().error.code).toBe('SYS.1012');
  expect(cloud.images().map(({ status }) => status)).toEqual(Array.from({ length: left }, () => 'Creating'));
  expect((await makeTemplate(cloud, snapshot, [storage])).status).toBe(200);
});

test('the current time is that of the simulator’s clock', async ({ cloud }) => {
  const now = async () =>
    (await call(cloud, 'PUT', '/management-nodes/actions', { body: { getCurrentTime: {} }, session: null })).json()
      .currentTime.MillionSeconds;
  const before = await now();
  await cloud.clock.advance(3_600_000);
  expect((await now()) - before).toBeGreaterThanOrEqual(3_600_000);
});
