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
import { anyOperation, running } from '../job/operation.ts';
import { run } from '../job/run.ts';
import { inProgress, type ResourceActionFailed, type ResourceActionInProgress } from './action.ts';
import { type Action, type DoneAs, operationOf } from './operation.ts';

/**
 * The mutation that creates a resource from another: reads what is given, submits it, and tells how it stands. The source is not
 * looked at before: a key whose resource is there finds it also where the source is gone since.
 */
export function createsResource<
  Args extends ResourceCreationArguments,
  Row extends CreatedResource,
  const Name extends string,
  const Done extends string,
  Fields extends object,
>(action: Action<Args, ResourceCreation<Row>, Name, Done, Fields>, sourceOf: (args: Args) => Uuid) {
  const operation = operationOf(action, 'ResourceActionFailed');
  const resolve = async (
    _: unknown,
    given: CreationGiven<Args>,
    context: GraphQLContext,
  ): Promise<DoneAs<Done, Fields> | ResourceActionFailed | ResourceActionInProgress> => {
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
