import type { BehindTheWire } from '../api/node.ts';
import { seedDemoImages } from './demo-images.ts';
import { seedDemoMachines } from './demo-machines.ts';
import { dated, installed, seedDemoStorages, type DemoStorages } from './demo-storages.ts';
import { seedDemoVolumes } from './demo-volumes.ts';
import { seedAccounts, type Demo } from './empty.ts';
import { adminAccountUuid } from './world.ts';

/** A believable cloud of two zones: the same rows with the same uuids at every start. */
export function seedDemo(node: BehindTheWire): Demo {
  const { world, sessions } = node;
  seedAccounts(node, dated(installed));
  const { uuid: session } = sessions.open(adminAccountUuid, Infinity);
  const storages: DemoStorages = seedDemoStorages(world);
  const snapshotUuid = seedDemoVolumes(world, storages);
  seedDemoImages(world, storages);
  seedDemoMachines(world, storages); // last, so that no other row's uuid depends on them
  const backupStorageUuids = [storages.imageStoreEast.uuid, storages.ceph.uuid];
  const snapshot = one(world.snapshots.all(), ({ uuid }) => uuid === snapshotUuid);
  const image = one(
    world.images.all(),
    ({ mediaType, status, state, backupStorageRefs: copies }) =>
      [mediaType, status, state].join() === 'DataVolumeTemplate,Ready,Enabled' &&
      backupStorageUuids.every((uuid) => copies.some(({ backupStorageUuid }) => backupStorageUuid === uuid)),
  );
  return {
    session,
    snapshotUuid,
    backupStorageUuids,
    imageUuid: image.uuid,
    volumeUuid: one(world.volumes.all(), ({ uuid }) => uuid === snapshot.volumeUuid).uuid,
    rootVolumeUuid: one(world.volumes.all(), ({ type }) => type === 'Root').uuid,
    primaryStorageUuid: storages.cephPool.uuid,
    accountUuid: one(world.accounts.all(), ({ name }) => name === 'alice').uuid,
  };
}

/** The first that fits; the demo has one. */
function one<Row>(rows: readonly Row[], fits: (row: Row) => boolean): Row {
  const row = rows.find(fits);
  if (row === undefined) throw new Error('The demo lacks a row.');
  return row;
}
