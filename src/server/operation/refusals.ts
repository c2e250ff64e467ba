import { GraphQLError } from 'graphql';

/** Why an operation is not executed, whatever the transport: each error has its code. */
export class OperationRefused extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('The operation was refused.');
    this.name = 'OperationRefused';
    this.errors = errors;
  }
}

/** It asks for more than the gateway takes, and is never run by any part of it. */
export class LimitExceeded extends OperationRefused {
  constructor(errors: readonly GraphQLError[]) {
    super(errors);
    this.name = 'LimitExceeded';
  }
}

export const refusedAs = (code: string, message: string) =>
  new OperationRefused([new GraphQLError(message, { extensions: { code } })]);

/** The operation cannot be run in this way, by anybody at any time. */
export const badRequest = (message: string) => refusedAs('BAD_REQUEST', message);

/** The operation was not begun, and may be sent again soon. */
export const overloaded = (message: string) => refusedAs('OVERLOADED', message);
