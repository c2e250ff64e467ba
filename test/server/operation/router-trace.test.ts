import { Trace } from '@apollo/usage-reporting-protobuf';
import { describe, expect } from 'vitest';
import { exampleSchema, type Reply, resolversOf, session, test } from '../gateway-fixture.ts';

const FTV1 = { 'apollo-federation-include-trace': 'ftv1' };

function traceOf({ json }: Reply): Trace | undefined {
  const { extensions } = json as { readonly extensions?: { readonly ftv1: string } };
  return extensions && Trace.decode(Buffer.from(extensions.ftv1, 'base64'));
}

test('a router that asks for it is told how long each field took', async ({ startGateway }) => {
  const { post } = await startGateway({ env: { FEDERATION: 'true' } });
  const reply = await post('{ a: hello(name: "Ada") clientAddress }', FTV1);

  expect(reply.json.data).toEqual({ a: 'hello Ada', clientAddress: '127.0.0.1' });
  const fields = traceOf(reply)?.root?.child ?? [];
  expect(fields.map(({ responseName, originalFieldName, type }) => [responseName, originalFieldName, type])).toEqual([
    ['a', 'hello', 'String'],
    ['clientAddress', '', 'String'],
  ]);
  expect(fields.every(({ startTime, endTime }) => Number(endTime) >= Number(startTime))).toBe(true);
});

test('a GET is traced like a POST', async ({ startGateway }) => {
  const { url } = await startGateway({ env: { FEDERATION: 'true' } });
  const headers = { ...FTV1, authorization: `OAuth ${session}` };
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent('{ hello }')}`, { headers });
  expect(await response.json()).toMatchObject({
    data: { hello: 'hello you' },
    extensions: { ftv1: expect.any(String) as unknown },
  });
});

describe('nobody else gets a trace', () => {
  for (const [who, env, headers] of [
    ['one who does not ask', { FEDERATION: 'true' }, {}],
    ['one who asks for another kind', { FEDERATION: 'true' }, { 'apollo-federation-include-trace': 'ftv2' }],
    ['a caller of a gateway that is no subgraph', {}, FTV1],
  ] as const) {
    test(who, async ({ startGateway }) => {
      const { post } = await startGateway({ env });
      expect((await post('{ hello }', headers)).json).toEqual({ data: { hello: 'hello you' } });
    });
  }
});

test('a trace tells where an error was and not what it says', async ({ startGateway }) => {
  const { post } = await startGateway({ env: { FEDERATION: 'true' } });
  const reply = await post('{ crash overloaded }', FTV1);

  expect(reply.json.errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR', 'OVERLOADED']);
  const trace = traceOf(reply);
  expect(
    trace?.root?.child?.map(({ responseName, error }) => [responseName, error?.map(({ message }) => message)]),
  ).toEqual([
    ['crash', ['<masked>']],
    ['overloaded', ['<masked>']],
  ]);
  const text = JSON.stringify(trace);
  for (const secret of [session, '10.0.0.2', 'Too much']) expect(text).not.toContain(secret);
});

test('an operation that is refused has a trace without fields', async ({ startGateway }) => {
  const { post } = await startGateway({ env: { FEDERATION: 'true' } });
  const reply = await post('{ hell }', FTV1);
  expect(reply.json.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  expect(traceOf(reply)?.root?.child).toEqual([]);
});

test('requests without a trace run on the resolvers as they are, also after one with a trace', async ({
  startGateway,
}) => {
  const schema = exampleSchema();
  const before = resolversOf(schema);
  const { post } = await startGateway({ schema, env: { FEDERATION: 'true' } });
  expect(traceOf(await post('{ hello }', FTV1))).toBeDefined();
  expect(resolversOf(schema)).toEqual(before);
});
