import { LRUCache } from 'lru-cache';
import { withoutSession, type Caller, type SessionCaller } from '../../wire/caller.ts';
import type { RawJobAnswer } from '../../wire/job-answer.ts';
import { NodeMembership, type SubmitMoment } from './node-membership.ts';
import { Pushes, withPushes } from './pushes.ts';
import { type ProgressTimes, ReportedProgress } from './reported-progress.ts';
import { SessionEnded, validateSession } from '../../apis/sessions.ts';
import { SharedLoops, type Watcher } from './shared-loop.ts';
import type { Arrivals, Submitted } from '../submission.ts';
import type { TaskProgress } from '../../apis/jobs/task-progresses.ts';
import type { Secret } from '../../wire/values/secret.ts';
import type { Uuid } from '../../wire/values/uuid.ts';
import { RecentWork } from './recent-work.ts';
import { pollDelayMs } from '../waiting.ts';
import type { CallOptions, Zstack } from '../../zstack.ts';

/** How often ZStack is asked on behalf of those who listen. */
export interface WatchTimes extends ProgressTimes {
  /** The management nodes are asked for so often, for all jobs together. Default 60 s. */
  readonly nodesEveryMs: number;
  /** A job that perhaps nobody is at work on any more is asked for so often. Default 60 s. */
  readonly abandonedEveryMs: number;
  /** Each session that listens is validated so often, which prolongs nothing. Default 60 s. */
  readonly sessionEveryMs: number;
  /** A job whose end ZStack is expected to push is asked for so often. Default 10 s. */
  readonly pushedEveryMs: number;
}

const REMEMBERED_SUBMITS = 10_000;

const USUAL_TIMES: WatchTimes = {
  progressEveryMs: 5_000,
  standstillMs: 30 * 60_000,
  nodesEveryMs: 60_000,
  abandonedEveryMs: 60_000,
  sessionEveryMs: 60_000,
  pushedEveryMs: 10_000,
};

/** When a submit was. */
export interface SubmitTime {
  /** In the gateway's clock. */
  readonly submittedAt: Date;
  readonly submitMoment: SubmitMoment;
}

export interface JobWatcher extends Watcher<RawJobAnswer> {
  /** Asks for the job on the watcher's behalf. Never rejects. */
  ask(options: CallOptions): Promise<RawJobAnswer>;
  /** How long it is ready to wait for the next answer, in milliseconds, where it expects no end soon. Default 0. */
  patienceMs?(): number;
}

export interface ProgressWatcher extends Watcher<readonly TaskProgress[] | null> {
  readonly caller: SessionCaller;
}

/** Null where ZStack does not tell. */
export interface SessionWatcher extends Watcher<boolean | null> {
  readonly caller: SessionCaller;
}

/** What is asked of ZStack again and again while somebody wants to know. */
export interface WatchCounts {
  /** Jobs whose outcome is awaited. */
  readonly jobs: number;
  /** Jobs whose progress is asked for. */
  readonly progresses: number;
  /** Sessions that listen. */
  readonly sessions: number;
}

/** What many may want to know at the same time, asked of ZStack once for all of them. */
export interface Watches {
  /** The answers of a job's polls, shared under a key. `known`: what the watcher has just learnt of it. Returns how to stop. */
  job(key: string, watcher: JobWatcher, known?: RawJobAnswer): () => void;
  /** A job's progress, asked for with the session of one who watches; null where that does not tell. */
  progress(jobUuid: Uuid, watcher: ProgressWatcher): () => void;
  /** Whether a session is alive, asked every minute. */
  session(watcher: SessionWatcher): () => void;
  /** The session has been ended through this process: who watches it hears so at once. */
  sessionEnded(session: Secret): void;
  /**
   * Something says that the job has ended, and proves that ZStack has told it where to say so: who watches the job asks at once.
   * Absent where ZStack is not told.
   * @returns false where that is not proven
   */
  readonly pushed?: ((jobUuid: string, proof: string) => boolean) | undefined;
  /**
   * Work that several ask for at about the same moment.
   * @param kind whose results these are: one `kind` always gives results of one type
   */
  views<View>(kind: object): RecentWork<View>;
  /** The management nodes that there are. */
  readonly nodes: NodeMembership;
  /** Submits by the uuid of their job. A success that answered one itself is not kept: it holds a whole row, and ZStack tells it anew. */
  readonly submissions: RecentWork<Submitted>;
  /** When this process has submitted a job, by the job's uuid: a repeat of its key goes by that. */
  readonly submitTimes: LRUCache<Uuid, SubmitTime>;
  /** Of the submits of this process. */
  readonly arrivals: Arrivals;
  readonly times: WatchTimes;
  counts(): WatchCounts;
  /** Whether a session is alive, asked now or within the last second; null where ZStack does not tell. */
  isAlive(caller: SessionCaller): Promise<boolean | null>;
}

/** The client of one cloud, with what many ask of it together. */
export interface WatchedZstack extends Zstack {
  readonly watches: Watches;
}

/**
 * @param times where they differ from the usual
 * @param webHook what ZStack is to push the ends of jobs to; without it nothing is pushed
 */
export function watched(zstack: Zstack, times?: Partial<WatchTimes>, webHook?: string): WatchedZstack {
  const pushes = webHook === undefined ? undefined : new Pushes(zstack, webHook);
  const client = pushes === undefined ? zstack : withPushes(zstack, pushes);
  return { ...client, watches: createWatches(client, { ...USUAL_TIMES, ...times }, pushes) };
}

function createWatches(zstack: Zstack, times: WatchTimes, pushes: Pushes | undefined): Watches {
  const { time, observer } = zstack;
  const views = new Map<object, RecentWork<unknown>>();
  const validations = new RecentWork<boolean | null>(time);
  const isAlive = (caller: SessionCaller): Promise<boolean | null> =>
    validations.run(caller.session.key, () =>
      quietly(zstack.call(validateSession, { sessionUuid: caller.session }, withoutSession(caller))),
    );
  const jobs = new SharedLoops<string, JobWatcher, RawJobAnswer>(time, {
    ask: (_, watchers, signal) => anyOf(watchers).ask({ signal }),
    delayMs: (attempt, watchers, key) =>
      Math.max(
        pollDelayMs(attempt, time.random()),
        leastPatienceMs(watchers),
        pushes?.isExpected(key) === true ? times.pushedEveryMs : 0,
      ),
  });
  const sessions = new SharedLoops<string, SessionWatcher, boolean | null>(time, {
    ask: (_, watchers) => isAlive(anyOf(watchers).caller),
    delayMs: () => times.sessionEveryMs,
  });
  const reported = new ReportedProgress(zstack, times);
  const progresses = new SharedLoops<Uuid, ProgressWatcher, readonly TaskProgress[] | null>(time, {
    ask: (jobUuid, watchers, signal) => reported.of(jobUuid, callersOf(watchers), { signal }),
    delayMs: () => times.progressEveryMs,
  });

  return {
    job: (key, watcher, known) => jobs.join(key, watcher, known),
    progress: (jobUuid, watcher) => progresses.join(jobUuid, watcher),
    session: (watcher) => sessions.join(watcher.caller.session.key, watcher, true),
    sessionEnded({ key }) {
      validations.forget(key);
      sessions.tell(key, false);
    },
    pushed:
      pushes &&
      ((jobUuid, proof) => {
        const isProven = pushes.isProven(jobUuid, proof);
        if (isProven) {
          pushes.come(jobUuid);
          observer.onPush(jobs.hasten(jobUuid) ? 'hastened' : 'unwatched');
        } else observer.onPush('refused');
        return isProven;
      }),
    views<View>(kind: object) {
      const known = views.get(kind) ?? new RecentWork<unknown>(time);
      views.set(kind, known);
      return known as RecentWork<View>;
    },
    nodes: new NodeMembership(zstack, times.nodesEveryMs),
    submissions: new RecentWork<Submitted>(time, ({ answer }) => answer.status !== 'succeeded'),
    submitTimes: new LRUCache({ max: REMEMBERED_SUBMITS }),
    arrivals: new LRUCache({ max: REMEMBERED_SUBMITS }),
    times,
    counts: () => ({ jobs: jobs.size, progresses: progresses.size, sessions: sessions.size }),
    isAlive,
  };
}

/** Is the session alive? What cannot be learnt counts as alive: each call to ZStack is judged by ZStack. @throws SessionEnded */
export async function checkSession({ watches }: WatchedZstack, caller: SessionCaller): Promise<void> {
  if ((await watches.isAlive(caller)) === false) throw new SessionEnded();
}

/** As long as the least patient of them waits. */
function leastPatienceMs(watchers: ReadonlySet<JobWatcher>): number {
  let least = Infinity;
  for (const watcher of watchers) least = Math.min(least, watcher.patienceMs?.() ?? 0);
  return least;
}

function* callersOf<C extends Caller>(watchers: ReadonlySet<{ readonly caller: C }>): Generator<C> {
  for (const { caller } of watchers) yield caller;
}

/** One of those who watch: a loop runs only while there is one. */
function anyOf<W>(watchers: ReadonlySet<W>): W {
  const [watcher] = watchers;
  if (watcher === undefined) throw new TypeError('A loop asks for somebody who watches, and nobody does.');
  return watcher;
}

/** What ZStack says, or null where it does not answer or refuses: the next question may fare better. */
function quietly<T>(answer: Promise<T>): Promise<T | null> {
  return answer.catch(() => null);
}
