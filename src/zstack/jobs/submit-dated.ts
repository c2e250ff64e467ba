import type { SessionCaller } from '../wire/caller.ts';
import { ZstackFailure } from '../wire/errors/failure.ts';
import type { Eventually } from '../known.ts';
import { CLOCK_WITHIN_MS } from './cloud-clock.ts';
import { UNREACHABLE } from '../wire/job-answer.ts';
import { type Submit, type Submitted, submitProven } from './submission.ts';
import { atLeast, isOver, shortly, unlessOver, type Wait } from './waiting.ts';
import type { SubmitMoment } from './watching/node-membership.ts';
import type { SubmitTime, WatchedZstack, Watches } from './watching/watches.ts';

export interface SubmitToDate extends Submit {
  /** Could another request submit the same? */
  readonly mayComeAgain: boolean;
}

/** A submit, and when it was. */
export interface DatedSubmit extends Submitted, SubmitTime {
  /** False where the job was found by its uuid, and another process may have submitted it long ago. */
  readonly isDated: boolean;
}

/**
 * Submits, and asks meanwhile what the cloud's clock says and which nodes it has. A repeat of a submit goes by the time of the
 * first, as far as this process knows it; of what cannot come again nothing is remembered.
 * @throws as submitProven
 */
export function submitDated(
  zstack: WatchedZstack,
  submit: SubmitToDate,
  caller: SessionCaller,
  wait: Wait,
): Promise<DatedSubmit> {
  const submittedAt = new Date(zstack.time.now());
  const clock = pending(zstack.cloud.aheadMs(CLOCK_WITHIN_MS));
  const present = pending(zstack.watches.nodes.presentAt(submittedAt, caller));
  const dating: Dating = { submittedAt, clock, present, isWhole: false };
  return submit.mayComeAgain
    ? submitRemembered(zstack, submit, dating, wait)
    : submitAlone(zstack, submit, dating, wait);
}

async function submitAlone(zstack: WatchedZstack, submit: Submit, dating: Dating, wait: Wait): Promise<DatedSubmit> {
  const submitted = (await patiently(wait, submitProven(zstack, submit, wait))) ?? UNKNOWN_YET;
  if (!isSettled(dating)) await settled(dating, wait);
  return { ...submitted, ...timeOf(dating), isDated: submitted.answered };
}

async function submitRemembered(
  zstack: WatchedZstack,
  submit: Submit,
  dating: Dating,
  wait: Wait,
): Promise<DatedSubmit> {
  const submitted = await submitOnce(zstack, submit, dating, wait);
  if (!isSettled(dating)) await settled(dating, wait);
  const first = timeOfFirst(zstack.watches, submit, dating);
  return { ...submitted, ...(first ?? timeOf(dating)), isDated: first !== undefined };
}

/** A submit's answer is waited for so long at least, unless the gateway is about to stop: a shorter wait would learn nothing. */
const LEAST_SUBMIT_WAIT_MS = 5_000;

const patiently = <T>(wait: Wait, work: Promise<T>): Promise<T | undefined> =>
  unlessOver(atLeast(wait, LEAST_SUBMIT_WAIT_MS), work);

const UNKNOWN_YET = { answered: false, apiTimeoutMs: null, answer: UNREACHABLE } as const;

/** What tells when a submit is. */
interface Dating {
  readonly submittedAt: Date;
  readonly clock: Pending<number | null>;
  readonly present: Pending<SubmitMoment['nodes']>;
  /** Was the submit noted with all of it? */
  isWhole: boolean;
}

const isSettled = ({ clock, present }: Dating): boolean => clock.isSettled && present.isSettled;

const settled = ({ clock, present }: Dating, wait: Wait): Promise<unknown> =>
  unlessOver(shortly(wait), Promise.all([clock.settled, present.settled]));

const timeOf = ({ submittedAt, clock, present }: Dating): SubmitTime => ({
  submittedAt,
  submitMoment: { aheadMs: clock.value ?? null, nodes: present.value ?? null },
});

/** When this process has submitted it first, with what is known of that by now; undefined where it has not. */
function timeOfFirst({ submitTimes }: Watches, { jobUuid }: Submit, dating: Dating): SubmitTime | undefined {
  const known = submitTimes.get(jobUuid);
  const isToldMore = known?.submittedAt === dating.submittedAt && !dating.isWhole;
  if (!isToldMore) return known;
  const told = timeOf(dating);
  submitTimes.set(jobUuid, told);
  return told;
}

/**
 * Submits, unless this process has the same submit under way: two at the same moment could both be executed
 * (`wire.md §3.8`). A submit whose answer does not come while somebody waits goes on all the same.
 * @returns `unreachable` where it has no answer yet
 */
async function submitOnce(zstack: WatchedZstack, submit: Submit, dating: Dating, wait: Wait): Promise<Submitted> {
  const { jobUuid } = submit;
  const { submissions } = zstack.watches;
  for (;;) {
    const anothers = submissions.recent(jobUuid);
    try {
      const submission = anothers ?? submissions.begun(jobUuid, submitNow(zstack, submit, dating, wait));
      const found = await patiently(wait, submission);
      if (found === undefined) return UNKNOWN_YET;
      return anothers === undefined ? found : { ...found, answered: false };
    } catch (error) {
      if (error instanceof NothingLearnt) {
        if (anothers === undefined || isOver(wait)) return UNKNOWN_YET;
      } else {
        const isAnothersEnd = anothers !== undefined && error instanceof ZstackFailure && error.sent;
        if (!isAnothersEnd || isOver(wait)) throw error;
      }
    }
  }
}

/** Submits, and notes when. */
async function submitNow(zstack: WatchedZstack, submit: Submit, dating: Dating, wait: Wait): Promise<Submitted> {
  const { submitTimes, arrivals } = zstack.watches;
  const proven = await submitProven(zstack, submit, wait, arrivals);
  if (proven.answer.status === 'unreachable') throw new NothingLearnt();
  if (proven.answered && !submitTimes.has(submit.jobUuid)) {
    dating.isWhole = isSettled(dating);
    submitTimes.set(submit.jobUuid, timeOf(dating));
  }
  return proven;
}

/** The wait of the one who submitted is over, and nothing is known of the submit. */
class NothingLearnt extends Error {
  override readonly name = 'NothingLearnt';
}

interface Pending<Value> {
  /** Undefined until it is there, and where it does not come. */
  value: Value | undefined;
  isSettled: boolean;
  readonly settled: Promise<void> | undefined;
}

function pending<Value>(value: Eventually<Value>): Pending<Value> {
  if (!(value instanceof Promise)) return { value, isSettled: true, settled: undefined };
  const result: Pending<Value> = {
    value: undefined,
    isSettled: false,
    settled: value.then(
      (told) => {
        result.value = told;
        result.isSettled = true;
      },
      () => void (result.isSettled = true),
    ),
  };
  return result;
}
