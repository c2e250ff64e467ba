import { expect } from 'vitest';
import { drivenTest as test } from '../fixture.ts';

const REVERT = `mutation ($input: RevertVolumeFromSnapshotInput!) {
  revertVolumeFromSnapshot(input: $input) {
    __typename
    ... on VolumeReverted { volumeUuid job { resourceUuid status } }
    ... on ResourceActionFailed { error { code category } job { status } }
    ... on ResourceActionRefused { error { code category } }
  }
}`;

test('the job is the volume’s; what comes next builds on the snapshot', async ({ cloud, gateway }) => {
  const first = cloud.addVolumeSnapshot();
  const second = cloud.addVolumeSnapshot({ parentUuid: first.uuid });
  const { data } = await gateway.ask(REVERT, { input: { snapshotUuid: first.uuid } });
  const volumeUuid = first.volumeUuid;
  expect(data).toEqual({
    revertVolumeFromSnapshot: {
      __typename: 'VolumeReverted',
      volumeUuid,
      job: { resourceUuid: volumeUuid, status: 'SUCCEEDED' },
    },
  });
  expect(cloud.volumeSnapshots().map(({ uuid, latest }) => [uuid, latest])).toEqual([
    [first.uuid, true],
    [second.uuid, false],
  ]);
});

test('a machine that runs on the volume: FAILED, by ZStack’s own rule', async ({ cloud, gateway }) => {
  const machine = cloud.addVmInstance({ state: 'Running' });
  const volume = cloud.addVolume({ vmInstanceUuid: machine.uuid });
  const { uuid: snapshotUuid } = cloud.addVolumeSnapshot({ volumeUuid: volume.uuid });
  expect((await gateway.ask(REVERT, { input: { snapshotUuid } })).data).toMatchObject({
    revertVolumeFromSnapshot: { error: { code: 'SYS.1006', category: 'OPERATION' }, job: { status: 'FAILED' } },
  });
});

test('a snapshot whose volume is gone: refused, and nothing is sent', async ({ cloud, gateway }) => {
  const { uuid: snapshotUuid } = cloud.addVolumeSnapshot({ volumeUuid: null });
  expect((await gateway.ask(REVERT, { input: { snapshotUuid } })).data).toMatchObject({
    revertVolumeFromSnapshot: { error: { code: 'GATEWAY.VOLUME_GONE', category: 'NOT_FOUND' } },
  });
  expect(cloud.received('PUT', '/volume-snapshots/')).toEqual([]);
});

test('a fault of the input is told by the name that the input has', async ({ cloud, gateway }) => {
  const { errors } = await gateway.ask(REVERT, { input: { snapshotUuid: 'nonsense' } });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', faults: [{ argument: 'input.snapshotUuid' }] });
  expect(cloud.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
});
