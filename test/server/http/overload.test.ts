import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import { exampleSchema, holdable, session, test, type TestGateway, toReply } from '../gateway-fixture.ts';

/** How long a turn of the event loop takes, as far as the gateway knows. */
function loop(ms: number) {
  const state = { ms };
  return { state, loopDelay: () => state.ms };
}

const slow = () => loop(1000).loopDelay;
const atOnce = { MAX_HOLD_MS: '0' };

const metric = async ({ url }: TestGateway, name: string) =>
  Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(await (await fetch(`${url}/metrics`)).text())?.[1]);

const ask = (url: string, query: string, by: string, signal?: AbortSignal) =>
  fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { authorization: `OAuth ${by.repeat(32)}` },
    ...(signal && { signal }),
  });

describe('while the event loop is slow', () => {
  test('a request is refused with 503, as JSON, and told when to come again', async ({ startGateway }) => {
    const { post } = await startGateway({ loopDelay: slow(), env: atOnce });
    const { status, headers, json } = await post('{ hello }', { 'x-request-id': 'mine' });
    expect([status, headers.get('retry-after'), headers.get('content-type')]).toEqual([
      503,
      '1',
      'application/json; charset=utf-8',
    ]);
    expect(json.errors?.[0]?.extensions).toEqual({ code: 'OVERLOADED', requestId: 'mine' });
    expect([headers.get('x-request-id'), headers.get('cache-control')]).toEqual(['mine', 'no-store']);
  });

  test('that is decided by the head, before a body comes', async ({ startGateway }) => {
    const { url } = await startGateway({ loopDelay: slow(), env: atOnce });
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n');
    const [head] = await Promise.all([
      new Promise<string>((resolve) => socket.once('data', (chunk) => resolve(String(chunk)))),
    ]);
    expect(head).toContain('503 Service Unavailable');
    socket.destroy();
  });

  test('the connection is kept, and serves the next request', async ({ startGateway }) => {
    const { state, loopDelay } = loop(1000);
    const { url } = await startGateway({ loopDelay, env: atOnce });
    const request = (end: string) =>
      `GET /graphql?query={hello} HTTP/1.1\r\nHost: x\r\nAuthorization: OAuth 0123456789abcdef0123456789abcdef\r\n${end}\r\n`;
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(request(''));
    const first = await new Promise<string>((resolve) => socket.once('data', (chunk) => resolve(String(chunk))));
    state.ms = 0;
    socket.write(request('Connection: close\r\n'));
    expect([first.slice(9, 12), (await text(socket)).slice(9, 12)]).toEqual(['503', '200']);
  });

  for (const path of ['/livez', '/readyz', '/metrics']) {
    test(`${path} is answered`, async ({ startGateway }) => {
      const { url } = await startGateway({ loopDelay: slow(), env: atOnce });
      expect((await fetch(url + path)).status).toBe(200);
    });
  }

  for (const path of ['/', '/explorer', '/nowhere']) {
    test(`${path} is not`, async ({ startGateway }) => {
      const { url } = await startGateway({ loopDelay: slow(), env: atOnce });
      expect((await fetch(url + path)).status).toBe(503);
    });
  }

  test('refusals are counted, and are no lines of the log but one a second', async ({ startGateway }) => {
    const gateway = await startGateway({ loopDelay: slow(), env: atOnce });
    const startedAt = performance.now();
    await Promise.all(Array.from({ length: 50 }, () => gateway.post('{ hello }')));
    const seconds = Math.ceil((performance.now() - startedAt) / 1000);
    expect(await metric(gateway, 'http_requests_refused_total')).toBe(50);
    expect(await gateway.logged('overloaded')).toMatchObject({ level: 40 });
    expect(gateway.logs.filter(({ msg }) => msg === 'overloaded').length).toBeLessThanOrEqual(seconds);
    expect(gateway.logs.filter(({ path }) => path === '/graphql')).toEqual([]);
  });

  test('a page that may read answers may read the refusal, and no other', async ({ startGateway }) => {
    const env = { ...atOnce, CORS_ORIGINS: 'https://console.example' };
    const { post } = await startGateway({ loopDelay: slow(), env });
    const allowed = async (origin: string) =>
      (await post('{ hello }', { origin })).headers.get('access-control-allow-origin');
    expect(await allowed('https://console.example')).toBe('https://console.example');
    expect(await allowed('https://other.example')).toBeNull();
  });
});

describe('a request that is held', () => {
  test('is served when the event loop is quick again', async ({ startGateway, expect }) => {
    const { state, loopDelay } = loop(1000);
    const gateway = await startGateway({ loopDelay, env: { MAX_HOLD_MS: '60000' } });
    const answer = gateway.post('{ hello }');
    await expect.poll(() => metric(gateway, 'http_requests_held')).toBe(1);
    state.ms = 0;
    expect((await answer).json.data).toEqual({ hello: 'hello you' });
    expect(await metric(gateway, 'http_requests_held')).toBe(0);
  });

  test('waits its turn: callers take turns, whatever one of them has sent', async ({ startGateway, expect }) => {
    const { state, loopDelay } = loop(1000);
    const { schema, served, release } = holdable();
    const gateway = await startGateway({ loopDelay, schema, env: { MAX_HOLD_MS: '60000' } });
    const answers: Promise<Response>[] = [];
    for (const [index, by] of ['a', 'a', 'a', 'b', 'b', 'c'].entries()) {
      answers.push(ask(gateway.url, '{ held }', by));
      await expect.poll(() => metric(gateway, 'http_requests_held')).toBe(index + 1);
    }
    state.ms = 0;
    await expect.poll(() => served.length).toBe(6);
    expect(served.join('')).toBe('abcaba');
    release();
    await Promise.all(answers);
  });

  test('is not served when its caller has left', async ({ startGateway, expect }) => {
    const { state, loopDelay } = loop(1000);
    const { schema, served, release } = holdable();
    const gateway = await startGateway({ loopDelay, schema, env: { MAX_HOLD_MS: '60000' } });
    const leaving = new AbortController();
    const left = ask(gateway.url, '{ held }', 'a', leaving.signal);
    await expect.poll(() => metric(gateway, 'http_requests_held')).toBe(1);
    leaving.abort();
    await expect(left).rejects.toThrow();
    await expect.poll(() => metric(gateway, 'http_requests_held')).toBe(0);
    state.ms = 0;
    release();
    await ask(gateway.url, '{ held }', 'b');
    expect(served).toEqual(['b']);
  });

  test('gives way where no more may be held: the newest of the caller with most', async ({ startGateway, expect }) => {
    const gateway = await startGateway({
      loopDelay: slow(),
      maxHeld: 2,
      env: { MAX_HOLD_MS: '60000', SHUTDOWN_GRACE_MS: '0' },
    });
    const first = ask(gateway.url, '{ hello }', 'a').catch(() => undefined);
    await expect.poll(() => metric(gateway, 'http_requests_held')).toBe(1);
    const second = ask(gateway.url, '{ hello }', 'a');
    await expect.poll(() => metric(gateway, 'http_requests_held')).toBe(2);
    const third = ask(gateway.url, '{ hello }', 'b').catch(() => undefined);
    expect((await second).status).toBe(503);
    expect(await metric(gateway, 'http_requests_held')).toBe(2);
    await gateway.close();
    expect(await Promise.all([first, third])).toEqual([undefined, undefined]);
  });
});

describe('what only waits does not shut the door', () => {
  test('a hundred requests that are under way', async ({ startGateway, expect }) => {
    const { schema, served, release } = holdable();
    const { url, post } = await startGateway({ loopDelay: loop(0).loopDelay, schema });
    const waiting = Array.from({ length: 100 }, () => ask(url, '{ held }', 'a'));
    await expect.poll(() => served.length).toBe(100);
    expect((await post('{ hello }')).json.data).toEqual({ hello: 'hello you' });
    release();
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(waiting.map(() => 200));
  });

  test('a hundred event streams', async ({ startGateway }) => {
    const ended = Promise.withResolvers<undefined>();
    const schema = exampleSchema(undefined, async function* () {
      yield 'first';
      await ended.promise;
    });
    const { url, post } = await startGateway({ loopDelay: loop(0).loopDelay, schema });
    const streams = await Promise.all(
      Array.from({ length: 100 }, () =>
        fetch(`${url}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'text/event-stream',
            authorization: `OAuth ${session}`,
          },
          body: JSON.stringify({ query: 'subscription { tick }' }),
        }),
      ),
    );
    expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200));
    expect((await toReply(await ask(url, '{ hello }', 'b'))).json.data).toEqual({ hello: 'hello you' });
    expect((await post('{ hello }')).status).toBe(200);
    ended.resolve(undefined);
    await Promise.all(streams.map((stream) => stream.text()));
  });
});
