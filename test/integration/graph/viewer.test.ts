import { describe } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { test } from '../fixture.ts';

const ADMIN = '36c27e8ff05c4780bf6d2fa65700f22e';
const WHOLE =
  '{ viewer { account { uuid name type } isAdmin session { valid expiresAt } quotas { name total used } } }';

/** What the cloud was asked, without the conditions. */
const pathsOf = (cloud: Simulator) => cloud.requests.map(({ method, path }) => `${method} ${path}`).toSorted();

describe('viewer', () => {
  test('tells a normal account who it is, what it may have, and how long', async ({ cloud, gateway, expect }) => {
    const alice = cloud.account('alice');
    const { uuid: session } = cloud.addSession({ account: 'alice' });
    cloud.addImage({ accountUuid: alice?.uuid ?? '', actualSize: 7 });
    cloud.addImage();
    const { data, errors } = await gateway.ask(WHOLE, {}, { session });

    expect(errors).toEqual([]);
    const viewer = data?.['viewer'] as { readonly session: { readonly expiresAt: string }; readonly quotas: object[] };
    expect(viewer).toMatchObject({
      account: { uuid: alice?.uuid, name: 'alice', type: 'NORMAL' },
      isAdmin: false,
      session: { valid: true },
    });
    expect(viewer.quotas).toContainEqual({ name: 'image.num', total: 20, used: 1 });
    expect(viewer.quotas).toContainEqual({ name: 'image.size', total: 10_995_116_277_760, used: 7 });
    const leftMs = Date.parse(viewer.session.expiresAt) - cloud.clock.now();
    expect(Math.abs(leftMs - 7_200_000)).toBeLessThan(60_000);
    expect(pathsOf(cloud)).toEqual([
      'GET /accounts',
      `GET /accounts/quota/${alice?.uuid ?? ''}/usages`,
      'GET /accounts/quotas',
      `GET /accounts/sessions/${session}/valid`,
      'GET /global-configurations',
      'GET /management-nodes',
    ]);
    expect(gateway.logs.join('')).not.toContain(session);
  });

  test('tells the admin, whose quotas have no limit, and whose quota rows are everybody’s', async ({
    cloud,
    gateway,
    expect,
  }) => {
    cloud.addImage();
    const { data, errors } = await gateway.ask(WHOLE);
    expect(errors).toEqual([]);
    const { quotas, ...viewer } = data?.['viewer'] as { readonly quotas: object[] };
    expect(viewer).toMatchObject({ account: { uuid: ADMIN, name: 'admin', type: 'SYSTEM_ADMIN' }, isAdmin: true });
    expect(quotas).toContainEqual({ name: 'image.num', total: null, used: 1 });
  });

  test.for<readonly [string, readonly string[]]>([
    ['__typename', []],
    ['isAdmin', ['GET /management-nodes']],
    ['account { uuid __typename }', ['GET /accounts/quotas', 'GET /management-nodes']],
    ['account { name }', ['GET /accounts', 'GET /accounts/quotas', 'GET /management-nodes']],
    ['session { expiresAt }', ['GET /accounts/sessions/<session>/valid', 'GET /global-configurations']],
  ])('asks for what is selected alone, and once: %s', async ([selection, asked], { cloud, gateway, expect }) => {
    const { uuid: session } = cloud.addSession({ account: 'alice' });
    const { errors } = await gateway.ask(`{ a: viewer { ${selection} } b: viewer { ${selection} } }`, {}, { session });
    expect(errors).toEqual([]);
    expect(pathsOf(cloud).map((path) => path.replace(session, '<session>'))).toEqual(asked);
  });

  test('is asked for anew by the next request', async ({ cloud, gateway, expect }) => {
    for (let request = 0; request < 2; request += 1) await gateway.ask('{ viewer { isAdmin } }');
    expect(cloud.received('GET', '/management-nodes')).toHaveLength(2);
  });

  test.for([['ID.1002'], ['SYS.1006']])(
    'what ZStack refuses a session by %s is null',
    async ([code = ''], { cloud, gateway, expect }) => {
      const { uuid: session } = cloud.addSession({ account: 'alice' });
      for (const path of ['/accounts/quota', '/global-configurations'])
        cloud.faults.add({ fault: 'error', code, on: { path } });
      const { data, errors } = await gateway.ask(WHOLE, {}, { session });
      expect(errors).toEqual([]);
      expect(data).toEqual({
        viewer: { account: null, isAdmin: false, session: { valid: true, expiresAt: null }, quotas: null },
      });
    },
  );

  test('what fails for another reason is told', async ({ cloud, gateway, expect }) => {
    cloud.faults.add({ fault: 'error', code: 'SYS.1000', on: { path: '/management-nodes' } });
    const { data, errors } = await gateway.ask('{ viewer { isAdmin session { valid } } }');
    expect(data).toEqual({ viewer: { isAdmin: null, session: { valid: true } } });
    expect(errors).toMatchObject([{ path: ['viewer', 'isAdmin'], extensions: { code: 'UPSTREAM_FAILED' } }]);
  });

  test('without a session it is UNAUTHENTICATED, and nothing is asked', async ({ cloud, gateway, expect }) => {
    const { data, errors } = await gateway.ask(WHOLE, {}, { session: null });
    expect(data).toEqual({ viewer: null });
    expect(errors).toMatchObject([{ path: ['viewer'], extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(cloud.requests).toEqual([]);
  });

  test('with a dead one each part is UNAUTHENTICATED', async ({ gateway, expect }) => {
    const { data, errors } = await gateway.ask(WHOLE, {}, { session: 'f'.repeat(32) });
    expect(data).toEqual({
      viewer: { account: null, isAdmin: null, session: { valid: false, expiresAt: null }, quotas: null },
    });
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAUTHENTICATED']));
  });

  test('is in no larger graph', async ({ gateway, expect }) => {
    const { data } = await gateway.ask('{ _service { sdl } }');
    expect(JSON.stringify(data)).toContain('type ZStackAccount ');
    expect(JSON.stringify(data)).not.toMatch(/viewer:|ZStackViewer|ZStackQuota/);
  });
});

describe('session', () => {
  test('tells at any time whose it is and when it ends', async ({ cloud, gateway, expect }) => {
    const { uuid: session } = cloud.addSession({ account: 'alice', expiresInMs: 60_000 });
    const { data, errors } = await gateway.ask('{ session { valid accountUuid expiresAt } }', {}, { session });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ session: { valid: true, accountUuid: cloud.account('alice')?.uuid } });
    const { expiresAt } = (data as { readonly session: { readonly expiresAt: string } }).session;
    expect(Date.parse(expiresAt) - cloud.clock.now()).toBeGreaterThan(7_000_000);

    await cloud.clock.advance(7_000_000);
    const later = await gateway.ask('{ session { valid } }', {}, { session });
    expect(later.data).toEqual({ session: { valid: true } });
  });

  test('a setting that is no number of seconds is not told as a time', async ({ cloud, gateway, expect }) => {
    cloud.faults.add({ fault: 'no-inventory', on: { path: '/global-configurations' } });
    const { data, errors } = await gateway.ask('{ session { valid expiresAt } }');
    expect(data).toEqual({ session: { valid: true, expiresAt: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } }]);
  });
});
