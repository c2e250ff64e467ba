import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLSchema, Kind } from 'graphql';
import type { Resolvers } from '../generated/resolvers.ts';
import { resolverModules } from '../generated/registry.ts';
import { isolateReferences } from './entities.ts';
import { checkGaps, type Gap, type JobMutationsOf, type Whole } from './gaps.ts';
import type { JOB_MUTATIONS } from '../generated/jobs.ts';
import { noteLoaders } from './selection/answered-by-loader.ts';
import { subgraphSdl } from './subgraph-sdl.ts';
import { readTypeDefs } from './type-defs.ts';

/** Only for the compiler: the schema is resolved as a whole. */
export type Unresolved = Whole<Gap<typeof resolverModules>>;

/** Only for the compiler: whatever mutation runs as a job, its jobs can be asked for. */
export type Unlisted = Whole<Exclude<JobMutationsOf<typeof resolverModules>, keyof typeof JOB_MUTATIONS>>;

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
  tellSubgraph(schema, typeDefs);
  noteLoaders(schema);
  isolateReferences(schema);
  return schema;
}

/** Makes `_service` tell a router what the larger graph is composed of, which is not quite all of the schema. */
function tellSubgraph(schema: GraphQLSchema, typeDefs: DocumentNode): void {
  const service = schema.getQueryType()?.getFields()['_service'];
  if (service === undefined) throw new Error('The schema is no subgraph.');
  let sdl: string | undefined;
  service.resolve = () => ({ sdl: (sdl ??= subgraphSdl(typeDefs)) });
}
