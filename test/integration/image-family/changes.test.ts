import { describe, expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { type AskOptions, drivenTest as test, type TestGateway } from '../fixture.ts';

const IMAGE = 'name description status architecture virtio bootMode size md5Sum backupStorageRefs { status exportUrl }';

/** What a mutation that changes an image answers. */
async function change(gateway: TestGateway, mutation: string, input: object, options?: AskOptions): Promise<unknown> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors, text } = await gateway.ask(
    `mutation ($input: ${type}!) {
      ${mutation}(input: $input) {
        __typename
        ... on ImageChanged { image { ${IMAGE} } job { id status } }
        ... on ImageActionFailed { error { code category } job { id status } }
        ... on ResourceActionRefused { error { code description category } }
      }
    }`,
    { input },
    options,
  );
  if (errors.length > 0) throw new Error(text);
  return data?.[mutation];
}

describe('updateImage', () => {
  test('what is absent stays as it is, and an empty text is a text', async ({ cloud, gateway }) => {
    const { uuid } = cloud.addImage({ name: 'old', description: 'words', virtio: true });
    expect(await change(gateway, 'updateImage', { uuid, description: ' ', virtio: false })).toMatchObject({
      __typename: 'ImageChanged',
      image: { name: 'old', description: '', virtio: false },
    });
    const sent = cloud.received('PUT', `/images/${uuid}/actions`)[0]?.body;
    expect(sent).toEqual({ updateImage: { description: '', virtio: false } });
  });

  test('null would unset what ZStack cannot: it is refused, and nothing is asked', async ({ cloud, gateway }) => {
    const { uuid } = cloud.addImage({ description: 'words' });
    const document = 'mutation ($input: UpdateImageInput!) { updateImage(input: $input) { __typename } }';
    const { errors } = await gateway.ask(document, { input: { uuid, name: 'new', description: null, format: 'vmdk' } });
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'BAD_USER_INPUT',
          faults: [
            { argument: 'input.description', code: 'NULL' },
            { argument: 'input.format', code: 'UNKNOWN_VALUE' },
          ],
        },
      },
    ]);
    expect(cloud.received('GET', '/images')).toEqual([]);
  });

  test('a deleted image is renamed, and told as DELETED', async ({ cloud, gateway }) => {
    const { uuid } = cloud.addImage({ status: 'Deleted' });
    expect(await change(gateway, 'updateImage', { uuid, name: 'late' })).toMatchObject({
      image: { name: 'late', status: 'DELETED' },
    });
  });

  test.for([
    ['aarch64', false, 'UEFI'],
    ['x86_64', true, 'LEGACY'],
    ['x86_64', false, null],
  ] as const)(
    '%s on an image whose system is %s: boot mode %s',
    async ([architecture, system, bootMode], { cloud, gateway }) => {
      const { uuid } = cloud.addImage({ system });
      expect(await change(gateway, 'updateImage', { uuid, architecture })).toMatchObject({
        image: { architecture, bootMode },
      });
    },
  );
});

describe('setImageBootMode', () => {
  test('the boot mode is told by the payload, in place of the one before', async ({ cloud, gateway }) => {
    const { uuid } = cloud.addImage();
    for (const bootMode of ['UEFI', 'UEFI_WITH_CSM', 'LEGACY'])
      expect(await change(gateway, 'setImageBootMode', { uuid, bootMode })).toMatchObject({ image: { bootMode } });
  });

  test('no aarch64 boots by BIOS: ZStack does not take it', async ({ cloud, gateway }) => {
    const { uuid } = cloud.addImage({ architecture: 'aarch64' });
    expect(await change(gateway, 'setImageBootMode', { uuid, bootMode: 'LEGACY' })).toMatchObject({
      __typename: 'ImageActionFailed',
      error: { category: 'INVALID_ARGUMENT' },
    });
  });
});

describe('syncImageSize', () => {
  test('a connected storage is asked, of a deleted image too', async ({ cloud, gateway }) => {
    const { uuid } = cloud.addImage({ status: 'Deleted', size: 4096, on: [cloud.addBackupStorage()] });
    expect(await change(gateway, 'syncImageSize', { uuid })).toMatchObject({
      image: { size: 4096, status: 'DELETED' },
    });
  });

  test('where no storage that holds it is connected, ZStack fails', async ({ cloud, gateway }) => {
    const { uuid } = cloud.addImage({ on: [cloud.addBackupStorage({ status: 'Disconnected' })] });
    expect(await change(gateway, 'syncImageSize', { uuid })).toMatchObject({
      __typename: 'ImageActionFailed',
      error: { code: 'SYS.1006', category: 'OPERATION' },
    });
  });
});

describe('recoverImage', () => {
  const storages = (cloud: Simulator) => [cloud.addBackupStorage(), cloud.addBackupStorage()] as const;

  test('a deleted image is usable again, and so are its copies', async ({ cloud, gateway }) => {
    const { uuid } = cloud.addImage({ on: storages(cloud) });
    await gateway.ask('mutation ($uuid: ID!) { deleteImage(input: { uuid: $uuid }) { __typename } }', { uuid });
    expect(cloud.image(uuid)).toMatchObject({ status: 'Deleted' });
    expect(await change(gateway, 'recoverImage', { uuid })).toMatchObject({
      image: { status: 'READY', backupStorageRefs: [{ status: 'READY' }, { status: 'READY' }] },
    });
  });

  test('what was recovered before its submit was thought lost, and fails the second time, is told as recovered', async ({
    cloud,
    gateway,
  }) => {
    const { uuid } = cloud.addImage({ on: storages(cloud) });
    await gateway.ask('mutation ($uuid: ID!) { deleteImage(input: { uuid: $uuid }) { __typename } }', { uuid });
    cloud.faults.add({ fault: 'reset-after-accept', on: { method: 'PUT', path: '/images/' }, times: 1 });
    cloud.faults.add({ fault: 'forget-job', times: 1 });
    cloud.faults.add({ fault: 'duplicate-race' });
    expect(await change(gateway, 'recoverImage', { uuid })).toMatchObject({ image: { status: 'READY' } });
    expect(cloud.received('PUT', `/images/${uuid}/actions`)).toHaveLength(2);
  });

  test('of the named storages only those with a deleted copy are named to ZStack', async ({ cloud, gateway }) => {
    const [near, far] = storages(cloud);
    const { uuid, backupStorageRefs } = cloud.addImage({ on: [near, far] });
    const [first, second] = backupStorageRefs;
    if (first === undefined || second === undefined) throw new Error('It has two copies.');
    cloud.changeImage(uuid, { backupStorageRefs: [{ ...first, status: 'Deleted' }, second] });
    const backupStorageUuids = [near.uuid, far.uuid, cloud.addBackupStorage().uuid];
    expect(await change(gateway, 'recoverImage', { uuid, backupStorageUuids })).toMatchObject({
      image: { backupStorageRefs: [{ status: 'READY' }, { status: 'READY' }] },
    });
    const sent = cloud.received('PUT', `/images/${uuid}/actions`)[0]?.body;
    expect(sent).toEqual({ recoverImage: { backupStorageUuids: [near.uuid] } });
  });

  test.for([
    ['no copy that is deleted', 'NOT_READY', (holder: string) => ({ backupStorageUuids: [holder] })],
    ['nothing that is deleted at all', 'NOT_READY', () => ({})],
    ['no copy on the storages', 'NOT_FOUND', (_: string, other: string) => ({ backupStorageUuids: [other] })],
  ] as const)('%s: refused as %s, and nothing is sent', async ([, category, given], { cloud, gateway }) => {
    const [holder, other] = storages(cloud);
    const { uuid } = cloud.addImage({ on: [holder] });
    expect(await change(gateway, 'recoverImage', { uuid, ...given(holder.uuid, other.uuid) })).toMatchObject({
      __typename: 'ResourceActionRefused',
      error: { category },
    });
    expect(cloud.received('PUT', '/images/')).toEqual([]);
  });
});

describe('calculateImageHash', () => {
  test('the hash, of whatever algorithm, is told as md5Sum', async ({ cloud, gateway }) => {
    const storage = cloud.addBackupStorage();
    const { uuid } = cloud.addImage({ on: [storage] });
    const input = { uuid, backupStorageUuid: storage.uuid, algorithm: 'SHA1' };
    expect(await change(gateway, 'calculateImageHash', input)).toMatchObject({
      image: { md5Sum: expect.stringMatching(/^[0-9a-f]{40}$/) as string },
    });
  });

  test('where the storage does not do it, ZStack fails', async ({ cloud, gateway }) => {
    const storage = cloud.addBackupStorage({ type: 'Ceph' });
    const { uuid } = cloud.addImage({ on: [storage] });
    expect(await change(gateway, 'calculateImageHash', { uuid, backupStorageUuid: storage.uuid })).toMatchObject({
      __typename: 'ImageActionFailed',
      error: { code: 'SYS.1006', category: 'OPERATION' },
    });
  });

  test.for([
    ['sftp, which would never answer', 'INVALID_ARGUMENT', { type: 'SftpBackupStorage' }, true],
    ['a storage without a copy', 'NOT_FOUND', {}, false],
  ] as const)('%s: refused as %s, and nothing is sent', async ([, category, given, holds], { cloud, gateway }) => {
    const storage = cloud.addBackupStorage(given);
    const { uuid } = cloud.addImage({ on: holds ? [storage] : [] });
    expect(await change(gateway, 'calculateImageHash', { uuid, backupStorageUuid: storage.uuid })).toMatchObject({
      __typename: 'ResourceActionRefused',
      error: { category },
    });
    expect(cloud.received('PUT', '/images/')).toEqual([]);
  });
});

describe('deleteExportedImage', () => {
  test('the link is gone, and what is not exported is no error', async ({ cloud, gateway }) => {
    const storage = cloud.addBackupStorage({ type: 'Ceph' });
    const { uuid, backupStorageRefs } = cloud.addImage({ on: [storage] });
    const exportUrl = 'http://storage/export?token=1';
    cloud.changeImage(uuid, { backupStorageRefs: backupStorageRefs.map((ref) => ({ ...ref, exportUrl })) });
    for (let times = 0; times < 2; times += 1)
      expect(await change(gateway, 'deleteExportedImage', { uuid, backupStorageUuid: storage.uuid })).toMatchObject({
        image: { backupStorageRefs: [{ exportUrl: null }] },
        job: { status: 'SUCCEEDED' },
      });
  });
});
