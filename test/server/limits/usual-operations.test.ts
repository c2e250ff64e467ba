import { readFileSync } from 'node:fs';
import { type DocumentNode, Kind, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { QUERY_LIMITS, type QueryLimit, queryLimitNames } from '../../../src/config/query-limits.ts';
import { buildSchema } from '../../../src/graphql/schema.ts';
import { readyMadeOperations } from '../../../src/server/explorer/ready-made-operations.ts';
import { operationPrices } from '../../../src/server/limits/cost.ts';
import { shapesOf } from '../../../src/server/limits/query-shape.ts';
import { documentReader } from '../../../src/server/operation/read-document.ts';
import { documentedOperations } from '../../clients/documented-operations.ts';

const schema = buildSchema();
const priceOf = operationPrices(schema);
const read = documentReader({ schema, config: readConfig({}) });

const variablesIn = (variables: string) => JSON.parse(variables === '' ? '{}' : variables) as Record<string, unknown>;

const ofConsole = JSON.parse(
  readFileSync(new URL('../../../examples/console/src/gql/persisted-documents.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>;

/** What a router asks for: the edges of as many rows as a page has, each by its key. */
const ofRouter = (count: number): readonly [DocumentNode, Record<string, unknown>] => [
  parse(`query Images__zstack__1($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Image {
      name sourceSnapshot { name volume { name } } backupStorageRefs { backupStorage { name } } owner { name }
    } }
  }`),
  { representations: Array.from({ length: count }, () => ({ __typename: 'Image', uuid: 'a'.repeat(32) })) },
];

const usual: readonly (readonly [string, DocumentNode, Record<string, unknown>])[] = [
  ...documentedOperations().map(([name, document]) => [name, document, {}] as const),
  ...readyMadeOperations(schema, undefined).map(
    ({ name, query, variables }) => [`explorer: ${name}`, parse(query), variablesIn(variables)] as const,
  ),
  ...Object.entries(ofConsole).map(([id, text]) => [`console: ${id}`, parse(text), { first: 1_000 }] as const),
  ['router: a page', ...ofRouter(100)],
  ['router: as many as are taken', ...ofRouter(5_000)],
  [
    'router: a page of jobs',
    parse('query ($of: [_Any!]!) { _entities(representations: $of) { ... on ZStackJob { status } } }'),
    { of: Array.from({ length: 100 }, () => ({ __typename: 'ZStackJob', id: 'a' })) },
  ],
];

test.each(usual)('no limit is met, nor half of one, by %s', (_, document, variables) => {
  expect(() => read(print(document))).not.toThrow();
  for (const shape of shapesOf(document)) expect(beyondHalf(shape)).toEqual([]);
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    expect(beyondHalf(priceOf(document, operation)(variables))).toEqual([]);
  }
});

const beyondHalf = (counts: Partial<Record<QueryLimit, number>>) =>
  queryLimitNames.filter((name) => (counts[name] ?? 0) > QUERY_LIMITS[name].fallback / 2);
