import { expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { get, jobOf, makeTemplate, poll, submitTemplate, test, type ErrorReply } from '../cloud.ts';

/** The only cause of a template that failed on its only storage. */
const causeOf = async (cloud: Simulator, given: Parameters<Simulator['addBackupStorage']>[0]): Promise<ErrorReply> => {
  const { status, json } = await makeTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage(given)]);
  const [cause, ...more] = json().error.causes;
  expect([status, json().error.code, more]).toEqual([503, 'SYS.1006', []]);
  expect(cloud.images()).toEqual([]);
  if (cause === undefined) throw new Error('no cause');
  return cause;
};

// image/create-from-snapshot-unfit-storage and -too-big.
test.for([
  ['disconnected', { status: 'Disconnected' }],
  ['disabled', { state: 'Disabled' }],
  ['full', { availableCapacity: 1024 }],
] as const)('a %s backup storage cannot be allocated, and is named', async ([, given], { cloud }) => {
  const uuid = '6278e4dcf8c14be281a9aacbf1dc5163';
  expect(await causeOf(cloud, { uuid, ...given })).toEqual({
    causes: [],
    code: 'BS.1003',
    description: 'Unable to allocate a backup storage',
    details: 'unable to allocate a backup storage',
    location: 'VolumeSnapshotTreeBase.java: allocate-backup-storage (location:2/5)',
    cause: {
      code: 'SYS.1006',
      description: 'An operation failed',
      details: `backup storage[uuid:${uuid}] can not satisfy one or more conditions[available capacity > 3221225472 bytes, status = Connected, state = Enabled]`,
      location: 'BackupStorageMainAllocatorFlow.java: BackupStorageMainAllocatorFlow (location:1/3)',
      cost: '0ms',
      causes: [],
    },
  });
});

test('a backup storage of no zone takes a copy', async ({ cloud }) => {
  const storage = cloud.addBackupStorage({ attachedZoneUuids: [] });
  expect((await makeTemplate(cloud, cloud.addVolumeSnapshot(), [storage])).status).toBe(200);
});

// image/create-from-snapshot-ceph-storage.
test('a type that the primary storage cannot write to is SYS.1000', async ({ cloud }) => {
  const { code, details } = await causeOf(cloud, { type: 'Ceph' });
  expect(code).toBe('SYS.1000');
  expect(details).toMatch(
    /primary storage\[type:LocalStorage\] wont have mediator supporting backup storage\[type:Ceph\]$/,
  );
});

test('a copy that is never answered ends at the API’s limit, SYS.1001 inside its SYS.1006', async ({ start }) => {
  const cloud = await start({ apiTimeoutMs: 10_000 });
  const [near, far] = [cloud.addBackupStorage(), cloud.addBackupStorage()];
  const snapshot = cloud.addVolumeSnapshot();
  cloud.timeOutCopiesTo(far);
  const [failing, partial] = [
    await submitTemplate(cloud, snapshot, [far]),
    await submitTemplate(cloud, snapshot, [near, far]),
  ];
  await cloud.clock.advance(9000);
  for (const job of [failing, partial]) expect((await poll(cloud, jobOf(job))).status).toBe(202);
  await cloud.clock.advance(1000);
  expect((await poll(cloud, jobOf(failing))).json().error).toMatchObject({
    code: 'SYS.1006',
    causes: [{ code: 'SYS.1006', cause: { code: 'SYS.1001' } }],
  });
  expect((await poll(cloud, jobOf(partial))).json().inventory.backupStorageRefs).toMatchObject([
    { backupStorageUuid: near.uuid },
  ]);
  expect(cloud.images()).toHaveLength(1);
});

// image/create-from-snapshot-duplicate-storage.
test('a storage named twice gets two refs', async ({ cloud }) => {
  const storage = cloud.addBackupStorage();
  const { json } = await makeTemplate(cloud, cloud.addVolumeSnapshot(), [storage, storage]);
  expect(json().inventory.backupStorageRefs).toMatchObject([
    { backupStorageUuid: storage.uuid },
    { backupStorageUuid: storage.uuid },
  ]);
});

// image/create-from-snapshot: one path for each account, image and kind of template.
test('an sftp storage keeps a template under its url, by owner and image', async ({ cloud }) => {
  const storage = cloud.addBackupStorage({ type: 'SftpBackupStorage', url: '/sftp' });
  const { inventory } = (await makeTemplate(cloud, cloud.addVolumeSnapshot(), [storage])).json();
  const [image] = cloud.images();
  expect(inventory.backupStorageRefs).toMatchObject([
    {
      installPath: `/sftp/dataVolumeTemplates/acct-${image?.accountUuid ?? ''}/${inventory.uuid}/${inventory.uuid}.volume`,
    },
  ]);
});

test('refs come in no order that a client could rely on', async ({ cloud }) => {
  const storages = Array.from({ length: 4 }, () => cloud.addBackupStorage());
  const { uuid } = cloud.addImage({ on: storages });
  const seen = new Set<string>();
  for (let times = 0; times < 10; times += 1) {
    const [row] = (await get(cloud, `/images/${uuid}`)).json().inventories;
    seen.add(row?.backupStorageRefs.map(({ backupStorageUuid }) => backupStorageUuid).join(' ') ?? '');
  }
  expect(seen.size).toBeGreaterThan(2);
  expect(new Set([...seen].map((order) => order.split(' ').sort().join(' ')))).toEqual(
    new Set([
      storages
        .map((storage) => storage.uuid)
        .sort()
        .join(' '),
    ]),
  );
});
