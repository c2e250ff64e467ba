import type { Clock } from './clock.ts';
import { JobRun, type JobOutcome, type Place } from './job-run.ts';
import type { Bus } from './nodes/bus.ts';
import type { Progress, ProgressStep } from './progress.ts';
import type { ErrorCode } from './wire/error-codes.ts';
import type { GlobalConfigs } from './world/global-configs.ts';

/** How long after the end the progress is kept (wire.md §3.6). */
const progressKeptMs = 300_000;

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
  readonly place: Place;
  /** The API's time limit, in milliseconds from the submit. */
  readonly timeoutMs: number;
  /** `stuck`: it never learns of the end. `lost`: it cannot be saved, so that every poll is 404 (wire.md §3.5). */
  readonly record: 'kept' | 'stuck' | 'lost';
  /** Told by the owner of the job's uuid once the record says so; never where there is no record. */
  readonly onEnd: (outcome: JobOutcome) => void;
}

/** The database compares a job's uuid without regard to case. */
const keyOf = (jobUuid: string): string => jobUuid.toLowerCase();

/** The records of asynchronous jobs. */
export class Jobs {
  readonly #clock: Clock;
  readonly #configs: GlobalConfigs;
  readonly #bus: Bus;
  readonly #records = new Map<string, JobRecord>();
  readonly #unended = new Set<JobRun>();
  readonly #work = new Map<string, Work>();
  readonly #onEnd = new Map<string, (() => void)[]>();

  constructor(clock: Clock, configs: GlobalConfigs, bus: Bus) {
    this.#clock = clock;
    this.#configs = configs;
    this.#bus = bus;
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

  /** Those that have not ended, abandoned ones among them. */
  get unended(): Iterable<JobRun> {
    return this.#unended;
  }

  /** Saves the record; that of an earlier submit with the same uuid stays. */
  submit(jobUuid: string, { place, timeoutMs, record, onEnd }: JobSettings): JobRun {
    const uuid = keyOf(jobUuid);
    if (record !== 'lost' && !this.has(uuid)) {
      this.#records.set(uuid, { uuid, submittedAt: this.#clock.now(), outcome: { status: 'running' } });
    }
    return this.run(uuid, place, timeoutMs, (outcome) => {
      if (record === 'kept') this.#tellEnd(uuid, place, () => this.#save(uuid, outcome, onEnd));
      this.#onEnd.get(uuid)?.forEach((tell) => tell());
      this.#onEnd.delete(uuid);
    });
  }

  /** The end is written by the owner of the job's uuid; where that one is gone it is written nowhere (nodes.md §3). */
  #tellEnd(uuid: string, { taker }: Place, write: () => void): void {
    this.#bus.send(this.#bus.ownerOf(uuid, taker), { delivered: write, failed: () => undefined });
  }

  #save(uuid: string, outcome: JobOutcome, onEnd: (outcome: JobOutcome) => void): void {
    const saved = this.#records.get(uuid);
    if (saved === undefined) return;
    saved.outcome = outcome;
    onEnd(outcome);
  }

  /** An execution of which no record is kept; it ends at its time limit at the latest. */
  run(jobUuid: string, place: Place, timeoutMs: number, onEnd: (outcome: JobOutcome) => void): JobRun {
    const run = new JobRun(keyOf(jobUuid), place, this.#clock, (outcome) => {
      this.#unended.delete(run);
      onEnd(outcome);
    });
    this.#unended.add(run);
    run.limit(timeoutMs);
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
    for (const run of this.#unended) run.abandon();
  }

  /** The same of what runs under this uuid, the work of a long job too. */
  abandon(uuid: string): void {
    for (const run of this.#unended) if (run.uuid === keyOf(uuid)) run.abandon();
  }

  /** What runs under this uuid is called off. */
  cancel(uuid: string, error: ErrorCode): void {
    for (const run of this.#unended) if (run.uuid === keyOf(uuid)) run.cancel(error);
  }

  wake(uuid: string, error: ErrorCode, undo: boolean): void {
    for (const run of this.#unended) if (run.uuid === keyOf(uuid)) run.wake(error, undo);
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
