import type {
  BackupStorageFailureResolvers,
  ImageCreationInProgressResolvers,
  MutationResolvers,
} from '../../generated/resolvers.ts';
import { type ImageCreationArguments, imageCreationOf } from '../../zstack/jobs/kinds/image-creation.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { requireCaller } from '../authorization.ts';
import { backupStorageResource } from '../backup-storage/backup-storage.ts';
import type { GraphQLContext } from '../context.ts';
import { toOne } from '../edges.ts';
import { imageResource } from '../image/image.ts';
import { run } from '../job/run.ts';
import {
  type CreationGiven,
  readDataVolumeTemplateFromSnapshot,
  readDataVolumeTemplateFromVolume,
  type ReadCreation,
} from './arguments.ts';
import {
  dataVolumeTemplateFromSnapshot,
  dataVolumeTemplateFromVolume,
  type ImageCreationOperation,
} from './operations.ts';
import type { ImageCreationPayload } from './payload.ts';

/** The mutation of a creation: reads what is given, submits it, and tells how it stands. */
function creation<Args extends ImageCreationArguments, Given extends CreationGiven>(
  operation: ImageCreationOperation<Args>,
  read: ReadCreation<Args, Given>,
  sourceOf: (args: Args) => Uuid,
) {
  return async (_: unknown, given: Given, context: GraphQLContext): Promise<ImageCreationPayload> => {
    const caller = requireCaller(context);
    const { args, key, waitSeconds } = read(operation.operation, given, context.zstack.textRules);
    const submission = imageCreationOf(args, sourceOf(args), key);
    const { job, result } = await run(operation, submission, waitSeconds, context, caller);
    return result ?? { __typename: 'ImageCreationInProgress', imageUuid: args.resourceUuid, job };
  };
}

export const Mutation = {
  createDataVolumeTemplateFromSnapshot: creation(
    dataVolumeTemplateFromSnapshot,
    readDataVolumeTemplateFromSnapshot,
    ({ snapshotUuid }) => snapshotUuid,
  ),
  createDataVolumeTemplateFromVolume: creation(
    dataVolumeTemplateFromVolume,
    readDataVolumeTemplateFromVolume,
    ({ volumeUuid }) => volumeUuid,
  ),
} satisfies MutationResolvers;

export const ImageCreationInProgress = {
  pendingImage: toOne(imageResource, ({ imageUuid }) => imageUuid),
} satisfies ImageCreationInProgressResolvers;

export const BackupStorageFailure = {
  backupStorage: toOne(backupStorageResource, ({ backupStorageUuid }) => backupStorageUuid),
} satisfies BackupStorageFailureResolvers;
