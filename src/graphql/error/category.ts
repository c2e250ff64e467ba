import type { ZStackErrorCategory } from '../../generated/types.ts';
import { type ErrorCode, innerErrorsOf, isSessionError, isWrapper } from '../../zstack/wire/errors/error-code.ts';

/** ZStack's codes by what a front end does about them (`wire.md §6`). */
const CATEGORIES: Readonly<Record<string, ZStackErrorCategory>> = {
  'ID.1000': 'AUTHENTICATION',
  'ID.1001': 'AUTHENTICATION',
  'ID.1005': 'AUTHENTICATION',
  'ID.1006': 'AUTHENTICATION',
  'ID.2000': 'AUTHENTICATION',
  'ID.2001': 'AUTHENTICATION',
  'ID.2002': 'AUTHENTICATION',
  'ID.2003': 'AUTHENTICATION',
  'LOGIN_CONTROL.1000': 'AUTHENTICATION',
  'LOGIN_CONTROL.1002': 'AUTHENTICATION',
  'LOGIN_CONTROL.1003': 'AUTHENTICATION',
  'LOGIN_CONTROL.1005': 'AUTHENTICATION',
  'ID.1002': 'PERMISSION',
  'ID.1003': 'QUOTA',
  'ID.1004': 'QUOTA',
  'GATEWAY.KEY_USED': 'INVALID_ARGUMENT',
  'GATEWAY.IMAGE_GONE': 'NOT_FOUND',
  'GATEWAY.IMAGE_NOT_FOUND': 'NOT_FOUND',
  'GATEWAY.RESOURCE_NOT_FOUND': 'NOT_FOUND',
  'GATEWAY.TAG_MISSING': 'OPERATION',
  'GATEWAY.VOLUME_GONE': 'NOT_FOUND',
  'GATEWAY.STILL_THERE': 'OPERATION',
  'GATEWAY.COPY_NOT_FOUND': 'NOT_FOUND',
  'GATEWAY.COPY_NOT_DELETED': 'NOT_READY',
  'GATEWAY.STORAGE_CANNOT': 'INVALID_ARGUMENT',
  'GATEWAY.LONG_JOB_FAILED': 'OPERATION',
  'GATEWAY.JOB_NOT_FOUND': 'NOT_FOUND',
  'GATEWAY.JOB_NOT_BEGUN': 'NOT_READY',
  'GATEWAY.JOB_NOT_CANCELLABLE': 'INVALID_ARGUMENT',
  'GATEWAY.JOB_ENDED': 'INVALID_ARGUMENT',
  'SYS.1000': 'INTERNAL',
  'SYS.1001': 'TIMEOUT',
  'SYS.1002': 'OPERATION',
  'SYS.1003': 'NOT_FOUND',
  'SYS.1004': 'OPERATION',
  'SYS.1005': 'OPERATION',
  'SYS.1006': 'OPERATION',
  'SYS.1007': 'INVALID_ARGUMENT',
  'SYS.1008': 'OPERATION',
  'SYS.1009': 'INTERNAL',
  'SYS.1010': 'NOT_READY',
  'SYS.1011': 'INTERNAL',
  'SYS.1012': 'INTERNAL',
  'SYS.1013': 'OPERATION',
  'SYS.1014': 'OPERATION',
  'SYS.1015': 'INTERNAL',
  'SYS.1016': 'INTERNAL',
  'SYS.1017': 'CANCELLED',
  'VOLUME_SNAPSHOT.1000': 'NOT_READY',
  'LONG_JOB.1000': 'CANCELLED',
};

/** The codes of ZStack's storage, image and tag services, beside those above, tell that their work failed. */
const OPERATION_PREFIXES = new Set(['IMG', 'BS', 'VOLUME_SNAPSHOT', 'TAG', 'LONG_JOB']);

const REASONS = { permission: 'PERMISSION', gone: 'NOT_FOUND' } as const satisfies Record<
  NonNullable<ErrorCode['reason']>,
  ZStackErrorCategory
>;

const TIMED_OUT = 'SYS.1001';

/**
 * What a front end does about an error, judged over its whole chain of causes: a time-out anywhere in it is a time-out,
 * and an error that says only that something failed is what its causes agree on. Where they do not, its own code decides.
 */
export function categoryOf(error: ErrorCode): ZStackErrorCategory {
  if (error.reason !== undefined) return REASONS[error.reason];
  if (!isSessionError(error) && hasTimedOut(error)) return 'TIMEOUT';
  return reasonOf(error) ?? ofItself(error);
}

function ofItself(error: ErrorCode): ZStackErrorCategory {
  if (isSessionError(error)) return 'AUTHENTICATION';
  const category = Object.hasOwn(CATEGORIES, error.code) ? CATEGORIES[error.code] : undefined;
  if (category !== undefined) return category;
  return OPERATION_PREFIXES.has(error.code.split('.', 1)[0] ?? '') ? 'OPERATION' : 'UNKNOWN';
}

function hasTimedOut(error: ErrorCode): boolean {
  return error.code === TIMED_OUT || innerErrorsOf(error).some(hasTimedOut);
}

/** Null where neither the error nor its causes say more than that something failed, or the causes say different things. */
function reasonOf(error: ErrorCode): ZStackErrorCategory | null {
  if (isSessionError(error) || !isWrapper(error)) return ofItself(error);
  const [reason = null, ...others] = new Set(innerErrorsOf(error).map(reasonOf));
  return others.length === 0 ? reason : null;
}
