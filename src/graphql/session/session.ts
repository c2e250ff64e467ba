import type { ErrorCode } from '../../zstack/wire/errors/error-code.ts';
import type { Secret } from '../../zstack/wire/values/secret.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';

/** A session, and what ZStack told of it by itself, as it does at a log-in; else that is asked for where it is selected. */
export interface ZStackSession {
  readonly valid: boolean;
  readonly told: { readonly accountUuid: Uuid | null; readonly expiresAt: Date | null } | null;
}

export interface LoggedIn {
  readonly __typename: 'LoggedIn';
  readonly session: ZStackSession;
  readonly token: Secret;
}

export interface LogInFailed {
  readonly __typename: 'LogInFailed';
  readonly error: ErrorCode;
  /** Who was to log in. */
  readonly accountName: string;
}
