import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import type { PublicErrorCode } from '../../graphql/public-errors/codes.ts';
import { formatError } from '../../graphql/public-errors/format-error.ts';
import { coded } from '../../graphql/public-errors/public-error.ts';
import { cut } from '../../zstack/wire/errors/redaction.ts';
import { UNEXPECTED_ERROR } from '../http/request-error.ts';
import { noteCause } from '../operations/failure-cause.ts';
import { requestScope } from '../operations/request-scope.ts';

const UNEXPECTED_CODE: PublicErrorCode = 'INTERNAL_SERVER_ERROR';

/** What becomes of the parser, and of what else walks a document, when it is nested deeper than the stack. */
const STACK_OVERFLOW = 'Maximum call stack size exceeded';
const TOO_DEEP = 'The document is nested too deeply.';

/** The last of graphql-js's errors of variables, where they are many: it belongs to none of them. */
const TOO_MANY_FAULTS = 'Too many errors processing variables, error limit reached. Execution aborted.';

/**
 * Apollo's `formatError`: every error gets the request id; one that nobody raised on purpose becomes one fixed sentence,
 * and the original goes to the log. No message is longer than somebody reads, and without introspection none names what
 * the schema has beside what was asked for.
 */
export function maskErrors(logger: Logger, { introspection }: Pick<Config, 'introspection'>) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const shown = format(formatted, error, logger);
    const scope = requestScope.getStore();
    if (scope !== undefined) {
      scope.codes.push(String(shown.extensions?.['code']));
      noteCause(scope, error instanceof GraphQLError ? error.originalError : error);
    }
    const told = introspection ? shown.message : withoutSuggestion(shown.message);
    // the faults of arguments are of our own words, and none of them repeats a value
    const message = shown.extensions?.['faults'] === undefined ? shorten(told) : told;
    return { ...shown, message, extensions: { ...shown.extensions, requestId: scope?.requestId } };
  };
}

const SUGGESTION = ' Did you mean ';

/** graphql-js ends a message with its suggestions, which name what the schema has; before that it may repeat any text of the caller's. */
function withoutSuggestion(message: string): string {
  const at = message.endsWith('?') ? message.lastIndexOf(SUGGESTION) : -1;
  return at === -1 ? message : message.slice(0, at);
}

const LONGEST_MESSAGE = 400;

/** graphql-js repeats in its messages what it was given, however long that is. */
const shorten = (message: string): string =>
  message.length > LONGEST_MESSAGE ? `${cut(message, LONGEST_MESSAGE)}…` : message;

export type FormatErrors = (errors: readonly unknown[]) => readonly GraphQLFormattedError[];

/** Where errors do not go through Apollo: the same forms of the same errors. To be called inside a request's scope. */
export function errorFormatter(logger: Logger, config: Pick<Config, 'introspection'>): FormatErrors {
  const mask = maskErrors(logger, config);
  return (errors) =>
    errors.map((raised) => {
      const error = raised instanceof GraphQLError ? raised : new GraphQLError(messageOf(raised), wrapped(raised));
      const extensions = { ...error.extensions, code: error.extensions['code'] ?? UNEXPECTED_CODE };
      return mask({ ...error.toJSON(), extensions }, error);
    });
}

const messageOf = (raised: unknown): string => (raised instanceof Error ? raised.message : String(raised));

const wrapped = (raised: unknown) => (raised instanceof Error ? { originalError: raised } : {});

function format(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
  if (isArgumentFault(error)) return { ...formatted, extensions: coded('BAD_USER_INPUT') };
  if (formatted.message === TOO_MANY_FAULTS) return { ...formatted, extensions: coded('BAD_USER_INPUT') };
  if (formatted.message === STACK_OVERFLOW) return { message: TOO_DEEP, extensions: coded('GRAPHQL_PARSE_FAILED') };
  let shown: GraphQLFormattedError | undefined;
  try {
    shown = formatError(formatted, error);
    if (shown.extensions?.['code'] !== UNEXPECTED_CODE) return shown;
    logger.error({ err: unwrapResolverError(error) }, 'unexpected error');
  } catch (failure) {
    logger.error({ err: failure }, 'an error could not be formatted');
  }
  const { locations, path } = formatted;
  return {
    message: UNEXPECTED_ERROR,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: coded(UNEXPECTED_CODE),
  };
}

/**
 * An argument that validation could not judge, such as null from a variable with a default: graphql-js points at the argument,
 * not at the field. That of a root field's directive has no path.
 */
function isArgumentFault(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) return false;
  const [node] = error.nodes ?? [];
  if (node === undefined) return false;
  return error.path === undefined ? ARGUMENT_PARTS.has(node.kind) : node.kind !== Kind.FIELD;
}

const ARGUMENT_PARTS: ReadonlySet<Kind> = new Set([Kind.ARGUMENT, Kind.VARIABLE, Kind.DIRECTIVE]);
