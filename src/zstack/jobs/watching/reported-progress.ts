import { LRUCache } from 'lru-cache';
import type { SessionCaller } from '../../wire/caller.ts';
import { isSessionError } from '../../wire/errors/error-code.ts';
import { ZstackApiError } from '../../wire/errors/failure.ts';
import { getTaskProgress, progressText, type TaskProgress } from '../../apis/jobs/task-progresses.ts';
import type { Uuid } from '../../wire/values/uuid.ts';
import type { CallOptions, Zstack } from '../../zstack.ts';

export interface ProgressTimes {
  /** Progress is asked for with a session, and prolongs it (`domain.md §2.4`): so not often. Default 5 s. */
  readonly progressEveryMs: number;
  /** A job that has not moved for so long is not asked for its progress any more. Default 30 min. */
  readonly standstillMs: number;
}

interface Remembered {
  tasks: readonly TaskProgress[] | null;
  text: string;
  askedAt: number;
  movedAt: number;
}

const REMEMBERED_JOBS = 1_000;

/** What jobs have reported, kept while listeners come and go, so that their coming does not make ZStack be asked more often. */
export class ReportedProgress {
  readonly #zstack: Pick<Zstack, 'call' | 'time'>;
  readonly #times: ProgressTimes;
  readonly #jobs = new LRUCache<Uuid, Remembered>({ max: REMEMBERED_JOBS });

  constructor(zstack: Pick<Zstack, 'call' | 'time'>, times: ProgressTimes) {
    this.#zstack = zstack;
    this.#times = times;
  }

  /** The newest that is known, asked for where it is time. A session that is refused is passed over for the next caller's. */
  async of(
    jobUuid: Uuid,
    callers: Iterable<SessionCaller>,
    options: CallOptions,
  ): Promise<readonly TaskProgress[] | null> {
    const job = this.#remember(jobUuid);
    const now = this.#zstack.time.elapsed();
    const { progressEveryMs, standstillMs } = this.#times;
    if (now - job.movedAt > standstillMs) return null;
    // a little less, since a timer may ring a little early
    if (now - job.askedAt < progressEveryMs * 0.9) return job.tasks;
    job.askedAt = now;
    const tasks = await this.#ask(jobUuid, callers, options);
    if (tasks === null) return job.tasks;
    const text = progressText(tasks);
    if (text !== job.text) job.movedAt = this.#zstack.time.elapsed();
    return Object.assign(job, { tasks, text }).tasks;
  }

  #remember(jobUuid: Uuid): Remembered {
    const known = this.#jobs.get(jobUuid);
    if (known !== undefined) return known;
    const job = { tasks: null, text: '', askedAt: -Infinity, movedAt: this.#zstack.time.elapsed() };
    this.#jobs.set(jobUuid, job);
    return job;
  }

  async #ask(
    apiId: Uuid,
    callers: Iterable<SessionCaller>,
    options: CallOptions,
  ): Promise<readonly TaskProgress[] | null> {
    const tried = new Set<string>();
    for (const caller of callers) {
      if (tried.has(caller.session.key)) continue;
      tried.add(caller.session.key);
      try {
        return await this.#zstack.call(getTaskProgress, { apiId, all: true }, caller, options);
      } catch (error) {
        if (!(error instanceof ZstackApiError && isSessionError(error.errorCode))) return null;
      }
    }
    return null;
  }
}
