import { query } from './api.ts';
import { bool, type Decoded, type Decoder, oneOf, row, timestamp, uuid } from './decoder.ts';
import { isJsonObject } from './json.ts';
import { volumeSnapshot, type VolumeSnapshotInventory } from './volume-snapshots.ts';

/** The snapshots of ZStack's nested leaves that the caller may see, each before its children. */
const visibleSnapshots: Decoder<readonly VolumeSnapshotInventory[]> = (root, context, path) => {
  const found: VolumeSnapshotInventory[] = [];
  const leaves: unknown[] = [root];
  for (const leaf of leaves) {
    if (!isJsonObject(leaf)) continue;
    const { inventory, children } = leaf;
    // Of one that the caller may not see ZStack tells no name, but its uuid (zstack-domain.md §3.5).
    if (isJsonObject(inventory) && typeof inventory['name'] === 'string') {
      const snapshot = volumeSnapshot(inventory, context, path);
      if (snapshot !== null) found.push(snapshot);
    }
    if (Array.isArray(children)) for (const child of children) leaves.push(child);
  }
  return found;
};

const volumeSnapshotTree = row('VolumeSnapshotTree', 'uuid', {
  uuid,
  volumeUuid: uuid,
  current: bool,
  status: oneOf(['Creating', 'Completed', 'Failed']),
  createDate: timestamp,
  lastOpDate: timestamp,
  tree: visibleSnapshots,
});

/** ZStack's VolumeSnapshotTreeInventory, its leaves as a list (`zstack-domain.md §3.5`). */
export type VolumeSnapshotTreeInventory = NonNullable<Decoded<typeof volumeSnapshotTree>>;

/**
 * QueryVolumeSnapshotTree, which ZStack answers to every account: ask for the tree of a snapshot that the caller sees. One
 * whose snapshots are gone makes the whole query fail (`zstack-domain.md §2.1`).
 */
export const volumeSnapshotTrees = query<VolumeSnapshotTreeInventory>({
  path: '/volume-snapshots/trees',
  row: volumeSnapshotTree,
});
