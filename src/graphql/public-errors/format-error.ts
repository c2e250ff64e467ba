import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { images } from '../../zstack/apis/images.ts';
import { type ErrorCode, isSessionError } from '../../zstack/wire/errors/error-code.ts';
import { type FailureKind, ZstackApiError, ZstackFailure } from '../../zstack/wire/errors/failure.ts';
import { IdempotencyKeyReused } from '../../zstack/jobs/own-job.ts';
import { JobNotVisible } from '../../zstack/jobs/watch.ts';
import { SessionEnded } from '../../zstack/apis/sessions.ts';
import type { PublicErrorCode } from './codes.ts';

/** What a caller is told of a failure: a code to switch on, and what to do. */
interface PublicError {
  readonly code: PublicErrorCode;
  readonly message: string;
  readonly zstack?: ErrorExtension;
  readonly resourceUuid?: string;
  readonly imageUuid?: string;
  readonly needs?: string;
}

const FAILURES: Readonly<Record<Exclude<FailureKind, 'unsupported'>, PublicError>> = {
  unavailable: {
    code: 'UPSTREAM_UNAVAILABLE',
    message: 'ZStack cannot be reached at present. Try again later; a mutation with the same idempotencyKey.',
  },
  misconfigured: {
    code: 'UPSTREAM_UNAVAILABLE',
    message:
      'ZStack cannot be reached: what stands before it redirects the gateway, or asks it for a log-in. That is a setting: tell the operator of the gateway.',
  },
  timeout: {
    code: 'UPSTREAM_TIMEOUT',
    message: 'ZStack did not answer in time. Try again later; a mutation with the same idempotencyKey.',
  },
  'invalid-response': {
    code: 'UPSTREAM_INVALID_RESPONSE',
    message:
      'ZStack gave an answer that its API does not promise. Trying again may not help: tell the operator of the gateway.',
  },
  overloaded: {
    code: 'OVERLOADED',
    message: 'The gateway has too much to do at present. Nothing was sent to ZStack; try again in a few seconds.',
  },
  cancelled: { code: 'UPSTREAM_TIMEOUT', message: 'ZStack did not answer while somebody waited. Try again.' },
};

const SESSION_ENDED: PublicError = {
  code: 'UNAUTHENTICATED',
  message: 'The ZStack session is wrong or has expired. Log in again.',
};

/**
 * The only place where a failure becomes what a caller sees; Apollo Server's `formatError`, and every other
 * transport's. An error that nobody raised on purpose keeps the code `INTERNAL_SERVER_ERROR`, and is masked above.
 * @param formatted graphql-js's own form of the error
 * @param error the error itself, perhaps wrapped with its path
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const told = tell(error instanceof GraphQLError ? (error.originalError ?? error) : error);
  if (told === null) return { ...formatted, message: withoutValue(formatted.message, error) };
  const { message, ...extensions } = told;
  return { ...formatted, message, extensions };
}

/** graphql-js repeats a value that does not fit its type, and around it the whole of a variable; it may be a password. */
function withoutValue(message: string, error: unknown): string {
  const reason = error instanceof GraphQLError ? error.originalError?.message : undefined;
  const [, variable] = /^Variable "(\$\w+)" got invalid value /.exec(message) ?? [];
  if (variable === undefined || reason === undefined || !message.endsWith(`; ${reason}`)) return shorten(message);
  const [, place] = / at "([^"\\]*)"$/.exec(message.slice(0, -`; ${reason}`.length)) ?? [];
  const at = place === undefined ? '' : ` at "${place}"`;
  return `Variable "${variable}" got invalid value${at}; ${shorten(reason)}`;
}

const shorten = (message: string): string => message.replace(/( cannot represent a non string value): .*$/s, '$1.');

function tell(error: unknown): PublicError | null {
  if (error instanceof ZstackFailure) return tellFailure(error);
  if (error instanceof ZstackApiError) return tellErrorCode(error.errorCode);
  if (error instanceof SessionEnded) return SESSION_ENDED;
  if (error instanceof JobNotVisible)
    return { code: 'FORBIDDEN', message: 'There is no such job, or none that this session may see.' };
  if (error instanceof IdempotencyKeyReused) {
    const { resourceUuid, resources } = error;
    const isImage = resources === images.name;
    const noun = isImage ? 'image' : 'resource';
    return {
      code: 'IDEMPOTENCY_KEY_REUSED',
      message: `This idempotencyKey or resourceUuid has made the ${noun} ${resourceUuid} from another input, and nothing was created by this request. Is that the ${noun} you meant? It may have been changed since. Only another ${noun} needs a key of its own.`,
      resourceUuid,
      ...(isImage && { imageUuid: resourceUuid }),
    };
  }
  return null;
}

function tellFailure({ kind, needs = 'an API' }: ZstackFailure): PublicError {
  if (kind !== 'unsupported') return FAILURES[kind];
  const message = `This cloud lacks what the field needs, ${needs}, and it was not run: other versions of ZStack have it.`;
  return { code: 'UNSUPPORTED_BY_CLOUD', message, needs };
}

function tellErrorCode(errorCode: ErrorCode): PublicError {
  const zstack = toExtension(errorCode);
  if (isSessionError(errorCode)) return { ...SESSION_ENDED, zstack };
  if (errorCode.code === 'ID.1002')
    return { code: 'FORBIDDEN', message: 'The account of this session may not do that.', zstack };
  return {
    code: 'UPSTREAM_FAILED',
    message: `ZStack answered with the error ${errorCode.code}; extensions.zstack holds it.`,
    zstack,
  };
}

/** An ErrorCode in extensions: only what ZStack told, also in its causes. */
function toExtension({ messages, cause, causes, ...fields }: ErrorCode): ErrorExtension {
  return {
    ...withoutNulls({ ...fields, exception: null }),
    ...(messages !== null && { messages: withoutNulls(messages) }),
    ...(cause !== null && { cause: toExtension(cause) }),
    ...(causes.length > 0 && { causes: causes.map(toExtension) }),
  };
}

type ErrorExtension = Readonly<Record<string, unknown>>;

const withoutNulls = (fields: object): ErrorExtension =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
