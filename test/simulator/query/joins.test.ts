import { expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { get, names, newUuid, query, test, type Answer } from '../cloud.ts';

const uuidsOf = (answer: Answer): readonly string[] => answer.json().inventories.map(({ uuid }) => uuid);

/** Three snapshots: `loose`, and `one` and `two` of the group. */
function addSnapshots(cloud: Simulator) {
  const group = newUuid();
  const volume = cloud.addVolume({ name: 'disk' });
  cloud.addVolumeSnapshot({ name: 'loose', volumeUuid: null });
  cloud.addVolumeSnapshot({ name: 'one', volumeUuid: volume.uuid, groupUuid: group });
  cloud.addVolumeSnapshot({ name: 'two', groupUuid: group });
  return { group, volume };
}

test('the group of a snapshot is no column: a join is never null', async ({ cloud }) => {
  const { group } = addSnapshots(cloud);
  const found = async (condition: string) => names(await query(cloud, '/volume-snapshots', [condition]));
  expect(await found(`groupUuid=${group}`)).toEqual(['one', 'two']);
  expect(await found('groupUuid is null')).toEqual([]);
  expect(await found('groupUuid not null')).toEqual(['one', 'two']);
  expect(await found('groupUuid!=x')).toEqual(['one', 'two']);
  expect(await found(`groupUuid!=${group}`)).toEqual([]);
  expect(await found(`group.uuid=${group}`)).toEqual(['one', 'two']);
  expect(await found('groupRef.volumeSnapshotName=two')).toEqual(['two']);
  const shown = (await query(cloud, '/volume-snapshots', ['name=one'])).json().inventories;
  expect(shown).toMatchObject([{ groupUuid: group }]);
});

test('neither is a backup storage’s zone', async ({ cloud }) => {
  const [near, far] = [cloud.addZone(), cloud.addZone()];
  cloud.addBackupStorage({ name: 'near', attachedZoneUuids: [near.uuid] });
  cloud.addBackupStorage({ name: 'both', attachedZoneUuids: [near.uuid, far.uuid] });
  cloud.addBackupStorage({ name: 'none', attachedZoneUuids: [] });
  const found = async (condition: string) => names(await query(cloud, '/backup-storage', [condition]));
  expect(await found('attachedZoneUuids is null')).toEqual([]);
  expect(await found('attachedZoneUuids not null')).toEqual(['both', 'near']);
  expect(await found(`attachedZoneUuids!=${near.uuid}`)).toEqual(['both']);
  expect(await found(`zone.uuid?=${far.uuid},${newUuid()}`)).toEqual(['both']);
});

test('a path that ends in the key it is joined by is the column itself, whatever the joined row', async ({ cloud }) => {
  const [vmInstanceUuid, backupStorageUuid] = [newUuid(), newUuid()];
  cloud.addVolume({ name: 'root', vmInstanceUuid, type: 'Root' });
  cloud.addVolume({ name: 'data' });
  const volumes = async (condition: string) => names(await query(cloud, '/volumes', [condition]));
  expect(await volumes(`vmInstance.uuid=${vmInstanceUuid}`)).toEqual(['root']);
  expect(await volumes('vmInstance.uuid is null')).toEqual(['data']);
  expect(await volumes('vmInstance.name not null')).toEqual([]);

  const image = cloud.addImage({ name: 'left' });
  const ref = { id: 1, imageUuid: image.uuid, installPath: '', exportUrl: null, exportMd5Sum: null, status: 'Ready' };
  const { createDate, lastOpDate } = image;
  cloud.changeImage(image, { backupStorageRefs: [{ ...ref, backupStorageUuid, createDate, lastOpDate }] });
  expect(names(await query(cloud, '/images', [`backupStorage.uuid=${backupStorageUuid}`]))).toEqual(['left']);
  expect(names(await query(cloud, '/images', ['backupStorage.name not null']))).toEqual([]);
});

test('joins reach rows that the caller may not see', async ({ cloud }) => {
  const { uuid: session } = cloud.addSession({ account: 'alice' });
  const storage = cloud.addBackupStorage({ name: 'storage' });
  cloud.addImage({ name: 'hidden', on: [storage] });
  expect(names(await query(cloud, '/images', [], {}, session))).toEqual([]);
  expect(names(await query(cloud, '/backup-storage', ['image.name=hidden'], {}, session))).toEqual(['storage']);
});

test('the ways from volumes, snapshots and trees', async ({ cloud }) => {
  const { volume } = addSnapshots(cloud);
  const image = cloud.addImage({ name: 'base' });
  cloud.addVolume({ name: 'root', rootImageUuid: image.uuid });
  const count = async (path: string, condition: string) =>
    (await query(cloud, path, [condition], { count: 'true' })).json().total;
  expect(await count('/volume-snapshots', 'volume.name=disk')).toBe(1);
  expect(await count('/volume-snapshots', 'tree.status=Completed')).toBe(3);
  expect(await count('/volume-snapshots', 'primaryStorage.zone.name~=zone%')).toBe(3);
  expect(await count('/volume-snapshots/trees', 'snapshot.name=two')).toBe(1);
  expect(await count('/volume-snapshots/trees', `volume.uuid=${volume.uuid}`)).toBe(1);
  expect(await count('/volumes', 'snapshot.name=one')).toBe(1);
  expect(await count('/volumes', 'image.name=base')).toBe(1);
  expect(await count('/images', 'volume.name=root')).toBe(1);
  expect(await count('/zones', 'primaryStorage.volumeSnapshot.name=one')).toBe(1);
  // joined on the wrong key
  expect(await count('/volume-snapshots', 'backupStorage.name~=%')).toBe(0);
  expect(await count('/volume-snapshots', 'backupStorageRef.installPath~=%')).toBe(0);
});

test.for([
  ['/volume-snapshots', 'group.volumeName=x'],
  ['/volume-snapshots', 'backupStorageRefs=x'],
  ['/backup-storage', 'mons=x'],
  ['/backup-storage', 'mons.hostname=x'],
  ['/volume-snapshots/trees', 'tree=x'],
  ['/system-tags', 'image.name=x'],
  ['/user-tags', 'tagPattern=x'],
] as const)('%s?q=%s fails', async ([path, condition], { cloud }) => {
  expect((await query(cloud, path, [condition])).json().error.code).toBe('SYS.1000');
});

test('tags: “has no such tag” for !=, !?= and !~=, but nothing for “is null”', async ({ cloud }) => {
  const pattern = cloud.addTagPattern();
  const [a, b] = [cloud.addImage({ name: 'a' }), cloud.addImage({ name: 'b' })];
  cloud.addImage({ name: 'c' });
  cloud.addUserTag({ resourceUuid: a.uuid, tag: 'Gold', tagPatternUuid: pattern.uuid });
  cloud.addUserTag({ resourceUuid: a.uuid, tag: 'new' });
  cloud.addUserTag({ resourceUuid: b.uuid, tag: 'new' });
  const found = async (condition: string) => names(await query(cloud, '/images', [condition]));
  expect(await found('__userTag__=gold ')).toEqual(['a']);
  expect(await found('__userTag__!=gold')).toEqual(['b', 'c']);
  expect(await found('__userTag__!?=gold,new')).toEqual(['c']);
  expect(await found('__userTag__!~=g%')).toEqual(['b', 'c']);
  expect(await found('__userTag__ not null')).toEqual(['a', 'b']);
  expect(await found('__userTag__ is null')).toEqual([]);
  expect(await found(`__tagUuid__=${pattern.uuid}`)).toEqual(['a']);
  expect(await found(`__tagUuid__!=${pattern.uuid}`)).toEqual(['b', 'c']);
  expect(await found('__tagUuid__ is null')).toEqual(['a', 'b']);
  expect(await found('__tagUuid__!=100%')).toEqual(['a', 'b', 'c']);
});

test('each subtype of backup storage has a query of its own', async ({ cloud }) => {
  const ceph = cloud.addBackupStorage({ name: 'ceph', type: 'Ceph', fsid: 'f1', mons: [] });
  cloud.addBackupStorage({ name: 'sftp', type: 'SftpBackupStorage', hostname: '10.0.0.1' });
  cloud.addBackupStorage({ name: 'store' });
  expect(names(await query(cloud, '/backup-storage/ceph', ['fsid=F1']))).toEqual(['ceph']);
  expect(names(await query(cloud, '/backup-storage/sftp', ['hostname~=10.%'], { fields: 'name,hostname' }))).toEqual([
    'sftp',
  ]);
  expect(names(await query(cloud, '/backup-storage', ['type=Ceph', 'mons.hostname is null']))).toEqual([]);
  expect(uuidsOf(await get(cloud, `/backup-storage/ceph/${ceph.uuid}`))).toEqual([ceph.uuid]);
  expect(uuidsOf(await get(cloud, `/backup-storage/sftp/${ceph.uuid}`))).toEqual([]);
  expect((await query(cloud, '/backup-storage', ['type!=x', 'fsid=f1'])).status).toBe(503);
  expect(names(await query(cloud, '/backup-storage', ['type!=Ceph']))).toEqual(['sftp', 'store']);
  // no subtype is called so: the general class, and the collation finds the rows
  expect(names(await query(cloud, '/backup-storage', ['type=ceph']))).toEqual(['ceph']);
  expect((await query(cloud, '/backup-storage', ['type=ceph', 'fsid=f1'])).status).toBe(503);
});
