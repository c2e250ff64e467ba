import type { VolumeRow, VolumeSnapshotRow, VolumeSnapshotTreeRow } from '../world/rows.ts';
import { dated, described, header } from './columns.ts';
import { images } from './images.ts';
import { isVisibleByOwner, join, joinToNothing, type Resource } from './resource.ts';
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
    'groupUuid',
    ...dated,
  ],
  notInFields: ['groupUuid'],
  primitives: { distance: 0 },
  nested: () => ({ backupStorageRefs: [] }),
  isVisible: isVisibleByOwner,
  joins: {
    volume: join(
      () => volumes,
      (row, world) => [world.volumes.get(row.volumeUuid ?? '')],
    ),
    tree: join(
      () => volumeSnapshotTrees,
      (row, world) => [world.snapshotTrees.get(row.treeUuid ?? '')],
    ),
    primaryStorage: join(
      () => primaryStorages,
      (row, world) => [world.primaryStorages.get(row.primaryStorageUuid ?? '')],
    ),
    backupStorageRefs: joinToNothing,
    backupStorageRef: joinToNothing,
    backupStorage: joinToNothing,
    group: joinToNothing,
    groupRef: joinToNothing,
    localStorageHostRef: joinToNothing,
  },
};

export const volumeSnapshotTrees: Resource<VolumeSnapshotTreeRow> = {
  rows: (world) => world.snapshotTrees.all(),
  javaClass: header('storage.snapshot.VolumeSnapshotTreeInventory'),
  columns: ['uuid', 'volumeUuid', 'current', 'status', ...dated],
  added: ({ uuid }, world, caller) => ({ tree: treeOf(uuid, world, caller) }),
  joins: {
    volume: join(
      () => volumes,
      (row, world) => [world.volumes.get(row.volumeUuid ?? '')],
    ),
    snapshot: join(
      () => volumeSnapshots,
      (row, world) => world.snapshotsOfTree(row.uuid),
    ),
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
  notInFields: ['isShareable'],
  isVisible: isVisibleByOwner,
  joins: {
    snapshot: join(
      () => volumeSnapshots,
      (row, world) => world.snapshots.all().filter(({ volumeUuid }) => volumeUuid === row.uuid),
    ),
    primaryStorage: join(
      () => primaryStorages,
      (row, world) => [world.primaryStorages.get(row.primaryStorageUuid ?? '')],
    ),
    image: join(
      () => images,
      (row, world) => [world.images.get(row.rootImageUuid ?? '')],
    ),
    vmInstance: joinToNothing,
    diskOffering: joinToNothing,
    localStorageHostRef: joinToNothing,
  },
};
