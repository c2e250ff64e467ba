import type { AsyncApi, CreationArguments } from './api.ts';
import type { Caller } from './caller.ts';
import { uuidIn } from './conditions.ts';
import { jobUuidOf } from './derived-uuids.ts';
import { type ErrorCode, isSessionError } from './error-code.ts';
import { ZstackApiError, ZstackFailure } from './failure.ts';
import { type ImageOutcome, hasCopyOn, outcomeOfError, outcomeOfImage } from './image-outcome.ts';
import { type CreatedImage, type ImageInventory, images } from './images.ts';
import { pollOnce, type PollAnswer, submitProven } from './submission.ts';
import type { Uuid } from './uuid.ts';
import { isOver, pause, pollDelayMs, type Wait } from './waiting.ts';
import type { Zstack } from './zstack.ts';

/** What all creations of an image take. */
export interface ImageCreationArguments extends CreationArguments {
  readonly name: string;
  readonly description?: string;
  readonly backupStorageUuids: readonly Uuid[];
}

/** One way to create an image. */
export interface ImageCreation<Args extends ImageCreationArguments> {
  /** Names the operation in derived uuids and job ids: never changed once released. */
  readonly operation: string;
  readonly api: AsyncApi<Args, CreatedImage>;
  /** The uuid of what the image is made from. */
  sourceOf(args: Args): Uuid;
  /** What ZStack notes as the `url` of an image made from that source. */
  urlOf(sourceUuid: Uuid): string;
}

/** The job of one creation: all that is needed to ask for it again. */
export interface ImageJob {
  readonly operation: string;
  readonly jobUuid: Uuid;
  readonly imageUuid: Uuid;
  readonly sourceUuid: Uuid;
  readonly backupStorageUuids: readonly Uuid[];
  readonly submittedAt: Date;
  /** How long ZStack lets the job run; null where that is not known. */
  readonly apiTimeoutMs: number | null;
}

export type ImageJobState =
  | ImageOutcome
  | { readonly status: 'running' }
  | { readonly status: 'unknown'; readonly reason: 'OUTCOME_FORGOTTEN' | 'NODE_LOST' | 'UNREACHABLE' };

/** The key has made an image from another input. */
export class IdempotencyKeyReused extends Error {
  override readonly name = 'IdempotencyKeyReused';
}

/** The limit of the creating APIs of the image family unless the operator has changed it (`zstack-domain.md §1.1`). */
const USUAL_API_TIMEOUT_MS = 72 * 3_600_000;

/** How long a `SYS.1000` may be the loser of a race whose winner's image is not to be seen yet (`zstack-wire.md §3.8`). */
const RACE_MS = 2_000;

/**
 * Creates an image and waits for its outcome. One key, whatever breaks in between, is at most one image.
 * @param key the idempotency key that the image's and the job's uuid follow from
 * @returns the job, and its state when it is over or the wait is
 * @throws IdempotencyKeyReused; ZstackApiError where the session is refused; ZstackFailure where it is proven that ZStack took nothing
 */
export async function createImage<Args extends ImageCreationArguments>(
  zstack: Zstack,
  creation: ImageCreation<Args>,
  args: Args,
  key: Uuid,
  caller: Caller & { readonly session: Uuid },
  wait: Wait,
): Promise<{ readonly job: ImageJob; readonly state: ImageJobState }> {
  const { operation, api } = creation;
  const submittedAt = new Date();
  const ownJobUuid = jobUuidOf(caller.session, operation, key, args);
  const { jobUuid, apiTimeoutMs, answer } = await submitProven(zstack, api, args, ownJobUuid, caller, wait);

  const { resourceUuid: imageUuid, backupStorageUuids } = args;
  const sourceUuid = creation.sourceOf(args);
  const job = { operation, jobUuid, imageUuid, sourceUuid, backupStorageUuids, submittedAt, apiTimeoutMs };
  const judge = (said: PollAnswer<CreatedImage>) =>
    judgeJob(zstack, job, said, caller, (image) => isMadeFrom(image, creation, args));

  let state = await judge(answer);
  for (let attempt = 0; !isFinal(state) && !isOver(wait); attempt += 1) {
    await pause(pollDelayMs(attempt, Math.random()), wait);
    if (isOver(wait)) break;
    const said = await pollOnce(zstack, api, jobUuid, caller, wait);
    if (said !== null) state = await judge(said);
  }
  return { job, state };
}

function isFinal(state: ImageJobState): boolean {
  return state.status === 'unknown' ? state.reason !== 'UNREACHABLE' : state.status !== 'running';
}

/** Was the image made from this input? Texts are compared as ZStack keeps them: trimmed. */
function isMadeFrom<Args extends ImageCreationArguments>(
  image: ImageInventory,
  creation: ImageCreation<Args>,
  args: Args,
): boolean {
  const same = (a: string | null | undefined, b: string | null | undefined) => (a ?? '').trim() === (b ?? '').trim();
  return (
    image.url === creation.urlOf(creation.sourceOf(args)) &&
    same(image.name, args.name) &&
    same(image.description, args.description)
  );
}

/**
 * What a job's poll means, with a look at the image where the poll alone does not tell.
 * @param isOurs whether an image that bears the job's image uuid was made from the job's input
 */
async function judgeJob(
  zstack: Zstack,
  job: ImageJob,
  said: PollAnswer<CreatedImage>,
  caller: Caller,
  isOurs: (image: ImageInventory) => boolean,
): Promise<ImageJobState> {
  if (said.status === 'running')
    return isOverdue(job) ? { status: 'unknown', reason: 'NODE_LOST' } : { status: 'running' };
  if (said.status === 'succeeded' && said.result.inventory?.uuid === job.imageUuid) {
    return outcomeOfImage(said.result.inventory, job.backupStorageUuids, said.result.failures);
  }
  if (said.status === 'failed' && isSessionError(said.error)) throw new ZstackApiError(said.error);

  const image = await lookUp(zstack, job.imageUuid, caller);
  if (image === 'unreachable') return { status: 'unknown', reason: 'UNREACHABLE' };
  if (image !== null && !isOurs(image)) throw new IdempotencyKeyReused();
  switch (said.status) {
    case 'succeeded':
    case 'unknown':
      return isMade(image)
        ? outcomeOfImage(image, job.backupStorageUuids)
        : { status: 'unknown', reason: 'OUTCOME_FORGOTTEN' };
    case 'failed':
      return image === null ? failedWithoutImage(job, said.error) : outcomeWhileAnotherMayRun(job, image);
    case 'unreachable':
      return image === null ? { status: 'unknown', reason: 'UNREACHABLE' } : outcomeWhileAnotherMayRun(job, image);
  }
}

/** Is it later than ZStack lets the job run? Then the node that ran it is gone (`zstack-wire.md §3.9`). */
function isOverdue({ submittedAt, apiTimeoutMs }: ImageJob): boolean {
  return apiTimeoutMs !== null && Date.now() - submittedAt.getTime() > apiTimeoutMs;
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

/** The image as the caller sees it; null where the caller sees none. */
async function lookUp(zstack: Zstack, uuid: Uuid, caller: Caller): Promise<ImageInventory | null | 'unreachable'> {
  try {
    const [image = null] = await zstack.query(images, [uuidIn([uuid])], caller);
    return image;
  } catch (error) {
    if (error instanceof ZstackFailure) return 'unreachable';
    if (error instanceof ZstackApiError && !isSessionError(error.errorCode)) {
      return error.errorCode.code === 'ID.1002' ? null : 'unreachable';
    }
    throw error;
  }
}
