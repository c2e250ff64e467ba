import { queryApi } from '../wire/api.ts';
import type { Decoded, Decoder } from '../wire/decoder.ts';
import { row } from '../wire/rows/row.ts';
import { isJsonObject } from '../wire/values/json.ts';
import type { Uuid } from '../wire/values/uuid.ts';

/** The uuids of ZStack's nested leaves, each before its children; some are not the caller's to see (`domain.md §3.5`). */
const leafUuids: Decoder<readonly Uuid[]> = (root) => {
  const found: Uuid[] = [];
  const leaves: unknown[] = [root];
  for (const leaf of leaves) {
    if (!isJsonObject(leaf)) continue;
    const { inventory, children } = leaf;
    if (isJsonObject(inventory) && typeof inventory['uuid'] === 'string') found.push(inventory['uuid']);
    if (Array.isArray(children)) for (const child of children) leaves.push(child);
  }
  return found;
};

const volumeSnapshotTree = row(
  'VolumeSnapshotTreeInventory',
  'uuid',
  ['volumeUuid', 'current', 'status', 'createDate', 'lastOpDate'],
  { tree: leafUuids },
);

/** ZStack's VolumeSnapshotTreeInventory, its leaves as a list of uuids. */
export type VolumeSnapshotTreeInventory = NonNullable<Decoded<typeof volumeSnapshotTree>>;

/**
 * QueryVolumeSnapshotTree, which ZStack answers to every account: ask for the tree of a snapshot that the caller sees, and
 * for the snapshots of its leaves with the caller's own query (`owners.md §3`). One tree whose snapshots are gone
 * makes the whole query fail (`domain.md §2.1`).
 */
export const volumeSnapshotTrees = queryApi('APIQueryVolumeSnapshotTreeMsg', { row: volumeSnapshotTree });
