import type { ErrorCode } from '../../zstack/wire/errors/error-code.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';

export interface ZStackSession {
  readonly valid: boolean;
  readonly accountUuid: Uuid | null;
  readonly expiresAt: Date | null;
}

export interface LoggedIn {
  readonly __typename: 'LoggedIn';
  readonly session: ZStackSession;
  readonly token: Uuid;
}

export interface LogInFailed {
  readonly __typename: 'LogInFailed';
  readonly error: ErrorCode;
}
