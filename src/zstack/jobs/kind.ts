import type { ZodType } from 'zod';
import type { ApiName } from '../facts/facts.ts';
import type { AsyncApi, QueryApi } from '../wire/api.ts';
import type { SessionCaller } from '../wire/caller.ts';
import type { ErrorCode } from '../wire/errors/error-code.ts';
import type { Uuid } from '../wire/values/uuid.ts';
import { asLookUp, lookUp } from '../look-up.ts';
import type { Named } from '../refusal.ts';
import type { CallOptions, Zstack } from '../zstack.ts';
import {
  type Failed,
  type Job,
  type JobState,
  type Moment,
  RUNNING,
  type Seen,
  type Succeeded,
  unknown,
} from './job.ts';
import { type JobAnswer, type RawJobAnswer, UNREACHABLE } from '../wire/job-answer.ts';
import { isSessionError } from '../wire/errors/error-code.ts';
import { ZstackApiError } from '../wire/errors/failure.ts';
import { pollRecord } from './long-job.ts';

/** What is known of each resource that a job makes or changes. */
export interface ResourceRow {
  readonly uuid: Uuid;
  readonly createDate: Date | null;
}

/** The types of a kind of job. */
export interface JobTypes {
  /** See Job. */
  readonly about: object;
  /** What its API's job ends with. */
  readonly result: unknown;
  readonly row: ResourceRow;
  /** What is told of a job that succeeded. */
  readonly done: object;
  /** What is told of a job that failed, beside the error. */
  readonly left: object;
}

export type FailureOf<Of extends JobTypes> = Failed & Of['left'];

/** How a job ended. */
export type OutcomeOf<Of extends JobTypes> = (Succeeded & Of['done']) | FailureOf<Of>;

/** How a job stands. */
export type StateOf<Of extends JobTypes> = JobState<Of['done'], Of['left']>;

/** What is judged together with the resource. While ZStack says that a job runs, its resource is not: it may look finished before it is (`wire.md §3.10`). */
export type JudgedAnswer<Result> = Exclude<JobAnswer<Result>, { readonly status: 'running' | 'abandoned' }>;

/**
 * What is special of a kind of job: how it stands in an id, how its answer and its resource are judged together, and who
 * beside its submitter may see it.
 */
export interface JobKind<Of extends JobTypes> {
  /** What `about` is in a job's id, as JSON. */
  readonly about: ZodType<Of['about']>;

  /** What of it the job's uuid follows from: no id can pair one job with what belongs to another. */
  identityOf(about: Of['about']): readonly (string | readonly string[])[];

  /** Where the job's resource is to be seen: its list, or a look of the kind's own. */
  readonly resources: QueryApi<Of['row']> | OwnLook<Of>;

  /** How the job stands, by its answer and its resource together. */
  judge(job: Job<Of['about']>, said: JudgedAnswer<Of['result']>, seen: Seen<Of['row']>, at: Moment): StateOf<Of>;

  /** The resource's row that the job's own answer holds, where nothing more has to be looked at. */
  rowIn(job: Job<Of['about']>, result: Of['result']): Of['row'] | null;

  /** Is the result about the job's own resource? Another's is shown to nobody. */
  isOfResource(job: Job<Of['about']>, result: Of['result']): boolean;

  /** Is the failure told by the job's answer alone, so that it can be told also where nothing else is to be learnt? */
  isFailureOfItself(error: ErrorCode): boolean;

  /**
   * Asks how the job stands, where ZStack's record of it (`pollRecord`) does not tell that alone. Never rejects with a
   * ZstackFailure: what is not to be learnt is `unreachable`.
   */
  poll?(zstack: Zstack, job: Job<Of['about']>, caller: SessionCaller, options: CallOptions): Promise<RawJobAnswer>;

  /** What a job that runs or failed uses: who sees that may see the job. */
  usedBy?(job: Job<Of['about']>): Named;

  /**
   * A failure with what only a look at the cloud tells of it, which may be that what was wanted is there all the same.
   * @throws ZstackApiError where the caller's session is refused
   */
  explain(
    zstack: Zstack,
    job: Job<Of['about']>,
    failure: FailureOf<Of>,
    caller: SessionCaller,
    options: CallOptions,
  ): Promise<OutcomeOf<Of>>;

  /** Of a kind that takes its resource away: is it gone for everyone? Then who was shown the job while it ran is told its end. */
  isGone?(zstack: Zstack, job: Job<Of['about']>, caller: SessionCaller, options: CallOptions): Promise<boolean>;

  /** Of a kind that makes its resource: another job may have made what has the same uuid. */
  readonly claim?: ResourceClaim<Of>;
}

/** What a caller sees of a job's resource; null where that is nothing. @throws as `Zstack.query` */
export type OwnLook<Of extends JobTypes> = (
  zstack: Zstack,
  job: Job<Of['about']>,
  caller: SessionCaller,
  options: CallOptions,
) => Promise<Of['row'] | null>;

/** Whose a resource is that has the uuid which a job was to give. */
export interface ResourceClaim<Of extends JobTypes> {
  /** The list that has such resources. */
  readonly list: ApiName;
  /** Is it known, by the row itself, that a job of other input has made it? */
  isForeign(job: Job<Of['about']>, row: Of['row']): boolean;
  /** Does the job's answer leave open whose work the row is, so that it has to be compared with the input? */
  isOpen(job: Job<Of['about']>, said: JobAnswer<Of['result']>, row: Of['row'], at: Moment): boolean;
  /** Does the row look like what this job was to make? */
  fits(job: Job<Of['about']>, row: Of['row']): boolean;
  /** The failure of a job whose key has made another resource. */
  failureOfForeign(job: Job<Of['about']>, error: ErrorCode): FailureOf<Of>;
}

/** One operation that runs as a job. */
export interface JobOperation<Args extends object, Of extends JobTypes> {
  /** Names the operation in derived uuids and job ids: never changed once released. */
  readonly operation: string;
  readonly api: AsyncApi<Args, Of['result']>;
  readonly kind: JobKind<Of>;
}

/** What is to be submitted. */
export interface Submission<Args extends object, Of extends JobTypes> {
  readonly args: Args;
  /** The idempotency key that the job's uuid follows from. Without one nobody can submit the same again. */
  readonly key?: Uuid | undefined;
  readonly resource: Uuid;
  readonly about: Of['about'];
  /** Could the row be what these arguments make? Needed where the kind has a claim. */
  readonly fits?: (row: Of['row']) => boolean;
  /** Shall it be a long job of ZStack's, which can be cancelled? Default: no. */
  readonly cancellable?: boolean;
}

/** How a job stands, by its answer and, once ZStack does not say any more that it runs, by its resource. */
export function judge<Of extends JobTypes>(
  kind: JobKind<Of>,
  job: Job<Of['about']>,
  said: JobAnswer<Of['result']>,
  seen: Seen<Of['row']>,
  at: Moment,
): StateOf<Of> {
  switch (said.status) {
    case 'running':
      return RUNNING;
    case 'abandoned':
      return unknown('NODE_LOST');
    default:
      return kind.judge(job, said, seen, at);
  }
}

/** A state with what only a look at the cloud tells of a failure. @throws as `JobKind.explain` */
export async function explained<Of extends JobTypes>(
  zstack: Zstack,
  kind: JobKind<Of>,
  job: Job<Of['about']>,
  state: StateOf<Of>,
  caller: SessionCaller,
  options: CallOptions,
): Promise<StateOf<Of>> {
  return state.status === 'failed' ? kind.explain(zstack, job, state, caller, options) : state;
}

/** What a caller sees of a job's resource. @throws ZstackApiError where the caller's session is refused */
export const lookAt = <Of extends JobTypes>(
  zstack: Zstack,
  { resources }: JobKind<Of>,
  job: Job<Of['about']>,
  caller: SessionCaller,
  options: CallOptions,
): Promise<Of['row'] | null | 'unreachable'> =>
  typeof resources === 'function'
    ? asLookUp(resources(zstack, job, caller, options))
    : lookUp(zstack, resources, job.resource, caller, options);

/** Asks for a job in its kind's own way, else by ZStack's record of it. @throws ZstackApiError where the caller's session is refused */
export const askFor = <Of extends JobTypes>(
  zstack: Zstack,
  kind: JobKind<Of>,
  job: Job<Of['about']>,
  caller: SessionCaller,
  options: CallOptions,
): Promise<RawJobAnswer> => kind.poll?.(zstack, job, caller, options) ?? pollRecord(zstack, job, caller, options);

/** The same for who asks again and again: a session that is refused learns nothing more. Never rejects with what the cloud answers. */
export async function askQuietly<Of extends JobTypes>(...asked: Parameters<typeof askFor<Of>>): Promise<RawJobAnswer> {
  try {
    return await askFor(...asked);
  } catch (error) {
    if (error instanceof ZstackApiError && isSessionError(error.errorCode)) return UNREACHABLE;
    throw error;
  }
}

/** Under what the polls of a job are shared: each session sees a long job with its own eyes. */
export const pollKeyOf = ({ jobUuid, isLongJob }: Job, { session }: SessionCaller): string =>
  isLongJob ? `${jobUuid} ${session.key}` : jobUuid;
