import type { GraphQLFormattedError } from 'graphql';

/** The only place where a failure becomes what a caller sees. `error` is the original, `formatted` graphql-js's own form of it. */
export function formatError(formatted: GraphQLFormattedError, _error: unknown): GraphQLFormattedError {
  return formatted;
}
