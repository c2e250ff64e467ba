import { createHash } from 'node:crypto';
import { describe } from 'vitest';
import { test } from '../fixture.ts';

const LOG_IN = `mutation LogIn($input: LogInByAccountInput!) {
  logInByAccount(input: $input) {
    __typename
    ... on LoggedIn { token session { valid accountUuid expiresAt } }
    ... on LogInFailed { error { code category description details opaque } }
  }
}`;

describe('session', () => {
  test('tells a live session from a dead one, and prolongs none', async ({ cloud, gateway, expect }) => {
    const { uuid: session } = cloud.addSession({ account: 'admin' });
    const ask = async (fields: string) => (await gateway.ask(`{ session { ${fields} } }`, {}, { session })).data;
    expect(await ask('valid')).toEqual({ session: { valid: true } });
    cloud.expireSession(session);
    expect(await ask('valid accountUuid expiresAt')).toEqual({
      session: { valid: false, accountUuid: null, expiresAt: null },
    });
    expect(cloud.requests.map(({ path, headers }) => [path, headers['authorization']])).toEqual([
      [`/accounts/sessions/${session}/valid`, undefined],
      [`/accounts/sessions/${session}/valid`, undefined],
    ]);
    expect(gateway.logs.join('')).not.toContain(session);
  });

  test('without a header it is UNAUTHENTICATED', async ({ cloud, gateway, expect }) => {
    const { errors, data } = await gateway.ask('{ session { valid } }', {}, { session: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(data).toEqual({ session: null });
    expect(cloud.requests).toEqual([]);
  });
});

test('without a session a row by uuid is UNAUTHENTICATED, whatever the uuid', async ({ cloud, gateway, expect }) => {
  const { errors } = await gateway.ask('{ image(uuid: "no uuid") { name } }', {}, { session: null });
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(cloud.requests).toEqual([]);
});

describe('logInByAccount', () => {
  test('gives a session that works, without one of its own', async ({ cloud, gateway, expect }) => {
    const input = { accountName: 'admin', password: 'password' };
    const { data, errors } = await gateway.ask(LOG_IN, { input }, { session: null });
    expect(errors).toEqual([]);
    const outcome = data?.['logInByAccount'] as { token: string };
    expect(outcome).toMatchObject({
      __typename: 'LoggedIn',
      token: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
      session: {
        valid: true,
        accountUuid: '36c27e8ff05c4780bf6d2fa65700f22e',
        expiresAt: expect.stringMatching(/Z$/) as unknown,
      },
    });
    const images = await gateway.ask('{ images { totalCount } }', {}, { session: outcome.token });
    expect(images.errors).toEqual([]);
    expect(cloud.received('PUT', '/accounts/login')).toMatchObject([
      { body: { logInByAccount: { accountName: 'admin' } } },
    ]);
  });

  test('only the hash of the password is sent, and neither is told anywhere', async ({ cloud, gateway, expect }) => {
    const password = 'correct horse battery staple';
    const hash = createHash('sha512').update(password).digest('hex');
    cloud.faults.add({
      fault: 'error',
      code: 'ID.1000',
      details: `no account with ${hash}`,
      on: { path: '/accounts/login' },
    });
    const { text, headers } = await gateway.ask(
      LOG_IN,
      { input: { accountName: 'admin', password } },
      { session: null },
    );
    expect(cloud.received('PUT', '/accounts/login')).toMatchObject([
      { body: { logInByAccount: { accountName: 'admin', password: hash } } },
    ]);
    expect(Object.keys((cloud.requests[0]?.body as { logInByAccount: object }).logInByAccount)).toEqual([
      'accountName',
      'password',
    ]);
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    for (const place of [text, JSON.stringify([...headers]), gateway.logs.join(''), metrics]) {
      expect(place).not.toContain(password);
      expect(place).not.toContain(hash);
    }
  });

  test('the captcha that ZStack demanded is passed on', async ({ cloud, gateway, expect }) => {
    const input = { accountName: 'admin', password: 'password', captchaUuid: 'captcha-1', verifyCode: 'x7Qp' };
    await gateway.ask(LOG_IN, { input }, { session: null });
    expect(cloud.received('PUT', '/accounts/login')).toMatchObject([
      { body: { logInByAccount: { captchaUuid: 'captcha-1', verifyCode: 'x7Qp' } } },
    ]);
  });

  describe('where the cloud demands a captcha', () => {
    const captchaTest = test.extend('cloudOptions', { captcha: true });
    const FAILED = '... on LogInFailed { error { code category } captcha { uuid picture } }';
    const ASK = `mutation LogIn($input: LogInByAccountInput!) { logInByAccount(input: $input) { __typename ${FAILED} } }`;
    const REFRESH = `mutation Refresh($uuid: ID!) { refreshCaptcha(input: { uuid: $uuid }) {
      __typename
      ... on CaptchaRefreshed { captcha { uuid picture } }
      ... on CaptchaRefreshFailed { error { code category } }
    } }`;
    const account = { accountName: 'admin', password: 'password' };

    captchaTest('the log-in brings it, and is done with what it shows', async ({ cloud, gateway, expect }) => {
      const logIn = async (given: object) =>
        (await gateway.ask(ASK, { input: { ...account, ...given } }, { session: null })).data?.['logInByAccount'];
      const isPng = expect.stringMatching(/^iVBORw0KGgo/) as unknown;
      const asked = await logIn({});
      const [made] = cloud.captchas();
      const category = 'AUTHENTICATION';
      expect(asked).toMatchObject({
        error: { code: 'LOGIN_CONTROL.1005', category },
        captcha: { uuid: made?.uuid, picture: isPng },
      });
      const captchaUuid = made?.uuid;
      expect(await logIn({ captchaUuid, verifyCode: 'wrong' })).toMatchObject({
        error: { code: 'LOGIN_CONTROL.1003', category },
        captcha: { picture: isPng },
      });

      const refreshed = await gateway.ask(REFRESH, { uuid: captchaUuid }, { session: null });
      expect(refreshed.data).toMatchObject({ refreshCaptcha: { captcha: { uuid: captchaUuid, picture: isPng } } });
      const now = cloud.captchas().find(({ uuid }) => uuid === captchaUuid);
      expect(now?.picture).not.toBe(made?.picture);
      expect(await logIn({ captchaUuid, verifyCode: now?.verifyCode })).toMatchObject({ __typename: 'LoggedIn' });
      const shown = cloud.received('GET', '/login').map(({ headers }) => headers['authorization']);
      expect(new Set(shown)).toEqual(new Set([undefined]));
    });

    captchaTest('it is asked for where it is selected and demanded', async ({ cloud, gateway, expect }) => {
      await gateway.ask(LOG_IN, { input: account }, { session: null });
      cloud.faults.add({ fault: 'error', code: 'ID.1000', on: { path: '/accounts/login' } });
      const { data } = await gateway.ask(ASK, { input: account }, { session: null });
      expect(data).toMatchObject({ logInByAccount: { captcha: null } });
      expect(cloud.received('GET', '/login')).toEqual([]);
    });

    captchaTest('one that is gone is told so, and what is no uuid is not sent', async ({ cloud, gateway, expect }) => {
      const gone = await gateway.ask(REFRESH, { uuid: 'c'.repeat(32) }, { session: null });
      expect(gone.data).toMatchObject({ refreshCaptcha: { error: { code: 'SYS.1003', category: 'NOT_FOUND' } } });
      const none = await gateway.ask(REFRESH, { uuid: 'no uuid' }, { session: null });
      expect(none.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(cloud.received('GET', '/captcha')).toHaveLength(1);
    });

    test('a cloud that makes none has none to show', async ({ cloud, gateway, expect }) => {
      cloud.faults.add({ fault: 'error', code: 'LOGIN_CONTROL.1005', on: { path: '/accounts/login' } });
      const { data, errors } = await gateway.ask(ASK, { input: account }, { session: null });
      expect(errors).toEqual([]);
      expect(data).toMatchObject({ logInByAccount: { error: { code: 'LOGIN_CONTROL.1005' }, captcha: null } });
    });
  });

  test('a wrong password is an outcome, not an error', async ({ gateway, expect }) => {
    const { data, errors } = await gateway.ask(
      LOG_IN,
      { input: { accountName: 'admin', password: 'wrong' } },
      { session: null },
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      logInByAccount: {
        __typename: 'LogInFailed',
        error: { code: 'ID.1000', category: 'AUTHENTICATION', details: 'wrong account name or password' },
      },
    });
  });

  test.for(['ID.1000', 'ID.1005', 'ID.1006', 'ID.2000', 'ID.2001', 'ID.2002', 'ID.2003'])(
    '%s is told apart by its code',
    async (code, { cloud, gateway, expect }) => {
      cloud.faults.add({ fault: 'error', code, on: { path: '/accounts/login' } });
      const { data, errors } = await gateway.ask(
        LOG_IN,
        { input: { accountName: 'admin', password: 'x' } },
        { session: null },
      );
      expect(errors).toEqual([]);
      expect(data).toMatchObject({ logInByAccount: { error: { code, category: 'AUTHENTICATION' } } });
    },
  );

  test('aliases are no password guesser: of two log-ins in an operation none is tried', async ({
    cloud,
    gateway,
    expect,
  }) => {
    const query = `mutation ($no: Boolean = false) {
      a: logInByAccount(input: { accountName: "admin", password: "1" }) { __typename }
      ...more
      c: logInByAccount(input: { accountName: "admin", password: "3" }) @include(if: $no) { __typename }
    }
    fragment more on Mutation { b: logInByAccount(input: { accountName: "admin", password: "2" }) { __typename } }`;
    const { data, errors } = await gateway.ask(query, {}, { session: null });
    expect(errors).toMatchObject([
      { path: ['a'], extensions: { code: 'BAD_USER_INPUT' } },
      { path: ['b'], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(data).toEqual({ a: null, b: null });
    expect(cloud.requests).toEqual([]);
  });

  test.for([
    ['a field that is missing', { password: 'hunter2' }],
    ['a password that is no text', { accountName: 'admin', password: 14_071_789 }],
    ['a field that is unknown', { accountName: 'admin', password: 'hunter2', passwort: 'hunter2' }],
  ])('%s is told without the password', async ([, input], { gateway, expect }) => {
    const { text, errors } = await gateway.ask(LOG_IN, { input }, { session: null });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(/^Variable "\$input"/);
    expect(text).not.toMatch(/hunter2|14071789/);
    expect(gateway.logs.join('')).not.toMatch(/hunter2|14071789/);
  });

  test('a cloud that does not answer is an error, and the log-in is not tried twice', async ({
    cloud,
    gateway,
    expect,
  }) => {
    cloud.faults.add({ fault: 'reset-after-accept', on: { path: '/accounts/login' } });
    const { errors, data } = await gateway.ask(
      LOG_IN,
      { input: { accountName: 'admin', password: 'password' } },
      { session: null },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
    expect(data).toEqual({ logInByAccount: null });
    expect(cloud.received('PUT', '/accounts/login')).toHaveLength(1);
  });

  test('an answer without a session is UPSTREAM_INVALID_RESPONSE', async ({ cloud, gateway, expect }) => {
    cloud.faults.add({ fault: 'no-inventory', on: { path: '/accounts/login' } });
    const { errors } = await gateway.ask(
      LOG_IN,
      { input: { accountName: 'admin', password: 'password' } },
      { session: null },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } }]);
  });
});

test.for([
  'totalCount',
  'nodes { uuid }',
  'totalCount nodes { uuid }',
  'edges { cursor }',
  'pageInfo { hasNextPage } totalCount',
  'count: totalCount __typename',
])(
  'a dead session is told in one shape, whatever is selected of a list: %s',
  async (selection, { gateway, expect }) => {
    const lists = ['images', 'volumeSnapshots', 'volumes', 'vmInstances', 'backupStorages', 'primaryStorages', 'zones'];
    const { data, errors } = await gateway.ask(
      `{ ${lists.map((list) => `${list} { ${selection} }`).join(' ')} }`,
      {},
      { session: 'f'.repeat(32) },
    );
    expect(data).toEqual(Object.fromEntries(lists.map((list) => [list, null])));
    expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual(
      expect.arrayContaining(lists.map((list) => [[list], 'UNAUTHENTICATED'])),
    );
  },
);

describe('logOut', () => {
  test('ends the session that the request shows', async ({ cloud, gateway, expect }) => {
    const { uuid: session } = cloud.addSession();
    const { data, errors } = await gateway.ask('mutation { logOut { loggedOut } }', {}, { session });
    expect(errors).toEqual([]);
    expect(data).toEqual({ logOut: { loggedOut: true } });
    const after = await gateway.ask('{ session { valid } images { totalCount } }', {}, { session });
    expect(after.data).toEqual({ session: { valid: false }, images: null });
    expect(after.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(gateway.logs.join('')).not.toContain(session);
  });

  test('without a session it is UNAUTHENTICATED', async ({ cloud, gateway, expect }) => {
    const { errors } = await gateway.ask('mutation { logOut { loggedOut } }', {}, { session: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(cloud.requests).toEqual([]);
  });
});
