import { serverAudits } from 'graphql-http';
import { describe, expect } from 'vitest';
import { session, test, toReply } from '../gateway-fixture.ts';

const graphqlResponse = 'application/graphql-response+json';

test('all 61 audits of graphql-http pass', async ({ startGateway }) => {
  const { url } = await startGateway();
  const audits = serverAudits({ url: `${url}/graphql` });

  const results = await Promise.all(audits.map(({ fn }) => fn()));

  expect(results).toHaveLength(61);
  expect(results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([]);
});

describe('the accept header', () => {
  for (const [accept, contentType] of [
    ['application/json', 'application/json'],
    [graphqlResponse, graphqlResponse],
    ['*/*', 'application/json'],
    [`${graphqlResponse}, application/json;q=0.9`, graphqlResponse],
    [`${graphqlResponse};q=0.5, application/json`, 'application/json'],
    ['text/html, application/*;q=0.1', 'application/json'],
    [`${graphqlResponse}, application/json`, graphqlResponse],
    [`application/json, ${graphqlResponse}`, 'application/json'],
    [`*/*, ${graphqlResponse}`, graphqlResponse],
    ['application/json;q=0, */*', graphqlResponse],
    [`${graphqlResponse};q=high, application/json`, 'application/json'],
    [`${graphqlResponse};charset=UTF-8, application/json;q=0.9`, graphqlResponse],
    ['Application/JSON; charset="utf-8"', 'application/json'],
    [',;q=1,/, application/json', 'application/json'],
  ] as const) {
    test(`${accept} is answered with ${contentType}`, async ({ startGateway }) => {
      const { post } = await startGateway();
      const { status, headers } = await post('{ hello }', { accept });
      expect(status).toBe(200);
      expect(headers.get('content-type')).toContain(contentType);
    });
  }

  test.for(['image/png', 'application/json;q=0', 'json', ';,"'])(
    '%s, which takes no JSON, is refused before anything runs',
    async (accept, { startGateway, expect }) => {
      const { post, logged } = await startGateway();
      const { status, json } = await post('mutation { done }', { accept });
      expect(status).toBe(406);
      expect(json.errors?.[0]?.extensions.code).toBe('NOT_ACCEPTABLE');
      expect(await logged('request')).not.toHaveProperty('operationType');
    },
  );

  for (const [query, code] of [
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { hello } query B { hello }', 'OPERATION_RESOLUTION_FAILURE'],
    ['query ($n: String!) { hello(name: $n) }', 'BAD_USER_INPUT'],
  ] as const) {
    test(`decides whether ${code} is 200 or 400`, async ({ startGateway }) => {
      const { post } = await startGateway();
      const [legacy, modern] = await Promise.all([post(query), post(query, { accept: graphqlResponse })]);
      expect([legacy.status, modern.status]).toEqual([200, 400]);
      expect([legacy, modern].map(({ json }) => json.errors?.[0]?.extensions.code)).toEqual([code, code]);
    });
  }
});

test('a mutation by GET is refused with 405', async ({ startGateway }) => {
  const { url } = await startGateway();
  const response = await fetch(`${url}/graphql?query=mutation{done}`);
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST');
});

test("a query by GET needs no preflight header of Apollo's", async ({ startGateway }) => {
  const { url } = await startGateway();
  const headers = { authorization: `OAuth ${session}` };
  const { json } = await toReply(await fetch(`${url}/graphql?query={hello}`, { headers }));
  expect(json).toEqual({ data: { hello: 'hello you' } });
});

test('a subscription by POST is refused as a request error', async ({ startGateway }) => {
  const { post } = await startGateway();
  const { status, json } = await post('subscription { tick }');
  expect(status).toBe(400);
  expect(json).not.toHaveProperty('data');
  expect(json.errors?.[0]).toMatchObject({
    message: expect.stringMatching(/subscription/i) as unknown,
    extensions: { code: 'BAD_REQUEST' },
  });
});

test('a batch is refused', async ({ startGateway }) => {
  const { url } = await startGateway();
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: '[{"query":"{ hello }"}]' });
  expect(response.status).toBe(400);
});

test('a persisted query is refused, since no text of one caller is kept for another', async ({ startGateway }) => {
  const { url } = await startGateway();
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } });
  const { json } = await toReply(await fetch(`${url}/graphql?extensions=${encodeURIComponent(extensions)}`));
  expect(json.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
});

test('overload is 503 and tells when to come again', async ({ startGateway }) => {
  const { post } = await startGateway();
  const { status, headers } = await post('{ overloaded }');
  expect(status).toBe(503);
  expect(headers.get('retry-after')).toBe('1');
});

test('overload of one field does not hide the outcome of another', async ({ startGateway }) => {
  const { post } = await startGateway();
  const { status, json } = await post('{ overloaded hello }');
  expect(status).toBe(200);
  expect(json.data).toEqual({ overloaded: null, hello: 'hello you' });
});

test('every answer forbids storing it', async ({ startGateway }) => {
  const { url, post } = await startGateway();
  const replies = await Promise.all([
    post('{ hello }'),
    post('{'),
    ...['/', '/livez', '/readyz', '/metrics', '/nowhere', '/graphql'].map(async (path) =>
      toReply(await fetch(url + path)),
    ),
  ]);
  expect(replies.map(({ headers }) => headers.get('cache-control'))).toEqual(replies.map(() => 'no-store'));
});
