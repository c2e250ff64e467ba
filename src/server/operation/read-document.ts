import { type ASTVisitor, type DocumentNode, GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import { parse, specifiedRules, validate } from 'graphql';
import type { Config } from '../../config.ts';
import type { QueryLimits } from '../../config/query-limits.ts';
import type { PublicErrorCode } from '../../graphql/public-errors/codes.ts';
import { withCode } from '../../graphql/public-errors/public-error.ts';
import { checkShape } from '../limits/query-limits.ts';
import { checkExpansion, checkText, nestedTooDeeply, repeatedTooOften } from './document-limits.ts';
import { LimitExceeded, NotValidated, OperationRefused } from './refusals.ts';
import { ownRules } from './validation-rules.ts';

export interface ReaderOptions {
  readonly schema: GraphQLSchema;
  readonly config: Pick<Config, 'introspection' | 'federation' | 'queryLimits'>;
}

/** Parses and validates a document. @throws OperationRefused */
export type ReadDocument = (text: string) => DocumentNode;

/** Faults of a document that are told: who corrects it reads no more. */
export const maxErrors = 50;

/** By the same rules and with the same codes as Apollo Server, and within the limits of a document. */
export function documentReader({ schema, config }: ReaderOptions): ReadDocument {
  const own = ownRules(config);
  const rules = keptCompiled([...specifiedRules, ...own]);

  /** graphql-js throws where a subscription is conditional: its rule of a single field knows no variables. Our own rule tells that well. */
  const faultsOf = (document: DocumentNode): readonly GraphQLError[] => {
    try {
      return validate(schema, document, rules, { maxErrors });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const told = validate(schema, document, own, { maxErrors });
      throw new NotValidated(refusal('GRAPHQL_VALIDATION_FAILED', told.length > 0 ? told : [error]).errors);
    }
  };

  return (text) => {
    try {
      const document = parseDocument(text, config.queryLimits);
      checkExpansion(document, config.queryLimits);
      const faults = faultsOf(document);
      if (faults.length > 0) throw invalid(faults);
      checkShape(document, config.queryLimits);
      return document;
    } catch (error) {
      if (error instanceof RangeError) throw nestedTooDeeply();
      throw error;
    }
  };
}

/**
 * Rules make their functions anew for each document, and V8 forgets what it has compiled of a function when none that was made so
 * is left: here those of the last document are.
 */
function keptCompiled(rules: readonly ValidationRule[]): readonly ValidationRule[] {
  const latest = new Map<ValidationRule, ASTVisitor>();
  return rules.map((rule) => (context) => {
    const visitor = rule(context);
    latest.set(rule, visitor);
    return visitor;
  });
}

/** The last of graphql-js's faults where comparing fields under one name has taken all of its budget: it is no fault of any of them. */
const OUT_OF_BUDGET = 'Validation aborted.';

function invalid(faults: readonly GraphQLError[]): OperationRefused {
  const real = faults.filter(({ message }) => message !== OUT_OF_BUDGET);
  const refused = refusal('GRAPHQL_VALIDATION_FAILED', real);
  return real.length === faults.length ? refused : new LimitExceeded([...refused.errors, repeatedTooOften()]);
}

function parseDocument(text: string, limits: QueryLimits): DocumentNode {
  try {
    checkText(text, limits);
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw refusal('GRAPHQL_PARSE_FAILED', [error]);
  }
}

/** The errors of graphql-js with the code for them, which is Apollo's. */
export const refusal = (code: PublicErrorCode, errors: readonly GraphQLError[]) =>
  new OperationRefused(errors.map((error) => withCode(error, code)));
