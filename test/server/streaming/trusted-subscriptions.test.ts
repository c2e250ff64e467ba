import { describe, expect } from 'vitest';
import { test } from '../gateway-fixture.ts';
import { apolloManifest, file, hashed, sha256 } from '../operation/manifest-fixture.ts';
import { allEvents, codesOf, errorsOf, fetchEvents, openWebSocket, type Operation } from './subscription-fixture.ts';
import { eventually, tickers, transports } from './subscription-fixture.ts';

const TICKS = 'subscription Ticks($every: Int) {\n  tick(every: $every)\n}';
const HELLO = 'query Hello {\n  hello\n}';
const env = { TRUSTED_DOCUMENTS_FILE: file(apolloManifest([TICKS, HELLO].map(hashed))) };

/** graphql-ws and graphql-sse would have a text. */
const byId = (documentId: string): Operation => Object.assign({ query: '' }, { documentId });
const byHash = (sha256Hash: string): Operation =>
  Object.assign({ query: '' }, { extensions: { persistedQuery: { version: 1, sha256Hash } } });

for (const [name, , subscribe] of transports) {
  describe(`over ${name}`, () => {
    for (const [form, operation] of [
      ['documentId', byId(`sha256:${sha256(TICKS)}`)],
      ["the extension of Apollo's clients", byHash(sha256(TICKS))],
    ] as const) {
      test(`a trusted subscription runs by its id: ${form}`, async ({ startGateway }) => {
        const { schema, nextTicker } = tickers();
        const { url } = await startGateway({ schema, env });
        const events = allEvents(subscribe(url, operation));
        const ticker = await nextTicker();
        ticker.emit('one');
        ticker.end();
        expect(await events).toEqual([{ data: { tick: 'one' } }]);
      });
    }

    for (const [what, operation, code] of [
      ['a free document', { query: 'subscription { tick }' }, 'PERSISTED_QUERY_ID_REQUIRED'],
      ['the text of a trusted one', { query: TICKS }, 'PERSISTED_QUERY_ID_REQUIRED'],
      ['an unknown id', byId('a'.repeat(64)), 'PERSISTED_QUERY_NOT_IN_LIST'],
      ['an unknown hash', byHash('a'.repeat(64)), 'PERSISTED_QUERY_NOT_IN_LIST'],
      ['a trusted query', byId(sha256(HELLO)), 'BAD_REQUEST'],
    ] as const) {
      test(`${what} is ${code}, and no source is opened`, async ({ startGateway }) => {
        const begun: unknown[] = [];
        const { schema } = tickers((ticker) => begun.push(ticker));
        const { url } = await startGateway({ schema, env });
        const [error] = await errorsOf(subscribe(url, operation));
        expect(error?.extensions).toEqual({ code, requestId: expect.any(String) as unknown });
        expect(begun).toEqual([]);
      });
    }

    test('without a manifest an id is not supported', async ({ startGateway }) => {
      const { url } = await startGateway();
      expect(await codesOf(subscribe(url, byId(sha256(TICKS))))).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
    });
  });
}

test('a WebSocket message with an id needs no text', async ({ startGateway }) => {
  const { schema, nextTicker } = tickers();
  const { url } = await startGateway({ schema, env });
  const { socket, say, received } = await openWebSocket(url);
  say({ id: '1', type: 'subscribe', payload: { documentId: sha256(TICKS), variables: { every: 1 } } });
  (await nextTicker()).emit('one');
  await eventually(() => received.some((message) => message.includes('"next"')));
  expect(JSON.parse(received.at(-1) ?? '')).toMatchObject({
    id: '1',
    type: 'next',
    payload: { data: { tick: 'one' } },
  });
  socket.close();
});

test('a message that is malformed ends the operation and not the connection', async ({ startGateway }) => {
  const { url } = await startGateway({ env });
  const { socket, say, received } = await openWebSocket(url);
  say({ id: '1', type: 'subscribe', payload: { query: '', extensions: { persistedQuery: { version: 2 } } } });
  await eventually(() => received.some((message) => message.includes('"error"')));
  expect(JSON.parse(received.at(-1) ?? '')).toMatchObject({
    id: '1',
    payload: [{ extensions: { code: 'BAD_REQUEST' } }],
  });
  socket.close();
});

test('a client that takes JSON too is told by HTTP', async ({ startGateway }) => {
  const { url } = await startGateway({ env });
  const accept = 'application/graphql-response+json, text/event-stream';
  const response = await fetchEvents(url, { documentId: 'a' }, { accept });
  expect([response.status, await response.json()]).toMatchObject([
    400,
    { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_IN_LIST' } }] },
  ]);
});
