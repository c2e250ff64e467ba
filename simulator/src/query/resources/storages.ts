import { Inventory } from '../../wire/inventory.ts';
import type { BackupStorageRow, CephMon, ZoneRow } from '../../world/rows.ts';
import { dated, described, header } from './columns.ts';
import { join, joinToNothing, type BackupStorageZoneRefRow } from '../join.ts';
import type { Resource } from '../resource.ts';

export const zones: Resource<ZoneRow> = {
  rows: (world) => world.zones.all(),
  javaClass: header('zone.ZoneInventory'),
  columns: [...described, 'state', 'type', 'isDefault', ...dated],
  booleans: ['isDefault'],
  notInFields: ['isDefault'],
  primitives: { isDefault: false },
  joins: {
    backupStorage: 'backupStorageRef.backupStorage',
    backupStorageRef: join('backupStorageZoneRefs', 'uuid', 'zoneUuid'),
    primaryStorage: join('primaryStorages', 'uuid', 'zoneUuid'),
    vmInstance: join('vmInstances', 'uuid', 'zoneUuid'),
    cluster: joinToNothing('uuid', 'zoneUuid'),
    host: joinToNothing('uuid', 'zoneUuid'),
    l2Network: joinToNothing('uuid', 'zoneUuid'),
    l3Network: joinToNothing('uuid', 'zoneUuid'),
  },
};

export const backupStorageZoneRefs: Resource<BackupStorageZoneRefRow> = {
  rows: (world) =>
    world.backupStorages
      .all()
      .flatMap(({ uuid, attachedZoneUuids }) =>
        attachedZoneUuids.map((zoneUuid) => ({ backupStorageUuid: uuid, zoneUuid })),
      ),
  javaClass: header('storage.backup.BackupStorageZoneRefInventory'),
  columns: ['backupStorageUuid', 'zoneUuid'],
  joins: {
    zone: join('zones', 'zoneUuid', 'uuid'),
    backupStorage: join('backupStorages', 'backupStorageUuid', 'uuid'),
  },
};

/** What all types have; candidates show no more. */
export const anyBackupStorage: Resource<BackupStorageRow> = {
  rows: (world) => world.backupStorages.all(),
  javaClass: header('storage.backup.BackupStorageInventory'),
  columns: [...described, 'url', 'totalCapacity', 'availableCapacity', 'type', 'state', 'status', ...dated],
  joinedColumns: ['attachedZoneUuids'],
  nested: ({ attachedZoneUuids }) => ({ attachedZoneUuids }),
  joins: {
    zone: 'zoneRef.zone',
    zoneRef: join('backupStorageZoneRefs', 'uuid', 'backupStorageUuid'),
    image: 'imageRef.image',
    imageRef: join('imageBackupStorageRefs', 'uuid', 'backupStorageUuid'),
    volumeSnapshot: 'volumeSnapshotRef.volumeSnapshot',
    volumeSnapshotRef: joinToNothing('uuid', 'backupStorageUuid'),
  },
};

const monClass = 'org.zstack.storage.ceph.backup.CephBackupStorageMonInventory';

export const cephMons: Resource<CephMon> = {
  rows: (world) => world.backupStorages.all().flatMap(({ mons }) => mons ?? []),
  javaClass: monClass,
  columns: [
    'hostname',
    'monPort',
    'monAddr',
    'monUuid',
    'backupStorageUuid',
    'status',
    'sshPort',
    'sshUsername',
    'sshPassword',
    ...dated,
  ],
  joins: {},
};

type SubtypeParts = Pick<Resource<BackupStorageRow>, 'javaClass'> & Partial<Resource<BackupStorageRow>>;

/** A subtype is a table of its own that holds the general columns too (domain.md §3.3). */
const subtype = (type: string, { columns = [], joins, ...parts }: SubtypeParts): Resource<BackupStorageRow> => ({
  ...anyBackupStorage,
  ...parts,
  rows: (world) => world.backupStorages.all().filter((row) => row.type === type),
  columns: [...columns, ...anyBackupStorage.columns],
  joins: { ...anyBackupStorage.joins, ...joins },
});

const onHost = ['hostname', 'username', 'sshPort'] as const;

export const cephBackupStorages = subtype('Ceph', {
  javaClass: 'org.zstack.storage.ceph.backup.CephBackupStorageInventory',
  columns: [
    'fsid',
    'poolName',
    'poolAvailableCapacity',
    'poolUsedCapacity',
    'poolReplicatedSize',
    'poolDiskUtilization',
    'poolSecurityPolicy',
  ],
  nested: ({ mons, attachedZoneUuids }) => ({
    mons: mons?.map((mon) => new Inventory(monClass, { ...mon })),
    attachedZoneUuids,
  }),
  joins: { mons: join('cephMons', 'uuid', 'backupStorageUuid') },
});

export const sftpBackupStorages = subtype('SftpBackupStorage', {
  javaClass: 'org.zstack.storage.backup.sftp.SftpBackupStorageInventory',
  columns: onHost,
});

export const backupStorages: Resource<BackupStorageRow> = {
  ...anyBackupStorage,
  subtypes: new Map([
    ['Ceph', cephBackupStorages],
    ['SftpBackupStorage', sftpBackupStorages],
    [
      'ImageStoreBackupStorage',
      subtype('ImageStoreBackupStorage', {
        javaClass: 'org.zstack.storage.backup.imagestore.ImageStoreBackupStorageInventory',
        columns: onHost,
      }),
    ],
    ['Addon', subtype('Addon', { javaClass: anyBackupStorage.javaClass, columns: ['identity'] })],
  ]),
};
