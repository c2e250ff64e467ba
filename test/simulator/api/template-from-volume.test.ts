import { expect } from 'vitest';
import { get, jobOf, newUuid, poll, submitTemplateFromVolume, test, type Answer } from '../cloud.ts';

async function make(...submit: Parameters<typeof submitTemplateFromVolume>): Promise<Answer> {
  const [cloud] = submit;
  const accepted = await submitTemplateFromVolume(...submit);
  await cloud.clock.advance(3000);
  return poll(cloud, jobOf(accepted));
}

// domain.md §6.2 and image/create-data-from-volume.
test('row and copies come first, all Creating, and turn Ready together', async ({ cloud }) => {
  const volume = cloud.addVolume({ format: 'raw' });
  const storages = [cloud.addBackupStorage({ type: 'SftpBackupStorage', url: '/sftp' }), cloud.addBackupStorage()];
  const accepted = await submitTemplateFromVolume(cloud, volume, storages);
  expect(accepted).toMatchObject({ status: 202 });
  expect(accepted.json().apiTimeout).toBe(259_200_000);
  const begun = { status: 'Creating', installPath: '' };
  expect(cloud.images()).toMatchObject([
    { status: 'Creating', url: `volume://${volume.uuid}`, size: volume.size, backupStorageRefs: [begun, begun] },
  ]);
  await cloud.clock.advance(1500);
  expect(cloud.images()).toMatchObject([{ status: 'Creating', backupStorageRefs: [begun, begun] }]);
  await cloud.clock.advance(1500);
  const { inventory } = (await poll(cloud, jobOf(accepted))).json();
  expect(inventory).toMatchObject({ status: 'Ready', mediaType: 'DataVolumeTemplate', format: 'raw', virtio: false });
  expect(inventory).not.toHaveProperty('platform');
  expect(cloud.images()[0]?.backupStorageRefs).toMatchObject([
    {
      status: 'Ready',
      installPath: `/sftp/dataVolumeTemplates/acct-${volume.accountUuid}/${inventory.uuid}/${inventory.uuid}.raw`,
    },
    { status: 'Ready' },
  ]);
});

test('it tells 0, 30 and 100 percent, on any primary storage', async ({ cloud }) => {
  const volume = cloud.addVolume({ primaryStorageUuid: cloud.addPrimaryStorage({ type: 'NFS' }).uuid });
  const accepted = await submitTemplateFromVolume(cloud, volume, [cloud.addBackupStorage()]);
  const told = async () => {
    const { inventories } = (await get(cloud, `/task-progresses/${jobOf(accepted)}?all=true`)).json();
    expect(new Set(inventories.map(({ taskUuid }) => taskUuid)).size).toBe(inventories.length);
    return inventories.map(({ content }) => content);
  };
  expect(await told()).toEqual(['0', '30']);
  await cloud.clock.advance(3000);
  expect(await told()).toEqual(['0', '30', '100', '100']);
});

test('a copy that fails keeps its place, Creating, and gives its room back', async ({ cloud }) => {
  const volume = cloud.addVolume({ actualSize: 4 });
  const [near, far] = [cloud.addBackupStorage(), cloud.addBackupStorage({ availableCapacity: 10 })];
  cloud.failCopiesTo(far);
  const result = await make(cloud, volume, [near, far]);
  expect(result.status).toBe(200);
  expect(result.json()).not.toHaveProperty('failures');
  expect(cloud.images()[0]?.backupStorageRefs).toMatchObject([
    { backupStorageUuid: near.uuid, status: 'Ready' },
    { backupStorageUuid: far.uuid, status: 'Creating', installPath: '' },
  ]);
  expect(cloud.backupStorage(far.uuid)?.availableCapacity).toBe(10);
});

test.for([
  ['disconnected', { status: 'Disconnected' }],
  ['disabled', { state: 'Disabled' }],
  ['full', { availableCapacity: 1024 }],
  ['of another zone', { attachedZoneUuids: [] }],
] as const)('a storage that is %s is left out silently; alone it fails the job', async ([, given], { cloud }) => {
  const [unfit, fit] = [cloud.addBackupStorage(given), cloud.addBackupStorage()];
  const result = await make(cloud, cloud.addVolume(), [unfit, fit]);
  expect(result.json().inventory.backupStorageRefs).toMatchObject([{ backupStorageUuid: fit.uuid, status: 'Ready' }]);

  const { error } = (await make(cloud, cloud.addVolume(), [unfit])).json();
  expect(error).toMatchObject({ code: 'SYS.1006', causes: [] });
  expect(error.details).toMatch(
    new RegExp(
      `^failed to allocate all backup storage\\[uuid:\\[${unfit.uuid}\\]\\], a list of error: \\[\\{"code":"BS.1003"`,
    ),
  );
  expect(cloud.images()).toHaveLength(1);
});

test('Ready without any Ready copy: what was allocated failed, but not all that was asked for', async ({ cloud }) => {
  const [off, broken] = [cloud.addBackupStorage({ state: 'Disabled' }), cloud.addBackupStorage()];
  cloud.failCopiesTo(broken);
  const { inventory } = (await make(cloud, cloud.addVolume(), [off, broken])).json();
  expect(inventory).toMatchObject({
    status: 'Ready',
    backupStorageRefs: [{ backupStorageUuid: broken.uuid, status: 'Creating', installPath: '' }],
  });
});

test('a copy that is dropped leaves no trace; one that is left Creating fails nothing', async ({ cloud }) => {
  const [dropped, left] = [cloud.addBackupStorage(), cloud.addBackupStorage()];
  cloud.dropCopiesTo(dropped);
  cloud.leaveCopiesCreatingOn(left);
  const { inventory } = (await make(cloud, cloud.addVolume(), [dropped, left])).json();
  expect(inventory).toMatchObject({
    status: 'Ready',
    backupStorageRefs: [{ backupStorageUuid: left.uuid, status: 'Creating' }],
  });
});

test('all fail: the row is removed, one cause is told, and the uuid stays used up', async ({ cloud }) => {
  const storages = [cloud.addBackupStorage(), cloud.addBackupStorage()];
  for (const storage of storages) cloud.failCopiesTo(storage, { code: 'BS.1000', details: 'no route' });
  const params = { resourceUuid: newUuid() };
  const volume = cloud.addVolume();
  const { error } = (await make(cloud, volume, storages, { params })).json();
  expect(error).toMatchObject({ code: 'SYS.1006', causes: [], cause: { code: 'BS.1000' } });
  expect(cloud.images()).toEqual([]);
  const again = await make(cloud, volume, [cloud.addBackupStorage()], { params });
  expect(again.json().error.code).toBe('SYS.1000');
});

test('without a storage named the node picks one that can be allocated', async ({ cloud }) => {
  expect((await make(cloud, cloud.addVolume())).json().error).toMatchObject({
    code: 'SYS.1006',
    cause: { code: 'BS.1003' },
  });
  cloud.addBackupStorage({ state: 'Disabled' });
  const fit = cloud.addBackupStorage();
  const { inventory } = (await make(cloud, cloud.addVolume())).json();
  expect(inventory.backupStorageRefs).toMatchObject([{ backupStorageUuid: fit.uuid, status: 'Ready' }]);
});

// image/create-root create-root-from-root-volume-no-storage.
test('it may pick one that the volume’s storage cannot write to, and then fails', async ({ cloud }) => {
  cloud.addBackupStorage({ type: 'Ceph', uuid: '0'.repeat(32) });
  cloud.addBackupStorage();
  const { error } = (await make(cloud, cloud.addVolume())).json();
  expect(error).toMatchObject({ code: 'SYS.1006', cause: { code: 'SYS.1000' } });
  expect(error.cause.details).toContain('wont have mediator supporting backup storage[type:Ceph]');
  expect(cloud.images()).toEqual([]);
});

test('a copy that is never answered ends at the API’s limit', async ({ start }) => {
  const cloud = await start({ apiTimeoutMs: 10_000 });
  const [near, far] = [cloud.addBackupStorage(), cloud.addBackupStorage()];
  cloud.timeOutCopiesTo(far);
  const accepted = await submitTemplateFromVolume(cloud, cloud.addVolume(), [near, far]);
  await cloud.clock.advance(9000);
  expect((await poll(cloud, jobOf(accepted))).status).toBe(202);
  await cloud.clock.advance(1000);
  expect((await poll(cloud, jobOf(accepted))).json().inventory).toMatchObject({ status: 'Ready' });
});

test.for([
  [{ status: 'Deleted' }, "is not Ready, it's Deleted"],
  [{ state: 'Disabled' }, "is not Enabled, it's Disabled"],
] as const)('a volume with %o is refused', async ([given, text], { cloud }) => {
  const { error } = (await make(cloud, cloud.addVolume(given), [cloud.addBackupStorage()])).json();
  expect(error).toMatchObject({ code: 'SYS.1006' });
  expect(error.details).toContain(text);
  expect(cloud.images()).toEqual([]);
});

test('another’s volume is SYS.1006; what is made belongs to its maker', async ({ cloud }) => {
  const { uuid: session, accountUuid } = cloud.addSession({ account: 'alice' });
  const storage = cloud.addBackupStorage();
  expect((await make(cloud, cloud.addVolume(), [storage], { session })).json().error.code).toBe('SYS.1006');
  expect((await make(cloud, cloud.addVolume({ accountUuid }), [storage], { session })).status).toBe(200);
  expect(cloud.images()).toMatchObject([{ accountUuid }]);
});
