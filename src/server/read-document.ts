import { ApolloServerErrorCode } from '@apollo/server/errors';
import { type DocumentNode, GraphQLError, type GraphQLErrorExtensions, type GraphQLSchema } from 'graphql';
import { parse, specifiedRules, validate } from 'graphql';
import type { Config } from '../config.ts';
import { OperationRefused } from './refusals.ts';
import { apolloRules, ownRules } from './validation-rules.ts';

export interface ReaderOptions {
  readonly schema: GraphQLSchema;
  readonly config: Pick<Config, 'introspection' | 'federation'>;
}

/** Parses and validates a document. @throws OperationRefused */
export type ReadDocument = (text: string) => DocumentNode;

/** By the same rules and with the same codes as Apollo Server. */
export function documentReader({ schema, config }: ReaderOptions): ReadDocument {
  const rules = [...specifiedRules, ...apolloRules(config), ...ownRules(config)];
  return (text) => {
    const document = parseDocument(text);
    const faults = validate(schema, document, rules);
    if (faults.length === 0) return document;
    const shown = config.introspection ? faults : faults.map(withoutSuggestion);
    throw refusal(ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED, shown);
  };
}

function parseDocument(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    const told = error instanceof GraphQLError ? error : new GraphQLError('The document is nested too deeply.');
    throw refusal(ApolloServerErrorCode.GRAPHQL_PARSE_FAILED, [told]);
  }
}

/** The errors of graphql-js with Apollo's code for them. */
export const refusal = (code: ApolloServerErrorCode, errors: readonly GraphQLError[]) =>
  new OperationRefused(errors.map((error) => withCode(error, code)));

const withCode = (error: GraphQLError, code: string): GraphQLError =>
  rewritten(error, error.message, { ...error.extensions, code });

/** A suggestion names what the schema has. */
const withoutSuggestion = (error: GraphQLError): GraphQLError =>
  rewritten(error, error.message.replace(/ ?Did you mean(.+?)\?$/, ''), error.extensions);

const rewritten = (error: GraphQLError, message: string, extensions: GraphQLErrorExtensions): GraphQLError =>
  new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source,
    positions: error.positions,
    originalError: error.originalError,
    extensions,
  });
