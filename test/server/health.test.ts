import { describe, expect } from 'vitest';
import { ZstackFailure } from '../../src/zstack/wire/errors/failure.ts';
import { exampleSchema, test, toReply, zstackThat } from './gateway-fixture.ts';

const get = async (url: string) => toReply(await fetch(url));

describe('/readyz', () => {
  test('is 200 while ZStack answers', async ({ startGateway }) => {
    const { url } = await startGateway();
    const { status, json } = await get(`${url}/readyz`);
    expect(status).toBe(200);
    expect(json).toEqual({ status: 'ready', reason: 'serving, and ZStack answers' });
  });

  test('is 503 with a reason, and no address in it, while ZStack does not answer', async ({ startGateway }) => {
    const failure = new ZstackFailure('unavailable', 'no connection to 10.0.0.2', { sent: false });
    const { url } = await startGateway({ zstack: zstackThat(() => Promise.reject(failure)) });
    const { status, json } = await get(`${url}/readyz`);
    expect(status).toBe(503);
    expect(json).toEqual({ status: 'not ready', reason: 'ZStack does not answer' });
  });

  test('does not hang with a ZStack that hangs', async ({ startGateway }) => {
    const { url } = await startGateway({ zstack: zstackThat(() => Promise.withResolvers<undefined>().promise) });
    const { status } = await get(`${url}/readyz`);
    expect(status).toBe(503);
  });

  test('asks ZStack once, however many probes come at once', async ({ startGateway }) => {
    let pings = 0;
    const ping = () => {
      pings += 1;
      return Promise.resolve();
    };
    const { url } = await startGateway({ zstack: zstackThat(ping) });
    await Promise.all(Array.from({ length: 20 }, () => get(`${url}/readyz`)));
    expect(pings).toBe(1);
  });

  test('notices within seconds that ZStack is back', async ({ startGateway, expect }) => {
    let up = false;
    const { url } = await startGateway({
      zstack: zstackThat(() => (up ? Promise.resolve() : Promise.reject(new Error('down')))),
    });
    expect((await get(`${url}/readyz`)).status).toBe(503);
    up = true;
    await expect.poll(async () => (await get(`${url}/readyz`)).status).toBe(200);
  });
});

test('/livez is 200 whatever ZStack does', async ({ startGateway }) => {
  const { url } = await startGateway({ zstack: zstackThat(() => Promise.reject(new Error('down'))) });
  const { status, json } = await get(`${url}/livez`);
  expect(status).toBe(200);
  expect(json).toEqual({ status: 'live' });
});

test('probes are not in the log at its usual level', async ({ startGateway }) => {
  const { url, logged } = await startGateway();
  await get(`${url}/livez`);
  expect(await logged('request')).toMatchObject({ level: 20, path: '/livez' });
});

describe('MANAGEMENT_PORT', () => {
  test('moves health and metrics to a port of their own', async ({ startGateway }) => {
    const { url, managementUrl } = await startGateway({ env: { MANAGEMENT_PORT: '0' } });
    expect(managementUrl).not.toBe(url);
    for (const path of ['/livez', '/readyz', '/metrics']) {
      expect([path, (await get(managementUrl + path)).status, (await get(url + path)).status]).toEqual([
        path,
        200,
        404,
      ]);
    }
    expect((await get(`${managementUrl}/graphql?query={hello}`)).status).toBe(404);
  });

  test('tells of the draining until the last answer is out', async ({ startGateway }) => {
    const arrived = Promise.withResolvers<undefined>();
    const release = Promise.withResolvers<string>();
    const schema = exampleSchema(() => {
      arrived.resolve(undefined);
      return release.promise;
    });
    const { managementUrl, post, close } = await startGateway({ env: { MANAGEMENT_PORT: '0' }, schema });
    const answer = post('{ held }');
    await arrived.promise;

    const closed = close();
    const { status, json } = await get(`${managementUrl}/readyz`);
    release.resolve('done');

    expect(status).toBe(503);
    expect(json).toMatchObject({ status: 'not ready', reason: expect.stringContaining('draining') as unknown });
    expect((await answer).json.data).toEqual({ held: 'done' });
    await closed;
    await expect(get(`${managementUrl}/livez`)).rejects.toThrow();
  });

  test('that is taken stops the start and leaves nothing listening', async ({ startGateway }) => {
    const { url } = await startGateway();
    const taken = new URL(url).port;
    await expect(startGateway({ env: { MANAGEMENT_PORT: taken } })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
