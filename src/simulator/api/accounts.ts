import { failure } from '../wire/error-codes.ts';
import { Inventory } from '../wire/inventory.ts';
import { Timestamp } from '../wire/timestamps.ts';
import type { Parameter } from './arguments.ts';
import type { SyncApi } from './declaration.ts';
import type { ManagementNode } from './node.ts';

const text: Parameter = { type: 'text' };
const required: Parameter = { type: 'text', required: true };
const map: Parameter = { type: 'map' };

function logIn({ world, sessions }: ManagementNode, name: string, passwordHash: string): Inventory {
  const account = world.accounts.all().find((one) => one.name === name && one.passwordHash === passwordHash);
  if (account === undefined) throw failure('ID.1000', 'wrong account name or password');
  const { uuid, accountUuid, createDate, expiresAt } = sessions.open(account.uuid);
  return new Inventory('org.zstack.header.identity.SessionInventory', {
    uuid,
    accountUuid,
    userUuid: accountUuid,
    userType: 'AccountVO',
    expiredDate: new Timestamp(expiresAt),
    createDate,
    noSessionEvaluation: false,
  });
}

/** Log in, log out, validate a session (zstack-domain.md §2.4). */
export const accountApis: readonly SyncApi[] = [
  {
    mode: 'sync',
    session: 'none',
    message: 'org.zstack.header.identity.APILogInByAccountMsg',
    method: 'PUT',
    paths: ['/accounts/login'],
    bodyKey: 'logInByAccount',
    parameters: {
      accountName: required,
      password: required,
      accountType: text,
      captchaUuid: text,
      verifyCode: text,
      clientInfo: map,
    },
    run: ({ node, given }) => ({ inventory: logIn(node, given.text('accountName'), given.text('password')) }),
  },
  {
    mode: 'sync',
    session: 'none',
    message: 'org.zstack.header.identity.login.APILogInMsg',
    method: 'PUT',
    paths: ['/login'],
    bodyKey: 'logIn',
    parameters: {
      username: required,
      password: required,
      loginType: { type: 'text', required: true, values: ['account'] },
      captchaUuid: text,
      verifyCode: text,
      clientInfo: map,
      properties: map,
    },
    run: ({ node, given }) => ({ inventory: logIn(node, given.text('username'), given.text('password')) }),
  },
  {
    mode: 'sync',
    session: 'none',
    message: 'org.zstack.header.identity.APILogOutMsg',
    method: 'DELETE',
    paths: ['/accounts/sessions/{sessionUuid}'],
    parameters: { sessionUuid: required, clientInfo: map },
    run: ({ node, given }) => {
      node.sessions.end(given.text('sessionUuid'));
      return {};
    },
  },
  {
    mode: 'sync',
    session: 'none',
    message: 'org.zstack.header.identity.APIValidateSessionMsg',
    method: 'GET',
    paths: ['/accounts/sessions/{sessionUuid}/valid'],
    parameters: { sessionUuid: required },
    run: ({ node, given }) => ({ valid: node.sessions.isValid(given.text('sessionUuid')) }),
  },
];
