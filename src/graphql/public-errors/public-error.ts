import { GraphQLError } from 'graphql';
import type { PublicErrorCode } from './codes.ts';

type Extensions = Readonly<Record<string, unknown>>;

/** The `extensions` of an error with that code, and what else it tells. */
export const coded = (code: PublicErrorCode, more?: Extensions) => ({ code, ...more });

/** An error that callers are shown as it is. @param more what stands beside the code in `extensions` */
export const publicError = (code: PublicErrorCode, message: string, more?: Extensions): GraphQLError =>
  new GraphQLError(message, { extensions: coded(code, more) });

/** An error of graphql-js, with the code for it. */
export const withCode = (error: GraphQLError, code: PublicErrorCode): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source,
    positions: error.positions,
    originalError: error.originalError,
    extensions: { ...error.extensions, ...coded(code) },
  });
