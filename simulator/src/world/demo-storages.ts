import { Timestamp } from '../wire/timestamps.ts';
import * as defaults from './defaults.ts';
import type { BackupStorageRow, CephMon, PrimaryStorageRow } from './rows.ts';
import type { World } from './world.ts';

export interface DemoStorages {
  readonly ceph: BackupStorageRow;
  readonly imageStoreEast: BackupStorageRow;
  readonly imageStoreWest: BackupStorageRow;
  readonly cephPool: PrimaryStorageRow;
  readonly localNvme: PrimaryStorageRow;
  readonly nfsWest: PrimaryStorageRow;
}

const tebibyte = 1024 * defaults.gibibyte;

/** When the demo's cloud was set up. */
export const installed = Date.UTC(2025, 2, 3, 1, 12, 9);
export const dated = (epochMs: number) => ({ createDate: new Timestamp(epochMs), lastOpDate: new Timestamp(epochMs) });

function cephMons(world: World, backupStorageUuid: string): readonly CephMon[] {
  return ['172.20.10.11', '172.20.10.12', '172.20.10.13'].map((hostname) => ({
    hostname,
    monPort: 6789,
    monAddr: hostname,
    monUuid: world.newUuid(),
    backupStorageUuid,
    status: 'Connected',
    sshPort: 22,
    sshUsername: 'root',
    sshPassword: 'ceph-demo-password',
    ...dated(installed),
  }));
}

/** Two zones; image stores, Ceph and SFTP; one backup storage is disconnected, one nearly full. */
export function seedDemoStorages(world: World): DemoStorages {
  const addZone = (name: string, isDefault: boolean, description: string) =>
    world.zones.insert(defaults.zone(world, { name, isDefault, description, ...dated(installed) }));
  const east = addZone('zone-east', true, 'Hall 1, rows A to F');
  const west = addZone('zone-west', false, 'Hall 2');

  const addPrimary = (name: string, type: string, zoneUuid: string) =>
    world.primaryStorages.insert(defaults.primaryStorage(world, { name, type, zoneUuid, ...dated(installed) }));
  const add = (given: Partial<BackupStorageRow>) =>
    world.backupStorages.insert(defaults.backupStorage(world, { ...dated(installed), ...given }));

  const cephUuid = world.newUuid();
  const storages = {
    cephPool: addPrimary('ceph-ssd', 'Ceph', east.uuid),
    localNvme: addPrimary('local-nvme', 'LocalStorage', east.uuid),
    nfsWest: addPrimary('nfs-west', 'NFS', west.uuid),
    imageStoreEast: add({
      name: 'imagestore-east',
      description: 'Image store of the east zone',
      hostname: '172.20.0.21',
      totalCapacity: 8 * tebibyte,
      availableCapacity: 5 * tebibyte,
      attachedZoneUuids: [east.uuid, west.uuid],
    }),
    imageStoreWest: add({
      name: 'imagestore-west',
      hostname: '172.20.0.31',
      totalCapacity: 4 * tebibyte,
      availableCapacity: 3 * tebibyte,
      attachedZoneUuids: [west.uuid],
    }),
    ceph: add({
      uuid: cephUuid,
      name: 'ceph-backup',
      type: 'Ceph',
      totalCapacity: 40 * tebibyte,
      availableCapacity: 27 * tebibyte,
      attachedZoneUuids: [east.uuid],
      mons: cephMons(world, cephUuid),
      fsid: '7a1f8c52-6f5b-4c4e-9d0e-2f1f0c1a9b77',
      poolName: `bak-t-${cephUuid}`,
      poolAvailableCapacity: 27 * tebibyte,
      poolUsedCapacity: 13 * tebibyte,
      poolReplicatedSize: 3,
      poolDiskUtilization: 0.33,
      poolSecurityPolicy: 'Copy',
    }),
  };
  add({
    name: 'sftp-archive',
    description: 'Old templates; nearly full',
    type: 'SftpBackupStorage',
    hostname: '172.20.0.40',
    totalCapacity: 2 * tebibyte,
    availableCapacity: defaults.gibibyte / 2,
    attachedZoneUuids: [east.uuid, west.uuid],
  });
  add({
    name: 'imagestore-dr',
    description: 'Disaster recovery site',
    hostname: '10.88.0.5',
    status: 'Disconnected',
    totalCapacity: 16 * tebibyte,
    availableCapacity: 11 * tebibyte,
    attachedZoneUuids: [west.uuid],
  });
  return storages;
}
