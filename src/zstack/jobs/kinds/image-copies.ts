import type { ErrorCode } from '../../wire/errors/error-code.ts';
import type { CopyFailure, CreatedImage, ImageInventory } from '../../apis/images.ts';
import type { Uuid } from '../../wire/values/uuid.ts';

/** How the creation of an image ended. */
export type ImageOutcome =
  | {
      readonly status: 'succeeded';
      readonly image: ImageInventory;
      readonly failures: readonly CopyFailure[];
      /** The image was ready, on every backup storage that was asked for. */
      readonly complete: boolean;
    }
  | {
      readonly status: 'failed';
      readonly error: ErrorCode;
      readonly failures: readonly CopyFailure[];
      /** A row that was left behind, `Creating` with nobody at work on it. */
      readonly leftover: ImageInventory | null;
    };

/** Was the image made? One that was deleted since was. */
export function isMade(image: ImageInventory | null): image is ImageInventory {
  return image?.status === 'Ready' || image?.status === 'Deleted';
}

/**
 * The backup storages without a copy. A copy was made where the image has a ref whose status is Ready
 * (`zstack-domain.md §6.2`), or Deleted: then it was made and deleted since.
 */
function missingIn({ backupStorageRefs }: ImageInventory, requested: readonly Uuid[]): readonly Uuid[] {
  const made = backupStorageRefs.filter(({ status }) => status === 'Ready' || status === 'Deleted');
  const withCopy = new Set(made.map(({ backupStorageUuid }) => backupStorageUuid));
  return requested.filter((uuid) => !withCopy.has(uuid));
}

/** Is the image ready, with every copy that was asked for? Then it does not matter who made it. */
export function isComplete(image: ImageInventory | null, requested: readonly Uuid[]): image is ImageInventory {
  return isMade(image) && missingIn(image, requested).length === 0;
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
): Extract<ImageOutcome, { status: 'succeeded' }> {
  const told = listed.map((failure) => ({
    ...failure,
    backupStorageUuid: failure.backupStorageUuid ?? storageOf(failure.error, requested),
  }));
  const missing = missingIn(image, requested).map((backupStorageUuid) => ({ backupStorageUuid, error: reason }));
  const failures = onePerBackupStorage([...told, ...missing]);
  return { status: 'succeeded', image, failures, complete: failures.length === 0 && isMade(image) };
}

/** The outcome that an error tells. ZStack lists one cause for each copy, without saying of which (`zstack-wire.md §5`). */
export function outcomeOfError(
  error: ErrorCode,
  requested: readonly Uuid[],
  leftover: ImageInventory | null = null,
): ImageOutcome {
  const failures = error.causes.map((cause) => ({ backupStorageUuid: storageOf(cause, requested), error: cause }));
  return { status: 'failed', error, failures, leftover };
}

/** The first failure of each backup storage, and all of which none is known. */
function onePerBackupStorage(failures: readonly CopyFailure[]): readonly CopyFailure[] {
  const known = new Set<Uuid>();
  return failures.filter(({ backupStorageUuid }) => {
    if (backupStorageUuid === null) return true;
    const isFirst = !known.has(backupStorageUuid);
    known.add(backupStorageUuid);
    return isFirst;
  });
}

/**
 * The backup storage that an error is about: the only one requested, or the only one that its text, or that of a cause
 * beneath it, names. Null where that does not tell.
 */
function storageOf(error: ErrorCode | null, requested: readonly Uuid[]): Uuid | null {
  const [only = null, ...more] = requested;
  if (more.length === 0) return only;
  const told = new Set(error === null ? [] : textsOf(error).flatMap((text) => text?.match(UUID) ?? []));
  const [named = null, ...others] = requested.filter((uuid) => told.has(uuid));
  return others.length === 0 ? named : null;
}

const UUID = /[0-9a-f]{32}/g;

function textsOf({ description, details, elaboration, cause, causes }: ErrorCode): readonly (string | null)[] {
  const beneath = cause === null ? causes : [cause, ...causes];
  return [description, details, elaboration, ...beneath.flatMap(textsOf)];
}
