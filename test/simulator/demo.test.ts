import { expect } from 'vitest';
import { get, makeTemplate, names, query, test } from './cloud.ts';

test('the demo is the same at every start', async ({ start }) => {
  const [one, other] = [await start({ seed: 'demo' }), await start({ seed: 'demo' })];
  expect(one.demo).toEqual(other.demo);
  for (const path of [
    '/images',
    '/volume-snapshots/trees',
    '/backup-storage',
    '/volumes',
    '/vm-instances',
    '/primary-storage',
    '/system-tags',
    '/accounts',
  ]) {
    expect((await get(one, path)).text).toBe((await get(other, path)).text);
  }
});

test('after the start uuids are drawn anew', async ({ start }) => {
  const [one, other] = [await start({ seed: 'demo' }), await start({ seed: 'demo' })];
  expect(one.addZone().uuid).not.toBe(other.addZone().uuid);
});

test('the demo is a believable cloud', async ({ start }) => {
  const cloud = await start({ seed: 'demo' });
  const total = async (path: string, ...conditions: string[]) =>
    (await query(cloud, path, conditions, { count: 'true' })).json().total;
  expect(await total('/zones')).toBe(2);
  expect(await total('/accounts')).toBe(2);
  expect(await total('/images')).toBeGreaterThan(200);
  for (const mediaType of ['RootVolumeTemplate', 'DataVolumeTemplate', 'ISO']) {
    expect(await total('/images', `mediaType=${mediaType}`)).toBeGreaterThan(10);
  }
  for (const status of ['Deleted', 'Downloading'])
    expect(await total('/images', `status=${status}`)).toBeGreaterThan(0);
  expect(await total('/images', 'mediaType=DataVolumeTemplate', 'platform not null')).toBe(0);
  expect(await total('/images', 'mediaType=DataVolumeTemplate', 'virtio is null')).toBe(0);
  expect(await total('/volume-snapshots', 'tree.current=true', 'parentUuid not null')).toBeGreaterThan(10);
  expect(names(await query(cloud, '/backup-storage', ['status=Disconnected']))).toEqual(['imagestore-dr']);
  expect(names(await query(cloud, '/backup-storage', ['availableCapacity<1073741824']))).toEqual(['sftp-archive']);
  const [ceph] = (await query(cloud, '/backup-storage', ['type=Ceph'])).json().inventories;
  expect(ceph).toHaveProperty('mons.0.sshPassword');
});

test('a first request needs only what the demo names', async ({ start }) => {
  const cloud = await start({ seed: 'demo' });
  const storages = cloud.demo.backupStorageUuids.map((uuid) => ({ uuid }));
  const path = `/images/volume-snapshots/${cloud.demo.snapshotUuid}/candidate-backup-storage`;
  const candidates = (await get(cloud, path)).json().inventories.map(({ uuid }) => uuid);
  expect(candidates).toEqual(expect.arrayContaining([...cloud.demo.backupStorageUuids]));
  const result = await makeTemplate(cloud, { uuid: cloud.demo.snapshotUuid }, storages);
  expect(result.status).toBe(200);
  expect(result.json().inventory.backupStorageRefs).toHaveLength(2);
});

test('alice sees her own images and the public ones', async ({ start }) => {
  const cloud = await start({ seed: 'demo' });
  const { uuid: session } = cloud.addSession({ account: 'alice' });
  const hers = (await query(cloud, '/images', [], { count: 'true' }, session)).json().total;
  const all = (await query(cloud, '/images', [], { count: 'true' })).json().total;
  expect(hers).toBeGreaterThan(100);
  expect(hers).toBeLessThan(all);
});

test('no two copies lie in one place', async ({ start }) => {
  const cloud = await start({ seed: 'demo' });
  const ids = cloud.images().flatMap(({ backupStorageRefs }) => backupStorageRefs.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
