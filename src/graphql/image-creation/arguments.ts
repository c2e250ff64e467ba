import { randomUUID } from 'node:crypto';
import type {
  CreateDataVolumeTemplateFromSnapshotInput,
  MutationCreateDataVolumeTemplateFromSnapshotArgs,
} from '../../generated/resolvers.ts';
import type { CreationArguments } from '../../zstack/wire/api.ts';
import { resourceUuidOf } from '../../zstack/jobs/derived-uuids.ts';
import type { ImageCreationArguments } from '../../zstack/jobs/run.ts';
import type { DataVolumeTemplateFromVolumeSnapshotArguments } from '../../zstack/apis/images.ts';
import type { TextRules } from '../../zstack/wire/values/stored-text.ts';
import { parseUuid, type Uuid } from '../../zstack/wire/values/uuid.ts';
import { InputFaults } from '../input/input-faults.ts';

const LONGEST_NAME = 255;
const LONGEST_DESCRIPTION = 2048;
const LONGEST_WAIT_SECONDS = 300;
const USUAL_WAIT_SECONDS = 15;

/** So that what is done for each of them, and their place in a job's id, stay small. */
export const MOST_BACKUP_STORAGES = 64;
const MOST_TAGS = 64;

/** A creation as a caller wants it, checked. */
export interface CreationRequest<Args> {
  readonly args: Args;
  /** The caller's idempotency key, or one drawn here. */
  readonly key: Uuid;
  readonly waitSeconds: number;
}

/** @throws GraphQLError `BAD_USER_INPUT`, with all faults together */
export function readDataVolumeTemplateFromSnapshot(
  operation: string,
  { input, idempotencyKey, waitSeconds }: MutationCreateDataVolumeTemplateFromSnapshotArgs,
  rules: TextRules,
): CreationRequest<DataVolumeTemplateFromVolumeSnapshotArguments> {
  const faults = new InputFaults(rules);
  const key = readKey(faults, idempotencyKey);
  const request = {
    args: {
      snapshotUuid: faults.uuid('input.snapshotUuid', input.snapshotUuid),
      ...readImage(faults, operation, key, input),
    },
    key,
    waitSeconds: faults.integer('waitSeconds', waitSeconds ?? USUAL_WAIT_SECONDS, 0, LONGEST_WAIT_SECONDS),
  };
  faults.throwIfAny();
  return request;
}

function readKey(faults: InputFaults, idempotencyKey: string | null | undefined): Uuid {
  return parseUuid(idempotencyKey == null ? randomUUID() : faults.uuid('idempotencyKey', idempotencyKey)) ?? '';
}

type ImageInput = Pick<
  CreateDataVolumeTemplateFromSnapshotInput,
  'name' | 'description' | 'backupStorageUuids' | 'resourceUuid' | 'tagUuids' | 'systemTags' | 'userTags'
>;

/** What all creations of an image take. An argument that is absent or null is absent on the wire. */
function readImage(faults: InputFaults, operation: string, key: Uuid, input: ImageInput): ImageCreationArguments {
  const { name, description, backupStorageUuids } = input;
  return {
    name: faults.text('input.name', name, LONGEST_NAME),
    ...(description == null ? {} : { description: faults.text('input.description', description, LONGEST_DESCRIPTION) }),
    backupStorageUuids: faults.distinctUuids('input.backupStorageUuids', backupStorageUuids, MOST_BACKUP_STORAGES),
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
