import { type Eventually, whenKnown } from '../known.ts';
import type { SessionCaller } from '../wire/caller.ts';
import { ABANDONED, type RawJobAnswer, UNREACHABLE } from '../wire/job-answer.ts';
import { unlessAborted } from './waiting.ts';
import type { Uuid } from '../wire/values/uuid.ts';
import { haveNodesChanged, type SubmitMoment } from './watching/node-membership.ts';
import type { WatchedZstack } from './watching/watches.ts';
import type { CancelSignal } from '../wire/values/cancellation.ts';

/** What of a job tells whether somebody can still be at work on it. */
export interface DatedJob {
  readonly jobUuid: Uuid;
  /** In the gateway's clock. */
  readonly submittedAt: Date;
  /** How long ZStack lets the job run. */
  readonly timeLimitMs: number;
  /** Null where the id does not tell. */
  readonly submitMoment: SubmitMoment | null;
}

/** When the job was submitted, in epoch milliseconds of the cloud's clock as far as that is known. */
export const submittedInCloud = ({ submittedAt, submitMoment }: DatedJob): number =>
  submittedAt.getTime() + (submitMoment?.aheadMs ?? 0);

/** So long after it went silent a node is expelled by the others at the latest, and ends what it wakes up with (`nodes.md §1`, `§3`). */
const EXPELLED_MS = 60_000;

/** May a node have the submit in its hands of which the others know nothing: one that hangs, or that has not answered yet? */
function mayBeInHands({ watches, time, nodes }: WatchedZstack, { jobUuid, submittedAt }: DatedJob): boolean {
  if (watches.submissions.isUnderWay(jobUuid)) return true;
  const { up, down } = nodes();
  return up > 0 && down > 0 && time.now() - submittedAt.getTime() < EXPELLED_MS;
}

/**
 * A poll's answer, in doubt where ZStack says that the job runs and perhaps nobody is at work on it any more: it is older than
 * ZStack lets it run, or a management node has joined or is gone since its submit (`nodes.md §3`). It may still end. One
 * that a node says it does not know is not lost while another may have taken its submit.
 * @param mayAskNodes whether the cloud may be asked for its nodes: that takes a session, and prolongs it
 * @param signal ends the wait for them; then those count that are known
 */
export function withDoubt(
  zstack: WatchedZstack,
  job: DatedJob,
  answer: RawJobAnswer,
  caller: SessionCaller,
  mayAskNodes: boolean,
  signal: CancelSignal,
): Eventually<RawJobAnswer> {
  const {
    watches: { nodes },
    time,
  } = zstack;
  if (answer.status === 'unknown' && mayBeInHands(zstack, job)) return UNREACHABLE;
  if (answer.status !== 'running') return answer;
  if (time.now() - job.submittedAt.getTime() > job.timeLimitMs) return ABANDONED;
  const { submittedAt, submitMoment } = job;
  if (submitMoment === null) return answer;
  const asked = mayAskNodes ? unlessAborted(signal, nodes.present(caller)) : undefined;
  return whenKnown(asked, (told) => {
    const present = told ?? nodes.lastKnown;
    if (present === null) return answer;
    const haveChanged = haveNodesChanged(submittedAt.getTime(), submittedInCloud(job), submitMoment.nodes, present);
    return haveChanged ? ABANDONED : answer;
  });
}
