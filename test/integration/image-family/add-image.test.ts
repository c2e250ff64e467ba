import { describe, expect } from 'vitest';
import { errorCode } from '../../../simulator/src/wire/error-codes.ts';
import { drivenTest as test } from '../fixture.ts';
import { create, refusalsOf } from './create-image.ts';

const creation = 'addImage';
const KEY = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const SECRET = 'hunter2';
const golden = { name: 'golden', url: 'https://mirror.example/golden.qcow2', format: 'qcow2' };

test.for<readonly [string, object, object]>([
  ['a root volume template by default', {}, { mediaType: 'ROOT_VOLUME_TEMPLATE', platform: 'LINUX', bootMode: null }],
  ['a data volume template, which has no platform', { mediaType: 'DATA_VOLUME_TEMPLATE' }, { platform: null }],
  ['an ISO, which needs no format', { mediaType: 'ISO', format: null }, { mediaType: 'ISO', format: 'iso' }],
  ['Windows with virtio is Windows to ZStack', { platform: 'WINDOWS_VIRTIO' }, { platform: 'WINDOWS' }],
  ['for aarch64', { architecture: 'aarch64' }, { architecture: 'aarch64', bootMode: 'UEFI' }],
  ['from ftp', { url: 'ftp://mirror.example/golden.qcow2' }, { url: 'ftp://mirror.example/golden.qcow2' }],
  ['of a file', { url: '/images/golden.qcow2' }, { url: 'file:///images/golden.qcow2' }],
])('%s', async ([, given, image], { cloud, gateway, expect }) => {
  const input = { ...golden, backupStorageUuids: [cloud.addBackupStorage().uuid], ...given };
  expect(await create(gateway, creation, { input })).toMatchObject({ __typename: 'ImageCreated', image });
});

describe('its backup storages', () => {
  test('one that is disabled fails the whole', async ({ cloud, gateway }) => {
    const [near, off] = [cloud.addBackupStorage(), cloud.addBackupStorage({ state: 'Disabled' })];
    const input = { ...golden, backupStorageUuids: [near.uuid, off.uuid] };
    expect(await create(gateway, creation, { input })).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'SYS.1002', cause: { code: 'SYS.1006' } },
      leftover: null,
    });
    expect(cloud.images()).toEqual([]);
  });

  test('a key whose image is gone may add it anew, from another log-in', async ({ cloud, gateway }) => {
    const storage = cloud.addBackupStorage({ state: 'Disabled' });
    const given = { input: { ...golden, backupStorageUuids: [storage.uuid] }, key: KEY };
    expect(await create(gateway, creation, given)).toMatchObject({ __typename: 'ImageCreationFailed' });
    cloud.changeBackupStorage(storage, { state: 'Enabled' });
    expect(await create(gateway, creation, given)).toMatchObject({ __typename: 'ImageCreationFailed' });
    const session = cloud.addSession().uuid;
    expect(await create(gateway, creation, given, { session })).toMatchObject({ __typename: 'ImageCreated' });
  });

  test('one that is disconnected is left out silently, and told', async ({ cloud, gateway }) => {
    const [near, away] = [cloud.addBackupStorage(), cloud.addBackupStorage({ status: 'Disconnected' })];
    const input = { ...golden, backupStorageUuids: [near.uuid, away.uuid] };
    expect(await create(gateway, creation, { input })).toMatchObject({
      __typename: 'ImageCreatedPartially',
      failures: [{ backupStorageUuid: away.uuid }],
    });
  });

  test('the account’s quota', async ({ cloud, gateway }) => {
    const account = cloud.addAccount();
    cloud.setQuota(account, 'image.num', 0);
    const input = { ...golden, backupStorageUuids: [cloud.addBackupStorage().uuid] };
    const session = cloud.addSession({ account }).uuid;
    expect(await create(gateway, creation, { input }, { session })).toMatchObject({
      __typename: 'ImageCreationFailed',
      error: { code: 'ID.1003', category: 'QUOTA' },
    });
  });
});

describe('a URL with a password', () => {
  const url = `https://user:${SECRET}@mirror.example/golden.qcow2`;
  const shown = 'https://mirror.example/golden.qcow2';

  test('is sent as it is, and never shown', async ({ cloud, gateway }) => {
    const input = { ...golden, url, backupStorageUuids: [cloud.addBackupStorage().uuid] };
    expect(await create(gateway, creation, { input })).toMatchObject({ image: { url: shown } });
    expect(cloud.received('POST', '/images')[0]?.body).toMatchObject({ params: { url } });
    expect(gateway.logs.join('')).not.toContain(SECRET);
  });

  test.for([
    ['?X-Amz-Credential=SECRET&X-Amz-Signature=SECRET', '?X-Amz-Credential=[redacted]&X-Amz-Signature=[redacted]'],
    ['?part=1&access_token=SECRET#a', '?part=1&access_token=[redacted]#a'],
    ['?sig=SECRET&design=plain', '?sig=[redacted]&design=plain'],
  ] as const)('nor what signs it: %s', async ([given, shown], { cloud, gateway }) => {
    const url = 'https://mirror.example/golden.qcow2';
    const input = { ...golden, url: url + given, backupStorageUuids: [cloud.addBackupStorage().uuid] };
    expect(await create(gateway, creation, { input })).toMatchObject({ image: { url: url + shown } });
    expect(cloud.received('POST', '/images')[0]?.body).toMatchObject({ params: { url: url + given } });
  });

  test('nor in an error', async ({ cloud, gateway }) => {
    const storage = cloud.addBackupStorage();
    cloud.failCopiesTo(storage, errorCode('SYS.1006', `cannot download ${url}: 401`));
    const input = { ...golden, url, backupStorageUuids: [storage.uuid] };
    const payload = await create(gateway, creation, { input });
    expect(payload).toMatchObject({ error: { cause: { details: `cannot download ${shown}: 401` } } });
    expect(JSON.stringify(payload) + gateway.logs.join('')).not.toContain(SECRET);
  });

  test.for<readonly [string, object, object]>([
    ['the same, once ZStack has hidden its password', { url }, { payload: { __typename: 'ImageCreated' } }],
    ['with another password', { url: shown }, { payload: { __typename: 'ImageCreated' } }],
    ['another', { url: 'https://mirror.example/other.qcow2' }, { code: 'IDEMPOTENCY_KEY_REUSED' }],
    ['the same, called otherwise', { url, name: 'silver' }, { code: 'IDEMPOTENCY_KEY_REUSED' }],
  ])('under its key, from another log-in: %s', async ([, given, told], { cloud, gateway, expect }) => {
    const input = { ...golden, url, backupStorageUuids: [cloud.addBackupStorage().uuid] };
    await create(gateway, creation, { input, key: KEY });
    const again = { input: { ...input, ...given }, key: KEY };
    const session = cloud.addSession().uuid;
    const [refusal] = 'code' in told ? await refusalsOf(gateway, creation, again, { session }) : [];
    const payload = refusal === undefined ? await create(gateway, creation, again, { session }) : undefined;
    expect({ payload, code: refusal?.extensions.code }).toMatchObject(told);
    expect(cloud.images()).toHaveLength(1);
  });
});
