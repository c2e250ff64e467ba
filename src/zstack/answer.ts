import { type ErrorCode, type HiddenText, toErrorCode } from './error-code.ts';
import { ZstackFailure } from './failure.ts';
import { isJsonObject, type JsonObject, parseJson } from './json.ts';
import type { Answer } from './transport.ts';
import type { Uuid } from './uuid.ts';

/** What an answer says, judged by its status and content, never by its Content-Type (`zstack-wire.md §2`). */
export type Verdict =
  | { readonly kind: 'done'; readonly body: JsonObject }
  | { readonly kind: 'accepted'; readonly body: JsonObject }
  /** The API ran and failed: a business failure, although its status is 503. */
  | { readonly kind: 'failed'; readonly error: ErrorCode }
  /** The REST layer did not take the request: 400, 403, 404 or 405 with plain text. */
  | { readonly kind: 'refused'; readonly status: number };

const REFUSALS = new Set([400, 403, 404, 405]);
const GATEWAY_TROUBLE = new Set([502, 503, 504]);

/**
 * Judges an answer to a call that was made with `session`, which is removed from the error's texts.
 * @param onHidden told of the error's texts that callers are not shown
 * @throws ZstackFailure `unavailable` where a proxy answered in ZStack's place, `invalid-response` for all that the API does not promise
 */
export function judge({ status, body }: Answer, session: Uuid | undefined, onHidden?: HiddenText): Verdict {
  if (status === 200) return { kind: 'done', body: readObject(status, body) };
  if (status === 202) return { kind: 'accepted', body: readObject(status, body) };
  if (status === 503) {
    const error = errorOf(body);
    if (error !== undefined) return { kind: 'failed', error: toErrorCode(error, session, onHidden) };
  }
  if (GATEWAY_TROUBLE.has(status)) {
    throw new ZstackFailure('unavailable', `A proxy answered ${status} in ZStack's place.`, { sent: true, status });
  }
  if (REFUSALS.has(status) && !isHtml(body)) return { kind: 'refused', status };
  throw new ZstackFailure('invalid-response', `ZStack answered ${status}, which its API does not promise.`, {
    sent: true,
    status,
  });
}

/** An answer that a refusal is not expected to; its plain text is not repeated, since it may hold anything. */
export function unexpectedRefusal(status: number): ZstackFailure {
  return new ZstackFailure('invalid-response', `ZStack refused the request with ${status}.`, { sent: true, status });
}

function readObject(status: number, body: string): JsonObject {
  const value = tryParse(body);
  if (isJsonObject(value)) return value;
  throw new ZstackFailure('invalid-response', `ZStack answered ${status} with what is no JSON object.`, {
    sent: true,
    status,
  });
}

function errorOf(body: string): JsonObject | undefined {
  const value = tryParse(body);
  return isJsonObject(value) && isJsonObject(value['error']) ? value['error'] : undefined;
}

function tryParse(body: string): unknown {
  try {
    return parseJson(body);
  } catch {
    return undefined; // not JSON, or nested too deep to be read
  }
}

function isHtml(body: string): boolean {
  return /^\s*</.test(body);
}
