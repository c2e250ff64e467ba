import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { PublicErrorCode } from '../../graphql/public-errors/codes.ts';
import { publicError } from '../../graphql/public-errors/public-error.ts';

/** Why an operation is not executed, whatever the transport: each error has its code. */
export class OperationRefused extends Error {
  readonly errors: readonly GraphQLError[];
  /** The only methods by which HTTP may ask for it, where it was asked for by another. */
  readonly allow: string | undefined;

  constructor(errors: readonly GraphQLError[], allow?: string) {
    super('The operation was refused.');
    this.name = 'OperationRefused';
    this.errors = errors;
    this.allow = allow;
  }
}

/** It asks for more than the gateway takes, and is never run by any part of it. */
export class LimitExceeded extends OperationRefused {
  constructor(errors: readonly GraphQLError[]) {
    super(errors);
    this.name = 'LimitExceeded';
  }
}

/** graphql-js throws where it validates the document, and so would whoever has it validate that again. */
export class NotValidated extends OperationRefused {
  constructor(errors: readonly GraphQLError[]) {
    super(errors);
    this.name = 'NotValidated';
  }
}

export const refusedAs = (code: PublicErrorCode, message: string) => new OperationRefused([publicError(code, message)]);

/** The operation cannot be run in this way, by anybody at any time. */
export const badRequest = (message: string) => refusedAs('BAD_REQUEST', message);

/** A GET changes nothing. */
export const refusedByGet = (type: string) =>
  new OperationRefused(
    [publicError('BAD_REQUEST', `GET requests only support query operations, not ${type} operations`)],
    'POST',
  );

/** The operation was not begun, and may be sent again soon. */
export const overloaded = (message: string) => refusedAs('OVERLOADED', message);

/** What is wrong with an operation, in a request that is well-formed itself. */
const operationErrors: ReadonlySet<string> = new Set<PublicErrorCode>([
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
