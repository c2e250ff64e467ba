import { type GraphQLSchema, parse, validate } from 'graphql';
import { type Demo, demoOperation, demoVariables } from './demo.ts';

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
    [
      `# Makes an image from a volume snapshot:\n# waits 15 seconds at most for the outcome.\n${demoOperation}`,
      creation,
    ],
    [startImage, creation],
    [followJob, { id: '<id of a job, from StartImage>' }],
    [jobById, { id: '<id of a job>' }],
    [image, { uuid: '<uuid of an image>' }],
    [backupStorageByUuid, { uuid: backupStorage }],
    [images, { first: 20 }],
    [volumeSnapshots, { first: 20 }],
    [backupStorages, { first: 20 }],
    [viewer, {}],
  ];
}

const emptyCreation = {
  input: {
    name: 'my-first-image',
    snapshotUuid: '<uuid of a volume snapshot>',
    backupStorageUuids: ['<uuid of a backup storage>'],
  },
};

const logIn = `mutation LogIn($input: LogInByAccountInput!) {
  logInByAccount(input: $input) {
    __typename
    ... on LoggedIn { token }
    ... on LogInFailed { error { code category localizedMessage details } }
  }
}
`;

const startImage = `# The same without waiting: answers with a job.
# Copy its id to the variables of FollowJob.
mutation StartImage($input: CreateDataVolumeTemplateFromSnapshotInput!) {
  createDataVolumeTemplateFromSnapshot(input: $input, waitSeconds: 0) {
    __typename
    ... on ImageCreated { image { uuid name } }
    ... on ImageCreatedPartially {
      image { uuid name }
    }
    ... on ImageCreationFailed {
      error { code category localizedMessage details }
    }
    ... on ImageCreationInProgress {
      imageUuid
      job { id }
    }
  }
}
`;

const jobResult = `result {
      __typename
      ... on ImageCreated { image { uuid name } }
      ... on ImageCreatedPartially {
        image { uuid name }
        failures { backupStorageUuid }
      }
      ... on ImageCreationFailed {
        error { code category localizedMessage details }
      }
    }`;

const followJob = `# A job's state now, then each change,
# until its result.
subscription FollowJob($id: ID!) {
  job(id: $id) {
    status
    statusReason
    progress { percent }
    ${jobResult}
  }
}
`;

const jobById = `# How a job stands: any gateway of the cloud
# tells, and for ever.
query Job($id: ID!) {
  job(id: $id) {
    status
    statusReason
    submittedAt
    resourceUuid
    progress { percent }
    ${jobResult}
  }
}
`;

const image = `query Image($uuid: ID!) {
  image(uuid: $uuid) {
    uuid
    name
    status
    state
    mediaType
    format
    size
    createDate
    backupStorageRefs { backupStorageUuid status }
  }
}
`;

const backupStorageByUuid = `query BackupStorage($uuid: ID!) {
  backupStorage(uuid: $uuid) {
    uuid
    name
    type
    totalCapacity
    availableCapacity
  }
}
`;

const images = `# A page of images. Only some, by a variable:
# "filter": { "name": { "like": "%linux%" } }
query Images(
  $filter: ImageFilter
  $first: Int
  $after: String
) {
  images(
    filter: $filter
    first: $first
    after: $after
  ) {
    nodes {
      uuid
      name
      status
      mediaType
      size
      createDate
    }
    totalCount
    pageInfo { hasNextPage endCursor }
  }
}
`;

const volumeSnapshots = `# Volume snapshots: what images are made from.
query VolumeSnapshots(
  $filter: VolumeSnapshotFilter
  $first: Int
  $after: String
) {
  volumeSnapshots(
    filter: $filter
    first: $first
    after: $after
  ) {
    nodes {
      uuid
      name
      size
      volume { uuid name }
    }
    totalCount
    pageInfo { hasNextPage endCursor }
  }
}
`;

const backupStorages = `# Backup storages: where images are kept.
query BackupStorages(
  $filter: BackupStorageFilter
  $first: Int
  $after: String
) {
  backupStorages(
    filter: $filter
    first: $first
    after: $after
  ) {
    nodes {
      uuid
      name
      type
      totalCapacity
      availableCapacity
    }
    totalCount
    pageInfo { hasNextPage endCursor }
  }
}
`;

const viewer = `# Who you are, how long the session lasts,
# and what you may have.
query Viewer {
  viewer {
    account { uuid name type }
    isAdmin
    session { expiresAt }
    quotas { name total used }
  }
}
`;
