import type { SessionCaller } from '../wire/caller.ts';
import { SessionEnded } from '../apis/sessions.ts';
import { overallPercent, progressText, type TaskProgress } from '../apis/jobs/task-progresses.ts';
import type { CallOptions } from '../zstack.ts';
import { isFinal, type Job, type JobState } from './job.ts';
import type { RawJobAnswer } from '../wire/job-answer.ts';
import { withDoubt } from './job-doubt.ts';
import { askFor, askQuietly, type JobTypes, pollKeyOf, type StateOf } from './kind.ts';
import { UNTOLD, view, type Viewed, viewTogether } from './view.ts';
import { unlessAborted } from './waiting.ts';
import { latestOf } from './watching/latest.ts';
import type { JobWatcher, WatchedZstack, WatchTimes } from './watching/watches.ts';

/** How far a job is. */
export interface JobProgress {
  /** From 0 to 100; null where ZStack reports no percentage. */
  readonly percent: number | null;
  readonly tasks: readonly TaskProgress[];
}

export interface JobEvent<Of extends JobTypes> {
  readonly state: StateOf<Of>;
  /** Null where nothing is reported, or nobody asked. */
  readonly progress: JobProgress | null;
}

/** The caller may not see the job, or there is none. */
export class JobNotVisible extends Error {
  override readonly name = 'JobNotVisible';
}

const NEVER = new AbortController().signal;

/** Asks how a job stands, once. Null where the caller may not see it. @throws ZstackApiError where the caller's session is refused */
export async function askJob<Of extends JobTypes>(
  zstack: WatchedZstack,
  operation: Viewed<Of>,
  job: Job<Of['about']>,
  caller: SessionCaller,
  options: CallOptions,
): Promise<StateOf<Of> | null> {
  const polled = await askFor(zstack, operation.kind, job, caller, options);
  const raw = await withDoubt(zstack, job, polled, caller, true, options.signal ?? NEVER);
  return view(zstack, operation, job, raw, caller, false, options);
}

/** Is each poll that is answered so, or the look at the cloud that it makes, with the session of the one who listens? That prolongs it. */
const asksWithSession = ({ isLongJob }: Job, { status }: RawJobAnswer): boolean =>
  isLongJob || (status !== 'running' && status !== 'unreachable');

/**
 * A job that perhaps nobody is at work on is asked for seldom. One whose end only the resource tells is asked for with a
 * session, which that prolongs: so not often.
 */
function patienceOf(
  { status }: RawJobAnswer,
  state: JobState,
  { abandonedEveryMs, progressEveryMs }: WatchTimes,
): number {
  if (status === 'abandoned') return abandonedEveryMs;
  return status !== 'running' && state.status === 'running' ? progressEveryMs : 0;
}

/**
 * The state of a job at once, then each change, until it is over. All who watch a job share its polls, and those of one
 * session its look-ups. The percentage never goes backwards.
 * @param withProgress whether ZStack is asked for the progress: that prolongs the session
 * @throws SessionEnded, JobNotVisible; ZstackApiError where the caller's session is refused
 */
export async function* watchJob<Of extends JobTypes>(
  zstack: WatchedZstack,
  operation: Viewed<Of>,
  job: Job<Of['about']>,
  caller: SessionCaller,
  { signal, withProgress }: { readonly signal: AbortSignal; readonly withProgress: boolean },
): AsyncGenerator<JobEvent<Of>, void, void> {
  const { time, watches } = zstack;
  let visible = false;
  let percent: number | null = null;
  let shown = '';
  let answered = '';
  let changedAt = time.elapsed();
  let patienceMs = 0;
  const hasStoodStill = () => time.elapsed() - changedAt > watches.times.standstillMs;
  const ask = (asking: CallOptions) => askQuietly(zstack, operation.kind, job, caller, asking);
  const watcher = { ask, patienceMs: () => patienceMs };
  for await (const { polled, tasks, alive } of news(zstack, job, caller, withProgress, signal, watcher)) {
    if (!alive) throw new SessionEnded();
    if (polled === undefined) continue;
    const raw = await withDoubt(zstack, job, polled, caller, !hasStoodStill(), signal);
    const state: StateOf<Of> | null | undefined = await unlessAborted(
      signal,
      viewTogether(zstack, operation, job, raw, caller, visible),
    );
    if (state === undefined) return;
    if (state === null) throw new JobNotVisible();
    visible ||= raw.status !== 'unreachable' && state !== UNTOLD;

    percent = furthest(percent, tasks === null ? null : overallPercent(tasks));
    const progress = state.status !== 'running' || tasks === null || tasks.length === 0 ? null : { percent, tasks };
    patienceMs = patienceOf(raw, state, watches.times);
    const text = [
      state.status,
      state.status === 'unknown' && state.reason,
      percent,
      progress && progressText(tasks),
    ].join(' ');
    if (text !== shown) yield { state, progress };
    shown = text;
    if (raw.status !== 'unreachable') {
      if (text !== answered) changedAt = time.elapsed(); // to be out of reach for a while is no change
      answered = text;
    }
    if (isFinal(state) || (asksWithSession(job, raw) && hasStoodStill())) return;
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
  { time, watches }: WatchedZstack,
  job: Job,
  caller: SessionCaller,
  withProgress: boolean,
  signal: AbortSignal,
  watcher: Omit<JobWatcher, 'onValue'>,
) {
  return latestOf<News>(signal, (onValue) => {
    let known: News = { polled: undefined, tasks: null, alive: true };
    let checkedAt = time.elapsed();
    const tell = (part: Partial<News>) => onValue((known = { ...known, ...part }));
    const onSession = (alive: boolean | null) => {
      if (alive === true) checkedAt = time.elapsed();
      if (alive === false) tell({ alive });
    };
    const onProgress = (tasks: readonly TaskProgress[] | null) => {
      if (time.elapsed() - checkedAt <= watches.times.sessionEveryMs) tell({ tasks });
    };
    const leaves = [
      watches.job(pollKeyOf(job, caller), { ...watcher, onValue: (polled) => tell({ polled }) }),
      watches.session({ caller, onValue: onSession }),
      ...(withProgress ? [watches.progress(job.jobUuid, { caller, onValue: onProgress })] : []),
    ];
    return () => leaves.forEach((leave) => leave());
  });
}

function furthest(before: number | null, now: number | null): number | null {
  return before === null || now === null ? (now ?? before) : Math.max(before, now);
}
