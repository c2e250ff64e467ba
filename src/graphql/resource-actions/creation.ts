import {
  type CreatedResource,
  type ResourceCreation,
  type ResourceCreationArguments,
  resourceCreationOf,
} from '../../zstack/jobs/kinds/resource-creation.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { requireCaller } from '../authorization.ts';
import type { GraphQLContext } from '../context.ts';
import { type CreationGiven, readCreation } from '../job/arguments.ts';
import type { JobResult } from '../job/job.ts';
import { anyOperation, type Operation, running } from '../job/operation.ts';
import { run } from '../job/run.ts';
import { inProgress, type ResourceActionInProgress } from './action.ts';

/**
 * The mutation that creates a resource from another: reads what is given, submits it, and tells how it stands. The source is not
 * looked at before: a key whose resource is there finds it also where the source is gone since.
 */
export function createsResource<
  Args extends ResourceCreationArguments,
  Row extends CreatedResource,
  Told extends JobResult,
  const Name extends string,
>(
  operation: Operation<Args, ResourceCreation<Row>, Told> & { readonly operation: Name },
  sourceOf: (args: Args) => Uuid,
) {
  const resolve = async (
    _: unknown,
    given: CreationGiven<Args>,
    context: GraphQLContext,
  ): Promise<Told | ResourceActionInProgress> => {
    const caller = requireCaller(context);
    const { args, key, waitSeconds } = readCreation(
      operation.operation,
      operation.api,
      given,
      context.zstack.textRules,
    );
    const submission = resourceCreationOf<Args, Row>(args, sourceOf(args), key);
    const { job, result } = await run(operation, submission, waitSeconds, context, caller);
    return result ?? inProgress(job);
  };
  return running(anyOperation(operation), resolve);
}
