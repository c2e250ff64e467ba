import type { ErrorCode } from './error-code.ts';

/** What went wrong between the gateway and ZStack. */
export type FailureKind =
  /** No connection, a connection that broke, or a passing trouble of what stands before ZStack. */
  | 'unavailable'
  /** What stands before ZStack redirects, or asks for a log-in of its own: that is for the operator to set right. */
  | 'misconfigured'
  /** No answer within the time allowed. */
  | 'timeout'
  /** An answer that is not what the API promises. */
  | 'invalid-response'
  /** The cloud has no such API: it was known, or ZStack says so in the words of its REST layer. */
  | 'unsupported'
  /** Not sent: too many requests wait for a connection already. */
  | 'overloaded'
  /** The one who asked has left, or has no time left. */
  | 'cancelled';

interface FailureDetails {
  /** May ZStack have received the request? Only a false is a proof. */
  readonly sent: boolean;
  /** The HTTP status, where there was an answer. */
  readonly status?: number;
  /** Is the answer in ZStack's own words? Any other tells nothing of what ZStack did or knows. Default: it is not. */
  readonly saidByZstack?: boolean;
  readonly cause?: unknown;
  /** What the cloud lacks, of what is `unsupported`. */
  readonly needs?: string | undefined;
  readonly reason?: string | undefined;
}

/** Infrastructure that failed. The message holds no address, session or text of the answer, so it may be logged. */
export class ZstackFailure extends Error {
  override readonly name = 'ZstackFailure';
  readonly kind: FailureKind;
  readonly sent: boolean;
  readonly status: number | undefined;
  readonly saidByZstack: boolean;
  readonly needs: string | undefined;
  /** What it was, in a word for operators (`failure-reason.ts`), where who raised it or read the answer knows it. */
  reason: string | undefined;

  constructor(
    kind: FailureKind,
    message: string,
    { sent, status, saidByZstack = false, cause, needs, reason }: FailureDetails,
  ) {
    super(message, { cause });
    this.kind = kind;
    this.sent = sent;
    this.status = status;
    this.saidByZstack = saidByZstack;
    this.needs = needs;
    this.reason = reason;
  }

  /** The same failure, of what had to be known first: the request itself was not sent. */
  beforeSending(): ZstackFailure {
    const { kind, message, needs, reason } = this;
    return new ZstackFailure(kind, message, { sent: false, cause: this, needs, reason });
  }
}

/** ZStack ran the API and says that it failed: its 503 with an ErrorCode (`wire.md §2`). */
export class ZstackApiError extends Error {
  override readonly name = 'ZstackApiError';
  readonly errorCode: ErrorCode;

  constructor(errorCode: ErrorCode) {
    super(`ZStack answered with the error ${errorCode.code}.`);
    this.errorCode = errorCode;
  }
}
