import { expectOwnJson } from '../wire/answer.ts';
import { syncApi } from '../wire/api.ts';
import type { Decoded, Decoder } from '../wire/decoder.ts';
import { row } from '../wire/rows/row.ts';
import type { ErrorCode } from '../wire/errors/error-code.ts';
import { isJsonObject } from '../wire/values/json.ts';
import { Secret } from '../wire/values/secret.ts';

/** ValidateSession: needs no session, and prolongs none (`domain.md §2.4`, `§2.5`). Null where the answer does not tell. */
export const validateSession = syncApi('APIValidateSessionMsg', {
  result: (value): boolean | null =>
    isJsonObject(value) && typeof value['valid'] === 'boolean' ? value['valid'] : null,
});

const session = row('SessionInventory', 'uuid', ['accountUuid', 'expiredDate']);

/** What a log-in answers: ZStack's SessionInventory (`domain.md §3.7`), its uuid as what it is. */
export interface LoggedInSession extends Omit<NonNullable<Decoded<typeof session>>, 'uuid'> {
  readonly token: Secret;
}

/**
 * LogInByAccount, of a local account: sync although it is a PUT, and without a session. The password is its SHA-512 in
 * lower-case hex; captcha fields only where ZStack asked for one. Null where the answer holds no session.
 */
export const logInByAccount = syncApi('APILogInByAccountMsg', {
  result(value, context, path): LoggedInSession | null {
    const inventory = isJsonObject(value) ? session(value['inventory'], context, path) : null;
    if (inventory === null) return null;
    const { uuid, ...told } = inventory;
    return { ...told, token: new Secret(uuid) };
  },
});

/** Two answers of a log-in that tell nothing of the password: the node that the account's name belongs to is down, or goes (`nodes.md §3`). */
export const lacksNode = ({ code }: ErrorCode): boolean => code === 'SYS.1006' || code === 'SYS.1012';

/** A captcha: its picture is a PNG in base64. */
export interface Captcha {
  readonly uuid: string;
  readonly picture: string;
}

/** Null where the answer lacks one of the two. */
const captcha: Decoder<Captcha | null> = (value) => {
  const { captchaUuid: uuid, captcha: picture } = isJsonObject(value) ? value : {};
  return typeof uuid === 'string' && typeof picture === 'string' ? { uuid, picture } : null;
};

/** GetLoginCaptcha, of commercial builds: what the log-in of an account demands (`domain.md §2.4`). */
export const getLoginCaptcha = syncApi('APIGetLoginCaptchaMsg', { always: { loginType: 'account' }, result: captcha });

/** RefreshCaptcha: the same captcha with another picture. */
export const refreshCaptcha = syncApi('APIRefreshCaptchaMsg', { result: captcha });

/** LogOut: its session stands in the path, and an unknown one succeeds too. The answer is empty; another's says nothing of the session. */
export const logOut = syncApi('APILogOutMsg', {
  result: (value): null => {
    expectOwnJson(value);
    return null;
  },
});

/** A session that ended while somebody listened with it. */
export class SessionEnded extends Error {
  override readonly name = 'SessionEnded';
}
