import { expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { get, names, newUuid, query, test } from '../cloud.ts';

/** Four images: a, b (Windows), c (data, on two storages) and d_1 (shared with nobody, without a copy). */
function addImages(cloud: Simulator) {
  const zone = cloud.addZone({ name: 'far' });
  const near = cloud.addBackupStorage({ name: 'near' });
  const far = cloud.addBackupStorage({ name: 'far', type: 'Ceph', attachedZoneUuids: [zone.uuid], fsid: 'f1' });
  const a = cloud.addImage({ name: 'a', description: 'First', size: 10, on: [near] });
  const b = cloud.addImage({ name: 'b', platform: 'Windows', size: 20, on: [far] });
  const c = cloud.addImage({ name: 'c', mediaType: 'DataVolumeTemplate', size: 30, on: [near, far] });
  const d = cloud.addImage({ name: 'd_1', description: 'first of its kind', size: 9007199254740993n, system: true });
  cloud.addSystemTag({ resourceUuid: a.uuid, tag: 'remote' });
  cloud.addUserTag({ resourceUuid: b.uuid, tag: 'golden' });
  return { zone, near, far, a, b, c, d };
}

// wire.md §4 and domain.md §5.1: [conditions, the names of the images that meet them]
const conditions: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['name=A'], ['a']],
  [['name!=a'], ['b', 'c', 'd_1']],
  [['name?=a,c'], ['a', 'c']],
  [['name!?=a,c'], ['b', 'd_1']],
  [['name>b'], ['c', 'd_1']],
  [['name<=b'], ['a', 'b']],
  [['name~=%_1'], ['d_1']],
  [['name~=_'], ['a', 'b', 'c']],
  [['name~=d\\_1'], ['d_1']],
  [['name!~=%_1'], ['a', 'b', 'c']],
  [['name='], []],
  [['name==a'], ['a']],
  [[' name =a'], ['a']],
  [['name= a'], []],
  [
    ['size>=20', 'size<9007199254740993'],
    ['b', 'c'],
  ],
  [['size=9007199254740993'], ['d_1']],
  [['size?=10,30'], ['a', 'c']],
  [['system=true'], ['d_1']],
  [['description is null'], ['b', 'c']],
  [['description not null'], ['a', 'd_1']],
  [['description!=First'], ['d_1']],
  [['description!~=%kind%'], ['a']],
  [['platform!?=Windows'], ['a', 'd_1']],
  [['backupStorage.name=near'], ['a', 'c']],
  [['backupStorage.name!=near'], ['b', 'c']],
  [['backupStorage.zone.name=far'], ['a', 'b', 'c']],
  [
    ['backupStorageRef.status=Ready', 'backupStorageRefs.installPath~=ceph%'],
    ['b', 'c'],
  ],
  [['backupStorage.type=Ceph'], ['b', 'c']],
  [['volume.name=x'], []],
  [['__systemTag__=remote'], ['a']],
  [['__systemTag__!=remote'], ['b', 'c', 'd_1']],
  [['__userTag__~=gold%'], ['b']],
  [
    ['createDate>2000-01-01', 'createDate<2099-01-01 00:00:00'],
    ['a', 'b', 'c', 'd_1'],
  ],
  [['createDate<no date'], []],
];

for (const [given, expected] of conditions) {
  test(`images with ${given.join(' and ')}: ${expected.join(', ') || 'none'}`, async ({ cloud }) => {
    addImages(cloud);
    expect(names(await query(cloud, '/images', given))).toEqual(expected);
  });
}

test.for([
  ['an unknown name', ['colour=red'], {}],
  ['an unknown join', ['colour.name=red'], {}],
  ['a property that every JavaScript object has', ['constructor.name=x'], {}],
  ['a nested list', ['backupStorageRefs=x'], {}],
  ['the id of a ref', ['backupStorageRefs.id=1'], {}],
  ['an apostrophe in a value', ["name=a'b"], {}],
  ['%s in a pattern for tags', ['__systemTag__~=%s%'], {}],
  ['text that holds an earlier operator', ['name=a!=b'], {}],
  ['an unknown sort', [], { sort: 'colour' }],
  ['a joined sort', [], { sort: 'backupStorage.name' }],
  ['an unknown field', [], { fields: 'uuid,colour' }],
  ['the field backupStorageRefs', [], { fields: 'uuid,backupStorageRefs' }],
  ['the field platform, where one row has none', [], { fields: 'uuid,platform' }],
  ['a filterName', [], { filterName: 'x:y' }],
] as const)('%s fails the query with SYS.1000', async ([, given, parameters], { cloud }) => {
  addImages(cloud);
  const answer = await query(cloud, '/images', given, parameters);
  expect(answer.status).toBe(503);
  expect(answer.json().error.code).toBe('SYS.1000');
});

test('limit, start and sort make pages', async ({ cloud }) => {
  addImages(cloud);
  const page = async (parameters: Record<string, string>) =>
    (await query(cloud, '/images', [], parameters)).json().inventories.map(({ name }) => name);
  expect(await page({ sort: '+name', limit: '2' })).toEqual(['a', 'b']);
  expect(await page({ sort: '-name', limit: '2', start: '1' })).toEqual(['c', 'b']);
  expect(await page({ sort: 'size', start: '3' })).toEqual(['d_1']);
  expect((await query(cloud, '/images', [], { groupBy: 'name' })).status).toBe(200);
});

test('without a limit 1000 rows come', async ({ cloud }) => {
  for (let count = 0; count < 1001; count += 1) cloud.addImage();
  const { inventories, total } = (await query(cloud, '/images', [], { replyWithCount: 'true' })).json();
  expect([inventories.length, total]).toEqual([1000, 1001]);
});

test('count gives the total alone, replyWithCount beside the rows', async ({ cloud }) => {
  addImages(cloud);
  const counted = (await query(cloud, '/images', ['name!=a'], { count: 'true', limit: '1', start: '1' })).json();
  expect(counted).toEqual({ total: 3, schema: {} });
  const both = (await query(cloud, '/images', ['name!=a'], { replyWithCount: 'true', limit: '1' })).json();
  expect(both).toMatchObject({ total: 3, inventories: [{}] });
});

test('with fields the count is that of the first field’s values', async ({ cloud }) => {
  addImages(cloud);
  const total = async (fields: string) =>
    (await query(cloud, '/images', [], { fields, replyWithCount: 'true' })).json().total;
  expect(await total('uuid,description')).toBe(4);
  expect(await total('description,uuid')).toBe(2);
});

test('empty parts at the end of a comma list do not count', async ({ cloud }) => {
  const { a } = addImages(cloud);
  const images = await query(cloud, '/images', ['name?=a,', 'size?=1,,'], { fields: 'name,,' });
  expect(images.status).toBe(200);
  expect(names(await query(cloud, '/images', [`size?=${a.size},,`, 'name?=a,']))).toEqual(['a']);
});

test('under fields a backup storage is of the general class, or of that of the type asked for', async ({ cloud }) => {
  addImages(cloud);
  const classes = async (conditions: readonly string[]) =>
    (await query(cloud, '/backup-storage', conditions, { fields: 'uuid,name,type' })).json().schema;
  expect(new Set(Object.values(await classes([])))).toEqual(
    new Set(['org.zstack.header.storage.backup.BackupStorageInventory']),
  );
  expect(await classes(['type=Ceph'])).toEqual({
    'inventories[0]': 'org.zstack.storage.ceph.backup.CephBackupStorageInventory',
  });
});

test('fields gives only what is named, and primitives', async ({ cloud }) => {
  const { a } = addImages(cloud);
  const snapshot = cloud.addVolumeSnapshot();
  const images = await query(cloud, '/images', ['name=a'], { fields: 'uuid, name' });
  expect(images.json().inventories).toEqual([{ uuid: a.uuid, name: 'a' }]);
  const snapshots = await query(cloud, '/volume-snapshots', [], { fields: 'uuid' });
  expect(snapshots.json().inventories).toEqual([{ uuid: snapshot.uuid, distance: 0 }]);
  expect((await query(cloud, '/zones', [], { fields: 'name' })).json().inventories[0]).toHaveProperty(
    'isDefault',
    false,
  );
});

test.for([
  ['/zones', 'isDefault'],
  ['/volumes', 'isShareable'],
  ['/volume-snapshots', 'groupUuid'],
  ['/backup-storage', 'attachedZoneUuids'],
  ['/backup-storage', 'mons'],
  ['/backup-storage', 'fsid'],
  ['/user-tags', 'tagPattern'],
  ['/volume-snapshots/trees', 'tree'],
] as const)('%s?fields=%s fails', async ([path, fields], { cloud }) => {
  cloud.addVolumeSnapshot();
  expect((await query(cloud, path, [], { fields })).json().error.code).toBe('SYS.1000');
});

test('fields of trees without the uuid break what is done after the query', async ({ cloud }) => {
  cloud.addVolumeSnapshot();
  const trees = await query(cloud, '/volume-snapshots/trees', [], { fields: 'volumeUuid' });
  expect(trees.json().error.code).toBe('SYS.1006');
  expect((await query(cloud, '/volume-snapshots/trees', [], { fields: 'volumeUuid', limit: '0' })).status).toBe(200);
});

test('what no row can be made of fails with the first row, and neither an empty page nor a count', async ({
  cloud,
}) => {
  const ask = (parameters: Record<string, string>) =>
    query(cloud, '/zones', [], { fields: 'uuid,isDefault', ...parameters });
  expect((await ask({})).json().error.code).toBe('SYS.1000');
  expect((await ask({ limit: '0' })).json().inventories).toEqual([]);
  expect((await ask({ count: 'true' })).json().total).toBe(1);
});

test('without sort the rows stand by uuid, save where a condition has a join', async ({ cloud }) => {
  const [low, high] = ['1', 'f'].map((digit) => `${digit}${newUuid().slice(1)}`);
  const storage = cloud.addBackupStorage();
  for (const uuid of [high, low]) cloud.addImage({ uuid: uuid ?? '', on: [storage] });
  const uuids = async (condition: string) =>
    (await query(cloud, '/images', [condition])).json().inventories.map(({ uuid }) => uuid);
  expect(await uuids('status=Ready')).toEqual([low, high]);
  expect(await uuids('backupStorageRefs.status=Ready')).toEqual([high, low]);
});

test('a filterName that names no condition is an invalid argument', async ({ cloud }) => {
  expect((await query(cloud, '/images', [], { filterName: 'x' })).json().error.code).toBe('SYS.1007');
  expect((await query(cloud, '/images', [], { filterName: '' })).status).toBe(200);
});

test('/{uuid} gives none or one, and ignores every parameter', async ({ cloud }) => {
  const { a } = addImages(cloud);
  const found = await get(cloud, `/images/${a.uuid}?fields=uuid&limit=0&q=name=z`);
  expect(found.json().inventories).toMatchObject([{ name: 'a', description: 'First' }]);
  expect(await get(cloud, `/images/${newUuid()}`)).toMatchObject({
    status: 200,
    text: '{"inventories":[],"schema":{}}',
  });
});

test('a backup storage has the fields of its subtype; they can be named together with its exact type', async ({
  cloud,
}) => {
  const { far } = addImages(cloud);
  expect((await get(cloud, `/backup-storage/${far.uuid}`)).json().inventories).toMatchObject([{ fsid: 'f1' }]);
  expect((await query(cloud, '/backup-storage', ['fsid=f1'])).status).toBe(503);
  expect(names(await query(cloud, '/backup-storage', ['fsid=f1', 'type=Ceph']))).toEqual(['far']);
  const { schema } = (await query(cloud, '/backup-storage', ['type=Ceph'])).json();
  expect(schema).toEqual({ 'inventories[0]': 'org.zstack.storage.ceph.backup.CephBackupStorageInventory' });
});

test('backup storages by zone, zones by backup storage', async ({ cloud }) => {
  const { zone } = addImages(cloud);
  expect(names(await query(cloud, '/backup-storage', [`attachedZoneUuids=${zone.uuid}`]))).toEqual(['far', 'near']);
  expect(names(await query(cloud, '/backup-storage', ['image.name=b']))).toEqual(['far']);
  expect(names(await query(cloud, '/zones', ['backupStorage.type=Ceph']))).toEqual(['far']);
});

test('an account sees what it owns, what is shared with it, and what is public', async ({ cloud }) => {
  const alice = cloud.account('alice')?.uuid ?? '';
  const { uuid: session } = cloud.addSession({ account: alice });
  cloud.addImage({ name: 'own', accountUuid: alice });
  cloud.addImage({ name: 'shared', sharedWith: [alice] });
  cloud.addImage({ name: 'public', sharedWith: 'all' });
  const hidden = cloud.addImage({ name: 'hidden' });
  cloud.addSystemTag({ resourceUuid: hidden.uuid });
  cloud.addBackupStorage({ name: 'storage' });

  expect(names(await query(cloud, '/images', [], {}, session))).toEqual(['own', 'public', 'shared']);
  expect((await get(cloud, `/images/${hidden.uuid}`, { session })).json().inventories).toEqual([]);
  expect(names(await query(cloud, '/images'))).toContain('hidden');
  expect((await query(cloud, '/system-tags', [], {}, session)).json().inventories).toHaveLength(1);
  expect(names(await query(cloud, '/backup-storage', [], {}, session))).toEqual(['storage']);
  expect(names(await query(cloud, '/accounts', [], {}, session))).toEqual(['admin', 'alice']);
});

test('a tree holds its snapshots; of a leaf that the caller may not see only the uuid', async ({ cloud }) => {
  const alice = cloud.account('alice')?.uuid ?? '';
  const root = cloud.addVolumeSnapshot({ name: 'root' });
  const left = cloud.addVolumeSnapshot({ name: 'left', parentUuid: root.uuid });
  const right = cloud.addVolumeSnapshot({ name: 'right', parentUuid: root.uuid, accountUuid: alice });
  const ask = async (session: string) => {
    const [tree] = (await get(cloud, `/volume-snapshots/trees/${root.treeUuid ?? ''}`, { session })).json().inventories;
    return tree;
  };
  expect(await ask(cloud.demo.session)).toMatchObject({
    tree: {
      inventory: { name: 'root', distance: 0 },
      children: [
        { inventory: { name: 'left', distance: 1, latest: false }, parentUuid: root.uuid, children: [] },
        { inventory: { name: 'right', distance: 1, latest: true }, parentUuid: root.uuid },
      ],
    },
  });
  const seenByAlice = await ask(cloud.addSession({ account: alice }).uuid);
  expect(seenByAlice).toHaveProperty('tree.inventory', { uuid: root.uuid, distance: 0 });
  expect(seenByAlice).toHaveProperty('tree.children.0.inventory', { uuid: left.uuid, distance: 0 });
  expect(seenByAlice).toHaveProperty('tree.children.1.inventory.name', right.name);
});
