import { describe, expect } from 'vitest';
import type { Environment } from '../../../src/config.ts';
import { buildSchema } from '../../../src/graphql/schema.ts';
import { test, toReply } from '../gateway-fixture.ts';

const production = { NODE_ENV: 'production', ZSTACK_URL: 'http://127.0.0.1:1/zstack', HOST: '127.0.0.1' };

describe('what tells the schema', () => {
  for (const [env, schema, sdl] of [
    [{}, true, true],
    [{ INTROSPECTION: 'false' }, false, false],
    [{ INTROSPECTION: 'false', FEDERATION: 'true' }, false, true],
    [production, false, false],
    [{ ...production, FEDERATION: 'true' }, false, true],
    [{ ...production, INTROSPECTION: 'true' }, true, true],
  ] satisfies readonly (readonly [Environment, boolean, boolean])[]) {
    test(`with ${JSON.stringify(env)}: __schema ${schema}, _service ${sdl}`, async ({ startGateway }) => {
      const { post } = await startGateway({ env });
      const [introspection, service] = await Promise.all([
        post('{ __schema { __typename } }'),
        post('{ s: _service { sdl } }'),
      ]);
      expect(introspection.json.errors === undefined).toBe(schema);
      expect(service.json.errors === undefined).toBe(sdl);
    });
  }
});

test('a spelling mistake gets no suggestions while introspection is off', async ({ startGateway }) => {
  const { post } = await startGateway({ env: { INTROSPECTION: 'false' } });
  const { text } = await post('{ hell }');
  expect(text).not.toContain('Did you mean');
});

test('__typename needs no introspection', async ({ startGateway }) => {
  const { post } = await startGateway({ env: { INTROSPECTION: 'false' } });
  const { json } = await post('{ __typename }');
  expect(json).toEqual({ data: { __typename: 'Query' } });
});

describe('a mistake in a variable', () => {
  const wrong = {
    query: 'query ($f: ImageFilter, $o: [ImageOrder!]) { images(filter: $f, orderBy: $o) { totalCount } }',
    variables: { f: { nam: { eq: 'x' } }, o: { field: 'CREATE_DAT' } },
  };

  for (const [introspection, suggests] of [
    ['true', true],
    ['false', false],
  ] as const) {
    test(`is told with suggestions: ${suggests}, with INTROSPECTION=${introspection}`, async ({ startGateway }) => {
      const { url } = await startGateway({ schema: buildSchema(), env: { INTROSPECTION: introspection } });
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(wrong),
      });
      const { text, json } = await toReply(response);
      expect(json.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
      expect(text.includes('Did you mean')).toBe(suggests);
      expect(/"name"|\\"name\\"|CREATE_DATE/.test(text)).toBe(suggests);
    });
  }
});
