import { type Eventually, whenKnown } from '../known.ts';
import type { JobResult } from '../wire/api.ts';
import type { SessionCaller } from '../wire/caller.ts';
import type { CallOptions } from '../zstack.ts';
import { bindingOf, digestOf } from './derived-uuids.ts';
import { endsWait, type Job, type JobFields, jobOf, type JobState, withSubmit } from './job.ts';
import { drawUuid } from '../wire/values/uuid.ts';
import type { ToldStatus } from '../wire/http/observer.ts';
import { type JobAnswer, type RawJobAnswer, RUNNING, UNREACHABLE } from '../wire/job-answer.ts';
import { withDoubt } from './job-doubt.ts';
import { askQuietly, type JobOperation, type JobTypes, pollKeyOf, type StateOf, type Submission } from './kind.ts';
import { findSubmitted, submitAsLongJob } from './long-job.ts';
import { backdated, judgeOwn, lookAtOwn, type OwnJob, tellInTheEnd } from './own-job.ts';
import { submitDated, type SubmitToDate } from './submit-dated.ts';
import { isOver, type Wait, withGrace, within } from './waiting.ts';
import { latestOf } from './watching/latest.ts';
import type { WatchedZstack } from './watching/watches.ts';
import type { CancelSignal } from '../wire/values/cancellation.ts';

/**
 * Submits what becomes a job, and waits for its outcome. The same submission again, whatever breaks in between, is the
 * same job.
 * @returns the job, and its state when it is over or the wait is
 * @throws IdempotencyKeyReused; ZstackApiError where the session is refused; ZstackFailure where it is proven that ZStack took nothing
 */
export async function runJob<Args extends object, Of extends JobTypes>(
  zstack: WatchedZstack,
  operation: JobOperation<Args, Of>,
  submission: Submission<Args, Of>,
  caller: SessionCaller,
  wait: Wait,
): Promise<RunJob<Of>> {
  const { observer } = zstack;
  let status: ToldStatus | null = null;
  observer.onJobAwaited(operation.operation);
  try {
    const { api, kind } = operation;
    const fields = fieldsOf(operation.operation, submission, caller, new Date(zstack.time.now()));
    const untold = jobOf(fields, kind.identityOf(fields.about), api.usualTimeLimitMs);
    const submitted = await submitDated(zstack, submitOf(zstack, operation, submission, untold, caller), caller, wait);
    const { answered } = submitted;
    const { fits } = submission;
    const own: OwnJob<Of> = {
      kind,
      job: withSubmit(untold, submitted),
      ...(fits && { fits }),
      caller,
      answered,
      isSessionProven: answered,
      hasSessionEnded: false,
    };
    const seen = answered ? undefined : await lookAtOwn(zstack, own, wait);
    if (kind.claim !== undefined) own.job = backdated(own.job, seen);

    const read = zstack.readJob(api, submitted.answer, caller);
    const said = read instanceof Promise ? await read : read;
    const judged = judgeOwn(zstack, own, said, wait, seen);
    const first = judged instanceof Promise ? await judged : judged;
    const state = first.status === 'succeeded' ? first : await followOwn(zstack, api, own, said, first, wait);
    ({ status } = state);
    return { job: own.job, state };
  } finally {
    observer.onJobTold(operation.operation, status);
  }
}

interface RunJob<Of extends JobTypes> {
  readonly job: Job<Of['about']>;
  readonly state: StateOf<Of>;
}

/** How it is sent, and asked for. */
function submitOf<Args extends object, Of extends JobTypes>(
  zstack: WatchedZstack,
  { api, kind }: JobOperation<Args, Of>,
  { args, key }: Submission<Args, Of>,
  job: Job<Of['about']>,
  caller: SessionCaller,
): SubmitToDate {
  const { jobUuid, isLongJob } = job;
  const ask = (options: CallOptions) => askQuietly(zstack, kind, job, caller, options);
  const mayComeAgain = key !== undefined;
  if (!isLongJob) return { jobUuid, mayComeAgain, ask, send: () => zstack.submit(api, args, jobUuid, caller) };
  const find = () => findSubmitted(zstack, jobUuid, caller);
  return { jobUuid, mayComeAgain, ask, find, send: () => submitAsLongJob(zstack, api, args, jobUuid, caller) };
}

/** Waits for the outcome of a job that has none yet. @returns how it stands when it has one, or the wait is over */
async function followOwn<Of extends JobTypes>(
  zstack: WatchedZstack,
  api: JobResult<Of['result']>,
  own: OwnJob<Of>,
  first: JobAnswer<Of['result']>,
  standing: StateOf<Of>,
  wait: Wait,
): Promise<StateOf<Of>> {
  const { job, kind, caller } = own;
  const { isLongJob } = job;
  let said = first;
  let state = standing;
  const hear = (raw: RawJobAnswer, mayAskNodes: boolean, end: CancelSignal): Eventually<void> =>
    whenKnown(withDoubt(zstack, job, raw, caller, mayAskNodes, end), (certain) =>
      whenKnown(zstack.readJob(api, certain, caller), (told) => {
        said = moreTelling(said, told);
        return whenKnown(judgeOwn(zstack, own, said, wait), (judged) => void (state = judged));
      }),
    );
  const isWaitOfUse = () =>
    !endsWait(state) && !(own.hasSessionEnded && (isLongJob || isEnd(said))) && !isCallersTurn(said, state);
  if (isWaitOfUse() && !isOver(wait)) {
    const ask = (options: CallOptions) => askQuietly(zstack, kind, job, caller, options);
    const known = said.status === 'unreachable' ? UNREACHABLE : RUNNING;
    await within(wait, async (signal) => {
      const answers = latestOf<RawJobAnswer>(signal, (onValue) =>
        zstack.watches.job(pollKeyOf(job, caller), { ask, onValue }, known),
      );
      for await (const raw of answers) {
        await hear(raw, true, signal);
        if (!isWaitOfUse()) return;
      }
    });
    if (isWaitOfUse() && !wait.signal.aborted) {
      // The pauses between polls grow: the job may be over since the last one.
      await within(withGrace(wait), async (signal) => {
        const last = await ask({ signal });
        if (last.status !== 'unreachable') await hear(last, false, signal);
      });
    }
  }
  return state.status === 'succeeded' ? state : tellInTheEnd(zstack, own, said, state, wait);
}

/** The job, but for what only its submit tells. */
function fieldsOf<Args extends object, Of extends JobTypes>(
  operation: string,
  { args, key, resource, about, cancellable: isLongJob = false }: Submission<Args, Of>,
  { session }: SessionCaller,
  submittedAt: Date,
): JobFields<Of['about']> {
  const untold = { isDated: false, apiTimeoutMs: null, submitMoment: null };
  const fields = { operation, resource, about, submittedAt, isLongJob, ...untold };
  if (key === undefined) {
    // nobody can submit the same again, and chance is as good
    const digest = drawUuid();
    return { ...fields, digest, binding: null, seed: digest };
  }
  const digest = digestOf(operation, key, isLongJob ? { ...args, cancellable: true } : args);
  const binding = bindingOf(session, digest);
  return { ...fields, digest, binding, seed: binding };
}

/** Does ZStack say that the job has ended? */
const isEnd = ({ status }: JobAnswer<unknown>): boolean => status === 'failed' || status === 'succeeded';

/** Has ZStack done its part, and the rest is with the caller, who hears of it only when the wait ends? */
const isCallersTurn = (said: JobAnswer<unknown>, state: JobState): boolean =>
  said.status === 'succeeded' && state.status === 'running';

/** What ZStack has once said of the end of a job is not unsaid by its silence, or by the loss of its record. */
function moreTelling<Result>(before: JobAnswer<Result>, now: JobAnswer<Result>): JobAnswer<Result> {
  return isEnd(before) && (now.status === 'unknown' || now.status === 'unreachable') ? before : now;
}
