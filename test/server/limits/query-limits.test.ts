import { describe, expect } from 'vitest';
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

for (const [transport, subscribe] of [
  ['server-sent events', overSse],
  ['WebSocket', overWebSocket],
] as const) {
  test(`the same limits hold over ${transport}`, async ({ startGateway }) => {
    const { url } = await startGateway({ schema });
    const aliases = `subscription { job(id: "a") { ${times(201, (at) => `a${at}: status`)} } }`;
    expect(await errorsOf(subscribe(url, { query: aliases }))).toMatchObject([
      told('aliases', 201, 200, 'MAX_QUERY_ALIASES'),
    ]);
  });

  test(`the cost is bounded over ${transport}`, async ({ startGateway }) => {
    const { url } = await startGateway({ schema, env: { MAX_QUERY_REQUESTS: '1' } });
    const query = 'subscription ($id: ID!) { job(id: $id) { progress { percent } } }';
    expect(await errorsOf(subscribe(url, { query, variables: { id: 'a' } }))).toMatchObject([
      told('requests', 2, 1, 'MAX_QUERY_REQUESTS'),
    ]);
  });
}

test.for([
  ['MAX_QUERY_TOKENS', '{ a: __typename }', '4'],
  ['MAX_QUERY_DEPTH', '{ images { nodes { uuid } } }', '2'],
  ['MAX_QUERY_FIELDS', '{ images { nodes { uuid } } }', '2'],
  ['MAX_QUERY_ROOT_FIELDS', '{ a: __typename b: __typename }', '1'],
  ['MAX_QUERY_ALIASES', '{ a: __typename b: __typename }', '1'],
  ['MAX_QUERY_DIRECTIVES', '{ __typename @skip(if: false) ... @skip(if: false) { __typename } }', '1'],
  ['MAX_QUERY_MUTATIONS', 'mutation { a: __typename b: __typename }', '1'],
  ['MAX_QUERY_ROWS', '{ images { nodes { uuid } } }', '19'],
  ['MAX_QUERY_REQUESTS', '{ a: images { nodes { uuid } } b: images { nodes { uuid } } }', '1'],
] as const)('%s is a setting', async ([setting, query, value], { startGateway }) => {
  const { post } = await startGateway({ schema, env: { [setting]: value } });
  const { json } = await post(query);
  expect(json.errors).toMatchObject([{ extensions: { limit: { setting, allowed: Number(value) } } }]);
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
