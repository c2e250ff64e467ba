import type { ErrorCode } from './error-code.ts';
import type { CopyFailure, CreatedImage, ImageInventory } from './images.ts';
import type { Uuid } from './uuid.ts';

/** How the creation of an image ended. */
export type ImageOutcome =
  /** The image exists; without failures, on every backup storage that was asked for. */
  | { readonly status: 'succeeded'; readonly image: ImageInventory; readonly failures: readonly CopyFailure[] }
  | { readonly status: 'failed'; readonly error: ErrorCode; readonly failures: readonly CopyFailure[] };

/**
 * A copy was made where the image has a ref of that backup storage whose status is Ready (`zstack-domain.md §6.2`), or
 * Deleted: then it was made and deleted since.
 */
export function hasCopyOn({ backupStorageRefs }: ImageInventory, backupStorageUuid: Uuid): boolean {
  return backupStorageRefs.some(
    (ref) => ref.backupStorageUuid === backupStorageUuid && (ref.status === 'Ready' || ref.status === 'Deleted'),
  );
}

/**
 * The outcome that an image shows: ZStack succeeds even where some copies failed, and mostly does not list them.
 * @param listed the failures that the event listed, which some builds do
 * @param reason ZStack's error for copies of which it says nothing else; null where it gave none
 */
export function outcomeOfImage(
  image: ImageInventory,
  requested: readonly Uuid[],
  listed: CreatedImage['failures'] = [],
  reason: ErrorCode | null = null,
): ImageOutcome {
  const told = listed.map((failure) => ({
    ...failure,
    backupStorageUuid: failure.backupStorageUuid ?? onlyOneNamed(failure.error, requested),
  }));
  const missing = requested
    .filter((uuid) => !hasCopyOn(image, uuid))
    .map((backupStorageUuid) => ({ backupStorageUuid, error: reason }));
  return { status: 'succeeded', image, failures: onePerBackupStorage([...told, ...missing]) };
}

/** The outcome that an error tells. ZStack lists one cause for each copy, without saying of which (`zstack-wire.md §5`). */
export function outcomeOfError(error: ErrorCode, requested: readonly Uuid[]): ImageOutcome {
  const failures = error.causes.map((cause) => ({ backupStorageUuid: onlyOneNamed(cause, requested), error: cause }));
  return { status: 'failed', error, failures };
}

/** The first failure of each backup storage, and all of which none is known. */
function onePerBackupStorage(failures: readonly CopyFailure[]): readonly CopyFailure[] {
  const isFirst = ({ backupStorageUuid }: CopyFailure, index: number) =>
    backupStorageUuid === null ||
    failures.findIndex((other) => other.backupStorageUuid === backupStorageUuid) === index;
  return failures.filter(isFirst);
}

/** The one backup storage that an error's own text names; null where it names none of those requested, or several. */
function onlyOneNamed(error: ErrorCode | null, requested: readonly Uuid[]): Uuid | null {
  if (error === null) return null;
  const text = [error.description, error.details, error.elaboration].join('\n');
  const [named = null, ...others] = requested.filter((uuid) => text.includes(uuid));
  return others.length === 0 ? named : null;
}
