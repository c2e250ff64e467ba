import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { ErrorLike } from '@apollo/client';
import type { Messages } from '../i18n/en/index.ts';
import { isRecord } from '../stored.ts';

/** What is wrong with one argument, such as `input.name`. */
export interface Fault {
  readonly argument: string;
  readonly code: string;
  /** In English. */
  readonly message: string;
}

/** What ZStack said of an error that is no outcome. */
export interface CloudError {
  readonly code: string;
  readonly details: string | null;
  /** Words for people, by language. */
  readonly en: string | null;
  readonly zh: string | null;
}

/** Why the gateway did not do what was asked, as far as it matters to what the page does next. */
export type Failure =
  /** Nobody knows whether the gateway got the request. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'input'; readonly faults: readonly Fault[]; readonly message: string }
  | { readonly kind: 'cloud'; readonly error: CloudError; readonly requestId: string | null }
  | { readonly kind: 'other'; readonly message: string; readonly requestId: string | null }
  | { readonly kind: 'session' | 'forbidden' | 'busy' | 'away' | 'key-reused' | 'unsupported' };

interface Extensions {
  readonly code: string;
  readonly requestId: string | null;
  readonly faults: readonly Fault[];
  readonly zstack: Readonly<Record<string, unknown>>;
}

export function failureOf(error: ErrorLike): Failure {
  if (!CombinedGraphQLErrors.is(error)) return { kind: 'lost' };
  const told = error.errors.map((one) => ({ message: one.message, ...extensionsOf(one.extensions) }));
  const [first = { message: error.message, ...extensionsOf(undefined) }] = told;
  const { message, requestId, zstack } = told.find(({ code }) => code === 'UNAUTHENTICATED') ?? first;
  switch (told.some(({ code }) => code === 'UNAUTHENTICATED') ? 'UNAUTHENTICATED' : first.code) {
    case 'UNAUTHENTICATED':
      return { kind: 'session' };
    case 'FORBIDDEN':
      return { kind: 'forbidden' };
    case 'BAD_USER_INPUT':
      return { kind: 'input', faults: told.flatMap(({ faults }) => faults), message };
    case 'IDEMPOTENCY_KEY_REUSED':
      return { kind: 'key-reused' };
    case 'UNSUPPORTED_BY_CLOUD':
      return { kind: 'unsupported' };
    case 'OVERLOADED':
      return { kind: 'busy' };
    case 'UPSTREAM_UNAVAILABLE':
    case 'UPSTREAM_TIMEOUT':
      return { kind: 'away' };
    case 'UPSTREAM_FAILED':
      return { kind: 'cloud', error: cloudErrorOf(zstack), requestId };
    default:
      return { kind: 'other', message, requestId };
  }
}

/** One sentence for people. */
export function sentenceFor(failure: Failure, t: Messages): string {
  switch (failure.kind) {
    case 'cloud':
      return t.failure.cloud(failure.error.code);
    case 'key-reused':
      return t.creations.keyReused;
    default:
      return t.failure[failure.kind];
  }
}

/** What is wrong with a value, for people; of a fault that is newer than the page, the gateway's own words. */
export const sentenceOf = ({ code, message }: Fault, t: Messages): string => {
  const sentences: Readonly<Record<string, string>> = t.fault;
  return (Object.hasOwn(sentences, code) ? sentences[code] : undefined) ?? message;
};

function cloudErrorOf({ code, details, messages }: Readonly<Record<string, unknown>>): CloudError {
  const { cn, en } = isRecord(messages) ? messages : {};
  return { code: text(code) ?? '', details: text(details), en: text(en), zh: text(cn) };
}

function extensionsOf(extensions: unknown): Extensions {
  const { code, requestId, faults, zstack } = isRecord(extensions) ? extensions : {};
  return {
    code: text(code) ?? '',
    requestId: text(requestId),
    faults: Array.isArray(faults) ? faults.flatMap(toFault) : [],
    zstack: isRecord(zstack) ? zstack : {},
  };
}

function toFault(given: unknown): readonly Fault[] {
  const { argument, code, message } = isRecord(given) ? given : {};
  const isFault = typeof argument === 'string' && typeof code === 'string' && typeof message === 'string';
  return isFault ? [{ argument, code, message }] : [];
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
