import { Inventory, type WireValue } from './inventory.ts';

/** ZStack's ErrorCode (zstack-wire.md §6). Every field can be absent on the wire. */
export interface ErrorCode {
  readonly code?: string;
  readonly description?: string;
  readonly details?: string;
  readonly globalErrorCode?: string;
  readonly elaboration?: string;
  /** The node's source file and the step of its flow that failed. */
  readonly location?: string;
  /** How long that took, such as `3ms`. */
  readonly cost?: string;
  readonly cause?: ErrorCode;
  /** Makes it an ErrorCodeList. */
  readonly causes?: readonly ErrorCode[];
}

const descriptions = {
  'SYS.1000': 'An internal error happened in system',
  'SYS.1001': 'A message or a operation timeout',
  'SYS.1003': 'A resource can not be found',
  'SYS.1006': 'An operation failed',
  'SYS.1007': 'One or more API argument is invalid',
  'SYS.1012': 'The management node is unavailable',
  'BS.1003': 'Unable to allocate a backup storage',
  'ID.1000': 'The account or user name or password is wrong',
  'ID.1001': 'The session is invalid, either wrong session id or the session has been expired',
  'ID.1002': 'The operation is denied by policies',
  'ID.1006': 'The number of login sessions has reached its limit',
} as const;

export type KnownCode = keyof typeof descriptions;

/** An API that ran and failed: 503 with `{error}`, at once or on its job. */
export class ApiFailure extends Error {
  readonly errorCode: ErrorCode;

  constructor(errorCode: ErrorCode) {
    super(errorCode.details ?? errorCode.code ?? 'an ErrorCode without code and details');
    this.errorCode = errorCode;
  }
}

/** A malformed request: answered with plain text, never with an ErrorCode. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, text: string) {
    super(text);
    this.status = status;
  }
}

export const errorCode = (code: KnownCode, details: string): ErrorCode => ({
  code,
  description: descriptions[code],
  details,
});

export const failure = (code: KnownCode, details: string): ApiFailure => new ApiFailure(errorCode(code, details));

/** What the node makes of a Java exception that nobody caught; `method` is the one that it left. */
export const unhandled = (method: string, exception: string): ErrorCode =>
  errorCode('SYS.1000', `unhandled exception happened when calling ${method}, ${exception}`);

export function toErrorInventory({ cause, causes, ...rest }: ErrorCode): Inventory {
  const nested: WireValue = cause === undefined ? null : toErrorInventory(cause);
  return causes === undefined
    ? new Inventory('org.zstack.header.errorcode.ErrorCode', { ...rest, cause: nested })
    : new Inventory('org.zstack.header.errorcode.ErrorCodeList', {
        ...rest,
        cause: nested,
        causes: causes.map(toErrorInventory),
      });
}
