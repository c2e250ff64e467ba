import { ZstackApiError, ZstackFailure } from '../../zstack/wire/errors/failure.ts';
import { reasonOf } from '../../zstack/wire/errors/failure-reason.ts';
import type { RequestScope } from './request-scope.ts';

/** More are not told of one request. */
const MOST_CAUSES = 5;
/** How ZStack's codes look: what else stands in the place of one may be any text. */
const CODE = /^[A-Z][\w.]{1,80}$/;

/**
 * Notes why an error happened, in a word for operators: the reason for which ZStack gave no answer, or the code of its error. Of
 * what a caller did wrong the error's own code tells enough.
 */
export function noteCause({ causes }: RequestScope, error: unknown): void {
  const cause = causeOf(error);
  if (cause !== undefined && causes.length < MOST_CAUSES && !causes.includes(cause)) causes.push(cause);
}

function causeOf(error: unknown): string | undefined {
  if (error instanceof ZstackFailure) return error.reason ?? reasonOf(error) ?? error.kind;
  if (!(error instanceof ZstackApiError)) return undefined;
  const { globalErrorCode, code } = error.errorCode;
  return [globalErrorCode, code].find((told) => told !== null && CODE.test(told)) ?? 'UNKNOWN';
}
