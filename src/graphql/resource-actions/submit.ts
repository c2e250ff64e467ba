import type { JobTypes } from '../../zstack/jobs/kind.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { requireCaller } from '../authorization.ts';
import type { GraphQLContext } from '../context.ts';
import type { InputFaults } from '../input/input-faults.ts';
import { type ActionGiven, readAction } from '../job/arguments.ts';
import { anyOperation, running } from '../job/operation.ts';
import { run } from '../job/run.ts';
import { inProgress, type Planned, type ResourceActionFailed, type ResourceActionInProgress } from './action.ts';
import { type Action, type DoneAs, operationOf } from './operation.ts';

/** What is to be submitted for what is given. */
interface Intent<Args, About> {
  /** Notes what is wrong with the arguments beyond what the facts tell. */
  readonly check: (args: Args, faults: InputFaults) => void;
  readonly plan: (args: Args) => Planned<Args, About> & { readonly resource: Uuid };
}

/** The mutation of an action that needs no look at the cloud before it: reads what is given, submits it, and tells how it stands. */
export function submits<
  Args extends object,
  Of extends JobTypes,
  const Name extends string,
  const Done extends string,
  Fields extends object,
>(action: Action<Args, Of, Name, Done, Fields>, { check, plan }: Intent<Args, Of['about']>) {
  const operation = operationOf(action, 'ResourceActionFailed');
  const resolve = async (
    _: unknown,
    given: ActionGiven<Args>,
    context: GraphQLContext,
  ): Promise<DoneAs<Done, Fields> | ResourceActionFailed | ResourceActionInProgress> => {
    const caller = requireCaller(context);
    const { args, waitSeconds } = readAction(operation.api, given, context.zstack.textRules, check);
    const { job, result } = await run(operation, plan(args), waitSeconds, context, caller);
    return result ?? inProgress(job);
  };
  return running(anyOperation(operation), resolve);
}
