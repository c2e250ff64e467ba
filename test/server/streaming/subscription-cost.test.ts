import { createClient as createSseClient } from 'graphql-sse';
import { createClient } from 'graphql-ws';
import { describe, expect } from 'vitest';
import { WebSocket } from 'ws';
import { test } from '../gateway-fixture.ts';
import { allEvents, authorization, subscribeWith, type Subscribed, tick, tickers } from './subscription-fixture.ts';
import { websocketClient, websocketUrl } from './subscription-fixture.ts';

const overSseWith = (url: string, headers: Record<string, string>): Subscribed => {
  const client = createSseClient({ url: `${url}/graphql`, headers: { authorization, ...headers }, retryAttempts: 0 });
  const events = client.iterate(tick);
  return { events, unsubscribe: () => void events.return?.() };
};

/** A WebSocket whose upgrade has those headers. */
const afterUpgradeWith = (url: string, headers: Record<string, string>, payload: Record<string, unknown> = {}) =>
  subscribeWith(
    createClient({
      url: websocketUrl(url),
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocol: string) {
          super(address, protocol, { headers: { authorization, ...headers } });
        }
      },
      connectionParams: payload,
      retryAttempts: 0,
    }),
    tick,
  );

const afterInitWith = (url: string, payload: Record<string, unknown>) =>
  subscribeWith(websocketClient(url, { Authorization: authorization, ...payload }), tick);

const cost = { rows: 0, requests: 1, allowed: { rows: 100_000, requests: 1_500 } };

describe('the cost of a subscription', () => {
  test.for([
    ['the header of an event stream', (url) => overSseWith(url, { 'X-Query-Cost': '1' })],
    ['the header of an upgrade', (url) => afterUpgradeWith(url, { 'X-Query-Cost': 'yes' })],
    ['connection_init', (url) => afterInitWith(url, { 'x-query-cost': true })],
    ['headers in connection_init', (url) => afterInitWith(url, { headers: { 'X-Query-Cost': '1' } })],
  ] as const satisfies readonly (readonly [string, (url: string) => Subscribed])[])(
    'is told by its first event to who asks for it by %s',
    async ([, subscribe], { startGateway }) => {
      const { schema, nextTicker } = tickers();
      const { url } = await startGateway({ schema });
      const events = allEvents(subscribe(url));
      const ticker = await nextTicker();
      ticker.emit('one', 'two');
      ticker.end();
      expect(await events).toEqual([{ data: { tick: 'one' }, extensions: { cost } }, { data: { tick: 'two' } }]);
    },
  );

  test.for([
    ['who does not ask', (url) => overSseWith(url, {})],
    ['who asks not to be told', (url) => overSseWith(url, { 'X-Query-Cost': '0' })],
    ['whose connection_init says no', (url) => afterInitWith(url, { 'X-Query-Cost': false })],
    [
      'whose connection_init takes the header back',
      (url) => afterUpgradeWith(url, { 'X-Query-Cost': '1' }, { 'X-Query-Cost': '0' }),
    ],
    ['whose connection_init holds nonsense', (url) => afterInitWith(url, { 'X-Query-Cost': { toString: 1 } })],
  ] as const satisfies readonly (readonly [string, (url: string) => Subscribed])[])(
    'is not told to %s',
    async ([, subscribe], { startGateway }) => {
      const { schema, nextTicker } = tickers();
      const { url } = await startGateway({ schema });
      const events = allEvents(subscribe(url));
      const ticker = await nextTicker();
      ticker.emit('one');
      ticker.end();
      expect(await events).toEqual([{ data: { tick: 'one' } }]);
    },
  );

  test('is told beside the errors of the first event', async ({ startGateway }) => {
    const { schema, nextTicker } = tickers();
    const { url } = await startGateway({ schema });
    const events = allEvents(overSseWith(url, { 'X-Query-Cost': '1' }));
    const ticker = await nextTicker();
    ticker.emit(new Error('broken'));
    ticker.end();
    expect(await events).toMatchObject([{ data: { tick: null }, errors: [{}], extensions: { cost } }]);
  });
});
