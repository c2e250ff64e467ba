import { randomBytes, timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Zstack } from '../../zstack.ts';
import { Secret } from '../../wire/values/secret.ts';
import type { Uuid } from '../../wire/values/uuid.ts';

const REMEMBERED_JOBS = 10_000;
/** A SHA-256 in hex. */
const PROOF = /^[0-9a-f]{64}$/;
/** A push that has not come so long after the end of its job is missed: ZStack tries again every 2 s (`wire.md §1`). */
const AWAITED_MS = 5_000;

/**
 * What ZStack pushes of the jobs that this process submits. A push is never an outcome, only a reason to ask for one. It is
 * relied on, so that there are fewer polls, once one has come, and no more from when one is missed until the next comes.
 */
export class Pushes {
  readonly #zstack: Pick<Zstack, 'time' | 'observer'>;
  readonly #address: string;
  /** Of this process alone: nothing that ZStack was given before it started opens anything. */
  readonly #secret = new Secret(randomBytes(32).toString('hex'));
  /** Whether the push has come, by the uuids of the jobs that ZStack has taken or pushed. */
  readonly #come = new LRUCache<Uuid, boolean>({ max: REMEMBERED_JOBS });
  #areRelied = false;

  /** @param address what pushes go to, without the part that proves them */
  constructor(zstack: Pick<Zstack, 'time' | 'observer'>, address: string) {
    this.#zstack = zstack;
    this.#address = address;
  }

  /** Where ZStack is to push the end of a job: who does not know it cannot push there. */
  addressOf(jobUuid: Uuid): Secret {
    return new Secret(`${this.#address}/${this.#proofOf(jobUuid)}`);
  }

  /** Does the proof stand at the end of the job's own address? */
  isProven(jobUuid: string, proof: string): boolean {
    return PROOF.test(proof) && timingSafeEqual(Buffer.from(proof), Buffer.from(this.#proofOf(jobUuid)));
  }

  /** ZStack has taken the job's submit. */
  taken(jobUuid: Uuid): void {
    if (!this.#come.has(jobUuid)) this.#come.set(jobUuid, false);
  }

  /** A push of the job has come, perhaps before the answer to its submit. */
  come(jobUuid: Uuid): void {
    this.#come.set(jobUuid, true);
    this.#areRelied = true;
  }

  /** A poll has told the end of the job. */
  ended(jobUuid: Uuid): void {
    if (!this.#isAwaited(jobUuid)) return;
    const check = () => {
      if (!this.#isAwaited(jobUuid)) return;
      this.#come.delete(jobUuid);
      this.#areRelied = false;
      this.#zstack.observer.onPush('missed');
    };
    this.#zstack.time.after(AWAITED_MS, check, false);
  }

  /** Is the end of the job to be expected by a push? */
  isExpected(jobUuid: Uuid): boolean {
    return this.#areRelied && this.#isAwaited(jobUuid);
  }

  #isAwaited(jobUuid: Uuid): boolean {
    return this.#come.get(jobUuid) === false;
  }

  #proofOf(jobUuid: Uuid): string {
    return this.#secret.sign(jobUuid);
  }
}

/** The same client, which has the ends of its jobs pushed. */
export const withPushes = (zstack: Zstack, pushes: Pushes): Zstack => ({
  ...zstack,

  async submit(api, args, jobUuid, caller) {
    const answer = await zstack.submit(api, args, jobUuid, caller, pushes.addressOf(jobUuid));
    if (answer.status === 'accepted') pushes.taken(jobUuid);
    return answer;
  },

  async poll(jobUuid, ...asked) {
    const answer = await zstack.poll(jobUuid, ...asked);
    if (answer.status === 'succeeded' || answer.status === 'failed') pushes.ended(jobUuid);
    return answer;
  },
});
