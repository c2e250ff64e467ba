import { type ErrorCode, gatewayError, isBareRefusal } from '../../../wire/errors/error-code.ts';
import type { CreatedImage, ImageInventory } from '../../../apis/images.ts';
import {
  asSeen,
  CLOCK_ERROR_MS,
  type Failed,
  inCloud,
  isForgotten,
  isRow,
  type Job,
  type JobState,
  type Moment,
  RUNNING,
  type Seen,
  SETTLED_MS,
  sinceSubmit,
  unknown,
} from '../../job.ts';
import type { JobAnswer } from '../../../wire/job-answer.ts';
import { submittedInCloud } from '../../job-doubt.ts';
import type { JudgedAnswer } from '../../kind.ts';
import {
  type CreatedCopies,
  GONE,
  isComplete,
  isMade,
  type LostCopies,
  outcomeOfError,
  outcomeOfImage,
  type Requested,
} from './image-copies.ts';

/** What of an image that is to be made has to be known to judge it, whatever it is made from. */
export interface AboutImage {
  readonly backupStorageUuids: Requested;
  /** Of the name and the description, as the database compares them; null in an id of the first version. */
  readonly textsDigest: string | null;
  /** Whether the database could take two of the input's tags for one: then a creation fails after it has saved its row, which comes first (`domain.md §6.2`). */
  readonly tagsMayCollide: boolean;
}

export type ImageCreationJob = Job<AboutImage>;

export type ImageCreationState = JobState<CreatedCopies, LostCopies>;

/** How long a submit may be the loser of a race whose winner's image is not to be seen yet (`wire.md §3.8`). */
const RACE_MS = 2_000;

/** What a job's answer and its image tell together. */
export function stateOf(
  job: ImageCreationJob,
  said: JudgedAnswer<CreatedImage>,
  seen: Seen<ImageInventory>,
  at: Moment,
): ImageCreationState {
  switch (said.status) {
    case 'unreachable':
      return isRow(seen) ? whileAnotherMayBeAtWork(job, seen, at) : unknown('UNREACHABLE');
    case 'succeeded':
      return stateOfResult(job, said.result, seen);
    case 'unknown':
      return stateOfNoRecord(job, seen, at);
    case 'failed':
      return stateOfError(job, said.error, seen, at);
  }
}

/** The copies are judged by the job's own answer, at the moment of its end; the image is told as it is. */
function stateOfResult(
  { resource, about: { backupStorageUuids } }: ImageCreationJob,
  { inventory, failures }: CreatedImage,
  seen: Seen<ImageInventory>,
): ImageCreationState {
  if (inventory?.uuid === resource && isMade(inventory))
    return { ...outcomeOfImage(inventory, backupStorageUuids, failures), image: asSeen(inventory, seen, GONE) };
  if (seen === 'unreachable' || seen === 'refused') return unknown('UNREACHABLE');
  if (seen === null) return unknown('OUTCOME_FORGOTTEN');
  return isInTheMaking(seen) ? RUNNING : outcomeOfImage(seen, backupStorageUuids, failures);
}

const MAKING: ReadonlySet<string | null> = new Set(['Creating', 'Downloading']);

/** Is the image, or a copy of it, still being made? */
export const isInTheMaking = ({ status, backupStorageRefs }: ImageInventory): boolean =>
  MAKING.has(status) || backupStorageRefs.some((ref) => ref.status === 'Downloading');

/** ZStack knows no such job: forgotten after its time, which only jobs that are over are; lost before it, which is told when its image stands still. */
function stateOfNoRecord(job: ImageCreationJob, seen: Seen<ImageInventory>, at: Moment): ImageCreationState {
  if (seen === 'unreachable') return unknown('UNREACHABLE');
  if (seen === 'refused' || (isRow(seen) && wasBornBefore(job, seen)))
    return unknown(isForgotten(job, at) ? 'OUTCOME_FORGOTTEN' : 'LOST');
  if (isForgotten(job, at)) {
    return isMade(seen) ? outcomeOfImage(seen, job.about.backupStorageUuids) : unknown('OUTCOME_FORGOTTEN');
  }
  if (isComplete(seen, job.about.backupStorageUuids)) return outcomeOfImage(seen, job.about.backupStorageUuids);
  return unknown(isSettled(job, seen, at) ? 'LOST' : 'UNREACHABLE');
}

function stateOfError(
  job: ImageCreationJob,
  error: ErrorCode,
  seen: Seen<ImageInventory>,
  at: Moment,
): ImageCreationState {
  const { backupStorageUuids } = job.about;
  if (isOfLaterSubmit(job, error, at)) return stateOfNoRecord(job, seen, at);
  if (seen === 'unreachable') return unknown('UNREACHABLE');
  if (seen === 'refused')
    return isKeyCollision(error) ? unknown('UNREACHABLE') : outcomeOfError(error, backupStorageUuids);
  if (seen === null)
    return isKeyCollision(error) && mayBeRace(job, at) ? RUNNING : outcomeOfError(inWords(error), backupStorageUuids);
  if (isAboutAnother(job, error, seen, at)) return whileAnotherMayBeAtWork(job, seen, at);
  return isMade(seen)
    ? outcomeOfImage(seen, backupStorageUuids, [], error)
    : outcomeOfError(error, backupStorageUuids, seen);
}

/**
 * Was the image that is seen made by another job than the one that failed with this error? A row that was there before the
 * submit was, and so was each that is seen where the error shows that nothing was made. A collision of keys is the job's
 * own failure only where it may have collided in its tags; else it is the loser of a race, or came too late.
 */
function isAboutAnother(job: ImageCreationJob, error: ErrorCode, image: ImageInventory, at: Moment): boolean {
  if (error.cause !== null || error.causes.length > 0) return false; // the work itself failed, so the row is its own
  if (neverBegan(error) || !wasBornSince(job, image)) return true;
  if (isKeyCollision(error)) return isMade(image) || !job.about.tagsMayCollide || sinceSubmit(job, at) < SETTLED_MS;
  return isBareRefusal(error) && isMade(image);
}

/** `domain.md §6.6` has the order of ZStack's checks: these come before anything is made. */
const neverBegan = ({ code }: ErrorCode): boolean => ['SYS.1003', 'SYS.1007'].includes(code) || code.startsWith('ID.');

/** The image is there, but perhaps by a job that another session, or a twin of this submit, has under way. */
function whileAnotherMayBeAtWork(job: ImageCreationJob, image: ImageInventory, at: Moment): ImageCreationState {
  const {
    about: { backupStorageUuids },
    timeLimitMs,
  } = job;
  const now = inCloud(at);
  const endsBy = (image.createDate?.getTime() ?? now) + timeLimitMs;
  if (isComplete(image, backupStorageUuids) || (isMade(image) && now > endsBy))
    return outcomeOfImage(image, backupStorageUuids);
  return isSettled(job, image, at) ? unknown('OUTCOME_FORGOTTEN') : RUNNING;
}

/** What ZStack tells of a failure by a Java exception alone is told in words. */
function inWords(error: ErrorCode): ErrorCode {
  if (isKeyCollision(error)) return keyUsedError(error);
  if (error.code === 'SYS.1000' && error.exception === 'NullPointerException') {
    return gatewayError(
      'GATEWAY.IMAGE_GONE',
      'The image is gone: perhaps it was deleted while it was being created.',
      error,
    );
  }
  return error;
}

const keyUsedError = (error: ErrorCode): ErrorCode =>
  gatewayError(
    'GATEWAY.KEY_USED',
    'This idempotencyKey or resourceUuid has been used: what it made is another image, failed, is gone, or is not for this session to see. A new attempt needs a new one.',
    error,
  );

/** The failure of a job whose key has made an image from another source. */
export const keyUsed = ({ about }: ImageCreationJob, error: ErrorCode): Failed & LostCopies =>
  outcomeOfError(keyUsedError(error), about.backupStorageUuids);

/** Did the database refuse a row, since its uuid, or a tag, is there already? The exception's name is all that tells it (`domain.md §6.1`). */
export function isKeyCollision({ code, exception }: ErrorCode): boolean {
  return code === 'SYS.1000' && exception === 'ConstraintViolationException';
}

/** Does the job's answer leave open whose work the image is, so that it has to be compared with the input? */
export function leavesImageOpen(
  job: ImageCreationJob,
  said: JobAnswer<CreatedImage>,
  image: ImageInventory,
  at: Moment,
): boolean {
  if (said.status !== 'failed') return said.status === 'unreachable';
  return !isOfLaterSubmit(job, said.error, at) && isAboutAnother(job, said.error, image, at);
}

/** Was the image made by another job than the one that failed with this error, or is the error that of a later submit? */
export const isOfAnotherJob = (job: ImageCreationJob, error: ErrorCode, image: ImageInventory, at: Moment): boolean =>
  isOfLaterSubmit(job, error, at) || isAboutAnother(job, error, image, at);

/** ZStack takes a job's uuid anew once it has forgotten its record; what is submitted under it then collides with what is there. */
const isOfLaterSubmit = (job: ImageCreationJob, error: ErrorCode, at: Moment): boolean =>
  isKeyCollision(error) && isForgotten(job, at);

/** Is the failure told by the job's answer alone? */
export const isFailureOfItself = (error: ErrorCode): boolean =>
  !isKeyCollision(error) && !neverBegan(error) && !isBareRefusal(error);

const mayBeRace = (job: ImageCreationJob, at: Moment): boolean => sinceSubmit(job, at) < RACE_MS;

/**
 * Is it known that the row was made after the submit, as far as whole seconds tell? Of an image that is made, `createDate` is
 * the moment of its first copy (recorded: image/query-creating, image/create-from-snapshot-slow): its row may be older.
 */
function wasBornSince(job: ImageCreationJob, { createDate }: ImageInventory): boolean {
  return job.isDated && createDate !== null && createDate.getTime() + 1_000 > submittedInCloud(job);
}

/** Is it known that the row was there before the submit? Its date moves only forwards, with its first copy. */
export function wasBornBefore(job: ImageCreationJob, { createDate }: ImageInventory): boolean {
  return job.isDated && createDate !== null && createDate.getTime() + 1_000 + CLOCK_ERROR_MS < submittedInCloud(job);
}

/** Has nothing changed for some seconds, neither since the submit nor in the image? A date that lies ahead is one of a wrong clock. */
function isSettled(job: ImageCreationJob, image: ImageInventory | null, at: Moment): boolean {
  if (sinceSubmit(job, at) < SETTLED_MS) return false;
  if (image === null) return true;
  const dates = [image, ...image.backupStorageRefs].flatMap(({ createDate, lastOpDate }) => [createDate, lastOpDate]);
  const quietMs = inCloud(at) - Math.max(...dates.map((date) => date?.getTime() ?? 0));
  return quietMs > SETTLED_MS || quietMs < -CLOCK_ERROR_MS;
}
