import { getOperationAST, type GraphQLSchema, parse, validate } from 'graphql';
import type { Demo } from './demo.ts';
import { copyOperations, imageOperations } from './image-operations.ts';
import { creationOperations, jobOperations } from './job-operations.ts';
import { type Definition, firstSentence, queryIn } from './operation-text.ts';
import { type NamedRows, namedRows, type WithVariables } from './operation-variables.ts';
import { readOperations } from './read-operations.ts';
import { circleOperations, sharingOperations, tagOperations } from './resource-operations.ts';
import { logIn, refreshCaptcha, sessionOperations } from './session-operations.ts';
import type { Group, OperationName, Texts } from './texts/en.ts';

/** One operation of the offline explorer's menu. */
export interface ReadyMadeOperation {
  /** The operation's, and its tab's title. */
  readonly name: string;
  /** The heading in the menu that it stands under. */
  readonly group: string;
  /** One sentence. */
  readonly about: string;
  readonly query: string;
  /** JSON. What only the user knows stands in it as `<what to put here>`. */
  readonly variables: string;
}

/** The tabs to begin with, by name; the others are opened from the menu. */
export const firstTabs: readonly OperationName[] = [
  'CreateImage',
  'StartImage',
  'FollowJob',
  'Job',
  'Viewer',
  'Search',
  'Groups',
  'Images',
  'VolumeSnapshots',
  'BackupStorages',
  'Image',
  'BackupStorage',
];

/** For any schema. */
export const firstQuery = `query FirstLook {
  __typename
}
`;

/**
 * All of them, as far as `schema` has them: an operation with anything that it lacks is left out. `demo` fills in the
 * uuids, `texts` everything that is said. At least one.
 */
export function readyMadeOperations(
  schema: GraphQLSchema,
  demo: Demo | undefined,
  texts: Texts,
): readonly ReadyMadeOperation[] {
  const operations = groupsOf(namedRows(demo, texts)).flatMap(([group, ready]) =>
    ready
      .filter(([operation]) => fits(schema, operation))
      .map(([operation, variables]) => operationIn(texts, group, operation, JSON.stringify(variables, null, 2))),
  );
  const firstLook = { name: 'FirstLook', document: firstQuery } as const;
  return operations.length > 0 ? operations : [operationIn(texts, 'anySchema', firstLook, '')];
}

/** What gets a session. Undefined where `schema` has no log-in with captchas. */
export const logInOperations = (schema: GraphQLSchema) =>
  fits(schema, logIn) && fits(schema, refreshCaptcha)
    ? { logIn: logIn.document, refreshCaptcha: refreshCaptcha.document }
    : undefined;

/** graphql finds no fault with a field of a root type that is not there. */
function fits(schema: GraphQLSchema, { document: text }: Definition): boolean {
  const document = parse(text);
  const operation = getOperationAST(document)?.operation;
  return operation !== undefined && schema.getRootType(operation) != null && validate(schema, document).length === 0;
}

const operationIn = (texts: Texts, group: Group, operation: Definition, variables: string): ReadyMadeOperation => ({
  name: operation.name,
  group: texts.groups[group],
  about: firstSentence(texts.about[operation.name]),
  query: queryIn(texts, operation),
  variables,
});

const groupsOf = (rows: NamedRows): readonly (readonly [group: Group, operations: readonly WithVariables[]])[] => [
  ['images', [...creationOperations(rows), ...imageOperations(rows)]],
  ['copies', copyOperations(rows)],
  ['circle', circleOperations(rows)],
  ['tags', tagOperations(rows)],
  ['sharing', sharingOperations(rows)],
  ['jobs', jobOperations(rows)],
  ['session', sessionOperations(rows)],
  ['reading', readOperations(rows)],
];
