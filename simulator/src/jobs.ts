import type { Clock } from './clock.ts';
import type { Progress, ProgressStep } from './progress.ts';
import { ApiFailure, errorCode, type ErrorCode } from './wire/error-codes.ts';
import type { WireObject } from './wire/inventory.ts';
import type { GlobalConfigs } from './world/global-configs.ts';

/** How long after the end the progress is kept (wire.md §3.6). */
const progressKeptMs = 300_000;

export type JobOutcome =
  | { readonly status: 'running' }
  | { readonly status: 'succeeded'; readonly result: WireObject }
  | { readonly status: 'failed'; readonly error: ErrorCode };

/** What the shared record says of a job; two submits with one uuid share it (wire.md §3.8). */
interface JobRecord {
  readonly uuid: string;
  readonly submittedAt: number;
  outcome: JobOutcome;
}

/** What an execution reports. */
interface Work {
  readonly run: JobRun;
  readonly taskName: string;
  readonly progress: Progress;
}

export interface JobSettings {
  /** The API's time limit, in milliseconds from the submit. */
  readonly timeoutMs: number;
  /** `stuck`: it never learns of the end. `lost`: it cannot be saved, so that every poll is 404 (wire.md §3.5). */
  readonly record: 'kept' | 'stuck' | 'lost';
  readonly onEnd: (outcome: JobOutcome) => void;
}

/** One execution of an asynchronous API. Its steps stop when it ends, and when the node that runs it is gone. */
export class JobRun {
  readonly uuid: string;
  readonly #clock: Clock;
  readonly #end: (outcome: JobOutcome) => void;
  readonly #cancels: (() => void)[] = [];
  readonly #onTimeout: ((error: ErrorCode) => void)[] = [];
  #rollBack: () => void = () => undefined;
  #state: 'works' | 'abandoned' | 'ended' = 'works';
  #stoppedAt: number | undefined;

  constructor(uuid: string, clock: Clock, end: (outcome: JobOutcome) => void) {
    this.uuid = uuid;
    this.#clock = clock;
    this.#end = end;
  }

  /** Milliseconds since 1970; undefined while it works. */
  get stoppedAt(): number | undefined {
    return this.#stoppedAt;
  }

  get hasEnded(): boolean {
    return this.#state === 'ended';
  }

  /** Runs a step of the work later; what it throws fails the job. */
  after(ms: number, step: () => void): void {
    if (this.#state !== 'works') return;
    this.#cancels.push(this.#clock.schedule(this.#clock.now() + ms, () => this.attempt(step)));
  }

  attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.fail(error instanceof ApiFailure ? error.errorCode : errorCode('SYS.1000', String(error)));
    }
  }

  /** What is undone when the node ends it: it ran over its time, or was woken. */
  onRollBack(rollBack: () => void): void {
    this.#rollBack = rollBack;
  }

  /** What waits for an answer that never comes is told so at the API's time limit, and may end the job itself. */
  onTimeout(step: (error: ErrorCode) => void): void {
    this.#onTimeout.push(step);
  }

  timeOut(timeoutMs: number): void {
    const error = errorCode('SYS.1001', `api[uuid:${this.uuid}] timeout after ${timeoutMs}ms`);
    for (const step of this.#onTimeout) this.attempt(() => step(error));
    this.cancel(error);
  }

  /** Somebody calls it off: what it had begun is undone. */
  cancel(error: ErrorCode): void {
    if (this.#state !== 'works') return;
    this.#rollBack();
    this.fail(error);
  }

  succeed(result: WireObject): void {
    this.#finish({ status: 'succeeded', result });
  }

  fail(error: ErrorCode): void {
    this.#finish({ status: 'failed', error });
  }

  /** The node that runs it is gone: nothing goes on, and nothing closes the record (wire.md §3.9). */
  abandon(): void {
    this.#stop('abandoned');
  }

  /** Its node comes to itself and ends what it had abandoned (nodes.md §3); `undo`: what it had begun is undone. */
  wake(error: ErrorCode, undo: boolean): void {
    if (this.#state !== 'abandoned') return;
    this.#state = 'works';
    if (undo) this.#rollBack();
    this.fail(error);
  }

  #stop(state: 'abandoned' | 'ended'): void {
    if (this.#state !== 'works') return;
    this.#state = state;
    this.#stoppedAt ??= this.#clock.now();
    for (const cancel of this.#cancels) cancel();
  }

  #finish(outcome: JobOutcome): void {
    if (this.#state !== 'works') return;
    this.#stop('ended');
    this.#end(outcome);
  }
}

/** The database compares a job's uuid without regard to case. */
const keyOf = (jobUuid: string): string => jobUuid.toLowerCase();

/** The records of asynchronous jobs. */
export class Jobs {
  readonly #clock: Clock;
  readonly #configs: GlobalConfigs;
  readonly #records = new Map<string, JobRecord>();
  readonly #running = new Set<JobRun>();
  readonly #work = new Map<string, Work>();
  readonly #onEnd = new Map<string, (() => void)[]>();

  constructor(clock: Clock, configs: GlobalConfigs) {
    this.#clock = clock;
    this.#configs = configs;
    clock.every(configs.number('rest', 'expiredApi.scanInterval') * 1000, () => this.#scan());
  }

  has(uuid: string): boolean {
    return this.#records.has(keyOf(uuid));
  }

  /** undefined = expired, or there never was one. */
  outcome(uuid: string): JobOutcome | undefined {
    return this.#records.get(keyOf(uuid))?.outcome;
  }

  /** Resolves when an execution under this uuid ends; at once when one has. */
  whenEnded(jobUuid: string): Promise<void> {
    const uuid = keyOf(jobUuid);
    if (this.outcome(uuid)?.status !== 'running') return Promise.resolve();
    return new Promise((resolve) => this.#onEnd.set(uuid, [...(this.#onEnd.get(uuid) ?? []), resolve]));
  }

  forget(uuid: string): void {
    this.#records.delete(keyOf(uuid));
  }

  /** Saves the record; that of an earlier submit with the same uuid stays. */
  submit(jobUuid: string, { timeoutMs, record, onEnd }: JobSettings): JobRun {
    const uuid = keyOf(jobUuid);
    if (record !== 'lost' && !this.has(uuid)) {
      this.#records.set(uuid, { uuid, submittedAt: this.#clock.now(), outcome: { status: 'running' } });
    }
    return this.run(uuid, timeoutMs, (outcome) => {
      const saved = this.#records.get(uuid);
      if (saved !== undefined && record === 'kept') saved.outcome = outcome;
      if (record === 'kept') onEnd(outcome);
      this.#onEnd.get(uuid)?.forEach((tell) => tell());
      this.#onEnd.delete(uuid);
    });
  }

  /** An execution of which no record is kept; it ends at its time limit at the latest. */
  run(jobUuid: string, timeoutMs: number, onEnd: (outcome: JobOutcome) => void): JobRun {
    const run = new JobRun(keyOf(jobUuid), this.#clock, (outcome) => {
      this.#running.delete(run);
      onEnd(outcome);
    });
    this.#running.add(run);
    run.after(timeoutMs, () => run.timeOut(timeoutMs));
    return run;
  }

  /** From now on the job reports its progress. */
  reportProgress(run: JobRun, taskName: string, progress: Progress): void {
    this.#work.set(run.uuid, { run, taskName, progress });
  }

  /** Each step so far; undefined when nothing was reported, or its end is over 5 minutes ago. */
  progress(uuid: string): { readonly taskName: string; readonly steps: readonly ProgressStep[] } | undefined {
    const work = this.#work.get(keyOf(uuid));
    if (work === undefined || this.#isOver(work)) return undefined;
    const { run, taskName, progress } = work;
    return { taskName, steps: progress(run.stoppedAt ?? this.#clock.now()) };
  }

  /** What runs at this moment stays 202 for ever, unless it is woken. */
  abandonRunning(): void {
    for (const run of this.#running) run.abandon();
  }

  /** The same of what runs under this uuid, the work of a long job too. */
  abandon(uuid: string): void {
    for (const run of this.#running) if (run.uuid === keyOf(uuid)) run.abandon();
  }

  /** What runs under this uuid is called off. */
  cancel(uuid: string, error: ErrorCode): void {
    for (const run of this.#running) if (run.uuid === keyOf(uuid)) run.cancel(error);
  }

  wake(uuid: string, error: ErrorCode, undo: boolean): void {
    for (const run of this.#running) if (run.uuid === keyOf(uuid)) run.wake(error, undo);
  }

  /** The record of a done job goes a while after its submit (wire.md §3.4). */
  #scan(): void {
    const expiredPeriodMs = this.#configs.number('rest', 'completedApi.expiredPeriod') * 1000;
    const now = this.#clock.now();
    for (const { uuid, submittedAt, outcome } of this.#records.values()) {
      if (outcome.status !== 'running' && submittedAt + expiredPeriodMs <= now) this.#records.delete(uuid);
    }
    for (const [uuid, work] of this.#work) if (this.#isOver(work)) this.#work.delete(uuid);
  }

  #isOver({ run }: Work): boolean {
    return run.hasEnded && this.#clock.now() - (run.stoppedAt ?? 0) > progressKeptMs;
  }
}
