import { type ErrorCode, gatewayError, isBareRefusal } from '../../wire/errors/error-code.ts';
import {
  CLOCK_ERROR_MS,
  inCloud,
  isForgotten,
  isRow,
  type Job,
  type Moment,
  RUNNING,
  type Seen,
  SETTLED_MS,
  sinceSubmit,
  type Succeeded,
  unknown,
} from '../job.ts';
import type { JobAnswer } from '../../wire/job-answer.ts';
import type { RowEvent } from '../../wire/rows/row-event.ts';
import { submittedInCloud } from '../job-doubt.ts';
import type { FailureOf, JobTypes, JudgedAnswer, ResourceRow, StateOf } from '../kind.ts';
import { ownRow } from './own-row.ts';

/** What of a creation has to be known to judge it. */
export interface AboutCreation {
  /** Of the name and the description, as the database compares them; null in an id of the first version. */
  readonly textsDigest: string | null;
  /** Whether the database could take two of the input's tags for one: then a creation fails after it has saved its row, which comes first (`domain.md §6.2`). */
  readonly tagsMayCollide: boolean;
}

/** The row of what is created. */
export interface CreatedRow extends ResourceRow {
  readonly name: string | null;
  readonly description: string | null;
  readonly status: string | null;
}

/** The types of a creation. */
export interface Creation extends JobTypes {
  readonly about: AboutCreation;
  readonly result: RowEvent<CreatedRow>;
  readonly row: CreatedRow;
}

/** What the rows of one type tell of their creation. */
export interface Making<Of extends Creation> {
  /** What one is called. */
  readonly noun: string;
  /** Was it made? One that was deleted since was. */
  isMade(row: Of['row']): boolean;
  /** Is it made, with all that was asked for? Then it does not matter who made it. */
  isComplete(row: Of['row'], about: Of['about']): boolean;
  /** Is it, or a part of it, still being made? A job may end before that, as that of an upload does (`domain.md §6.3`). */
  isInTheMaking(row: Of['row']): boolean;
  /** When it, or a part of it, was made and changed. */
  datesOf(row: Of['row']): readonly (Date | null)[];
  /** The outcome that the row of the job's own answer tells, which is as it was at the moment of its end. @param seen how it is by now */
  outcomeOfAnswer(
    row: Of['row'],
    about: Of['about'],
    result: Of['result'],
    seen: Seen<Of['row']>,
  ): Succeeded & Of['done'];
  /**
   * The outcome that a row shows.
   * @param result what its job said, where it succeeded
   * @param reason why a part of it is missing, where nothing else tells
   */
  outcomeOfRow(row: Of['row'], about: Of['about'], result?: Of['result'], reason?: ErrorCode): Succeeded & Of['done'];
  /** The outcome that an error tells. @param leftover a row that was left behind, with nobody at work on it */
  outcomeOfError(error: ErrorCode, about: Of['about'], leftover?: Of['row']): FailureOf<Of>;
  /** What is told instead of an error that means that the row went while it was being made. */
  inWords?(error: ErrorCode): ErrorCode;
}

type JobOf<Of extends Creation> = Job<Of['about']>;

/** How long a submit may be the loser of a race whose winner's row is not to be seen yet (`wire.md §3.8`). */
const RACE_MS = 2_000;

/** What a job's answer and its row tell together. */
export function stateOf<Of extends Creation>(
  making: Making<Of>,
  job: JobOf<Of>,
  said: JudgedAnswer<Of['result']>,
  seen: Seen<Of['row']>,
  at: Moment,
): StateOf<Of> {
  switch (said.status) {
    case 'unreachable':
      return isRow(seen) ? whileAnotherMayBeAtWork(making, job, seen, at) : unknown('UNREACHABLE');
    case 'succeeded':
      return stateOfResult(making, job, said.result, seen);
    case 'unknown':
      return stateOfNoRecord(making, job, seen, at);
    case 'failed':
      return stateOfError(making, job, said.error, seen, at);
  }
}

/** The row that the job's own answer holds, if it was made. */
export function madeRowIn<Of extends Creation>(
  making: Making<Of>,
  job: JobOf<Of>,
  result: Of['result'],
): Of['row'] | null {
  const row = ownRow(job, result);
  return row !== null && making.isMade(row) ? row : null;
}

function stateOfResult<Of extends Creation>(
  making: Making<Of>,
  job: JobOf<Of>,
  result: Of['result'],
  seen: Seen<Of['row']>,
): StateOf<Of> {
  const made = madeRowIn(making, job, result);
  if (made !== null) return making.outcomeOfAnswer(made, job.about, result, seen);
  if (seen === 'unreachable' || seen === 'refused') return unknown('UNREACHABLE');
  if (seen === null) return unknown('OUTCOME_FORGOTTEN');
  return making.isInTheMaking(seen) ? RUNNING : making.outcomeOfRow(seen, job.about, result);
}

/** ZStack knows no such job: forgotten after its time, which only jobs that are over are; lost before it, which is told when its row stands still. */
function stateOfNoRecord<Of extends Creation>(
  making: Making<Of>,
  job: JobOf<Of>,
  seen: Seen<Of['row']>,
  at: Moment,
): StateOf<Of> {
  if (seen === 'unreachable') return unknown('UNREACHABLE');
  if (seen === 'refused' || (isRow(seen) && wasBornBefore(job, seen)))
    return unknown(isForgotten(job, at) ? 'OUTCOME_FORGOTTEN' : 'LOST');
  const isTold = seen !== null && (isForgotten(job, at) ? making.isMade(seen) : making.isComplete(seen, job.about));
  if (isTold) return making.outcomeOfRow(seen, job.about);
  if (isForgotten(job, at)) return unknown('OUTCOME_FORGOTTEN');
  return unknown(isSettled(making, job, seen, at) ? 'LOST' : 'UNREACHABLE');
}

function stateOfError<Of extends Creation>(
  making: Making<Of>,
  job: JobOf<Of>,
  error: ErrorCode,
  seen: Seen<Of['row']>,
  at: Moment,
): StateOf<Of> {
  const { about } = job;
  if (isOfLaterSubmit(job, error, at)) return stateOfNoRecord(making, job, seen, at);
  if (seen === 'unreachable') return unknown('UNREACHABLE');
  if (seen === 'refused') return isKeyCollision(error) ? unknown('UNREACHABLE') : making.outcomeOfError(error, about);
  if (seen === null) {
    if (isKeyCollision(error)) return mayBeRace(job, at) ? RUNNING : keyUsed(making, job, error);
    return making.outcomeOfError(making.inWords?.(error) ?? error, about);
  }
  if (isAboutAnother(making, job, error, seen, at)) return whileAnotherMayBeAtWork(making, job, seen, at);
  return making.isMade(seen)
    ? making.outcomeOfRow(seen, about, undefined, error)
    : making.outcomeOfError(error, about, seen);
}

/**
 * Was the row that is seen made by another job than the one that failed with this error? One that was there before the
 * submit was, and so was each that is seen where the error shows that nothing was made. A collision of keys is the job's
 * own failure only where it may have collided in its tags; else it is the loser of a race, or came too late.
 */
function isAboutAnother<Of extends Creation>(
  making: Making<Of>,
  job: JobOf<Of>,
  error: ErrorCode,
  row: Of['row'],
  at: Moment,
): boolean {
  if (error.cause !== null || error.causes.length > 0) return false; // the work itself failed, so the row is its own
  if (neverBegan(error) || !wasBornSince(job, row)) return true;
  if (isKeyCollision(error))
    return making.isMade(row) || !job.about.tagsMayCollide || sinceSubmit(job, at) < SETTLED_MS;
  return isBareRefusal(error) && making.isMade(row);
}

/** `domain.md §6.6` has the order of ZStack's checks: these come before anything is made. */
const neverBegan = ({ code }: ErrorCode): boolean => ['SYS.1003', 'SYS.1007'].includes(code) || code.startsWith('ID.');

/** The row is there, but perhaps by a job that another session, or a twin of this submit, has under way. */
function whileAnotherMayBeAtWork<Of extends Creation>(
  making: Making<Of>,
  job: JobOf<Of>,
  row: Of['row'],
  at: Moment,
): StateOf<Of> {
  const { about, timeLimitMs } = job;
  const now = inCloud(at);
  const endsBy = (row.createDate?.getTime() ?? now) + timeLimitMs;
  if (making.isComplete(row, about) || (making.isMade(row) && now > endsBy)) return making.outcomeOfRow(row, about);
  return isSettled(making, job, row, at) ? unknown('OUTCOME_FORGOTTEN') : RUNNING;
}

/** The failure of a job whose key has made something else. */
export function keyUsed<Of extends Creation>(
  making: Making<Of>,
  { about }: JobOf<Of>,
  error: ErrorCode,
): FailureOf<Of> {
  const description = `This idempotencyKey or resourceUuid has been used: what it made is another ${making.noun}, failed, is gone, or is not for this session to see. A new attempt needs a new one.`;
  return making.outcomeOfError(gatewayError('GATEWAY.KEY_USED', description, error), about);
}

/** Did the database refuse a row, since its uuid, or a tag, is there already? The exception's name is all that tells it (`domain.md §6.1`). */
function isKeyCollision({ code, exception }: ErrorCode): boolean {
  return code === 'SYS.1000' && exception === 'ConstraintViolationException';
}

/** Does the job's answer leave open whose work the row is, so that it has to be compared with the input? */
export function leavesRowOpen<Of extends Creation>(
  making: Making<Of>,
  job: JobOf<Of>,
  said: JobAnswer<Of['result']>,
  row: Of['row'],
  at: Moment,
): boolean {
  if (said.status !== 'failed') return said.status === 'unreachable';
  return !isOfLaterSubmit(job, said.error, at) && isAboutAnother(making, job, said.error, row, at);
}

/** Was the row made by another job than the one that failed with this error, or is the error that of a later submit? */
export const isOfAnotherJob = <Of extends Creation>(
  making: Making<Of>,
  job: JobOf<Of>,
  error: ErrorCode,
  row: Of['row'],
  at: Moment,
): boolean => isOfLaterSubmit(job, error, at) || isAboutAnother(making, job, error, row, at);

/** ZStack takes a job's uuid anew once it has forgotten its record; what is submitted under it then collides with what is there. */
const isOfLaterSubmit = (job: Job, error: ErrorCode, at: Moment): boolean =>
  isKeyCollision(error) && isForgotten(job, at);

/** Is the failure told by the job's answer alone? */
export const isFailureOfItself = (error: ErrorCode): boolean =>
  !isKeyCollision(error) && !neverBegan(error) && !isBareRefusal(error);

const mayBeRace = (job: Job, at: Moment): boolean => sinceSubmit(job, at) < RACE_MS;

/**
 * Is it known that the row was made after the submit, as far as whole seconds tell? Of an image that is made, `createDate` is
 * the moment of its first copy (recorded: image/query-creating, image/create-from-snapshot-slow): its row may be older.
 */
function wasBornSince(job: Job, { createDate }: ResourceRow): boolean {
  return job.isDated && createDate !== null && createDate.getTime() + 1_000 > submittedInCloud(job);
}

/** Is it known that the row was there before the submit? Its date moves only forwards, with its first copy. */
export function wasBornBefore(job: Job, { createDate }: ResourceRow): boolean {
  return job.isDated && createDate !== null && createDate.getTime() + 1_000 + CLOCK_ERROR_MS < submittedInCloud(job);
}

/** Has nothing changed for some seconds, neither since the submit nor in the row? A date that lies ahead is one of a wrong clock. */
function isSettled<Of extends Creation>(making: Making<Of>, job: Job, row: Of['row'] | null, at: Moment): boolean {
  if (sinceSubmit(job, at) < SETTLED_MS) return false;
  if (row === null) return true;
  const quietMs = inCloud(at) - Math.max(...making.datesOf(row).map((date) => date?.getTime() ?? 0));
  return quietMs > SETTLED_MS || quietMs < -CLOCK_ERROR_MS;
}
