import type { AsyncApi, CreationArguments, QueryApi } from '../wire/api.ts';
import type { SessionCaller } from '../wire/caller.ts';
import { bindingOf, digestOf } from './derived-uuids.ts';
import { endsWait, type ImageJob, type ImageJobAnswer, type ImageJobState, imageJob } from './job.ts';
import type { CreatedImage } from '../apis/images.ts';
import { type RawJobAnswer, RUNNING, UNREACHABLE } from './job-answer.ts';
import { withDoubt } from './job-doubt.ts';
import { latestOf } from './watching/latest.ts';
import { backdated, judgeOwn, lookAtOwn, type OwnJob, tellInTheEnd } from './own-job.ts';
import { mayCollide, textsDigestOf } from '../wire/values/stored-text.ts';
import { submitDated } from './submit-dated.ts';
import type { Uuid } from '../wire/values/uuid.ts';
import { isOver, type Wait, withGrace, within } from './waiting.ts';
import type { Zstack } from '../zstack.ts';

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
  const about = aboutJob(creation, args, key, caller);
  const { jobUuid } = imageJob(about);
  const { answered, answer, ...submitted } = await submitDated(zstack, api, args, jobUuid, caller, wait);
  const dated = imageJob({ ...about, ...submitted });
  const own: OwnJob<Args> = { creation, args, job: dated, caller, answered, isSessionProven: answered };
  const seen = answered ? undefined : await lookAtOwn(zstack, own, wait);
  const job = (own.job = backdated(dated, seen));

  let said: ImageJobAnswer = answer;
  let state = await judgeOwn(zstack, own, said, wait, seen);
  const hear = async (raw: RawJobAnswer, patience: Wait, mayAskNodes: boolean): Promise<void> => {
    const certain = await within(patience, (end) => withDoubt(zstack, job, raw, caller, mayAskNodes, end));
    said = moreTelling(said, await zstack.readJob(api, certain, caller));
    state = await judgeOwn(zstack, own, said, wait);
  };
  if (!endsWait(state) && !isOver(wait)) {
    const known = said.status === 'unreachable' ? UNREACHABLE : RUNNING;
    await within(wait, async (signal) => {
      const answers = latestOf<RawJobAnswer>(signal, (onValue) =>
        zstack.watches.job(jobUuid, { caller, onValue }, known),
      );
      for await (const raw of answers) {
        await hear(raw, wait, true);
        if (endsWait(state)) return;
      }
    });
    if (!endsWait(state) && !wait.signal.aborted) {
      // The pauses between polls grow: the job may be over since the last one.
      const last = await within(withGrace(wait), (signal) => zstack.poll(jobUuid, caller, { signal }));
      if (last.status !== 'unreachable') await hear(last, withGrace(wait), false);
    }
  }
  return { job, state: await tellInTheEnd(zstack, own, said, state, wait) };
}

/** The job, but for what only its submit tells. */
function aboutJob<Args extends ImageCreationArguments>(
  creation: ImageCreation<Args>,
  args: Args,
  key: Uuid,
  { session }: SessionCaller,
): Parameters<typeof imageJob>[0] {
  const { operation } = creation;
  const { resourceUuid: imageUuid, backupStorageUuids, name, description = '', systemTags = [], userTags = [] } = args;
  const digest = digestOf(operation, key, args);
  return {
    operation,
    digest,
    binding: bindingOf(session, digest),
    imageUuid,
    sourceUuid: creation.sourceOf(args),
    backupStorageUuids,
    textsDigest: textsDigestOf(name, description),
    tagsMayCollide: [systemTags, userTags].some(mayCollide),
    submittedAt: new Date(),
    isDated: false,
    apiTimeoutMs: null,
    submitMoment: null,
  };
}

/** What ZStack has once said of the end of a job is not unsaid by its silence, or by the loss of its record. */
function moreTelling(before: ImageJobAnswer, now: ImageJobAnswer): ImageJobAnswer {
  const wasTold = before.status === 'failed' || before.status === 'succeeded';
  return wasTold && (now.status === 'unknown' || now.status === 'unreachable') ? before : now;
}
