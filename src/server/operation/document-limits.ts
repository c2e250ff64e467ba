import { type GraphQLError, Kind, Lexer, Source, TokenKind } from 'graphql';
import type { DocumentNode, NameNode, SelectionNode } from 'graphql';
import { publicError } from '../../graphql/public-errors/public-error.ts';
import type { QueryLimits } from '../../config/query-limits.ts';
import { queryLimitError } from '../limits/query-limits.ts';
import { measurer } from '../limits/selections.ts';
import { LimitExceeded } from './refusals.ts';

/**
 * What a document may have at most, so that to read, to check and to run it takes no noticeable time of the process. They
 * stand for the process's own stack and time, and are no settings; those of config/query-limits.ts are.
 */
export const DOCUMENT_LIMITS = {
  /** Of the text: graphql-js counts them anew for each place that an error tells. */
  lines: 20_000,
  /** Of one object among the variables: graphql-js writes the object out in each error about it. */
  keys: 1_000,
  /** Brackets within brackets, and selections within selections where fragments are put in. */
  depth: 1_000,
  /** Objects and lists within one another among the variables: who writes them out as JSON takes a stack as deep. */
  variableDepth: 1_000,
  /** Comparisons of fields under one name: graphql-js's own budget, beyond which it validates no further. */
  repeatedFields: 500_000,
  /** Values that are told of the schema, as estimated. What tools ask for are some 500,000. */
  introspection: 1_500_000,
} as const;

export const documentLimitNames = Object.keys(DOCUMENT_LIMITS) as readonly (keyof typeof DOCUMENT_LIMITS)[];

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Looks at a text before it is parsed, which takes a stack as deep as its brackets are.
 * @param limits of them that of tokens
 * @throws LimitExceeded
 * @throws GraphQLError where a token cannot be read, as the parser would
 */
export function checkText(text: string, limits: QueryLimits): void {
  check('lines', linesIn(text));
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  for (let tokens = 1; lexer.advance().kind !== TokenKind.EOF; tokens += 1) {
    if (tokens > limits.tokens) throw new LimitExceeded([queryLimitError('tokens', tokens, limits)]);
    const { kind } = lexer.token;
    if (OPENING.has(kind)) depth += 1;
    else if (CLOSING.has(kind)) depth -= 1;
    check('depth', depth);
  }
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) lines += 1;
  }
  return lines;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Looks at variables before they are compared with their types. @throws LimitExceeded */
export function checkVariables(variables: object): void {
  // level by level, since they may be nested deeper than a stack
  let level: readonly object[] = [variables];
  for (let depth = 1; level.length > 0; depth += 1) {
    check('variableDepth', depth);
    level = level.flatMap(withinValue);
  }
}

/** The objects and lists that stand in one. */
function withinValue(value: object): readonly object[] {
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (!Array.isArray(value)) check('keys', inner.length);
  return inner.filter((item) => typeof item === 'object' && item !== null);
}

/** Looks at what a document asks for where its fragments are put in. @throws LimitExceeded */
export function checkExpansion(document: DocumentNode): void {
  const depthOf = measurer(document, { nothing: 0, ofNode: levelsOf, join: Math.max });
  const introspectionOf = measurer(document, { nothing: 0, ofNode: valuesOf, join: add });
  const rootOf = measurer(document, {
    nothing: 0,
    ofNode: (node, inner) => {
      if (node.kind !== Kind.FIELD) return inner;
      return isIntrospection(node.name) ? introspectionOf(node.selectionSet) : 0;
    },
    join: add,
  });
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    check('depth', depthOf(node.selectionSet));
    check('introspection', rootOf(node.selectionSet));
  }
}

const add = (left: number, right: number): number => left + right;

const isIntrospection = ({ value }: NameNode): boolean => value === '__schema' || value === '__type';

/** About how many there are of each, in a schema of a usual size. */
const INTROSPECTED_LISTS: ReadonlyMap<string, number> = new Map([
  ['types', 100],
  ...['fields', 'inputFields', 'args', 'enumValues', 'possibleTypes', 'interfaces', 'directives'].map(
    (name) => [name, 10] as const,
  ),
]);

/** A spread is no level: what it spreads is. */
const levelsOf = (node: SelectionNode, inner: number): number =>
  node.kind === Kind.FRAGMENT_SPREAD ? inner : inner + 1;

const valuesOf = (node: SelectionNode, inner: number): number =>
  node.kind === Kind.FIELD ? (INTROSPECTED_LISTS.get(node.name.value) ?? 1) * (inner + 1) : inner;

/** What takes a deeper stack than there is, whoever walks it. */
export const nestedTooDeeply = () =>
  new LimitExceeded([publicError('GRAPHQL_PARSE_FAILED', 'The document is nested too deeply.')]);

/** What each counts. */
export const LIMITED: Readonly<Record<keyof typeof DOCUMENT_LIMITS, string>> = {
  lines: 'lines of text',
  keys: 'fields in one object of its variables',
  depth: 'levels of brackets or selections within one another',
  variableDepth: 'levels of objects and lists in its variables',
  repeatedFields: 'comparisons of fields that it asks for repeatedly',
  introspection: 'values of the schema',
};

/** @param count how many there are; where they are not counted to their end, at least */
function check(name: keyof typeof DOCUMENT_LIMITS, count: number): void {
  if (count > DOCUMENT_LIMITS[name]) throw new LimitExceeded([limitError(name, count)]);
}

/** @param count as for `check`; by default it is not known by how many the limit is exceeded */
export function limitError(name: keyof typeof DOCUMENT_LIMITS, count = DOCUMENT_LIMITS[name] + 1): GraphQLError {
  const value = Math.min(count, Number.MAX_SAFE_INTEGER);
  const allowed = DOCUMENT_LIMITS[name];
  const message = `The document has ${value} ${LIMITED[name]} or more, but at most ${allowed} are taken.`;
  return publicError('QUERY_TOO_COMPLEX', message, { limit: { name, value, allowed } });
}
