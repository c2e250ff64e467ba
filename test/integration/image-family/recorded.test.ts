import { recording } from '../../simulator/recordings/recording.ts';
import { test } from '../replay/fixture.ts';
import { paramsOf } from '../replay/recorded.ts';
import { create, type Creation } from './create-image.ts';

const [SFTP, SFTP_2] = ['69be8d31926a415e959cde5c886c4b67', '9371babb543843a2b327ec2a59f37cb0'];

/** What the mutations call ZStack's words of the recordings. */
const NAMES: Readonly<Record<string, string>> = {
  Linux: 'LINUX',
  WindowsVirtio: 'WINDOWS_VIRTIO',
  DataVolumeTemplate: 'DATA_VOLUME_TEMPLATE',
  ISO: 'ISO',
};

/** The input that sends what was sent in a recording; `source` is the field that its path fills. */
function inputOf(name: string, source: string | undefined): Readonly<Record<string, unknown>> {
  const creation = recording(name);
  const { platform, mediaType, ...params } = paramsOf(creation);
  return {
    ...params,
    ...(source !== undefined && { [source]: creation.exchange.path.split('/').at(-1) }),
    ...(typeof platform === 'string' && { platform: NAMES[platform] }),
    ...(typeof mediaType === 'string' && { mediaType: NAMES[mediaType] }),
  };
}

const SOURCES: Readonly<Partial<Record<Creation, string>>> = {
  createRootVolumeTemplateFromSnapshot: 'snapshotUuid',
  createRootVolumeTemplateFromRootVolume: 'rootVolumeUuid',
};

const isOn = (...storages: readonly string[]) =>
  storages.toSorted().map((backupStorageUuid) => ({ backupStorageUuid, status: 'READY' }));
const failed = (error: object) => ({
  __typename: 'ImageCreationFailed',
  leftover: null,
  error,
  job: { status: 'FAILED' },
});
const root = 'createRootVolumeTemplateFromRootVolume';
const rooted = 'image/create-root create-root-from-root-volume';

test.for<readonly [Creation, string, object]>([
  [
    'createRootVolumeTemplateFromSnapshot',
    'image/create-root create-root-from-snapshot',
    {
      __typename: 'ImageCreated',
      image: { mediaType: 'ROOT_VOLUME_TEMPLATE', guestOsType: 'CentOS', backupStorageRefs: isOn(SFTP) },
    },
  ],
  [
    'createRootVolumeTemplateFromSnapshot',
    'image/create-root create-root-from-snapshot-of-data',
    { __typename: 'ImageCreated', image: { platform: 'LINUX' } },
  ],
  [root, `${rooted}-stopped`, { __typename: 'ImageCreated', image: { backupStorageRefs: isOn(SFTP, SFTP_2) } }],
  [root, `${rooted}-part`, { __typename: 'ImageCreatedPartially', failures: [{ backupStorageUuid: SFTP_2 }] }],
  [root, `${rooted}-all-fail`, failed({ code: 'SYS.1006', category: 'OPERATION', cause: { code: 'SYS.1006' } })],
  [root, `${rooted}-no-storage`, failed({ code: 'SYS.1006', cause: { code: 'SYS.1006' } })],
  [root, 'image/create-root create-root-from-data-volume', failed({ code: 'SYS.1000', category: 'INTERNAL' })],
  [root, 'image/refused create-root-from-root-volume', failed({ code: 'SYS.1007', category: 'INVALID_ARGUMENT' })],
  [
    'addImage',
    'image/add',
    {
      __typename: 'ImageCreated',
      image: { url: 'http://zstack.org/download/image.qcow2', platform: null, backupStorageRefs: isOn(SFTP) },
    },
  ],
  ['addImage', 'image/add-aarch64', { __typename: 'ImageCreated', image: { architecture: 'aarch64' } }],
  ['addImage', 'image/add-windows-virtio', { __typename: 'ImageCreated', image: { platform: 'WINDOWS' } }],
  ['addImage', 'image/add-disabled-storage', failed({ code: 'SYS.1002', cause: { code: 'SYS.1006' } })],
  ['addImage', 'image/add-disabled-storage-part', failed({ code: 'SYS.1002', cause: { code: 'SYS.1006' } })],
  ['addImage', 'image/add-upload', failed({ code: 'SYS.1002', cause: { code: 'SYS.1006' } })],
  ['addImage', 'image/add-quota', failed({ code: 'ID.1003', category: 'QUOTA' })],
  ['addImage', 'image/refused add-bad-url', failed({ code: 'SYS.1007', category: 'INVALID_ARGUMENT' })],
  ['addImage', 'image/refused add-black-list', failed({ code: 'SYS.1007', category: 'INVALID_ARGUMENT' })],
  ['addImage', 'image/refused add-iso-system', failed({ code: 'SYS.1007', category: 'INVALID_ARGUMENT' })],
])('%s: what a real node answered in %s', async ([creation, name, expected], { replay, expect }) => {
  const { then, ...recorded } = recording(name);
  const polls = then.filter(({ path }) => path.startsWith('/v1/api-jobs/'));
  const { gateway } = await replay([{ ...recorded, then: polls }]);
  expect(await create(gateway, creation, { input: inputOf(name, SOURCES[creation]) })).toMatchObject(expected);
});
