import { expect } from 'vitest';
import { apis } from '../../../simulator/src/api/apis.ts';
import { apiNames } from '../../../simulator/src/facts/lookup.ts';
import { call, get, jobOf, newUuid, poll, submitTemplate, test } from '../cloud.ts';

const action = { session: null } as const;

test('the version is the one that is set', async ({ start }) => {
  const cloud = await start({ version: '4.6.31' });
  const answer = await call(cloud, 'PUT', '/management-nodes/actions', { ...action, body: { getVersion: {} } });
  expect(answer.json()).toEqual({ version: '4.6.31', success: true });
});

const UNLISTED = ['APIGetPlatformTimeZoneMsg'];

test('the supported APIs are those that are there, but for one that no service declares', async ({ start }) => {
  const cloud = await start({ captcha: true });
  const answer = await call(cloud, 'PUT', '/management-nodes/actions', { ...action, body: { getSupportAPIs: {} } });
  expect(answer.json()).toEqual({ supportApis: apiNames.filter((name) => !UNLISTED.includes(name)), success: true });
  expect(apiNames).toContain('APICreateDataVolumeTemplateFromVolumeSnapshotMsg');
});

test.for([
  ['APICalculateImageHashMsg', 'PUT', `/images/${newUuid()}/actions`, { calculateImageHash: {} }, 400],
  ['APIAddImageMsg', 'POST', '/images', { params: {} }, 500],
  ['APIGetTaskProgressMsg', 'GET', `/task-progresses/${newUuid()}`, undefined, 404],
] as const)(
  'a node that lacks %s says so as it would of any other',
  async ([name, method, path, body, status], { start }) => {
    const cloud = await start({ lacksApis: [name] });
    const listed = await call(cloud, 'PUT', '/management-nodes/actions', { ...action, body: { getSupportAPIs: {} } });
    expect(listed.text).not.toContain(name);
    const answer = await call(cloud, method, path, { ...(body && { body }) });
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(
      /^(?:no api mapping to|the body doesn't contain action mapping|No creational API found)/,
    );
  },
);

test('what is no API cannot be lacking', async ({ start }) => {
  await expect(start({ lacksApis: ['APIAddImage'] })).rejects.toThrow('there is no API "APIAddImage" to lack');
});

test('an API that is declared stands in the list of all', () => {
  expect(apis.map(({ facts }) => facts.message.split('.').at(-1)).sort()).toEqual(apiNames);
});

test('a node that lives is ready, without a session and by any method', async ({ cloud }) => {
  for (const method of ['GET', 'DELETE']) {
    expect(await call(cloud, method, '/management-nodes/ready', action)).toMatchObject({ status: 200, text: '{}' });
  }
});

test('sessions and job uuids compare without regard to case', async ({ cloud }) => {
  const session = cloud.demo.session.toUpperCase();
  const jobUuid = newUuid();
  const headers = { 'x-job-uuid': jobUuid.toUpperCase() };
  const submit = [cloud, cloud.addVolumeSnapshot(), [cloud.addBackupStorage()]] as const;
  expect(jobOf(await submitTemplate(...submit, { session, headers }))).toBe(jobUuid.toUpperCase());
  expect((await submitTemplate(...submit, { headers: { 'x-job-uuid': jobUuid } })).status).toBe(400);
  await cloud.clock.advance(3000);
  for (const named of [jobUuid, jobUuid.toUpperCase()]) expect((await poll(cloud, named)).status).toBe(200);
});

test('a renewed session lives as long as asked for, until its next call sets it back', async ({ cloud }) => {
  const { uuid } = cloud.addSession();
  const minute = 60_000;
  const valid = async (): Promise<unknown> => (await get(cloud, `/accounts/sessions/${uuid}/valid`, action)).json();
  const body = { renewSession: { duration: 60 } };
  await call(cloud, 'PUT', `/accounts/sessions/${uuid}/renew`, { session: uuid, body });
  await get(cloud, '/zones', { session: uuid });
  await cloud.clock.advance(2 * minute);
  expect(await valid()).toEqual({ valid: true });
  await call(cloud, 'PUT', `/accounts/sessions/${uuid}/renew`, { session: uuid, body });
  await cloud.clock.advance(2 * minute);
  expect(await valid()).toEqual({ valid: false });
});

test('a node in China translates details, and keeps one English sentence', async ({ start }) => {
  const cloud = await start({ language: 'zh' });
  const body = { logInByAccount: { accountName: 'nobody', password: 'x' } };
  const { error } = (await call(cloud, 'PUT', '/accounts/login', { ...action, body })).json();
  expect(error).toEqual({
    code: 'ID.1000',
    description: 'Unable to authenticate a user',
    details: '错误信息: 错误的帐号或密码',
    elaboration: '错误信息: 错误的帐号或密码。',
    location: 'LoginManagerImpl.java: process-login (location:2/2)',
    cost: '0ms',
    messages: {
      code: '1000',
      message_cn: '错误的帐号或密码。',
      message_en: 'Wrong account name or password.',
      source: 'zstack',
      distance: 0,
      method: 'distance',
    },
  });
});

test('the path of an API that is absent is no uuid of another', async ({ cloud }) => {
  for (const path of ['/accounts/users', '/backup-storage/types', '/volumes/formats']) {
    expect(await get(cloud, path)).toMatchObject({ status: 404, text: `no api mapping to /v1${path}` });
  }
});

test('without a known cookie each request opens an HTTP session, which says nothing of the caller', async ({
  cloud,
}) => {
  const first = await get(cloud, '/zones');
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect(cookie).toMatch(/^JSESSIONID=\w+$/);
  const opened = cloud.httpSessions;

  const again = await get(cloud, '/zones', { session: null, headers: { cookie: `a=b; ${cookie}` } });
  expect(again).toMatchObject({ status: 400, text: "missing header 'Authorization'" });
  expect([again.headers.get('set-cookie'), cloud.httpSessions]).toEqual([null, opened]);
  await get(cloud, '/zones', { headers: { cookie: 'JSESSIONID=another' } });
  await get(cloud, '/nowhere');
  expect(cloud.httpSessions).toBe(opened + 2);
});

test('HTTP sessions can be switched off', async ({ start }) => {
  const cloud = await start({ httpSessions: false });
  expect((await get(cloud, '/zones')).headers.get('set-cookie')).toBeNull();
  expect(cloud.httpSessions).toBe(0);
});

test('a setting of the cloud takes effect, and only the admin changes it', async ({ cloud }) => {
  const change = async (session: string, name: string, value: string): Promise<string | undefined> => {
    const path = `/global-configurations/identity/${name}/actions`;
    const submitted = await call(cloud, 'PUT', path, { session, body: { updateGlobalConfig: { value } } });
    return (await poll(cloud, jobOf(submitted))).status === 200 ? 'done' : 'refused';
  };
  const alice = cloud.addSession({ account: 'alice' }).uuid;
  expect(await change(alice, 'session.timeout', '60')).toBe('refused');
  expect(await change(cloud.demo.session, 'session.nothing', '60')).toBe('refused');
  expect(await change(cloud.demo.session, 'session.timeout', '60')).toBe('done');

  const read = await get(cloud, '/global-configurations?q=name%3Dsession.timeout', { session: alice });
  expect(read.json().inventories).toMatchObject([{ value: '60', defaultValue: '7200', category: 'identity' }]);
  await cloud.clock.advance(61_000);
  expect((await get(cloud, '/zones', { session: alice })).json().error.code).toBe('ID.1001');
});
