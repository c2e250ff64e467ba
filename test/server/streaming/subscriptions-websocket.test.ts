import { request } from 'node:http';
import { describe, expect } from 'vitest';
import { WebSocket } from 'ws';
import { test } from '../gateway-fixture.ts';
import {
  allEvents,
  authorization,
  codesOf,
  eventually,
  openWebSocket,
  refusedUpgrade,
} from './subscription-fixture.ts';
import { subscribeWith, tick, tickers, websocketClient, websocketUrl } from './subscription-fixture.ts';

const production = { NODE_ENV: 'production', ZSTACK_URL: 'http://127.0.0.1:1/zstack', HOST: '127.0.0.1' };

describe('a request for a WebSocket', () => {
  for (const path of ['/', '/livez', '/graphql/', '/elsewhere?a=/graphql']) {
    test(`at ${path} is 404`, async ({ startGateway }) => {
      const { url, logged } = await startGateway();
      const { status, requestId, body } = await refusedUpgrade(url.replace('http', 'ws') + path);
      expect(status).toBe(404);
      expect(body).toContain(`"code":"NOT_FOUND","requestId":"${String(requestId)}"`);
      expect(await logged('request')).toMatchObject({ status: 404, requestId });
    });
  }

  for (const [origin, env] of [
    ['https://evil.example', {}],
    ['https://studio.apollographql.com', production],
    ['http://localhost.evil.example', {}],
    ['null', {}],
    ['https://corp.example', { CORS_ORIGINS: 'https://*.corp.example' }],
    ['tauri://localhost', {}],
  ] as const) {
    test(`from ${origin} under ${JSON.stringify(env)} is 403`, async ({ startGateway }) => {
      const { url } = await startGateway({ env });
      const { status, body } = await refusedUpgrade(websocketUrl(url), { origin });
      expect([status, body]).toEqual([403, expect.stringContaining('"code":"FORBIDDEN"')]);
    });
  }

  for (const [origin, env] of [
    ['https://studio.apollographql.com', {}],
    ['https://console.example', { CORS_ORIGINS: 'https://console.example' }],
    ['https://any.example', { CORS_ORIGINS: '*' }],
    ['https://a.corp.example', { CORS_ORIGINS: 'https://*.corp.example' }],
    ['tauri://localhost', { CORS_ORIGINS: 'tauri://localhost' }],
    ['https://gateway.example', production],
  ] as const) {
    test(`from ${origin} under ${JSON.stringify(env)} is granted`, async ({ startGateway }) => {
      const { url } = await startGateway({ env });
      const { socket } = await openWebSocket(url, { origin, host: 'gateway.example' });
      socket.close();
    });
  }

  test('is granted with its request id', async ({ startGateway }) => {
    const { url } = await startGateway();
    const socket = new WebSocket(websocketUrl(url), 'graphql-transport-ws', { headers: { 'x-request-id': 'mine' } });
    const id = await new Promise((resolve) =>
      socket.once('upgrade', ({ headers }) => resolve([headers['x-request-id'], headers['cache-control']])),
    );
    expect(id).toEqual(['mine', 'no-store']);
    socket.close();
  });

  test('in another subprotocol is closed with 4406', async ({ startGateway }) => {
    const { url } = await startGateway();
    const socket = new WebSocket(websocketUrl(url));
    const code = await new Promise((resolve) => socket.once('close', resolve));
    expect(code).toBe(4406);
  });

  for (const [what, options] of [
    ['without its key', { headers: { connection: 'Upgrade', upgrade: 'websocket' } }],
    ['by POST', { method: 'POST', headers: { connection: 'Upgrade', upgrade: 'websocket' } }],
  ] as const) {
    test(`${what} is 400`, async ({ startGateway }) => {
      const { url } = await startGateway();
      const [status, connection] = await new Promise<readonly unknown[]>((resolve, reject) => {
        request(`${url}/graphql`, options, (response) => {
          response.resume();
          resolve([response.statusCode, response.headers.connection]);
        })
          .on('error', reject)
          .end();
      });
      expect([status, connection]).toEqual([400, 'close']);
    });
  }

  test('beyond the bound of the process is 503, until one closes', async ({ startGateway }) => {
    const { url, logged } = await startGateway({ env: { MAX_WEBSOCKETS: '1' } });
    const { socket } = await openWebSocket(url);
    const { status, body } = await refusedUpgrade(websocketUrl(url));
    expect([status, body]).toEqual([503, expect.stringContaining('"code":"OVERLOADED"')]);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('graphql_websockets_open 1');
    socket.close();
    await logged('websocket');
    (await openWebSocket(url)).socket.close();
  });
});

test('an offer of HTTP/2 is an ordinary request', async ({ startGateway }) => {
  const { url } = await startGateway();
  const headers = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQAAP__' };
  const status = await new Promise((resolve, reject) => {
    request(`${url}/graphql?query={__typename}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(200);
});

describe('a hostile message', () => {
  for (const [what, message, code] of [
    ['that is no JSON', '{', 4400],
    ['that is no message', '[]', 4400],
    ['of an unknown type', '{"type":"start"}', 4400],
    ['that only servers send', '{"type":"connection_ack"}', 4400],
    ['without a query', '{"type":"subscribe","id":"2","payload":{}}', 4400],
    ['with a query that is no text', '{"type":"subscribe","id":"2","payload":{"query":{}}}', 4400],
    ['with the id __proto__ and no operation', '{"type":"subscribe","id":"__proto__","payload":{}}', 4400],
    ['that is binary', Buffer.from('{"type":"ping"}'), 1003],
    ['that is too long', 'x'.repeat(5001), 1009],
    ['a second connection_init', '{"type":"connection_init"}', 4429],
    ['the id of a running subscription', '{"type":"subscribe","id":"1","payload":{"query":"{a}"}}', 4409],
  ] as const) {
    test(`closes its own connection with ${code}: ${what}`, async ({ startGateway }) => {
      const { schema, nextTicker } = tickers();
      const { url, post } = await startGateway({ schema, env: { MAX_REQUEST_BYTES: '5000' } });
      const { socket, say, closed } = await openWebSocket(url);
      say({ type: 'subscribe', id: '1', payload: tick });
      const ticker = await nextTicker();
      socket.send(message);
      expect((await closed)[0]).toBe(code);
      await ticker.returned;
      expect((await post('{ hello }')).status).toBe(200);
    });
  }

  test('that is no WebSocket frame closes its own connection', async ({ startGateway }) => {
    const { url, post } = await startGateway();
    const socket = await new Promise<import('node:net').Socket>((resolve, reject) => {
      const headers = {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'sec-websocket-protocol': 'graphql-transport-ws',
      };
      request(`${url}/graphql`, { headers })
        .on('upgrade', (_response, raw: import('node:net').Socket) => resolve(raw))
        .on('error', reject)
        .end();
    });
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.resume().write(Buffer.alloc(100, 0xff));
    await closed;
    expect((await post('{ hello }')).status).toBe(200);
  });
});

test('one connection has no more subscriptions than MAX_SUBSCRIPTIONS_PER_WEBSOCKET at once', async ({
  startGateway,
}) => {
  const { schema, nextTicker } = tickers();
  const { url } = await startGateway({ schema, env: { MAX_SUBSCRIPTIONS_PER_WEBSOCKET: '2' } });
  const client = websocketClient(url);
  const two = [allEvents(subscribeWith(client, tick)), allEvents(subscribeWith(client, tick))];
  const first = await nextTicker();
  const second = await nextTicker();
  expect(await codesOf(subscribeWith(client, tick))).toEqual(['OVERLOADED']);
  first.end();
  await two[0];
  const another = allEvents(subscribeWith(client, tick));
  (await nextTicker()).end();
  second.end();
  await Promise.all([...two, another]);
});

test('a connection that breaks ends its subscriptions', async ({ startGateway }) => {
  const { schema, nextTicker } = tickers();
  const { url, logged } = await startGateway({ schema });
  const { socket, say } = await openWebSocket(url);
  say({ type: 'subscribe', id: '1', payload: tick });
  const ticker = await nextTicker();
  socket.terminate();
  await ticker.returned;
  expect(ticker.context.signal.aborted).toBe(true);
  expect(await logged('websocket')).toMatchObject({ closeCode: 1006, subscriptions: 1 });
});

test('an id that was completed may be used again, and nothing is left behind', async ({ startGateway }) => {
  const { schema, nextTicker } = tickers();
  const { url } = await startGateway({ schema });
  const { socket, say } = await openWebSocket(url);
  const begun = [];
  for (let i = 0; i < 3; i += 1) {
    say({ type: 'subscribe', id: '1', payload: tick });
    begun.push(await nextTicker());
    say({ type: 'complete', id: '1' });
  }
  await Promise.all(begun.map((ticker) => ticker.returned));
  socket.close();
});

test('a subscription that is completed in the same breath ends', async ({ startGateway }) => {
  const { schema, nextTicker } = tickers();
  const { url, logged } = await startGateway({ schema });
  const { socket, say } = await openWebSocket(url);
  say({ type: 'subscribe', id: '1', payload: tick });
  say({ type: 'complete', id: '1' });
  await (
    await nextTicker()
  ).returned;
  expect(await logged('subscription')).toMatchObject({ end: 'left', events: 0 });
  socket.close();
});

test('a client that does not answer pings is dropped', async ({ startGateway }) => {
  const { schema, nextTicker } = tickers();
  const { url, logged } = await startGateway({ schema, streamingTimes: { keepAliveMs: 800 } });
  const socket = new WebSocket(websocketUrl(url), 'graphql-transport-ws', { autoPong: false });
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'connection_init', payload: { Authorization: authorization } }));
  await new Promise((resolve) => socket.once('message', resolve));
  socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: tick }));
  await (
    await nextTicker()
  ).returned;
  expect(await logged('websocket')).toMatchObject({ closeCode: 1006 });
});

test('a client that answers pings stays', async ({ startGateway }) => {
  const { url } = await startGateway({ streamingTimes: { keepAliveMs: 800 } });
  const { socket } = await openWebSocket(url);
  let pings = 0;
  socket.on('ping', () => (pings += 1));
  await eventually(() => pings > 2);
  expect(socket.readyState).toBe(WebSocket.OPEN);
  const answered = new Promise((resolve) => socket.once('pong', resolve));
  socket.ping('are you there');
  expect(String(await answered)).toBe('are you there');
  socket.close();
});
