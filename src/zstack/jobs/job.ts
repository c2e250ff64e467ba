import { jobUuidOf } from './derived-uuids.ts';
import { type ErrorCode, gatewayError, isBareRefusal, isSessionError } from '../wire/errors/error-code.ts';
import { type ImageOutcome, isComplete, isMade, outcomeOfError, outcomeOfImage } from './kinds/image-copies.ts';
import type { CreatedImage, ImageInventory } from '../apis/images.ts';
import type { JobAnswer } from './job-answer.ts';
import { type DatedJob, submittedInCloud } from './job-doubt.ts';
import type { Uuid } from '../wire/values/uuid.ts';

/** The job of one creation of an image: all that is needed to ask for it again. */
export interface ImageJob extends DatedJob {
  readonly operation: string;
  /** Of operation, key and input; null in an id of the first version. */
  readonly digest: string | null;
  /** See bindingOf. */
  readonly binding: Uuid;
  /** Follows from binding, operation, image, source and backup storages. */
  readonly jobUuid: Uuid;
  readonly imageUuid: Uuid;
  /** What the image is made from. */
  readonly sourceUuid: Uuid;
  readonly backupStorageUuids: readonly Uuid[];
  /** Of the name and the description, as the database compares them; null in an id of the first version. */
  readonly textsDigest: string | null;
  /** Whether the database could take two of the input's tags for one: then a creation fails after it has saved its row, which comes first (`zstack-domain.md §6.2`). */
  readonly tagsMayCollide: boolean;
  /** Is `submittedAt` the time of the submit itself? One that another process made is found by its uuid, which does not tell when. */
  readonly isDated: boolean;
  /** How long ZStack said that it lets the job run; null where that is not known. */
  readonly apiTimeoutMs: number | null;
}

/** The limit of the creating APIs of the image family unless the operator has changed it (`zstack-domain.md §1.1`). */
const USUAL_API_TIMEOUT_MS = 72 * 3_600_000;

/** The job that these fields are about. */
export function imageJob(fields: Omit<ImageJob, 'jobUuid' | 'timeLimitMs'>): ImageJob {
  const { binding, operation, imageUuid, sourceUuid, backupStorageUuids, apiTimeoutMs } = fields;
  const jobUuid = jobUuidOf(binding, operation, imageUuid, sourceUuid, backupStorageUuids);
  return { ...fields, jobUuid, timeLimitMs: apiTimeoutMs ?? USUAL_API_TIMEOUT_MS };
}

export type ImageJobState =
  | ImageOutcome
  | { readonly status: 'running' }
  | { readonly status: 'unknown'; readonly reason: 'OUTCOME_FORGOTTEN' | 'NODE_LOST' | 'UNREACHABLE' | 'LOST' };

export type ImageJobAnswer = JobAnswer<CreatedImage>;

/** What the caller sees of a job's image: its row, null where there is none. `refused`: the caller's session has ended; `unreachable`: ZStack did not tell. */
export type SeenImage = ImageInventory | null | 'refused' | 'unreachable';

/** Is waiting for the job of no use any more? */
export function endsWait(state: ImageJobState): boolean {
  return state.status === 'unknown' ? state.reason !== 'UNREACHABLE' : state.status !== 'running';
}

/** Is there nothing more to learn of the job? One that a node has left behind may still end. */
export function isFinal(state: ImageJobState): boolean {
  return endsWait(state) && !(state.status === 'unknown' && state.reason === 'NODE_LOST');
}

const RUNNING: ImageJobState = { status: 'running' };
const unknown = (reason: Extract<ImageJobState, { status: 'unknown' }>['reason']): ImageJobState => ({
  status: 'unknown',
  reason,
});

/** How long a submit may be the loser of a race whose winner's image is not to be seen yet (`zstack-wire.md §3.8`). */
const RACE_MS = 2_000;
/** A row that has not changed for so long does not show any more that somebody is at work on it. */
const SETTLED_MS = 5_000;
/** ZStack deletes the record of a job that is done three hours after its submit (`zstack-wire.md §3.4`). */
const REMEMBERED_MS = 3 * 3_600_000;
/** An error in the comparison of two clocks, and the whole seconds of ZStack's dates. */
const CLOCK_ERROR_MS = 2_000;

/**
 * What a job's answer and its image tell together. While ZStack says that the job runs the image is never judged: it turns
 * `Ready` with its first copy (`zstack-wire.md §3.10`).
 * @param clock the cloud's, as it is read now
 */
export function stateOf(job: ImageJob, said: ImageJobAnswer, seen: SeenImage, clock: CloudClock): ImageJobState {
  switch (said.status) {
    case 'running':
      return RUNNING;
    case 'abandoned':
      return unknown('NODE_LOST');
    case 'unreachable':
      return isRow(seen) ? whileAnotherMayBeAtWork(job, seen, clock) : unknown('UNREACHABLE');
    case 'succeeded':
      return stateOfResult(job, said.result, seen);
    case 'unknown':
      return stateOfNoRecord(job, seen, clock);
    case 'failed':
      return stateOfError(job, said.error, seen, clock);
  }
}

/** The copies are judged by the job's own answer, at the moment of its end; the image is told as it is. */
function stateOfResult(
  { imageUuid, backupStorageUuids }: ImageJob,
  { inventory, failures }: CreatedImage,
  seen: SeenImage,
): ImageJobState {
  if (inventory !== null && inventory.uuid === imageUuid && isMade(inventory)) {
    const image = isRow(seen) ? seen : seen === null ? asGone(inventory) : inventory;
    return { ...outcomeOfImage(inventory, backupStorageUuids, failures), image };
  }
  if (seen === 'unreachable' || seen === 'refused') return unknown('UNREACHABLE');
  if (seen === null) return unknown('OUTCOME_FORGOTTEN');
  // A job may end before its image is made, as that of an upload does (zstack-domain.md §6.3).
  const isInTheMaking = seen.status === 'Creating' || seen.status === 'Downloading';
  return isInTheMaking ? RUNNING : outcomeOfImage(seen, backupStorageUuids, failures);
}

/** An image that is gone, as the job's own answer had it: its copies are gone with it. */
const asGone = (image: ImageInventory): ImageInventory => ({ ...image, status: 'Deleted', backupStorageRefs: [] });

/** ZStack knows no such job: forgotten after its time, which only jobs that are over are; lost before it, which is told when its image stands still. */
function stateOfNoRecord(job: ImageJob, seen: SeenImage, clock: CloudClock): ImageJobState {
  if (seen === 'unreachable') return unknown('UNREACHABLE');
  if (seen === 'refused' || (isRow(seen) && wasBornBefore(job, seen)))
    return unknown(isForgotten(job, clock) ? 'OUTCOME_FORGOTTEN' : 'LOST');
  if (isForgotten(job, clock)) {
    return isMade(seen) ? outcomeOfImage(seen, job.backupStorageUuids) : unknown('OUTCOME_FORGOTTEN');
  }
  if (isComplete(seen, job.backupStorageUuids)) return outcomeOfImage(seen, job.backupStorageUuids);
  return unknown(isSettled(job, seen, clock) ? 'LOST' : 'UNREACHABLE');
}

function stateOfError(job: ImageJob, error: ErrorCode, seen: SeenImage, clock: CloudClock): ImageJobState {
  const { backupStorageUuids } = job;
  if (isOfLaterSubmit(job, error, clock)) return stateOfNoRecord(job, seen, clock);
  if (seen === 'unreachable') return unknown('UNREACHABLE');
  if (seen === 'refused')
    return isKeyCollision(error) ? unknown('UNREACHABLE') : outcomeOfError(error, backupStorageUuids);
  if (seen === null)
    return isKeyCollision(error) && mayBeRace(job) ? RUNNING : outcomeOfError(inWords(error), backupStorageUuids);
  if (isAboutAnother(job, error, seen)) return whileAnotherMayBeAtWork(job, seen, clock);
  return isMade(seen)
    ? outcomeOfImage(seen, backupStorageUuids, [], error)
    : outcomeOfError(error, backupStorageUuids, seen);
}

/**
 * Was the image that is seen made by another job than the one that failed with this error? A row that was there before the
 * submit was, and so was each that is seen where the error shows that nothing was made. A collision of keys is the job's
 * own failure only where it may have collided in its tags; else it is the loser of a race, or came too late.
 */
function isAboutAnother(job: ImageJob, error: ErrorCode, image: ImageInventory): boolean {
  if (error.cause !== null || error.causes.length > 0) return false; // the work itself failed, so the row is its own
  if (neverBegan(error) || !wasBornSince(job, image)) return true;
  if (isKeyCollision(error)) return isMade(image) || !job.tagsMayCollide || sinceSubmit(job) < SETTLED_MS;
  return isBareRefusal(error) && isMade(image);
}

/** `zstack-domain.md §6.6` has the order of ZStack's checks: these come before anything is made. */
const neverBegan = ({ code }: ErrorCode): boolean => ['SYS.1003', 'SYS.1007'].includes(code) || code.startsWith('ID.');

/** The image is there, but perhaps by a job that another session, or a twin of this submit, has under way. */
function whileAnotherMayBeAtWork(job: ImageJob, image: ImageInventory, clock: CloudClock): ImageJobState {
  const { backupStorageUuids, timeLimitMs } = job;
  const now = nowIn(clock);
  const endsBy = (image.createDate?.getTime() ?? now) + timeLimitMs;
  if (isComplete(image, backupStorageUuids) || (isMade(image) && now > endsBy))
    return outcomeOfImage(image, backupStorageUuids);
  return isSettled(job, image, clock) ? unknown('OUTCOME_FORGOTTEN') : RUNNING;
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
export const keyUsed = ({ backupStorageUuids }: ImageJob, error: ErrorCode): ImageJobState =>
  outcomeOfError(keyUsedError(error), backupStorageUuids);

/** Did the database refuse a row, since its uuid, or a tag, is there already? The exception's name is all that tells it (`zstack-domain.md §6.1`). */
export function isKeyCollision({ code, exception }: ErrorCode): boolean {
  return code === 'SYS.1000' && exception === 'ConstraintViolationException';
}

/** Does the error say that the job's own session had ended? */
export const isOfSession = (said: ImageJobAnswer): boolean => said.status === 'failed' && isSessionError(said.error);

/** Does the job's answer leave open whose work the image is, so that it has to be compared with the input? */
export function leavesImageOpen(
  job: ImageJob,
  said: ImageJobAnswer,
  image: ImageInventory,
  clock: CloudClock,
): boolean {
  if (said.status !== 'failed') return said.status === 'unreachable';
  return !isOfLaterSubmit(job, said.error, clock) && isAboutAnother(job, said.error, image);
}

/** ZStack takes a job's uuid anew once it has forgotten its record; what is submitted under it then collides with what is there. */
const isOfLaterSubmit = (job: ImageJob, error: ErrorCode, clock: CloudClock): boolean =>
  isKeyCollision(error) && isForgotten(job, clock);

/** Is the failure of the job told by its answer alone, so that it can be told also where nothing else is to be learnt? */
export function isFailureOfItself(said: ImageJobAnswer): boolean {
  if (said.status !== 'failed') return false;
  return !isKeyCollision(said.error) && !neverBegan(said.error) && !isBareRefusal(said.error);
}

/** The cloud's clock beside the gateway's; null where it does not tell. */
export interface CloudClock {
  readonly aheadMs: number | null;
}

const nowIn = ({ aheadMs }: CloudClock): number => Date.now() + (aheadMs ?? 0);

/** Measured by one clock: by the cloud's where it told its time at both moments. */
function isForgotten(job: ImageJob, clock: CloudClock): boolean {
  const isCloudsKnown = job.submitMoment?.aheadMs != null && clock.aheadMs !== null;
  const passed = isCloudsKnown ? nowIn(clock) - submittedInCloud(job) : sinceSubmit(job);
  return passed > REMEMBERED_MS - CLOCK_ERROR_MS;
}

const sinceSubmit = ({ submittedAt }: ImageJob): number => Date.now() - submittedAt.getTime();

const mayBeRace = (job: ImageJob): boolean => sinceSubmit(job) < RACE_MS;

/**
 * Is it known that the row was made after the submit, as far as whole seconds tell? Of an image that is made, `createDate` is
 * the moment of its first copy (recorded: image/query-creating, image/create-from-snapshot-slow): its row may be older.
 */
function wasBornSince(job: ImageJob, { createDate }: ImageInventory): boolean {
  return job.isDated && createDate !== null && createDate.getTime() + 1_000 > submittedInCloud(job);
}

/** Is it known that the row was there before the submit? Its date moves only forwards, with its first copy. */
function wasBornBefore(job: ImageJob, { createDate }: ImageInventory): boolean {
  return job.isDated && createDate !== null && createDate.getTime() + 1_000 + CLOCK_ERROR_MS < submittedInCloud(job);
}

/** Has nothing changed for some seconds, neither since the submit nor in the image? A date that lies ahead is one of a wrong clock. */
function isSettled(job: ImageJob, image: ImageInventory | null, clock: CloudClock): boolean {
  if (sinceSubmit(job) < SETTLED_MS) return false;
  if (image === null) return true;
  const dates = [image, ...image.backupStorageRefs].flatMap(({ createDate, lastOpDate }) => [createDate, lastOpDate]);
  const quietMs = nowIn(clock) - Math.max(...dates.map((date) => date?.getTime() ?? 0));
  return quietMs > SETTLED_MS || quietMs < -CLOCK_ERROR_MS;
}

/** Does the caller see the image's row? */
export function isRow(seen: SeenImage): seen is ImageInventory {
  return seen !== null && typeof seen === 'object';
}
