import * as defaults from './defaults.ts';
import { dated, type DemoStorages } from './demo-storages.ts';
import type { World } from './world.ts';

/** The machine that each root volume is attached to, made of a public image; every seventh is stopped. */
export function seedDemoMachines(world: World, { cephPool, nfsWest }: DemoStorages): void {
  const templates = world.images
    .all()
    .filter(
      ({ mediaType, status, platform }) =>
        mediaType === 'RootVolumeTemplate' && status === 'Ready' && platform === 'Linux',
    );
  const roots = world.volumes.all().filter(({ type }) => type === 'Root');
  roots.forEach((root, place) => {
    if (root.vmInstanceUuid === null) return;
    const imageUuid = templates[(place * 5) % templates.length]?.uuid ?? null;
    world.volumes.update(root.uuid, (row) => ({ ...row, rootImageUuid: imageUuid }));
    world.vmInstances.insert(
      defaults.vmInstance(world, {
        uuid: root.vmInstanceUuid,
        name: root.name.replace('ROOT-for-', ''),
        accountUuid: root.accountUuid,
        zoneUuid: root.primaryStorageUuid === nfsWest.uuid ? nfsWest.zoneUuid : cephPool.zoneUuid,
        rootVolumeUuid: root.uuid,
        imageUuid,
        state: place % 7 === 6 ? 'Stopped' : 'Running',
        cpuNum: 2 + 2 * (place % 3),
        memorySize: (4 + 4 * (place % 4)) * defaults.gibibyte,
        ...dated(root.createDate.epochMs),
      }),
    );
  });
}
