import { cancelLongJob, type LongJobInventory, longJobs } from '../apis/jobs/long-jobs.ts';
import { find } from '../look-up.ts';
import type { SessionCaller } from '../wire/caller.ts';
import { isSessionError } from '../wire/errors/error-code.ts';
import { ZstackApiError } from '../wire/errors/failure.ts';
import type { JobAnswer } from '../wire/job-answer.ts';
import { drawUuid, type Uuid } from '../wire/values/uuid.ts';
import type { CallOptions, Zstack } from '../zstack.ts';
import type { Job } from './job.ts';
import { LONG_JOB_FIELDS, longJobUuidOf } from './long-job.ts';
import { submitProven } from './submission.ts';
import { isOver, pause, pollDelayMs, type Wait, withGrace, within } from './waiting.ts';

const OVER: readonly LongJobInventory['state'][] = ['Succeeded', 'Failed', 'Canceled'];

/** How the call to cancel a job stands; of the job itself it tells nothing more. */
export type Cancellation = JobAnswer<null> | { readonly status: 'unseen' | 'unbegun' | 'under-way' | 'over' };

/**
 * Calls a long job off, unless that is under way.
 * @returns `unseen` where the caller's own query does not show the job: ZStack itself would cancel anybody's (`owners.md §3`);
 * `unbegun` where the wait is over before there is a row to cancel; `over` where ZStack is at work on it no more
 * @throws ZstackApiError where the caller's session is refused; ZstackFailure where it is proven that ZStack took nothing
 */
export async function cancelJob(
  zstack: Zstack,
  { jobUuid }: Job,
  caller: SessionCaller,
  wait: Wait,
): Promise<Cancellation> {
  const uuid = longJobUuidOf(jobUuid);
  const row = await findBegun(zstack, jobUuid, caller, withGrace(wait));
  if (typeof row === 'string') return { status: row };
  if (row.state === 'Canceling') return { status: 'under-way' };
  if (OVER.includes(row.state)) return { status: 'over' };
  const callUuid = drawUuid();
  const ask = (options: CallOptions) => zstack.poll(callUuid, caller, options);
  const send = () => zstack.submit(cancelLongJob, { uuid }, callUuid, caller);
  let { answer: raw } = await submitProven(zstack, { jobUuid: callUuid, ask, send }, wait);
  for (let attempt = 0; raw.status === 'running' && !isOver(wait); attempt += 1) {
    await pause(pollDelayMs(attempt, zstack.time.random()), wait);
    const polled = await within(withGrace(wait), (signal) => ask({ signal }));
    if (polled.status !== 'unknown') raw = polled;
  }
  const said = await zstack.readJob(cancelLongJob, raw, caller);
  if (said.status === 'failed' && isSessionError(said.error)) throw new ZstackApiError(said.error);
  return said;
}

/** The row of a long job that the caller's own query shows: one that ZStack has taken and that is none yet is waited for. */
async function findBegun(
  zstack: Zstack,
  jobUuid: Uuid,
  caller: SessionCaller,
  wait: Wait,
): Promise<LongJobInventory | 'unseen' | 'unbegun'> {
  const look = () => find(zstack, longJobs, longJobUuidOf(jobUuid), caller, { fields: LONG_JOB_FIELDS });
  for (let attempt = 0; ; attempt += 1) {
    const row = await look();
    if (row !== null) return row;
    const submit = await within(withGrace(wait), (signal) => zstack.poll(jobUuid, caller, { signal }));
    if (submit.status !== 'running') return (await look()) ?? 'unseen'; // it may have become a row since
    if (isOver(wait)) return 'unbegun';
    await pause(pollDelayMs(attempt, zstack.time.random()), wait);
  }
}
