import { errorCode, failure, ApiFailure } from '../wire/error-codes.ts';
import { Inventory, type WireObject } from '../wire/inventory.ts';
import { Timestamp } from '../wire/timestamps.ts';
import type { CaptchaRow, SessionRow } from '../world/rows.ts';
import { quotaUsages } from '../world/quotas.ts';
import { asynchronous, sessionless, sync, type Api, type SessionlessCall } from './declaration.ts';

/** What is told of a session that never expires. */
const farFuture = Date.UTC(9999, 0);

/** A session as a log-in tells it. */
export const toSession = ({ uuid, accountUuid, createDate, expiresAt }: SessionRow): Inventory =>
  new Inventory('org.zstack.header.identity.SessionInventory', {
    uuid,
    accountUuid,
    userUuid: accountUuid,
    expiredDate: new Timestamp(Math.min(expiresAt, farFuture)),
    createDate,
    noSessionEvaluation: false,
  });

const logInStep = 'LoginManagerImpl.java: process-login (location:2/2)';

function logIn({ node, given }: SessionlessCall, name: string, passwordHash: string): Inventory {
  const { world, sessions, captchas } = node;
  captchas.check(name, given.text('captchaUuid'), given.text('verifyCode'));
  const account = world.accounts.all().find((one) => one.name === name && one.passwordHash === passwordHash);
  if (account === undefined) {
    throw new ApiFailure({ ...errorCode('ID.1000', 'wrong account name or password'), location: logInStep });
  }
  return toSession(sessions.open(account.uuid));
}

const toCaptcha = ({ uuid, picture }: CaptchaRow): WireObject => ({ captchaUuid: uuid, captcha: picture });

/** Of the log-in control, which only commercial builds have. */
export const getLoginCaptcha = sessionless('APIGetLoginCaptchaMsg', ({ node, given }) =>
  toCaptcha(node.captchas.make(given.text('resourceName'))),
);

const secondMs = 1000;

/** Log in, also with a captcha, log out, validate and renew a session, what an account has used up (domain.md §2.4). */
export const accountApis: readonly Api[] = [
  sessionless('APILogInByAccountMsg', (call) => ({
    inventory: logIn(call, call.given.text('accountName'), call.given.text('password')),
  })),
  sessionless('APILogInMsg', (call) => {
    const { given } = call;
    const type = given.text('loginType');
    if (type !== 'account') throw failure('SYS.1006', `unsupported login type ${type}`);
    return { inventory: logIn(call, given.text('username'), given.text('password')) };
  }),
  sessionless('APIGetLoginProceduresMsg', () => ({ procedures: [] })),
  sessionless('APIRefreshCaptchaMsg', ({ node, given }) => {
    const captcha = node.captchas.refresh(given.text('uuid'));
    return captcha === undefined ? {} : toCaptcha(captcha);
  }),
  sessionless('APILogOutMsg', ({ node, given }) => {
    node.sessions.end(given.text('sessionUuid'));
    return {};
  }),
  sessionless('APIValidateSessionMsg', ({ node, given }) => ({
    valid: node.sessions.isValid(given.text('sessionUuid')),
  })),
  sync('APIGetAccountQuotaUsageMsg', ({ node, given }) => ({ usages: quotaUsages(node.world, given.text('uuid')) })),
  asynchronous('APIRenewSessionMsg', {
    start: ({ node, given }, run) => {
      const seconds = given.numberOrNull('duration');
      const renewed = node.sessions.renew(given.text('sessionUuid'), seconds === null ? undefined : seconds * secondMs);
      run.succeed({ inventory: toSession(renewed) });
    },
  }),
];
