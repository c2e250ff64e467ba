import type { ManagementNode } from '../api/node.ts';
import { seedDemoImages } from './demo-images.ts';
import { seedDemoMachines } from './demo-machines.ts';
import { dated, installed, seedDemoStorages, type DemoStorages } from './demo-storages.ts';
import { seedDemoVolumes } from './demo-volumes.ts';
import { seedAccounts, type Demo } from './empty.ts';
import { adminAccountUuid } from './world.ts';

/** A believable cloud of two zones: the same rows with the same uuids at every start. */
export function seedDemo(node: ManagementNode): Demo {
  const { world, sessions } = node;
  seedAccounts(node, dated(installed));
  const { uuid: session } = sessions.open(adminAccountUuid, Infinity);
  const storages: DemoStorages = seedDemoStorages(world);
  const snapshotUuid = seedDemoVolumes(world, storages);
  seedDemoImages(world, storages);
  seedDemoMachines(world, storages); // last, so that no other row's uuid depends on them
  return { session, snapshotUuid, backupStorageUuids: [storages.imageStoreEast.uuid, storages.ceph.uuid] };
}
