import { isJsonObject, type JsonObject } from '../values/json.ts';
import { splitJsonErrors } from './json-errors.ts';
import { cut, isInternalText, redactTexts, textRedaction } from './redaction.ts';
import type { Secret } from '../values/secret.ts';

/** ZStack's ErrorCode as its callers may see it; every field can be absent on the wire (`wire.md §6`). */
export interface ErrorCode {
  /** `UNKNOWN` where the wire has none. */
  readonly code: string;
  readonly globalErrorCode: string | null;
  readonly description: string | null;
  /** Null also where ZStack's words are internal: see `HiddenText`. */
  readonly details: string | null;
  /** The Java exception that the details name, without its package; not for callers. */
  readonly exception: string | null;
  /** Why ZStack refused, where a look at the cloud has told what the code does not; see `withReason`. */
  readonly reason?: 'permission' | 'gone';
  readonly elaboration: string | null;
  /** Null where ZStack has no words for people. */
  readonly messages: ErrorMessages | null;
  readonly location: string | null;
  readonly cost: string | null;
  readonly opaque: JsonObject | null;
  readonly cause: ErrorCode | null;
  /** Of an ErrorCodeList, else empty. */
  readonly causes: readonly ErrorCode[];
}

/** ZStack's words for people, for errors that it knows. */
export interface ErrorMessages {
  readonly cn: string | null;
  readonly en: string | null;
}

/** Told of a text that callers are not shown, since it names classes, exceptions or SQL. It is not redacted yet. */
export type HiddenText = (code: string, text: string) => void;

/** Causes nested deeper than this are left out. */
const DEEPEST_CAUSE = 16;
/** Nobody reads a longer text; the rest is cut off. */
const LONGEST_TEXT = 16_384;

/** Decodes an ErrorCode from an answer to `session`, whose uuid and other secrets are removed from the texts. */
export function toErrorCode(value: unknown, session: Secret | undefined, onHidden?: HiddenText): ErrorCode {
  return withoutSecrets(decode(value, onHidden, 0), session);
}

function decode(value: unknown, onHidden: HiddenText | undefined, depth: number): ErrorCode {
  const error = isJsonObject(value) ? value : {};
  const code = textOf(error['code']) ?? 'UNKNOWN';
  const inner = (item: unknown) => decode(item, onHidden, depth + 1);
  const isDeepest = depth >= DEEPEST_CAUSE;
  const { words, errors } = splitJsonErrors(textOf(error['details']) ?? '');
  const shown = (text: string | null): string | null => {
    if (text === null || !isInternalText(text)) return text;
    onHidden?.(code, text);
    return null;
  };
  const { cause = null, causes } = error;
  return {
    code,
    globalErrorCode: shown(textOf(error['globalErrorCode'])),
    description: shown(textOf(error['description'])),
    details: shown(words === '' ? null : words),
    exception: exceptionIn(textOf(error['details'])),
    elaboration: shown(textOf(error['elaboration'])),
    messages: messagesOf(error['messages'], shown),
    location: textOf(error['location']),
    cost: textOf(error['cost']),
    opaque: isJsonObject(error['opaque']) ? screened(error['opaque'], shown) : null,
    ...(isDeepest
      ? { cause: null, causes: [] }
      : withInText(
          isJsonObject(cause) ? inner(cause) : null,
          Array.isArray(causes) ? causes.filter(isJsonObject).map(inner) : [],
          errors.map(inner),
        )),
  };
}

/** A free map without what is internal; what is nested deeper than the log or a person would follow is left out. */
function screened(map: JsonObject, shown: (text: string | null) => string | null): JsonObject {
  const screen = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return shown(value);
    if (depth >= DEEPEST_CAUSE) return null;
    if (Array.isArray(value)) return value.map((item) => screen(item, depth + 1));
    return isJsonObject(value) ? inside(value, depth) : value;
  };
  const inside = (object: JsonObject, depth: number): JsonObject =>
    Object.fromEntries(
      Object.entries(object).flatMap(([name, value]) =>
        shown(name) === null ? [] : [[name, screen(value, depth + 1)] as const],
      ),
    );
  return inside(map, 0);
}

const EXCEPTION = 'Exception';
const LONGEST_CLASS_NAME = 100;

function exceptionIn(text: string | null): string | null {
  const at = text?.indexOf(EXCEPTION) ?? -1;
  if (text === null || at === -1) return null;
  const name = text.slice(Math.max(0, at - LONGEST_CLASS_NAME), at + EXCEPTION.length);
  return /(?<!\w)\w+$/.exec(name)?.[0] ?? null;
}

/** An error of the gateway's own words, above one of ZStack's where there is one. */
export function gatewayError(
  code: `GATEWAY.${string}`,
  description: string,
  cause: ErrorCode | null = null,
): ErrorCode {
  return {
    code,
    globalErrorCode: null,
    description,
    details: null,
    exception: null,
    elaboration: null,
    messages: null,
    location: null,
    cost: null,
    opaque: null,
    cause,
    causes: [],
  };
}

/** The causes of an error, with those that stood in its text: the only one is its cause, several are its causes. */
function withInText(
  cause: ErrorCode | null,
  causes: readonly ErrorCode[],
  inText: readonly ErrorCode[],
): Pick<ErrorCode, 'cause' | 'causes'> {
  const [only, ...others] = inText;
  if (only !== undefined && others.length === 0 && cause === null) return { cause: only, causes };
  return { cause, causes: causes.length === 0 ? inText : causes };
}

function messagesOf(value: unknown, shown: (text: string | null) => string | null): ErrorMessages | null {
  if (!isJsonObject(value)) return null;
  const cn = shown(textOf(value['message_cn']));
  const en = shown(textOf(value['message_en']));
  return cn === null && en === null ? null : { cn, en };
}

const textOf = (value: unknown): string | null =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : null;

/** The same error for the caller of a session, whose uuid and other secrets are removed from the texts. */
export function withoutSecrets(error: ErrorCode, session: Secret | undefined): ErrorCode {
  const redact = textRedaction(session);
  const text = (value: string | null): string | null => {
    if (value === null) return null;
    const redacted = redact(value);
    return redacted.length > LONGEST_TEXT ? `${cut(redacted, LONGEST_TEXT)}…` : redacted;
  };
  const redactError = ({ messages, opaque, cause, causes, ...texts }: ErrorCode): ErrorCode => {
    const redactedOpaque = redactTexts(opaque, session);
    return {
      code: redact(texts.code),
      globalErrorCode: text(texts.globalErrorCode),
      description: text(texts.description),
      details: text(texts.details),
      exception: texts.exception,
      ...(texts.reason !== undefined && { reason: texts.reason }),
      elaboration: text(texts.elaboration),
      messages: messages && { cn: text(messages.cn), en: text(messages.en) },
      location: text(texts.location),
      cost: text(texts.cost),
      opaque: isJsonObject(redactedOpaque) ? redactedOpaque : null,
      cause: cause && redactError(cause),
      causes: causes.map(redactError),
    };
  };
  return redactError(error);
}

/** Does the error say that the session of the call is wrong or has expired? (`wire.md §6`) */
export function isSessionError({ code, globalErrorCode }: ErrorCode): boolean {
  return code === 'ID.1000' || code === 'ID.1001' || globalErrorCode === 'ORG_ZSTACK_IDENTITY_10020';
}

/** The innermost of a chain of causes; null where there is none. */
export function rootCauseOf({ cause }: ErrorCode): ErrorCode | null {
  return cause === null ? null : (rootCauseOf(cause) ?? cause);
}

/** The errors directly behind an error. */
export function innerErrorsOf({ cause, causes }: ErrorCode): readonly ErrorCode[] {
  return cause === null ? causes : [cause, ...causes];
}

/** Codes of which the sentence says only that something failed; the causes say what. */
const WRAPPERS = new Set(['SYS.1000', 'SYS.1002', 'SYS.1004', 'SYS.1005', 'SYS.1006', 'UNKNOWN']);

/** Does the code of the error tell nothing of its reason? */
export function isWrapper({ code }: ErrorCode): boolean {
  return WRAPPERS.has(code);
}

/** A failure of the work names a cause for each copy; without one it may be a rule that was checked before. */
export const isBareRefusal = ({ code, cause, causes }: ErrorCode): boolean =>
  code === 'SYS.1006' && cause === null && causes.length === 0;
