import { GraphQLError } from 'graphql';
import { describe, expect } from 'vitest';
import type { SessionCaller } from '../../../src/zstack/wire/caller.ts';
import type { CancelSignal } from '../../../src/zstack/wire/values/cancellation.ts';
import { Secret } from '../../../src/zstack/wire/values/secret.ts';
import { session, test } from '../gateway-fixture.ts';
import {
  allEvents,
  eventually,
  openWebSocket,
  authorization,
  codesOf,
  fetchEvents,
  overSse,
  subscribeWith,
} from './subscription-fixture.ts';
import { rawWebSocket, tick, tickers, transports, websocketClient } from './subscription-fixture.ts';

const other = `OAuth ${'f'.repeat(32)}`;

const rejecting = (code: string) => () => Promise.reject(new GraphQLError('No.', { extensions: { code } }));

describe('a WebSocket without a session', () => {
  for (const [what, payload] of [
    ['no payload', undefined],
    ['no Authorization', { token: session }],
    ['a malformed session', { Authorization: 'OAuth 123' }],
    ['another scheme', { Authorization: `Bearer ${session}` }],
    ['what is no text', { Authorization: [authorization] }],
  ] as const) {
    test(`is closed with 4403: ${what}`, async ({ startGateway }) => {
      const { url, logged } = await startGateway();
      const { say, closed } = await rawWebSocket(url);
      say({ type: 'connection_init', ...(payload && { payload }) });
      expect(await closed).toEqual([4403, 'Forbidden']);
      expect(await logged('websocket')).toMatchObject({ closeCode: 4403, codes: ['UNAUTHENTICATED'] });
    });
  }

  test('is closed with 4403 where its session is dead', async ({ startGateway }) => {
    const { url } = await startGateway({ checkSession: rejecting('UNAUTHENTICATED') });
    const { say, closed } = await rawWebSocket(url);
    say({ type: 'connection_init', payload: { Authorization: authorization } });
    expect(await closed).toEqual([4403, 'Forbidden']);
  });

  test('may try again later where nobody could tell', async ({ startGateway }) => {
    const { url } = await startGateway({ checkSession: rejecting('UPSTREAM_UNAVAILABLE') });
    const { say, closed } = await rawWebSocket(url);
    say({ type: 'connection_init', payload: { Authorization: authorization } });
    expect(await closed).toEqual([1013, 'UPSTREAM_UNAVAILABLE']);
  });

  test('is closed with 4401 where it subscribes before', async ({ startGateway }) => {
    const { url } = await startGateway();
    const { say, closed } = await rawWebSocket(url);
    say({ type: 'subscribe', id: '1', payload: tick });
    expect(await closed).toEqual([4401, 'Unauthorized']);
  });

  test('is closed with 4408 where it says nothing', async ({ startGateway }) => {
    const { url } = await startGateway({ streamingTimes: { connectionInitMs: 50 } });
    const { closed } = await rawWebSocket(url);
    expect(await closed).toEqual([4408, 'Connection initialisation timeout']);
  });
});

describe('the session of a WebSocket', () => {
  for (const [what, payload, header] of [
    ['its connection_init', { Authorization: authorization }, undefined],
    ['its connection_init in any case', { aUTHORIZATION: authorization }, undefined],
    ['its connection_init rather than its request', { authorization }, other],
    ['its request where connection_init has none', {}, authorization],
    ['its connection_init, among headers', { headers: { Authorization: authorization } }, undefined],
    ['its connection_init, among headers in any case', { Headers: { AUTHORIZATION: authorization } }, undefined],
    ['its connection_init, among headers, rather than its request', { headers: { authorization } }, other],
    ['its connection_init rather than among its headers', { authorization, headers: { authorization: other } }, other],
    ['its request where the headers of connection_init are none', { headers: [other] }, authorization],
    ['its request where the headers of connection_init hold none', { headers: { 'x-id': 'a' } }, authorization],
  ] as const) {
    test(`is that of ${what}`, async ({ startGateway }) => {
      const { schema, nextTicker } = tickers();
      const asked: unknown[] = [];
      const checkSession = ({ session: shown, ...rest }: SessionCaller) =>
        Promise.resolve(void asked.push({ ...rest, session: Secret.reveal(shown) }));
      const { url } = await startGateway({ schema, checkSession });
      const headers = {
        'x-request-id': 'mine',
        ...(header !== undefined && { authorization: header }),
      };
      const { say, socket } = await openWebSocket(url, headers, payload);
      say({ type: 'subscribe', id: '1', payload: tick });
      const { context } = await nextTicker();
      expect(context).toMatchObject({ requestId: 'mine', clientAddress: '127.0.0.1' });
      expect(Secret.reveal(context.session.require())).toBe(session);
      expect(asked).toEqual([{ session, requestId: 'mine', clientAddress: '127.0.0.1' }]);
      socket.close();
    });
  }

  test('is asked for once, however many subscriptions there are', async ({ startGateway }) => {
    const { schema, nextTicker } = tickers();
    let asked = 0;
    const { url } = await startGateway({ schema, checkSession: () => Promise.resolve(void (asked += 1)) });
    const client = websocketClient(url);
    const both = [allEvents(subscribeWith(client, tick)), allEvents(subscribeWith(client, tick))];
    (await nextTicker()).end();
    (await nextTicker()).end();
    await Promise.all(both);
    expect(asked).toBe(1);
  });
});

describe('an event stream', () => {
  for (const [what, header] of [
    ['a malformed session', 'OAuth 123'],
    ['another scheme', `Bearer ${session}`],
  ] as const) {
    test(`with ${what} is told so by GraphQL`, async ({ startGateway }) => {
      const { url } = await startGateway();
      expect(await codesOf(overSse(url, tick, header))).toEqual(['UNAUTHENTICATED']);
    });
  }

  test('without Authorization is told so, and then complete', async ({ startGateway }) => {
    const { url } = await startGateway();
    const headers = { accept: 'text/event-stream', 'content-type': 'application/json' };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(tick) });
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).toMatch(/event: next\ndata: \{"errors":\[.*"code":"UNAUTHENTICATED".*\n\nevent: complete\n/);
  });

  test('with a dead session is told so, and its source never begins', async ({ startGateway }) => {
    const { schema } = tickers(() => expect.unreachable());
    const { url } = await startGateway({ schema, checkSession: rejecting('UNAUTHENTICATED') });
    expect(await codesOf(overSse(url, tick))).toEqual(['UNAUTHENTICATED']);
  });

  test('hands its session to the source', async ({ startGateway }) => {
    const { schema, nextTicker } = tickers();
    const { url } = await startGateway({ schema });
    const response = await fetchEvents(url, tick, { 'x-request-id': 'mine' });
    const { context } = await nextTicker();
    expect(context).toMatchObject({ requestId: 'mine', clientAddress: '127.0.0.1' });
    expect(Secret.reveal(context.session.require())).toBe(session);
    await response.body?.cancel();
  });
});

for (const [name, , subscribe] of transports) {
  test(`no session stands in a log line of ${name}`, async ({ startGateway }) => {
    const { schema, nextTicker } = tickers();
    const { url, logs, logged } = await startGateway({ schema });
    const events = allEvents(subscribe(url, { query: `subscription S${session} { tick }` }));
    (await nextTicker()).end();
    await events;
    await logged('subscription');
    expect(JSON.stringify(logs)).not.toContain(session);
  });
}

test('nothing is asked any more of one who left while the session was checked', async ({ startGateway }) => {
  const asked = Promise.withResolvers<CancelSignal>();
  const { url } = await startGateway({
    checkSession: (_caller, signal) => {
      asked.resolve(signal);
      return Promise.withResolvers<never>().promise;
    },
  });
  const { say, socket } = await rawWebSocket(url);
  say({ type: 'connection_init', payload: { Authorization: authorization } });
  const signal = await asked.promise;
  socket.close();
  await eventually(() => signal.aborted);
});
