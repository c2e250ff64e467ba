import { createHash } from 'node:crypto';
import { describe, expect } from 'vitest';
import { call, get, jobOf, poll, submitTemplate, test, type Reply } from './cloud.ts';

const sha512 = (text: string): string => createHash('sha512').update(text).digest('hex');
const logIn = { accountName: 'alice', password: sha512('password') };
const hour = 3_600_000;

test('LogInByAccount takes the SHA-512 of the password and gives a session', async ({ cloud }) => {
  const answer = await call(cloud, 'PUT', '/accounts/login', { session: null, body: { logInByAccount: logIn } });
  expect(answer.status).toBe(200);
  const { inventory } = answer.json();
  expect(inventory).toMatchObject({ accountUuid: cloud.account('alice')?.uuid });
  expect((await get(cloud, '/zones', { session: inventory.uuid })).status).toBe(200);
});

test('LogIn is the generic form of it', async ({ cloud }) => {
  const body = { logIn: { username: 'admin', password: sha512('password'), loginType: 'account' } };
  const answer = await call(cloud, 'PUT', '/login', { session: null, body });
  expect(answer.json().inventory.accountUuid).toBe('36c27e8ff05c4780bf6d2fa65700f22e');
});

test.for([
  ['a wrong password', { ...logIn, password: sha512('Password') }],
  ['a password in the clear', { ...logIn, password: 'password' }],
  ['an unknown account', { ...logIn, accountName: 'bob' }],
])('%s is ID.1000', async ([, wrong], { cloud }) => {
  const answer = await call(cloud, 'PUT', '/accounts/login', { session: null, body: { logInByAccount: wrong } });
  expect(answer.status).toBe(503);
  expect(answer.json().error).toMatchObject({ code: 'ID.1000', details: 'wrong account name or password' });
});

describe('where captchas are demanded', () => {
  test('a log-in needs the one that was made for its account', async ({ start }) => {
    const cloud = await start({ captcha: true });
    const tryLogIn = async (given: object) =>
      call(cloud, 'PUT', '/accounts/login', { session: null, body: { logInByAccount: { ...logIn, ...given } } });
    expect((await tryLogIn({})).json().error).toMatchObject({ code: 'LOGIN_CONTROL.1005' });
    const path = '/login/control/captcha?loginType=account&resourceName=';
    const { captchaUuid } = (await get(cloud, `${path}alice`, { session: null })).json();
    await get(cloud, `${path}admin`, { session: null });
    const [own, others] = cloud.captchas();
    expect(captchaUuid).toBe(own?.uuid);
    const wrong = { captchaUuid: others?.uuid, verifyCode: others?.verifyCode };
    expect((await tryLogIn(wrong)).json().error).toMatchObject({ code: 'LOGIN_CONTROL.1003' });
    expect((await tryLogIn({ captchaUuid, verifyCode: own?.verifyCode })).status).toBe(200);
    expect((await tryLogIn({ captchaUuid, verifyCode: own?.verifyCode })).status).toBe(503);
  });

  test('RefreshCaptcha draws another code, and old ones go', async ({ start }) => {
    const cloud = await start({ captcha: true });
    await get(cloud, '/login/control/captcha?loginType=account&resourceName=alice', { session: null });
    const [made] = cloud.captchas();
    const refreshed = (await get(cloud, `/captcha/refresh?uuid=${made?.uuid}`, { session: null })).json();
    expect(refreshed).toMatchObject({ captchaUuid: made?.uuid, captcha: cloud.captchas()[0]?.picture });
    expect(cloud.captchas()[0]?.verifyCode).not.toBe(made?.verifyCode);
    await cloud.clock.advance(hour);
    expect(cloud.captchas()).toEqual([]);
    const gone = await get(cloud, `/captcha/refresh?uuid=${made?.uuid}`, { session: null });
    expect(gone.json().error).toMatchObject({ code: 'SYS.1003' });
  });
});

test('a synchronous API refuses a dead session at once, an asynchronous one on its job', async ({ cloud }) => {
  const dead = { session: '0'.repeat(32) };
  const listed = await get(cloud, '/images', dead);
  expect(listed.status).toBe(503);
  expect(listed.json().error).toMatchObject({ code: 'ID.1001', details: 'Session expired' });

  const submitted = await submitTemplate(cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()], dead);
  expect(submitted.status).toBe(202);
  const result = await poll(cloud, jobOf(submitted));
  expect(result.status).toBe(503);
  expect(result.json().error.code).toBe('ID.1001');
  expect(cloud.images()).toEqual([]);
});

test('a bad uuid is told before a dead session', async ({ cloud }) => {
  const submitted = await submitTemplate(cloud, { uuid: 'gone' }, [cloud.addBackupStorage()], { session: 'dead' });
  const { error } = (await poll(cloud, jobOf(submitted))).json();
  expect(error).toMatchObject({
    code: 'SYS.1003',
    details: 'invalid field[snapshotUuid], resource[uuid:gone, type:VolumeSnapshotVO] not found',
  });
});

test('a session slides: every authenticated call prolongs it, a poll and ValidateSession do not', async ({ cloud }) => {
  const { uuid } = cloud.addSession();
  await cloud.clock.advance(1.5 * hour);
  expect((await get(cloud, '/zones', { session: uuid })).status).toBe(200);
  await cloud.clock.advance(1.5 * hour);
  const valid = async (): Promise<Reply> =>
    (await get(cloud, `/accounts/sessions/${uuid}/valid`, { session: null })).json();
  expect(await valid()).toEqual({ valid: true });
  await poll(cloud, 'x'.repeat(32), { authorization: `OAuth ${uuid}` });
  await cloud.clock.advance(hour);
  expect(await valid()).toEqual({ valid: false });
  expect((await get(cloud, '/zones', { session: uuid })).json().error.code).toBe('ID.1001');
});

test('the demo session never expires by itself', async ({ cloud }) => {
  await cloud.clock.advance(1000 * hour);
  expect((await get(cloud, '/zones')).status).toBe(200);
});

test('log out ends a session, and knows no unknown one', async ({ cloud }) => {
  const { uuid } = cloud.addSession();
  for (const session of [uuid, uuid, 'never-was']) {
    const answer = await call(cloud, 'DELETE', `/accounts/sessions/${session}`, { session: null });
    expect(answer).toMatchObject({ status: 200, text: '{}' });
  }
  expect((await get(cloud, '/zones', { session: uuid })).json().error.code).toBe('ID.1001');
});

test('a test can expire a session', async ({ cloud }) => {
  const session = cloud.addSession();
  cloud.expireSession(session);
  expect((await get(cloud, '/zones', { session: session.uuid })).status).toBe(503);
});

test('the 501st live session of an account is ID.1006', async ({ cloud }) => {
  for (let count = 0; count < 500; count += 1) cloud.addSession({ account: 'alice' });
  const answer = await call(cloud, 'PUT', '/accounts/login', { session: null, body: { logInByAccount: logIn } });
  expect(answer.json().error.code).toBe('ID.1006');
});

test('the platform time zone is told to any header, whatever session it names', async ({ cloud }) => {
  const path = '/management-nodes/platform-timezone';
  const alice = cloud.addSession({ account: 'alice' });
  for (const session of [cloud.demo.session, alice.uuid, '0'.repeat(32)]) {
    const answer = await get(cloud, path, { session });
    expect(answer.json()).toEqual({ timezone: 'Asia/Shanghai', offset: '+08:00', success: true });
  }
  expect(await get(cloud, path, { session: null })).toMatchObject({
    status: 400,
    text: "missing header 'Authorization'",
  });
});

test('version and time need no session', async ({ cloud }) => {
  const ask = async (action: string): Promise<Reply> =>
    (await call(cloud, 'PUT', '/management-nodes/actions', { session: null, body: { [action]: {} } })).json();
  expect(await ask('getVersion')).toEqual({ version: '5.2.1', success: true });
  const { currentTime } = await ask('getCurrentTime');
  expect(currentTime.Seconds).toBe(Math.floor(currentTime.MillionSeconds / 1000));
});
