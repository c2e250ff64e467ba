import { enumOf } from '../../facts/facts.ts';
import { jobApi, queryApi } from '../../wire/api.ts';
import { column, type Decoded, type DecodingContext, oneOf } from '../../wire/decoder.ts';
import { type ErrorCode, toErrorCode } from '../../wire/errors/error-code.ts';
import { row } from '../../wire/rows/row.ts';
import { isJsonObject, jsonIn, type JsonObject } from '../../wire/values/json.ts';

/** What a long job tells of its end; which of both it is, its state says. */
export interface LongJobResult {
  /** What the API's own job would have ended with; empty where it tells no more than that it succeeded. */
  readonly event: JsonObject;
  readonly error: ErrorCode;
}

/** JSON in a text: the API's event, or its error; or the bare word `Succeeded` (`domain.md §2.5`). */
const jobResult = column('text', (value, context): LongJobResult => {
  const told = jsonIn(typeof value === 'string' ? value : '');
  const event = isJsonObject(told) ? told : {};
  return { event, error: toLongJobError(event, context) };
});

/** An error as two texts without a code (recorded: long-job/query-failed); an exception's code is that of every exception. */
function toLongJobError({ detail, cause, ...told }: JsonObject, context: DecodingContext): ErrorCode {
  const inner = typeof cause === 'string' ? { details: cause } : cause;
  const error = toErrorCode({ details: detail, ...told, cause: inner }, context.session, context.onHiddenText);
  if (error.code !== 'UNKNOWN') return error;
  return { ...error, code: error.exception === null ? 'GATEWAY.LONG_JOB_FAILED' : 'SYS.1000' };
}

const longJob = row('LongJobInventory', 'uuid', [], { state: oneOf(enumOf('LongJobState')), jobResult });

/** ZStack's LongJobInventory without `jobData`, which holds the submitter's live session (`domain.md §2.5`). */
export type LongJobInventory = NonNullable<Decoded<typeof longJob>>;

/** QueryLongJob, the one API of long jobs that asks whose they are (`owners.md §3`). */
export const longJobs = queryApi('APIQueryLongJobMsg', { row: longJob });

/** SubmitLongJob: ends when the long job runs, and runs one again whose uuid is there already. */
export const submitLongJob = jobApi('APISubmitLongJobMsg', { result: () => null });

/** CancelLongJob, of whomsoever: the long job is `Canceling` until its work has stopped. */
export const cancelLongJob = jobApi('APICancelLongJobMsg', { result: () => null });
