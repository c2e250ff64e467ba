import { expect } from 'vitest';
import { jobOf, makeTemplate, newUuid, poll, query, submitTemplate, test } from '../cloud.ts';

// wire.md §5 and domain.md §6.2.
test('the row comes first, turns Ready with the first copy, and the job ends with the last', async ({ cloud }) => {
  const snapshot = cloud.addVolumeSnapshot();
  const storages = [cloud.addBackupStorage(), cloud.addBackupStorage()];
  const accepted = await submitTemplate(cloud, snapshot, storages, { params: { description: "a'b=c" } });

  expect(accepted.status).toBe(202);
  expect(accepted.json()).toEqual({ location: `${cloud.url}/v1/api-jobs/${jobOf(accepted)}`, apiTimeout: 259_200_000 });
  expect(await poll(cloud, jobOf(accepted))).toMatchObject({ status: 202, text: '{}' });
  expect(cloud.images()).toMatchObject([
    { status: 'Creating', state: 'Enabled', size: 0, url: `volumeSnapshot://${snapshot.uuid}`, backupStorageRefs: [] },
  ]);

  await cloud.clock.advance(1500);
  expect(cloud.images()).toMatchObject([{ status: 'Ready', size: 20 * 2 ** 30, actualSize: 3 * 2 ** 30 }]);
  expect((await poll(cloud, jobOf(accepted))).status).toBe(202);

  await cloud.clock.advance(1500);
  const result = await poll(cloud, jobOf(accepted));
  expect(result.status).toBe(200);
  expect(result.text).toContain('"description":"a\\u0027b\\u003dc"');
  const { inventory } = result.json();
  expect(inventory).toMatchObject({
    name: 'golden',
    type: 'zstack',
    mediaType: 'DataVolumeTemplate',
    status: 'Ready',
    virtio: false,
  });
  expect(inventory.backupStorageRefs).toHaveLength(2);
  expect(inventory).not.toHaveProperty('platform');
});

test('a storage that fails is left out silently', async ({ cloud }) => {
  const [near, far] = [cloud.addBackupStorage(), cloud.addBackupStorage()];
  cloud.failCopiesTo(far);
  const result = await makeTemplate(cloud, cloud.addVolumeSnapshot(), [near, far]);
  expect(result.status).toBe(200);
  expect(result.json()).not.toHaveProperty('failures');
  expect(result.json().inventory.backupStorageRefs).toMatchObject([{ backupStorageUuid: near.uuid, status: 'Ready' }]);
});

test('a commercial build lists it', async ({ start }) => {
  const cloud = await start({ listFailures: true });
  const [near, far] = [cloud.addBackupStorage(), cloud.addBackupStorage()];
  cloud.failCopiesTo(far, { code: 'BS.1000', details: 'no route to host' });
  const result = await makeTemplate(cloud, cloud.addVolumeSnapshot(), [near, far]);
  expect(result.json().failures).toEqual([
    { backupStorageUuid: far.uuid, error: { code: 'BS.1000', details: 'no route to host' } },
  ]);
});

test('a copy that is dropped, or left Creating, fails nothing', async ({ cloud }) => {
  const [near, dropped, left] = [cloud.addBackupStorage(), cloud.addBackupStorage(), cloud.addBackupStorage()];
  cloud.dropCopiesTo(dropped);
  cloud.leaveCopiesCreatingOn(left);
  const result = await makeTemplate(cloud, cloud.addVolumeSnapshot(), [near, dropped, left]);
  const refs = result.json().inventory.backupStorageRefs;
  expect(refs.map(({ backupStorageUuid }) => backupStorageUuid).sort()).toEqual([near.uuid, left.uuid].sort());
  expect(refs.find(({ backupStorageUuid }) => backupStorageUuid === left.uuid)).toMatchObject({
    status: 'Creating',
    installPath: '',
  });
});

test('all fail: the row is removed, SYS.1006 lists the causes, and the uuid stays used up', async ({ cloud }) => {
  const snapshot = cloud.addVolumeSnapshot();
  const [first, second, down] = [
    cloud.addBackupStorage(),
    cloud.addBackupStorage(),
    cloud.addBackupStorage({ status: 'Disconnected' }),
  ];
  cloud.failCopiesTo(first, { code: 'SYS.1006', details: 'one' });
  cloud.failCopiesTo(second, { code: 'SYS.1001', details: 'two' });
  const params = { resourceUuid: newUuid() };
  const result = await makeTemplate(cloud, snapshot, [first, second, down], { params });

  expect(result.status).toBe(503);
  const { error } = result.json();
  expect(error).toMatchObject({ code: 'SYS.1006', description: 'An operation failed' });
  expect(error.details).toBe(
    `failed to create template from the volume snapshot[uuid:${snapshot.uuid}] on backup storage[uuids:[${first.uuid}, ${second.uuid}, ${down.uuid}]]`,
  );
  // In the order in which they failed: what cannot be begun fails first.
  expect(error.causes).toHaveLength(3);
  expect(error.causes[0]).toMatchObject({ code: 'BS.1003', cause: { code: 'SYS.1006' } });
  expect(error.causes.slice(1)).toEqual([
    { code: 'SYS.1006', details: 'one', causes: [] },
    { code: 'SYS.1001', details: 'two', causes: [] },
  ]);
  expect(JSON.stringify(error.causes)).not.toContain(first.uuid);
  expect(cloud.images()).toEqual([]);

  const again = await makeTemplate(cloud, snapshot, [cloud.addBackupStorage()], { params });
  expect(again.json().error.code).toBe('SYS.1000');
});

test('capacity is taken while a copy is made, and given back when it fails', async ({ cloud }) => {
  const gibibyte = 2 ** 30;
  const storage = cloud.addBackupStorage({ availableCapacity: 10 * gibibyte });
  const snapshot = cloud.addVolumeSnapshot({ size: 4 * gibibyte });
  const available = () => cloud.backupStorage(storage.uuid)?.availableCapacity;
  await makeTemplate(cloud, snapshot, [storage]);
  expect(available()).toBe(6 * gibibyte);
  cloud.failCopiesTo(storage);
  const accepted = await submitTemplate(cloud, snapshot, [storage]);
  expect(available()).toBe(2 * gibibyte);
  await cloud.clock.advance(3000);
  expect((await poll(cloud, jobOf(accepted))).status).toBe(503);
  expect(available()).toBe(6 * gibibyte);
});

test('tags are taken beside the parameters and among them', async ({ cloud }) => {
  const [snapshot, storage] = [cloud.addVolumeSnapshot(), cloud.addBackupStorage()];
  const params = { name: 'tagged', backupStorageUuids: [storage.uuid] };
  const beside = await makeTemplate(cloud, snapshot, [], { body: { params, systemTags: ['packer'], userTags: ['a'] } });
  const among = await makeTemplate(cloud, snapshot, [storage], { params: { systemTags: ['remote'], userTags: ['b'] } });
  for (const [made, system, user] of [
    [beside, 'packer', 'a'],
    [among, 'remote', 'b'],
  ] as const) {
    const condition = `resourceUuid=${made.json().inventory.uuid}`;
    expect((await query(cloud, '/system-tags', [condition])).json().inventories).toMatchObject([{ tag: system }]);
    expect((await query(cloud, '/user-tags', [condition])).json().inventories).toMatchObject([{ tag: user }]);
  }
});

test('tags that are no texts are 500, as every wrong type', async ({ cloud }) => {
  const params = { systemTags: [{ toString: '' }] };
  expect((await submitTemplate(cloud, cloud.addVolumeSnapshot(), [], { params })).status).toBe(500);
  expect(cloud.images()).toEqual([]);
});

const snapshotless = { uuid: 'c2a1d2b8b6f24e0f9a4e7b7f3f0a1b2c' };
test.for([
  [
    'no name',
    { name: null },
    'SYS.1007',
    /field\[name\] of message\[.*ApiMessageParamValidator\] is mandatory, can not be null/,
  ],
  [
    'a long name',
    { name: 'x'.repeat(256) },
    'SYS.1007',
    /exceeds max length of string. expected was <= 255, actual was 256/,
  ],
  ['a long description', { description: 'x'.repeat(2049) }, 'SYS.1007', /expected was <= 2048, actual was 2049/],
  ['no storage', { backupStorageUuids: [] }, 'SYS.1007', /^field\[backupStorageUuids\] must be a nonempty list$/],
  [
    'a null storage',
    { backupStorageUuids: [null] },
    'SYS.1007',
    /^field\[backupStorageUuids\] cannot contain a NULL element$/,
  ],
  [
    'an unknown storage',
    { backupStorageUuids: ['x'] },
    'SYS.1003',
    /resource\[uuids:\[x\], type:BackupStorageVO\] not found/,
  ],
  [
    'a resourceUuid of a wrong form',
    { resourceUuid: 'f'.repeat(32) },
    'SYS.1007',
    /^resourceUuid\[f{32}\] is not a valid uuid/,
  ],
  ['an unknown tag pattern', { tagUuids: [snapshotless.uuid] }, 'SYS.1003', /type:TagPatternVO\] not found/],
  ['an unknown system tag', { systemTags: ['colour::red'] }, 'SYS.1007', /^no system tag matches\[colour::red\]/],
] as const)('%s fails the job with %s', async ([, params, code, details], { cloud }) => {
  const result = await makeTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()], { params });
  expect(result.status).toBe(503);
  expect(result.json().error.code).toBe(code);
  expect(result.json().error.details).toMatch(details);
  expect(cloud.images()).toEqual([]);
});

test.for([
  [{ status: 'Creating' }, "is not Ready, it's Creating"],
  [{ state: 'Disabled' }, "is not Enabled, it's Disabled"],
  [{ volumeUuid: null }, 'has been deleted'],
] as const)('a snapshot with %o is refused', async ([given, text], { cloud }) => {
  const result = await makeTemplate(cloud, cloud.addVolumeSnapshot(given), [cloud.addBackupStorage()]);
  expect(result.json().error).toMatchObject({ code: 'SYS.1006' });
  expect(result.json().error.details).toContain(text);
});

test('a resourceUuid is chosen by the client, once', async ({ cloud }) => {
  const [snapshot, storage] = [cloud.addVolumeSnapshot(), cloud.addBackupStorage()];
  const params = { resourceUuid: newUuid() };
  expect((await makeTemplate(cloud, snapshot, [storage], { params })).json().inventory.uuid).toBe(params.resourceUuid);
  expect((await makeTemplate(cloud, snapshot, [storage], { params })).json().error.code).toBe('SYS.1000');
  cloud.removeImage(params.resourceUuid);
  expect((await makeTemplate(cloud, snapshot, [storage], { params })).json().error.code).toBe('SYS.1000');
  expect(cloud.images()).toEqual([]);
});

// owners.md §3, image/as-a-normal-account, image/create-from-snapshot-shared.
test('someone else’s snapshot is SYS.1006, without causes', async ({ cloud }) => {
  const alice = cloud.addSession({ account: 'alice' });
  const snapshot = cloud.addVolumeSnapshot();
  const result = await makeTemplate(cloud, snapshot, [cloud.addBackupStorage()], { session: alice.uuid });
  const { error } = result.json();
  expect(error.code).toBe('SYS.1006');
  expect(error.details).toBe(
    `the account[uuid:${alice.accountUuid}] has no access to the resources[uuid:[${snapshot.uuid}], type:VolumeSnapshotVO]`,
  );
  expect(error).not.toHaveProperty('causes[0]');
});

test.for(['to me', 'public'] as const)(
  'a template of a snapshot that is shared (%s) is its maker’s',
  async (how, { cloud }) => {
    const { uuid: session, accountUuid } = cloud.addSession({ account: 'alice' });
    const snapshot = cloud.addVolumeSnapshot({ sharedWith: how === 'public' ? 'all' : [accountUuid] });
    expect((await makeTemplate(cloud, snapshot, [cloud.addBackupStorage()], { session })).status).toBe(200);
    expect(cloud.images()).toMatchObject([{ accountUuid }]);
  },
);

test('the image’s dates are those of its first copy', async ({ cloud }) => {
  const storages = [cloud.addBackupStorage(), cloud.addBackupStorage()];
  const accepted = await submitTemplate(cloud, cloud.addVolumeSnapshot(), storages);
  const dates = () => cloud.images().map(({ createDate, lastOpDate }) => [createDate.epochMs, lastOpDate.epochMs])[0];
  const [begun = 0] = dates() ?? [];
  await cloud.clock.advance(1500);
  const [first = 0, lastOp] = dates() ?? [];
  expect(first - begun).toBeGreaterThanOrEqual(1000);
  expect(lastOp).toBe(first);
  await cloud.clock.advance(1500);
  expect((await poll(cloud, jobOf(accepted))).status).toBe(200);
  expect(dates()).toEqual([first, first]);
});

test('blank names are stored empty; half a character as a question mark', async ({ cloud }) => {
  const [snapshot, storages] = [cloud.addVolumeSnapshot(), [cloud.addBackupStorage()]] as const;
  const nameOf = async (name: string) =>
    (await makeTemplate(cloud, snapshot, storages, { name })).json().inventory.name;
  expect(await nameOf('   ')).toBe('');
  expect(await nameOf('a\ud83d')).toBe('a?');
});
