import type { SessionCaller } from '../wire/caller.ts';
import { ABANDONED, type RawJobAnswer } from '../wire/job-answer.ts';
import { unlessAborted } from './waiting.ts';
import { haveNodesChanged, type SubmitMoment } from './watching/node-membership.ts';
import type { WatchedZstack } from './watching/watches.ts';

/** What of a job tells whether somebody can still be at work on it. */
export interface DatedJob {
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

/**
 * A poll's answer, in doubt where ZStack says that the job runs and perhaps nobody is at work on it any more: it is older than
 * ZStack lets it run, or a management node has joined or is gone since its submit (`nodes.md §3`). It may still end.
 * @param mayAskNodes whether the cloud may be asked for its nodes: that takes a session, and prolongs it
 * @param signal ends the wait for them; then those count that are known
 */
export async function withDoubt(
  { watches: { nodes }, time }: WatchedZstack,
  job: DatedJob,
  answer: RawJobAnswer,
  caller: SessionCaller,
  mayAskNodes: boolean,
  signal: AbortSignal,
): Promise<RawJobAnswer> {
  if (answer.status !== 'running') return answer;
  if (time.now() - job.submittedAt.getTime() > job.timeLimitMs) return ABANDONED;
  if (job.submitMoment === null) return answer;
  const asked = mayAskNodes ? await unlessAborted(signal, nodes.present(caller)) : undefined;
  const present = asked ?? nodes.lastKnown;
  if (present === null) return answer;
  const { submittedAt, submitMoment } = job;
  const haveChanged = haveNodesChanged(submittedAt.getTime(), submittedInCloud(job), submitMoment.nodes, present);
  return haveChanged ? ABANDONED : answer;
}
