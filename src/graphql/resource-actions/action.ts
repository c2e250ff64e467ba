import type { Failed } from '../../zstack/jobs/job.ts';
import type { JobTypes } from '../../zstack/jobs/kind.ts';
import { find } from '../../zstack/look-up.ts';
import type { QueryApi } from '../../zstack/wire/api.ts';
import { type ErrorCode, gatewayError } from '../../zstack/wire/errors/error-code.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { requireCaller } from '../authorization.ts';
import type { GraphQLContext } from '../context.ts';
import { type ActionGiven, readAction } from '../job/arguments.ts';
import type { ZStackJob } from '../job/job.ts';
import { anyOperation, running } from '../job/operation.ts';
import { run } from '../job/run.ts';
import { type Action, type DoneAs, type FailedAs, operationOf } from './operation.ts';

export interface ResourceActionInProgress {
  readonly __typename: 'ResourceActionInProgress';
  readonly resourceUuid: Uuid;
  readonly job: ZStackJob;
}

/** Nothing was submitted. */
export interface ResourceActionRefused {
  readonly __typename: 'ResourceActionRefused';
  readonly error: ErrorCode;
}

export const refused = (code: `GATEWAY.${string}`, description: string): ResourceActionRefused => ({
  __typename: 'ResourceActionRefused',
  error: gatewayError(code, description),
});

export type ResourceActionFailed = FailedAs<'ResourceActionFailed'>;

export const failed = ({ error }: Pick<Failed, 'error'>, job: ZStackJob): ResourceActionFailed => ({
  __typename: 'ResourceActionFailed',
  error,
  job,
});

export const inProgress = (job: ZStackJob): ResourceActionInProgress => ({
  __typename: 'ResourceActionInProgress',
  resourceUuid: job.job.resource,
  job,
});

/** What most actions on one resource take. */
export interface ActionArguments {
  readonly uuid: Uuid;
}

/** What an action is about. */
export interface Target<Row, InProgress, Failed extends string, Args = ActionArguments> {
  /** Where it is looked up: its list, or a look of its own. */
  readonly resources: QueryApi<Row> | ((look: Look, uuid: Uuid) => Promise<Row | null>);
  readonly uuidOf: (args: Args) => Uuid;
  /** What is told where the caller sees none, and its code. */
  readonly noun: string;
  readonly notFound: `GATEWAY.${string}`;
  /** What is told of an action that has no outcome yet. */
  readonly inProgress: (job: ZStackJob) => InProgress;
  /** What is told of one that failed. */
  readonly failed: Failed;
}

/** A resource whose actions are told as those of any resource. */
export const resourceTarget = <Row>(
  resources: Target<Row, unknown, string>['resources'],
  noun: string,
): Target<Row, ResourceActionInProgress, 'ResourceActionFailed'> => ({
  resources,
  uuidOf: ({ uuid }) => uuid,
  noun,
  notFound: 'GATEWAY.RESOURCE_NOT_FOUND',
  inProgress,
  failed: 'ResourceActionFailed',
});

/** What is to be submitted for an action on a resource. */
export interface Planned<Args, About> {
  readonly args: Args;
  readonly about: About;
  /** What the job makes or changes, where that is not what the action is on. */
  readonly resource?: Uuid;
}

/** One row as the caller sees it; null where the caller sees none. */
export type Look = <Row>(resources: QueryApi<Row>, uuid: Uuid) => Promise<Row | null>;

/** What is to be submitted for a resource as it is, or why nothing is. */
export type Plan<Row, Args, About> = (
  row: Row,
  args: Args,
  look: Look,
) => Planned<Args, About> | ResourceActionRefused | Promise<Planned<Args, About> | ResourceActionRefused>;

/** The mutation that acts on one resource: reads what is given, looks at the resource, submits what is planned for it, and tells how it stands. */
export function actsOn<
  Row,
  InProgress,
  const Failed extends string,
  Args extends object,
  Of extends JobTypes,
  const Name extends string,
  const Done extends string,
  Fields extends object,
>(
  target: Target<Row, InProgress, Failed, Args>,
  action: Action<Args, Of, Name, Done, Fields>,
  plan: Plan<Row, Args, Of['about']>,
) {
  const operation = operationOf(action, target.failed);
  const resolve = async (
    _: unknown,
    given: ActionGiven<Args>,
    context: GraphQLContext,
  ): Promise<DoneAs<Done, Fields> | FailedAs<Failed> | InProgress | ResourceActionRefused> => {
    const caller = requireCaller(context);
    const { args, waitSeconds, ...wanted } = readAction(operation.api, given, context.zstack.textRules);
    const uuid = target.uuidOf(args);
    const look: Look = (resources, uuid) => find(context.zstack, resources, uuid, caller, { signal: context.signal });
    const { resources } = target;
    const row = await (typeof resources === 'function' ? resources(look, uuid) : look(resources, uuid));
    if (row === null)
      return refused(target.notFound, `There is no ${target.noun} ${uuid}, or none that this session may see.`);
    const planned = await plan(row, args, look);
    if ('__typename' in planned) return planned;
    const submission = { resource: uuid, ...wanted, ...planned };
    const { job, result } = await run(operation, submission, waitSeconds, context, caller);
    return result ?? target.inProgress(job);
  };
  return running(anyOperation(operation), resolve);
}
