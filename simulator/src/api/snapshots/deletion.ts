import type { World } from '../../world/world.ts';
import { asynchronous } from '../declaration.ts';
import { checkDeletionMode } from '../resources/deletion-mode.ts';

/** With all that build on it (domain.md §2.1); a tree goes with its last snapshot. */
function removeSnapshot(world: World, uuid: string): void {
  const snapshot = world.snapshots.get(uuid);
  if (snapshot === undefined) return;
  for (const child of world.snapshots.all()) if (child.parentUuid === snapshot.uuid) removeSnapshot(world, child.uuid);
  world.removeFrom(world.snapshots, snapshot.uuid);
  const { treeUuid } = snapshot;
  if (treeUuid !== null && world.snapshotsOfTree(treeUuid).length === 0) world.snapshotTrees.remove(treeUuid);
}

/** It succeeds for a uuid that is not there (snapshot/create-update-delete delete-again). */
export const deleteVolumeSnapshot = asynchronous('APIDeleteVolumeSnapshotMsg', {
  check: checkDeletionMode,
  start: ({ node: { world }, given }, run) => {
    removeSnapshot(world, given.text('uuid'));
    run.succeed({});
  },
});

export const batchDeleteVolumeSnapshot = asynchronous('APIBatchDeleteVolumeSnapshotMsg', {
  start: ({ node: { world }, given }, run) => {
    const results = given.texts('uuids').map((snapshotUuid) => {
      removeSnapshot(world, snapshotUuid);
      return { snapshotUuid, success: true };
    });
    run.succeed({ success: true, results });
  },
});
