import type { SessionCaller } from './caller.ts';
import { ABANDONED, type RawJobAnswer } from './job-answer.ts';
import { haveNodesChanged, type SubmitMoment } from './node-membership.ts';
import type { Zstack } from './zstack.ts';

/** What of a job tells whether somebody can still be at work on it. */
export interface DatedJob {
  /** In the gateway's clock. */
  readonly submittedAt: Date;
  /** How long ZStack lets the job run. */
  readonly timeLimitMs: number;
  /** Null where the id does not tell. */
  readonly submitMoment: SubmitMoment | null;
}

/**
 * A poll's answer, in doubt where ZStack says that the job runs and perhaps nobody is at work on it any more: it is older than
 * ZStack lets it run, or a management node has joined or is gone since its submit (`zstack-nodes.md §3`). It may still end.
 * @param mayAskNodes whether the cloud may be asked for its nodes: that takes a session, and prolongs it
 */
export async function withDoubt(
  zstack: Zstack,
  { submittedAt, timeLimitMs, submitMoment }: DatedJob,
  answer: RawJobAnswer,
  caller: SessionCaller,
  mayAskNodes: boolean,
): Promise<RawJobAnswer> {
  if (answer.status !== 'running') return answer;
  if (Date.now() - submittedAt.getTime() > timeLimitMs) return ABANDONED;
  if (submitMoment === null) return answer;
  const { nodes } = zstack.watches;
  const present = mayAskNodes ? await nodes.present(caller) : nodes.lastKnown;
  return present !== null && haveNodesChanged(submitMoment, present) ? ABANDONED : answer;
}
