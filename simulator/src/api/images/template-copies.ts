import { uploadStep } from '../../copies.ts';
import type { JobRun } from '../../job-run.ts';
import { errorCode, failure, toErrorInventory, type ErrorCode } from '../../wire/error-codes.ts';
import { Inventory } from '../../wire/inventory.ts';
import { imageBackupStorageRef, installPath } from '../../world/defaults.ts';
import type { BackupStorageRow, Bytes, ImageRow } from '../../world/rows.ts';
import type { ManagementNode } from '../node.ts';

/** A template whose job ends well. One that was deleted meanwhile ends it in SYS.1000 (image/delete-recover-expunge). */
export function finishedTemplate({ world }: ManagementNode, imageUuid: string): ImageRow {
  const finished = world.images.get(imageUuid);
  if (finished !== undefined) return finished;
  throw failure('SYS.1000', 'java.lang.NullPointerException: Cannot invoke "Object.getClass()" because "o" is null');
}

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
 * The first finished copy makes the image `Ready` (wire.md §3.10), and gives it its sizes and dates
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

/** A copy that was begun: it has no path yet. */
export function writeUnfinishedCopy({ world }: ManagementNode, imageUuid: string, storage: BackupStorageRow): void {
  const unfinished = { status: 'Creating', installPath: '' };
  world.images.update(imageUuid, (row) => ({
    ...row,
    backupStorageRefs: [...row.backupStorageRefs, imageBackupStorageRef(world, row, storage, unfinished)],
  }));
}

/** A begun copy is called off. */
export function removeCopy({ world }: ManagementNode, imageUuid: string, storage: BackupStorageRow): void {
  world.images.update(imageUuid, (row) => ({
    ...row,
    backupStorageRefs: row.backupStorageRefs.filter(({ backupStorageUuid }) => backupStorageUuid !== storage.uuid),
  }));
}

/** A begun copy is there. */
export function finishCopy({ world }: ManagementNode, imageUuid: string, storage: BackupStorageRow): void {
  const lastOpDate = world.now();
  world.images.update(imageUuid, (row) => ({
    ...row,
    backupStorageRefs: row.backupStorageRefs.map((ref) =>
      ref.backupStorageUuid === storage.uuid
        ? { ...ref, status: 'Ready', installPath: installPath(row, storage), lastOpDate }
        : ref,
    ),
  }));
}

/** What is told of a copy at its end. */
interface CopyEnds {
  readonly made: () => void;
  readonly leftCreating: () => void;
  /** null: without a word. */
  readonly failed: (error: ErrorCode | null) => void;
}

/** Ends a copy as its storage treats it: now, or at the API's time limit where it is never answered. */
export function endCopy({ copies }: ManagementNode, run: JobRun, backupStorageUuid: string, ends: CopyEnds): void {
  const decided = copies.fateOn(backupStorageUuid);
  switch (decided.fate) {
    case 'made':
      ends.made();
      break;
    case 'left-creating':
      ends.leftCreating();
      break;
    case 'dropped':
      ends.failed(null);
      break;
    case 'fails':
      ends.failed(decided.error);
      break;
    case 'times-out':
      run.onTimeout((cause) =>
        ends.failed({ ...errorCode('SYS.1006', 'the upload was not answered'), location: uploadStep, cause }),
      );
  }
}

/** An entry of the event's `failures`, as commercial builds fill it. */
export const toFailureInventory = ({ backupStorageUuid, error }: CopyFailure, event: string): Inventory =>
  new Inventory(`${event}$Failure`, { backupStorageUuid, error: error === null ? null : toErrorInventory(error) });
