import { volumeSnapshots } from '../../query/resources/snapshots.ts';
import { toInventory } from '../../query/resource.ts';
import { failure } from '../../wire/error-codes.ts';
import { volumeSnapshot, volumeSnapshotTree } from '../../world/defaults.ts';
import type { VolumeRow, VolumeSnapshotRow } from '../../world/rows.ts';
import type { World } from '../../world/world.ts';
import { asynchronous, type Call } from '../declaration.ts';
import { checkSystemTags, tagCreated } from '../images/tags.ts';
import { insertCreated, type Named } from '../resources/creating.ts';
import { nextPath } from './volume-files.ts';

const handler =
  'private void org.zstack.storage.volume.VolumeBase.handle(org.zstack.header.volume.APICreateVolumeSnapshotMsg)';

function volumeOf({ node: { world }, given }: Call): VolumeRow {
  const uuid = given.text('volumeUuid');
  const volume = world.volumes.get(uuid);
  if (volume !== undefined) return volume;
  throw failure('SYS.1003', `Cannot find volume[uuid:${uuid}], it may have been deleted`);
}

/** It builds on the latest of the volume's current tree, else it begins a tree; its file is what was the volume's. */
function rowOn(world: World, volume: VolumeRow, named: Named): VolumeSnapshotRow {
  const tree = world.snapshotTrees.all().find(({ volumeUuid, current }) => volumeUuid === volume.uuid && current);
  const parent = world.snapshotsOfTree(tree?.uuid ?? '').find(({ latest }) => latest);
  return volumeSnapshot(world, volume, {
    ...named,
    sharedWith: [],
    type: world.primaryStorages.get(volume.primaryStorageUuid ?? '')?.type === 'Ceph' ? 'Storage' : 'Hypervisor',
    treeUuid: tree?.uuid ?? world.newUuid(),
    parentUuid: parent?.uuid ?? null,
    distance: (parent?.distance ?? 0) + 1,
    primaryStorageInstallPath: volume.installPath,
    size: volume.actualSize ?? 0,
    status: 'Creating',
  });
}

function finish(world: World, { uuid, treeUuid, volumeUuid }: VolumeSnapshotRow): VolumeSnapshotRow | undefined {
  if (treeUuid !== null && !world.snapshotTrees.has(treeUuid))
    world.snapshotTrees.insert(volumeSnapshotTree(world, { uuid: treeUuid, volumeUuid }));
  for (const { uuid: other } of world.snapshotsOfTree(treeUuid ?? ''))
    world.snapshots.update(other, (row) => ({ ...row, latest: other === uuid }));
  world.snapshots.update(uuid, (row) => ({ ...row, status: 'Ready', lastOpDate: world.now() }));
  world.volumes.update(volumeUuid ?? '', (row) => ({
    ...row,
    installPath: row.installPath && nextPath(row.installPath, world.newUuid()),
  }));
  return world.snapshots.get(uuid);
}

export const createVolumeSnapshot = asynchronous('APICreateVolumeSnapshotMsg', {
  check: (call) => {
    const { uuid, status, state } = volumeOf(call);
    if (status !== 'Ready') throw failure('SYS.1006', `volume[uuid:${uuid}] is not Ready, it's ${status}`);
    if (state !== 'Enabled') throw failure('SYS.1006', `volume[uuid:${uuid}] is not Enabled, it's ${state}`);
    checkSystemTags(call.systemTags, 'VolumeSnapshotVO');
  },
  start: (call, run) => {
    const { world, jobDurationMs } = call.node;
    const volume = volumeOf(call);
    const begun = insertCreated(call, run, {
      table: world.snapshots,
      row: (named) => rowOn(world, volume, named),
      tag: ({ uuid }) => tagCreated(call, { resourceUuid: uuid, resourceType: 'VolumeSnapshotVO' }),
      handler,
    });
    run.after(jobDurationMs, () => {
      const made = finish(world, begun);
      if (made === undefined) throw failure('SYS.1006', `cannot find volume snapshot[uuid:${begun.uuid}]`);
      run.succeed({ inventory: toInventory(volumeSnapshots, made, world, call.caller) });
    });
  },
});
