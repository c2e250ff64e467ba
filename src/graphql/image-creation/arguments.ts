import { randomUUID } from 'node:crypto';
import type {
  CreateDataVolumeTemplateFromSnapshotInput,
  CreateDataVolumeTemplateFromVolumeInput,
  MutationCreateDataVolumeTemplateFromSnapshotArgs,
  MutationCreateDataVolumeTemplateFromVolumeArgs,
} from '../../generated/types.ts';
import type { CreationArguments } from '../../zstack/wire/arguments.ts';
import { resourceUuidOf } from '../../zstack/jobs/derived-uuids.ts';
import type {
  DataVolumeTemplateFromVolumeArguments,
  DataVolumeTemplateFromVolumeSnapshotArguments,
} from '../../zstack/apis/images.ts';
import { type ImageCreationArguments, MOST_BACKUP_STORAGES } from '../../zstack/jobs/kinds/image-creation.ts';
import type { TextRules } from '../../zstack/wire/values/stored-text.ts';
import { parseUuid, type Uuid } from '../../zstack/wire/values/uuid.ts';
import { InputFaults } from '../input/input-faults.ts';
import { readWaitSeconds } from '../job/wait.ts';

const LONGEST_NAME = 255;
const LONGEST_DESCRIPTION = 2048;

const MOST_TAGS = 64;

/** A creation as a caller wants it, checked. */
export interface CreationRequest<Args> {
  readonly args: Args;
  /** The caller's idempotency key, or one drawn here. */
  readonly key: Uuid;
  readonly waitSeconds: number;
}

/** What the mutation of a creation is given. */
export interface CreationGiven {
  readonly idempotencyKey?: string | null | undefined;
  readonly waitSeconds?: number | null | undefined;
}

/** Reads what the mutation of a creation is given. @throws GraphQLError `BAD_USER_INPUT`, with all faults together */
export type ReadCreation<Args, Given extends CreationGiven> = (
  operation: string,
  given: Given,
  rules: TextRules,
) => CreationRequest<Args>;

function reading<Args, Given extends CreationGiven>(
  readArguments: (faults: InputFaults, operation: string, key: Uuid, given: Given) => Args,
): ReadCreation<Args, Given> {
  return (operation, given, rules) => {
    const faults = new InputFaults(rules);
    const key = readKey(faults, given.idempotencyKey);
    const request = {
      args: readArguments(faults, operation, key, given),
      key,
      waitSeconds: readWaitSeconds(faults, given.waitSeconds),
    };
    faults.throwIfAny();
    return request;
  };
}

export const readDataVolumeTemplateFromSnapshot = reading(
  (
    faults,
    operation,
    key,
    { input }: MutationCreateDataVolumeTemplateFromSnapshotArgs,
  ): DataVolumeTemplateFromVolumeSnapshotArguments => ({
    snapshotUuid: faults.uuid('input.snapshotUuid', input.snapshotUuid),
    backupStorageUuids: readStorages(faults, input.backupStorageUuids),
    ...readImage(faults, operation, key, input),
  }),
);

export const readDataVolumeTemplateFromVolume = reading(
  (
    faults,
    operation,
    key,
    { input }: MutationCreateDataVolumeTemplateFromVolumeArgs,
  ): DataVolumeTemplateFromVolumeArguments => ({
    volumeUuid: faults.uuid('input.volumeUuid', input.volumeUuid),
    ...(input.backupStorageUuids != null && { backupStorageUuids: readStorages(faults, input.backupStorageUuids) }),
    ...readImage(faults, operation, key, input),
  }),
);

const readStorages = (faults: InputFaults, uuids: readonly string[]): Uuid[] =>
  faults.distinctUuids('input.backupStorageUuids', uuids, MOST_BACKUP_STORAGES);

function readKey(faults: InputFaults, idempotencyKey: string | null | undefined): Uuid {
  return parseUuid(idempotencyKey == null ? randomUUID() : faults.uuid('idempotencyKey', idempotencyKey)) ?? '';
}

type ImageInput = Pick<
  CreateDataVolumeTemplateFromSnapshotInput & CreateDataVolumeTemplateFromVolumeInput,
  'name' | 'description' | 'resourceUuid' | 'tagUuids' | 'systemTags' | 'userTags'
>;

/** What all creations of an image take. An argument that is absent or null is absent on the wire. */
function readImage(
  faults: InputFaults,
  operation: string,
  key: Uuid,
  input: ImageInput,
): Omit<ImageCreationArguments, 'backupStorageUuids'> {
  const { name, description } = input;
  return {
    name: faults.text('input.name', name, LONGEST_NAME),
    ...(description == null ? {} : { description: faults.text('input.description', description, LONGEST_DESCRIPTION) }),
    ...readCreation(faults, operation, key, input),
  };
}

/** What all creations of a resource take. */
function readCreation(
  faults: InputFaults,
  operation: string,
  key: Uuid,
  {
    resourceUuid,
    tagUuids,
    systemTags,
    userTags,
  }: Pick<ImageInput, 'resourceUuid' | 'tagUuids' | 'systemTags' | 'userTags'>,
): CreationArguments {
  return {
    resourceUuid:
      resourceUuid == null ? resourceUuidOf(operation, key) : faults.resourceUuid('input.resourceUuid', resourceUuid),
    ...(tagUuids == null ? {} : { tagUuids: faults.uuids('input.tagUuids', tagUuids, MOST_TAGS) }),
    ...(systemTags == null ? {} : { systemTags: faults.tags('input.systemTags', systemTags, MOST_TAGS) }),
    ...(userTags == null ? {} : { userTags: faults.tags('input.userTags', userTags, MOST_TAGS) }),
  };
}
