import type { JobTypes, Submission } from '../../zstack/jobs/kind.ts';
import { runJob } from '../../zstack/jobs/run.ts';
import type { SessionCaller } from '../../zstack/wire/caller.ts';
import type { GraphQLContext } from '../context.ts';
import type { JobResult } from './job.ts';
import { type Operation, type Ran, told } from './operation.ts';
import { toWait } from './wait.ts';

/**
 * Submits a job on behalf of a mutation, and waits for its outcome no longer than the request may.
 * @throws as `runJob`; GraphQLError `OVERLOADED` where the gateway is about to stop
 */
export async function run<Args extends object, Of extends JobTypes, Told extends JobResult>(
  operation: Operation<Args, Of, Told>,
  submission: Submission<Args, Of>,
  waitSeconds: number,
  context: GraphQLContext,
  caller: SessionCaller,
): Promise<Ran<Told>> {
  const wait = toWait(context, waitSeconds);
  try {
    const { job, state } = await runJob(context.zstack, operation, submission, caller, wait);
    return told(operation, job, { state });
  } finally {
    context.loaders.clear();
  }
}
