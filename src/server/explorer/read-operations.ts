import { type Definition, signature } from './operation-text.ts';
import type { NamedRows, WithVariables } from './operation-variables.ts';
import type { OperationName } from './texts/en.ts';

const image: Definition = {
  name: 'Image',
  document: `query Image($uuid: ID!) {
  image(uuid: $uuid) {
    id
    uuid
    name
    description
    status
    state
    mediaType
    format
    size
    actualSize
    createDate
    owner { id uuid name }
    sourceSnapshot { id uuid name }
    sourceVolume { id uuid name }
    backupStorageRefs {
      status
      backupStorage { id uuid name }
    }
    userTags { uuid tag }
  }
}
`,
};

const backupStorage: Definition = {
  name: 'BackupStorage',
  document: `query BackupStorage($uuid: ID!) {
  backupStorage(uuid: $uuid) {
    id
    uuid
    name
    type
    state
    status
    totalCapacity
    availableCapacity
    zones { id uuid name }
  }
}
`,
};

/** What each list is told with: its rows, how many there are, and how the next page is reached. */
const page = (columns: readonly string[]) => `{
    nodes {
${columns.map((column) => `      ${column}`).join('\n')}
    }
    totalCount
    pageInfo { hasNextPage endCursor }
  }`;

const list = (name: OperationName, field: string, type: string, columns: readonly string[]): Definition => ({
  name,
  document: `${signature('query', name, [
    '$search: String',
    `$filter: ${type}Filter`,
    `$orderBy: [${type}Order!]`,
    '$first: Int',
    '$after: String',
  ])} {
  ${field}(
    search: $search
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) ${page(columns)}
}
`,
});

/** Of a list: a page, the newest first. */
const newestFirst = { first: 20, orderBy: [{ field: 'CREATE_DATE', direction: 'DESC' }] };

const images = list('Images', 'images', 'Image', [
  'id',
  'uuid',
  'name',
  'status',
  'state',
  'mediaType',
  'format',
  'size',
  'createDate',
  'owner { id name }',
  'backupStorageRefs {',
  '  status',
  '  backupStorage { id name }',
  '}',
]);

const volumeSnapshots = list('VolumeSnapshots', 'volumeSnapshots', 'VolumeSnapshot', [
  'id',
  'uuid',
  'name',
  'status',
  'state',
  'size',
  'createDate',
  'volume { id uuid name }',
  'owner { id name }',
]);

const backupStorages = list('BackupStorages', 'backupStorages', 'BackupStorage', [
  'id',
  'uuid',
  'name',
  'type',
  'status',
  'state',
  'totalCapacity',
  'availableCapacity',
  'zones { id name }',
]);

const search: Definition = {
  name: 'Search',
  document: `query Search($text: String!, $first: Int) {
  images(search: $text, first: $first) {
    nodes { id uuid name status createDate }
    totalCount
  }
  volumeSnapshots(search: $text, first: $first) {
    nodes { id uuid name status createDate }
    totalCount
  }
  volumes(search: $text, first: $first) {
    nodes { id uuid name status createDate }
    totalCount
  }
  vmInstances(search: $text, first: $first) {
    nodes { id uuid name state createDate }
    totalCount
  }
}
`,
};

const groups: Definition = {
  name: 'Groups',
  document: `query Groups(
  $filter: ImageFilter
  $by: ImageGroupField!
) {
  images(filter: $filter, first: 1) {
    totalCount
    totalSize
    totalActualSize
    groups(by: $by) { value count }
  }
}
`,
};

export const readOperations = ({ imageUuid, backupStorageUuid }: NamedRows): readonly WithVariables[] => [
  [search, { text: 'data', first: 5 }],
  [groups, { by: 'STATUS' }],
  [images, newestFirst],
  [volumeSnapshots, newestFirst],
  [backupStorages, newestFirst],
  [image, { uuid: imageUuid }],
  [backupStorage, { uuid: backupStorageUuid }],
];
