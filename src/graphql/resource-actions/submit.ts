import type { JobTypes } from '../../zstack/jobs/kind.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { requireCaller } from '../authorization.ts';
import type { GraphQLContext } from '../context.ts';
import type { InputFaults } from '../input/input-faults.ts';
import { type ActionGiven, readAction } from '../job/arguments.ts';
import type { JobResult } from '../job/job.ts';
import { anyOperation, type Operation, running } from '../job/operation.ts';
import { run } from '../job/run.ts';
import { inProgress, type Planned, type ResourceActionInProgress } from './action.ts';

/** What is to be submitted for what is given. */
interface Intent<Args, About> {
  /** Notes what is wrong with the arguments beyond what the facts tell. */
  readonly check: (args: Args, faults: InputFaults) => void;
  readonly plan: (args: Args) => Planned<Args, About> & { readonly resource: Uuid };
}

/** The mutation of an action that needs no look at the cloud before it: reads what is given, submits it, and tells how it stands. */
export function submits<Args extends object, Of extends JobTypes, Told extends JobResult, const Name extends string>(
  operation: Operation<Args, Of, Told> & { readonly operation: Name },
  { check, plan }: Intent<Args, Of['about']>,
) {
  const resolve = async (
    _: unknown,
    given: ActionGiven<Args>,
    context: GraphQLContext,
  ): Promise<Told | ResourceActionInProgress> => {
    const caller = requireCaller(context);
    const { args, key, waitSeconds } = readAction(operation.api, given, context.zstack.textRules, check);
    const { job, result } = await run(operation, { ...plan(args), key }, waitSeconds, context, caller);
    return result ?? inProgress(job);
  };
  return running(anyOperation(operation), resolve);
}
