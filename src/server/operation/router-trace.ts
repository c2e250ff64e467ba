import { lexicographicSortSchema, type GraphQLSchema } from 'graphql';
import type { IncomingMessage } from 'node:http';

/** The header by which a router asks for Apollo's `ftv1` trace, and the only value that it knows. */
export const TRACE_HEADER = 'apollo-federation-include-trace';
export const FTV1 = 'ftv1';

export const asksForTrace = ({ headers }: IncomingMessage): boolean => headers[TRACE_HEADER] === FTV1;

/**
 * The same schema in objects of its own, sorted, since that is how graphql-js copies one: Apollo wraps every resolver of a
 * schema that it has traced once, and would make all other requests pay for it.
 */
export const copySchema = (schema: GraphQLSchema): GraphQLSchema => lexicographicSortSchema(schema);
