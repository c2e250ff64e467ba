import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';

export { Long } from './long.ts';

/** The library's scalar with the description and the specification that `schema/` gives it. */
function describedHere(scalar: GraphQLScalarType): GraphQLScalarType {
  return new GraphQLScalarType({ ...scalar.toConfig(), description: undefined, specifiedByURL: undefined });
}

export const DateTime = describedHere(GraphQLDateTime);
export const JSONObject = describedHere(GraphQLJSONObject);
