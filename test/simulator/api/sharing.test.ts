import { expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { call, get, jobOf, poll, test } from '../cloud.ts';

const act = async (cloud: Simulator, body: object) =>
  poll(cloud, jobOf(await call(cloud, 'PUT', '/accounts/resources/actions', { body })));

test('what is shared with accounts and with all is revoked from each by itself', async ({ cloud }) => {
  const [one, other] = [cloud.addAccount(), cloud.addAccount()].map(({ uuid }) => uuid);
  const { uuid } = cloud.addImage();
  const resourceUuids = [uuid];
  const sharedWith = async () =>
    (await get(cloud, `/accounts/resources?q=resourceUuid=${uuid}`)).json().inventories.map((row) => ({ ...row }));

  expect((await act(cloud, { shareResource: { resourceUuids, accountUuids: [one, other] } })).text).toBe('{}');
  await act(cloud, { shareResource: { resourceUuids, toPublic: true, accountUuids: [one] } });
  expect(await sharedWith()).toMatchObject([
    { receiverAccountUuid: one, toPublic: false, resourceType: 'ImageVO' },
    { receiverAccountUuid: other, toPublic: false },
    { toPublic: true },
  ]);
  await act(cloud, { revokeResourceSharing: { resourceUuids, accountUuids: [one], toPublic: true, all: true } });
  expect(cloud.image(uuid)?.sharedWith).toEqual([other, 'all']);
  await act(cloud, { revokeResourceSharing: { resourceUuids, toPublic: true, all: true } });
  expect(cloud.image(uuid)?.sharedWith).toEqual([other]);
  await act(cloud, { revokeResourceSharing: { resourceUuids, all: true } });
  expect(await sharedWith()).toEqual([]);
});

test.for([
  ['shareResource', {}, 'SYS.1007', 'toPublic is set to false, accountUuids cannot be null or empty'],
  [
    'revokeResourceSharing',
    { toPublic: true },
    'SYS.1007',
    'all is set to false, accountUuids cannot be null or empty',
  ],
] as const)('%s of nobody is refused', async ([action, given, code, details], { cloud }) => {
  const body = { [action]: { resourceUuids: [cloud.addImage().uuid], ...given } };
  expect((await act(cloud, body)).json().error).toMatchObject({ code, details });
});

test('what has no owner cannot be shared', async ({ cloud }) => {
  const { uuid } = cloud.addZone();
  const body = { shareResource: { resourceUuids: [uuid], toPublic: true } };
  const admin = '36c27e8ff05c4780bf6d2fa65700f22e';
  expect((await act(cloud, body)).json().error).toMatchObject({
    code: 'SYS.1007',
    details: `the account[uuid: ${admin}] doesn't have a resource[uuid: ${uuid}]`,
  });
});
