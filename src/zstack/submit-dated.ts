import type { AsyncApi } from './api.ts';
import type { SessionCaller } from './caller.ts';
import { ZstackFailure } from './failure.ts';
import type { CreatedImage } from './images.ts';
import { UNREACHABLE } from './job-answer.ts';
import { type Submitted, submitProven } from './submission.ts';
import type { Uuid } from './uuid.ts';
import { isOver, shortly, unlessAborted, type Wait, within } from './waiting.ts';
import type { SubmitTime } from './watches.ts';
import type { Zstack } from './zstack.ts';

/** A submit, and when it was. */
export interface DatedSubmit extends Submitted<CreatedImage>, SubmitTime {
  /** False where the job was found by its uuid, and another process may have submitted it long ago. */
  readonly isDated: boolean;
}

/** The oldest reading of the cloud's clock that a submit is dated by. */
export const CLOCK_WITHIN_MS = 60_000;

/**
 * Submits, and asks meanwhile what the cloud's clock says and which nodes it has.
 * @throws as submitProven
 */
export async function submitDated<Args extends object>(
  zstack: Zstack,
  api: AsyncApi<Args, CreatedImage>,
  args: Args,
  jobUuid: Uuid,
  caller: SessionCaller,
  wait: Wait,
): Promise<DatedSubmit> {
  const { submitTimes, nodes } = zstack.watches;
  const submittedAt = new Date();
  const clock = pending(zstack.cloud.aheadMs(CLOCK_WITHIN_MS));
  const present = pending(nodes.present(caller));
  const submitted = await submitOnce(zstack, api, args, jobUuid, caller, wait);
  await within(shortly(wait), (end) => unlessAborted(end, Promise.all([clock.settled, present.settled])));
  const submitMoment = { aheadMs: clock.value ?? null, nodes: present.value ?? null };
  if (submitted.answered) submitTimes.set(jobUuid, { submittedAt, submitMoment });
  const known = submitTimes.get(jobUuid);
  return { ...submitted, ...(known ?? { submittedAt, submitMoment }), isDated: known !== undefined };
}

interface Pending<Value> {
  /** Undefined until it is there, and where it does not come. */
  value: Value | undefined;
  readonly settled: Promise<void>;
}

function pending<Value>(promise: Promise<Value>): Pending<Value> {
  const result: Pending<Value> = {
    value: undefined,
    settled: promise.then(
      (value) => void (result.value = value),
      () => undefined,
    ),
  };
  return result;
}

/** A submit's answer is waited for so long at least, unless the gateway is about to stop: a shorter wait would learn nothing. */
const LEAST_SUBMIT_WAIT_MS = 5_000;

/**
 * Submits, unless this process has the same submit under way: two at the same moment could both be executed
 * (`zstack-wire.md §3.8`). What another one's submit was answered proves nothing of this caller's session. A submit whose
 * answer does not come while somebody waits goes on all the same.
 * @returns `unreachable` where it has no answer yet
 */
async function submitOnce<Args extends object>(
  zstack: Zstack,
  api: AsyncApi<Args, CreatedImage>,
  args: Args,
  jobUuid: Uuid,
  caller: SessionCaller,
  wait: Wait,
): Promise<Submitted<CreatedImage>> {
  const { submissions } = zstack.watches;
  const patience = { ...wait, until: Math.max(wait.until, performance.now() + LEAST_SUBMIT_WAIT_MS) };
  for (;;) {
    const anothers = submissions.recent(jobUuid);
    const submitted =
      anothers ?? submissions.run(jobUuid, () => submitProven(zstack, api, args, jobUuid, caller, wait));
    try {
      const found = await within(patience, (end) => unlessAborted(end, submitted));
      if (found === undefined) return { answered: false, apiTimeoutMs: null, answer: UNREACHABLE };
      return anothers === undefined ? found : { ...found, answered: false };
    } catch (error) {
      const isAnothersEnd = anothers !== undefined && error instanceof ZstackFailure && error.sent;
      if (!isAnothersEnd || isOver(wait)) throw error;
    }
  }
}
