import { createServer } from 'node:http';
import { once } from 'node:events';
import { describe } from 'vitest';
import { listenOn } from '../../listen-on.ts';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { gatewayOf, test } from '../fixture.ts';
import { requestsOf } from './requests.ts';

const uuidOf = (index: number) => index.toString(16).padStart(32, '0');

/** Three storages in two zones, and images that each have two of them. */
function addImages(cloud: Simulator, count: number) {
  const zones = ['east', 'west'].map((name) => cloud.addZone({ name }).uuid);
  const storages = [0, 1, 2].map((index) =>
    cloud.addBackupStorage({ name: `storage ${index}`, attachedZoneUuids: index === 2 ? zones : [zones[index] ?? ''] }),
  );
  for (let index = 0; index < count; index += 1)
    cloud.addImage({ uuid: uuidOf(index), on: storages.filter((_, place) => place !== index % 3) });
  return { zones, storages };
}

test('a thousand images with their backup storages and their zones are three requests', async ({
  cloud,
  gateway,
  expect,
}) => {
  addImages(cloud, 1000);
  const { data, errors } = await gateway.ask(
    '{ images(first: 1000) { nodes { name backupStorageRefs { backupStorage { name zones { name } } } } } }',
  );
  expect(errors).toEqual([]);
  const { nodes } = data?.['images'] as {
    nodes: { backupStorageRefs: { backupStorage: { name: string; zones: { name: string }[] } }[] }[];
  };
  expect(nodes).toHaveLength(1000);
  const shown = nodes[0]?.backupStorageRefs.map(({ backupStorage }) => [
    backupStorage.name,
    backupStorage.zones.map(({ name }) => name).toSorted(),
  ]);
  expect(shown?.toSorted()).toEqual([
    ['storage 1', ['west']],
    ['storage 2', ['east', 'west']],
  ]);
  expect(cloud.requests.map(({ path }) => path)).toEqual(['/images', '/backup-storage', '/zones']);
});

test('a thousand snapshots of 320 volumes are 1 + 3 requests, of at most 150 uuids each', async ({
  cloud,
  gateway,
  expect,
}) => {
  const volumes = Array.from({ length: 320 }, (_, index) =>
    cloud.addVolume({ uuid: uuidOf(index), name: `volume ${index}` }),
  );
  for (let index = 0; index < 1000; index += 1)
    cloud.addVolumeSnapshot({ volumeUuid: volumes[index % 320]?.uuid ?? null });
  const { data, errors } = await gateway.ask(
    '{ volumeSnapshots(first: 1000) { nodes { volumeUuid volume { uuid name } } } }',
  );
  expect(errors).toEqual([]);
  const { nodes } = data?.['volumeSnapshots'] as { nodes: { volumeUuid: string; volume: { uuid: string } }[] };
  expect(nodes).toHaveLength(1000);
  expect(nodes.every(({ volumeUuid, volume }) => volume.uuid === volumeUuid)).toBe(true);
  const asked = cloud.received('GET', '/volumes').map(({ query }) => query.get('q')?.split(',').length);
  expect(asked).toEqual([150, 150, 20]);
});

test('the tags of two hundred images are read in chunks, however many they are', async ({ cloud, gateway, expect }) => {
  for (let index = 0; index < 200; index += 1) {
    const { uuid: resourceUuid } = cloud.addImage({ uuid: uuidOf(index) });
    for (let tag = 0; tag < 9; tag += 1) cloud.addUserTag({ resourceUuid, tag: `tag ${tag}` });
  }
  cloud.addUserTag({ resourceUuid: 'f'.repeat(32), tag: "of somebody's image" });
  const { data, errors } = await gateway.ask('{ images(first: 1000) { nodes { userTags { tag } } } }');
  expect(errors).toEqual([]);
  const { nodes } = data?.['images'] as { nodes: { userTags: unknown[] }[] };
  expect(nodes.map(({ userTags }) => userTags.length)).toEqual(Array.from({ length: 200 }, () => 9));
  // 150 images with 1350 tags are two pages of tags, 50 with 450 are one.
  expect(cloud.received('GET', '/user-tags')).toHaveLength(3);
});

test('a row that is missing is null, and the others are there', async ({ cloud, gateway, expect }) => {
  const kept = cloud.addBackupStorage({ name: 'kept' });
  const image = cloud.addImage({ on: [kept] });
  const [ref] = image.backupStorageRefs;
  if (ref === undefined) throw new Error('an image without its copy');
  cloud.changeImage(image, {
    backupStorageRefs: [ref, { ...ref, backupStorageUuid: 'e'.repeat(32) }, { ...ref, backupStorageUuid: 'no uuid' }],
  });
  const { data, errors } = await gateway.ask('{ images { nodes { backupStorageRefs { backupStorage { name } } } } }');
  expect(errors).toEqual([]);
  const [node] = (data?.['images'] as { nodes: { backupStorageRefs: unknown[] }[] }).nodes;
  expect(node?.backupStorageRefs).toHaveLength(3);
  expect(node?.backupStorageRefs).toEqual(
    expect.arrayContaining([{ backupStorage: { name: 'kept' } }, { backupStorage: null }, { backupStorage: null }]),
  );
});

test('a branch that fails leaves the rest whole, and says where', async ({ cloud, gateway, expect }) => {
  addImages(cloud, 2);
  cloud.faults.add({ fault: 'error', code: 'SYS.1006', details: 'no storages today', on: { path: '/backup-storage' } });
  const { data, errors } = await gateway.ask(
    '{ images { nodes { name backupStorageRefs { status backupStorage { name } } userTags { tag } } } zones { totalCount } }',
  );
  expect(errors).toHaveLength(4);
  expect(errors.map(({ path }) => path)).toContainEqual([
    'images',
    'nodes',
    0,
    'backupStorageRefs',
    1,
    'backupStorage',
  ]);
  for (const { extensions } of errors)
    expect(extensions).toMatchObject({ code: 'UPSTREAM_FAILED', zstack: { details: 'no storages today' } });
  expect(data).toMatchObject({
    images: { nodes: [{ backupStorageRefs: [{ status: 'READY', backupStorage: null }, {}], userTags: [] }, {}] },
    zones: { totalCount: 3 },
  });
});

test('a chunk that fails is an error on its own rows only', async ({ cloud, gateway, expect }) => {
  for (let index = 0; index < 160; index += 1)
    cloud.addVolumeSnapshot({ uuid: uuidOf(1000 + index), volumeUuid: cloud.addVolume({ uuid: uuidOf(index) }).uuid });
  cloud.faults.add({ fault: 'error', code: 'SYS.1006', on: { path: '/volumes', parameter: uuidOf(155) } });
  const { data, errors } = await gateway.ask('{ volumeSnapshots(first: 160) { nodes { volume { uuid } } } }');
  expect(errors.map(({ path }) => path?.[2])).toEqual(Array.from({ length: 10 }, (_, index) => 150 + index));
  const { nodes } = data?.['volumeSnapshots'] as { nodes: { volume: unknown }[] };
  expect(nodes.filter(({ volume }) => volume !== null)).toHaveLength(150);
});

test('a selection that a cloud refuses is asked for without fields=, once; then the cloud is known', async ({
  cloud,
  gateway,
  expect,
}) => {
  cloud.addImage({ name: 'one', guestOsType: 'Linux' });
  cloud.faults.add({
    fault: 'error',
    code: 'SYS.1000',
    on: { path: '/images', parameter: 'fields=uuid,name,guestOsType' },
  });
  const ask = (fields: string) => gateway.ask(`{ images { nodes { ${fields} } } }`);
  const answers = [await ask('name guestOsType'), await ask('guestOsType name'), await ask('name')];
  expect(answers.map(({ errors }) => errors)).toEqual([[], [], []]);
  expect(answers[1]?.data).toEqual({ images: { nodes: [{ guestOsType: 'Linux', name: 'one' }] } });
  expect(cloud.requests.map(({ query }) => query.get('fields'))).toEqual([
    'uuid,name,guestOsType',
    null,
    null,
    'uuid,name',
  ]);
});

test('what fails without fields= too is told, and not remembered', async ({ cloud, gateway, expect }) => {
  cloud.addImage();
  cloud.faults.add({ fault: 'error', code: 'SYS.1000', on: { path: '/images' }, times: 2 });
  const ask = () => gateway.ask('{ images { nodes { name } } }');
  expect((await ask()).errors).toMatchObject([
    { extensions: { code: 'UPSTREAM_FAILED', zstack: { code: 'SYS.1000' } } },
  ]);
  expect((await ask()).errors).toEqual([]);
  expect(cloud.requests.map(({ query }) => query.get('fields'))).toEqual(['uuid,name', null, 'uuid,name']);
});

describe('a mutation', () => {
  test('empties what was read: what follows it in the request is read anew', async ({ cloud, gateway, expect }) => {
    const storage = cloud.addBackupStorage({ name: 'near' });
    const snapshot = cloud.addVolumeSnapshot();
    const { errors } = await gateway.ask(
      `mutation ($a: CreateDataVolumeTemplateFromSnapshotInput!) {
        a: createDataVolumeTemplateFromSnapshot(input: $a) { ...storages }
        b: createDataVolumeTemplateFromSnapshot(input: $a) { ...storages }
      }
      fragment storages on ImageCreated { image { backupStorageRefs { backupStorage { name } } } }`,
      { a: { name: 'x', snapshotUuid: snapshot.uuid, backupStorageUuids: [storage.uuid] } },
    );
    expect(errors).toEqual([]);
    expect(requestsOf(cloud).filter((line) => line.startsWith('/backup-storage'))).toEqual([
      `/backup-storage?fields=uuid,name&q=uuid=${storage.uuid}`,
      `/backup-storage?fields=uuid,name&q=uuid=${storage.uuid}`,
    ]);
  });
});

test('requests of one operation run side by side, but only eight at a time', async ({ cloud, expect }) => {
  let most = 0;
  const held: (() => void)[] = [];
  const eight = Promise.withResolvers<undefined>();
  const slow = createServer((_, response) => {
    held.push(() => response.end('{"inventories":[]}'));
    most = Math.max(most, held.length);
    if (held.length === 8) eight.resolve(undefined);
  });
  const port = await listenOn(slow);
  const gateway = await gatewayOf({ url: `http://127.0.0.1:${port}/zstack`, demo: cloud.demo });
  const fields = Array.from({ length: 20 }, (_, index) => `a${index}: images(first: ${index + 1}) { nodes { uuid } }`);
  const answer = gateway.ask(`{ ${fields.join(' ')} }`);
  await eight.promise;
  // Another operation's requests come through meanwhile; a ninth of this one would have come before them.
  const other = gateway.ask('{ zones { nodes { uuid } } }');
  await expect.poll(() => held.length).toBe(9);
  expect(most).toBe(9);
  const release = setInterval(() => held.splice(0).forEach((end) => end()), 1);
  expect((await answer).errors).toEqual([]);
  expect((await other).errors).toEqual([]);
  clearInterval(release);
  await gateway.close();
  slow.close();
});

test('a caller who leaves aborts what is under way, and what waits for its turn is never sent', async ({
  cloud,
  expect,
}) => {
  const arrived = Promise.withResolvers<undefined>();
  const aborted: Promise<unknown>[] = [];
  let requests = 0;
  const silent = createServer((request) => {
    requests += 1;
    aborted.push(once(request.socket, 'close'));
    if (requests === 8) arrived.resolve(undefined);
  });
  const port = await listenOn(silent);
  const gateway = await gatewayOf({ url: `http://127.0.0.1:${port}/zstack`, demo: cloud.demo });
  const leaving = new AbortController();
  const fields = Array.from({ length: 20 }, (_, index) => `a${index}: images(first: ${index + 1}) { nodes { uuid } }`);
  const answer = gateway.ask(`{ ${fields.join(' ')} }`, {}, { signal: leaving.signal });
  await arrived.promise;
  leaving.abort();
  await expect(answer).rejects.toThrow();
  await Promise.all(aborted);
  expect(requests).toBe(8);
  await gateway.close();
  silent.close();
});

test('what pages below rows refer to is asked for together', async ({ cloud, gateway, expect }) => {
  for (let index = 0; index < 30; index += 1) {
    const volume = cloud.addVolume({ uuid: uuidOf(index) });
    cloud.addVolumeSnapshot({ volumeUuid: volume.uuid });
  }
  const { data, errors } = await gateway.ask(
    '{ volumes(first: 30) { nodes { uuid snapshots { nodes { tree { current } volume { uuid name } } } } } }',
  );
  expect(errors).toEqual([]);
  const { nodes } = data?.['volumes'] as {
    nodes: { uuid: string; snapshots: { nodes: { volume: { uuid: string } }[] } }[];
  };
  expect(nodes.every(({ uuid, snapshots }) => snapshots.nodes[0]?.volume.uuid === uuid)).toBe(true);
  const count = (path: string) => cloud.requests.filter((request) => request.path === path).length;
  expect(['/volumes', '/volume-snapshots', '/volume-snapshots/trees'].map(count)).toEqual([2, 30, 1]);
});

test('identical counts are one request, and so are identical candidates', async ({ cloud, gateway, expect }) => {
  const snapshot = cloud.addVolumeSnapshot();
  await gateway.ask('{ a: images { totalCount } b: images { totalCount } }');
  expect(cloud.received('GET', '/images')).toHaveLength(1);
  await gateway.ask(
    'query ($uuid: ID!) { a: volumeSnapshot(uuid: $uuid) { candidateBackupStorages { uuid } } b: volumeSnapshots { nodes { candidateBackupStorages { uuid } } } }',
    { uuid: snapshot.uuid },
  );
  expect(cloud.requests.map(({ path }) => path).filter((path) => path.includes('candidate'))).toHaveLength(1);
});

test('identical reads are one request, also behind many others', async ({ cloud, gateway, expect }) => {
  const pages = [1, 2, 3, 4, 5, 6, 7, 8];
  const twice = pages.map(
    (first) =>
      `a${first}: images(first: ${first}) { nodes { uuid } } b${first}: images(first: ${first}) { nodes { uuid } }`,
  );
  const { errors } = await gateway.ask(`{ ${twice.join(' ')} }`);
  expect(errors).toEqual([]);
  expect(cloud.received('GET', '/images')).toHaveLength(pages.length);
});

test('of a storage that stands in two refs the usable copy is told', async ({ cloud, gateway, expect }) => {
  const image = cloud.addImage({ on: [cloud.addBackupStorage()] });
  const [ref] = image.backupStorageRefs;
  if (ref === undefined) throw new Error('an image without its copy');
  cloud.changeImage(image, { backupStorageRefs: [{ ...ref, status: 'Creating' }, ref] });
  const { data } = await gateway.ask('{ images { nodes { backupStorageRefs { status } } } }');
  expect(data).toEqual({ images: { nodes: [{ backupStorageRefs: [{ status: 'READY' }] }] } });
});

test('tags go on behind a page whose last row is broken, and pages that do not go on are an error', async ({
  cloud,
  expect,
}) => {
  const image = uuidOf(1);
  const tag = (index: number) => ({ uuid: uuidOf(index), resourceUuid: image, tag: `tag ${index}` });
  const first = [...Array.from({ length: 999 }, (_, index) => tag(index + 1)), { resourceUuid: image }];
  let stuck = false;
  const strange = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const isImage = url.pathname.endsWith('/images');
    const later = url.searchParams.getAll('q').includes(`uuid>${uuidOf(999)}`) && !stuck;
    const rows = isImage ? [{ uuid: image }] : later ? [tag(2000)] : first;
    response.end(JSON.stringify({ inventories: rows }));
  });
  const port = await listenOn(strange);
  const gateway = await gatewayOf({ url: `http://127.0.0.1:${port}/zstack`, demo: cloud.demo });
  const ask = () => gateway.ask('{ images { nodes { userTags { tag } } } }');
  const { data } = await ask();
  expect((data?.['images'] as { nodes: { userTags: unknown[] }[] }).nodes[0]?.userTags).toHaveLength(1000);
  stuck = true;
  expect((await ask()).errors).toMatchObject([{ extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } }]);
  await gateway.close();
  strange.close();
});
