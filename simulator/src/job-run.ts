import type { Clock } from './clock.ts';
import type { Life } from './nodes/life.ts';
import { ApiFailure, errorCode, type ErrorCode } from './wire/error-codes.ts';
import type { WireObject } from './wire/inventory.ts';

export type JobOutcome =
  | { readonly status: 'running' }
  | { readonly status: 'succeeded'; readonly result: WireObject }
  | { readonly status: 'failed'; readonly error: ErrorCode };

/** Where an execution runs (nodes.md §3). */
export interface Place {
  /** The node that took the request; what it was at is lost with its process. */
  readonly taker: Life;
  /** The node that does the work. */
  readonly worker: Life;
  /** The uuid of what is worked on; a volume's stands for its snapshots. */
  readonly subject: string;
}

/** One execution of an asynchronous API. Its steps stop when it ends, and when the node that runs it is gone. */
export class JobRun {
  readonly uuid: string;
  readonly place: Place;
  readonly #clock: Clock;
  readonly #end: (outcome: JobOutcome) => void;
  readonly #cancels: (() => void)[] = [];
  readonly #onTimeout: ((error: ErrorCode) => void)[] = [];
  #rollBack: () => void = () => undefined;
  readonly #due: (() => void)[] = [];
  #state: 'works' | 'abandoned' | 'ended' = 'works';
  #isHeld = false;
  #stoppedAt: number | undefined;

  constructor(uuid: string, place: Place, clock: Clock, end: (outcome: JobOutcome) => void) {
    this.uuid = uuid;
    this.place = place;
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

  get isWorking(): boolean {
    return this.#state === 'works';
  }

  /** Runs a step of the work later; what it throws fails the job. */
  after(ms: number, step: () => void): void {
    this.#schedule(ms, () => {
      if (this.#isHeld) this.#due.push(step);
      else this.attempt(step);
    });
  }

  /** What falls due from now on waits. */
  hold(): void {
    this.#isHeld = true;
  }

  /** What fell due meanwhile runs. */
  goOn(): void {
    this.#isHeld = false;
    for (const step of this.#due.splice(0)) if (this.isWorking) this.attempt(step);
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

  /** Ends the work at its time limit, though it is held. */
  limit(timeoutMs: number): void {
    this.#schedule(timeoutMs, () => this.#timeOut(timeoutMs));
  }

  #timeOut(timeoutMs: number): void {
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

  #schedule(ms: number, step: () => void): void {
    if (this.#state === 'works') this.#cancels.push(this.#clock.schedule(this.#clock.now() + ms, step));
  }

  #stop(state: 'abandoned' | 'ended'): void {
    if (this.#state !== 'works') return;
    this.#state = state;
    this.#stoppedAt ??= this.#clock.now();
    for (const cancel of this.#cancels) cancel();
    this.#due.length = 0;
  }

  #finish(outcome: JobOutcome): void {
    if (this.#state !== 'works') return;
    this.#stop('ended');
    this.#end(outcome);
  }
}
