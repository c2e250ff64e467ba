import type { SessionCaller } from '../wire/caller.ts';
import { readClock } from './cloud-clock.ts';
import { bindingOf } from './derived-uuids.ts';
import type { ImageCreation, ImageCreationArguments } from './run.ts';
import { type ImageJob, type ImageJobState, isFinal, keyUsed, leavesImageOpen, stateOf } from './job.ts';
import { explain } from './kinds/image-creation.ts';
import { type ImageInventory, images } from '../apis/images.ts';
import type { RawJobAnswer } from './job-answer.ts';
import { withDoubt } from './job-doubt.ts';
import { latestOf } from './watching/latest.ts';
import { lookUp } from '../look-up.ts';
import { SessionEnded } from '../apis/sessions.ts';
import { textsDigestOf } from '../wire/values/stored-text.ts';
import { overallPercent, progressText, type TaskProgress } from '../apis/task-progresses.ts';
import { unlessAborted } from './waiting.ts';
import type { CallOptions, Zstack } from '../zstack.ts';

/** How far a job is. */
export interface JobProgress {
  /** From 0 to 100; null where ZStack reports no percentage. */
  readonly percent: number | null;
  readonly tasks: readonly TaskProgress[];
}

export interface ImageJobView {
  readonly state: ImageJobState;
  /** Null where nothing is reported, or nobody asked. */
  readonly progress: JobProgress | null;
}

/** The creation that a job belongs to. */
export type AnyImageCreation = Pick<ImageCreation<ImageCreationArguments>, 'operation' | 'api' | 'sources' | 'urlOf'>;

/** The caller may not see the job, or there is none. */
export class JobNotVisible extends Error {
  override readonly name = 'JobNotVisible';
}

const UNREACHABLE: ImageJobState = { status: 'unknown', reason: 'UNREACHABLE' };
const FORGOTTEN: ImageJobState = { status: 'unknown', reason: 'OUTCOME_FORGOTTEN' };
const NEVER = new AbortController().signal;

/** Each poll that is answered so makes a look at the cloud with the session of the one who listens, which prolongs it. */
const asksWithSession = ({ status }: RawJobAnswer): boolean => status !== 'running' && status !== 'unreachable';

/** Asks how a job stands, once. Null where the caller may not see it. @throws ZstackApiError where the caller's session is refused */
export async function askImageJob(
  zstack: Zstack,
  creation: AnyImageCreation,
  job: ImageJob,
  caller: SessionCaller,
  options: CallOptions,
): Promise<ImageJobState | null> {
  const polled = await zstack.poll(job.jobUuid, caller, options);
  const raw = await withDoubt(zstack, job, polled, caller, true, options.signal ?? NEVER);
  return view(zstack, creation, job, raw, caller, false, options);
}

/**
 * The state of a job at once, then each change, until it is over. All who watch a job share its polls, and those of one
 * session its look-ups. The percentage never goes backwards.
 * @param withProgress whether ZStack is asked for the progress: that prolongs the session
 * @throws SessionEnded, JobNotVisible; ZstackApiError where the caller's session is refused
 */
export async function* watchImageJob(
  zstack: Zstack,
  creation: AnyImageCreation,
  job: ImageJob,
  caller: SessionCaller,
  { signal, withProgress }: { readonly signal: AbortSignal; readonly withProgress: boolean },
): AsyncGenerator<ImageJobView, void, void> {
  const { standstillMs } = zstack.watches.times;
  let visible = false;
  let percent: number | null = null;
  let shown = '';
  let answered = '';
  let changedAt = performance.now();
  let isAbandoned = false;
  const hasStoodStill = () => performance.now() - changedAt > standstillMs;
  for await (const { polled, tasks, alive } of news(zstack, job, caller, withProgress, signal, () => isAbandoned)) {
    if (!alive) throw new SessionEnded();
    if (polled === undefined) continue;
    const raw = await withDoubt(zstack, job, polled, caller, !hasStoodStill(), signal);
    const state: ImageJobState | null | undefined = await unlessAborted(
      signal,
      stateFor(zstack, creation, job, raw, caller, visible),
    );
    if (state === undefined) return;
    if (state === null) throw new JobNotVisible();
    visible ||= raw.status !== 'unreachable' && state !== UNREACHABLE;

    percent = furthest(percent, tasks === null ? null : overallPercent(tasks));
    const progress = state.status !== 'running' || tasks === null || tasks.length === 0 ? null : { percent, tasks };
    isAbandoned = raw.status === 'abandoned';
    const text = [
      state.status,
      state.status === 'unknown' && state.reason,
      percent,
      progress && progressText(tasks),
    ].join(' ');
    if (text !== shown) yield { state, progress };
    shown = text;
    if (raw.status !== 'unreachable') {
      if (text !== answered) changedAt = performance.now(); // to be out of reach for a while is no change
      answered = text;
    }
    if (isFinal(state) || (asksWithSession(raw) && hasStoodStill())) return;
  }
}

interface News {
  /** Undefined until the first poll is answered. */
  readonly polled: RawJobAnswer | undefined;
  readonly tasks: readonly TaskProgress[] | null;
  readonly alive: boolean;
}

/**
 * What is learnt of a job and of the session that listens. Progress may have been asked for with another's session: one whose
 * last check is too long ago is shown none.
 */
function news(
  zstack: Zstack,
  { jobUuid }: ImageJob,
  caller: SessionCaller,
  withProgress: boolean,
  signal: AbortSignal,
  isPatient: () => boolean,
) {
  return latestOf<News>(signal, (onValue) => {
    let known: News = { polled: undefined, tasks: null, alive: true };
    let checkedAt = performance.now();
    const tell = (part: Partial<News>) => onValue((known = { ...known, ...part }));
    const onSession = (alive: boolean | null) => {
      if (alive === true) checkedAt = performance.now();
      if (alive === false) tell({ alive });
    };
    const onProgress = (tasks: readonly TaskProgress[] | null) => {
      if (performance.now() - checkedAt <= zstack.watches.times.sessionEveryMs) tell({ tasks });
    };
    const leaves = [
      zstack.watches.job(jobUuid, { caller, isPatient, onValue: (polled) => tell({ polled }) }),
      zstack.watches.session({ caller, onValue: onSession }),
      ...(withProgress ? [zstack.watches.progress(jobUuid, { caller, onValue: onProgress })] : []),
    ];
    return () => leaves.forEach((leave) => leave());
  });
}

/** While it runs, a job that was seen once is seen. All who ask the same at the same moment are answered together. */
function stateFor(
  zstack: Zstack,
  creation: AnyImageCreation,
  job: ImageJob,
  raw: RawJobAnswer,
  caller: SessionCaller,
  visible: boolean,
): Promise<ImageJobState | null> {
  if (visible && (raw.status === 'running' || raw.status === 'abandoned'))
    return Promise.resolve(stateOf(job, raw, null, { aheadMs: null }));
  const key = JSON.stringify([caller.session, raw.status, visible, job]);
  return zstack.watches.view(key, () => view(zstack, creation, job, raw, caller, visible, {}));
}

/**
 * What a caller may see of a job: one whose result holds an image is shown to who sees that image, one that runs or
 * failed to who sees the image or its source, or was shown it before: the source may go while the job runs; any to the live
 * session that submitted it, whatever became of its image since. A result about another image than the job's is not shown.
 */
async function view(
  zstack: Zstack,
  creation: AnyImageCreation,
  job: ImageJob,
  raw: RawJobAnswer,
  caller: SessionCaller,
  seenBefore: boolean,
  options: CallOptions,
): Promise<ImageJobState | null> {
  const said = await zstack.readJob(creation.api, raw, caller);
  if (said.status === 'unreachable') return UNREACHABLE;
  const image = await lookUp(zstack, images, job.imageUuid, caller, options);
  if (image === 'unreachable') return UNREACHABLE;
  const clock = await readClock(zstack, said, options.signal ?? NEVER);
  if (image !== null && image.url !== creation.urlOf(job.sourceUuid)) {
    // Made from another source: the key was used before, which is for its submitter to know.
    if (!isSubmitter(job, caller)) return null;
    if (said.status === 'failed') return keyUsed(job, said.error);
    return stateOf(job, said.status === 'succeeded' ? { status: 'unknown' } : said, 'refused', clock);
  }
  if (said.status === 'succeeded' && (said.result.inventory?.uuid ?? job.imageUuid) !== job.imageUuid) return null;
  if (image === null && !isSubmitter(job, caller)) {
    if (said.status === 'succeeded') return null;
    if (!seenBefore) {
      const source = await lookUp(zstack, creation.sources, job.sourceUuid, caller, options);
      if (source === 'unreachable') return UNREACHABLE;
      if (source === null) return null;
    }
  }
  if (image !== null && leavesImageOpen(job, said, image, clock) && !isOfTheseTexts(job, image)) return FORGOTTEN;
  const state = stateOf(job, said, image, clock);
  return explain(zstack, creation.sources, job, state, caller, options);
}

/** Whether the image was made by this job or another one of its key is not known then; a rename looks the same. */
const isOfTheseTexts = ({ textsDigest }: ImageJob, { name, description }: ImageInventory): boolean =>
  textsDigest === null || textsDigest === textsDigestOf(name ?? '', description ?? '');

/** Is this the session that submitted the job? */
function isSubmitter({ digest, binding }: ImageJob, { session }: SessionCaller): boolean {
  return digest !== null && bindingOf(session, digest) === binding;
}

function furthest(before: number | null, now: number | null): number | null {
  return before === null || now === null ? (now ?? before) : Math.max(before, now);
}
