import { readdirSync, readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { concatAST, type GraphQLSchema, parse } from 'graphql';
import { type Context, type Listed, PATHS } from './context.ts';
import { createTemplate, type CreationArguments } from './creation.ts';
import { DateTime, enums, Long } from './values.ts';

const SDL = new URL('../../../schema/', import.meta.url);

const row =
  (type: Listed) =>
  (_: unknown, { uuid }: { uuid: string }, context: Context) =>
    context.load(type, uuid);

const page =
  (type: Listed) =>
  async (_: unknown, { first }: { first: number }, { cloud }: Context) => ({
    nodes: await cloud.list(PATHS[type], { limit: String(first), sort: '+uuid' }),
  });

const entity = (type: Listed) => ({
  __resolveReference: ({ uuid }: { uuid: string }, context: Context) => context.load(type, uuid),
});

/** The gateway's whole schema, of which the part has resolvers that the operations ask for. */
export function buildSchema(): GraphQLSchema {
  const resolvers = {
    ...enums,
    DateTime,
    Long,
    Query: {
      backupStorage: row('BackupStorage'),
      backupStorages: page('BackupStorage'),
      image: row('Image'),
      images: page('Image'),
      primaryStorages: page('PrimaryStorage'),
      volume: row('Volume'),
      volumes: page('Volume'),
      volumeSnapshot: row('VolumeSnapshot'),
      volumeSnapshots: page('VolumeSnapshot'),
      zone: row('Zone'),
      zones: page('Zone'),
    },
    Mutation: {
      createDataVolumeTemplateFromSnapshot: (_: unknown, args: CreationArguments, { cloud }: Context) =>
        createTemplate(cloud, args),
    },
    Image: entity('Image'),
    BackupStorage: entity('BackupStorage'),
    ImageBackupStorageRef: {
      backupStorage: ({ backupStorageUuid }: { backupStorageUuid: string }, _: unknown, context: Context) =>
        context.load('BackupStorage', backupStorageUuid),
    },
  };
  return buildSubgraphSchema([{ typeDefs: readTypeDefs(), resolvers }]);
}

function readTypeDefs() {
  const files = readdirSync(SDL).filter((name) => name.endsWith('.graphql'));
  return concatAST(files.map((name) => parse(readFileSync(new URL(name, SDL), 'utf8'))));
}
