import type { GraphQLFormattedError } from 'graphql';

/** What is wrong with an operation, in a request that is well-formed itself. */
const operationErrors: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'PERSISTED_QUERY_ID_REQUIRED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_IN_LIST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * The status of errors for which nothing was executed, by the GraphQL over HTTP specification: under `application/json`
 * a well-formed request is 200, under `application/graphql-response+json` it is 400.
 */
export function statusOfRequestErrors(
  errors: readonly GraphQLFormattedError[],
  answerType: string | undefined,
): number {
  return answerType === 'application/json' && errors.every((error) => operationErrors.has(codeOf(error))) ? 200 : 400;
}

export const codeOf = ({ extensions }: GraphQLFormattedError): string => String(extensions?.['code']);
