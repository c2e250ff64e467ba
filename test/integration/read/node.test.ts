import type { GraphQLFormattedError } from 'graphql';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { rowNodes } from '../../../src/generated/nodes.ts';
import { prepare } from '../create-template.ts';
import { test, type TestGateway } from '../fixture.ts';
import { requestsOf } from './requests.ts';

interface Answered {
  readonly id: string;
  readonly __typename: string;
  readonly uuid?: string;
}

/** One row of each type, all of the admin's. */
function addEach(cloud: Simulator) {
  const { uuid: zone } = cloud.addZone({ name: 'a zone' });
  const storage = cloud.addBackupStorage({ name: 'a storage', attachedZoneUuids: [zone] });
  const volume = cloud.addVolume({ name: 'a volume' });
  return {
    zone,
    storage: storage.uuid,
    volume: volume.uuid,
    snapshot: cloud.addVolumeSnapshot({ name: 'a snapshot', volumeUuid: volume.uuid }).uuid,
    image: cloud.addImage({ name: 'an image', on: [storage] }).uuid,
    primary: cloud.addPrimaryStorage({ name: 'a primary storage', zoneUuid: zone }).uuid,
    machine: cloud.addVmInstance({ name: 'a machine' }).uuid,
  };
}

/** All types that have an id but the jobs. */
const TYPES = [
  'Zone',
  'BackupStorage',
  'Volume',
  'VolumeSnapshot',
  'Image',
  'PrimaryStorage',
  'VmInstance',
  'ZStackAccount',
] as const;

const IDS = `query (
  $zone: ID!, $storage: ID!, $volume: ID!, $snapshot: ID!, $image: ID!, $primary: ID!, $machine: ID!
) {
  zone(uuid: $zone) { __typename id uuid }
  backupStorage(uuid: $storage) { __typename id uuid }
  volume(uuid: $volume) { __typename id uuid }
  volumeSnapshot(uuid: $snapshot) { __typename id uuid }
  image(uuid: $image) { __typename id uuid }
  primaryStorage(uuid: $primary) { __typename id uuid }
  vmInstance(uuid: $machine) { __typename id uuid }
  viewer { account { __typename id uuid } }
}`;

async function idsOf(cloud: Simulator, gateway: TestGateway): Promise<readonly Required<Answered>[]> {
  const { data } = await gateway.ask(IDS, addEach(cloud));
  const { viewer, ...rows } = data ?? {};
  return Object.values({ ...rows, ...(viewer as object) }) as Required<Answered>[];
}

const NODES = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { __typename id ${TYPES.map((type) => `... on ${type} { uuid }`).join(' ')} }
}`;

test('every type that has an id is fetched again by it, alone and together', async ({ cloud, gateway, expect }) => {
  const all = await idsOf(cloud, gateway);
  expect(all.map(({ __typename }) => __typename)).toEqual(TYPES);
  expect(TYPES.toSorted()).toEqual(Object.keys(rowNodes).toSorted());
  expect(new Set(all.map(({ id }) => id)).size).toBe(TYPES.length);

  const together = await gateway.ask(NODES, { ids: all.map(({ id }) => id) });
  expect(together.errors).toEqual([]);
  expect(together.data?.['nodes']).toEqual(all.map(({ __typename, id, uuid }) => ({ __typename, id, uuid })));

  for (const { id, __typename } of all) {
    const { data } = await gateway.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
    expect(data).toEqual({ node: { __typename, id } });
  }
});

test('an id is the same for ever', async ({ cloud, gateway, expect }) => {
  const { uuid } = cloud.addImage({ uuid: '0123456789abcdef0123456789abcdef' });
  const { data } = await gateway.ask('query ($uuid: ID!) { image(uuid: $uuid) { id } }', { uuid });
  expect(data).toEqual({ image: { id: 'MTpJbWFnZTowMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZg' } });
});

test('nodes of one type are one request, for what is selected of them', async ({ cloud, gateway, expect }) => {
  const uuids = Array.from({ length: 100 }, () => cloud.addVolume({ name: 'one of many' }).uuid);
  const listed = await gateway.ask('{ volumes(first: 100) { nodes { id } } }');
  const { nodes } = listed.data?.['volumes'] as { readonly nodes: readonly Answered[] };
  const { data, errors } = await gateway.ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Volume { name } } node(id: "MTpab25lOjAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAw") { id } }',
    { ids: nodes.map(({ id }) => id) },
  );
  expect(errors).toEqual([]);
  expect(data?.['nodes']).toEqual(nodes.map(({ id }) => ({ id, name: 'one of many' })));
  expect(data?.['node']).toBeNull();
  expect(requestsOf(cloud).slice(1)).toEqual([
    `/volumes?fields=uuid,name&q=uuid?=${uuids.toSorted().join(',')}`,
    `/zones?fields=uuid&q=uuid=${'0'.repeat(32)}`,
  ]);
});

test('what another account owns is null, in its place; what has no owner is there', async ({
  cloud,
  gateway,
  expect,
}) => {
  const all = await idsOf(cloud, gateway);
  const { uuid: account } = cloud.addAccount({ name: 'bob' });
  const { uuid: session } = cloud.addSession({ account });
  const { data, errors } = await gateway.ask(NODES, { ids: all.map(({ id }) => id) }, { session });
  expect(errors).toEqual([]);
  const shown = (data?.['nodes'] as readonly (Answered | null)[]).map((node) => node?.__typename ?? null);
  const unowned = ['Zone', 'BackupStorage', 'PrimaryStorage', 'ZStackAccount'];
  expect(shown).toEqual(TYPES.map((type) => (unowned.includes(type) ? type : null)));
});

test('a job is a node', async ({ cloud, gateway, expect }) => {
  const { input } = prepare(cloud);
  const made = await gateway.ask(
    'mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!) { createDataVolumeTemplateFromSnapshot(input: $input) { ... on ImageCreated { job { id } image { id } } } }',
    { input },
  );
  const { job, image } = made.data?.['createDataVolumeTemplateFromSnapshot'] as Record<'job' | 'image', Answered>;
  const query = `query ($job: ID!, $both: [ID!]!) {
    node(id: $job) { __typename id ... on ZStackJob { status } }
    nodes(ids: $both) { __typename id }
  }`;
  const { data, errors } = await gateway.ask(query, { job: job.id, both: [image.id, job.id] });
  expect(errors).toEqual([]);
  expect(data).toEqual({
    node: { __typename: 'ZStackJob', id: job.id, status: 'SUCCEEDED' },
    nodes: [
      { __typename: 'Image', id: image.id },
      { __typename: 'ZStackJob', id: job.id },
    ],
  });
  const { uuid: session } = cloud.addSession({ account: cloud.addAccount({ name: 'bob' }).uuid });
  const bobs = await gateway.ask(query, { job: job.id, both: [image.id, job.id] }, { session });
  expect(bobs.errors).toEqual([]);
  expect(bobs.data).toEqual({ node: null, nodes: [null, null] });
});

const encoded = (text: string) => Buffer.from(text).toString('base64url');
const UUID = 'a'.repeat(32);

test.for([
  ['', 'an empty text'],
  ['x', 'another text'],
  [UUID, 'a uuid'],
  [encoded(`1:Image:${UUID}`).replace(/.$/, '='), 'one with a slip'],
  [`${encoded(`1:Image:${UUID}`)}=`, 'the same with padding'],
  [encoded(`1:Image:${UUID.toUpperCase()}`), 'a uuid in capitals'],
  [encoded('1:Image:'), 'no uuid'],
  [encoded(`1:Account:${UUID}`), 'no type of the schema’s'],
  [encoded(`1:ImageConnection:${UUID}`), 'a type without ids'],
  [encoded(`1:constructor:${UUID}`), 'a word of JavaScript’s'],
  [encoded(`2:Image:${UUID}`), 'another version'],
  ['A'.repeat(100_000), 'a long text'],
] as const)(
  'what is no id is BAD_USER_INPUT, and nothing is sent: %s (%s)',
  async ([id], { cloud, gateway, expect }) => {
    const code = ({ extensions }: Pick<GraphQLFormattedError, 'extensions'>) => extensions?.['code'];
    const one = await gateway.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(one.errors.map(code)).toEqual(['BAD_USER_INPUT']);
    const good = encoded(`1:Image:${UUID}`);
    const { errors, data } = await gateway.ask(NODES, { ids: [good, id, good, id] });
    expect(data).toEqual({ nodes: null });
    expect(errors.map(code)).toEqual(['BAD_USER_INPUT']);
    const faults = errors[0]?.extensions['faults'] as readonly { readonly argument: string; readonly code: string }[];
    expect(faults.map((fault) => [fault.argument, fault.code])).toEqual([
      ['ids[1]', 'NOT_AN_ID'],
      ['ids[3]', 'NOT_AN_ID'],
    ]);
    expect(cloud.requests).toEqual([]);
  },
);

test('a hundred ids are the most, and none is an answer', async ({ cloud, gateway, expect }) => {
  const id = encoded(`1:Image:${UUID}`);
  const { errors } = await gateway.ask(NODES, { ids: Array.from({ length: 101 }, () => id) });
  expect(errors[0]?.extensions['faults']).toEqual([
    { argument: 'ids', code: 'TOO_LONG', message: 'must hold at most 100 values, but holds 101' },
  ]);
  expect((await gateway.ask(NODES, { ids: [] })).data).toEqual({ nodes: [] });
  expect(cloud.requests).toEqual([]);
});

test.for([encoded(`1:Image:${UUID}`), 'x'])(
  'without a session it is UNAUTHENTICATED, whatever the id: %s',
  async (id, { cloud, gateway, expect }) => {
    const query = 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }';
    const { errors } = await gateway.ask(query, { id }, { session: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect(cloud.requests).toEqual([]);
  },
);

test('what fails of one type leaves the other nodes', async ({ cloud, gateway, expect }) => {
  const all = await idsOf(cloud, gateway);
  cloud.faults.add({ fault: 'error', code: 'SYS.1000', on: { path: '/zones' } });
  const { data, errors } = await gateway.ask(NODES, { ids: all.map(({ id }) => id) });
  expect(errors.map(({ path }) => path)).toEqual([['nodes', 0]]);
  expect((data?.['nodes'] as readonly unknown[]).map((node) => node !== null)).toEqual(
    TYPES.map((type) => type !== 'Zone'),
  );
});
