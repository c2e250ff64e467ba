import { expect } from 'vitest';
import type { Simulator } from '../../../../simulator/src/simulator.ts';
import type { ImageBackupStorageRefRow } from '../../../../simulator/src/world/rows.ts';

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
export const addition = (): Kind => ({
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
export const sharing = (
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

export const copies = (...such: readonly Partial<ImageBackupStorageRefRow>[]) => ({
  backupStorageRefs: such.map((copy) => expect.objectContaining(copy) as object),
});

/** A mutation that creates what is no image, from what the field names. */
export const resourceCreation = (
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
