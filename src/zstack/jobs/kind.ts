import type { ZodType } from 'zod';
import type { AsyncApi, QueryApi } from '../wire/api.ts';
import type { SessionCaller } from '../wire/caller.ts';
import type { ErrorCode } from '../wire/errors/error-code.ts';
import type { Uuid } from '../wire/values/uuid.ts';
import type { Named } from '../refusal.ts';
import type { CallOptions, Zstack } from '../zstack.ts';
import type { Failed, Job, JobState, Moment, Seen } from './job.ts';
import type { JobAnswer, RawJobAnswer } from '../wire/job-answer.ts';

/** What is known of each resource that a job makes or changes. */
export interface ResourceRow {
  readonly uuid: Uuid;
  readonly createDate: Date | null;
}

/**
 * What is special of a kind of job: how it stands in an id, how its answer and its resource are judged together, and who
 * beside its submitter may see it.
 * @typeParam Done what it tells of a job that succeeded
 * @typeParam Left what it tells of a job that failed, beside the error
 */
export interface JobKind<
  About extends object,
  Result,
  Row extends ResourceRow,
  Done extends object,
  Left extends object,
> {
  /** What `about` is in a job's id, as JSON. */
  readonly about: ZodType<About>;

  /** What of it the job's uuid follows from: no id can pair one job with what belongs to another. */
  identityOf(about: About): readonly (string | readonly string[])[];

  /** Where the job's resource is to be seen. */
  readonly resources: QueryApi<Row>;

  /**
   * How the job stands, by its answer and its resource together. While ZStack says that the job runs the resource is not
   * judged.
   */
  judge(job: Job<About>, said: JobAnswer<Result>, seen: Seen<Row>, at: Moment): JobState<Done, Left>;

  /** The resource's row that the job's own answer holds, where nothing more has to be looked at. */
  rowIn(job: Job<About>, result: Result): Row | null;

  /** Is the result about the job's own resource? Another's is shown to nobody. */
  isOfResource(job: Job<About>, result: Result): boolean;

  /** Is the failure told by the job's answer alone, so that it can be told also where nothing else is to be learnt? */
  isFailureOfItself(error: ErrorCode): boolean;

  /**
   * Asks how the job stands, where that is not told by the record of its submit. Never rejects with a ZstackFailure: what
   * is not to be learnt is `unreachable`.
   */
  poll?(zstack: Zstack, job: Job<About>, caller: SessionCaller, options: CallOptions): Promise<RawJobAnswer>;

  /** What a job that runs or failed uses: who sees that may see the job. */
  usedBy?(job: Job<About>): Named;

  /**
   * A failure with what only a look at the cloud tells of it.
   * @throws ZstackApiError where the caller's session is refused
   */
  explain(
    zstack: Zstack,
    job: Job<About>,
    failure: Failed & Left,
    caller: SessionCaller,
    options: CallOptions,
  ): Promise<Failed & Left>;

  /** Of a kind that takes its resource away: is it gone for everyone? Then who was shown the job while it ran is told its end. */
  isGone?(zstack: Zstack, job: Job<About>, caller: SessionCaller, options: CallOptions): Promise<boolean>;

  /** Of a kind that makes its resource: another job may have made what has the same uuid. */
  readonly claim?: ResourceClaim<About, Result, Row, Left>;
}

/** Whose a resource is that has the uuid which a job was to give. */
export interface ResourceClaim<About extends object, Result, Row extends ResourceRow, Left extends object> {
  /** Is it known, by the row itself, that a job of other input has made it? */
  isForeign(job: Job<About>, row: Row): boolean;
  /** Does the job's answer leave open whose work the row is, so that it has to be compared with the input? */
  isOpen(job: Job<About>, said: JobAnswer<Result>, row: Row, at: Moment): boolean;
  /** Does the row look like what this job was to make? */
  fits(job: Job<About>, row: Row): boolean;
  /** The failure of a job whose key has made another resource. */
  failureOfForeign(job: Job<About>, error: ErrorCode): Failed & Left;
}

/** One operation that runs as a job. */
export interface JobOperation<
  Args extends object,
  About extends object,
  Result,
  Row extends ResourceRow,
  Done extends object,
  Left extends object,
> {
  /** Names the operation in derived uuids and job ids: never changed once released. */
  readonly operation: string;
  readonly api: AsyncApi<Args, Result>;
  readonly kind: JobKind<About, Result, Row, Done, Left>;
}

/** What is to be submitted. */
export interface Submission<Args extends object, About extends object, Row> {
  readonly args: Args;
  /** The idempotency key that the job's uuid follows from. */
  readonly key: Uuid;
  readonly resource: Uuid;
  readonly about: About;
  /** Could the row be what these arguments make? Needed where the kind has a claim. */
  readonly fits?: (row: Row) => boolean;
}

/** A state with what only a look at the cloud tells of a failure. @throws as `JobKind.explain` */
export async function explained<
  About extends object,
  Result,
  Row extends ResourceRow,
  Done extends object,
  Left extends object,
>(
  zstack: Zstack,
  kind: JobKind<About, Result, Row, Done, Left>,
  job: Job<About>,
  state: JobState<Done, Left>,
  caller: SessionCaller,
  options: CallOptions,
): Promise<JobState<Done, Left>> {
  return state.status === 'failed' ? kind.explain(zstack, job, state, caller, options) : state;
}

/** How a job is asked for, on behalf of whoever wants to know. */
export type AskForJob = (caller: SessionCaller, options: CallOptions) => Promise<RawJobAnswer>;

/** How this job is asked for: its kind's own way, else by the record of its submit. */
export const askFor =
  <About extends object, Result, Row extends ResourceRow, Done extends object, Left extends object>(
    zstack: Zstack,
    kind: JobKind<About, Result, Row, Done, Left>,
    job: Job<About>,
  ): AskForJob =>
  (caller, options) =>
    kind.poll?.(zstack, job, caller, options) ?? zstack.poll(job.jobUuid, caller, options);
