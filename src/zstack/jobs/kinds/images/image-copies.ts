import { z } from 'zod';
import type { ErrorCode } from '../../../wire/errors/error-code.ts';
import type {
  CopyFailure,
  CreatedImage,
  ImageBackupStorageRefInventory,
  ImageInventory,
} from '../../../apis/images.ts';
import type { Uuid } from '../../../wire/values/uuid.ts';
import type { Failed, Succeeded } from '../../job.ts';
import { uuidType } from '../../uuid-type.ts';

/** More than any image has. */
const MOST_COPIES = 1_000;

/** The backup storages of some copies of an image, as a job's id holds them. */
export const storages = z.array(uuidType).max(MOST_COPIES).readonly();

/** What is told of a creation that made an image. */
export interface CreatedCopies {
  readonly image: ImageInventory;
  /** The copies that were not made; complete is that the image was ready, with none of these. */
  readonly failures: readonly CopyFailure[];
}

/** What is told of a creation that failed, beside the error. */
export interface LostCopies {
  readonly failures: readonly CopyFailure[];
  /** A row that was left behind, `Creating` with nobody at work on it. */
  readonly leftover: ImageInventory | null;
}

/** The backup storages that were asked for; null where ZStack was to choose one. */
export type Requested = readonly Uuid[] | null;

/** Was the image made? One that was deleted since was. */
export function isMade(image: ImageInventory | null): image is ImageInventory {
  return image?.status === 'Ready' || image?.status === 'Deleted';
}

/**
 * The backup storages without a copy. A copy was made where the image has a ref whose status is Ready
 * (`domain.md §6.2`), or Deleted: then it was made and deleted since. Where ZStack chose, those that it chose.
 */
function missingIn({ backupStorageRefs }: ImageInventory, requested: Requested): readonly Uuid[] {
  const expected = requested ?? backupStorageRefs.map(({ backupStorageUuid }) => backupStorageUuid);
  return expected.filter((uuid) => !backupStorageRefs.some((ref) => ref.backupStorageUuid === uuid && isCopy(ref)));
}

const isCopy = ({ status }: ImageBackupStorageRefInventory): boolean => status === 'Ready' || status === 'Deleted';

/** Does the image have every copy that was asked for? One without any copy has not, whatever its status (`domain.md §6.2`). */
const hasAllCopies = (image: ImageInventory, requested: Requested): boolean =>
  missingIn(image, requested).length === 0 && (requested !== null || image.backupStorageRefs.some(isCopy));

/** Is the image ready, with every copy that was asked for? Then it does not matter who made it. */
export function isComplete(image: ImageInventory | null, requested: Requested): image is ImageInventory {
  return isMade(image) && hasAllCopies(image, requested);
}

/**
 * The outcome that an image shows: ZStack succeeds even where some copies failed, and mostly does not list them.
 * @param listed the failures that the event listed, which some builds do
 * @param reason ZStack's error for copies of which it says nothing else; null where it gave none
 */
export function outcomeOfImage(
  image: ImageInventory,
  requested: Requested,
  listed: CreatedImage['failures'] = [],
  reason: ErrorCode | null = null,
): Succeeded & CreatedCopies {
  const told = listed.map((failure) => ({
    ...failure,
    backupStorageUuid: failure.backupStorageUuid ?? storageOf(failure.error, requested),
  }));
  const missing = missingIn(image, requested).map((backupStorageUuid) => ({ backupStorageUuid, error: reason }));
  const failures = onePerBackupStorage([...told, ...missing]);
  const complete = failures.length === 0 && isComplete(image, requested);
  return { status: 'succeeded', image, failures, complete };
}

/** The outcome that an error tells. ZStack lists one cause for each copy, without saying of which (`wire.md §5`). */
export function outcomeOfError(
  error: ErrorCode,
  requested: Requested,
  leftover: ImageInventory | null = null,
): Failed & LostCopies {
  const failures = error.causes.map((cause) => ({ backupStorageUuid: storageOf(cause, requested), error: cause }));
  return { status: 'failed', error, failures, leftover };
}

/** What is told of an image that is gone: its copies are gone with it. */
export const GONE = { status: 'Deleted', backupStorageRefs: [] } as const;

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
function storageOf(error: ErrorCode | null, requested: Requested): Uuid | null {
  if (requested === null) return null;
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
