import { jobUuidOf } from './derived-uuids.ts';
import type { ErrorCode } from './error-code.ts';
import { hasCopyOn, type ImageOutcome, outcomeOfError, outcomeOfImage } from './image-outcome.ts';
import type { CreatedImage, ImageInventory } from './images.ts';
import type { JobAnswer } from './job-answer.ts';
import type { Uuid } from './uuid.ts';

/** The job of one creation of an image: all that is needed to ask for it again. */
export interface ImageJob {
  readonly operation: string;
  /** See bindingOf. */
  readonly binding: Uuid;
  /** Follows from the fields around it. */
  readonly jobUuid: Uuid;
  readonly imageUuid: Uuid;
  /** What the image is made from. */
  readonly sourceUuid: Uuid;
  readonly backupStorageUuids: readonly Uuid[];
  readonly submittedAt: Date;
  /** How long ZStack lets the job run; null where that is not known. */
  readonly apiTimeoutMs: number | null;
}

/** The job that these fields are about. */
export function imageJob(fields: Omit<ImageJob, 'jobUuid'>): ImageJob {
  const { binding, operation, imageUuid, sourceUuid, backupStorageUuids } = fields;
  return { ...fields, jobUuid: jobUuidOf(binding, operation, imageUuid, sourceUuid, backupStorageUuids) };
}

export type ImageJobState =
  | ImageOutcome
  | { readonly status: 'running' }
  | { readonly status: 'unknown'; readonly reason: 'OUTCOME_FORGOTTEN' | 'NODE_LOST' | 'UNREACHABLE' };

export type ImageJobAnswer = JobAnswer<CreatedImage>;

/** The limit of the creating APIs of the image family unless the operator has changed it (`zstack-domain.md §1.1`). */
const USUAL_API_TIMEOUT_MS = 72 * 3_600_000;

/** How long a `SYS.1000` may be the loser of a race whose winner's image is not to be seen yet (`zstack-wire.md §3.8`). */
const RACE_MS = 2_000;

/** Is there nothing more to learn of the job? */
export function isFinal(state: ImageJobState): boolean {
  return state.status === 'unknown' ? state.reason !== 'UNREACHABLE' : state.status !== 'running';
}

/**
 * What a job's answer tells by itself; null where the image has to be looked at as well. While ZStack says that it runs
 * the image is never judged: it turns `Ready` with its first copy (`zstack-wire.md §3.10`).
 */
export function stateOfAnswer(job: ImageJob, said: ImageJobAnswer): ImageJobState | null {
  if (said.status === 'running')
    return isOverdue(job) ? { status: 'unknown', reason: 'NODE_LOST' } : { status: 'running' };
  if (said.status === 'succeeded' && said.result.inventory?.uuid === job.imageUuid) {
    return outcomeOfImage(said.result.inventory, job.backupStorageUuids, said.result.failures);
  }
  return null;
}

/** What a job's answer and its image tell together, where the answer alone does not. Null: the caller sees no such image. */
export function stateWithImage(job: ImageJob, said: ImageJobAnswer, image: ImageInventory | null): ImageJobState {
  const { backupStorageUuids } = job;
  switch (said.status) {
    case 'running':
    case 'unknown':
    case 'succeeded': {
      const listed = said.status === 'succeeded' ? said.result.failures : [];
      return isMade(image)
        ? outcomeOfImage(image, backupStorageUuids, listed)
        : { status: 'unknown', reason: 'OUTCOME_FORGOTTEN' };
    }
    case 'failed':
      if (image === null) return failedWithoutImage(job, said.error);
      if (neverBegan(said.error)) return outcomeWhileAnotherMayRun(job, image);
      return isMade(image) ? outcomeOfImage(image, backupStorageUuids, [], said.error) : { status: 'running' };
    case 'unreachable':
      return image === null ? { status: 'unknown', reason: 'UNREACHABLE' } : outcomeWhileAnotherMayRun(job, image);
  }
}

/** Did the job fail before it made anything? Then an image of its uuid was made by another. `zstack-domain.md §6.6` has the order of ZStack's checks. */
function neverBegan({ code }: ErrorCode): boolean {
  return ['SYS.1000', 'SYS.1003', 'SYS.1007'].includes(code) || code.startsWith('ID.');
}

/** Is it later than ZStack lets the job run? Then the node that ran it is gone (`zstack-wire.md §3.9`). */
function isOverdue({ submittedAt, apiTimeoutMs }: ImageJob): boolean {
  return Date.now() - submittedAt.getTime() > (apiTimeoutMs ?? USUAL_API_TIMEOUT_MS);
}

function isMade(image: ImageInventory | null): image is ImageInventory {
  return image?.status === 'Ready' || image?.status === 'Deleted';
}

function failedWithoutImage({ submittedAt, backupStorageUuids }: ImageJob, error: ErrorCode): ImageJobState {
  const mayBeRace = error.code === 'SYS.1000' && Date.now() - submittedAt.getTime() < RACE_MS;
  return mayBeRace ? { status: 'running' } : outcomeOfError(error, backupStorageUuids);
}

/** The image is there, but perhaps by a job that another session, or a twin of this submit, has under way. */
function outcomeWhileAnotherMayRun(
  { backupStorageUuids, submittedAt, apiTimeoutMs }: ImageJob,
  image: ImageInventory,
): ImageJobState {
  const complete = backupStorageUuids.every((uuid) => hasCopyOn(image, uuid));
  const endsBy = (image.createDate ?? submittedAt).getTime() + (apiTimeoutMs ?? USUAL_API_TIMEOUT_MS);
  return complete || Date.now() > endsBy ? outcomeOfImage(image, backupStorageUuids) : { status: 'running' };
}
