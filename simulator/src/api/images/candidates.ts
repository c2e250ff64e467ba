import { anyBackupStorage } from '../../query/resources/storages.ts';
import { toInventory } from '../../query/resource.ts';
import { failure } from '../../wire/error-codes.ts';
import type { BackupStorageRow, PrimaryStorageRow } from '../../world/rows.ts';
import { sync, type SyncCall } from '../declaration.ts';
import { canWriteTo } from './mediators.ts';

function primaryStorageOf({ node: { world }, given }: SyncCall): PrimaryStorageRow {
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

const isCandidate = (primary: PrimaryStorageRow, storage: BackupStorageRow): boolean =>
  storage.state === 'Enabled' &&
  storage.status === 'Connected' &&
  storage.attachedZoneUuids.includes(primary.zoneUuid) &&
  canWriteTo(primary, storage);

/**
 * Enabled, connected, in the source's zone, of a fitting type, however full (domain.md §1.1). A row has only what all
 * types of storage have (image/candidates).
 */
export const getCandidateBackupStorage = sync('APIGetCandidateBackupStorageForCreatingImageMsg', (call) => {
  const { node, caller } = call;
  const primaryStorage = primaryStorageOf(call);
  const found = node.world.backupStorages.all().filter((storage) => isCandidate(primaryStorage, storage));
  return { inventories: found.map((storage) => toInventory(anyBackupStorage, storage, node.world, caller)) };
});
