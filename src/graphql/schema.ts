import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';

/** The executable schema. */
export function buildSchema(): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: parse('type Query { image(uuid: ID!): ID } type Mutation { rename(uuid: ID!): ID }'), resolvers: {} }]);
}
