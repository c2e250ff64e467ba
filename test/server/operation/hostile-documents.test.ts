import { getIntrospectionQuery } from 'graphql';
import { describe, expect } from 'vitest';
import { standstill } from '../../cpu-time.ts';
import { buildSchema } from '../../../src/graphql/schema.ts';
import { expectNoFault, session, test, toReply } from '../gateway-fixture.ts';
import { errorsOf, overSse, overWebSocket } from '../streaming/subscription-fixture.ts';

const schema = buildSchema();
const production = { NODE_ENV: 'production', ZSTACK_URL: 'http://127.0.0.1:1/zstack', HOST: '127.0.0.1' };
const headers = { 'content-type': 'application/json', authorization: `OAuth ${session}` };

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

const chained = (length: number, last: string, type = 'Query') =>
  times(length, (at) => `fragment F${at} on ${type} { ...F${at + 1} }`) + ` fragment F${length} on ${type} { ${last} }`;

const rootOf = (operation: string) => (operation === 'query' ? 'Query' : 'Subscription');

/** Fragments that spread one another, and each of them 95 fields deep. */
const deepChained = (length: number) =>
  times(length, (at) => `fragment F${at} on Query { ${'a { '.repeat(95)} ...F${at + 1} ${'}'.repeat(95)} }`) +
  ` fragment F${length} on Query { __typename }`;

const objectOf = (keys: number) => Object.fromEntries(Array.from({ length: keys }, (_, at) => [`name${at}`, 1]));

/** What each makes of a document of so many parts; none of them may run. */
const documents: Readonly<Record<string, (parts: number, operation: string) => string>> = {
  'fragments that spread one another in a chain': (parts, operation) =>
    `${operation} { ...F0 } ${chained(parts, 'nothing', rootOf(operation))}`,
  'fragments of which each is deep': (parts, operation) =>
    `${operation} { ...F0 } ${times(parts / 100, (at) => `fragment F${at} on Image {${' ...{'.repeat(95)} ...F${at + 1} ${'}'.repeat(95)} }`)}`,
  'fragments that spread one another in a circle': (parts, operation) =>
    `${operation} { ...F0 } ${chained(parts, '...F0', rootOf(operation))}`,
  'fragments that are all spread at once': (parts, operation) =>
    `${operation} { ${times(parts, (at) => `...F${at}`)} } ${times(parts, (at) => `fragment F${at} on Query { nothing }`)}`,
  'deep selections': (parts, operation) => `${operation} { ${'images { '.repeat(parts)} nothing ${'}'.repeat(parts)} }`,
  'deep inline fragments': (parts, operation) =>
    `${operation} { ${'... { '.repeat(parts)} nothing ${'}'.repeat(parts)} }`,
  'deep lists': (parts, operation) => `${operation} { job(id: ${'['.repeat(parts)} ${']'.repeat(parts)}) { nothing } }`,
  'deep objects': (parts, operation) =>
    `${operation} { job(id: ${'{a:'.repeat(parts)} 1 ${'}'.repeat(parts)}) { nothing } }`,
  'deep types of variables': (parts, operation) =>
    `${operation} ($v: ${'['.repeat(parts)} Int ${']'.repeat(parts)}) { nothing }`,
  'a wide selection of one field': (parts, operation) =>
    `${operation} { job(id: "a") { ${times(parts, () => 'status')} nothing } }`,
  'a wide selection of many fields': (parts, operation) => `${operation} { ${times(parts, (at) => `nothing${at}`)} }`,
  'a wide selection of objects': (parts, operation) =>
    `${operation} { ${times(parts, () => 'job(id: "a") { status nothing }')} }`,
  'a wide selection of conflicts': (parts, operation) =>
    `${operation} { job(id: "a") { ${times(parts, (at) => `a: ${at % 2 === 0 ? 'status' : 'operation'}`)} } }`,
  'many directives': (parts, operation) => `${operation} { __typename ${times(parts, () => '@include(if: true)')} }`,
  'many unknown directives': (parts, operation) => `${operation} { __typename ${times(parts, (at) => `@a${at}`)} }`,
  'many arguments': (parts, operation) => `${operation} { job(${times(parts, () => 'id: "a"')}) { status } }`,
  'many variables': (parts, operation) => `${operation} (${times(parts, (at) => `$v${at}: Int`)}) { nothing }`,
  'many operations': (parts, operation) => times(parts, (at) => `${operation} Q${at} { nothing }`),
  'a long list': (parts, operation) => `${operation} { job(id: [${times(parts, () => '"a"')}]) { status } }`,
  'a long name': (parts, operation) => `${operation} { ${'a'.repeat(parts)} }`,
  'a long text': (parts, operation) => `${operation} { job(id: "a", nothing: "${'a'.repeat(parts)}") { status } }`,
};

/** Codes that tell the caller that it is the document. */
const REFUSED = /^(?:QUERY_TOO_COMPLEX|GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|BAD_REQUEST)$/;

const shapes = Object.entries(documents).map(([name, write]) => ({ name, write }));

describe('whatever a document holds, the answer is a typed 4xx', () => {
  for (const parts of [1_000, 6_000, 100_000]) {
    test.for(shapes)(`by POST: ${parts} of $name`, async ({ write }, { startGateway }) => {
      const gateway = await startGateway({ schema, env: { MAX_REQUEST_BYTES: '20000000' } });
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { ...headers, accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query: write(parts, 'query') }),
      });
      const { json, status, text } = await toReply(response);
      expect(status, text.slice(0, 500)).toBe(400);
      expect(json.errors?.[0]?.extensions.code).toMatch(REFUSED);
      for (const { message } of json.errors ?? []) expect(message.length).toBeLessThan(500);
      expectNoFault(gateway);
    });
  }

  test.for(shapes)('by GET: $name', async ({ write }, { startGateway }) => {
    const gateway = await startGateway({ schema });
    const query = encodeURIComponent(write(200, 'query'));
    const answers = await Promise.all(
      [headers, { 'content-type': 'application/json' }].map((sent) =>
        fetch(`${gateway.url}/graphql?query=${query}`, {
          headers: { ...sent, accept: 'application/graphql-response+json' },
        }),
      ),
    );
    expect(answers.map(({ status }) => (status === 431 ? 400 : status))).toEqual([400, 400]);
    expectNoFault(gateway);
  });

  for (const [transport, subscribe] of [
    ['server-sent events', overSse],
    ['WebSocket', overWebSocket],
  ] as const) {
    test.for(shapes)(`over ${transport}: $name`, async ({ write }, { startGateway }) => {
      const gateway = await startGateway({ schema, env: { MAX_REQUEST_BYTES: '20000000' } });
      const [error] = await errorsOf(subscribe(gateway.url, { query: write(6_000, 'subscription') }));
      expect(error?.extensions.code).toMatch(REFUSED);
      expect(error?.message.length).toBeLessThan(500);
      expectNoFault(gateway);
    });
  }
});

test.for([
  ['tokens', { query: `{ __typename ${times(10_000, () => '__typename')} }` }, 10_001, 10_000],
  ['lines', { query: `{ __typename }${'\n'.repeat(20_000)}` }, 20_001, 20_000],
  ['depth', { query: `{ ...F0 } ${deepChained(15)}` }, 1_426, 1_000],
  ['keys', { query: '{ __typename }', variables: { a: [{ b: objectOf(1_001) }] } }, 1_001, 1_000],
] as const)(
  'a limit that was exceeded is told with its value: %s',
  async ([name, body, value, allowed], { startGateway }) => {
    const { url } = await startGateway({ schema });
    const { status, json } = await toReply(
      await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) }),
    );
    expect(status).toBe(400);
    expect(json.errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX', limit: { name, value, allowed } } }]);
  },
);

test('a chain of fragments that is as deep as a document may be is executed', async ({ startGateway }) => {
  const { post } = await startGateway({ schema });
  const { json } = await post(`{ ...F0 } ${chained(1_000, '__typename')}`);
  expect(json).toEqual({ data: { __typename: 'Query' } });
});

describe('introspection', () => {
  const full = {
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  };

  test('as tools ask for it is answered', async ({ startGateway }) => {
    const { post } = await startGateway({ schema });
    const { json } = await post(getIntrospectionQuery(full));
    expect(json.errors).toBeUndefined();
  });

  const names = (count: number, part: (name: string) => string) => times(count, (at) => part(`a${at}`));
  test.for([
    [
      'lists under many names',
      `{ __schema { ${names(40, (a) => `${a}: types { ${names(40, (b) => `${b}: fields { name }`)} }`)} } }`,
    ],
    [
      'lists under many names by fragments',
      `{ __schema { ${names(400, (a) => `${a}: types { ...F }`)} } } fragment F on __Type { ${names(400, (a) => `${a}: fields { name }`)} }`,
    ],
    [
      'fragments of which each spreads the next one twice',
      `{ ...R } fragment R on Query { __type(name: "Image") { ...F0 } } ${times(60, (at) => `fragment F${at} on __Type { a: ofType { ...F${at + 1} } b: ofType { ...F${at + 1} } }`)} fragment F60 on __Type { name }`,
    ],
    [
      'the whole of it again and again',
      `{ ${names(10, (a) => `${a}: __schema { types { fields { type { fields { name args { name } } } } } }`)} }`,
    ],
  ] as const)('of %s is too complex', async ([, query], { startGateway }) => {
    const { post } = await startGateway({ schema });
    const { status, json } = await post(query);
    expect(status).toBe(400);
    expect(json.errors).toMatchObject([
      {
        extensions: {
          code: 'QUERY_TOO_COMPLEX',
          limit: { name: 'introspection', value: expect.any(Number) as number },
        },
      },
    ]);
  });
});

describe('a request of a megabyte takes about as long as any other of its length', { concurrent: false }, () => {
  const length = 1_000_000;
  const harmless = JSON.stringify({ query: '{ __typename }', pad: 'a'.repeat(length) });
  const DEEP = 'nested deeply';
  const guess = (text: string) => `${text} `.repeat(Math.floor(length / (text.length + 1)));
  const filter = 'query ($f: ImageFilter) { images(filter: $f) { totalCount } }';

  test.for([
    [
      'a word for an enum that asks whether it was meant',
      { query: `{ images(orderBy: {field: "${guess('Did you mean')}"}) { totalCount } }` },
    ],
    ['the same for a uuid', { query: `{ image(uuid: [["${guess(' Did you mean "a"?')}"]]) { uuid } }` }],
    [
      'the same in a variable',
      { query: filter, variables: { f: { status: { eq: guess(' Did you mean "READY"?') } } } },
    ],
    ['the same as a field of a variable', { query: filter, variables: { f: { [guess(' Did you mean "name"?')]: 1 } } }],
    [
      'many fields of a variable',
      {
        query: filter,
        variables: { f: objectOf(60_000) },
      },
    ],
    ['a place that looks like one', { query: filter, variables: { f: { name: { eq: [guess(' at "a')] } } } }],
    ['a variable nested deeply', { query: filter, variables: { f: DEEP } }],
    ['an unknown operation', { query: '{ __typename }', operationName: guess(' Did you mean "a"?') }],
    ['a text without its end', { query: `{ image(uuid: "${guess('Did you mean')}` }],
    ['commas and line ends', { query: `{ ${',\n\r'.repeat(length / 3)} nothing }` }],
    ['comments', { query: `${'#\n'.repeat(length / 2)} { a b c d e f g h i j }` }],
    ['a block string', { query: `{ image(uuid: """${' \n'.repeat(length / 2)}""", nothing: 1) { uuid } }` }],
  ] as const)('%s', async ([, hostile], { startGateway }) => {
    const gateway = await startGateway({ schema, env: { ...production, MAX_REQUEST_BYTES: '20000000' } });
    const body = JSON.stringify(hostile).replace(`"${DEEP}"`, '['.repeat(200_000) + ']'.repeat(200_000));
    const ask = async (body: string) =>
      toReply(await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body }));
    const undisturbed = await standstill(() => ask(harmless));
    expect(await standstill(() => ask(body))).toBeLessThan(50 * undisturbed);
    const { text } = await ask(body);
    expect(text).not.toContain('Did you mean "READY"');
    expect(text.length).toBeLessThan(50_000);
    expectNoFault(gateway);
  });
});
