import { Inventory } from '../wire/inventory.ts';
import type { AccountRow, VolumeSnapshotRow } from '../world/rows.ts';
import type { World } from '../world/world.ts';
import { failure } from '../wire/error-codes.ts';
import { isVisibleByOwner, toInventory, toPartialInventory } from './resource.ts';
import { volumeSnapshots } from './volumes.ts';

/**
 * The leaves of a snapshot tree from its root on. A leaf that the caller may not see appears with nothing but its uuid;
 * a tree without snapshots breaks the call (domain.md §2.1, §3.5).
 */
export function treeOf(treeUuid: string, world: World, caller: AccountRow): Inventory {
  const snapshots = world.snapshotsOfTree(treeUuid);
  const root = snapshots.find(({ parentUuid }) => parentUuid === null);
  if (root === undefined) throw failure('SYS.1006', 'why tree root is null???');
  const children = Map.groupBy(snapshots, ({ parentUuid }) => parentUuid);

  const toLeaf = (snapshot: VolumeSnapshotRow): Inventory =>
    new Inventory('org.zstack.header.storage.snapshot.VolumeSnapshotTree$SnapshotLeafInventory', {
      inventory: isVisibleByOwner(snapshot, caller)
        ? toInventory(volumeSnapshots, snapshot, world, caller)
        : toPartialInventory(volumeSnapshots, snapshot, ['uuid']),
      parentUuid: snapshot.parentUuid,
      children: (children.get(snapshot.uuid) ?? []).map(toLeaf),
    });
  return toLeaf(root);
}
