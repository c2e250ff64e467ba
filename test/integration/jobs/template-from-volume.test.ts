import { expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { type AskOptions, test, type TestGateway } from '../fixture.ts';

const CREATE = `mutation ($input: CreateDataVolumeTemplateFromVolumeInput!, $key: ID) {
  createDataVolumeTemplateFromVolume(input: $input, idempotencyKey: $key) {
    __typename
    ... on ImageCreated { image { uuid url backupStorageRefs { backupStorageUuid status } } job { operation } }
    ... on ImageCreatedPartially { image { uuid status } failures { backupStorageUuid error { code } } }
    ... on ImageCreationFailed { error { code category cause { code } } failures { backupStorageUuid } job { status } }
  }
}`;

async function create(gateway: TestGateway, variables: object, options?: AskOptions): Promise<unknown> {
  const { data, errors, text } = await gateway.ask(CREATE, variables, options);
  if (errors.length > 0) throw new Error(text);
  return data?.['createDataVolumeTemplateFromVolume'];
}

function prepare(cloud: Simulator) {
  const volume = cloud.addVolume();
  const [near, far] = [cloud.addBackupStorage(), cloud.addBackupStorage()];
  const input = { name: 'golden', volumeUuid: volume.uuid, backupStorageUuids: [near.uuid, far.uuid] };
  return { volume, near, far, input };
}

test('an image of a volume, on each backup storage that was asked for', async ({ cloud, gateway }) => {
  const { volume, input } = prepare(cloud);
  expect(await create(gateway, { input })).toMatchObject({
    __typename: 'ImageCreated',
    image: { url: `volume://${volume.uuid}`, backupStorageRefs: [{ status: 'READY' }, { status: 'READY' }] },
    job: { operation: 'CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME' },
  });
});

test('without a backup storage ZStack chooses one', async ({ cloud, gateway }) => {
  const { volume } = prepare(cloud);
  expect(await create(gateway, { input: { name: 'golden', volumeUuid: volume.uuid } })).toMatchObject({
    __typename: 'ImageCreated',
    image: { backupStorageRefs: [{ status: 'READY' }] },
  });
  expect(cloud.received('POST', '/images/')[0]?.body).not.toHaveProperty('params.backupStorageUuids');
});

test('a copy that stays Creating is one that failed', async ({ cloud, gateway }) => {
  const { far, input } = prepare(cloud);
  cloud.leaveCopiesCreatingOn(far);
  expect(await create(gateway, { input })).toMatchObject({
    __typename: 'ImageCreatedPartially',
    failures: [{ backupStorageUuid: far.uuid, error: null }],
  });
});

test('an image that is Ready without any copy is not what was asked for', async ({ cloud, gateway }) => {
  const { near, far, input } = prepare(cloud);
  cloud.changeBackupStorage(near, { status: 'Disconnected' });
  cloud.failCopiesTo(far);
  const payload = await create(gateway, { input });
  expect(payload).toMatchObject({ __typename: 'ImageCreatedPartially', image: { status: 'READY' } });
  const { failures } = payload as { failures: { backupStorageUuid: string }[] };
  expect(failures.map(({ backupStorageUuid }) => backupStorageUuid).toSorted()).toEqual(
    [near.uuid, far.uuid].toSorted(),
  );
});

test('all copies failed: ZStack’s one cause', async ({ cloud, gateway }) => {
  const { near, far, input } = prepare(cloud);
  cloud.failCopiesTo(near);
  cloud.failCopiesTo(far);
  expect(await create(gateway, { input })).toMatchObject({
    __typename: 'ImageCreationFailed',
    error: { code: 'SYS.1006', cause: { code: 'SYS.1006' } },
    job: { status: 'FAILED' },
  });
});

test('a key that has made an image from a snapshot makes another one from a volume: each operation has its own', async ({
  cloud,
  gateway,
}) => {
  const { input, near } = prepare(cloud);
  const key = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
  const fromSnapshot = `mutation ($input: CreateDataVolumeTemplateFromSnapshotInput!, $key: ID) {
    createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $key) { ... on ImageCreated { image { uuid } } }
  }`;
  const snapshot = cloud.addVolumeSnapshot();
  const first = { name: 'golden', snapshotUuid: snapshot.uuid, backupStorageUuids: [near.uuid] };
  expect((await gateway.ask(fromSnapshot, { input: first, key })).errors).toEqual([]);
  expect(await create(gateway, { input, key })).toMatchObject({ __typename: 'ImageCreated' });
  expect(cloud.images()).toHaveLength(2);
});

test('another volume under the same key is another input', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  const key = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
  await create(gateway, { input, key });
  const { errors } = await gateway.ask(CREATE, { input: { ...input, volumeUuid: cloud.addVolume().uuid }, key });
  expect(errors).toMatchObject([
    { extensions: { code: 'IDEMPOTENCY_KEY_REUSED', imageUuid: cloud.images()[0]?.uuid } },
  ]);
});

test('somebody else’s volume: PERMISSION', async ({ cloud, gateway }) => {
  const { input } = prepare(cloud);
  const session = cloud.addSession({ account: cloud.addAccount() }).uuid;
  expect(await create(gateway, { input }, { session })).toMatchObject({
    __typename: 'ImageCreationFailed',
    error: { code: 'SYS.1006', category: 'PERMISSION' },
  });
});
