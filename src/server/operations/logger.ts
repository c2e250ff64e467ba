import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from '../../config.ts';
import { redactUrls, strikeIdentifiers } from '../../zstack/wire/errors/redaction.ts';
import { requestScope } from './request-scope.ts';

/** JSON lines, each with the id of the request that it belongs to. A `Secret` that slips into one says nothing of itself. */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => {
      const requestId = requestScope.getStore()?.requestId;
      return requestId === undefined ? {} : { requestId };
    },
    serializers: { err: (error: unknown) => describeError(error) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

interface DescribedError {
  readonly type: string;
  readonly message: string;
  /** File and line where it was raised. The rest of the stack is not for the log. */
  readonly at: string | undefined;
  readonly cause?: DescribedError;
}

/** Errors of HTTP clients carry headers, bodies and addresses: only name, message and place are taken, and causes three deep. */
function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: strikeSecrets(String(error)), at: undefined };
  return {
    type: error.name,
    message: strikeSecrets(error.message),
    at: /(?:src|test|node_modules)\/[^\s()]{1,200}:\d{1,9}:\d{1,9}/.exec(error.stack ?? '')?.[0],
    ...(error.cause !== undefined && depth < 3 && { cause: describeError(error.cause, depth + 1) }),
  };
}

/** Strikes out of a text of unknown origin what looks like a session, a key, a job's id, an address or a URL's user info. */
export function strikeSecrets(text: string): string {
  return strikeIdentifiers(redactUrls(text));
}
