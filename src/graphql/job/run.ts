import type { ResourceRow, Submission } from '../../zstack/jobs/kind.ts';
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
export async function run<
  Args extends object,
  About extends object,
  Result,
  Row extends ResourceRow,
  Done extends object,
  Left extends object,
  Told extends JobResult,
>(
  operation: Operation<Args, About, Result, Row, Done, Left, Told>,
  submission: Submission<Args, About, Row>,
  waitSeconds: number,
  context: GraphQLContext,
  caller: SessionCaller,
): Promise<Ran<Told>> {
  const wait = toWait(context, waitSeconds);
  try {
    const { job, state } = await runJob(context.zstack, operation, submission, caller, wait);
    return told(operation.toResult, job, { state });
  } finally {
    context.loaders.clear();
  }
}
