import { getOperationAST, type GraphQLSchema, parse, validate } from 'graphql';
import type { Demo } from './demo.ts';
import { copyOperations, imageOperations } from './image-operations.ts';
import { creationOperations, jobOperations } from './job-operations.ts';
import { aboutOf } from './operation-text.ts';
import { namedRows, type WithVariables } from './operation-variables.ts';
import { readOperations } from './read-operations.ts';
import { circleOperations, sharingOperations, tagOperations } from './resource-operations.ts';
import { logIn, refreshCaptcha, sessionOperations } from './session-operations.ts';

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
export const firstTabs: readonly string[] = [
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

/** All of them, as far as `schema` has them: an operation with anything that it lacks is left out. `demo` fills in the uuids. At least one. */
export function readyMadeOperations(schema: GraphQLSchema, demo: Demo | undefined): readonly ReadyMadeOperation[] {
  const operations = groupsOf(demo).flatMap(([group, ready]) =>
    ready
      .filter(([query]) => fits(schema, query))
      .map(([query, variables]) => operationOf(group, query, JSON.stringify(variables, null, 2))),
  );
  return operations.length > 0 ? operations : [operationOf('Any schema', firstQuery, '')];
}

/** What gets a session. Undefined where `schema` has no log-in with captchas. */
export const logInOperations = (schema: GraphQLSchema) =>
  fits(schema, logIn) && fits(schema, refreshCaptcha) ? { logIn, refreshCaptcha } : undefined;

/** graphql finds no fault with a field of a root type that is not there. */
function fits(schema: GraphQLSchema, query: string): boolean {
  const document = parse(query);
  const operation = getOperationAST(document)?.operation;
  return operation !== undefined && schema.getRootType(operation) != null && validate(schema, document).length === 0;
}

const operationOf = (group: string, query: string, variables: string): ReadyMadeOperation => ({
  name: getOperationAST(parse(query))?.name?.value ?? '',
  group,
  about: aboutOf(query),
  query,
  variables,
});

function groupsOf(demo: Demo | undefined): readonly (readonly [group: string, operations: readonly WithVariables[]])[] {
  const rows = namedRows(demo);
  return [
    ['Images', [...creationOperations(rows), ...imageOperations(rows)]],
    ['Copies', copyOperations(rows)],
    ['Snapshots and volumes', circleOperations(rows)],
    ['Tags', tagOperations(rows)],
    ['Sharing', sharingOperations(rows)],
    ['Jobs', jobOperations],
    ['Session', sessionOperations],
    ['Search and lists', readOperations(rows)],
  ];
}
