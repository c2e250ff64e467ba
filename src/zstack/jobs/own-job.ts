import type { SessionCaller } from '../wire/caller.ts';
import { readClock } from './cloud-clock.ts';
import { ZstackApiError } from '../wire/errors/failure.ts';
import type { ImageCreation, ImageCreationArguments } from './run.ts';
import { explain } from './kinds/image-creation.ts';
import {
  type CloudClock,
  type ImageJob,
  type ImageJobAnswer,
  type ImageJobState,
  isFailureOfItself,
  isOfSession,
  isRow,
  leavesImageOpen,
  type SeenImage,
  stateOf,
} from './job.ts';
import { isMade } from './kinds/image-copies.ts';
import { type ImageInventory, images } from '../apis/images.ts';
import { lookUp } from '../look-up.ts';
import { mayBeStoredAs } from '../wire/values/stored-text.ts';
import type { Uuid } from '../wire/values/uuid.ts';
import { type Wait, withGrace, within } from './waiting.ts';
import type { Zstack } from '../zstack.ts';

/** The key has made an image from another input. */
export class IdempotencyKeyReused extends Error {
  override readonly name = 'IdempotencyKeyReused';
  readonly imageUuid: Uuid;

  constructor(imageUuid: Uuid) {
    super('The idempotency key has made an image from another input.');
    this.imageUuid = imageUuid;
  }
}

/** A job as the one who submits it follows it. */
export interface OwnJob<Args extends ImageCreationArguments> {
  readonly creation: ImageCreation<Args>;
  readonly args: Args;
  job: ImageJob;
  readonly caller: SessionCaller;
  /** See Submitted. */
  readonly answered: boolean;
  /** Has ZStack answered to the caller's session? A poll checks none. */
  isSessionProven: boolean;
}

/**
 * The state of a job for the one who submitted it, with a look at the image where the job's answer alone does not tell; also
 * where the job was found by its uuid: the poll checks no session, the look does, and shows what the image is by now. A job
 * found so is of the same input, whatever its image is called; an image whose job is another's is compared with the input.
 * @param seen the image, where it has just been looked at
 * @throws IdempotencyKeyReused; ZstackApiError where the session is refused
 */
export async function judgeOwn<Args extends ImageCreationArguments>(
  zstack: Zstack,
  own: OwnJob<Args>,
  said: ImageJobAnswer,
  wait: Wait,
  seen?: SeenImage,
): Promise<ImageJobState> {
  const { job } = own;
  if (said.status === 'failed' && isOfSession(said)) throw new ZstackApiError(said.error);
  const isUnderWay = said.status === 'running' || said.status === 'abandoned';
  if (own.isSessionProven && isUnderWay) return stateOf(job, said, null, NO_CLOCK);
  if (own.answered && said.status === 'succeeded') {
    const { inventory } = said.result;
    if (inventory?.uuid === job.imageUuid && isMade(inventory)) return stateOf(job, said, inventory, NO_CLOCK);
  }
  const clock = await within(withGrace(wait), (end) => readClock(zstack, said, end));
  const image = seen === undefined ? await lookAtOwn(zstack, own, wait) : seen;
  if (isRow(image)) {
    if (image.url !== own.creation.urlOf(job.sourceUuid)) throw new IdempotencyKeyReused(image.uuid);
    if (leavesImageOpen(job, said, image, clock) && !isOfTheseTexts(own, image)) {
      if (said.status === 'unreachable') return { status: 'unknown', reason: 'UNREACHABLE' };
      throw new IdempotencyKeyReused(image.uuid);
    }
  }
  return stateOf(job, said, image, clock);
}

const NO_CLOCK: CloudClock = { aheadMs: null };

/** Unlike the source, name and description may change: they count only where nothing else tells whose the image is. */
function isOfTheseTexts<Args extends ImageCreationArguments>({ args }: OwnJob<Args>, image: ImageInventory): boolean {
  return mayBeStoredAs(args.name, image.name ?? '') && mayBeStoredAs(args.description ?? '', image.description ?? '');
}

/** A session that ends after ZStack took the submit takes nothing back: what became of it is only not to be seen any more. */
export async function lookAtOwn<Args extends ImageCreationArguments>(
  zstack: Zstack,
  own: OwnJob<Args>,
  wait: Wait,
): Promise<SeenImage> {
  const { job, caller } = own;
  try {
    const image = await within(withGrace(wait), (signal) => lookUp(zstack, images, job.imageUuid, caller, { signal }));
    own.isSessionProven ||= image !== 'unreachable';
    return image;
  } catch (error) {
    if (own.isSessionProven && error instanceof ZstackApiError) return 'refused';
    throw error;
  }
}

/** A job of which it is not known when it was submitted is as old as its image at least, and which nodes were there then is not known. */
export function backdated(job: ImageJob, seen: SeenImage | undefined): ImageJob {
  if (job.isDated || seen === undefined || !isRow(seen) || seen.createDate === null) return job;
  const aheadMs = job.submitMoment?.aheadMs ?? null;
  const createdAt = seen.createDate.getTime() - (aheadMs ?? 0);
  if (createdAt >= job.submittedAt.getTime()) return job;
  return { ...job, submittedAt: new Date(createdAt), submitMoment: { aheadMs, nodes: null } };
}

/**
 * What is told at the end of the wait: a failure with what only a look at the cloud tells of it, and what the job's own answer
 * said also where the image is not to be learnt of.
 */
export async function tellInTheEnd<Args extends ImageCreationArguments>(
  zstack: Zstack,
  { creation, job, caller }: OwnJob<Args>,
  said: ImageJobAnswer,
  state: ImageJobState,
  wait: Wait,
): Promise<ImageJobState> {
  const isUnseen = state.status === 'unknown' && state.reason === 'UNREACHABLE';
  const told = isUnseen && isFailureOfItself(said) ? stateOf(job, said, 'refused', NO_CLOCK) : state;
  try {
    return await within(withGrace(wait), (signal) => explain(zstack, creation.sources, job, told, caller, { signal }));
  } catch (error) {
    if (error instanceof ZstackApiError) return told; // the session has ended since
    throw error;
  }
}
