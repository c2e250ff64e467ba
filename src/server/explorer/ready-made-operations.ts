import { getOperationAST, type GraphQLSchema, parse, validate } from 'graphql';
import { type Demo, demoVariables } from './demo.ts';
import * as images from './image-operations.ts';
import * as jobs from './job-operations.ts';
import { aboutOf } from './operation-text.ts';
import * as reading from './read-operations.ts';
import * as resources from './resource-operations.ts';
import * as sessions from './session-operations.ts';

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
  const operations = groupsOf(demo).flatMap(([group, rows]) =>
    rows
      .filter(([query]) => fits(schema, query))
      .map(([query, variables]) => operationOf(group, query, JSON.stringify(variables, null, 2))),
  );
  return operations.length > 0 ? operations : [operationOf('Any schema', firstQuery, '')];
}

/** What gets a session. Undefined where `schema` has no log-in with captchas. */
export const logInOperations = (schema: GraphQLSchema) => {
  const { logIn, refreshCaptcha } = sessions;
  return fits(schema, logIn) && fits(schema, refreshCaptcha) ? { logIn, refreshCaptcha } : undefined;
};

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

type Group = readonly [group: string, rows: readonly (readonly [query: string, variables: object])[]];

function groupsOf(demo: Demo | undefined): readonly Group[] {
  const uuid = demo?.imageUuid ?? '<uuid of an image>';
  const snapshotUuid = demo?.snapshotUuid ?? '<uuid of a volume snapshot>';
  const backupStorageUuids = demo?.backupStorageUuids ?? ['<uuid of a backup storage>'];
  const [backupStorageUuid] = backupStorageUuids;
  const copy = { uuid, backupStorageUuid };
  const creation =
    demo === undefined ? { input: { name: 'my-first-image', snapshotUuid, backupStorageUuids } } : demoVariables(demo);
  const volumeUuid = demo?.volumeUuid ?? '<uuid of a volume>';
  const rootVolumeUuid = demo?.rootVolumeUuid ?? '<uuid of a root volume>';
  const primaryStorageUuid = demo?.primaryStorageUuid ?? '<uuid of a primary storage>';
  const sharing = { resourceUuids: [uuid], accountUuids: [demo?.accountUuid ?? '<uuid of an account>'] };
  const url = 'https://mirror.example.internal/images/debian-13.qcow2';
  return [
    [
      'Images',
      [
        [jobs.createImage, creation],
        [jobs.startImage, creation],
        [
          images.templateFromVolume,
          input({ name: 'my-volume-image', volumeUuid, backupStorageUuids, cancellable: true }),
        ],
        [images.rootTemplateFromSnapshot, input({ name: 'my-root-image', snapshotUuid, backupStorageUuids })],
        [images.rootTemplateFromRootVolume, input({ name: 'my-root-image', rootVolumeUuid, backupStorageUuids })],
        [
          images.addImage,
          input({ name: 'debian-13', url, format: 'qcow2', mediaType: 'ROOT_VOLUME_TEMPLATE', backupStorageUuids }),
        ],
        [images.updateImage, input({ uuid, name: 'renamed', description: 'What it is for' })],
        [images.changeImageState, input({ uuid, stateEvent: 'DISABLE' })],
        [images.setImageBootMode, input({ uuid, bootMode: 'UEFI' })],
        [images.syncImageSize, input({ uuid })],
        [images.deleteImage, input({ uuid })],
        [images.recoverImage, input({ uuid })],
        [images.expungeImage, input({ uuid })],
      ],
    ],
    [
      'Copies',
      [
        [images.exportImage, input(copy)],
        [images.deleteExportedImage, input(copy)],
        [images.calculateImageHash, input(copy)],
      ],
    ],
    [
      'Snapshots and volumes',
      [
        [resources.createVolumeSnapshot, input({ volumeUuid, name: 'my-snapshot' })],
        [resources.updateVolumeSnapshot, input({ uuid: snapshotUuid, name: 'renamed' })],
        [resources.deleteVolumeSnapshot, input({ uuid: snapshotUuid })],
        [resources.revertVolumeFromSnapshot, input({ snapshotUuid })],
        [resources.volumeFromTemplate, input({ imageUuid: uuid, name: 'my-volume', primaryStorageUuid })],
      ],
    ],
    [
      'Tags',
      [
        [resources.createTags, input({ resourceUuid: uuid, resourceType: 'IMAGE', userTags: ['golden'] })],
        [resources.deleteTag, input({ uuid: '<uuid of a tag, from CreateTags>' })],
      ],
    ],
    [
      'Sharing',
      [
        [resources.shareResources, input(sharing)],
        [resources.revokeResourceSharing, input(sharing)],
      ],
    ],
    [
      'Jobs',
      [
        [jobs.followJob, { id: JOB_ID }],
        [jobs.jobById, { id: JOB_ID }],
        [jobs.cancelJob, { id: '<id of a cancellable job>' }],
      ],
    ],
    [
      'Session',
      [
        [sessions.viewer, {}],
        [sessions.logIn, input({ accountName: '<account>', password: '<password>' })],
        [sessions.refreshCaptcha, input({ uuid: '<uuid of a captcha, from LogIn>' })],
        [sessions.logOut, {}],
      ],
    ],
    [
      'Search and lists',
      [
        [reading.search, { text: 'data', first: 5 }],
        [reading.groups, { by: 'STATUS' }],
        [reading.images, reading.newestFirst],
        [reading.volumeSnapshots, reading.newestFirst],
        [reading.backupStorages, reading.newestFirst],
        [reading.image, { uuid }],
        [reading.backupStorage, { uuid: backupStorageUuid }],
      ],
    ],
  ];
}

const input = (given: object) => ({ input: given });

/** The page puts a job's id in the place of such a one. */
const JOB_ID = '<id of a job, from StartImage>';
