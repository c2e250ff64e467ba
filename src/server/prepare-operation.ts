import { ApolloServerErrorCode } from '@apollo/server/errors';
import { getOperationAST, getVariableValues, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import type { DocumentNode, GraphQLErrorExtensions, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Config } from '../config.ts';
import { createDocumentCache } from './document-cache.ts';
import type { OperationParams } from './operation-params.ts';
import { apolloRules, ownRules } from './validation-rules.ts';

/** One operation that may be executed as it is. */
export interface PreparedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** Why an operation is not executed: each error has its code. */
export class OperationRefused extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('The operation was refused.');
    this.name = 'OperationRefused';
    this.errors = errors;
  }
}

export interface OperationPreparer {
  /** Parses, validates, selects the operation. @throws OperationRefused */
  select(params: OperationParams): Omit<PreparedOperation, 'variableValues'>;
  /** `select`, and the variables fit. @throws OperationRefused */
  prepare(params: OperationParams): PreparedOperation;
}

export interface PreparerOptions {
  readonly schema: GraphQLSchema;
  readonly config: Pick<Config, 'introspection' | 'federation'>;
}

const cachedCharacters = 1_000_000;
const maxVariableErrors = 50;

/** What every transport but Apollo's has to do before an operation runs, by the same rules and with the same codes as Apollo Server. */
export function operationPreparer({ schema, config }: PreparerOptions): OperationPreparer {
  const rules = [...specifiedRules, ...apolloRules(config), ...ownRules(config)];
  const cache = createDocumentCache(cachedCharacters);

  const readDocument = (text: string): DocumentNode => {
    const cached = cache.get(text);
    if (cached !== undefined) return cached;
    const document = parseDocument(text);
    const faults = validate(schema, document, rules);
    if (faults.length > 0) {
      const shown = config.introspection ? faults : faults.map(withoutSuggestion);
      throw refusal(ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED, shown);
    }
    cache.set(text, document);
    return document;
  };

  const select: OperationPreparer['select'] = ({ query, operationName }) => {
    const document = readDocument(query);
    const operation = getOperationAST(document, operationName);
    if (operation) return { schema, document, operation, operationName };
    throw refusal(ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE, [
      new GraphQLError(
        operationName === undefined
          ? 'Must provide operation name if query contains multiple operations.'
          : `Unknown operation named "${operationName}".`,
      ),
    ]);
  };

  return {
    select,
    prepare(params) {
      const selected = select(params);
      const variableValues = params.variables ?? {};
      const definitions = selected.operation.variableDefinitions ?? [];
      const { errors } = getVariableValues(schema, definitions, variableValues, { maxErrors: maxVariableErrors });
      if (errors !== undefined) throw refusal(ApolloServerErrorCode.BAD_USER_INPUT, errors);
      return { ...selected, variableValues };
    },
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

const refusal = (code: string, errors: readonly GraphQLError[]) =>
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
