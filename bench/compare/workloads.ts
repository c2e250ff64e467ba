import { CREATION_NAME } from './upstream/creations.ts';
import type { World } from './upstream/world.ts';

export type WorkloadName = 'W1' | 'W2' | 'W3' | 'W4' | 'W5' | 'W6' | 'W7' | 'W8' | 'W9';

/** One request to ZStack, which a proxy makes of a workload. */
export interface ProxyRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

export interface Operation {
  readonly query: string;
  readonly variables?: object;
}

/** What is asked, how often, and how many ask at once. */
export interface Workload {
  readonly name: WorkloadName;
  readonly what: string;
  /** The `index`th of all that were ever asked of one server. */
  operation(index: number): Operation;
  /** How many different answers `operation` leads to. */
  readonly answers: number;
  /** Undefined: no one request to ZStack is like it. */
  readonly proxied?: ProxyRoute;
  readonly warmUp: number;
  readonly requests: number;
  readonly clients: number;
}

const IMAGE = `uuid name description state status size actualSize mediaType format platform createDate lastOpDate
  backupStorageRefs { backupStorageUuid status installPath }`;

const IMAGES = `query Images($first: Int!) { images(first: $first) { nodes { ${IMAGE} } } }`;

const IMAGES_WITH_STORAGES = `query Images($first: Int!) { images(first: $first) { nodes {
  ${IMAGE.replace('installPath', 'installPath backupStorage { uuid name }')} } } }`;

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Image { uuid name status size createDate } } }`;

const CREATE = `mutation CreateTemplate($input: CreateDataVolumeTemplateFromSnapshotInput!) {
  createDataVolumeTemplateFromSnapshot(input: $input) {
    __typename
    ... on ImageCreated { image { uuid name status size createDate } }
    ... on ImageCreatedPartially { image { uuid name } failures { backupStorageUuid error { category localizedMessage } } }
    ... on ImageCreationFailed { error { category code localizedMessage } failures { backupStorageUuid } }
    ... on ImageCreationInProgress { imageUuid job { id status } }
  }
}`;

/** A list's request to ZStack. */
const listed = (first: number): ProxyRoute => ({ method: 'GET', path: `/v1/images?sort=%2Buuid&limit=${first}` });

const creation = ({ backupStorageUuids }: World) => ({
  name: CREATION_NAME,
  backupStorageUuids: backupStorageUuids.slice(0, 2),
});

/** Ten of a front end's everyday questions. */
function smallQueries({ imageUuids, backupStorageUuids, volumeUuid, snapshotUuid, zoneUuid }: World): Operation[] {
  const uuid = (value: string | undefined) => ({ variables: { uuid: value } });
  return [
    { query: 'query ($uuid: ID!) { image(uuid: $uuid) { uuid name status size } }', ...uuid(imageUuids[0]) },
    { query: 'query ($uuid: ID!) { backupStorage(uuid: $uuid) { uuid name status } }', ...uuid(backupStorageUuids[0]) },
    { query: 'query ($uuid: ID!) { volume(uuid: $uuid) { uuid name size } }', ...uuid(volumeUuid) },
    { query: 'query ($uuid: ID!) { volumeSnapshot(uuid: $uuid) { uuid name size } }', ...uuid(snapshotUuid) },
    { query: 'query ($uuid: ID!) { zone(uuid: $uuid) { uuid name } }', ...uuid(zoneUuid) },
    { query: '{ images(first: 5) { nodes { uuid name createDate } } }' },
    { query: '{ backupStorages(first: 5) { nodes { uuid name availableCapacity } } }' },
    { query: '{ volumes(first: 5) { nodes { uuid name createDate } } }' },
    { query: '{ volumeSnapshots(first: 5) { nodes { uuid name } } }' },
    { query: '{ zones(first: 5) { nodes { uuid name description } } }' },
  ];
}

/**
 * Of small ones so many in a round that what a server has left behind of the workloads before, to be collected, weighs little, and
 * that each round has about as many collections as another.
 */
const MANY = 6_000;

/** W1 to W9 on a cloud. */
export function workloadsOn(world: World): readonly Workload[] {
  const images = (query: string, first: number) => ({ operation: () => ({ query, variables: { first } }), answers: 1 });
  const create = (snapshotUuid: string) => ({
    operation: () => ({ query: CREATE, variables: { input: { snapshotUuid, ...creation(world) } } }),
    answers: 1,
  });
  const small = smallQueries(world);
  const representations = world.imageUuids.slice(0, 100).map((uuid) => ({ __typename: 'Image', uuid }));

  return [
    {
      name: 'W1',
      what: 'the mutation',
      ...create(world.snapshotUuid),
      proxied: {
        method: 'POST',
        path: `/v1/images/data-volume-templates/from/volume-snapshots/${world.snapshotUuid}`,
        body: JSON.stringify({ params: creation(world) }),
      },
      warmUp: 10_000,
      requests: MANY,
      clients: 8,
    },
    {
      name: 'W2',
      what: 'one image',
      ...images(IMAGES, 1),
      proxied: listed(1),
      warmUp: 10_000,
      requests: MANY,
      clients: 8,
    },
    {
      name: 'W3',
      what: '100 images',
      ...images(IMAGES, 100),
      proxied: listed(100),
      warmUp: 1_000,
      requests: 200,
      clients: 8,
    },
    {
      name: 'W4',
      what: 'W3 + 200 nested storages',
      ...images(IMAGES_WITH_STORAGES, 100),
      proxied: listed(100),
      warmUp: 1_000,
      requests: 150,
      clients: 8,
    },
    {
      name: 'W5',
      what: '1,000 images',
      ...images(IMAGES, 1_000),
      proxied: listed(1_000),
      warmUp: 100,
      requests: 25,
      clients: 4,
    },
    {
      name: 'W6',
      what: 'ten small queries in turn',
      operation: (index) => small[index % small.length] ?? { query: '' },
      answers: small.length,
      warmUp: 5_000,
      requests: MANY,
      clients: 8,
    },
    {
      name: 'W7',
      what: 'documents never seen',
      operation: (index) => ({
        query: IMAGES.replace('Images', `Images${String(index).padStart(9, '0')}`),
        variables: { first: 1 },
      }),
      answers: 1,
      warmUp: 2_000,
      requests: 500,
      clients: 8,
    },
    {
      name: 'W8',
      what: '_entities of 100',
      operation: () => ({ query: ENTITIES, variables: { representations } }),
      answers: 1,
      warmUp: 1_000,
      requests: 250,
      clients: 8,
    },
    {
      name: 'W9',
      what: 'the mutation, 202 and one poll',
      ...create(world.slowSnapshotUuid),
      warmUp: 10_000,
      requests: 2_000,
      clients: 64,
    },
  ];
}
