import { toErrorInventory, type ErrorCode } from '../wire/error-codes.ts';
import { Inventory } from '../wire/inventory.ts';
import { imageBackupStorageRef } from '../world/defaults.ts';
import type { BackupStorageRow, Bytes, ImageRow } from '../world/rows.ts';
import type { ManagementNode } from './node.ts';

/** How one attempt to copy a template to a backup storage ended. A copy that was dropped leaves no error. */
export interface CopyFailure {
  readonly backupStorageUuid: string;
  readonly error: ErrorCode | null;
}

const plus = (left: Bytes, right: Bytes): Bytes => {
  const sum = BigInt(left) + BigInt(right);
  return sum <= Number.MAX_SAFE_INTEGER ? Number(sum) : sum;
};

export function takeCapacity({ world }: ManagementNode, backupStorageUuid: string, bytes: Bytes): void {
  world.backupStorages.update(backupStorageUuid, (storage) => ({
    ...storage,
    availableCapacity: plus(storage.availableCapacity, -BigInt(bytes)),
  }));
}

export function giveCapacityBack({ world }: ManagementNode, backupStorageUuid: string, bytes: Bytes): void {
  world.backupStorages.update(backupStorageUuid, (storage) => ({
    ...storage,
    availableCapacity: plus(storage.availableCapacity, bytes),
  }));
}

/**
 * The first finished copy makes the image `Ready` (zstack-wire.md §3.10), and gives it its sizes and dates
 * (image/query-creating, image/create-from-snapshot-slow).
 */
export function writeCopy(
  { world }: ManagementNode,
  imageUuid: string,
  storage: BackupStorageRow,
  sizes: Pick<ImageRow, 'size' | 'actualSize'>,
): void {
  const now = world.now();
  world.images.update(imageUuid, (row) => ({
    ...row,
    ...(row.status === 'Creating' ? { ...sizes, status: 'Ready', createDate: now, lastOpDate: now } : {}),
    backupStorageRefs: [...row.backupStorageRefs, imageBackupStorageRef(world, row, storage)],
  }));
}

export function writeUnfinishedCopy({ world }: ManagementNode, imageUuid: string, storage: BackupStorageRow): void {
  const unfinished = { status: 'Creating', installPath: '' };
  world.images.update(imageUuid, (row) => ({
    ...row,
    backupStorageRefs: [...row.backupStorageRefs, imageBackupStorageRef(world, row, storage, unfinished)],
  }));
}

/** An entry of the event's `failures`, as commercial builds fill it. */
export const toFailureInventory = ({ backupStorageUuid, error }: CopyFailure, event: string): Inventory =>
  new Inventory(`${event}$Failure`, { backupStorageUuid, error: error === null ? null : toErrorInventory(error) });
