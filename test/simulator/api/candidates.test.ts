import { expect } from 'vitest';
import { call, get, test } from '../cloud.ts';

test('candidates are enabled, connected, in the zone, of a fitting type, however full', async ({ cloud }) => {
  const zone = cloud.addZone();
  const fitting = cloud.addBackupStorage({ availableCapacity: 1 });
  cloud.addBackupStorage({ status: 'Disconnected' });
  cloud.addBackupStorage({ state: 'Disabled' });
  cloud.addBackupStorage({ attachedZoneUuids: [zone.uuid] });
  cloud.addBackupStorage({ type: 'Ceph' });
  const snapshot = cloud.addVolumeSnapshot();
  for (const path of [
    `/images/volumes/${snapshot.volumeUuid ?? ''}/candidate-backup-storage`,
    `/images/volume-snapshots/${snapshot.uuid}/candidate-backup-storage`,
    `/images/candidate-backup-storage?volumeSnapshotUuid=${snapshot.uuid}`,
  ]) {
    expect((await get(cloud, path)).json().inventories).toMatchObject([{ uuid: fitting.uuid }]);
  }
  const sourceless = await call(cloud, 'GET', '/images/candidate-backup-storage');
  expect(sourceless.json().error).toMatchObject({
    code: 'SYS.1007',
    details: 'either volumeUuid or volumeSnapshotUuid must be set',
  });
});

// image/candidates and image/as-a-normal-account.
test('a candidate has only what storages of all types have', async ({ cloud }) => {
  const session = cloud.addSession({ account: 'alice' }).uuid;
  cloud.addBackupStorage({ type: 'SftpBackupStorage' });
  const snapshot = cloud.addVolumeSnapshot();
  const answer = await get(cloud, `/images/volume-snapshots/${snapshot.uuid}/candidate-backup-storage`, { session });
  expect(answer.status).toBe(200);
  expect(answer.json()).not.toHaveProperty('schema');
  expect(Object.keys(answer.json().inventories[0] ?? {}).sort()).toEqual([
    'attachedZoneUuids',
    'availableCapacity',
    'createDate',
    'lastOpDate',
    'name',
    'state',
    'status',
    'totalCapacity',
    'type',
    'url',
    'uuid',
  ]);
});
