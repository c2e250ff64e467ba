import type { VolumeRow, VolumeSnapshotRow, VolumeSnapshotTreeRow } from '../world/rows.ts';
import { dated, described, header } from './columns.ts';
import { images } from './images.ts';
import { isVisibleByOwner, join, joinToNothing, type Queryable, type Resource } from './resource.ts';
import { treeOf } from './snapshot-tree.ts';
import { primaryStorages } from './storages.ts';

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
    volume: join(() => volumes, 'volumeUuid', 'uuid'),
    tree: join(() => volumeSnapshotTrees, 'treeUuid', 'uuid'),
    primaryStorage: join(() => primaryStorages, 'primaryStorageUuid', 'uuid'),
    backupStorageRefs: joinToNothing('uuid', 'volumeSnapshotUuid'),
    // The node joins the snapshot's uuid with a backup storage's: no row ever fits.
    backupStorageRef: joinToNothing('uuid', 'backupStorageUuid'),
    backupStorage: 'backupStorageRef.backupStorage',
    groupRef: join(() => groupRefs, 'uuid', 'volumeSnapshotUuid'),
    group: 'groupRef.volumeSnapshotGroup',
    localStorageHostRef: joinToNothing('uuid', 'resourceUuid'),
  },
};

interface GroupRef {
  readonly volumeSnapshotUuid: string;
  readonly volumeSnapshotGroupUuid: string;
  readonly volumeUuid: string | null;
  readonly volumeType: string;
  readonly volumeSnapshotInstallPath: string | null;
  readonly volumeSnapshotName: string;
}

/** A group cannot be looked into: the node takes it for one more reference, which has no uuid to join by. */
const brokenGroups: Queryable = { rows: () => [], columns: [], joins: {} };

const groupRefs: Resource<GroupRef> = {
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
    volumeSnapshotGroup: { to: () => brokenGroups, selfKey: 'volumeSnapshotGroupUuid', targetKey: 'uuid' },
    volumeSnapshot: join(() => volumeSnapshots, 'volumeSnapshotUuid', 'uuid'),
  },
};

export const volumeSnapshotTrees: Resource<VolumeSnapshotTreeRow> = {
  rows: (world) => world.snapshotTrees.all(),
  javaClass: header('storage.snapshot.VolumeSnapshotTreeInventory'),
  columns: ['uuid', 'volumeUuid', 'current', 'status', ...dated],
  booleans: ['current'],
  added: ({ uuid }, world, caller) => ({ tree: treeOf(uuid, world, caller) }),
  joins: {
    volume: join(() => volumes, 'volumeUuid', 'uuid'),
    snapshot: join(() => volumeSnapshots, 'uuid', 'treeUuid'),
  },
};

export const volumes: Resource<VolumeRow> = {
  rows: (world) => world.volumes.all(),
  javaClass: header('volume.VolumeInventory'),
  columns: [
    ...described,
    'primaryStorageUuid',
    'vmInstanceUuid',
    'diskOfferingUuid',
    'rootImageUuid',
    'installPath',
    'type',
    'format',
    'size',
    'actualSize',
    'deviceId',
    'state',
    'status',
    'volumeQos',
    'lastDetachDate',
    'lastVmInstanceUuid',
    'lastAttachDate',
    'protocol',
    'isShareable',
    ...dated,
  ],
  booleans: ['isShareable'],
  notInFields: ['isShareable'],
  isVisible: isVisibleByOwner,
  joins: {
    snapshot: join(() => volumeSnapshots, 'uuid', 'volumeUuid'),
    primaryStorage: join(() => primaryStorages, 'primaryStorageUuid', 'uuid'),
    image: join(() => images, 'rootImageUuid', 'uuid'),
    vmInstance: joinToNothing('vmInstanceUuid', 'uuid'),
    diskOffering: joinToNothing('diskOfferingUuid', 'uuid'),
    localStorageHostRef: joinToNothing('uuid', 'resourceUuid'),
  },
};
