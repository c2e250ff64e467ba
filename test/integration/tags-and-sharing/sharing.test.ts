import { describe, expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { drivenTest as test, type AskOptions, type TestGateway } from '../fixture.ts';

const DONE = { shareResources: 'ResourcesShared', revokeResourceSharing: 'ResourceSharingRevoked' } as const;
type Mutation = keyof typeof DONE;
const MUTATIONS = ['shareResources', 'revokeResourceSharing'] as const;

const mutate = (gateway: TestGateway, mutation: Mutation, input: object, options?: AskOptions) => {
  const query = `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
    told: ${mutation}(input: $input) {
      __typename
      ... on ${DONE[mutation]} { resourceUuids job { status } }
      ... on ResourceActionFailed { error { category } }
    }
  }`;
  return gateway.ask(query, { input }, options);
};

const told = async (...asked: Parameters<typeof mutate>) => {
  const { data, errors } = await mutate(...asked);
  expect(errors).toEqual([]);
  return data?.['told'];
};

const sees = async (gateway: TestGateway, uuid: string, session: string) =>
  (await gateway.ask(`{ image(uuid: "${uuid}") { uuid } }`, {}, { session })).data?.['image'];

const sharings = (cloud: Simulator) => cloud.received('PUT', '/accounts/resources/actions');

test('what is shared is seen, and what is shared no longer is not', async ({ cloud, gateway }) => {
  const image = cloud.addImage();
  const { uuid: session, accountUuid } = cloud.addSession({ account: cloud.addAccount() });
  const input = { resourceUuids: [image.uuid], accountUuids: [accountUuid] };

  expect(await told(gateway, 'shareResources', input)).toMatchObject({
    __typename: 'ResourcesShared',
    resourceUuids: [image.uuid],
  });
  expect(await sees(gateway, image.uuid, session)).toEqual({ uuid: image.uuid });
  expect(await told(gateway, 'revokeResourceSharing', input)).toMatchObject({
    __typename: 'ResourceSharingRevoked',
    resourceUuids: [image.uuid],
  });
  expect(await sees(gateway, image.uuid, session)).toBeNull();
});

test('what is named twice is sent once', async ({ cloud, gateway }) => {
  const [image, account] = [cloud.addImage(), cloud.addAccount()];
  const [resourceUuids, accountUuids] = [[image.uuid], [account.uuid]];
  const twice = {
    resourceUuids: [image.uuid, image.uuid.toUpperCase()],
    accountUuids: [account.uuid, account.uuid.toUpperCase()],
  };
  expect(await told(gateway, 'shareResources', twice)).toMatchObject({ resourceUuids });
  expect(sharings(cloud)[0]?.body).toEqual({ shareResource: { resourceUuids, accountUuids } });
});

test('what is public is so no longer, and stays with the accounts that have it by name', async ({ cloud, gateway }) => {
  const { uuid } = cloud.addAccount();
  const image = cloud.addImage({ sharedWith: [uuid, 'all'] });
  const input = { resourceUuids: [image.uuid], toPublic: true };
  expect(await told(gateway, 'revokeResourceSharing', input)).toMatchObject({
    __typename: 'ResourceSharingRevoked',
    job: { status: 'SUCCEEDED' },
  });
  expect(cloud.image(image.uuid)?.sharedWith).toEqual([uuid]);
});

test('what ZStack did not do is told, whatever it says', async ({ cloud, gateway }) => {
  const [kept, other] = [cloud.addImage({ sharedWith: 'all' }), cloud.addImage()];
  cloud.faults.add({ fault: 'slow-job', ms: 3_600_000, on: { method: 'PUT', path: '/accounts/resources/actions' } });
  cloud.faults.add({ fault: 'plain', status: 200, text: '{}', on: { method: 'GET', path: '/api-jobs' } });
  const resourceUuids = [kept.uuid, other.uuid];
  expect(await told(gateway, 'revokeResourceSharing', { resourceUuids, all: true })).toMatchObject({
    resourceUuids: [other.uuid],
    job: { status: 'PARTIALLY_SUCCEEDED' },
  });
  expect(await told(gateway, 'shareResources', { resourceUuids, toPublic: true })).toMatchObject({
    resourceUuids: [kept.uuid],
    job: { status: 'PARTIALLY_SUCCEEDED' },
  });
});

test.for(['an image of its own', 'what there is not'])(
  'a normal account may share nothing: %s',
  async (of, { cloud, gateway }) => {
    const { uuid: session, accountUuid } = cloud.addSession({ account: cloud.addAccount() });
    const { uuid } = of === 'an image of its own' ? cloud.addImage({ accountUuid }) : { uuid: 'f'.repeat(32) };
    const category = of === 'an image of its own' ? 'PERMISSION' : 'NOT_FOUND';
    for (const mutation of MUTATIONS) {
      const input = { resourceUuids: [uuid], toPublic: true };
      expect(await told(gateway, mutation, input, { session })).toMatchObject({
        __typename: 'ResourceActionFailed',
        error: { category },
      });
    }
  },
);

describe('of several things ZStack would do one, so they are refused before anything is sent', () => {
  const accountUuids = ['a'.repeat(32)];
  test.for([
    ['shareResources', {}, 'input.accountUuids', 'EMPTY'],
    ['shareResources', { accountUuids: [], toPublic: false }, 'input.accountUuids', 'EMPTY'],
    ['shareResources', { accountUuids, toPublic: true }, 'input.toPublic', 'NOT_TOGETHER'],
    ['revokeResourceSharing', {}, 'input.accountUuids', 'EMPTY'],
    ['revokeResourceSharing', { accountUuids, all: true }, 'input.all', 'NOT_TOGETHER'],
    ['revokeResourceSharing', { toPublic: true, all: true }, 'input.all', 'NOT_TOGETHER'],
  ] as const)('%s of %j', async ([mutation, given, argument, code], { cloud, gateway }) => {
    const { errors } = await mutate(gateway, mutation, { resourceUuids: ['b'.repeat(32)], ...given });
    expect(errors[0]?.extensions['faults']).toMatchObject([{ argument, code }]);
    expect(sharings(cloud)).toEqual([]);
  });
});

test('too many are told as too many, and not as none', async ({ cloud, gateway }) => {
  const accountUuids = Array.from({ length: 65 }, () => 'a'.repeat(32));
  const { errors } = await mutate(gateway, 'shareResources', { resourceUuids: ['b'.repeat(32)], accountUuids });
  expect(errors[0]?.extensions['faults']).toMatchObject([{ argument: 'input.accountUuids', code: 'TOO_LONG' }]);
  expect(sharings(cloud)).toEqual([]);
});
