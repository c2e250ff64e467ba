import { GraphQLError } from 'graphql';
import { expect } from 'vitest';
import { exampleSchema, expectNoFault, session, test } from '../gateway-fixture.ts';
import { errorsOf, overSse, overWebSocket } from '../streaming/subscription-fixture.ts';

test('an unexpected error is one fixed sentence to the caller', async ({ startGateway }) => {
  const { post } = await startGateway();
  const { status, json, text } = await post('{ hello crash }');
  expect(status).toBe(200);
  expect(json.data).toEqual({ hello: 'hello you', crash: null });
  expect(json.errors).toEqual([
    {
      message: expect.stringContaining('unexpected error') as unknown,
      locations: [{ line: 1, column: 9 }],
      path: ['crash'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) as unknown },
    },
  ]);
  expect(text).not.toMatch(/10\.0\.0\.2|OAuth|stack|\.ts/);
});

test('the log has the original, without session and address', async ({ startGateway }) => {
  const { post, logged } = await startGateway();
  await post('{ crash }', { 'x-request-id': 'r1' });
  expect(await logged('unexpected error')).toMatchObject({
    requestId: 'r1',
    err: {
      type: 'Error',
      message: 'could not reach [address] with OAuth [id]',
      at: expect.stringContaining('gateway-fixture.ts:') as unknown,
    },
  });
});

test('the log takes no other property of an error than name, message, place and cause', async ({ startGateway }) => {
  const { post, logged, logs } = await startGateway();
  await post('{ deepCrash }');
  expect(await logged('unexpected error')).toMatchObject({ err: { message: 'outer', cause: { message: 'inner' } } });
  expect(JSON.stringify(logs)).not.toContain(session);
});

test('an error that is raised on purpose passes as it is, and is not in the error log', async ({ startGateway }) => {
  const held = () => Promise.reject(new GraphQLError('Log in again.', { extensions: { code: 'UNAUTHENTICATED' } }));
  const { post, logged, logs } = await startGateway({ schema: exampleSchema(held) });
  const { json } = await post('{ held }');
  expect(json.errors?.[0]).toMatchObject({ message: 'Log in again.', extensions: { code: 'UNAUTHENTICATED' } });
  expect(await logged('request')).toMatchObject({ codes: ['UNAUTHENTICATED'] });
  expect(logs.filter(({ level }) => level === 50)).toEqual([]);
});

test('a condition that only execution can judge is the fault of the caller', async ({ startGateway }) => {
  const gateway = await startGateway();
  for (const query of [
    'query ($if: Boolean = true) { hello @include(if: $if) }',
    'query ($if: Boolean = true) { ... @skip(if: $if) { hello } }',
  ]) {
    const body = JSON.stringify({ query, variables: { if: null } });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  }
  expectNoFault(gateway);
});

test('a subscription that is conditional is refused by every way to the gateway', async ({ startGateway }) => {
  const gateway = await startGateway();
  for (const query of [
    'subscription ($if: Boolean!) { tick @include(if: $if) }',
    'subscription { tick @skip(if: $none) }',
    'subscription { tick @include }',
    'subscription { tick @include(if: 3) }',
    'subscription { ...F } fragment F on Subscription { tick @include(if: $none) }',
  ]) {
    const { json } = await gateway.post(query);
    const streamed = await Promise.all([overSse, overWebSocket].map((over) => errorsOf(over(gateway.url, { query }))));
    for (const errors of [json.errors, ...streamed])
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  }
  expectNoFault(gateway);
});

test('a variable that graphql-js would lose is refused', async ({ startGateway }) => {
  const gateway = await startGateway();
  const { json } = await gateway.post('query ($__proto__: String!) { hello(name: $__proto__) }');
  expect(json.errors).toMatchObject([
    { message: 'No variable can be called "__proto__".', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
  ]);
  expectNoFault(gateway);
});

test('an argument that only execution can judge is the fault of the caller', async ({ startGateway }) => {
  const { url } = await startGateway();
  const operation = { query: 'query ($n: String = "x") { hello(name: $n) }', variables: { n: null } };
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(operation) });
  expect(await response.json()).toMatchObject({
    data: { hello: null },
    errors: [{ message: expect.stringContaining('name') as unknown, extensions: { code: 'BAD_USER_INPUT' } }],
  });
});
