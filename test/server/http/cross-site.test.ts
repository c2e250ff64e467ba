import { describe, expect } from 'vitest';
import { session, test, toReply } from '../gateway-fixture.ts';
import { apolloManifest, file, hashed, sha256 } from '../operation/manifest-fixture.ts';
import { tickers } from '../streaming/subscription-fixture.ts';

const authorization = `OAuth ${session}`;
const get = async (url: string, query: string, headers: Record<string, string> = {}) =>
  toReply(await fetch(`${url}/graphql?${new URLSearchParams({ query }).toString()}`, { headers }));

describe('a GET without Authorization, which any page can make a browser send,', () => {
  for (const query of [
    '{ __typename }',
    '{ __schema { queryType { name } } }',
    '{ t: __type(name: "Query") { name } }',
    '{ _service { sdl } }',
    'query A { ...All } query B { hello } fragment All on Query { ... { __typename } }',
  ]) {
    test(`reaches ${query}`, async ({ startGateway }) => {
      const { url } = await startGateway();
      const search = new URLSearchParams({ query, ...(query.includes('query A') && { operationName: 'A' }) });
      const reply = await toReply(await fetch(`${url}/graphql?${search.toString()}`));
      expect([reply.status, reply.json.errors]).toEqual([200, undefined]);
    });
  }

  for (const query of [
    '{ hello }',
    '{ __typename hello }',
    '{ __typename: hello }',
    '{ ... { hello } }',
    '{ __typename ...All } fragment All on Query { ...More } fragment More on Query { hello }',
    '{ hello @include(if: false) }',
    '{ held }',
  ]) {
    test(`does not reach ${query}: 401, and nothing runs`, async ({ startGateway }) => {
      const { url, logged } = await startGateway();
      const { status, headers, json } = await get(url, query, {
        origin: 'https://evil.example',
        'x-request-id': 'mine',
      });
      expect([status, headers.get('www-authenticate')]).toEqual([401, 'OAuth']);
      expect(json).toEqual({
        errors: [
          {
            message: expect.stringContaining('Authorization') as unknown,
            extensions: { code: 'UNAUTHENTICATED', requestId: 'mine' },
          },
        ],
      });
      expect(await logged('request')).not.toHaveProperty('operationType');
    });
  }

  test('opens no event stream', async ({ startGateway }) => {
    const begun: unknown[] = [];
    const { schema } = tickers((ticker) => begun.push(ticker));
    const { url } = await startGateway({ schema });
    const { status } = await get(url, 'subscription { tick }', { accept: 'text/event-stream' });
    expect([status, begun]).toEqual([401, []]);
  });

  test('runs no mutation: 405, with Authorization too', async ({ startGateway }) => {
    const { url } = await startGateway();
    const replies = [await get(url, 'mutation { done }'), await get(url, 'mutation { done }', { authorization })];
    expect(replies.map(({ status, headers }) => [status, headers.get('allow')])).toEqual([
      [405, 'POST'],
      [405, 'POST'],
    ]);
  });

  test('runs no trusted document', async ({ startGateway }) => {
    const env = { TRUSTED_DOCUMENTS_FILE: file(apolloManifest([hashed('query Hello {\n  hello\n}')])) };
    const { url } = await startGateway({ env });
    const id = sha256('query Hello {\n  hello\n}');
    const response = await fetch(`${url}/graphql?documentId=${id}`);
    expect(response.status).toBe(401);
  });

  test('is not helped by a cookie', async ({ startGateway }) => {
    const { url } = await startGateway();
    const { status } = await get(url, '{ hello }', { cookie: `authorization=${authorization}; session=${session}` });
    expect(status).toBe(401);
  });

  test('learns why its document is wrong, as by POST', async ({ startGateway }) => {
    const { url } = await startGateway();
    const accept = 'application/graphql-response+json';
    const replies = [await get(url, '{', { accept }), await get(url, '{ nothing }', { accept })];
    expect(replies.map(({ status, json }) => [status, json.errors?.[0]?.extensions.code])).toEqual([
      [400, 'GRAPHQL_PARSE_FAILED'],
      [400, 'GRAPHQL_VALIDATION_FAILED'],
    ]);
  });
});

test('a GET with Authorization, which no browser sends to another origin unasked, runs queries', async ({
  startGateway,
}) => {
  const { url } = await startGateway();
  const { json } = await get(url, '{ hello }', { authorization });
  expect(json).toEqual({ data: { hello: 'hello you' } });
});

describe('a POST that needs no preflight is 415, and nothing runs', () => {
  for (const contentType of [
    'text/plain',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    undefined,
  ]) {
    test(String(contentType), async ({ startGateway }) => {
      const { url, logged } = await startGateway();
      const body = new Blob(['{"query":"mutation { done }"}']);
      const headers = { ...(contentType !== undefined && { 'content-type': contentType }) };
      const reply = await toReply(await fetch(`${url}/graphql`, { method: 'POST', headers, body }));
      expect([reply.status, reply.json.errors?.[0]?.extensions.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
      expect(await logged('request')).not.toHaveProperty('operationType');
    });
  }
});
