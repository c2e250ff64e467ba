import { expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { call, poll, test } from '../cloud.ts';

/** Runs a job to its end; its last answer. */
async function done(cloud: Simulator, method: string, path: string, body: object = {}) {
  const submitted = await call(cloud, method, path, { body });
  await cloud.clock.advance(10_000);
  return poll(cloud, submitted.json().location.split('/').at(-1) ?? '');
}

const snapshotOf = async (cloud: Simulator, volume: { readonly uuid: string }) =>
  (await done(cloud, 'POST', `/volumes/${volume.uuid}/volume-snapshots`, { params: { name: 'x' } })).json().inventory;

const shapeOf = (cloud: Simulator) =>
  cloud.volumeSnapshots().map(({ uuid, parentUuid, distance, latest }) => ({ uuid, parentUuid, distance, latest }));

test('snapshots of a volume build on one another, and on the one that it went back to', async ({ cloud }) => {
  const volume = cloud.addVolume();
  const first = await snapshotOf(cloud, volume);
  const second = await snapshotOf(cloud, volume);
  const back = { revertVolumeFromSnapshot: {} };
  expect((await done(cloud, 'PUT', `/volume-snapshots/${first.uuid}/actions`, back)).status).toBe(200);
  const third = await snapshotOf(cloud, volume);
  expect(shapeOf(cloud)).toEqual([
    { uuid: first.uuid, parentUuid: null, distance: 1, latest: false },
    { uuid: second.uuid, parentUuid: first.uuid, distance: 2, latest: false },
    { uuid: third.uuid, parentUuid: first.uuid, distance: 2, latest: true },
  ]);
});

test('no way back while a machine uses the volume', async ({ cloud }) => {
  const machine = cloud.addVmInstance({ state: 'Running' });
  const volume = cloud.addVolume({ vmInstanceUuid: machine.uuid });
  const { uuid } = cloud.addVolumeSnapshot({ volumeUuid: volume.uuid });
  const { status, json } = await done(cloud, 'PUT', `/volume-snapshots/${uuid}/actions`, {
    revertVolumeFromSnapshot: {},
  });
  expect([status, json().error.code]).toEqual([503, 'SYS.1006']);
});

test('tags come with a snapshot; a system tag that no pattern knows is refused', async ({ cloud }) => {
  const path = `/volumes/${cloud.addVolume().uuid}/volume-snapshots`;
  const params = { name: 'x' };
  const made = await done(cloud, 'POST', path, { params, userTags: ['keep'], systemTags: ['CreatedBySystem'] });
  const { inventories } = (await call(cloud, 'GET', '/user-tags')).json();
  expect(inventories).toMatchObject([{ resourceUuid: made.json().inventory.uuid, resourceType: 'VolumeSnapshotVO' }]);
  const refused = await done(cloud, 'POST', path, { params, systemTags: ['nonsense'] });
  expect([refused.status, refused.json().error.code]).toEqual([503, 'SYS.1007']);
});
