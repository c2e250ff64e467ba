import { readdirSync, readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { concatAST, type DocumentNode, GraphQLScalarType, type GraphQLSchema, parse, Source } from 'graphql';
import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import type { Resolvers } from '../generated/resolvers.ts';
import * as backupStorage from './backup-storage/resolvers.ts';
import { isolateReferences } from './entities.ts';
import * as error from './error/resolvers.ts';
import * as imageActions from './image-actions/resolvers.ts';
import * as imageCreation from './image-creation/resolvers.ts';
import * as image from './image/resolvers.ts';
import * as job from './job/resolvers.ts';
import { PageInfo } from './paging/resolvers.ts';
import { Long } from './scalars/long.ts';
import { noteLoaders } from './selection/answered-by-loader.ts';
import * as session from './session/resolvers.ts';
import * as tag from './tag/resolvers.ts';
import * as volume from './volume/resolvers.ts';
import * as volumeSnapshot from './volume-snapshot/resolvers.ts';
import * as zone from './zone/resolvers.ts';

const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url);

const { imageCreationMutations, ...imageCreationTypes } = imageCreation;
const { imageActionMutations, ...imageActionTypes } = imageActions;
const { imageQueries, ...imageTypes } = image;
const { backupStorageQueries, ...backupStorageTypes } = backupStorage;
const { volumeQueries, ...volumeTypes } = volume;
const { volumeSnapshotQueries, ...volumeSnapshotTypes } = volumeSnapshot;
const { zoneQueries, ...zoneTypes } = zone;
const { sessionQueries, sessionMutations } = session;
const { jobQueries, jobSubscriptions, ...jobTypes } = job;

/** The library's scalar with the description and the specification that `schema/` gives it. */
function describedHere(scalar: GraphQLScalarType): GraphQLScalarType {
  return new GraphQLScalarType({ ...scalar.toConfig(), description: undefined, specifiedByURL: undefined });
}

const resolvers: Resolvers = {
  Query: {
    ...imageQueries,
    ...volumeSnapshotQueries,
    ...volumeQueries,
    ...backupStorageQueries,
    ...zoneQueries,
    ...sessionQueries,
    ...jobQueries,
  },
  Mutation: { ...imageCreationMutations, ...imageActionMutations, ...sessionMutations },
  Subscription: jobSubscriptions,
  ...imageTypes,
  ...imageCreationTypes,
  ...imageActionTypes,
  ...volumeSnapshotTypes,
  ...volumeTypes,
  ...backupStorageTypes,
  ...zoneTypes,
  ...tag,
  PageInfo,
  ...error,
  ...jobTypes,
  DateTime: describedHere(GraphQLDateTime),
  JSONObject: describedHere(GraphQLJSONObject),
  Long,
};

/** The schema as the files of `schema/` have it, in a fixed order. */
export function readTypeDefs(): DocumentNode {
  const files = readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith('.graphql'));
  return concatAST(
    files.sort().map((name) => parse(new Source(readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'), name))),
  );
}

/** The executable schema: a Federation 2 subgraph. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs: readTypeDefs(), resolvers }]);
  noteLoaders(schema);
  isolateReferences(schema);
  return schema;
}
