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
import { type CreationGiven, readCreation } from './arguments.ts';
import {
  dataVolumeTemplateFromSnapshot,
  dataVolumeTemplateFromVolume,
  type ImageCreationOperation,
} from './operations.ts';
import type { ImageCreationPayload } from './payload.ts';

/** The mutation of a creation: reads what is given, submits it, and tells how it stands. */
function creation<Args extends ImageCreationArguments>(
  operation: ImageCreationOperation<Args>,
  sourceOf: (args: Args) => Uuid,
) {
  return async (_: unknown, given: CreationGiven<Args>, context: GraphQLContext): Promise<ImageCreationPayload> => {
    const caller = requireCaller(context);
    const { args, key, waitSeconds } = readCreation(operation, given, context.zstack.textRules);
    const submission = imageCreationOf(args, sourceOf(args), key);
    const { job, result } = await run(operation, submission, waitSeconds, context, caller);
    return result ?? { __typename: 'ImageCreationInProgress', imageUuid: args.resourceUuid, job };
  };
}

export const Mutation = {
  createDataVolumeTemplateFromSnapshot: creation(dataVolumeTemplateFromSnapshot, ({ snapshotUuid }) => snapshotUuid),
  createDataVolumeTemplateFromVolume: creation(dataVolumeTemplateFromVolume, ({ volumeUuid }) => volumeUuid),
} satisfies MutationResolvers;

export const ImageCreationInProgress = {
  pendingImage: toOne(imageResource, ({ imageUuid }) => imageUuid),
} satisfies ImageCreationInProgressResolvers;

export const BackupStorageFailure = {
  backupStorage: toOne(backupStorageResource, ({ backupStorageUuid }) => backupStorageUuid),
} satisfies BackupStorageFailureResolvers;
