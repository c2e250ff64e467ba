import { type GraphQLSchema, parse, validate } from 'graphql';
import { type Demo, demoVariables } from './demo.ts';
import { createImage, followJob, jobById, startImage } from './job-operations.ts';
import * as reading from './read-operations.ts';

/** One tab of the offline explorer; its title is the operation's name. */
export interface ReadyMadeOperation {
  readonly query: string;
  /** JSON. What only the user knows stands in it as `<what to put here>`. */
  readonly variables: string;
}

/** For any schema. */
export const firstQuery = `query FirstLook {
  __typename
}
`;

const logIn = `mutation LogIn($input: LogInByAccountInput!) {
  logInByAccount(input: $input) {
    __typename
    ... on LoggedIn { token }
    ... on LogInFailed { error { code messages { en } } }
  }
}
`;

/** The main jobs, as far as `schema` has them: an operation with anything that it lacks is left out. `demo` fills in the uuids. At least one. */
export function readyMadeOperations(schema: GraphQLSchema, demo: Demo | undefined): readonly ReadyMadeOperation[] {
  const operations = allOperations(demo)
    .filter(([query]) => fits(schema, query))
    .map(([query, variables]) => ({ query, variables: JSON.stringify(variables, null, 2) }));
  return operations.length > 0 ? operations : [{ query: firstQuery, variables: '' }];
}

/** Gets a session. Undefined where `schema` has no log-in. */
export const logInOperation = (schema: GraphQLSchema): string | undefined => (fits(schema, logIn) ? logIn : undefined);

const fits = (schema: GraphQLSchema, query: string): boolean => validate(schema, parse(query)).length === 0;

function allOperations(demo: Demo | undefined): readonly (readonly [query: string, variables: object])[] {
  const creation = demo === undefined ? emptyCreation : demoVariables(demo);
  const backupStorage = demo?.backupStorageUuids[0] ?? '<uuid of a backup storage>';
  return [
    [createImage, creation],
    [startImage, creation],
    [followJob, { id: JOB_ID }],
    [jobById, { id: JOB_ID }],
    [reading.viewer, {}],
    [reading.search, { text: 'data', first: 5 }],
    [reading.groups, { by: 'STATUS' }],
    [reading.images, reading.newestFirst],
    [reading.volumeSnapshots, reading.newestFirst],
    [reading.backupStorages, reading.newestFirst],
    [reading.image, { uuid: '<uuid of an image>' }],
    [reading.backupStorage, { uuid: backupStorage }],
  ];
}

/** The page puts a job's id in its place. */
const JOB_ID = '<id of a job, from StartImage>';

const emptyCreation = {
  input: {
    name: 'my-first-image',
    snapshotUuid: '<uuid of a volume snapshot>',
    backupStorageUuids: ['<uuid of a backup storage>'],
  },
};
