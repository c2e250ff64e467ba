import { type ErrorCode, type HiddenText, toErrorCode } from './errors/error-code.ts';
import { ZstackFailure } from './errors/failure.ts';
import { reasonOf } from './errors/failure-reason.ts';
import { unsupported } from './errors/unsupported.ts';
import type { ApiName } from '../facts/facts.ts';
import { isJsonObject, jsonIn, type JsonObject } from './values/json.ts';
import {
  type Answer,
  errorCodeIn,
  isAcceptance,
  isOwnBreakdown,
  isRefusal,
  isResult,
  saysApiUnknown,
  saysDatabaseAway,
  saysJobUnknown,
} from './errors/own-words.ts';
import type { WireRequest } from './api.ts';
import type { Secret } from './values/secret.ts';

/** What an answer says, judged by its status and content, never by its Content-Type (`wire.md §2`). */
export type Verdict =
  | { readonly kind: 'done'; readonly body: JsonObject }
  | { readonly kind: 'accepted'; readonly body: JsonObject }
  /** The API ran and failed: a business failure, although its status is 503. */
  | { readonly kind: 'failed'; readonly error: ErrorCode }
  /** The REST layer did not take the request, with plain text. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly isJobUnknown: boolean;
      readonly isApiUnknown: boolean;
    };

/**
 * Judges an answer to a call that was made with `session`, which is removed from the error's texts.
 * @param onHidden told of the error's texts that callers are not shown
 * @param read how the text of a result becomes JSON
 * @throws ZstackFailure with its reason: `unavailable` or `misconfigured` where another answered in ZStack's place, `invalid-response` for all else that the API does not promise
 */
export function judge(
  answer: Answer,
  session: Secret | undefined,
  onHidden?: HiddenText,
  read: (text: string) => unknown = jsonIn,
): Verdict {
  try {
    return verdictOf(answer, session, onHidden, read);
  } catch (error) {
    if (error instanceof ZstackFailure) error.reason ??= reasonOf(error, answer);
    throw error;
  }
}

function verdictOf(
  { status, body }: Answer,
  session: Secret | undefined,
  onHidden: HiddenText | undefined,
  read: (text: string) => unknown,
): Verdict {
  if (status === 200) return { kind: 'done', body: objectOf(status, read(body)) };
  if (status === 202) return { kind: 'accepted', body: objectOf(status, read(body)) };
  if (status === 503) {
    const error = errorCodeIn(body);
    if (error !== undefined) return { kind: 'failed', error: toErrorCode(error, session, onHidden) };
  }
  if (isRefusal(status, body)) {
    const isJobUnknown = status === 404 && saysJobUnknown(body);
    return { kind: 'refused', status, isJobUnknown, isApiUnknown: saysApiUnknown(status, body) };
  }
  throw unpromised(status, body);
}

/** An answer that a refusal is not expected to; its plain text is not repeated, since it may hold anything. */
export function unexpectedRefusal(status: number): ZstackFailure {
  const details = { sent: true, status, saidByZstack: true, reason: `REFUSED ${status}` };
  return new ZstackFailure('invalid-response', `ZStack refused the request with ${status}.`, details);
}

/** @throws ZstackFailure where the JSON of a 200 cannot be ZStack's, whose answers of this API may hold these keys */
export function expectOwnJson(body: unknown, ...keys: readonly string[]): void {
  if (!isJsonObject(body) || !isResult(body, ...keys)) throw notItsJson(200);
}

/** The failure that a refusal of the REST layer is. @param api that was asked for */
export const refusalOf = (
  { status, isApiUnknown }: Extract<Verdict, { kind: 'refused' }>,
  api: ApiName | undefined,
): ZstackFailure => (isApiUnknown && api !== undefined ? unsupported(api, status) : unexpectedRefusal(status));

/** Passes the body of a 202 that makes a job. @throws ZstackFailure where it is not ZStack's */
export function expectAcceptance(body: JsonObject): void {
  if (!isAcceptance(body)) throw notItsJson(202);
}

/** The poll of a job that cannot be: the one question without a session whose answer needs the database (`nodes.md §5`). */
export const NO_JOB: WireRequest = { method: 'GET', path: `/api-jobs/${'0'.repeat(32)}`, template: '/api-jobs/{uuid}' };

/** Passes what `NO_JOB` is answered with. @throws ZstackFailure where that is not ZStack's */
export function expectNoJob(verdict: Verdict, status: number): void {
  if (verdict.kind === 'refused' && verdict.isJobUnknown) return;
  throw new ZstackFailure('invalid-response', 'What answers is not ZStack.', { sent: true, status });
}

/** JSON that is not what ZStack answers this with. */
function notItsJson(status: number): ZstackFailure {
  return new ZstackFailure('invalid-response', `The JSON of the answer ${status} is not ZStack's.`, {
    sent: true,
    status,
    reason: 'FOREIGN JSON',
  });
}

/** Client errors of a proxy that pass: not logged in to it, timed out, too early, too many requests. */
const PASSING = new Set([401, 408, 425, 429]);

function unpromised(status: number, body: string): ZstackFailure {
  const sent = true;
  if (status === 407 || (status >= 300 && status < 400)) {
    const message = `What stands before ZStack answered ${status}: a redirect, or a proxy that asks for a log-in.`;
    return new ZstackFailure('misconfigured', message, { sent, status });
  }
  if (status === 500 && isOwnBreakdown(body)) {
    return saysDatabaseAway(body)
      ? new ZstackFailure('unavailable', 'ZStack cannot reach its database.', { sent, status })
      : new ZstackFailure('invalid-response', 'ZStack broke down over the request: 500.', {
          sent,
          status,
          saidByZstack: true,
        });
  }
  if (PASSING.has(status) || (status >= 500 && status < 600))
    return new ZstackFailure('unavailable', `A proxy answered ${status} in ZStack's place.`, { sent, status });
  const message = `The answer is ${status}, which ZStack's API does not promise.`;
  return new ZstackFailure('invalid-response', message, { sent, status });
}

function objectOf(status: number, value: unknown): JsonObject {
  if (isJsonObject(value)) return value;
  throw new ZstackFailure('invalid-response', `The answer ${status} is no JSON object.`, { sent: true, status });
}
