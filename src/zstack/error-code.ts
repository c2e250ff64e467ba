import { isJsonObject, type JsonObject } from './json.ts';
import { redactTexts } from './redaction.ts';
import type { Uuid } from './uuid.ts';

/** ZStack's ErrorCode; every field of it can be absent on the wire (`zstack-wire.md §6`). */
export interface ErrorCode {
  /** `UNKNOWN` where the wire has none. */
  readonly code: string;
  readonly globalErrorCode: string | null;
  readonly description: string | null;
  readonly details: string | null;
  /** The Java exception that the details name, without its package; not for callers. */
  readonly exception: string | null;
  /** Why ZStack refused, where a look at the cloud has told what the code does not; see `withReason`. */
  readonly reason?: 'permission' | 'gone';
  readonly elaboration: string | null;
  readonly location: string | null;
  readonly cost: string | null;
  readonly opaque: JsonObject | null;
  readonly cause: ErrorCode | null;
  /** Of an ErrorCodeList, else empty. */
  readonly causes: readonly ErrorCode[];
}

/** Causes nested deeper than this are left out. */
const DEEPEST_CAUSE = 16;

/** Decodes an ErrorCode from an answer to `session`, whose uuid and other secrets are removed from the texts. */
export function toErrorCode(value: unknown, session: Uuid | undefined): ErrorCode {
  return decode(redactTexts(value, session), 0);
}

function decode(value: unknown, depth: number): ErrorCode {
  const error = isJsonObject(value) ? value : {};
  const text = (name: string): string | null => {
    const field = error[name];
    return typeof field === 'string' || typeof field === 'number' ? String(field) : null;
  };
  const inner = depth < DEEPEST_CAUSE ? error : {};
  return {
    code: text('code') ?? 'UNKNOWN',
    globalErrorCode: text('globalErrorCode'),
    description: text('description'),
    details: text('details'),
    exception: exceptionIn(text('details')),
    elaboration: text('elaboration'),
    location: text('location'),
    cost: text('cost'),
    opaque: isJsonObject(error['opaque']) ? error['opaque'] : null,
    cause: isJsonObject(inner['cause']) ? decode(inner['cause'], depth + 1) : null,
    causes: Array.isArray(inner['causes']) ? inner['causes'].map((cause) => decode(cause, depth + 1)) : [],
  };
}

const EXCEPTION = 'Exception';
const LONGEST_CLASS_NAME = 100;

function exceptionIn(text: string | null): string | null {
  const at = text?.indexOf(EXCEPTION) ?? -1;
  if (text === null || at === -1) return null;
  const name = text.slice(Math.max(0, at - LONGEST_CLASS_NAME), at + EXCEPTION.length);
  return /\w+$/.exec(name)?.[0] ?? null;
}

/** An error of the gateway's own words, above one of ZStack's. */
export function gatewayError(code: `GATEWAY.${string}`, description: string, cause: ErrorCode): ErrorCode {
  return {
    code,
    globalErrorCode: null,
    description,
    details: null,
    exception: null,
    elaboration: null,
    location: null,
    cost: null,
    opaque: null,
    cause,
    causes: [],
  };
}

/** Does the error say that the session of the call is wrong or has expired? (`zstack-wire.md §6`) */
export function isSessionError({ code, globalErrorCode }: ErrorCode): boolean {
  return code === 'ID.1000' || code === 'ID.1001' || globalErrorCode === 'ORG_ZSTACK_IDENTITY_10020';
}

/** The innermost of a chain of causes; null where there is none. */
export function rootCauseOf({ cause }: ErrorCode): ErrorCode | null {
  return cause === null ? null : (rootCauseOf(cause) ?? cause);
}
