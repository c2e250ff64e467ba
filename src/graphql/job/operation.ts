import { type Job, type JobFields, jobOf } from '../../zstack/jobs/job.ts';
import type { JobOperation, JobTypes, OutcomeOf } from '../../zstack/jobs/kind.ts';
import { askJob, type JobEvent, watchJob } from '../../zstack/jobs/watch.ts';
import type { WatchedZstack } from '../../zstack/jobs/watching/watches.ts';
import type { AsyncApi } from '../../zstack/wire/api.ts';
import type { SessionCaller } from '../../zstack/wire/caller.ts';
import type { CallOptions } from '../../zstack/zstack.ts';
import type { JobResult, ZStackJob } from './job.ts';

/** An operation that runs as a job, and what its outcome is told as. */
export interface Operation<Args extends object, Of extends JobTypes, Told extends JobResult> extends JobOperation<
  Args,
  Of
> {
  readonly toResult: (outcome: OutcomeOf<Of>, job: ZStackJob) => Told;
  /** The types that it makes. */
  readonly results: readonly string[];
}

/** What a mutation made of its job, and its outcome; null while it has none. */
export interface Ran<Told> {
  readonly job: ZStackJob;
  readonly result: Told | null;
}

/** A job that an id holds. */
export interface OpenJob {
  readonly job: Job;
  /** How it stands; null where the caller may not see it. @throws ZstackApiError where the caller's session is refused */
  ask(zstack: WatchedZstack, caller: SessionCaller, options: CallOptions): Promise<ZStackJob | null>;
  /** Its state at once, then each change, until it is over. @param withProgress whether ZStack is asked for it @throws as `watchJob` */
  watch(
    zstack: WatchedZstack,
    caller: SessionCaller,
    withProgress: boolean,
  ): AsyncIterableIterator<ZStackJob, undefined, void>;
}

/** An operation whatever it takes and makes: what is needed to ask for its jobs. */
export interface AnyOperation<Name extends string = string> {
  readonly operation: Name;
  /** What it calls, and what that takes. */
  readonly api: Pick<AsyncApi<object, unknown>, 'name' | 'parameters' | 'cancellable'>;
  /** The types that its outcome is told as. */
  readonly results: readonly string[];
  /** The job that has these fields; null where what they are about does not fit the operation. */
  open(id: string, fields: JobFields<object>): OpenJob | null;
}

/** What is needed to ask for the jobs of an operation. */
export function anyOperation<Name extends string, Args extends object, Of extends JobTypes, Told extends JobResult>(
  operation: Operation<Args, Of, Told> & { readonly operation: Name },
): AnyOperation<Name> {
  const { api, kind } = operation;
  return {
    operation: operation.operation,
    api,
    results: operation.results,
    open(id, fields) {
      const about = kind.about.safeParse(fields.about);
      if (!about.success) return null;
      const job = jobOf({ ...fields, about: about.data }, kind.identityOf(about.data), api.usualTimeLimitMs);
      const tell = (event: JobEvent<Of>) => told(operation, job, { ...event, id }).job;
      return {
        job,
        async ask(zstack, caller, options) {
          const state = await askJob(zstack, operation, job, caller, options);
          return state && told(operation, job, { state, id }).job;
        },
        watch: (zstack, caller, withProgress) => watchJob({ zstack, operation, job, caller, withProgress, tell }),
      };
    },
  };
}

/** A job as it is told, and its outcome. */
export function told<Args extends object, Of extends JobTypes, Told extends JobResult>(
  { toResult }: Operation<Args, Of, Told>,
  job: Job,
  shown: Pick<JobEvent<Of>, 'state'> & Partial<JobEvent<Of>> & { readonly id?: string },
): Ran<Told> {
  const { state } = shown;
  const toldJob: ZStackJob & { result: Told | null } = { ...shown, job, result: null };
  if (state.status === 'succeeded' || state.status === 'failed') toldJob.result = toResult(state, toldJob);
  return { job: toldJob, result: toldJob.result };
}

/** The resolver of a mutation that runs an operation. */
export type JobMutation<Resolver, Name extends string> = Resolver & { readonly runs: AnyOperation<Name> };

/** A mutation's resolver, with the operation that it runs. */
export const running = <Resolver extends object, Name extends string>(
  runs: AnyOperation<Name>,
  resolve: Resolver,
): JobMutation<Resolver, Name> => Object.assign(resolve, { runs });
