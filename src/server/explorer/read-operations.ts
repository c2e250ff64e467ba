import type { NamedRows, WithVariables } from './operation-variables.ts';

const image = `# All that is told of one image.
query Image($uuid: ID!) {
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
`;

const backupStorage = `# How one backup storage stands.
query BackupStorage($uuid: ID!) {
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
`;

/** What each list is told with: its rows, how many there are, and how the next page is reached. */
const page = (columns: readonly string[]) => `{
    nodes {
${columns.map((column) => `      ${column}`).join('\n')}
    }
    totalCount
    pageInfo { hasNextPage endCursor }
  }`;

const list = (about: string, title: string, field: string, type: string, columns: readonly string[]) => `${about}
query ${title}(
  $search: String
  $filter: ${type}Filter
  $orderBy: [${type}Order!]
  $first: Int
  $after: String
) {
  ${field}(
    search: $search
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) ${page(columns)}
}
`;

/** Of a list: a page, the newest first. */
const newestFirst = { first: 20, orderBy: [{ field: 'CREATE_DATE', direction: 'DESC' }] };

const imagesAre = `# Images, the newest first. Fewer by a variable:
# "search": "linux"
# "filter": { "status": { "eq": "READY" } }`;

const images = list(imagesAre, 'Images', 'images', 'Image', [
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

const volumeSnapshots = list(
  '# Volume snapshots: what images are made from.',
  'VolumeSnapshots',
  'volumeSnapshots',
  'VolumeSnapshot',
  ['id', 'uuid', 'name', 'status', 'state', 'size', 'createDate', 'volume { id uuid name }', 'owner { id name }'],
);

const backupStorages = list(
  '# Backup storages: where images are kept.',
  'BackupStorages',
  'backupStorages',
  'BackupStorage',
  ['id', 'uuid', 'name', 'type', 'status', 'state', 'totalCapacity', 'availableCapacity', 'zones { id name }'],
);

const search = `# What a search box asks: in names and
# descriptions, or by uuid. The cloud needs ZQL.
query Search($text: String!, $first: Int) {
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
`;

const groups = `# How many images there are of each kind, and
# how much room they take. The cloud needs ZQL.
query Groups(
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
`;

export const readOperations = ({ imageUuid, backupStorageUuid }: NamedRows): readonly WithVariables[] => [
  [search, { text: 'data', first: 5 }],
  [groups, { by: 'STATUS' }],
  [images, newestFirst],
  [volumeSnapshots, newestFirst],
  [backupStorages, newestFirst],
  [image, { uuid: imageUuid }],
  [backupStorage, { uuid: backupStorageUuid }],
];
