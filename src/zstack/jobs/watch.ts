import { AsyncResource } from 'node:async_hooks';
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
import type { JobWatcher, WatchedZstack, WatchTimes } from './watching/watches.ts';
import { Cancellation, type CancelSignal, NEVER } from '../wire/values/cancellation.ts';
import { DONE, type Step } from '../wire/values/iteration.ts';

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

/** Who watches which job, and what its events are told as. */
interface Watched<Of extends JobTypes, Told> {
  readonly zstack: WatchedZstack;
  readonly operation: Viewed<Of>;
  readonly job: Job<Of['about']>;
  readonly caller: SessionCaller;
  /** Whether ZStack is asked for the progress: that prolongs the session. */
  readonly withProgress: boolean;
  readonly tell: (event: JobEvent<Of>) => Told;
}

/**
 * The state of a job at once, then each change, until it is over; asked for one after the other. All who watch a job share its
 * polls, and those of one session its look-ups. The percentage never goes backwards. `return` ends it at once, and what is asked
 * for it.
 * @throws SessionEnded, JobNotVisible; ZstackApiError where the caller's session is refused
 */
export const watchJob = <Of extends JobTypes, Told>(
  watched: Watched<Of, Told>,
): AsyncIterableIterator<Told, undefined, void> => new JobWatch(watched);

/** What is learnt of a job and of the session that listens. */
interface News {
  /** Undefined until the first poll is answered. */
  readonly polled: RawJobAnswer | undefined;
  readonly tasks: readonly TaskProgress[] | null;
  readonly alive: boolean;
}

/**
 * One of the thousands who watch a job. No function waits with it for news, as each would hold all that it knows: the loops tell it,
 * and it reads the news as the async resource that it is, on behalf of the request that began it. While it reads, or is not
 * asked for an event, it remembers the latest only.
 */
class JobWatch<Of extends JobTypes, Told>
  extends AsyncResource
  implements AsyncIterableIterator<Told, undefined, void>, JobWatcher
{
  readonly #watched: Watched<Of, Told>;
  readonly #leaves: readonly (() => void)[];
  #known: News = { polled: undefined, tasks: null, alive: true };
  #isNews = false;
  /** When the session was known to be alive. */
  #checkedAt: number;
  #visible = false;
  #percent: number | null = null;
  #shown = '';
  #answered = '';
  #changedAt: number;
  #patienceMs = 0;
  /** Answers the `next` that waits. */
  #give: ((step: Step<Told> | Promise<Step<Told>>) => void) | undefined;
  /** While the news are read. */
  #reading: Cancellation | undefined;
  #isOver = false;

  constructor(watched: Watched<Of, Told>) {
    super('JobWatch');
    this.#watched = watched;
    this.#changedAt = this.#checkedAt = watched.zstack.time.elapsed();
    this.#leaves = this.#join();
  }

  next(): Promise<Step<Told>> {
    return new Promise((give) => {
      this.#give = give;
      if (this.#isOver) this.#answer(DONE);
      else this.#goOn();
    });
  }

  return(): Promise<IteratorReturnResult<undefined>> {
    this.#end();
    this.#reading?.abort();
    this.#answer(DONE);
    return Promise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  ask(options: CallOptions): Promise<RawJobAnswer> {
    const { zstack, operation, job, caller } = this.#watched;
    return askQuietly(zstack, operation.kind, job, caller, options);
  }

  patienceMs(): number {
    return this.#patienceMs;
  }

  onValue(polled: RawJobAnswer): void {
    this.#learn({ polled });
  }

  /** Progress may have been asked for with another's session: one whose last check is too long ago is shown none. */
  #join(): readonly (() => void)[] {
    const { zstack, job, caller, withProgress } = this.#watched;
    const { time, watches } = zstack;
    const onSession = (alive: boolean | null) => {
      if (alive === true) this.#checkedAt = time.elapsed();
      if (alive === false) this.#learn({ alive });
    };
    const onProgress = (tasks: readonly TaskProgress[] | null) => {
      if (time.elapsed() - this.#checkedAt <= watches.times.sessionEveryMs) this.#learn({ tasks });
    };
    return [
      watches.job(pollKeyOf(job, caller), this),
      watches.session({ caller, onValue: onSession }),
      ...(withProgress ? [watches.progress(job.jobUuid, { caller, onValue: onProgress })] : []),
    ];
  }

  #learn(part: Partial<News>): void {
    this.#known = { ...this.#known, ...part };
    this.#isNews = true;
    this.#goOn();
  }

  /** Reads the news, if there are some, somebody asks and none are read yet. */
  #goOn(): void {
    if (!this.#isNews || this.#give === undefined || this.#reading !== undefined) return;
    this.#isNews = false;
    const reading = (this.#reading = new Cancellation());
    this.runInAsyncScope(() => {
      const told = this.#read(this.#known, reading).then((event) => this.#tell(event));
      told.catch(() => this.#fail(told));
    });
  }

  #tell(event: JobEvent<Of> | undefined): void {
    this.#reading = undefined;
    if (event !== undefined) this.#answer({ done: false, value: this.#watched.tell(event) });
    else if (this.#isOver) this.#answer(DONE);
    else this.#goOn();
  }

  #fail(failed: Promise<void>): void {
    if (this.#give === undefined) return; // nobody asks any more
    this.#end();
    this.#answer(failed.then(() => DONE));
  }

  #answer(step: Step<Told> | Promise<Step<Told>>): void {
    this.#give?.(step);
    this.#give = undefined;
  }

  #end(): void {
    this.#isOver = true;
    for (const leave of this.#leaves) leave();
  }

  /** The event that the news are, if they are one. Ends the watch with the last one. */
  async #read({ polled, tasks, alive }: News, signal: CancelSignal): Promise<JobEvent<Of> | undefined> {
    if (!alive) throw new SessionEnded();
    if (polled === undefined) return undefined;
    const { zstack, operation, job, caller } = this.#watched;
    const raw = await withDoubt(zstack, job, polled, caller, !this.#hasStoodStill(), signal);
    const looked = viewTogether(zstack, operation, job, raw, caller, this.#visible);
    const state: StateOf<Of> | null | undefined = await unlessAborted(signal, looked);
    if (state === undefined) return undefined;
    if (state === null) throw new JobNotVisible();
    this.#visible ||= raw.status !== 'unreachable' && state !== UNTOLD;

    this.#percent = furthest(this.#percent, tasks === null ? null : overallPercent(tasks));
    const isTold = state.status === 'running' && tasks !== null && tasks.length > 0;
    const progress = isTold ? { percent: this.#percent, tasks } : null;
    this.#patienceMs = patienceOf(raw, state, zstack.watches.times);
    const text = [
      state.status,
      state.status === 'unknown' && state.reason,
      this.#percent,
      progress && progressText(tasks),
    ].join(' ');
    const isNew = text !== this.#shown;
    this.#shown = text;
    if (raw.status !== 'unreachable') {
      if (text !== this.#answered) this.#changedAt = zstack.time.elapsed(); // to be out of reach for a while is no change
      this.#answered = text;
    }
    if (isFinal(state) || (asksWithSession(job, raw) && this.#hasStoodStill())) this.#end();
    return isNew ? { state, progress } : undefined;
  }

  #hasStoodStill(): boolean {
    const { time, watches } = this.#watched.zstack;
    return time.elapsed() - this.#changedAt > watches.times.standstillMs;
  }
}

function furthest(before: number | null, now: number | null): number | null {
  return before === null || now === null ? (now ?? before) : Math.max(before, now);
}
