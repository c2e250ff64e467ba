import { readFileSync } from 'node:fs';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import type { Demo } from '../../src/server/explorer/demo.ts';
import { readyMadeOperations } from '../../src/server/explorer/ready-made-operations.ts';
import { en } from '../../src/server/explorer/texts/en.ts';
import { documentedOperations } from './documented-operations.ts';

const variablesIn = (variables: string) => JSON.parse(variables === '' ? '{}' : variables) as Record<string, unknown>;

const ofConsole = JSON.parse(
  readFileSync(new URL('../../examples/console/src/gql/persisted-documents.json', import.meta.url), 'utf8'),
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

/** What the pages, the explorer, the console and routers ask for: its name, the document, variables as far as they are known. */
export const usualOperations = (
  schema: GraphQLSchema,
  demo?: Demo,
): readonly (readonly [string, DocumentNode, Record<string, unknown>])[] => [
  ...documentedOperations().map(([name, document]) => [name, document, {}] as const),
  ...readyMadeOperations(schema, demo, en).map(
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
