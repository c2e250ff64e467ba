import { ApolloServerErrorCode } from '@apollo/server/errors';
import { type DefinitionNode, type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind } from 'graphql';
import { Lexer, type SelectionSetNode, Source, TokenKind } from 'graphql';
import { OperationRefused } from './refusals.ts';

export const TOO_COMPLEX = 'QUERY_TOO_COMPLEX';

/** What a document may have at most, so that to read, to check and to run it takes no noticeable time of the process. */
export const DOCUMENT_LIMITS = {
  /** Names, numbers, texts and punctuators of the text. */
  tokens: 10_000,
  /** Brackets within brackets, and fields within fields where fragments are put in. */
  depth: 1_000,
} as const;

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Looks at a text before it is parsed, which takes a stack as deep as its brackets are.
 * @throws OperationRefused
 * @throws GraphQLError where a token cannot be read, as the parser would
 */
export function checkText(text: string): void {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  for (let tokens = 1; lexer.advance().kind !== TokenKind.EOF; tokens += 1) {
    if (tokens > DOCUMENT_LIMITS.tokens) throw tooComplex('tokens', tokens);
    const { kind } = lexer.token;
    if (OPENING.has(kind)) depth += 1;
    else if (CLOSING.has(kind)) depth -= 1;
    if (depth > DOCUMENT_LIMITS.depth) throw nestedTooDeeply();
  }
}

/** Looks at how deep a document is where its fragments are put in. @throws OperationRefused */
export function checkDepth({ definitions }: DocumentNode): void {
  const depthOf = measureDepth(definitions);
  for (const node of definitions) {
    const depth = node.kind === Kind.OPERATION_DEFINITION ? depthOf(node.selectionSet) : 0;
    if (depth > DOCUMENT_LIMITS.depth) throw tooComplex('depth', depth);
  }
}

/** Goes through each fragment once. One that spreads itself is for validation to tell, and counts for nothing there. */
function measureDepth(definitions: readonly DefinitionNode[]): (set: SelectionSetNode | undefined) => number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measured = new Map<string, number>();

  const depthOfFragment = (name: string): number => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, 0);
    const depth = depthOf(fragments.get(name)?.selectionSet);
    measured.set(name, depth);
    return depth;
  };

  const depthOf = (set: SelectionSetNode | undefined): number => {
    let deepest = 0;
    for (const selection of set?.selections ?? []) {
      const depth =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? depthOfFragment(selection.name.value)
          : depthOf(selection.selectionSet) + (selection.kind === Kind.FIELD ? 1 : 0);
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  };

  return depthOf;
}

/** What takes a deeper stack than there is, whoever walks it. */
export const nestedTooDeeply = () =>
  new OperationRefused([
    new GraphQLError('The document is nested too deeply.', {
      extensions: { code: ApolloServerErrorCode.GRAPHQL_PARSE_FAILED },
    }),
  ]);

const LIMITED: Readonly<Record<keyof typeof DOCUMENT_LIMITS, string>> = {
  tokens: 'tokens of text',
  depth: 'fields within one another',
};

/** @param value how many there are; of the tokens at least, which are not counted to their end */
function tooComplex(name: keyof typeof DOCUMENT_LIMITS, value: number): OperationRefused {
  const allowed = DOCUMENT_LIMITS[name];
  const message = `The document has ${value} ${LIMITED[name]} or more, but at most ${allowed} are taken.`;
  return new OperationRefused([
    new GraphQLError(message, { extensions: { code: TOO_COMPLEX, limit: { name, value, allowed } } }),
  ]);
}
