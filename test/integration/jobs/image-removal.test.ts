import { createClient } from 'graphql-sse';
import { describe, expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { type AskOptions, test, type TestGateway } from '../fixture.ts';

const DELETE = `mutation ($input: DeleteImageInput!, $wait: Int) {
  deleteImage(input: $input, waitSeconds: $wait) {
    __typename
    ... on ImageRemoved { imageUuid removedFrom remainingOn job { id status } }
    ... on ImageActionInProgress { job { id status statusReason } }
    ... on ImageActionFailed { error { code category } job { id status } }
    ... on ResourceActionRefused { error { code description category } }
  }
}`;

async function remove(gateway: TestGateway, input: object, options?: AskOptions): Promise<unknown> {
  const { data, errors, text } = await gateway.ask(DELETE, { input }, options);
  if (errors.length > 0) throw new Error(text);
  return data?.['deleteImage'];
}

/** An image on two backup storages. */
function prepare(cloud: Simulator, accountUuid?: string) {
  const [near, far] = [cloud.addBackupStorage(), cloud.addBackupStorage()];
  const image = cloud.addImage({ on: [near, far], ...(accountUuid !== undefined && { accountUuid }) });
  return { image, near, far };
}

async function setPolicy(cloud: Simulator, value: 'Direct' | 'Delay' | 'Never'): Promise<void> {
  const response = await fetch(`${cloud.url}/v1/global-configurations/image/deletionPolicy/actions`, {
    method: 'PUT',
    headers: { authorization: `OAuth ${cloud.demo.session}`, 'content-type': 'application/json' },
    body: JSON.stringify({ updateGlobalConfig: { value } }),
  });
  expect(response.status).toBe(202);
}

const listen = (gateway: TestGateway, session: string, id: string) =>
  createClient({
    url: `${gateway.url}/graphql`,
    headers: { authorization: `OAuth ${session}` },
    retryAttempts: 0,
  }).iterate({
    query:
      'subscription ($id: ID!) { job(id: $id) { status result { ... on ImageRemoved { removedFrom remainingOn } } } }',
    variables: { id },
  });

const sorted = (...storages: readonly { readonly uuid: string }[]) => storages.map(({ uuid }) => uuid).toSorted();

test('a whole image: gone from each backup storage, and still to be seen where it can be recovered', async ({
  cloud,
  gateway,
}) => {
  const { image, near, far } = prepare(cloud);
  expect(await remove(gateway, { uuid: image.uuid })).toMatchObject({
    __typename: 'ImageRemoved',
    imageUuid: image.uuid,
    removedFrom: expect.toSatisfy((uuids: string[]) => uuids.toSorted().join() === sorted(near, far).join()) as unknown,
    remainingOn: [],
    job: { status: 'SUCCEEDED' },
  });
  const { data } = await gateway.ask('query ($uuid: ID!) { image(uuid: $uuid) { status } }', { uuid: image.uuid });
  expect(data).toEqual({ image: { status: 'DELETED' } });
});

test('some copies: the image stays on the others, and a storage without a copy counts for nothing', async ({
  cloud,
  gateway,
}) => {
  const { image, near } = prepare(cloud);
  const empty = cloud.addBackupStorage();
  const input = { uuid: image.uuid, backupStorageUuids: [near.uuid, empty.uuid, near.uuid] };
  expect(await remove(gateway, input)).toMatchObject({
    __typename: 'ImageRemoved',
    removedFrom: [near.uuid],
    remainingOn: [],
  });
  expect(cloud.received('DELETE', '/images/')[0]?.query.getAll('backupStorageUuids')).toEqual([near.uuid]);
  expect(cloud.image(image.uuid)).toMatchObject({ status: 'Ready' });
});

test('a copy that could not be removed is told, though ZStack says "succeeded"', async ({ cloud, gateway }) => {
  const { image, near, far } = prepare(cloud);
  await setPolicy(cloud, 'Direct');
  cloud.keepCopiesOn(far);
  const removed = { __typename: 'ImageRemoved', removedFrom: [near.uuid], remainingOn: [far.uuid] };
  const payload = await remove(gateway, { uuid: image.uuid });
  expect(payload).toMatchObject({ ...removed, job: { status: 'PARTIALLY_SUCCEEDED' } });
});

test('an image that is gone at once is shown by its job to the session that removed it, to no other', async ({
  cloud,
  gateway,
}) => {
  const { image, near, far } = prepare(cloud);
  await setPolicy(cloud, 'Direct');
  const payload = await remove(gateway, { uuid: image.uuid });
  const { id } = (payload as { job: { id: string } }).job;
  const query =
    'query ($id: ID!) { job(id: $id) { status result { ... on ImageRemoved { removedFrom remainingOn } } } }';
  const { data } = await gateway.ask(query, { id });
  const { status, result } = data?.['job'] as { status: string; result: { removedFrom: string[] } };
  expect([status, result.removedFrom.toSorted()]).toEqual(['SUCCEEDED', sorted(near, far)]);
  expect((await gateway.ask(query, { id }, { session: cloud.addSession().uuid })).data).toEqual({ job: null });
});

test('who was shown a removal while it ran is told its end, also where the image is gone; who lost sight of the image is not', async ({
  cloud,
  gateway,
}) => {
  const [owner, friend] = [cloud.addAccount(), cloud.addAccount()];
  await setPolicy(cloud, 'Direct');
  const sessionOf = (account: { readonly uuid: string }) => cloud.addSession({ account, expiresInMs: Infinity }).uuid;
  for (const keeps of [false, true]) {
    const { image, near, far } = prepare(cloud, owner.uuid);
    if (keeps) cloud.keepCopiesOn(far);
    cloud.changeImage(image, { sharedWith: [friend.uuid] });
    cloud.faults.add({ fault: 'slow-job', ms: 600_000, on: { method: 'DELETE' } });
    const { data } = await gateway.ask(DELETE, { input: { uuid: image.uuid }, wait: 0 }, { session: sessionOf(owner) });
    const { id } = (data?.['deleteImage'] as { job: { id: string } }).job;
    const listening = [owner, friend].map((account) => listen(gateway, sessionOf(account), id));
    const events = listening.map((stream) => stream[Symbol.asyncIterator]());
    for (const { value } of await Promise.all(events.map((each) => each.next())))
      expect(value).toMatchObject({ data: { job: { status: 'RUNNING' } } });
    cloud.changeImage(image, { sharedWith: [] });
    await cloud.clock.advance(700_000);
    const [toOwner, toFriend] = (await Promise.all(events.map((each) => each.next()))).map(
      ({ value }) => value as unknown,
    );
    const end = (removedFrom: string[], remainingOn: string[]) => ({
      data: { job: { result: { removedFrom, remainingOn } } },
    });
    expect(toOwner).toMatchObject(keeps ? end([near.uuid], [far.uuid]) : end(sorted(near, far), []));
    if (keeps) expect(toFriend).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    else expect(toFriend).toEqual(toOwner);
  }
});

test('once its session has ended nobody waits for what is not to be seen any more', async ({ cloud, gateway }) => {
  const { image } = prepare(cloud);
  const session = cloud.addSession().uuid;
  cloud.faults.add({ fault: 'slow-job', ms: 300, on: { method: 'DELETE' } });
  const answer = gateway.ask(DELETE, { input: { uuid: image.uuid }, wait: 300 }, { session });
  await cloud.whenReceived('DELETE', '/images/');
  cloud.expireSession(session);
  expect((await answer).data).toMatchObject({
    deleteImage: { __typename: 'ImageActionInProgress', job: { status: 'UNKNOWN', statusReason: 'UNREACHABLE' } },
  });
});

test('a row that a creation left behind, with nobody at work on it, can be removed', async ({ cloud, gateway }) => {
  const { uuid } = cloud.addImage({ status: 'Creating' });
  expect(await remove(gateway, { uuid })).toMatchObject({
    __typename: 'ImageRemoved',
    removedFrom: [],
    remainingOn: [],
  });
  expect(cloud.image(uuid)).toBeUndefined();
});

test('of an image without a finished copy no copy is left, whichever was named', async ({ cloud, gateway }) => {
  const { image, near, far } = prepare(cloud);
  const backupStorageRefs = image.backupStorageRefs.map((ref) => ({ ...ref, status: 'Downloading' as const }));
  cloud.changeImage(image, { status: 'Downloading', backupStorageRefs });
  expect(await remove(gateway, { uuid: image.uuid, backupStorageUuids: [near.uuid] })).toMatchObject({
    __typename: 'ImageRemoved',
    removedFrom: sorted(near, far),
    remainingOn: [],
  });
  expect(cloud.image(image.uuid)).toBeUndefined();
});

test('the job of an image on more storages than any cloud has is found again', async ({ cloud, gateway }) => {
  const image = cloud.addImage({ on: Array.from({ length: 1_000 }, () => cloud.addBackupStorage()) });
  const { job } = (await remove(gateway, { uuid: image.uuid })) as { job: { id: string } };
  const { data } = await gateway.ask('query ($id: ID!) { job(id: $id) { status } }', { id: job.id });
  expect(data).toEqual({ job: { status: 'SUCCEEDED' } });
});

test('an image that is deleted already is removed once more, as ZStack lets it', async ({ cloud, gateway }) => {
  const { image } = prepare(cloud);
  await remove(gateway, { uuid: image.uuid });
  expect(await remove(gateway, { uuid: image.uuid, deleteMode: 'ENFORCING' })).toMatchObject({
    __typename: 'ImageRemoved',
    remainingOn: [],
    job: { status: 'SUCCEEDED' },
  });
  expect(cloud.received('DELETE', '/images/')[1]?.query.get('deleteMode')).toBe('Enforcing');
});

describe('what the gateway sees to be impossible is not submitted', () => {
  const refused = { __typename: 'ResourceActionRefused', error: { category: 'NOT_FOUND' } };

  test('an image that is not there, or not to be seen', async ({ cloud, gateway }) => {
    const { image } = prepare(cloud);
    const session = cloud.addSession({ account: cloud.addAccount() }).uuid;
    expect(await remove(gateway, { uuid: 'f'.repeat(32) })).toMatchObject(refused);
    expect(await remove(gateway, { uuid: image.uuid }, { session })).toMatchObject(refused);
    expect(cloud.received('DELETE', '/images/')).toEqual([]);
  });

  test('copies on backup storages that have none', async ({ cloud, gateway }) => {
    const { image } = prepare(cloud);
    const input = { uuid: image.uuid, backupStorageUuids: [cloud.addBackupStorage().uuid] };
    expect(await remove(gateway, input)).toMatchObject(refused);
    expect(cloud.received('DELETE', '/images/')).toEqual([]);
  });
});

test('a shared image is not for those it is shared with to remove: PERMISSION', async ({ cloud, gateway }) => {
  const [owner, friend] = [cloud.addAccount(), cloud.addAccount()];
  const { image } = prepare(cloud, owner.uuid);
  cloud.changeImage(image, { sharedWith: [friend.uuid] });
  const session = cloud.addSession({ account: friend }).uuid;
  expect(await remove(gateway, { uuid: image.uuid }, { session })).toMatchObject({
    __typename: 'ImageActionFailed',
    error: { code: 'SYS.1006', category: 'PERMISSION' },
    job: { status: 'FAILED' },
  });
});

test('the failure of an owner’s removal is no missing right to one whom the image is shared with', async ({
  cloud,
  gateway,
}) => {
  const [owner, friend] = [cloud.addAccount(), cloud.addAccount()];
  const { image } = prepare(cloud, owner.uuid);
  cloud.changeImage(image, { sharedWith: [friend.uuid] });
  cloud.faults.add({ fault: 'fail-job', code: 'SYS.1006', on: { method: 'DELETE' } });
  const input = { uuid: image.uuid };
  const payload = await remove(gateway, input, { session: cloud.addSession({ account: owner }).uuid });
  const { id } = (payload as { job: { id: string } }).job;
  const query = 'query ($id: ID!) { job(id: $id) { result { ... on ImageActionFailed { error { category } } } } }';
  const { data } = await gateway.ask(query, { id }, { session: cloud.addSession({ account: friend }).uuid });
  expect(data).toEqual({ job: { result: { error: { category: 'OPERATION' } } } });
});

test('a failure of the work is no missing right, to its owner or to the admin', async ({ cloud, gateway }) => {
  const owner = cloud.addAccount();
  cloud.faults.add({ fault: 'fail-job', code: 'SYS.1006', on: { method: 'DELETE' } });
  for (const session of [cloud.addSession({ account: owner }).uuid, cloud.demo.session]) {
    const { image } = prepare(cloud, owner.uuid);
    expect(await remove(gateway, { uuid: image.uuid }, { session })).toMatchObject({
      error: { code: 'SYS.1006', category: 'OPERATION' },
    });
  }
});

test('faults of the input are told all at once, and nothing is asked', async ({ cloud, gateway }) => {
  const input = { uuid: 'no', backupStorageUuids: [] };
  const { errors } = await gateway.ask(DELETE, { input, wait: 301 });
  expect(errors).toMatchObject([
    {
      extensions: {
        code: 'BAD_USER_INPUT',
        faults: [
          { argument: 'input.uuid', code: 'NOT_A_UUID' },
          { argument: 'input.backupStorageUuids', code: 'EMPTY' },
          { argument: 'waitSeconds', code: 'OUT_OF_RANGE' },
        ],
      },
    },
  ]);
  expect(cloud.received('GET', '/images')).toEqual([]);
});
