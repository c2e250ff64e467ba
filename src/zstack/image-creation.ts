import type { AsyncApi, CreationArguments, QueryApi } from './api.ts';
import type { SessionCaller } from './caller.ts';
import { bindingOf, digestOf } from './derived-uuids.ts';
import { ZstackApiError, ZstackFailure } from './failure.ts';
import { explain } from './image-failure.ts';
import {
  endsWait,
  type ImageJob,
  type ImageJobAnswer,
  type ImageJobState,
  imageJob,
  isOfSession,
  leavesImageOpen,
  type SeenImage,
  stateOf,
} from './image-job.ts';
import { isMade } from './image-outcome.ts';
import { type CreatedImage, type ImageInventory, images } from './images.ts';
import { type RawJobAnswer, RUNNING, UNREACHABLE } from './job-answer.ts';
import { withDoubt } from './job-doubt.ts';
import { latestOf } from './latest.ts';
import { lookUp } from './look-up.ts';
import type { SubmitMoment } from './node-membership.ts';
import { mayBeStoredAs } from './stored-text.ts';
import { type Submitted, submitProven } from './submission.ts';
import type { Uuid } from './uuid.ts';
import { isOver, shortly, unlessAborted, type Wait, withGrace, within } from './waiting.ts';
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
  readonly imageUuid: Uuid;

  constructor(imageUuid: Uuid) {
    super('The idempotency key has made an image from another input.');
    this.imageUuid = imageUuid;
  }
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
  const { api } = creation;
  const submittedAt = new Date();
  const moment = askMoment(zstack, caller, submittedAt);
  const about = jobOf(creation, args, key, caller, submittedAt);
  const { apiTimeoutMs, answered, answer } = await submitOnce(zstack, api, args, about.jobUuid, caller, wait);
  const submitMoment = (await within(shortly(wait), (end) => unlessAborted(end, moment))) ?? null;
  const job = imageJob({ ...about, apiTimeoutMs, submitMoment });
  const own: OwnJob<Args> = { creation, args, job, caller, answered, isSessionProven: answered };

  let said: ImageJobAnswer = answer;
  let state = await judgeOwn(zstack, own, said, wait);
  const hear = async (raw: RawJobAnswer, mayAskNodes = true): Promise<void> => {
    const certain = await withDoubt(zstack, job, raw, caller, mayAskNodes);
    said = moreTelling(said, await zstack.readJob(api, certain, caller));
    state = await judgeOwn(zstack, own, said, wait);
  };
  if (!endsWait(state) && !isOver(wait)) {
    const known = said.status === 'unreachable' ? UNREACHABLE : RUNNING;
    await within(wait, async (signal) => {
      const answers = latestOf<RawJobAnswer>(signal, (onValue) =>
        zstack.watches.job(job.jobUuid, { caller, onValue }, known),
      );
      for await (const raw of answers) {
        await hear(raw);
        if (endsWait(state)) return;
      }
    });
    if (!endsWait(state) && !wait.signal.aborted) {
      // The pauses between polls grow: the job may be over since the last one.
      const last = await within(withGrace(wait), (signal) => zstack.poll(job.jobUuid, caller, { signal }));
      if (last.status !== 'unreachable') await hear(last, false);
    }
  }
  // What the job's own answer says is told, also where the image is not to be learnt of.
  if (state.status === 'unknown' && state.reason === 'UNREACHABLE' && said.status === 'failed')
    state = stateOf(job, said, 'refused', submittedAt.getTime());
  if (state.status === 'failed') state = await explained(zstack, own, state, wait);
  return { job, state };
}

/** The job, as far as it is known before its submit. */
function jobOf<Args extends ImageCreationArguments>(
  creation: ImageCreation<Args>,
  args: Args,
  key: Uuid,
  { session }: SessionCaller,
  submittedAt: Date,
): ImageJob {
  const { resourceUuid: imageUuid, backupStorageUuids, tagUuids = [], systemTags = [], userTags = [] } = args;
  const { operation } = creation;
  const digest = digestOf(operation, key, args);
  return imageJob({
    operation,
    digest,
    binding: bindingOf(session, digest),
    imageUuid,
    sourceUuid: creation.sourceOf(args),
    backupStorageUuids,
    tagged: [tagUuids, systemTags, userTags].some((tags) => tags.length > 0),
    submittedAt,
    apiTimeoutMs: null,
    submitMoment: null,
  });
}

/** The oldest reading of the cloud's clock that a submit is dated by. */
const CLOCK_WITHIN_MS = 60_000;

/** The moment of a submit as the cloud sees it. Never rejects. */
async function askMoment(zstack: Zstack, caller: SessionCaller, submittedAt: Date): Promise<SubmitMoment> {
  const [aheadMs, nodes] = await Promise.all([
    zstack.cloud.aheadMs(CLOCK_WITHIN_MS),
    zstack.watches.nodes.present(caller),
  ]);
  return { at: submittedAt.getTime() + Math.round(aheadMs ?? 0), nodes };
}

/** A submit's answer is waited for so long at least, unless the gateway is about to stop: a shorter wait would learn nothing. */
const LEAST_SUBMIT_WAIT_MS = 5_000;

/**
 * Submits, unless this process has the same submit under way: two at the same moment could both be executed
 * (`zstack-wire.md §3.8`). What another one's submit was answered proves nothing of this caller's session. A submit whose
 * answer does not come while somebody waits goes on all the same.
 * @returns `unreachable` where it has no answer yet
 */
async function submitOnce<Args extends ImageCreationArguments>(
  zstack: Zstack,
  api: AsyncApi<Args, CreatedImage>,
  args: Args,
  jobUuid: Uuid,
  caller: SessionCaller,
  wait: Wait,
): Promise<Submitted<CreatedImage>> {
  const { submissions } = zstack.watches;
  const patience = { ...wait, until: Math.max(wait.until, performance.now() + LEAST_SUBMIT_WAIT_MS) };
  for (;;) {
    const anothers = submissions.recent(jobUuid);
    const submitted =
      anothers ?? submissions.run(jobUuid, () => submitProven(zstack, api, args, jobUuid, caller, wait));
    try {
      const found = await within(patience, (end) => unlessAborted(end, submitted));
      if (found === undefined) return { answered: false, apiTimeoutMs: null, answer: UNREACHABLE };
      return anothers === undefined ? found : { ...found, answered: false };
    } catch (error) {
      const isAnothersEnd = anothers !== undefined && error instanceof ZstackFailure && error.sent;
      if (!isAnothersEnd || isOver(wait)) throw error;
    }
  }
}

/** What ZStack has once said of the end of a job is not unsaid by its silence, or by the loss of its record. */
function moreTelling(before: ImageJobAnswer, now: ImageJobAnswer): ImageJobAnswer {
  const wasTold = before.status === 'failed' || before.status === 'succeeded';
  return wasTold && (now.status === 'unknown' || now.status === 'unreachable') ? before : now;
}

/** Was the image made from this input? Its source tells, and its texts as far as the database keeps them. */
function isMadeFrom<Args extends ImageCreationArguments>(
  image: ImageInventory,
  creation: ImageCreation<Args>,
  args: Args,
): boolean {
  return (
    image.url === creation.urlOf(creation.sourceOf(args)) &&
    mayBeStoredAs(args.name, image.name ?? '') &&
    mayBeStoredAs(args.description ?? '', image.description ?? '')
  );
}

interface OwnJob<Args extends ImageCreationArguments> {
  readonly creation: ImageCreation<Args>;
  readonly args: Args;
  readonly job: ImageJob;
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
 */
async function judgeOwn<Args extends ImageCreationArguments>(
  zstack: Zstack,
  own: OwnJob<Args>,
  said: ImageJobAnswer,
  wait: Wait,
): Promise<ImageJobState> {
  const { creation, args, job } = own;
  if (said.status === 'failed' && isOfSession(said)) throw new ZstackApiError(said.error);
  const isUnderWay = said.status === 'running' || said.status === 'abandoned';
  if (own.isSessionProven && isUnderWay) return stateOf(job, said, null, 0);
  if (own.answered && said.status === 'succeeded' && isMade(said.result.inventory))
    return stateOf(job, said, said.result.inventory, 0);
  const now = await within(withGrace(wait), (end) => cloudNow(zstack, said, end));
  const image = await look(zstack, own, wait);
  own.isSessionProven ||= image !== 'unreachable';
  if (typeof image === 'object' && image !== null && leavesImageOpen(job, said, image)) {
    if (!isMadeFrom(image, creation, args)) throw new IdempotencyKeyReused(image.uuid);
  }
  return stateOf(job, said, image, now);
}

/** The cloud's clock, read anew where it tells a record that is forgotten from one that is lost. */
export async function cloudNow({ cloud }: Zstack, said: ImageJobAnswer, signal?: AbortSignal): Promise<number> {
  const asked = cloud.aheadMs(said.status === 'unknown' ? 0 : CLOCK_WITHIN_MS);
  const aheadMs = await (signal === undefined ? asked : unlessAborted(signal, asked));
  return Date.now() + (aheadMs ?? 0);
}

/** A session that ends after ZStack took the submit takes nothing back: what became of it is only not to be seen any more. */
async function look<Args extends ImageCreationArguments>(
  zstack: Zstack,
  { job, caller, isSessionProven }: OwnJob<Args>,
  wait: Wait,
): Promise<SeenImage> {
  try {
    return await within(withGrace(wait), (signal) => lookUp(zstack, images, job.imageUuid, caller, { signal }));
  } catch (error) {
    if (isSessionProven && error instanceof ZstackApiError) return 'refused';
    throw error;
  }
}

/** See explain. A session that has ended since explains nothing. */
async function explained<Args extends ImageCreationArguments>(
  zstack: Zstack,
  { creation, job, caller }: OwnJob<Args>,
  state: ImageJobState,
  wait: Wait,
): Promise<ImageJobState> {
  try {
    return await within(withGrace(wait), (signal) => explain(zstack, creation.sources, job, state, caller, { signal }));
  } catch (error) {
    if (error instanceof ZstackApiError) return state;
    throw error;
  }
}
