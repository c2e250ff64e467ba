import { describe, expect } from 'vitest';
import { buildSchema } from '../../../src/graphql/schema.ts';
import { expectNoFault, session, test, type TestGateway, toReply } from '../gateway-fixture.ts';
import { errorsOf, overSse, overWebSocket } from '../streaming/subscription-fixture.ts';

const schema = buildSchema();
const authorization = `OAuth ${session}`;
const FTV1 = { 'apollo-federation-include-trace': 'ftv1' };
const federation = { FEDERATION: 'true' };

interface Told {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly limit?: unknown };
}

const get = async (url: string, query: string, variables: string, headers = {}) =>
  toReply(
    await fetch(`${url}/graphql?query=${query}&variables=${variables}`, { headers: { authorization, ...headers } }),
  );

const post = async (url: string, query: string, variables: string, headers = {}) =>
  toReply(
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', ...headers },
      body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
    }),
  );

const tooComplex = (name: string, value: number, allowed: number, setting?: string) => ({
  message: expect.stringContaining(`${value} `) as string,
  extensions: { code: 'QUERY_TOO_COMPLEX', limit: { name, value, allowed, ...(setting !== undefined && { setting }) } },
});

/** Variables of so many levels, they themselves being the first. */
const nestings: Readonly<Record<string, (levels: number) => string>> = {
  lists: (levels) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`,
  objects: (levels) => `${'{"a":'.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`,
  'both by turns': (levels) =>
    levels < 3 ? '{"a":[]}' : `{"a":${'[{"b":'.repeat((levels - 2) / 2)}[]${'}]'.repeat((levels - 2) / 2)}}`,
};

describe('variables nested deeper than is taken are refused as such:', () => {
  for (const [kind, nest] of Object.entries(nestings)) {
    const query = '{ __typename }';
    const refused = (levels: number) => [tooComplex('variableDepth', levels, 1_000, 'MAX_VARIABLE_DEPTH')];

    test(`${kind} by GET`, async ({ startGateway }) => {
      const gateway = await startGateway({ schema });
      for (const levels of [1_002, 1_400]) {
        const { status, json } = await get(gateway.url, query, nest(levels));
        expect(status).toBe(400);
        expect(json.errors).toMatchObject(refused(levels));
      }
      expectNoFault(gateway);
    });

    test(`${kind} by POST`, async ({ startGateway }) => {
      const gateway = await startGateway({ schema, env: { MAX_REQUEST_BYTES: '20000000' } });
      for (const levels of [1_002, 400_000]) {
        const { status, json } = await post(gateway.url, query, nest(levels));
        expect(status).toBe(400);
        expect(json.errors).toMatchObject(refused(levels));
      }
      expectNoFault(gateway);
    });

    test(`${kind} in a request that is traced`, async ({ startGateway }) => {
      const gateway = await startGateway({ schema, env: federation });
      const answers = [
        await get(gateway.url, query, nest(1_400), FTV1),
        await post(gateway.url, query, nest(1_400), FTV1),
      ];
      for (const { json } of answers) expect(json.errors).toMatchObject(refused(1_400));
      expectNoFault(gateway);
    });

    for (const [transport, subscribe] of [
      ['server-sent events', overSse],
      ['WebSocket', overWebSocket],
    ] as const) {
      test(`${kind} over ${transport}`, async ({ startGateway }) => {
        const gateway = await startGateway({ schema });
        const variables = JSON.parse(nest(2_000)) as Record<string, unknown>;
        const operation = { query: 'subscription { __typename }', variables };
        expect(await errorsOf(subscribe(gateway.url, operation))).toMatchObject(refused(2_000));
        expectNoFault(gateway);
      });
    }

    test(`${kind} as deep as is taken are not`, async ({ startGateway }) => {
      const { url } = await startGateway({ schema });
      for (const ask of [get, post]) {
        expect((await ask(url, query, nest(1_000))).json).toEqual({ data: { __typename: 'Query' } });
      }
    });
  }

  test('as many lists as a URL has room for', async ({ startGateway }) => {
    const gateway = await startGateway({ schema });
    const { json } = await get(gateway.url, '{ __typename }', `{"a":${'['.repeat(7_500)}${']'.repeat(7_500)}}`);
    expect(json.errors).toMatchObject([tooComplex('variableDepth', 7_501, 1_000, 'MAX_VARIABLE_DEPTH')]);
    expectNoFault(gateway);
  });
});

describe('brackets deeper than is taken are refused as such, traced or not:', () => {
  const nest = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);
  for (const [kind, write] of [
    ['fields', (depth) => `{ ${'images { '.repeat(depth - 1)} nothing ${'}'.repeat(depth)}`],
    ['inline fragments', (depth) => `{ ${'... { '.repeat(depth - 1)} __typename ${'}'.repeat(depth)}`],
    ['lists', (depth) => `{ job(id: ${nest('[', ']', depth - 2)}) { id } }`],
    ['objects', (depth) => `{ job(id: ${'{a:'.repeat(depth - 2)} 1 ${'}'.repeat(depth - 2)}) { id } }`],
    ['types', (depth) => `query ($v: ${'['.repeat(depth - 1)} Int ${']'.repeat(depth - 1)}) { __typename }`],
    ['what does not parse', (depth) => '{ a '.repeat(depth)],
  ] as const satisfies readonly (readonly [string, (depth: number) => string])[]) {
    test(kind, async ({ startGateway }) => {
      const gateway = await startGateway({ schema, env: federation });
      for (const headers of [{}, FTV1]) {
        const { status, json } = await post(gateway.url, write(1_200), '{}', headers);
        expect(status).toBe(400);
        expect(json).toMatchObject({ errors: [tooComplex('depth', 1_200, 1_000, 'MAX_QUERY_NESTING')] });
        expect(json).not.toHaveProperty('data');
      }
      expectNoFault(gateway);
    });
  }

  test('as many as are taken are executed', async ({ startGateway }) => {
    const { url } = await startGateway({ schema, env: federation });
    const query = `{ ${'... { '.repeat(999)} __typename ${'}'.repeat(1_000)}`;
    for (const headers of [{}, FTV1]) {
      expect((await post(url, query, '{}', headers)).json).toMatchObject({ data: { __typename: 'Query' } });
    }
  });
});

/** Fragments that spread one another, each of them nested so deep. */
const chain = (fragments: number, depth: number, open: string, last: string) =>
  Array.from({ length: fragments }, (_, at) => {
    const next = at + 1 === fragments ? last : `...F${at + 1}`;
    return `fragment F${at} on Query { ${open.repeat(depth)} ${next} ${'}'.repeat(depth)} }`;
  }).join(' ');

describe('selections that are too deep only where fragments are put in are refused, traced or not:', () => {
  for (const [kind, fragments, depth, open, value] of [
    ['inline fragments', 4, 800, '... {', 3_201],
    ['inline fragments with a type', 20, 80, '... on Query {', 1_601],
  ] as const) {
    test(kind, async ({ startGateway }) => {
      const gateway = await startGateway({ schema, env: federation });
      for (const headers of [{}, FTV1]) {
        const query = `{ ...F0 } ${chain(fragments, depth, open, '__typename')}`;
        const { status, json } = await post(gateway.url, query, '{}', headers);
        expect(status).toBe(400);
        expect(json).toMatchObject({ errors: [tooComplex('depth', value, 1_000, 'MAX_QUERY_NESTING')] });
        expect(json).not.toHaveProperty('data');
      }
      expectNoFault(gateway);
    });
  }

  for (const [kind, fragments, depth] of [
    ['in few fragments', 3, 333],
    ['in many', 850, 1],
  ] as const) {
    test(`as deep as is taken they are executed: ${kind}`, async ({ startGateway }) => {
      const { url } = await startGateway({ schema, env: federation });
      const query = `{ ...F0 } ${chain(fragments, depth, '... {', '__typename')}`;
      for (const headers of [{}, FTV1]) {
        expect((await post(url, query, '{}', headers)).json).toMatchObject({ data: { __typename: 'Query' } });
      }
    });
  }
});

describe('fields asked for too often under one name are refused as such, traced or not:', () => {
  const repeat = (count: number, part: string) => `${part} `.repeat(count);
  const refused = tooComplex('repeatedFields', 500_001, 500_000);
  const repeated = [
    ['objects', `{ ${repeat(400, 'volumes { nodes { uuid } }')} }`],
    ['objects in inline fragments', `{ ${repeat(400, '... { volumes { nodes { uuid } } }')} }`],
    ['objects under another name', `{ ${repeat(400, 'a: images { nodes { uuid name } }')} }`],
    ['objects within one', `{ images { ${repeat(400, 'nodes { name uuid }')} } }`],
    ['objects in a fragment', `{ ...F } fragment F on Query { ${repeat(400, 'volumes { nodes { uuid } }')} }`],
  ] as const;

  const ask = async (gateway: TestGateway, query: string, headers: object): Promise<readonly Told[]> => {
    const { status, json } = await post(gateway.url, query, '{}', headers);
    expect(status).toBe(400);
    expectNoFault(gateway);
    return json.errors ?? [];
  };

  for (const [kind, query] of repeated) {
    test(kind, async ({ startGateway }) => {
      const gateway = await startGateway({ schema, env: federation });
      for (const headers of [{}, FTV1]) expect(await ask(gateway, query, headers)).toMatchObject([refused]);
    });
  }

  test('beside what was found wrong before', async ({ startGateway }) => {
    const gateway = await startGateway({ schema, env: federation });
    const query = `query ($unknown: Nothing) { ${repeat(400, 'volumes { nodes { uuid } }')} }`;
    for (const headers of [{}, FTV1]) {
      expect(await ask(gateway, query, headers)).toMatchObject([
        {
          message: expect.stringMatching(/^Unknown type "Nothing"\./) as string,
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
        refused,
      ]);
    }
  });

  for (const [transport, subscribe] of [
    ['server-sent events', overSse],
    ['WebSocket', overWebSocket],
  ] as const) {
    test(`over ${transport}`, async ({ startGateway }) => {
      const { url } = await startGateway({ schema });
      const query = `subscription { ${repeat(400, 'job(id: "a") { id operation }')} }`;
      expect(await errorsOf(subscribe(url, { query }))).toMatchObject([refused]);
    });
  }
});
