import { getOperationAST, getVariableValues, GraphQLError } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { QueryLimits } from '../../config/query-limits.ts';
import { type Cost, operationPrices } from '../limits/cost.ts';
import { checkCost } from '../limits/query-limits.ts';
import { checkVariables } from './document-limits.ts';
import type { DocumentStore } from './document-store.ts';
import type { OperationParams } from './operation-params.ts';
import { type ReadDocument, refusal } from './read-document.ts';
import type { ResolveText } from './trusted-documents.ts';

/** One operation of a valid document. */
export interface SelectedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  /** Does it stand in a trusted document? */
  readonly isTrusted: boolean;
  /** What it could ask of ZStack, with the variables that were given. */
  readonly cost: Cost;
}

/** One operation that may be executed as it is. */
export interface PreparedOperation extends SelectedOperation {
  readonly variableValues: Readonly<Record<string, unknown>>;
}

export interface OperationPreparer {
  /** The text of the document that is asked for, by itself or by its id. @throws OperationRefused */
  readonly resolveText: ResolveText;
  /** Resolves the text, parses, validates, selects the operation, which costs no more than is allowed. @throws OperationRefused */
  select(params: OperationParams): SelectedOperation;
  /** `select`, and the variables fit. @throws OperationRefused */
  prepare(params: OperationParams): PreparedOperation;
}

export interface PreparerOptions {
  readonly schema: GraphQLSchema;
  readonly resolveText: ResolveText;
  readonly readDocument: ReadDocument;
  readonly documents: DocumentStore;
  readonly queryLimits: QueryLimits;
}

const maxVariableErrors = 50;

/** What has to be done before an operation runs, whatever the transport. */
export function operationPreparer(options: PreparerOptions): OperationPreparer {
  const { schema, resolveText, readDocument, documents, queryLimits } = options;
  const priceOf = operationPrices(schema);

  const documentOf = (text: string): DocumentNode => {
    const known = documents.get(text);
    if (known !== undefined) return known;
    const document = readDocument(text);
    documents.set(text, document);
    return document;
  };

  const select: OperationPreparer['select'] = (params) => {
    checkVariables(params.variables ?? {}, queryLimits);
    const { operationName } = params;
    const document = documentOf(resolveText(params.document));
    const operation = getOperationAST(document, operationName);
    if (operation) {
      const cost = priceOf(document, operation)(params.variables ?? {});
      checkCost(cost, queryLimits);
      return { schema, document, operation, operationName, isTrusted: documents.isTrusted(document), cost };
    }
    throw refusal('OPERATION_RESOLUTION_FAILURE', [
      new GraphQLError(
        operationName === undefined
          ? 'Must provide operation name if query contains multiple operations.'
          : `Unknown operation named "${operationName}".`,
      ),
    ]);
  };

  return {
    resolveText,
    select,
    prepare(params) {
      const selected = select(params);
      const variableValues = params.variables ?? {};
      const definitions = selected.operation.variableDefinitions ?? [];
      const { errors } = getVariableValues(schema, definitions, variableValues, { maxErrors: maxVariableErrors });
      if (errors !== undefined) throw refusal('BAD_USER_INPUT', errors);
      return { ...selected, variableValues };
    },
  };
}
