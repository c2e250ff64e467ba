import { GraphQLError } from 'graphql';
import { describe, expect } from 'vitest';
import { session, test } from '../gateway-fixture.ts';
import { allEvents, codesOf, errorsOf, fetchEvents, overWebSocket, subscribeWith } from './subscription-fixture.ts';
import { openWebSocket, tick, tickers, transports, websocketClient } from './subscription-fixture.ts';

for (const [name, transport, subscribe] of transports) {
  describe(`a subscription over ${name}`, () => {
    test('gets its events, then completes', async ({ startGateway }) => {
      const { schema, nextTicker } = tickers();
      const { url, logged } = await startGateway({ schema });
      const events = allEvents(subscribe(url, tick));
      const ticker = await nextTicker();
      ticker.emit('one', 'two');
      ticker.end();
      expect(await events).toEqual([{ data: { tick: 'one' } }, { data: { tick: 'two' } }]);
      expect(ticker.context.signal.aborted).toBe(false);
      expect(await logged('subscription')).toMatchObject({
        transport,
        operationName: 'Ticks',
        end: 'completed',
        events: 2,
        requestId: ticker.context.requestId,
        durationMs: expect.any(Number) as number,
      });
      const metrics = await (await fetch(`${url}/metrics`)).text();
      expect(metrics).toContain(`graphql_subscriptions_total{transport="${transport}",code="OK"} 1`);
      expect(metrics).toContain(`graphql_subscription_events_total{transport="${transport}"} 2`);
      expect(metrics).toContain(`graphql_subscriptions_open{transport="${transport}"} 0`);
      expect(metrics).not.toContain('graphql_requests_total{operation="subscription"');
    });

    test('sees each event when it comes', async ({ startGateway }) => {
      const { schema, nextTicker } = tickers();
      const { url } = await startGateway({ schema });
      const { events, unsubscribe } = subscribe(url, tick);
      const first = events.next();
      const ticker = await nextTicker();
      ticker.emit('one');
      expect((await first).value).toEqual({ data: { tick: 'one' } });
      ticker.emit('two');
      expect((await events.next()).value).toEqual({ data: { tick: 'two' } });
      unsubscribe();
      await ticker.returned;
    });

    test('goes on after an event with an error, which is masked', async ({ startGateway }) => {
      const { schema, nextTicker } = tickers();
      const { url } = await startGateway({ schema });
      const { events, unsubscribe } = subscribe(url, tick);
      const first = events.next();
      const ticker = await nextTicker();
      ticker.emit(new Error(`no route to 10.0.0.2 with ${session}`), 'two');
      const { requestId } = ticker.context;
      expect((await first).value).toEqual({
        data: { tick: null },
        errors: [
          {
            message: expect.stringMatching(/^The gateway met an unexpected error/) as string,
            path: ['tick'],
            locations: [{ line: 1, column: 22 }],
            extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
          },
        ],
      });
      expect((await events.next()).value).toEqual({ data: { tick: 'two' } });
      unsubscribe();
    });

    test('ends with a typed error when its source fails', async ({ startGateway }) => {
      const { schema, nextTicker } = tickers();
      const { url, logged } = await startGateway({ schema });
      const subscribed = subscribe(url, tick);
      const errors = errorsOf(subscribed);
      const ticker = await nextTicker();
      ticker.fail(new GraphQLError('Log in again.', { extensions: { code: 'UNAUTHENTICATED' } }));
      const { requestId } = ticker.context;
      expect(await errors).toEqual([{ message: 'Log in again.', extensions: { code: 'UNAUTHENTICATED', requestId } }]);
      expect((await subscribed.events.next()).done).toBe(true);
      expect(await logged('subscription')).toMatchObject({ end: 'failed', codes: ['UNAUTHENTICATED'] });
    });

    test('ends with a masked error when its source breaks', async ({ startGateway }) => {
      const { schema, nextTicker } = tickers();
      const { url, logs } = await startGateway({ schema });
      const errors = errorsOf(subscribe(url, tick));
      (await nextTicker()).fail(new TypeError(`reset by 10.0.0.2, OAuth ${session}`));
      const [error] = await errors;
      expect(error?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      expect(JSON.stringify([error, logs])).not.toMatch(/10\.0\.0\.2|0123456789abcdef/);
      expect(logs.some(({ msg }) => msg === 'unexpected error')).toBe(true);
    });

    test('is told why its source does not begin', async ({ startGateway }) => {
      const { url } = await startGateway();
      const [error] = await errorsOf(subscribe(url, { query: 'subscription { refused }' }));
      expect(error).toMatchObject({ message: 'Not for you.', path: ['refused'], extensions: { code: 'FORBIDDEN' } });
    });

    test('ends its source when the client unsubscribes, also while the source is silent', async ({ startGateway }) => {
      const { schema, nextTicker } = tickers();
      const { url, logged } = await startGateway({ schema });
      const { events, unsubscribe } = subscribe(url, tick);
      const first = events.next();
      const ticker = await nextTicker();
      ticker.emit('one');
      await first;
      unsubscribe();
      await ticker.returned;
      expect([ticker.context.signal.aborted, ticker.context.draining.aborted]).toEqual([true, false]);
      expect(await logged('subscription')).toMatchObject({ end: 'left', events: 1 });
    });

    for (const [what, operation, code] of [
      ['a query', { query: '{ hello }' }, 'BAD_REQUEST'],
      ['a mutation', { query: 'mutation { done }' }, 'BAD_REQUEST'],
      ['what does not parse', { query: 'subscription {' }, 'GRAPHQL_PARSE_FAILED'],
      ['an unknown field', { query: 'subscription { tock }' }, 'GRAPHQL_VALIDATION_FAILED'],
      ['two fields', { query: 'subscription { tick other: tick }' }, 'GRAPHQL_VALIDATION_FAILED'],
      ['a wrong variable', { query: 'subscription ($n: Int!) { tick(every: $n) }' }, 'BAD_USER_INPUT'],
      ['no such operation', { ...tick, operationName: 'Tocks' }, 'OPERATION_RESOLUTION_FAILURE'],
    ] as const) {
      test(`is refused for ${what}`, async ({ startGateway }) => {
        const { url } = await startGateway();
        const errors = await errorsOf(subscribe(url, operation));
        expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
        expect(errors[0]?.extensions.requestId).toMatch(/^[\w-]{36}$/);
      });
    }

    test('tells nothing of the schema while introspection is off', async ({ startGateway }) => {
      const { url } = await startGateway({ env: { INTROSPECTION: 'false' } });
      const told = async (query: string) => (await errorsOf(subscribe(url, { query })))[0];
      expect((await told('{ __schema { __typename } }'))?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect((await told('{ _service { sdl } }'))?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect((await told('subscription { tic }'))?.message).not.toContain('Did you mean');
    });

    test('with variables and one of several operations', async ({ startGateway }) => {
      const { schema, nextTicker } = tickers();
      const { url } = await startGateway({ schema });
      const query = 'query A { hello } subscription B($n: Int!) { tick(every: $n) }';
      const events = allEvents(subscribe(url, { query, operationName: 'B', variables: { n: 1 } }));
      const ticker = await nextTicker();
      ticker.end();
      expect(await events).toEqual([]);
    });

    test('is refused beyond the bound of the process', async ({ startGateway }) => {
      const { schema, nextTicker } = tickers();
      const { url } = await startGateway({ schema, env: { MAX_SUBSCRIPTIONS: '1' } });
      const first = overWebSocket(url, tick);
      const events = allEvents(first);
      const ticker = await nextTicker();
      const second = subscribe(url, tick);
      if (transport === 'websocket') expect(await codesOf(second)).toEqual(['OVERLOADED']);
      else await expect(codesOf(second)).rejects.toMatchObject({ response: { status: 503 } });
      ticker.end();
      await events;
    });
  });
}

test('what one transport is told of an error, all are told', async ({ startGateway }) => {
  const { url, post } = await startGateway();
  const asked = { query: 'subscription ($a: Int!, $b: Int!) { tick(every: $a) tock }' };
  const byHttp = (await post(asked.query)).json.errors;
  const withoutId = (errors: unknown) => JSON.stringify(errors).replaceAll(/"requestId":"[^"]+"/g, '');
  for (const [, , subscribe] of transports)
    expect(withoutId(await errorsOf(subscribe(url, asked)))).toBe(withoutId(byHttp));
});

test('a source whose return never settles holds up nobody', async ({ startGateway }) => {
  const { schema, nextTicker } = tickers((ticker) => {
    ticker.return = () => Promise.withResolvers<never>().promise;
  });
  const { url, logged } = await startGateway({ schema });
  const { events, unsubscribe } = overWebSocket(url, tick);
  void events.next();
  await nextTicker();
  await logged('subscription started');
  unsubscribe();
  expect(await logged('subscription')).toMatchObject({ end: 'left' });
});

test('errors of one WebSocket carry the id of its request', async ({ startGateway }) => {
  const { url } = await startGateway();
  const { say, socket } = await openWebSocket(url, { 'x-request-id': 'mine-1' });
  const error = new Promise((resolve) => socket.once('message', resolve));
  say({ type: 'subscribe', id: '1', payload: { query: '{ hello }' } });
  expect(String(await error)).toMatch(/"type":"error".*"requestId":"mine-1"/);
  socket.close();
});

test('errors of an event stream carry the id of its request', async ({ startGateway }) => {
  const { url } = await startGateway();
  const response = await fetchEvents(url, { query: '{ hello }' }, { 'x-request-id': 'mine-2' });
  expect(response.headers.get('x-request-id')).toBe('mine-2');
  expect(await response.text()).toMatch(/^:\n\nevent: next\ndata: .*"requestId":"mine-2".*\n\nevent: complete\ndata:/);
});

test('many subscriptions share one WebSocket', async ({ startGateway }) => {
  const { schema, nextTicker } = tickers();
  const { url } = await startGateway({ schema });
  const client = websocketClient(url);
  const all = Array.from({ length: 50 }, () => allEvents(subscribeWith(client, tick)));
  for (let i = 0; i < 50; i += 1) {
    const ticker = await nextTicker();
    ticker.emit('one');
    ticker.end();
  }
  for (const events of await Promise.all(all)) expect(events).toEqual([{ data: { tick: 'one' } }]);
});
