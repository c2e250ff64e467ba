import { type GraphQLNamedType, isObjectType, isUnionType } from 'graphql';
import { expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import type { ImageBackupStorageRefRow } from '../../../simulator/src/world/rows.ts';
import { type Answer, type AskOptions, schema, type TestGateway } from '../fixture.ts';

/** A mutation that runs as a job, and what the suite has to know of it. */
export interface Kind {
  readonly mutation: string;
  /** What else tells it from the other kinds. */
  readonly variant?: string;
  /** How the submit begins on the wire. */
  readonly submit: { readonly method: string; readonly path: string };
  /** What it takes, of things that belong to the account. */
  prepare(cloud: Simulator, accountUuid?: string): { readonly input: Readonly<Record<string, unknown>> };
  /** The members of its payload, and how a job stands whose record is forgotten. */
  readonly done: string;
  readonly failed: string;
  readonly inProgress: string;
  readonly whenForgotten: 'SUCCEEDED' | 'UNKNOWN';
  /** What its resource looks like afterwards, in the cloud; undefined where it is to be gone. */
  readonly after: object | undefined;
  /** May only the admin do it? */
  readonly adminOnly?: boolean;
  /** Does it take an idempotency key? */
  readonly hasKey: boolean;
  /** Is it about nothing that is there already? Then others may follow its job only from its row on. */
  readonly isMadeOfNothing?: true;
  /** What is told where nothing has the uuid that is named. */
  readonly unknown: { readonly member: string; readonly field: string };
}

export const ADMIN = '36c27e8ff05c4780bf6d2fa65700f22e';

/** A mutation that creates an image from what the field names. */
export const creation = (
  mutation: string,
  field: string,
  path: string,
  add: (cloud: Simulator, accountUuid: string) => { readonly uuid: string },
): Kind => ({
  mutation,
  submit: { method: 'POST', path: `/images/${path}` },
  prepare: (cloud, accountUuid = ADMIN) => ({
    input: {
      name: 'golden',
      [field]: add(cloud, accountUuid).uuid,
      backupStorageUuids: [cloud.addBackupStorage().uuid, cloud.addBackupStorage().uuid],
    },
  }),
  done: 'ImageCreated',
  failed: 'ImageCreationFailed',
  inProgress: 'ImageCreationInProgress',
  whenForgotten: 'SUCCEEDED',
  after: { status: 'Ready' },
  hasKey: true,
  unknown: { member: 'ImageCreationFailed', field },
});

/** The mutation that adds an image, which is made of nothing that ZStack has. */
const addition = (): Kind => ({
  ...creation('addImage', 'backupStorageUuids', '', (cloud) => cloud.addBackupStorage()),
  prepare: (cloud) => ({
    input: {
      name: 'golden',
      url: 'https://mirror.example/golden.qcow2',
      format: 'qcow2',
      backupStorageUuids: [cloud.addBackupStorage().uuid, cloud.addBackupStorage().uuid],
    },
  }),
  submit: { method: 'POST', path: '/images' },
  isMadeOfNothing: true,
});

interface ImageActionTraits extends Pick<Kind, 'done' | 'whenForgotten' | 'after'> {
  /** How the submit's path begins; `/images/` unless given. */
  readonly path?: string;
  /** Does it name one of the backup storages that hold the image? */
  readonly onStorage?: boolean;
  /** What the image's first copy looks like before. */
  readonly before?: Partial<ImageBackupStorageRefRow>;
}

/** A mutation that acts on one image, which is on two backup storages. */
export const imageAction = (
  mutation: string,
  method: string,
  input: object,
  { done, whenForgotten, after, path = '/images/', onStorage = false, before }: ImageActionTraits,
): Kind => ({
  mutation,
  submit: { method, path },
  prepare(cloud, accountUuid = ADMIN) {
    const storages = [cloud.addBackupStorage(), cloud.addBackupStorage()] as const;
    const { uuid, backupStorageRefs } = cloud.addImage({ accountUuid, on: storages });
    const [first, ...others] = backupStorageRefs;
    if (first !== undefined) cloud.changeImage(uuid, { backupStorageRefs: [{ ...first, ...before }, ...others] });
    return { input: { uuid, ...(onStorage && { backupStorageUuid: storages[0].uuid }), ...input } };
  },
  done,
  failed: 'ImageActionFailed',
  inProgress: 'ImageActionInProgress',
  whenForgotten,
  after,
  hasKey: false,
  unknown: { member: 'ResourceActionRefused', field: 'uuid' },
});

/** A mutation that acts on one resource that is no image. */
export const resourceAction = (
  mutation: string,
  submit: Kind['submit'],
  prepare: (cloud: Simulator, accountUuid: string) => Readonly<Record<string, unknown>>,
  told: Pick<Kind, 'done' | 'whenForgotten' | 'after'> & Partial<Kind>,
): Kind => ({
  mutation,
  submit,
  prepare: (cloud, accountUuid = ADMIN) => ({ input: prepare(cloud, accountUuid) }),
  failed: 'ResourceActionFailed',
  inProgress: 'ResourceActionInProgress',
  hasKey: false,
  unknown: { member: 'ResourceActionRefused', field: 'uuid' },
  ...told,
});

/** A mutation that takes `cancellable`, without and with it. */
export const cancellable = (kind: Kind): readonly Kind[] => [
  kind,
  {
    ...kind,
    variant: 'cancellable',
    submit: { method: 'POST', path: '/longjobs' },
    prepare: (...given) => ({ input: { ...kind.prepare(...given).input, cancellable: true } }),
  },
];

/** A mutation about the sharing of resources. */
const sharing = (
  mutation: string,
  before: readonly string[],
  input: object,
  { done, after }: Pick<Kind, 'done' | 'after'>,
): Kind => ({
  ...resourceAction(
    mutation,
    { method: 'PUT', path: '/accounts/resources/actions' },
    (cloud, accountUuid) => ({
      resourceUuids: [cloud.addImage({ accountUuid, sharedWith: before }).uuid],
      ...input,
    }),
    { done, whenForgotten: 'SUCCEEDED', after },
  ),
  adminOnly: true,
  unknown: { member: 'ResourceActionFailed', field: 'resourceUuids' },
});

const copies = (...such: readonly Partial<ImageBackupStorageRefRow>[]) => ({
  backupStorageRefs: such.map((copy) => expect.objectContaining(copy) as object),
});

/** A mutation that creates what is no image, from what the field names. */
const resourceCreation = (
  mutation: string,
  field: string,
  path: string,
  prepare: (cloud: Simulator, accountUuid: string) => Readonly<Record<string, unknown>>,
  done: string,
): Kind => ({
  ...resourceAction(mutation, { method: 'POST', path }, prepare, {
    done,
    whenForgotten: 'SUCCEEDED',
    after: { status: 'Ready' },
  }),
  hasKey: true,
  unknown: { member: 'ResourceActionFailed', field },
});

/** Every mutation that runs as a job: a new one joins here. */
export const kinds: readonly Kind[] = [
  creation(
    'createDataVolumeTemplateFromSnapshot',
    'snapshotUuid',
    'data-volume-templates/from/volume-snapshots/',
    (cloud, accountUuid) => cloud.addVolumeSnapshot({ accountUuid }),
  ),
  ...cancellable(
    creation(
      'createDataVolumeTemplateFromVolume',
      'volumeUuid',
      'data-volume-templates/from/volumes/',
      (cloud, accountUuid) => cloud.addVolume({ accountUuid }),
    ),
  ),
  creation(
    'createRootVolumeTemplateFromSnapshot',
    'snapshotUuid',
    'root-volume-templates/from/volume-snapshots/',
    (cloud, accountUuid) => cloud.addVolumeSnapshot({ accountUuid }),
  ),
  ...cancellable(
    creation(
      'createRootVolumeTemplateFromRootVolume',
      'rootVolumeUuid',
      'root-volume-templates/from/volumes/',
      (cloud, accountUuid) =>
        cloud.addVolume({ accountUuid, vmInstanceUuid: cloud.addVmInstance({ accountUuid }).uuid }),
    ),
  ),
  ...cancellable(addition()),
  imageAction(
    'deleteImage',
    'DELETE',
    {},
    { done: 'ImageRemoved', whenForgotten: 'SUCCEEDED', after: { status: 'Deleted' } },
  ),
  imageAction(
    'expungeImage',
    'PUT',
    {},
    {
      done: 'ImageRemoved',
      whenForgotten: 'SUCCEEDED',
      before: { status: 'Deleted' },
      after: copies({ status: 'Ready' }),
    },
  ),
  imageAction(
    'updateImage',
    'PUT',
    { name: 'renamed', virtio: false },
    { done: 'ImageChanged', whenForgotten: 'UNKNOWN', after: { name: 'renamed', virtio: false, format: 'qcow2' } },
  ),
  imageAction(
    'changeImageState',
    'PUT',
    { stateEvent: 'DISABLE' },
    { done: 'ImageChanged', whenForgotten: 'UNKNOWN', after: { state: 'Disabled' } },
  ),
  imageAction(
    'setImageBootMode',
    'PUT',
    { bootMode: 'UEFI' },
    { done: 'ImageChanged', whenForgotten: 'UNKNOWN', after: { status: 'Ready' } },
  ),
  imageAction(
    'syncImageSize',
    'PUT',
    {},
    { done: 'ImageChanged', whenForgotten: 'UNKNOWN', after: { status: 'Ready' } },
  ),
  imageAction(
    'recoverImage',
    'PUT',
    {},
    {
      done: 'ImageChanged',
      whenForgotten: 'SUCCEEDED',
      before: { status: 'Deleted' },
      after: copies({ status: 'Ready' }, { status: 'Ready' }),
    },
  ),
  imageAction(
    'calculateImageHash',
    'PUT',
    { algorithm: 'SHA256' },
    {
      done: 'ImageChanged',
      whenForgotten: 'SUCCEEDED',
      onStorage: true,
      after: { md5Sum: expect.any(String) as string },
    },
  ),
  ...cancellable(
    imageAction(
      'exportImage',
      'PUT',
      { exportFormat: 'raw' },
      {
        done: 'ImageExported',
        whenForgotten: 'SUCCEEDED',
        path: '/backup-storage/',
        onStorage: true,
        after: copies({ exportUrl: expect.any(String) as string }, { exportUrl: null }),
      },
    ),
  ),
  imageAction(
    'deleteExportedImage',
    'DELETE',
    {},
    {
      done: 'ImageChanged',
      whenForgotten: 'SUCCEEDED',
      path: '/backup-storage/',
      onStorage: true,
      before: { exportUrl: 'http://storage/export?token=1' },
      after: copies({ exportUrl: null }, { exportUrl: null }),
    },
  ),
  resourceCreation(
    'createVolumeSnapshot',
    'volumeUuid',
    '/volumes/',
    (cloud, accountUuid) => ({ volumeUuid: cloud.addVolume({ accountUuid }).uuid, name: 'nightly' }),
    'VolumeSnapshotCreated',
  ),
  resourceCreation(
    'createDataVolumeFromVolumeTemplate',
    'imageUuid',
    '/volumes/data/from/data-volume-templates/',
    (cloud, accountUuid) => ({
      imageUuid: cloud.addImage({ accountUuid, mediaType: 'DataVolumeTemplate', on: [cloud.addBackupStorage()] }).uuid,
      primaryStorageUuid: cloud.addPrimaryStorage().uuid,
      name: 'data',
    }),
    'VolumeCreated',
  ),
  resourceAction(
    'updateVolumeSnapshot',
    { method: 'PUT', path: '/volume-snapshots/' },
    (cloud, accountUuid) => ({ uuid: cloud.addVolumeSnapshot({ accountUuid }).uuid, name: 'before the upgrade' }),
    { done: 'VolumeSnapshotChanged', whenForgotten: 'UNKNOWN', after: { name: 'before the upgrade' } },
  ),
  sharing('shareResources', [], { toPublic: true }, { done: 'ResourcesShared', after: { sharedWith: ['all'] } }),
  sharing(
    'revokeResourceSharing',
    ['all'],
    { all: true },
    { done: 'ResourceSharingRevoked', after: { sharedWith: [] } },
  ),
  {
    ...resourceAction(
      'createTags',
      { method: 'POST', path: '/user-tags' },
      (cloud, accountUuid) => ({
        resourceUuid: cloud.addVolumeSnapshot({ accountUuid }).uuid,
        resourceType: 'VOLUME_SNAPSHOT',
        userTags: ['golden'],
      }),
      { done: 'TagsCreated', whenForgotten: 'SUCCEEDED', after: {} },
    ),
    unknown: { member: 'ResourceActionRefused', field: 'resourceUuid' },
  },
  resourceAction(
    'deleteTag',
    { method: 'DELETE', path: '/tags/' },
    (cloud, accountUuid) => ({
      uuid: cloud.addUserTag({ resourceUuid: cloud.addImage({ accountUuid }).uuid }).uuid,
    }),
    { done: 'TagDeleted', whenForgotten: 'SUCCEEDED', after: undefined },
  ),
  resourceAction(
    'deleteVolumeSnapshot',
    { method: 'DELETE', path: '/volume-snapshots/' },
    (cloud, accountUuid) => ({ uuid: cloud.addVolumeSnapshot({ accountUuid }).uuid }),
    { done: 'VolumeSnapshotRemoved', whenForgotten: 'SUCCEEDED', after: undefined },
  ),
  resourceAction(
    'revertVolumeFromSnapshot',
    { method: 'PUT', path: '/volume-snapshots/' },
    (cloud, accountUuid) => {
      const volume = cloud.addVolume({ accountUuid });
      return { snapshotUuid: cloud.addVolumeSnapshot({ volumeUuid: volume.uuid }).uuid };
    },
    {
      done: 'VolumeReverted',
      whenForgotten: 'UNKNOWN',
      after: { status: 'Ready' },
      unknown: { member: 'ResourceActionRefused', field: 'snapshotUuid' },
    },
  ),
];

/** ZStackJobOperation's word for a mutation. */
export const operationOf = ({ mutation }: Kind): string =>
  mutation.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const fieldsOf = (type: GraphQLNamedType) => (isObjectType(type) ? Object.keys(type.getFields()) : []);

/** The mutation, with job and error of whatever member its payload is. */
function documentOf({ mutation, hasKey }: Kind): string {
  const field = schema.getMutationType()?.getFields()[mutation];
  if (field === undefined || !isUnionType(field.type)) throw new Error(`${mutation} is no mutation with a payload.`);
  const inputType = String(field.args.find(({ name }) => name === 'input')?.type);
  const selections = field.type.getTypes().map((member) => {
    const fields = fieldsOf(member);
    const job = fields.includes('job') ? 'job { id uuid status operation resourceUuid }' : '';
    const error = fields.includes('error') ? 'error { code category }' : '';
    return `... on ${member.name} { ${job} ${error} }`;
  });
  const [declared, passed] = hasKey ? [', $key: ID', ', idempotencyKey: $key'] : ['', ''];
  return `mutation ($input: ${inputType}, $wait: Int${declared}) {
    payload: ${mutation}(input: $input, waitSeconds: $wait${passed}) { __typename ${selections.join(' ')} }
  }`;
}

export interface Payload {
  readonly __typename: string;
  readonly job?: { readonly id: string; readonly uuid: string; readonly status: string; readonly resourceUuid: string };
  readonly error?: { readonly code: string; readonly category: string };
}

export interface Given {
  readonly input: object;
  readonly key?: string;
  readonly wait?: number;
}

/** Runs the mutation; the whole answer. */
export const answerOf = (gateway: TestGateway, kind: Kind, given: Given, options?: AskOptions): Promise<Answer> =>
  gateway.ask(documentOf(kind), given, options);

/** Runs the mutation; an answer with errors fails with the whole of it. */
export async function run(gateway: TestGateway, kind: Kind, given: Given, options?: AskOptions): Promise<Payload> {
  const { data, errors, text } = await answerOf(gateway, kind, given, options);
  if (errors.length > 0) throw new Error(text);
  return data?.['payload'] as Payload;
}

/** The job of a payload. */
export function jobIn({ job, __typename }: Payload): NonNullable<Payload['job']> {
  if (job === undefined) throw new Error(`${__typename} has no job.`);
  return job;
}
