import { expectOwnJson } from '../wire/answer.ts';
import { sync } from '../wire/api.ts';
import { type Decoded, row, text, timestamp } from '../wire/decoder.ts';
import { isJsonObject } from '../wire/values/json.ts';
import type { Uuid } from '../wire/values/uuid.ts';

/** ValidateSession: needs no session, and prolongs none (`zstack-domain.md §2.4`, `§2.5`). Null where the answer does not tell. */
export const validateSession = sync<{ readonly sessionUuid: Uuid }, boolean | null>({
  method: 'GET',
  path: '/accounts/sessions/{sessionUuid}/valid',
  result: (value) => (isJsonObject(value) && typeof value['valid'] === 'boolean' ? value['valid'] : null),
});

/** A log-in of a local account. The password is its SHA-512 in lower-case hex; captcha fields only where ZStack asked for one. */
export interface LogInByAccountArguments {
  readonly accountName: string;
  readonly password: string;
  readonly captchaUuid?: string;
  readonly verifyCode?: string;
}

const session = row('Session', 'uuid', { uuid: text, accountUuid: text, expiredDate: timestamp });

/** ZStack's SessionInventory, as a log-in answers it (`zstack-domain.md §3.7`). */
export type SessionInventory = NonNullable<Decoded<typeof session>>;

/** LogInByAccount: sync although it is a PUT, and without a session. Null where the answer holds no session. */
export const logInByAccount = sync<LogInByAccountArguments, SessionInventory | null>({
  method: 'PUT',
  path: '/accounts/login',
  bodyKey: 'logInByAccount',
  result: (value, context, path) => (isJsonObject(value) ? session(value['inventory'], context, path) : null),
});

/** LogOut: its session stands in the path, and an unknown one succeeds too. The answer is empty; another's says nothing of the session. */
export const logOut = sync<{ readonly sessionUuid: Uuid }, null>({
  method: 'DELETE',
  path: '/accounts/sessions/{sessionUuid}',
  result: (value) => {
    expectOwnJson(value);
    return null;
  },
});

/** A session that ended while somebody listened with it. */
export class SessionEnded extends Error {
  override readonly name = 'SessionEnded';
}
