import type { AsyncApi, CreationArguments, QueryApi } from './api.ts';
import type { SessionCaller } from './caller.ts';
import { bindingOf } from './derived-uuids.ts';
import { isSessionError } from './error-code.ts';
import { ZstackApiError } from './failure.ts';
import {
  type ImageJob,
  type ImageJobAnswer,
  type ImageJobState,
  imageJob,
  isFinal,
  stateOfAnswer,
  stateWithImage,
} from './image-job.ts';
import { type CreatedImage, type ImageInventory, images } from './images.ts';
import { type RawJobAnswer, RUNNING, UNREACHABLE } from './job-answer.ts';
import { latestOf } from './latest.ts';
import { lookUp } from './look-up.ts';
import { submitProven } from './submission.ts';
import type { Uuid } from './uuid.ts';
import { isOver, type Wait, withGrace, within } from './waiting.ts';
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
  /** Where that is to be found. */
  readonly sources: QueryApi<{ readonly uuid: Uuid }>;
  /** What ZStack notes as the `url` of an image made from that source. */
  urlOf(sourceUuid: Uuid): string;
}

/** The key has made an image from another input. */
export class IdempotencyKeyReused extends Error {
  override readonly name = 'IdempotencyKeyReused';
}

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
  caller: SessionCaller,
  wait: Wait,
): Promise<{ readonly job: ImageJob; readonly state: ImageJobState }> {
  const { operation, api } = creation;
  const { resourceUuid: imageUuid, backupStorageUuids } = args;
  const binding = bindingOf(caller.session, operation, key, args);
  const sourceUuid = creation.sourceOf(args);
  const about = { operation, binding, imageUuid, sourceUuid, backupStorageUuids, submittedAt: new Date() };
  const submitted = imageJob({ ...about, apiTimeoutMs: null });
  const { jobUuid } = submitted;
  const { apiTimeoutMs, answered, answer } = await submitProven(zstack, api, args, jobUuid, caller, wait);
  const job = { ...submitted, apiTimeoutMs };
  const own = { job, caller, answered, isOurs: (image: ImageInventory) => isMadeFrom(image, creation, args) };

  let said: ImageJobAnswer = answer;
  let state = await judgeOwn(zstack, own, said, wait);
  if (isFinal(state) || isOver(wait)) return { job, state };
  const known = said.status === 'unreachable' ? UNREACHABLE : RUNNING;
  await within(wait, async (signal) => {
    const answers = latestOf<RawJobAnswer>(signal, (onValue) =>
      zstack.watches.job(jobUuid, { caller, onValue }, known),
    );
    for await (const raw of answers) {
      said = moreTelling(said, zstack.readJob(api, raw, caller));
      state = await judgeOwn(zstack, own, said, wait);
      if (isFinal(state)) return;
    }
  });
  if (isFinal(state) || wait.signal.aborted) return { job, state };
  // The pauses between polls grow: the job may be over since the last one.
  const last = await within(withGrace(wait), (signal) => zstack.poll(jobUuid, caller, { signal }));
  if (last.status !== 'unreachable')
    state = await judgeOwn(zstack, own, moreTelling(said, zstack.readJob(api, last, caller)), wait);
  return { job, state };
}

/** What ZStack has once said of the end of a job is not unsaid by its silence, or by the loss of its record. */
function moreTelling(before: ImageJobAnswer, now: ImageJobAnswer): ImageJobAnswer {
  const wasTold = before.status === 'failed' || before.status === 'succeeded';
  return wasTold && (now.status === 'unknown' || now.status === 'unreachable') ? before : now;
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

interface OwnJob {
  readonly job: ImageJob;
  readonly caller: SessionCaller;
  /** See Submitted. */
  readonly answered: boolean;
  readonly isOurs: (image: ImageInventory) => boolean;
}

/**
 * The state of a job for the one who submitted it, with a look at the image where the job's answer alone does not tell;
 * also where the job was found by its uuid: the poll checks no session, the look does.
 */
async function judgeOwn(
  zstack: Zstack,
  { job, caller, answered, isOurs }: OwnJob,
  said: ImageJobAnswer,
  wait: Wait,
): Promise<ImageJobState> {
  const state = stateOfAnswer(job, said);
  if (state !== null && answered) return state;
  if (said.status === 'failed' && isSessionError(said.error)) throw new ZstackApiError(said.error);
  const image = await look(zstack, job.imageUuid, caller, answered, wait);
  if (image === 'unreachable') return { status: 'unknown', reason: 'UNREACHABLE' };
  if (image !== null && !isOurs(image)) throw new IdempotencyKeyReused();
  return state ?? stateWithImage(job, said, image);
}

/** A session that ends after ZStack took the submit takes nothing back: what became of it is only not to be learnt now. */
async function look(
  zstack: Zstack,
  imageUuid: Uuid,
  caller: SessionCaller,
  answered: boolean,
  wait: Wait,
): Promise<ImageInventory | null | 'unreachable'> {
  try {
    return await within(withGrace(wait), (signal) => lookUp(zstack, images, imageUuid, caller, { signal }));
  } catch (error) {
    if (answered && error instanceof ZstackApiError) return 'unreachable';
    throw error;
  }
}
