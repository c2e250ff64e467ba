import { expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { call, jobOf, newUuid, poll, submitDeletion, submitTemplate, test, type Answer } from '../cloud.ts';

const endOf = async (cloud: Simulator, ...deletion: readonly [{ readonly uuid: string }, string?]): Promise<Answer> =>
  poll(cloud, jobOf(await submitDeletion(cloud, ...deletion)));

const on = (storage: { readonly uuid: string }): string => `?backupStorageUuids=${storage.uuid}`;

const setPolicy = (cloud: Simulator, value: 'Direct' | 'Delay' | 'Never'): Promise<Answer> =>
  call(cloud, 'PUT', '/global-configurations/image/deletionPolicy/actions', {
    body: { updateGlobalConfig: { value } },
  });

const ok = { status: 200, text: '{}' };

// domain.md §6.4 and image/delete-recover-expunge.
test.for(['Delay', 'Never'] as const)(
  '%s: copies and image are marked Deleted, nothing goes',
  async (policy, { cloud }) => {
    const [near, far] = [cloud.addBackupStorage(), cloud.addBackupStorage()];
    const image = cloud.addImage({ on: [near, far] });
    await setPolicy(cloud, policy);
    expect(await endOf(cloud, image, on(near))).toMatchObject(ok);
    expect(cloud.image(image.uuid)).toMatchObject({
      status: 'Ready',
      lastOpDate: image.lastOpDate,
      backupStorageRefs: [{ status: 'Deleted' }, { status: 'Ready' }],
    });
    await cloud.clock.advance(1000);
    expect(await endOf(cloud, image)).toMatchObject(ok);
    const deleted = cloud.image(image.uuid);
    expect(deleted).toMatchObject({
      status: 'Deleted',
      backupStorageRefs: [{ status: 'Deleted' }, { status: 'Deleted' }],
    });
    expect(deleted?.lastOpDate.epochMs).toBeGreaterThan(image.lastOpDate.epochMs);

    await cloud.clock.advance(1000);
    expect(await endOf(cloud, image, '?deleteMode=Enforcing')).toMatchObject(ok);
    expect(cloud.image(image.uuid)).toEqual(deleted);
  },
);

test('Direct: a copy goes with its bytes, the image with its last copy', async ({ cloud }) => {
  const [near, far] = [cloud.addBackupStorage({ availableCapacity: 10 }), cloud.addBackupStorage()];
  const image = cloud.addImage({ actualSize: 5, on: [near, far] });
  cloud.addUserTag({ resourceUuid: image.uuid });
  await setPolicy(cloud, 'Direct');
  expect(await endOf(cloud, image, on(near))).toMatchObject(ok);
  expect(cloud.image(image.uuid)?.backupStorageRefs).toMatchObject([{ backupStorageUuid: far.uuid, status: 'Ready' }]);
  expect(cloud.backupStorage(near.uuid)?.availableCapacity).toBe(15);
  expect(await endOf(cloud, image)).toMatchObject(ok);
  expect(cloud.images()).toEqual([]);
});

test('Direct: a storage that cannot remove its copy keeps it, without a word', async ({ cloud }) => {
  const [near, far] = [cloud.addBackupStorage(), cloud.addBackupStorage()];
  const image = cloud.addImage({ on: [near, far] });
  cloud.keepCopiesOn(far);
  await setPolicy(cloud, 'Direct');
  expect(await endOf(cloud, image)).toMatchObject(ok);
  expect(cloud.image(image.uuid)).toMatchObject({
    status: 'Ready',
    backupStorageRefs: [{ backupStorageUuid: far.uuid, status: 'Ready' }],
  });
});

test('an image without a finished copy goes at once, whatever the policy and the storages named', async ({ cloud }) => {
  const storage = cloud.addBackupStorage();
  const bare = cloud.addImage();
  const half = cloud.addImage({ on: [storage] });
  cloud.changeImage(half, {
    backupStorageRefs: half.backupStorageRefs.map((ref) => ({ ...ref, status: 'Downloading' })),
  });
  expect(await endOf(cloud, bare)).toMatchObject(ok);
  expect(await endOf(cloud, half, on(cloud.addBackupStorage()))).toMatchObject(ok);
  expect(cloud.images()).toEqual([]);
});

test('one that is being made goes at once, and its making ends in SYS.1000', async ({ cloud }) => {
  const accepted = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()]);
  const [image] = cloud.images();
  expect(await endOf(cloud, image ?? { uuid: '' })).toMatchObject(ok);
  expect(cloud.images()).toEqual([]);
  await cloud.clock.advance(3000);
  expect((await poll(cloud, jobOf(accepted))).json().error.code).toBe('SYS.1000');
});

test('a uuid that is not there succeeds, with a dead session too; one of a wrong form does not', async ({ cloud }) => {
  const accepted = await submitDeletion(cloud, { uuid: newUuid() }, '', { session: newUuid() });
  expect(await poll(cloud, jobOf(accepted))).toMatchObject(ok);
  expect((await endOf(cloud, { uuid: 'f'.repeat(32) })).json().error.code).toBe('SYS.1003');
});

test('an unknown storage, an unknown mode and another’s image are refused', async ({ cloud }) => {
  const image = cloud.addImage({ on: [cloud.addBackupStorage()] });
  expect((await endOf(cloud, image, on({ uuid: newUuid() }))).json().error.code).toBe('SYS.1003');
  expect((await endOf(cloud, image, '?deleteMode=Maybe')).json().error.code).toBe('SYS.1000');
  const { uuid: session } = cloud.addSession({ account: 'alice' });
  const refused = await poll(cloud, jobOf(await submitDeletion(cloud, image, '', { session })));
  expect(refused.json().error.code).toBe('SYS.1006');
  expect(cloud.image(image.uuid)).toEqual(image);
});
