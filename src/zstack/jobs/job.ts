import type { ErrorCode } from '../wire/errors/error-code.ts';
import { isSessionError } from '../wire/errors/error-code.ts';
import type { Uuid } from '../wire/values/uuid.ts';
import { jobUuidOf } from './derived-uuids.ts';
import type { JobAnswer } from '../wire/job-answer.ts';
import { type DatedJob, submittedInCloud } from './job-doubt.ts';

/** A job of ZStack's, of whatever kind: all that is needed to ask for it again. */
export interface Job<About extends object = object> extends DatedJob {
  readonly operation: string;
  /** Of operation, key and input, drawn where there is no key; null in an id of the first version. */
  readonly digest: string | null;
  /** See bindingOf. Null in one that has just been submitted without a key: it is worked out where the job's id is asked for. */
  readonly binding: Uuid | null;
  /** Which nobody else has: the binding where there is a key, else the digest that was drawn. */
  readonly seed: Uuid;
  /** Follows from seed, operation, resource and what the kind of the job adds. */
  readonly jobUuid: Uuid;
  /** The uuid of what the job makes or changes. */
  readonly resource: Uuid;
  /** Is `submittedAt` the time of the submit itself? One that another process made is found by its uuid, which does not tell when. */
  readonly isDated: boolean;
  /** How long ZStack said that it lets the job run; null where that is not known. */
  readonly apiTimeoutMs: number | null;
  /** Is it a long job of ZStack's? Only its own query tells of such a one, and it can be cancelled. */
  readonly isLongJob: boolean;
  /** What else the job's kind needs to know of it. */
  readonly about: About;
}

/** What a job follows from. */
export type JobFields<About extends object> = Omit<Job<About>, 'jobUuid' | 'timeLimitMs'>;

/**
 * The job that these fields are about.
 * @param identity what of `about` the job's uuid follows from
 * @param usualTimeLimitMs how long ZStack lets it run, where it has not said so
 */
export function jobOf<About extends object>(
  fields: JobFields<About>,
  identity: readonly (string | readonly string[])[],
  usualTimeLimitMs: number,
): Job<About> {
  const { seed, operation, resource, apiTimeoutMs, isLongJob } = fields;
  const jobUuid = jobUuidOf(seed, operation, resource, ...identity, ...(isLongJob ? ['LONG_JOB'] : []));
  return { ...fields, jobUuid, timeLimitMs: apiTimeoutMs ?? (isLongJob ? LONG_JOB_LIMIT_MS : usualTimeLimitMs) };
}

/** The job with what only its submit tells. */
export const withSubmit = <About extends object>(
  job: Job<About>,
  {
    submittedAt,
    submitMoment,
    isDated,
    apiTimeoutMs,
  }: Pick<Job, 'submittedAt' | 'submitMoment' | 'isDated' | 'apiTimeoutMs'>,
): Job<About> => ({
  ...job,
  submittedAt,
  submitMoment,
  isDated,
  apiTimeoutMs,
  timeLimitMs: apiTimeoutMs ?? job.timeLimitMs,
});

/** How long ZStack lets a long job run, unless the operator has changed that (`domain.md §2.5`). */
const LONG_JOB_LIMIT_MS = 3 * 86_400_000;

/** It is done, with all that was asked for or a part of it. */
export interface Succeeded {
  readonly status: 'succeeded';
  readonly complete: boolean;
}

export interface Failed {
  readonly status: 'failed';
  readonly error: ErrorCode;
}

export type UnknownReason = 'OUTCOME_FORGOTTEN' | 'NODE_LOST' | 'UNREACHABLE' | 'LOST';

/** How a job stands that has no outcome yet. */
export type Pending = { readonly status: 'running' } | { readonly status: 'unknown'; readonly reason: UnknownReason };

/** How a job stands; its kind says what is `Done` where it succeeded, and what is `Left` where it failed. */
export type JobState<Done extends object = object, Left extends object = object> =
  Pending | (Succeeded & Done) | (Failed & Left);

export const RUNNING: Pending = { status: 'running' };
export const unknown = (reason: UnknownReason): Pending => ({ status: 'unknown', reason });

/** What the caller sees of a job's resource: its row, null where there is none. `refused`: the caller's session has ended; `unreachable`: ZStack did not tell. */
export type Seen<Row> = Row | null | 'refused' | 'unreachable';

/** Does the caller see the resource's row? */
export function isRow<Row extends object>(seen: Seen<Row>): seen is Row {
  return seen !== null && typeof seen === 'object';
}

/**
 * The row that a job's own answer holds, as it is by now.
 * @param gone what is told of one that is gone since
 */
export function asSeen<Row extends object>(told: Row, seen: Seen<Row>, gone: Partial<Row>): Row {
  if (isRow(seen)) return seen;
  return seen === null ? { ...told, ...gone } : told;
}

/** Is waiting for the job of no use any more? */
export function endsWait(state: JobState): boolean {
  return state.status === 'unknown' ? state.reason !== 'UNREACHABLE' : state.status !== 'running';
}

/** Is there nothing more to learn of the job? One that a node has left behind may still end. */
export function isFinal(state: JobState): boolean {
  return endsWait(state) && !(state.status === 'unknown' && state.reason === 'NODE_LOST');
}

/** Does the error say that the job's own session had ended? */
export const isOfSession = <Result>(said: JobAnswer<Result>): said is Failed =>
  said.status === 'failed' && isSessionError(said.error);

/** A moment on the gateway's clock, and the cloud's clock beside it. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** By how many milliseconds the cloud's clock is ahead of it; null where the cloud does not tell. */
  readonly aheadMs: number | null;
}

/** What the cloud's clock reads, as far as that is known. */
export const inCloud = ({ now, aheadMs }: Moment): number => now + (aheadMs ?? 0);

export const sinceSubmit = ({ submittedAt }: DatedJob, { now }: Moment): number => now - submittedAt.getTime();

/** ZStack deletes the record of a job that is done three hours after its submit (`wire.md §3.4`). */
const REMEMBERED_MS = 3 * 3_600_000;
/** An error in the comparison of two clocks, and the whole seconds of ZStack's dates. */
export const CLOCK_ERROR_MS = 2_000;
/** What has not changed for so long does not show any more that somebody is at work on it. */
export const SETTLED_MS = 5_000;

/** Is the record of the job forgotten by now? Measured by one clock: by the cloud's where it told its time at both moments. */
export function isForgotten(job: DatedJob, at: Moment): boolean {
  const isCloudsKnown = job.submitMoment?.aheadMs != null && at.aheadMs !== null;
  const passed = isCloudsKnown ? inCloud(at) - submittedInCloud(job) : sinceSubmit(job, at);
  return passed > REMEMBERED_MS - CLOCK_ERROR_MS;
}

/** Where ZStack has no record of a job, and nothing else tells of its end: forgotten after its time, lost when some seconds have passed. */
export function stateWithoutRecord(job: DatedJob, at: Moment): Pending {
  if (isForgotten(job, at)) return unknown('OUTCOME_FORGOTTEN');
  return unknown(sinceSubmit(job, at) < SETTLED_MS ? 'UNREACHABLE' : 'LOST');
}
