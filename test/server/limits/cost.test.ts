import { isObjectType, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/schema.ts';
import { notedPrice } from '../../../src/graphql/selection/price.ts';
import { operationPrices } from '../../../src/server/limits/cost.ts';
import { blocks } from '../../clients/documented-operations.ts';

const schema = buildSchema();
const priceOf = operationPrices(schema);

function costOf(query: string, variables = {}) {
  const document = parse(query);
  const [operation] = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('There is no operation.');
  return priceOf(document, operation)(variables);
}

const uuid = 'a'.repeat(32);
const aJob = Buffer.from('0495b499[3,"ADD_IMAGE"]').toString('base64url');

test.each([
  ['a page', '{ images { nodes { name } } }', {}, 20, 1],
  ['a page of a size', '{ images(first: 300) { nodes { name } } }', {}, 300, 1],
  ['a page by its edges', '{ images(first: 300) { edges { node { name } } } }', {}, 300, 1],
  ['a size by a variable', 'query ($n: Int) { images(first: $n) { nodes { name } } }', { n: 7 }, 7, 1],
  ['a variable that has a default', 'query ($n: Int = 9) { images(first: $n) { nodes { name } } }', {}, 9, 1],
  ['a variable that is not given', 'query ($n: Int) { images(first: $n) { nodes { name } } }', {}, 20, 1],
  ['null', 'query ($n: Int) { images(first: $n) { nodes { name } } }', { n: null }, 20, 1],
  ['no more than is taken', '{ images(first: 2000000000) { nodes { name } } }', {}, 1_000, 1],
  ['no less either', '{ images(first: -5) { nodes { name } } }', {}, 1, 1],
  ['a total alone', '{ images(first: 300) { totalCount } }', {}, 0, 1],
  ['the total of a later page', '{ images(first: 300, after: "a") { totalCount nodes { name } } }', {}, 300, 2],
  ['one row', `{ image(uuid: "${uuid}") { name } }`, {}, 1, 1],
  ['edges to one', '{ volumeSnapshots(first: 1000) { nodes { volume { name } } } }', {}, 2_000, 8],
  [
    'edges to one of those',
    '{ volumeSnapshots(first: 300) { nodes { volume { zones: primaryStorage { name } } } } }',
    {},
    900,
    5,
  ],
  ['edges of copies', '{ images(first: 30) { nodes { backupStorageRefs { backupStorage { name } } } } }', {}, 150, 2],
  ['pages below rows', '{ volumes(first: 50) { nodes { snapshots(first: 10) { nodes { name } } } } }', {}, 550, 51],
  [
    'pages below pages',
    '{ volumes(first: 10) { nodes { snapshots(first: 10) { nodes { children(first: 10) { nodes { parent { name } } } } } } } }',
    {},
    10 + 100 + 1_000 + 1_000,
    1 + 10 + 100 + 7,
  ],
  ['owners', '{ images(first: 300) { nodes { owner { name } viewerIsOwner } } }', {}, 900, 1 + 4 + 4],
  ['candidates', '{ volumeSnapshots(first: 10) { nodes { candidateBackupStorages { name } } } }', {}, 50, 12],
  ['ids', `{ nodes(ids: ["${uuid}", "b"]) { id } }`, {}, 2, 1],
  ['ids by a variable', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] }, 3, 1],
  ['a job', '{ job(id: "a") { status } }', {}, 0, 3],
  ['jobs among ids', `query ($a: ID!) { nodes(ids: ["${uuid}", "${aJob}", $a]) { id } }`, { a: aJob }, 3, 7],
  ['an id of a job', `query ($a: ID = "${aJob}") { node(id: $a) { id } }`, {}, 1, 3],
  [
    'jobs that a router refers to',
    'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
    { of: [{ __typename: 'ZStackJob', id: aJob }, null, { __typename: 'Image', uuid }, { __typename: 'ZStackJob' }] },
    4,
    7,
  ],
  [
    'a job that alone is referred to, its type by a variable',
    `query ($t: String!) { _entities(representations: { __typename: $t, id: "${aJob}" }) { __typename } }`,
    { t: 'ZStackJob' },
    1,
    3,
  ],
  ['what is left out', 'query ($a: Boolean!) { images @include(if: $a) { nodes { name } } }', { a: false }, 0, 0],
  ['what is not left out', 'query ($a: Boolean!) { images @skip(if: $a) { nodes { name } } }', { a: false }, 20, 1],
  ['the schema', '{ __schema { types { fields { name } } } _service { sdl } }', {}, 0, 0],
  ['what is selected twice', '{ images { nodes { name } } images { nodes { name uuid } } }', {}, 20, 1],
  [
    'what is left out in one place of two',
    'query ($a: Boolean!) { images @include(if: $a) { nodes { name } } ...I @skip(if: $a) } fragment I on Query { images { nodes { uuid } } }',
    { a: true },
    20,
    1,
  ],
  [
    'what is left out in a fragment that is left out',
    'query ($a: Boolean = false) { ... @include(if: $a) { images @skip(if: $a) { nodes { name } } } }',
    {},
    0,
    0,
  ],
  ['the same under two names', '{ a: images { nodes { name } } b: images { nodes { name } } }', {}, 40, 2],
] as const)('%s', (_, query, variables, rows, requests) => {
  expect(costOf(query, variables)).toEqual({ rows, requests });
});

test('the example of docs/limits.md costs what it tells', () => {
  const [example = ''] = blocks('docs/limits.md', 'graphql');
  const { rows, requests } = costOf(example);
  expect(blocks('docs/limits.md', 'json').join('')).toContain(`"rows": ${rows}, "requests": ${requests}`);
});

test('whatever asks ZStack below the root has a price', () => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const unpriced = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => !roots.includes(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => [type.name, field] as const))
    .filter(([, { args }]) => args.every(({ name }) => name !== 'first'))
    .filter(
      ([, field]) => notedPrice(field) === undefined && /\b(?:zstack|loaders|context)\b/.test(String(field.resolve)),
    )
    .map(([type, { name }]) => `${type}.${name}`);
  expect(unpriced).toEqual([]);
});
