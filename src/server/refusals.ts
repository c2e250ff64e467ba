import { GraphQLError } from 'graphql';

/** The operation cannot be run in this way, by anybody at any time. */
export const badRequest = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });

/** The operation was not begun, and may be sent again soon. */
export const overloaded = (message: string) => new GraphQLError(message, { extensions: { code: 'OVERLOADED' } });
