import { expect } from 'vitest';
import { volumeSnapshots } from '../../../src/zstack/apis/volume-snapshots.ts';
import { resourceRemoval } from '../../../src/zstack/jobs/kinds/resource-removal.ts';
import { drivenTest as test } from '../fixture.ts';

const DELETE = `mutation ($input: DeleteVolumeSnapshotInput!) {
  deleteVolumeSnapshot(input: $input) {
    __typename
    ... on VolumeSnapshotRemoved { volumeSnapshotUuid job { id status } }
    ... on ResourceActionRefused { error { code } }
  }
}`;

test('what builds on a snapshot goes with it; its siblings and what it builds on stay', async ({ cloud, gateway }) => {
  const root = cloud.addVolumeSnapshot();
  const [child, sibling] = [0, 1].map(() => cloud.addVolumeSnapshot({ parentUuid: root.uuid }));
  cloud.addVolumeSnapshot({ parentUuid: child?.uuid ?? '' });
  const uuid = child?.uuid;
  expect((await gateway.ask(DELETE, { input: { uuid } })).data).toMatchObject({
    deleteVolumeSnapshot: { volumeSnapshotUuid: uuid, job: { status: 'SUCCEEDED' } },
  });
  expect(cloud.volumeSnapshots().map((row) => row.uuid)).toEqual([root.uuid, sibling?.uuid]);
  expect((await gateway.ask(DELETE, { input: { uuid } })).data).toMatchObject({
    deleteVolumeSnapshot: { error: { code: 'GATEWAY.RESOURCE_NOT_FOUND' } },
  });
});

test('"succeeded" is not believed of what is still there', () => {
  const uuid = 'a'.repeat(32);
  const times = {
    submittedAt: new Date(),
    timeLimitMs: 1_000,
    submitMoment: null,
    isDated: true,
    apiTimeoutMs: null,
    isLongJob: false,
  };
  const uuids = { digest: null, binding: uuid, seed: uuid, jobUuid: uuid, resource: uuid };
  const names = { operation: 'DELETE_VOLUME_SNAPSHOT', ...uuids };
  const said = { status: 'succeeded', result: null } as const;
  const seen = { uuid, createDate: null };
  const at = { now: Date.now(), aheadMs: null };
  const state = resourceRemoval(volumeSnapshots).judge({ ...times, ...names, about: {} }, said, seen, at);
  expect(state).toMatchObject({ status: 'failed', error: { code: 'GATEWAY.STILL_THERE' } });
});
