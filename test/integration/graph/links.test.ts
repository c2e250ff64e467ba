import { describe } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { test } from '../fixture.ts';

/** A machine with its volumes, a snapshot chain and images of them. */
function addGraph(cloud: Simulator) {
  const zone = cloud.addZone({ name: 'far' });
  const primary = cloud.addPrimaryStorage({ name: 'nfs', type: 'NFS', zoneUuid: zone.uuid });
  const backup = cloud.addBackupStorage({ name: 'store', attachedZoneUuids: [zone.uuid] });
  const template = cloud.addImage({ name: 'template', on: [backup] });
  const vm = cloud.addVmInstance({
    name: 'web',
    zoneUuid: zone.uuid,
    imageUuid: template.uuid,
    rootVolumeUuid: 'a'.repeat(32),
  });
  const on = { primaryStorageUuid: primary.uuid, vmInstanceUuid: vm.uuid };
  const root = cloud.addVolume({
    ...on,
    uuid: 'a'.repeat(32),
    name: 'root',
    type: 'Root',
    rootImageUuid: template.uuid,
  });
  const data = cloud.addVolume({ ...on, name: 'data', lastVmInstanceUuid: vm.uuid });
  const first = cloud.addVolumeSnapshot({ name: 'first', volumeUuid: data.uuid, latest: false });
  const second = cloud.addVolumeSnapshot({ name: 'second', volumeUuid: data.uuid, parentUuid: first.uuid });
  cloud.addImage({ name: 'of second', url: `volumeSnapshot://${second.uuid}`, mediaType: 'DataVolumeTemplate' });
  cloud.addImage({ name: 'of data', url: `volume://${data.uuid}`, mediaType: 'DataVolumeTemplate' });
  return { zone, primary, backup, template, vm, root, data, first, second };
}

describe('every link leads to its rows', () => {
  test('forwards', async ({ cloud, gateway, expect }) => {
    addGraph(cloud);
    const { data, errors } = await gateway.ask(`{
      images(orderBy: { field: NAME }) { nodes { name sourceSnapshot { name } sourceVolume { name } } }
      volumes(orderBy: { field: NAME }) { nodes { name rootImage { name } vmInstance { name } lastVmInstance { name } primaryStorage { name } } }
      volumeSnapshots(orderBy: { field: NAME }) { nodes { name parent { name } primaryStorage { name zone { name } } tree { volume { name } } } }
      vmInstances { nodes { name zone { name } image { name } rootVolume { name } } }
    }`);
    expect(errors).toEqual([]);
    const named = (name: string) => ({ name });
    expect(data).toEqual({
      images: {
        nodes: [
          { name: 'of data', sourceSnapshot: null, sourceVolume: named('data') },
          { name: 'of second', sourceSnapshot: named('second'), sourceVolume: null },
          { name: 'template', sourceSnapshot: null, sourceVolume: null },
        ],
      },
      volumes: {
        nodes: [
          {
            name: 'data',
            rootImage: null,
            vmInstance: named('web'),
            lastVmInstance: named('web'),
            primaryStorage: named('nfs'),
          },
          {
            name: 'root',
            rootImage: named('template'),
            vmInstance: named('web'),
            lastVmInstance: null,
            primaryStorage: named('nfs'),
          },
        ],
      },
      volumeSnapshots: {
        nodes: [
          {
            name: 'first',
            parent: null,
            primaryStorage: { name: 'nfs', zone: named('far') },
            tree: { volume: named('data') },
          },
          {
            name: 'second',
            parent: named('first'),
            primaryStorage: { name: 'nfs', zone: named('far') },
            tree: { volume: named('data') },
          },
        ],
      },
      vmInstances: {
        nodes: [{ name: 'web', zone: named('far'), image: named('template'), rootVolume: named('root') }],
      },
    });
  });

  test.for<readonly [string, keyof ReturnType<typeof addGraph>, string, readonly string[]]>([
    ['image', 'template', 'volumes', ['root']],
    ['image', 'template', 'vmInstances', ['web']],
    ['volumeSnapshot', 'second', 'images', ['of second']],
    ['volumeSnapshot', 'first', 'images', []],
    ['volumeSnapshot', 'first', 'children', ['second']],
    ['volume', 'data', 'images', ['of data']],
    ['volume', 'data', 'snapshots', ['first', 'second']],
    ['backupStorage', 'backup', 'images', ['template']],
    ['primaryStorage', 'primary', 'volumes', ['data', 'root']],
    ['primaryStorage', 'primary', 'snapshots', ['first', 'second']],
    ['vmInstance', 'vm', 'volumes', ['data', 'root']],
    ['vmInstance', 'vm', 'snapshots', ['first', 'second']],
    ['zone', 'zone', 'backupStorages', ['store']],
    ['zone', 'zone', 'primaryStorages', ['nfs']],
    ['zone', 'zone', 'vmInstances', ['web']],
  ])('backwards: %s %s, its %s', async ([one, row, list, names], { cloud, gateway, expect }) => {
    const { uuid } = addGraph(cloud)[row];
    const { data, errors } = await gateway.ask(
      `query ($uuid: ID!) { ${one}(uuid: $uuid) {
        all: ${list}(orderBy: { field: NAME }) { totalCount nodes { name } }
        last: ${list}(orderBy: { field: NAME, direction: DESC }, first: 1) { nodes { name } }
        some: ${list}(filter: { name: { in: ["second", "root", "no such"] } }) { nodes { name } }
      } }`,
      { uuid },
    );
    expect(errors).toEqual([]);
    const rows = (wanted: readonly string[]) => wanted.map((name) => ({ name }));
    expect(data).toEqual({
      [one]: {
        all: { totalCount: names.length, nodes: rows(names) },
        last: { nodes: rows(names.slice(-1)) },
        some: { nodes: rows(names.filter((name) => ['second', 'root'].includes(name))) },
      },
    });
  });
});

test('forwards is one request for each type, however many rows lead there', async ({ cloud, gateway, expect }) => {
  const { primary, vm } = addGraph(cloud);
  for (let row = 0; row < 40; row += 1) cloud.addVolume({ primaryStorageUuid: primary.uuid, vmInstanceUuid: vm.uuid });
  const { errors } = await gateway.ask(
    '{ volumes(first: 100) { nodes { primaryStorage { name } vmInstance { name image { name } } rootImage { name } } } }',
  );
  expect(errors).toEqual([]);
  expect(cloud.requests.map(({ path, query }) => `${path} ${query.get('fields') ?? ''}`)).toEqual(
    expect.arrayContaining(['/primary-storage uuid,name', '/vm-instances uuid,name,imageUuid']),
  );
  expect(cloud.requests.length).toBeLessThanOrEqual(5);
});

test('of more rows than one request asks for, what they refer to is asked for together all the same', async ({
  cloud,
  gateway,
  expect,
}) => {
  for (let row = 0; row < 400; row += 1) {
    const numbered = (kind: string, number: number) => kind + number.toString(16).padStart(31, '0');
    const vmInstanceUuid = numbered('c', Math.floor(row / 4)); // each request for volumes finds others
    if (row % 4 === 0) cloud.addVmInstance({ uuid: vmInstanceUuid, name: `vm ${row % 5}` });
    const volume = cloud.addVolume({ uuid: numbered('b', row), vmInstanceUuid });
    cloud.addVolumeSnapshot({ uuid: numbered('a', row), volumeUuid: volume.uuid });
  }
  cloud.faults.add({ fault: 'delay', ms: 30, times: 1, on: { path: '/volumes' } });
  const { data, errors } = await gateway.ask(
    '{ volumeSnapshots(first: 400) { nodes { volume { vmInstance { name } } primaryStorage { name } } } }',
  );
  expect(errors).toEqual([]);
  expect(JSON.stringify(data).match(/"vm \d"/g)).toHaveLength(400);
  const counts = Map.groupBy(cloud.requests, ({ path }) => path);
  expect(Object.fromEntries([...counts].map(([path, requests]) => [path, requests.length]))).toEqual({
    '/volume-snapshots': 1,
    '/volumes': 3,
    '/vm-instances': 1,
    '/primary-storage': 1,
  });
});

test('a primary storage is asked for by a condition, never by its path, whose GET deletes', async ({
  cloud,
  gateway,
  expect,
}) => {
  const { uuid } = cloud.addPrimaryStorage({ name: 'nfs' });
  const { data } = await gateway.ask('query ($uuid: ID!) { primaryStorage(uuid: $uuid) { name totalCapacity } }', {
    uuid,
  });
  expect(data).toEqual({ primaryStorage: { name: 'nfs', totalCapacity: 2_147_483_648_000 } });
  expect(cloud.requests.map(({ path, query }) => [path, query.get('q')])).toEqual([
    ['/primary-storage', `uuid=${uuid}`],
  ]);
});

test.for([
  'http://mirror.example.internal/a.qcow2',
  'volumeSnapshot://not-a-uuid',
  `volumeSnapshot://${'0'.repeat(32)}`,
  `volumeSnapshotReuse://${'0'.repeat(32)}`,
  `volume://${'0'.repeat(32)}`,
])('an image from %s has no source that is still there', async (url, { cloud, gateway, expect }) => {
  const { uuid } = cloud.addImage({ url });
  const { data, errors } = await gateway.ask(
    'query ($uuid: ID!) { image(uuid: $uuid) { sourceSnapshot { uuid } sourceVolume { uuid } } }',
    { uuid },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({ image: { sourceSnapshot: null, sourceVolume: null } });
});
