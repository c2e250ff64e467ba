import { expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { drivenTest as test, type TestGateway } from '../fixture.ts';

async function expunge(gateway: TestGateway, input: object): Promise<unknown> {
  const { data, errors, text } = await gateway.ask(
    `mutation ($input: ExpungeImageInput!) {
      expungeImage(input: $input) {
        __typename
        ... on ImageRemoved { imageUuid removedFrom remainingOn job { id status } }
        ... on ResourceActionRefused { error { category } }
      }
    }`,
    { input },
  );
  if (errors.length > 0) throw new Error(text);
  return data?.['expungeImage'];
}

/** An image on two backup storages, deleted on the first or on both. */
function prepare(cloud: Simulator, deletedOn: 1 | 2) {
  const [near, far] = [cloud.addBackupStorage(), cloud.addBackupStorage()];
  const { uuid, backupStorageRefs } = cloud.addImage({ on: [near, far] });
  cloud.changeImage(uuid, {
    status: deletedOn === 2 ? 'Deleted' : 'Ready',
    backupStorageRefs: backupStorageRefs.map((ref, index) => (index < deletedOn ? { ...ref, status: 'Deleted' } : ref)),
  });
  return { uuid, near: near.uuid, far: far.uuid };
}

const asSet = (...uuids: readonly string[]): unknown =>
  expect.toSatisfy((told: string[]) => told.toSorted().join() === uuids.toSorted().join());

test('a deleted image is gone for good', async ({ cloud, gateway }) => {
  const { uuid, near, far } = prepare(cloud, 2);
  expect(await expunge(gateway, { uuid })).toMatchObject({
    __typename: 'ImageRemoved',
    imageUuid: uuid,
    removedFrom: asSet(near, far),
    remainingOn: [],
    job: { status: 'SUCCEEDED' },
  });
  expect(cloud.image(uuid)).toBeUndefined();
});

test('only deleted copies go, whichever are named', async ({ cloud, gateway }) => {
  const { uuid, near, far } = prepare(cloud, 1);
  expect(await expunge(gateway, { uuid, backupStorageUuids: [far, near] })).toMatchObject({
    removedFrom: [near],
    remainingOn: [],
    job: { status: 'SUCCEEDED' },
  });
  expect(cloud.received('PUT', '/images/')[0]?.body).toEqual({ expungeImage: { backupStorageUuids: [near] } });
  expect(cloud.image(uuid)).toMatchObject({ backupStorageRefs: [{ backupStorageUuid: far, status: 'Ready' }] });
});

test('a copy that ZStack could not remove, of which it says nothing, is told to remain', async ({ cloud, gateway }) => {
  const { uuid, near, far } = prepare(cloud, 2);
  cloud.keepCopiesOn(far);
  expect(await expunge(gateway, { uuid })).toMatchObject({
    __typename: 'ImageRemoved',
    removedFrom: [near],
    remainingOn: [far],
    job: { status: 'PARTIALLY_SUCCEEDED' },
  });
});

test('what is not deleted is not expunged: refused, and nothing is sent', async ({ cloud, gateway }) => {
  const { uuid } = cloud.addImage({ on: [cloud.addBackupStorage()] });
  expect(await expunge(gateway, { uuid })).toMatchObject({
    __typename: 'ResourceActionRefused',
    error: { category: 'NOT_READY' },
  });
  expect(cloud.received('PUT', '/images/')).toEqual([]);
});

test.for([1, 2] as const)(
  'what was expunged before its submit was thought lost, and fails the second time, is told as gone: %i copies',
  async (deletedOn, { cloud, gateway }) => {
    const { uuid } = prepare(cloud, deletedOn);
    cloud.faults.add({ fault: 'reset-after-accept', on: { method: 'PUT', path: '/images/' }, times: 1 });
    cloud.faults.add({ fault: 'forget-job', times: 1 });
    cloud.faults.add({ fault: 'duplicate-race' });
    expect(await expunge(gateway, { uuid })).toMatchObject({ __typename: 'ImageRemoved', remainingOn: [] });
    expect(cloud.received('PUT', `/images/${uuid}/actions`)).toHaveLength(2);
  },
);
