import { describe, expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { drivenTest as test } from '../fixture.ts';
import { create, refusalsOf } from './create-image.ts';

/** A snapshot of the root volume of a Windows machine, and a backup storage. */
function prepare(cloud: Simulator) {
  const machine = cloud.addVmInstance({ platform: 'Windows', guestOsType: 'Windows 10', state: 'Stopped' });
  const volume = cloud.addVolume({ type: 'Root', vmInstanceUuid: machine.uuid });
  const snapshot = cloud.addVolumeSnapshot({ volumeUuid: volume.uuid, volumeType: 'Root' });
  const storage = cloud.addBackupStorage();
  return { machine, volume, snapshot, storage, made: { name: 'golden', backupStorageUuids: [storage.uuid] } };
}

describe('createRootVolumeTemplateFromSnapshot', () => {
  const creation = 'createRootVolumeTemplateFromSnapshot';

  test('what is not given comes from the machine', async ({ cloud, gateway }) => {
    const { snapshot, made } = prepare(cloud);
    expect(await create(gateway, creation, { input: { ...made, snapshotUuid: snapshot.uuid } })).toMatchObject({
      __typename: 'ImageCreated',
      image: {
        url: `volumeSnapshot://${snapshot.uuid}`,
        mediaType: 'ROOT_VOLUME_TEMPLATE',
        platform: 'WINDOWS',
        guestOsType: 'Windows 10',
        bootMode: null,
      },
      job: { operation: 'CREATE_ROOT_VOLUME_TEMPLATE_FROM_SNAPSHOT' },
    });
  });

  test('what is given is sent in ZStack’s words; one for aarch64 boots by UEFI', async ({ cloud, gateway }) => {
    const { snapshot, made } = prepare(cloud);
    const given = { ...made, platform: 'WINDOWS_VIRTIO', architecture: 'aarch64', system: true, virtio: false };
    const payload = await create(gateway, creation, { input: { ...given, snapshotUuid: snapshot.uuid } });
    expect(payload).toMatchObject({ image: { platform: 'WINDOWS_VIRTIO', architecture: 'aarch64', bootMode: 'UEFI' } });
    const [sent] = cloud.received('POST', '/images/root-volume-templates/from/volume-snapshots/');
    expect(sent?.body).toMatchObject({ params: { platform: 'WindowsVirtio', system: true, virtio: false } });
  });

  test('a platform that the gateway does not know is none to ask for', async ({ cloud, gateway }) => {
    const { snapshot, made } = prepare(cloud);
    const input = { ...made, snapshotUuid: snapshot.uuid, platform: 'UNKNOWN' };
    expect(await refusalsOf(gateway, creation, { input })).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', faults: [{ argument: 'input.platform', code: 'UNKNOWN_VALUE' }] } },
    ]);
  });

  test('a snapshot that is not ready fails copy by copy', async ({ cloud, gateway }) => {
    const { snapshot, storage, made } = prepare(cloud);
    cloud.changeVolumeSnapshot(snapshot, { status: 'Deleting' });
    expect(await create(gateway, creation, { input: { ...made, snapshotUuid: snapshot.uuid } })).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'SYS.1006' },
      failures: [{ backupStorageUuid: storage.uuid, error: { code: 'VOLUME_SNAPSHOT.1000' } }],
    });
  });
});

describe('createRootVolumeTemplateFromRootVolume', () => {
  const creation = 'createRootVolumeTemplateFromRootVolume';

  test('the architecture is the machine’s, whatever is given', async ({ cloud, gateway }) => {
    const { volume, made } = prepare(cloud);
    const input = { ...made, rootVolumeUuid: volume.uuid, platform: 'LINUX', architecture: 'aarch64' };
    expect(await create(gateway, creation, { input })).toMatchObject({
      __typename: 'ImageCreated',
      image: { url: `volume://${volume.uuid}`, platform: 'LINUX', architecture: 'x86_64' },
    });
  });

  test('a copy that fails leaves no ref, and is told all the same', async ({ cloud, gateway }) => {
    const { volume, storage, made } = prepare(cloud);
    const far = cloud.addBackupStorage();
    cloud.failCopiesTo(far);
    const input = { ...made, rootVolumeUuid: volume.uuid, backupStorageUuids: [storage.uuid, far.uuid] };
    expect(await create(gateway, creation, { input })).toMatchObject({
      __typename: 'ImageCreatedPartially',
      failures: [{ backupStorageUuid: far.uuid }],
    });
    expect(cloud.images()).toMatchObject([{ backupStorageRefs: [{ backupStorageUuid: storage.uuid }] }]);
  });

  test('a storage that cannot be allocated is left out silently, and told', async ({ cloud, gateway }) => {
    const { volume, storage, made } = prepare(cloud);
    const off = cloud.addBackupStorage({ state: 'Disabled' });
    const input = { ...made, rootVolumeUuid: volume.uuid, backupStorageUuids: [storage.uuid, off.uuid] };
    expect(await create(gateway, creation, { input })).toMatchObject({
      __typename: 'ImageCreatedPartially',
      failures: [{ backupStorageUuid: off.uuid }],
    });
  });

  test('the storage that ZStack picks may be one that it cannot write to', async ({ cloud, gateway }) => {
    const { volume, storage } = prepare(cloud);
    cloud.changeBackupStorage(storage, { type: 'Ceph' });
    expect(await create(gateway, creation, { input: { name: 'golden', rootVolumeUuid: volume.uuid } })).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'SYS.1006', cause: { code: 'SYS.1006' } },
    });
    expect(cloud.received('POST', '/images/')[0]?.body).not.toHaveProperty('params.backupStorageUuids');
  });

  test('to sftp the machine must be stopped', async ({ cloud, gateway }) => {
    const machine = cloud.addVmInstance();
    const volume = cloud.addVolume({ type: 'Root', vmInstanceUuid: machine.uuid });
    const sftp = cloud.addBackupStorage({ type: 'SftpBackupStorage' });
    const input = { name: 'golden', rootVolumeUuid: volume.uuid };
    expect(await create(gateway, creation, { input: { ...input, backupStorageUuids: [sftp.uuid] } })).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'SYS.1007' },
      leftover: null,
    });
    expect(await create(gateway, creation, { input })).toMatchObject({ error: { code: 'SYS.1006' } });
  });

  test('a key whose creation failed is free for another log-in', async ({ cloud, gateway }) => {
    const { volume, storage, made } = prepare(cloud);
    const given = { input: { ...made, rootVolumeUuid: volume.uuid }, key: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff' };
    cloud.changeBackupStorage(storage, { state: 'Disabled' });
    expect(await create(gateway, creation, given)).toMatchObject({ __typename: 'ImageCreationFailed' });
    cloud.changeBackupStorage(storage, { state: 'Enabled' });
    expect(await create(gateway, creation, given)).toMatchObject({ __typename: 'ImageCreationFailed' });
    const session = cloud.addSession().uuid;
    expect(await create(gateway, creation, given, { session })).toMatchObject({ __typename: 'ImageCreated' });
  });

  test('a volume that no machine has', async ({ cloud, gateway }) => {
    const { storage } = prepare(cloud);
    const input = { name: 'golden', rootVolumeUuid: cloud.addVolume().uuid, backupStorageUuids: [storage.uuid] };
    expect(await create(gateway, creation, { input })).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'SYS.1000' },
      leftover: null,
    });
  });
});
