import { describe } from 'vitest';
import { CREATE_PATH, CREATE_TEMPLATE, createTemplate, refuseTemplate } from '../create-template.ts';
import { recording } from '../../simulator/recordings/recording.ts';
import { test } from './fixture.ts';
import { inputOf, madeBy } from './recorded.ts';

const SFTP = '69be8d31926a415e959cde5c886c4b67';
const SFTP_2 = '9371babb543843a2b327ec2a59f37cb0';
const SFTP_3 = '6278e4dcf8c14be281a9aacbf1dc5163';

const isOn = (...uuids: readonly string[]) => ({
  status: 'READY',
  mediaType: 'DATA_VOLUME_TEMPLATE',
  backupStorageRefs: uuids.toSorted().map((backupStorageUuid) => ({ backupStorageUuid, status: 'READY' })),
});
const FAILED = {
  __typename: 'ImageCreationFailed',
  error: { code: 'SYS.1006', category: 'OPERATION' },
  job: { status: 'FAILED' },
};

describe('what a real node answered to a creation from a snapshot is told as', () => {
  test.for<readonly [string, object]>([
    ['create-from-snapshot', { __typename: 'ImageCreated', image: isOn(SFTP_2, SFTP) }],
    [
      'create-from-snapshot-part',
      {
        __typename: 'ImageCreatedPartially',
        image: isOn(SFTP),
        failures: [{ backupStorageUuid: SFTP_2, backupStorage: { name: 'sftp2' }, error: null }],
      },
    ],
    [
      'create-from-snapshot-all-fail',
      { ...FAILED, failures: [{ error: { code: 'SYS.1006' } }, { error: { code: 'SYS.1006' } }] },
    ],
    [
      'create-from-snapshot-template-fails',
      { ...FAILED, failures: [{ error: { code: 'SYS.1006', details: '操作错误，因为disk is broken' } }] },
    ],
    ['create-from-snapshot-ceph-storage', { ...FAILED, failures: [{ error: { code: 'SYS.1000', details: null } }] }],
    [
      'create-from-snapshot-unfit-storage create-from-snapshot-storage-disabled',
      { ...FAILED, failures: [{ error: { code: 'BS.1003', rootCause: { code: 'SYS.1006' } } }] },
    ],
    [
      'create-from-snapshot-unfit-storage create-from-snapshot-storage-disabled-part',
      {
        __typename: 'ImageCreatedPartially',
        image: isOn(SFTP),
        failures: [{ backupStorageUuid: SFTP_3, error: null }],
      },
    ],
    [
      'create-from-snapshot-unfit-storage create-from-snapshot-storage-of-no-zone',
      { __typename: 'ImageCreated', image: isOn(SFTP_3) },
    ],
    ['create-from-snapshot-too-big', { ...FAILED, failures: [{ error: { code: 'BS.1003' } }] }],
    [
      'create-from-snapshot-resource-uuid create-from-snapshot-uuid',
      {
        __typename: 'ImageCreated',
        image: { ...isOn(SFTP), uuid: '8322092dcf1341c193807bb2f8f05c53', name: 'rec-escape <b>=\'&"\\' },
      },
    ],
    ['create-from-snapshot-resource-uuid create-from-snapshot-fail-with-uuid', FAILED],
    [
      'create-from-snapshot-names create-from-snapshot-empty-name',
      { __typename: 'ImageCreated', image: { ...isOn(SFTP), name: '' } },
    ],
    [
      'create-from-snapshot-names create-from-snapshot-blank-name',
      { __typename: 'ImageCreated', image: { ...isOn(SFTP), name: '' } },
    ],
    [
      'create-from-snapshot-names create-from-snapshot-chinese',
      { __typename: 'ImageCreated', image: { ...isOn(SFTP), name: 'rec 图像' } },
    ],
  ])('%s', async ([name, expected], { replay, expect }) => {
    const creation = recording(`image/${name}`);
    const { gateway, node } = await replay([creation]);
    expect(await createTemplate(gateway, { input: inputOf(creation) })).toMatchObject(expected);
    expect(
      node.received.filter(({ method, path }) => method === 'POST' && path.startsWith(`/v1${CREATE_PATH}`)),
    ).toHaveLength(1);
  });
});

test('a dead session is told by the job alone, in ZStack’s words', async ({ replay, expect }) => {
  const creation = recording('image/create-from-snapshot-dead-session');
  const { gateway } = await replay([creation]);
  expect(await refuseTemplate(gateway, { input: inputOf(creation) })).toMatchObject({
    extensions: {
      code: 'UNAUTHENTICATED',
      zstack: { code: 'ID.1001', messages: { en: 'Session expired or wrong session ID.' } },
    },
  });
});

test('the uuid of an image that was made from another input', async ({ replay, expect }) => {
  const made = recording('image/create-from-snapshot-resource-uuid create-from-snapshot-uuid');
  const again = recording('image/create-from-snapshot-resource-uuid create-from-snapshot-uuid-again');
  const image = madeBy(made);
  if (image === undefined) throw new Error('the recording has no image');
  const { gateway } = await replay([again], { '/v1/images': [image] });
  expect(await refuseTemplate(gateway, { input: inputOf(again) })).toMatchObject({
    extensions: { code: 'IDEMPOTENCY_KEY_REUSED' },
  });
});

test('the uuid of an image that could not be made: the database’s words are not repeated', async ({
  replay,
  expect,
}) => {
  const creation = recording('image/create-from-snapshot-resource-uuid create-from-snapshot-uuid-of-a-failed');
  const { gateway } = await replay([creation]);
  const { data, text } = await gateway.ask(CREATE_TEMPLATE, { input: inputOf(creation) });
  expect(data).toMatchObject({
    createDataVolumeTemplateFromSnapshot: { __typename: 'ImageCreationFailed', job: { status: 'FAILED' } },
  });
  expect(text).not.toMatch(/Exception|org\.|could not execute/);
});
