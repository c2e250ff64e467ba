import { describe, expect } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { QUERY_LIMITS } from '../../../src/config/query-limits.ts';
import { buildSchema } from '../../../src/graphql/schema.ts';
import { expectNoFault, session, test, toReply } from '../gateway-fixture.ts';
import { errorsOf, overSse, overWebSocket } from '../streaming/subscription-fixture.ts';

const schema = buildSchema();
const UUID = 'a'.repeat(32);

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

const told = (name: string, value: number, allowed: number, setting: string) => ({
  message: expect.stringMatching(new RegExp(`${value} .*${allowed} .*${setting}`)) as string,
  extensions: { code: 'QUERY_TOO_COMPLEX', limit: { name, value, allowed, setting } },
});

/** The children of a snapshot's parent, so many levels deep, plainly or by fragments. */
const deep = (levels: number) => `${'parent { '.repeat(levels - 2)} uuid ${'}'.repeat(levels - 2)}`;
const deepByFragments = (levels: number) =>
  times(levels - 2, (at) => `fragment F${at} on VolumeSnapshot { parent { ...F${at + 1} } }`) +
  ` fragment F${levels - 2} on VolumeSnapshot { uuid }`;
const deepByInlineFragments = (levels: number) =>
  `${'... { ... on VolumeSnapshot { parent { '.repeat(levels - 2)} uuid ${'} } }'.repeat(levels - 2)}`;

const oneSnapshot = `volumeSnapshot(uuid: "${UUID}")`;
const snapshot = (inner: string) => `{ ${oneSnapshot} { ${inner} } }`;

/** The same queries, written in three ways. */
const written: readonly (readonly [limit: readonly [string, number, number, string], ways: readonly string[]])[] = [
  [
    ['fieldDepth', 61, 30, 'MAX_QUERY_DEPTH'],
    [snapshot(deep(61)), `${snapshot('...F0')} ${deepByFragments(61)}`, snapshot(deepByInlineFragments(61))],
  ],
  [
    ['aliases', 300, 200, 'MAX_QUERY_ALIASES'],
    [
      snapshot(times(300, (at) => `a${at}: name`)),
      `${snapshot('...A ...B')} fragment A on VolumeSnapshot { ${times(150, (at) => `a${at}: name`)} } fragment B on VolumeSnapshot { ${times(150, (at) => `b${at}: name`)} }`,
      snapshot(times(300, (at) => `... { a${at}: name }`)),
    ],
  ],
  [
    ['rootFields', 60, 50, 'MAX_QUERY_ROOT_FIELDS'],
    [
      `{ ${times(60, () => '__typename')} }`,
      `{ ${times(6, () => '...A')} } fragment A on Query { ${times(10, () => '__typename')} }`,
      `{ ${times(60, () => '... { __typename }')} }`,
    ],
  ],
  [
    ['directives', 240, 200, 'MAX_QUERY_DIRECTIVES'],
    [
      snapshot(times(240, () => 'name @include(if: true)')),
      `${snapshot(times(40, () => '...A'))} fragment A on VolumeSnapshot { ${times(6, () => 'name @skip(if: false)')} }`,
      snapshot(times(240, () => '... @include(if: true) { name }')),
    ],
  ],
  [
    ['fields', 610, 500, 'MAX_QUERY_FIELDS'],
    [
      `{ ${times(10, (at) => `a${at}: ${oneSnapshot} { ${times(60, () => 'uuid')} }`)} }`,
      `{ ${times(10, (at) => `a${at}: ${oneSnapshot} { ...A }`)} } fragment A on VolumeSnapshot { ${times(60, () => 'uuid')} }`,
      `{ ${times(10, (at) => `a${at}: ${oneSnapshot} { ${times(60, () => '... { uuid }')} }`)} }`,
    ],
  ],
  [
    ['requests', 2_001, 1_500, 'MAX_QUERY_REQUESTS'],
    [
      '{ volumes(first: 1000) { nodes { snapshots(first: 1) { nodes { name } } more: snapshots(first: 1) { nodes { name } } } } }',
      '{ ...V } fragment V on Query { volumes(first: 1000) { ...N } } fragment N on VolumeConnection { nodes { ...S } } fragment S on Volume { snapshots(first: 1) { nodes { name } } more: snapshots(first: 1) { nodes { name } } }',
      '{ ... { volumes(first: 1000) { ... on VolumeConnection { nodes { ... on Node { ... on Volume { snapshots(first: 1) { nodes { name } } } } ... { more: snapshots(first: 1) { nodes { name } } } } } } } }',
    ],
  ],
  [
    ['rows', 401_200, 100_000, 'MAX_QUERY_ROWS'],
    [
      '{ volumes(first: 400) { nodes { snapshots(first: 1000) { nodes { name } } vmInstance { volumes(first: 1) { nodes { name } } } } } }',
      '{ volumes(first: 400) { ...N } } fragment N on VolumeConnection { nodes { snapshots(first: 1000) { ...S } vmInstance { ...M } } } fragment S on VolumeSnapshotConnection { nodes { name } } fragment M on VmInstance { volumes(first: 1) { nodes { name } } }',
      '{ ... { volumes(first: 400) { nodes { ... on Volume { snapshots(first: 1000) { ... { nodes { name } } } } ... { vmInstance { ... on VmInstance { volumes(first: 1) { nodes { name } } } } } } } } }',
    ],
  ],
  [
    ['introspection', 1_768_800, 1_500_000, 'MAX_QUERY_INTROSPECTION'],
    [
      `{ __schema { ${times(8, (at) => `a${at}: types { fields { args { type { fields { name } } } } }`)} } }`,
      `{ ...Q } fragment Q on Query { __schema { ${times(8, (at) => `a${at}: types { ...T }`)} } } fragment T on __Type { fields { args { type { ...F } } } } fragment F on __Type { fields { name } }`,
      `{ ... { __schema { ... { ${times(8, (at) => `a${at}: types { ... { fields { args { ... { type { fields { name } } } } } } }`)} } } } }`,
    ],
  ],
];

describe('what is too much is refused however it is written, with limit, value and setting:', () => {
  for (const [limit, ways] of written) {
    test(limit[0], async ({ startGateway }) => {
      const gateway = await startGateway({ schema, env: { MAX_QUERY_FIELDS: '500' } });
      for (const query of ways) {
        const { status, json } = await gateway.post(query, { authorization: `OAuth ${session}` });
        expect(status).toBe(400);
        expect(json).toMatchObject({ errors: [told(...limit)] });
        expect(json).not.toHaveProperty('data');
      }
      expectNoFault(gateway);
    });
  }

  test('mutations', async ({ startGateway }) => {
    const { post } = await startGateway({ schema });
    const part = (at: number) => `m${at}: logOut { loggedOut }`;
    const refused = { errors: [told('mutations', 21, 20, 'MAX_QUERY_MUTATIONS')] };
    expect((await post(`mutation { ${times(21, part)} }`)).json).toMatchObject(refused);
    const byFragment = `mutation { ...M ${part(20)} } fragment M on Mutation { ${times(20, part)} }`;
    expect((await post(byFragment)).json).toMatchObject(refused);
    const byInlineFragments = `mutation { ${times(21, (at) => `... on Mutation { ${part(at)} }`)} }`;
    expect((await post(byInlineFragments)).json).toMatchObject(refused);
  });
});

test('a query of a thousand million rows tells the cost that it has, and what is allowed', async ({ startGateway }) => {
  const { post } = await startGateway({ schema });
  const list = (inner: string) => `snapshots: children(first: 1000) { nodes { ${inner} } }`;
  const { json } = await post(`{ volumeSnapshots(first: 1000) { nodes { ${list(list('name'))} } } }`);
  const cost = { rows: 1_001_001_000, requests: 1_001_001, allowed: { rows: 100_000, requests: 1_500 } };
  expect(json.errors).toMatchObject([
    { extensions: { limit: { name: 'rows', value: cost.rows }, cost } },
    { extensions: { limit: { name: 'requests', value: cost.requests }, cost } },
  ]);
});

test('fragments that double at each step are refused at once', async ({ startGateway }) => {
  const { post } = await startGateway({ schema });
  const doubling = times(60, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`);
  const { status, json } = await post(`{ ...F0 } ${doubling} fragment F60 on Query { __typename }`);
  expect(status).toBe(400);
  const limits = json.errors?.map((error) => (error.extensions as { limit?: { name?: string } }).limit?.name);
  expect(limits).toEqual(['fields', 'rootFields']);
});

interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

const headers = { authorization: `OAuth ${session}`, 'content-type': 'application/json' };

/** Each way to the gateway, and the errors by which it answers. */
const transports: Readonly<Record<string, (url: string, asked: Asked) => Promise<unknown>>> = {
  POST: async (url, asked) =>
    (await toReply(await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(asked) }))).json
      .errors,
  GET: async (url, { query, variables = {} }) => {
    const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    return (await toReply(await fetch(`${url}/graphql?${search.toString()}`, { headers }))).json.errors;
  },
  'server-sent events': (url, asked) => errorsOf(overSse(url, asked)),
  WebSocket: (url, asked) => errorsOf(overWebSocket(url, asked)),
};

/** Each setting, and what has so many more than it is set to. */
const settings: readonly (readonly [setting: string, allowed: number, value: number, Asked])[] = [
  ['MAX_QUERY_TOKENS', 4, 5, { query: '{ a: __typename }' }],
  ['MAX_QUERY_DEPTH', 2, 3, { query: '{ images { nodes { uuid } } }' }],
  ['MAX_QUERY_FIELDS', 2, 4, { query: '{ images { nodes { uuid name } } }' }],
  ['MAX_QUERY_ROOT_FIELDS', 1, 3, { query: '{ a: __typename b: __typename __typename }' }],
  ['MAX_QUERY_ALIASES', 1, 2, { query: '{ a: __typename b: __typename }' }],
  ['MAX_QUERY_DIRECTIVES', 1, 2, { query: '{ __typename @skip(if: false) ... @skip(if: false) { __typename } }' }],
  ['MAX_QUERY_MUTATIONS', 1, 2, { query: 'mutation { a: __typename b: __typename }' }],
  ['MAX_QUERY_ROWS', 19, 20, { query: '{ images { nodes { uuid } } }' }],
  ['MAX_QUERY_REQUESTS', 1, 2, { query: '{ a: images { nodes { uuid } } b: images { nodes { uuid } } }' }],
  ['MAX_QUERY_LINES', 2, 4, { query: '{\n__typename\r}\n' }],
  ['MAX_QUERY_NESTING', 2, 3, { query: '{ images { nodes { uuid } } }' }],
  ['MAX_VARIABLE_KEYS', 2, 3, { query: '{ __typename }', variables: { a: 1, b: 2, c: 3 } }],
  ['MAX_VARIABLE_DEPTH', 2, 4, { query: '{ __typename }', variables: { a: [{ b: {} }] } }],
  ['MAX_QUERY_INTROSPECTION', 100, 220, { query: '{ __schema { types { name } directives { name } } }' }],
];

describe('each limit is a setting, and holds by', () => {
  test('those of the table, which are all', () => {
    expect(settings.map(([setting]) => setting).toSorted()).toEqual(
      Object.values(QUERY_LIMITS)
        .map(({ setting }) => setting)
        .toSorted(),
    );
  });

  test.for(Object.values(QUERY_LIMITS))('$setting within its range', ({ setting, most }) => {
    expect(() => readConfig({ [setting]: '1' })).not.toThrow();
    expect(() => readConfig({ [setting]: String(most) })).not.toThrow();
    for (const given of ['0', String(most + 1), 'many'])
      expect(() => readConfig({ [setting]: given })).toThrow(`${setting} must be an integer from 1 to ${most}`);
  });

  test.for(settings)('%s', async ([setting, allowed, value, asked], { startGateway }) => {
    const gateway = await startGateway({ schema, env: { [setting]: String(allowed) } });
    const answers = await Promise.all(
      Object.entries(transports).map(async ([name, ask]) => [name, await ask(gateway.url, asked)] as const),
    );
    for (const [name, errors] of answers)
      expect(errors, name).toMatchObject([
        { extensions: { code: 'QUERY_TOO_COMPLEX', limit: { value, allowed, setting } } },
      ]);
    expectNoFault(gateway);
  });
});

describe('the cost is told', () => {
  const query = '{ __typename images @skip(if: true) { nodes { uuid } } session @skip(if: true) { valid } }';
  const asked = { 'x-query-cost': '1', authorization: `OAuth ${session}` };
  const extensions = { cost: { rows: 0, requests: 0, allowed: { rows: 100_000, requests: 1_500 } } };

  test('to who asks for it', async ({ startGateway }) => {
    const { post } = await startGateway({ schema });
    expect((await post(query, asked)).json).toEqual({ data: { __typename: 'Query' }, extensions });
    const failed = await post('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', asked);
    expect(failed.json).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
      extensions: { cost: { rows: 1, requests: 1 } },
    });
  });

  test('to a GET too', async ({ startGateway }) => {
    const { url } = await startGateway({ schema });
    const reply = await toReply(await fetch(`${url}/graphql?query=${query}`, { headers: asked }));
    expect(reply.json).toMatchObject({ extensions });
  });

  test('to nobody else', async ({ startGateway }) => {
    const { post } = await startGateway({ schema });
    for (const headers of [{}, { 'x-query-cost': '0' }, { 'x-query-cost': 'false' }])
      expect((await post(query, headers)).json).toEqual({ data: { __typename: 'Query' } });
  });
});
