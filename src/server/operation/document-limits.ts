import { type GraphQLError, Kind, Lexer, Source, TokenKind } from 'graphql';
import type { DocumentNode, NameNode, SelectionNode } from 'graphql';
import { publicError } from '../../graphql/public-errors/public-error.ts';
import type { QueryLimit, QueryLimits } from '../../config/query-limits.ts';
import { queryLimitError } from '../limits/query-limits.ts';
import { Measurer } from '../limits/selections.ts';
import { LimitExceeded } from './refusals.ts';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Looks at a text before it is parsed, which takes a stack as deep as its brackets are. It is read no further than tokens are
 * taken.
 * @throws LimitExceeded
 * @throws GraphQLError where a token cannot be read, as the parser would
 */
export function checkText(text: string, limits: QueryLimits): void {
  check('lines', linesIn(text), limits);
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let depth = 0;
  let deepest = 0;
  while (tokens <= limits.tokens && lexer.advance().kind !== TokenKind.EOF) {
    tokens += 1;
    const { kind } = lexer.token;
    if (OPENING.has(kind)) depth += 1;
    else if (CLOSING.has(kind)) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  check('depth', deepest, limits);
  check('tokens', tokens, limits);
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
export function checkVariables(variables: object, limits: QueryLimits): void {
  // level by level, since they may be nested deeper than a stack
  let level = [variables];
  let depth = 0;
  for (; level.length > 0; depth += 1) {
    const below: object[] = [];
    for (const value of level) addWithin(value, below, limits);
    level = below;
  }
  check('variableDepth', depth, limits);
}

/** Adds the objects and lists that stand in one. */
function addWithin(value: object, below: object[], limits: QueryLimits): void {
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (!Array.isArray(value)) check('keys', inner.length, limits);
  for (const item of inner) if (typeof item === 'object' && item !== null) below.push(item);
}

/** Looks at what a document asks for where its fragments are put in. @throws LimitExceeded */
export function checkExpansion(document: DocumentNode, limits: QueryLimits): void {
  const depth = new Measurer(document, { nothing: 0, ofNode: levelsOf, join: Math.max });
  const introspection = new Measurer(document, { nothing: 0, ofNode: valuesOf, join: add });
  const root = new Measurer(document, {
    nothing: 0,
    ofNode: (node, inner) => {
      if (node.kind !== Kind.FIELD) return inner;
      return isIntrospection(node.name) ? introspection.of(node.selectionSet) : 0;
    },
    join: add,
  });
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    check('depth', depth.of(node.selectionSet), limits);
    check('introspection', root.of(node.selectionSet), limits);
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

/** Comparisons of fields under one name, as graphql-js counts them: beyond its own budget, which cannot be set, it validates no further. */
export const REPEATED_FIELDS = { name: 'repeatedFields', allowed: 500_000 } as const;

/** It is not known by how many the budget is exceeded. */
export function repeatedTooOften(): GraphQLError {
  const { name, allowed } = REPEATED_FIELDS;
  const value = allowed + 1;
  const message = `The document has ${value} comparisons of fields that it asks for repeatedly or more, but at most ${allowed} are taken.`;
  return publicError('QUERY_TOO_COMPLEX', message, { limit: { name, value, allowed } });
}

/** @param count how many there are; of what is not counted to its end, at least */
function check(name: QueryLimit, count: number, limits: QueryLimits): void {
  if (count > limits[name]) throw new LimitExceeded([queryLimitError(name, count, limits)]);
}
