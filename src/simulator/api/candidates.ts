import { backupStorages } from '../query/storages.ts';
import { toInventory } from '../query/resource.ts';
import { failure } from '../wire/error-codes.ts';
import type { BackupStorageRow, PrimaryStorageRow } from '../world/rows.ts';
import { sync, type Call } from './declaration.ts';

/** Which types of backup storage can work with one of primary storage; the image store works with each. */
const companions = new Map([
  ['Ceph', ['Ceph', 'ImageStoreBackupStorage']],
  ['LocalStorage', ['SftpBackupStorage', 'ImageStoreBackupStorage']],
  ['NFS', ['SftpBackupStorage', 'ImageStoreBackupStorage']],
]);

function primaryStorageOf({ node: { world }, given }: Call): PrimaryStorageRow {
  const volumeUuid = given.textOrNull('volumeUuid');
  const snapshotUuid = given.textOrNull('volumeSnapshotUuid');
  if (volumeUuid === null && snapshotUuid === null) {
    throw failure('SYS.1007', 'either volumeUuid or volumeSnapshotUuid must be set');
  }
  const source = volumeUuid === null ? world.snapshots.get(snapshotUuid ?? '') : world.volumes.get(volumeUuid);
  const found = world.primaryStorages.get(source?.primaryStorageUuid ?? '');
  if (found === undefined) throw failure('SYS.1000', 'cannot find primary storage');
  return found;
}

const isCandidate = ({ type, zoneUuid }: PrimaryStorageRow, storage: BackupStorageRow): boolean =>
  storage.state === 'Enabled' &&
  storage.status === 'Connected' &&
  storage.attachedZoneUuids.includes(zoneUuid) &&
  (companions.get(type) ?? [storage.type]).includes(storage.type);

/** Enabled, connected, in the source's zone, of a fitting type; capacity is not looked at (zstack-domain.md §1.1). */
export const getCandidateBackupStorage = sync('APIGetCandidateBackupStorageForCreatingImageMsg', (call) => {
  const { node, caller } = call;
  const primaryStorage = primaryStorageOf(call);
  const found = node.world.backupStorages.all().filter((storage) => isCandidate(primaryStorage, storage));
  return { inventories: found.map((storage) => toInventory(backupStorages, storage, node.world, caller)) };
});
