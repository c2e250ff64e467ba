import { Inventory } from '../wire/inventory.ts';
import type { BackupStorageRow, PrimaryStorageRow, ZoneRow } from '../world/rows.ts';
import { dated, described, header } from './columns.ts';
import { imageBackupStorageRefs, images } from './images.ts';
import { join, joinToNothing, type Resource } from './resource.ts';

export const zones: Resource<ZoneRow> = {
  rows: (world) => world.zones.all(),
  javaClass: header('zone.ZoneInventory'),
  columns: [...described, 'state', 'type', 'isDefault', ...dated],
  notInFields: ['isDefault'],
  primitives: { isDefault: false },
  joins: {
    backupStorage: join(
      () => backupStorages,
      (zone, world) =>
        world.backupStorages.all().filter(({ attachedZoneUuids }) => attachedZoneUuids.includes(zone.uuid)),
    ),
    backupStorageRef: join(
      () => backupStorageZoneRefs,
      (zone, world) =>
        world.backupStorages
          .all()
          .flatMap(zoneRefsOf)
          .filter(({ zoneUuid }) => zoneUuid === zone.uuid),
    ),
    primaryStorage: join(
      () => primaryStorages,
      (zone, world) => world.primaryStorages.all().filter(({ zoneUuid }) => zoneUuid === zone.uuid),
    ),
    vmInstance: joinToNothing,
    cluster: joinToNothing,
    host: joinToNothing,
    l2Network: joinToNothing,
    l3Network: joinToNothing,
  },
};

export const primaryStorages: Resource<PrimaryStorageRow> = {
  rows: (world) => world.primaryStorages.all(),
  javaClass: header('storage.primary.PrimaryStorageInventory'),
  columns: [...described, 'type', 'zoneUuid', ...dated],
  joins: {
    zone: join(
      () => zones,
      (row, world) => [world.zones.get(row.zoneUuid)],
    ),
  },
};

interface ZoneRef {
  readonly backupStorageUuid: string;
  readonly zoneUuid: string;
}

const zoneRefsOf = ({ uuid, attachedZoneUuids }: BackupStorageRow): readonly ZoneRef[] =>
  attachedZoneUuids.map((zoneUuid) => ({ backupStorageUuid: uuid, zoneUuid }));

const backupStorageZoneRefs: Resource<ZoneRef> = {
  rows: (world) => world.backupStorages.all().flatMap(zoneRefsOf),
  javaClass: header('storage.backup.BackupStorageZoneRefInventory'),
  columns: ['backupStorageUuid', 'zoneUuid'],
  joins: {},
};

const cephColumns = [
  'fsid',
  'poolName',
  'poolAvailableCapacity',
  'poolUsedCapacity',
  'poolReplicatedSize',
  'poolDiskUtilization',
  'poolSecurityPolicy',
] as const;

const hostColumns = ['hostname', 'username', 'sshPort'] as const;

const backupStorageSubtypes = new Map<string, readonly (keyof BackupStorageRow)[]>([
  ['Ceph', cephColumns],
  ['SftpBackupStorage', hostColumns],
  ['ImageStoreBackupStorage', hostColumns],
  ['Addon', ['identity']],
]);

const backupStorageClasses = new Map([
  ['Ceph', 'org.zstack.storage.ceph.backup.CephBackupStorageInventory'],
  ['SftpBackupStorage', 'org.zstack.storage.backup.sftp.SftpBackupStorageInventory'],
  ['ImageStoreBackupStorage', 'org.zstack.storage.backup.imagestore.ImageStoreBackupStorageInventory'],
]);

const backupStorageClass = (type: string): string =>
  backupStorageClasses.get(type) ?? 'org.zstack.header.storage.backup.BackupStorageInventory';

export const backupStorages: Resource<BackupStorageRow> = {
  rows: (world) => world.backupStorages.all(),
  javaClass: ({ type }) => backupStorageClass(type),
  javaClassUnderFields: (type = '') => backupStorageClass(type),
  columns: [
    ...described,
    'url',
    'totalCapacity',
    'availableCapacity',
    'type',
    'state',
    'status',
    'attachedZoneUuids',
    ...dated,
  ],
  subtypeColumns: (type) => backupStorageSubtypes.get(type) ?? [],
  notInFields: ['attachedZoneUuids'],
  nested: ({ mons }) => ({
    mons: mons?.map((mon) => new Inventory('org.zstack.storage.ceph.backup.CephBackupStorageMonInventory', { ...mon })),
  }),
  joins: {
    zone: join(
      () => zones,
      (row, world) => row.attachedZoneUuids.map((uuid) => world.zones.get(uuid)),
    ),
    zoneRef: join(() => backupStorageZoneRefs, zoneRefsOf),
    image: join(
      () => images,
      (row, world) =>
        world.images
          .all()
          .filter(({ backupStorageRefs }) => backupStorageRefs.some((ref) => ref.backupStorageUuid === row.uuid)),
    ),
    imageRef: join(
      () => imageBackupStorageRefs,
      (row, world) =>
        world.images
          .all()
          .flatMap(({ backupStorageRefs }) => backupStorageRefs)
          .filter(({ backupStorageUuid }) => backupStorageUuid === row.uuid),
    ),
    volumeSnapshot: joinToNothing,
    volumeSnapshotRef: joinToNothing,
  },
};
