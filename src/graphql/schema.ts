import { readdirSync, readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { concatAST, type DocumentNode, type GraphQLSchema, parse, Source } from 'graphql';
import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import type { Resolvers } from '../generated/resolvers.ts';
import * as backupStorage from './backup-storage/resolvers.ts';
import * as error from './error/resolvers.ts';
import * as imageCreation from './image-creation/resolvers.ts';
import * as image from './image/resolvers.ts';
import * as job from './job/resolvers.ts';
import { Long } from './scalars/long.ts';

const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url);

const { imageCreationMutations, ...imageCreationTypes } = imageCreation;
const { imageQueries, ...imageTypes } = image;
const { backupStorageQueries, ...backupStorageTypes } = backupStorage;
const { jobQueries, jobSubscriptions, ...jobTypes } = job;

const resolvers: Resolvers = {
  Query: { ...imageQueries, ...backupStorageQueries, ...jobQueries },
  Mutation: imageCreationMutations,
  Subscription: jobSubscriptions,
  ...imageTypes,
  ...imageCreationTypes,
  ...backupStorageTypes,
  ...error,
  ...jobTypes,
  DateTime: GraphQLDateTime,
  JSONObject: GraphQLJSONObject,
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
  return buildSubgraphSchema([{ typeDefs: readTypeDefs(), resolvers }]);
}
