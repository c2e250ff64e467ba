import type { Job, Succeeded } from '../../zstack/jobs/job.ts';
import type { JobOperation, JobTypes } from '../../zstack/jobs/kind.ts';
import type { ErrorCode } from '../../zstack/wire/errors/error-code.ts';
import type { JobResult, ZStackJob } from '../job/job.ts';
import type { Operation } from '../job/operation.ts';

/** An operation that is told as one type where it is done, and as another where it failed. */
export interface Action<
  Args extends object,
  Of extends JobTypes,
  Name extends string,
  Done extends string,
  Fields extends object,
> extends JobOperation<Args, Of> {
  readonly operation: Name;
  /** The type that it is told as when it is done. */
  readonly done: Done;
  /** The fields of that type, beside its job. */
  readonly fields: (outcome: Succeeded & Of['done'], job: Job) => Fields;
}

/** An action that is done. */
export type DoneAs<Done extends string, Fields extends object> = Fields & JobResult & { readonly __typename: Done };

/** An action that failed. */
export interface FailedAs<Failed extends string> extends JobResult {
  readonly __typename: Failed;
  readonly error: ErrorCode;
}

/** The operation of an action, with the type that its failures are told as. */
export function operationOf<
  Args extends object,
  Of extends JobTypes,
  const Name extends string,
  const Done extends string,
  Fields extends object,
  const Failed extends string,
>(
  { done, fields, ...action }: Action<Args, Of, Name, Done, Fields>,
  failed: Failed,
): Operation<Args, Of, DoneAs<Done, Fields> | FailedAs<Failed>> & { readonly operation: Name } {
  return {
    ...action,
    results: [done, failed],
    toResult: (outcome, job: ZStackJob) =>
      outcome.status === 'failed'
        ? { __typename: failed, error: outcome.error, job }
        : { ...fields(outcome, job.job), __typename: done, job },
  };
}
