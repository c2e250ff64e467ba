import type { JobResult } from '../wire/api.ts';
import type { SessionCaller } from '../wire/caller.ts';
import { lookUp } from '../look-up.ts';
import type { CallOptions } from '../zstack.ts';
import { momentOf, readMoment } from './cloud-clock.ts';
import { bindingOf } from './derived-uuids.ts';
import { type Job, type Pending, unknown } from './job.ts';
import type { RawJobAnswer } from '../wire/job-answer.ts';
import { explained, type JobKind, lookAt, judge, type JobTypes, type StateOf } from './kind.ts';
import type { WatchedZstack } from './watching/watches.ts';
import { NEVER } from '../wire/values/cancellation.ts';

/** What of an operation its jobs are seen by. */
export interface Viewed<Of extends JobTypes> {
  readonly api: JobResult<Of['result']>;
  readonly kind: JobKind<Of>;
}

/** What is told while not even this is known: whether the caller may see the job. */
export const UNTOLD: Pending = unknown('UNREACHABLE');

/**
 * How a job stands for a caller; null where the caller may not see it. While it runs, a job that was seen once is seen. All
 * who ask the same at the same moment are answered together.
 * @throws ZstackApiError where the caller's session is refused
 */
export function viewTogether<Of extends JobTypes>(
  zstack: WatchedZstack,
  operation: Viewed<Of>,
  job: Job<Of['about']>,
  raw: RawJobAnswer,
  caller: SessionCaller,
  seenBefore: boolean,
): Promise<StateOf<Of> | null> {
  if (seenBefore && (raw.status === 'running' || raw.status === 'abandoned'))
    return Promise.resolve(judge(operation.kind, job, raw, null, momentOf(zstack)));
  const key = JSON.stringify([caller.session.key, raw.status, seenBefore, job]);
  const views = zstack.watches.views<StateOf<Of> | null>(operation);
  return views.run(key, () => view(zstack, operation, job, raw, caller, seenBefore, {}));
}

/**
 * What a caller may see of a job: one that succeeded is shown to who sees its resource, one that runs or failed to who
 * sees the resource or what the job uses, or was shown it before: that may go while the job runs, and with its success; any to
 * the live session that submitted it, whatever became of its resource since. A result about another resource than the job's is not shown.
 * @throws ZstackApiError where the caller's session is refused
 */
export async function view<Of extends JobTypes>(
  zstack: WatchedZstack,
  { api, kind }: Viewed<Of>,
  job: Job<Of['about']>,
  raw: RawJobAnswer,
  caller: SessionCaller,
  seenBefore: boolean,
  options: CallOptions,
): Promise<StateOf<Of> | null> {
  const said = await zstack.readJob(api, raw, caller);
  if (said.status === 'unreachable') return UNTOLD;
  const row = await lookAt(zstack, kind, job, caller, options);
  if (row === 'unreachable') return UNTOLD;
  const moment = await readMoment(zstack, said, options.signal ?? NEVER);
  if (row !== null && kind.claim?.isForeign(job, row) === true) {
    // The key was used before, for something else, which is for its submitter to know.
    if (!isSubmitter(job, caller)) return null;
    if (said.status === 'failed') return kind.claim.failureOfForeign(job, said.error);
    return judge(kind, job, said.status === 'succeeded' ? { status: 'unknown' } : said, 'refused', moment);
  }
  if (said.status === 'succeeded' && !kind.isOfResource(job, said.result)) return null;
  if (row === null && !isSubmitter(job, caller)) {
    if (said.status === 'succeeded') {
      const isTold = seenBefore && (await kind.isGone?.(zstack, job, caller, options)) === true;
      if (!isTold) return null;
    } else if (!seenBefore) {
      const used = kind.usedBy?.(job);
      const source = used && (await lookUp(zstack, used.resources, used.uuid, caller, options));
      if (source === 'unreachable') return UNTOLD;
      if (source == null) return null;
    }
  }
  if (row !== null && kind.claim?.isOpen(job, said, row, moment) === true && !kind.claim.fits(job, row))
    return unknown('OUTCOME_FORGOTTEN'); // whether it was made by this job or another one of its key is not known
  const state = judge(kind, job, said, row, moment);
  // What a look tells of a failure is about the rights of the session that looks.
  return isSubmitter(job, caller) ? explained(zstack, kind, job, state, caller, options) : state;
}

/** Is this the session that submitted the job? */
function isSubmitter({ digest, binding }: Job, { session }: SessionCaller): boolean {
  return digest !== null && bindingOf(session, digest) === binding;
}
