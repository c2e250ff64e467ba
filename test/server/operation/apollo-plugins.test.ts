import type { GatewayPlugin } from '../../../src/server/operation/apollo-plugins.ts';
import { describe, expect } from 'vitest';
import { exampleSchema, resolversOf, test } from '../gateway-fixture.ts';

/** A plugin that notes which of its hooks are called, with an object of hooks of the execution. */
function noting(more: object = {}) {
  const called: string[] = [];
  const note = (hook: string) => () => {
    called.push(hook);
    return Promise.resolve();
  };
  const plugin: GatewayPlugin = {
    requestDidStart: ({ request }) => {
      called.push(`requestDidStart ${request.http?.headers.get('x-from') ?? ''}`);
      return Promise.resolve({
        parsingDidStart: note('parsingDidStart'),
        didResolveOperation: note('didResolveOperation'),
        willSendResponse({ response }) {
          response.http.headers.set('x-plugin', 'here');
          return Promise.resolve();
        },
        ...more,
      });
    },
  };
  return { plugin, called, note };
}

test('a plugin sees requests, their headers and their answers, and no document is parsed again', async ({
  startGateway,
}) => {
  const { plugin, called } = noting();
  const { post } = await startGateway({ plugins: [plugin] });
  const replies = [await post('{ hello }', { 'x-from': 'here' }), await post('{ hello }')];
  expect(replies.map(({ json }) => json)).toEqual([{ data: { hello: 'hello you' } }, { data: { hello: 'hello you' } }]);
  expect(replies[0]?.headers.get('x-plugin')).toBe('here');
  expect(called).toEqual(['requestDidStart here', 'didResolveOperation', 'requestDidStart ', 'didResolveOperation']);
});

const watching: GatewayPlugin = {
  requestDidStart: () =>
    Promise.resolve({ executionDidStart: () => Promise.resolve({ willResolveField: () => undefined }) }),
};

describe('what is answered is the same by all ways', () => {
  for (const query of [
    '{ hello }',
    '{ a: hello(name: "Ada") crash overloaded }',
    '{ overloaded }',
    '{ hell }',
    '{',
    'query ($n: String!) { hello(name: $n) }',
    'query A { hello } query B { hello }',
    'mutation { done }',
    'subscription { tick }',
    'subscription ($on: Boolean!) { tick @include(if: $on) }',
    `{ ${'unknown '.repeat(60)}}`,
    '{ __schema { queryType { name } } }',
  ]) {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      test(`${query.slice(0, 60)} as ${accept}`, async ({ startGateway }) => {
        const replies = [];
        for (const plugins of [[], [noting().plugin], [watching]]) {
          const { post } = await startGateway({ plugins });
          const { status, headers, text } = await post(query, { accept, 'x-request-id': 'same' });
          replies.push([status, headers.get('content-type'), headers.get('retry-after'), text]);
        }
        const [alone, ...others] = replies;
        expect(others).toEqual([alone, alone]);
      });
    }
  }
});

test('a plugin that watches the execution sees each field', async ({ startGateway }) => {
  const fields: string[] = [];
  const plugin: GatewayPlugin = {
    requestDidStart: () =>
      Promise.resolve({
        executionDidStart: () =>
          Promise.resolve({ willResolveField: ({ info }) => void fields.push(info.path.key.toString()) }),
      }),
  };
  const { post } = await startGateway({ plugins: [plugin] });
  await post('{ hello a: hello }');
  expect(fields).toEqual(['hello', 'a']);
});

test('a plugin that asks for errors is told them', async ({ startGateway }) => {
  const told: string[] = [];
  const plugin: GatewayPlugin = {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors({ errors }) {
          told.push(...errors.map(({ message }) => message));
          return Promise.resolve();
        },
      }),
  };
  const { post } = await startGateway({ plugins: [plugin] });
  await post('{ overloaded }');
  await post('{ hell }');
  expect(told).toEqual(['Too much is waiting.', expect.stringContaining('Cannot query field') as unknown]);
});

test('where introspection is closed a plugin is told so in the same words', async ({ startGateway }) => {
  const texts = [];
  for (const plugins of [[], [noting().plugin], [watching]]) {
    const { post } = await startGateway({ plugins, env: { INTROSPECTION: 'false' } });
    texts.push((await post('{ __schema { queryType { name } } }', { 'x-request-id': 'same' })).text);
  }
  const [alone, ...others] = texts;
  expect(others).toEqual([alone, alone]);
});

test('a plugin that watches fields leaves the resolvers as they are, by which operations are priced and planned', async ({
  startGateway,
}) => {
  const schema = exampleSchema();
  const before = resolversOf(schema);
  const { post } = await startGateway({ schema, plugins: [watching] });
  await post('{ hello }');
  expect(resolversOf(schema)).toEqual(before);
});
