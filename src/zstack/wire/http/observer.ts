import type { WireRequest } from '../api.ts';
import type { FailureKind } from '../errors/failure.ts';

/** How a request has ended: the status of its answer, or what there was instead of one. */
export type AskedOutcome = number | FailureKind | 'failed';

/** What a job is told as to the mutation that has waited for it. */
export type ToldStatus = 'succeeded' | 'failed' | 'running' | 'unknown';

export const PUSH_OUTCOMES = ['hastened', 'unwatched', 'refused', 'missed'] as const;
/**
 * What came of a push of ZStack's: `hastened` the next poll of its job, or nobody watched that; `refused` without proof; `missed`
 * is one that did not come.
 */
export type PushOutcome = (typeof PUSH_OUTCOMES)[number];

/** A request whose way is followed. */
export interface FollowedRequest {
  /** Sent along with it. */
  readonly headers: Readonly<Record<string, string>>;
  onEnd(outcome: AskedOutcome): void;
}

/** Is told what ZStack is asked, in the asynchronous context of who asks. No method may throw. */
export interface ZstackObserver {
  /** A request is about to be sent. @returns undefined where nobody follows it */
  follow(request: WireRequest): FollowedRequest | undefined;
  /**
   * A request is over, whichever nodes it was sent to.
   * @param durationMs the time for which it waited for a connection among it
   * @param bytes of the answer's body, as it was received; 0 where there is none
   */
  onAsked(request: WireRequest, outcome: AskedOutcome, durationMs: number, bytes: number): void;
  /** A read was answered by what a request of the same operation has read, or is reading. */
  onShared(request: WireRequest): void;
  /** Rows are asked for by so many uuids together. */
  onBatch(uuids: number): void;
  /** A mutation begins to wait for its job. */
  onJobAwaited(operation: string): void;
  /** It waits no more. @param status null where the job could not be submitted */
  onJobTold(operation: string, status: ToldStatus | null): void;
  /** ZStack has pushed the end of a job, or has not. */
  onPush(outcome: PushOutcome): void;
}

/** All who want to be told. */
export class Observers implements ZstackObserver {
  readonly #all = new Set<Partial<ZstackObserver>>();

  /** @returns how to be told no more */
  add(observer: Partial<ZstackObserver>): () => void {
    this.#all.add(observer);
    return () => this.#all.delete(observer);
  }

  /** The first who does follows it. */
  follow(request: WireRequest): FollowedRequest | undefined {
    for (const observer of this.#all) {
      const followed = observer.follow?.(request);
      if (followed !== undefined) return followed;
    }
    return undefined;
  }

  onAsked(request: WireRequest, outcome: AskedOutcome, durationMs: number, bytes: number): void {
    for (const observer of this.#all) observer.onAsked?.(request, outcome, durationMs, bytes);
  }

  onShared(request: WireRequest): void {
    for (const observer of this.#all) observer.onShared?.(request);
  }

  onBatch(uuids: number): void {
    for (const observer of this.#all) observer.onBatch?.(uuids);
  }

  onJobAwaited(operation: string): void {
    for (const observer of this.#all) observer.onJobAwaited?.(operation);
  }

  onJobTold(operation: string, status: ToldStatus | null): void {
    for (const observer of this.#all) observer.onJobTold?.(operation, status);
  }

  onPush(outcome: PushOutcome): void {
    for (const observer of this.#all) observer.onPush?.(outcome);
  }
}
