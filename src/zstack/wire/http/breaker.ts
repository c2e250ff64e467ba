import { reasonOf } from '../errors/failure-reason.ts';
import { ZstackFailure } from '../errors/failure.ts';
import type { Time } from '../values/time.ts';

/**
 * What is known of a management node: it answers; something speaks against it, and its probe is under way; it is left
 * alone, since it refuses at once, or since it is silent and would cost whoever asks the whole time-out.
 */
export type NodeState = 'up' | 'suspected' | 'refusing' | 'silent';

export interface BreakerOptions {
  readonly time: Time;
  /** Proves that the node answers, and its database too. @throws ZstackFailure where it does not */
  readonly prove: () => Promise<void>;
  /** It is left alone from here on. */
  readonly onLeftAlone: (reason: string | undefined) => void;
  /** A probe has failed, or no connection could be made. */
  readonly onFailure: () => void;
  /** It was left alone, and answers again. */
  readonly onBack: () => void;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 10_000;
/** A node that was up for so long is probed as often as at first when it fails again; one that comes and goes is not. */
const FORGIVEN_MS = 60_000;

/**
 * Leaves a node alone that does not answer, and probes it until it does: one probe at a time, after pauses that grow, with a
 * quarter left to chance. A node that is up is never probed unless something speaks against it. No library serves: those there
 * are (opossum, cockatiel) go by clocks and timers of their own, and let callers' requests be the probe.
 */
export class Breaker {
  readonly #options: BreakerOptions;
  #state: NodeState = 'up';
  #probe: Promise<void> | undefined;
  #callOff = (): void => undefined;
  #attempt = 0;
  #probedAt = -Infinity;
  #provenAt = -Infinity;
  #isClosed = false;

  constructor(options: BreakerOptions) {
    this.#options = options;
  }

  get state(): NodeState {
    return this.#state;
  }

  get isLeftAlone(): boolean {
    return this.#state === 'refusing' || this.#state === 'silent';
  }

  /** When a probe has last proven it, by `time.elapsed()`. */
  get provenAt(): number {
    return this.#provenAt;
  }

  /** Something speaks against the node: its probe is to tell. One that is silent is left alone all the same. */
  doubt(): void {
    if (this.#state === 'silent' || this.#wasJustProbed) return;
    if (this.#state === 'up') this.#state = 'suspected';
    this.#probeQuietly();
  }

  /** Its probe has more to do than before. */
  probeAnew(): void {
    if (this.#state === 'up') this.#state = 'suspected';
    if (this.#probe === undefined) this.#probeQuietly();
    else
      this.#probe.then(
        () => this.#probeQuietly(),
        () => undefined, // the next one comes by itself
      );
  }

  /** No connection could be made: there is nothing that a probe could add. */
  refused(failure: ZstackFailure): void {
    if (this.#probe === undefined && !this.isLeftAlone) this.#leaveAlone(failure);
  }

  /** Something was answered: of a node that is left alone, not yet that it has its database. */
  answered(): void {
    if (this.isLeftAlone && !this.#wasJustProbed) this.#probeQuietly();
  }

  /** The probe that is under way, or one more. @throws ZstackFailure */
  probe(): Promise<void> {
    this.#probe ??= this.#run().finally(() => (this.#probe = undefined));
    return this.#probe;
  }

  close(): void {
    this.#isClosed = true;
    this.#callOff();
  }

  get #wasJustProbed(): boolean {
    return this.#options.time.elapsed() - this.#probedAt < FIRST_PAUSE_MS;
  }

  #probeQuietly(): void {
    if (this.#isClosed) return;
    this.probe().catch((error: unknown) => {
      if (!(error instanceof ZstackFailure)) throw error;
    });
  }

  async #run(): Promise<void> {
    this.#callOff();
    this.#probedAt = this.#options.time.elapsed();
    try {
      await this.#options.prove();
    } catch (error) {
      if (error instanceof ZstackFailure) this.#leaveAlone(error);
      throw error;
    }
    const wasLeftAlone = this.isLeftAlone;
    this.#state = 'up';
    this.#provenAt = this.#options.time.elapsed();
    if (wasLeftAlone) this.#options.onBack();
  }

  #leaveAlone(failure: ZstackFailure): void {
    if (this.#isClosed) return;
    const { time } = this.#options;
    const isNew = !this.isLeftAlone;
    this.#state = failure.kind === 'timeout' ? 'silent' : 'refusing';
    if (isNew) {
      if (time.elapsed() - this.#provenAt > FORGIVEN_MS) this.#attempt = 0;
      this.#options.onLeftAlone(failure.reason ?? reasonOf(failure));
    }
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#attempt) * (0.75 + 0.25 * time.random());
    this.#attempt += 1;
    this.#callOff();
    this.#callOff = time.after(pauseMs, () => this.#probeQuietly(), false);
    this.#options.onFailure();
  }
}
