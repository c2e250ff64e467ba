import { describe, expect } from 'vitest';
import { session, test, toReply } from '../gateway-fixture.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

test('a sane X-Request-Id is kept: in the answer, in its errors and in the log', async ({ startGateway }) => {
  const { post, logged } = await startGateway();
  const { headers, json } = await post('{ crash }', { 'x-request-id': 'trace-1.2:3_4' });
  expect(headers.get('x-request-id')).toBe('trace-1.2:3_4');
  expect(json.errors?.[0]?.extensions.requestId).toBe('trace-1.2:3_4');
  expect(await logged('request')).toMatchObject({ requestId: 'trace-1.2:3_4' });
  expect(await logged('unexpected error')).toMatchObject({ requestId: 'trace-1.2:3_4' });
});

describe('an id is made', () => {
  for (const [why, headers] of [
    ['where none is offered', {}],
    ['where the offered one is too long', { 'x-request-id': 'a'.repeat(129) }],
    ['where the offered one could break a log line', { 'x-request-id': 'a b' }],
    ['where the offered one is empty', { 'x-request-id': '' }],
  ] as const) {
    test(why, async ({ startGateway }) => {
      const { post } = await startGateway();
      const reply = await post('{ hello }', headers);
      expect(reply.headers.get('x-request-id')).toMatch(uuid);
    });
  }
});

describe('every error names the request', () => {
  const json = { 'content-type': 'application/json' };
  for (const [what, path, init] of [
    ['of the parser', '/graphql', { method: 'POST', headers: json, body: '{"query":"{"}' }],
    ['of validation', '/graphql', { method: 'POST', headers: json, body: '{"query":"{ nothing }"}' }],
    ['of a resolver', '/graphql', { method: 'POST', headers: json, body: '{"query":"{ crash }"}' }],
    ["of Apollo's HTTP layer", '/graphql', { method: 'POST', headers: json, body: '{}' }],
    ['about a body that is no JSON', '/graphql', { method: 'POST', headers: json, body: '{' }],
    [
      'about a type that is no JSON',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' },
    ],
    ['about the method', '/graphql', { method: 'PUT' }],
    ['about the path', '/nowhere', {}],
  ] as const) {
    test(what, async ({ startGateway }) => {
      const { url } = await startGateway();
      const reply = await toReply(await fetch(url + path, init));
      expect(reply.json.errors).not.toHaveLength(0);
      expect(reply.json.errors?.map(({ extensions }) => extensions.requestId)).toEqual([
        reply.headers.get('x-request-id'),
      ]);
      expect(reply.headers.get('x-request-id')).toMatch(uuid);
    });
  }
});

test('two requests at once are never mixed', async ({ startGateway }) => {
  const { post } = await startGateway();
  const ids = Array.from({ length: 50 }, (_, index) => `request-${index}`);
  const replies = await Promise.all(ids.map((id) => post('{ crash }', { 'x-request-id': id })));
  expect(replies.map(({ json }) => json.errors?.[0]?.extensions.requestId)).toEqual(ids);
});

test('a request is one log line, without what the caller sent', async ({ startGateway }) => {
  const { url, logs, logged } = await startGateway();
  const operation = { query: 'query Greeting($n: String!) { hello(name: $n) }', variables: { n: 'a secret name' } };
  await fetch(`${url}/graphql?token=abc`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `OAuth ${session}` },
    body: JSON.stringify(operation),
  });
  const line = await logged('request');
  expect(line).toMatchObject({
    method: 'POST',
    path: '/graphql',
    operationName: 'Greeting',
    operationType: 'query',
    status: 200,
  });
  expect(Object.keys(line).sort()).toEqual(
    [
      'level',
      'time',
      'requestId',
      'method',
      'path',
      'operationType',
      'operationName',
      'status',
      'durationMs',
      'msg',
    ].sort(),
  );
  expect(JSON.stringify(logs)).not.toMatch(/secret|OAuth|0123456789abcdef|hello|token/);
});

test('an operation name that looks like a session is struck out of the log', async ({ startGateway }) => {
  const { post, logged } = await startGateway();
  await post(`query ${session.replace(/^0/, 'a')} { hello }`);
  expect(await logged('request')).toMatchObject({ operationName: '[id]' });
});

test('an unknown path is not logged, since it may hold anything', async ({ startGateway }) => {
  const { url, logged } = await startGateway();
  await fetch(`${url}/accounts/sessions/${session}`);
  expect(await logged('request')).toMatchObject({ path: '(unknown)', status: 404, codes: ['NOT_FOUND'] });
});
