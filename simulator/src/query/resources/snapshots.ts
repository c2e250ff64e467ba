import { failure } from '../../wire/error-codes.ts';
import { Inventory } from '../../wire/inventory.ts';
import type { AccountRow, VolumeSnapshotRow, VolumeSnapshotTreeRow } from '../../world/rows.ts';
import type { World } from '../../world/world.ts';
import { join, joinToNothing, type Queryable, type SnapshotGroupRefRow } from '../join.ts';
import { isVisibleByOwner, toInventory, toPartialInventory, type Resource } from '../resource.ts';
import { dated, described, header } from './columns.ts';

export const volumeSnapshots: Resource<VolumeSnapshotRow> = {
  rows: (world) => world.snapshots.all(),
  javaClass: header('storage.snapshot.VolumeSnapshotInventory'),
  columns: [
    ...described,
    'type',
    'volumeUuid',
    'treeUuid',
    'parentUuid',
    'primaryStorageUuid',
    'primaryStorageInstallPath',
    'volumeType',
    'format',
    'latest',
    'size',
    'state',
    'status',
    'distance',
    ...dated,
  ],
  booleans: ['latest'],
  joinedColumns: ['groupUuid'],
  primitives: { distance: 0 },
  nested: ({ groupUuid }) => ({ groupUuid, backupStorageRefs: [] }),
  isVisible: isVisibleByOwner,
  joins: {
    volume: join('volumes', 'volumeUuid', 'uuid'),
    tree: join('volumeSnapshotTrees', 'treeUuid', 'uuid'),
    primaryStorage: join('primaryStorages', 'primaryStorageUuid', 'uuid'),
    backupStorageRefs: joinToNothing('uuid', 'volumeSnapshotUuid'),
    // The node joins the snapshot's uuid with a backup storage's: no row ever fits.
    backupStorageRef: joinToNothing('uuid', 'backupStorageUuid'),
    backupStorage: 'backupStorageRef.backupStorage',
    groupRef: join('snapshotGroupRefs', 'uuid', 'volumeSnapshotUuid'),
    group: 'groupRef.volumeSnapshotGroup',
    localStorageHostRef: joinToNothing('uuid', 'resourceUuid'),
  },
};

/** A group cannot be looked into: the node takes it for one more reference, which has no uuid to join by. */
const brokenGroups: Queryable = { rows: () => [], columns: [], joins: {} };

export const snapshotGroupRefs: Resource<SnapshotGroupRefRow> = {
  rows: (world) =>
    world.snapshots.all().flatMap(({ groupUuid, ...snapshot }) =>
      groupUuid === null
        ? []
        : {
            volumeSnapshotUuid: snapshot.uuid,
            volumeSnapshotGroupUuid: groupUuid,
            volumeUuid: snapshot.volumeUuid,
            volumeType: snapshot.volumeType,
            volumeSnapshotInstallPath: snapshot.primaryStorageInstallPath,
            volumeSnapshotName: snapshot.name,
          },
    ),
  javaClass: header('storage.snapshot.group.VolumeSnapshotGroupRefInventory'),
  columns: [
    'volumeSnapshotUuid',
    'volumeSnapshotGroupUuid',
    'volumeUuid',
    'volumeType',
    'volumeSnapshotInstallPath',
    'volumeSnapshotName',
  ],
  joins: {
    volumeSnapshotGroup: { to: brokenGroups, selfKey: 'volumeSnapshotGroupUuid', targetKey: 'uuid' },
    volumeSnapshot: join('volumeSnapshots', 'volumeSnapshotUuid', 'uuid'),
  },
};

const noRoot = () => failure('SYS.1006', 'why tree root is null???');

/**
 * The leaves of a snapshot tree from its root on. A leaf that the caller may not see appears with nothing but its uuid;
 * a tree without snapshots breaks the call (domain.md §2.1, §3.5).
 */
function treeOf(treeUuid: string, world: World, caller: AccountRow): Inventory {
  const snapshots = world.snapshotsOfTree(treeUuid);
  const root = snapshots.find(({ parentUuid }) => parentUuid === null);
  if (root === undefined) throw noRoot();
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

export const volumeSnapshotTrees: Resource<VolumeSnapshotTreeRow> = {
  rows: (world) => world.snapshotTrees.all(),
  javaClass: header('storage.snapshot.VolumeSnapshotTreeInventory'),
  columns: ['uuid', 'volumeUuid', 'current', 'status', ...dated],
  booleans: ['current'],
  added: (uuid, world, caller) => {
    if (uuid === undefined) throw noRoot();
    return { tree: treeOf(uuid, world, caller) };
  },
  joins: {
    volume: join('volumes', 'volumeUuid', 'uuid'),
    snapshot: join('volumeSnapshots', 'uuid', 'treeUuid'),
  },
};
