import { describe, expect } from 'vitest';
import { test, toReply } from '../gateway-fixture.ts';
import { authorization, fetchEvents, tick, tickers } from './subscription-fixture.ts';

const both = 'application/graphql-response+json, application/json, text/event-stream, multipart/mixed';

test('an event stream has the headers of every answer', async ({ startGateway }) => {
  const { schema, nextTicker } = tickers();
  const { url } = await startGateway({ schema });
  const response = await fetchEvents(url, tick, { origin: 'https://studio.apollographql.com', 'x-request-id': 'mine' });
  const ticker = await nextTicker();
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-request-id': 'mine',
    'access-control-allow-origin': 'https://studio.apollographql.com',
    'x-accel-buffering': 'no',
  });
  ticker.emit('one');
  ticker.end();
  expect(await response.text()).toBe(':\n\nevent: next\ndata: {"data":{"tick":"one"}}\n\nevent: complete\ndata:\n\n');
});

describe('by GET', () => {
  const get = (url: string, search: string) =>
    fetch(`${url}/graphql?${search}`, { headers: { accept: 'text/event-stream', authorization } });

  test('a subscription runs', async ({ startGateway }) => {
    const { schema, nextTicker } = tickers();
    const { url } = await startGateway({ schema });
    const query = 'query A { hello } subscription B($n: Int!) { tick(every: $n) }';
    const search = new URLSearchParams({ query, operationName: 'B', variables: '{"n":1}' });
    const response = await get(url, search.toString());
    (await nextTicker()).end();
    expect(await response.text()).toContain('event: complete');
  });

  for (const search of [
    '',
    'query=',
    'query=subscription{tick}&variables={',
    'query=subscription{tick}&variables=[]',
  ]) {
    test(`?${search} is 400`, async ({ startGateway }) => {
      const { url } = await startGateway();
      const reply = await toReply(await get(url, search));
      expect([reply.status, reply.json.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    });
  }
});

describe('a client that takes events and JSON', () => {
  test('gets events for a subscription', async ({ startGateway }) => {
    const { schema, nextTicker } = tickers();
    const { url } = await startGateway({ schema });
    const response = await fetchEvents(url, tick, { accept: both });
    (await nextTicker()).end();
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    await response.text();
  });

  for (const [query, status] of [
    ['{ hello }', 200],
    ['mutation { done }', 200],
    ['{ nothing }', 400],
    ['{', 400],
  ] as const) {
    test(`gets JSON for ${query}`, async ({ startGateway }) => {
      const { url } = await startGateway();
      const response = await fetchEvents(url, { query }, { accept: both });
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toContain('application/graphql-response+json');
      await response.text();
    });
  }

  test('gets JSON for a query by GET', async ({ startGateway }) => {
    const { url } = await startGateway();
    const response = await fetch(`${url}/graphql?query={hello}`, { headers: { accept: both, authorization } });
    expect(await response.json()).toEqual({ data: { hello: 'hello you' } });
  });

  test('gets an answer to a body that is null', async ({ startGateway }) => {
    const { url } = await startGateway();
    const headers = { accept: both, 'content-type': 'application/json' };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: 'null' });
    expect(response.status).toBe(400);
  });
});

for (const accept of ['text/event-stream;q=0', 'text/event-stream;q=0, application/json', '*/*']) {
  test(`accept: ${accept} asks for no events`, async ({ startGateway }) => {
    const { url } = await startGateway();
    const response = await fetchEvents(url, tick, { accept });
    expect(response.headers.get('content-type')).toContain('json');
    expect(response.status).toBe(accept.endsWith('q=0') ? 406 : 400);
  });
}

describe('what cannot be read is an HTTP answer', () => {
  for (const [what, headers, body, status] of [
    ['no JSON', {}, '{', 400],
    ['a list', {}, '[]', 400],
    ['no query', {}, '{}', 400],
    ['variables that are no object', {}, '{"query":"{a}","variables":[]}', 400],
    ['another type', { 'content-type': 'text/plain' }, '{}', 415],
    ['too long', {}, `{"query":"${'a'.repeat(2000)}"}`, 413],
  ] as const) {
    test(`${what}: ${status}`, async ({ startGateway }) => {
      const { url } = await startGateway({ env: { MAX_REQUEST_BYTES: '1000' } });
      const accepting = { accept: 'text/event-stream', 'content-type': 'application/json', ...headers };
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: accepting, body });
      const reply = await toReply(response);
      expect(reply.status).toBe(status);
      expect(reply.json.errors?.[0]?.extensions.requestId).toBe(reply.headers.get('x-request-id'));
    });
  }
});

test('a client that breaks the connection ends its source', async ({ startGateway }) => {
  const { schema, nextTicker } = tickers();
  const { url, logged } = await startGateway({ schema });
  const client = new AbortController();
  const headers = { accept: 'text/event-stream', 'content-type': 'application/json', authorization };
  const { signal } = client;
  const broken = fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(tick), signal });
  const ticker = await nextTicker();
  client.abort();
  await broken
    .then(
      (response) => response.text(),
      () => undefined,
    )
    .catch(() => undefined);
  await ticker.returned;
  expect(ticker.context.signal.aborted).toBe(true);
  expect(await logged('request')).toMatchObject({ operationType: 'subscription', aborted: true });
});
