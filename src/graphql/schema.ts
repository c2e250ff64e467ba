import { readdirSync, readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { concatAST, type DocumentNode, type GraphQLSchema, Kind, parse, Source } from 'graphql';
import type { Resolvers } from '../generated/resolvers.ts';
import { resolverModules } from '../generated/registry.ts';
import { isolateReferences } from './entities.ts';
import { checkGaps, type Gap, type Whole } from './gaps.ts';
import { noteLoaders } from './selection/answered-by-loader.ts';

const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url);

/** The schema as the files of `schema/` have it, in a fixed order. */
export function readTypeDefs(): DocumentNode {
  const files = readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith('.graphql'));
  return concatAST(
    files.sort().map((name) => parse(new Source(readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'), name))),
  );
}

/** Only for the compiler: the schema is resolved as a whole. */
export type Unresolved = Whole<Gap<typeof resolverModules>>;

const NO_TYPES: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

/**
 * The executable schema: a Federation 2 subgraph.
 * @throws Error that names the root fields and the entities that nothing resolves
 */
export function buildSchema(
  typeDefs: DocumentNode = readTypeDefs(),
  modules: readonly Resolvers[] = resolverModules,
): GraphQLSchema {
  const schema = buildSubgraphSchema([
    { typeDefs },
    ...modules.map((resolvers) => ({ typeDefs: NO_TYPES, resolvers })),
  ]);
  checkGaps(schema);
  noteLoaders(schema);
  isolateReferences(schema);
  return schema;
}
