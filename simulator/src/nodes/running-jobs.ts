import type { JobRun, Place } from '../job-run.ts';
import type { Jobs } from '../jobs.ts';
import { errorCode, type ErrorCode } from '../wire/error-codes.ts';
import type { ManagementNodes } from '../world/management-nodes.ts';
import { nodeUnavailable, type Bus } from './bus.ts';
import type { Life } from './life.ts';

/** An API whose part at another node failed tells that node's error among its causes. */
const failedPart = (cause: ErrorCode): ErrorCode => ({
  ...errorCode('SYS.1006', 'a part of the operation failed at another management node'),
  causes: [cause],
});

/** What becomes of jobs when nodes come and go (nodes.md §3). */
export class RunningJobs {
  readonly #bus: Bus;
  readonly #jobs: Jobs;
  /** What a dead process was at, by its node, until the others know that it is dead. */
  readonly #left = new Map<string, readonly JobRun[]>();
  /** What waits, with the queue of its subject, for answers of a process that is dead; by the uuid of its node. */
  readonly #stuck = new Map<JobRun, string>();

  constructor(bus: Bus, jobs: Jobs, members: ManagementNodes) {
    this.#bus = bus;
    this.#jobs = jobs;
    bus.watch(() => this.#review());
    members.whenDropped((uuid) => this.#dropped(uuid));
  }

  /** @param subject the uuid of what is worked on; for a snapshot that of its volume, whose owner works on it */
  place(taker: Life, subject: string): Place {
    return { taker, worker: this.#bus.ownerOf(subject, taker), subject };
  }

  /**
   * Begins the work, or has it wait for its node. A creation saves its row all the same, before its part is sent to the
   * owner; it fails 5 s later where that one refuses connections.
   */
  begin(run: JobRun, isCreation: boolean, work: () => void): void {
    if (!this.#waits(run)) {
      work();
      return;
    }
    run.hold();
    if (isCreation) work();
    else run.after(0, work);
    this.#bus.send(run.place.worker, {
      delivered: () => undefined,
      failed: (error) => run.cancel(failedPart(error)),
    });
  }

  /** A process has died: nobody takes over what it was at. */
  died(life: Life): void {
    const left = this.#working().filter(({ place }) => place.taker === life);
    for (const run of left) run.abandon();
    this.#left.set(life.uuid, left);
  }

  /**
   * A node has started again before its row was gone: the others never knew that it was dead, and go on waiting for
   * answers that the new process does not send.
   */
  returned(uuid: string): void {
    const left = this.#left.get(uuid) ?? [];
    this.#left.delete(uuid);
    if (this.#bus.isAlone(uuid)) return;
    for (const run of [...left, ...this.#working()]) this.#stuck.set(run, uuid);
    this.#review();
  }

  /**
   * A node that finds itself dropped fails what it was at. The row of what it worked on itself is removed; what was at
   * another node leaves its row `Creating`.
   */
  stopsItself(life: Life): void {
    for (const run of this.#working().filter(({ place }) => place.taker === life)) {
      if (run.place.worker === life) run.cancel(nodeUnavailable());
      else run.fail(nodeUnavailable());
    }
  }

  #working(): readonly JobRun[] {
    return [...this.#jobs.unended].filter(({ isWorking }) => isWorking);
  }

  #waits(run: JobRun): boolean {
    const { taker, worker, subject } = run.place;
    const isQueued = [...this.#stuck.keys()].some(({ place }) => place.subject === subject);
    return isQueued || taker.isExpelled || taker.state !== 'up' || worker.state !== 'up';
  }

  #review(): void {
    for (const run of this.#working()) {
      if (this.#waits(run)) run.hold();
      else run.goOn();
    }
  }

  /** The others know now: what needs the node fails, the rest goes on. */
  #dropped(uuid: string): void {
    this.#left.delete(uuid);
    for (const [run, by] of this.#stuck) if (by === uuid) this.#stuck.delete(run);
    const life = this.#bus.lifeOf(uuid);
    if (life !== undefined && life.state !== 'up') {
      life.expel();
      for (const run of this.#working()) {
        const { taker, worker } = run.place;
        if (worker.uuid === uuid && taker.uuid !== uuid) run.cancel(failedPart(nodeUnavailable()));
      }
    }
    this.#review();
  }
}
