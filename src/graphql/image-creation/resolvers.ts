import type {
  BackupStorageFailureResolvers,
  ImageCreationInProgressResolvers,
  MutationResolvers,
} from '../../generated/resolvers.ts';
import { createImage, type ImageCreation } from '../../zstack/image-creation.ts';
import {
  createDataVolumeTemplateFromVolumeSnapshot,
  type DataVolumeTemplateFromVolumeSnapshotArguments,
} from '../../zstack/images.ts';
import { requireCaller } from '../authorization.ts';
import { readDataVolumeTemplateFromSnapshot } from './arguments.ts';
import { toCreationPayload } from './payload.ts';

const dataVolumeTemplateFromSnapshot = {
  operation: 'CREATE_DATA_VOLUME_TEMPLATE_FROM_SNAPSHOT',
  api: createDataVolumeTemplateFromVolumeSnapshot,
  sourceOf: ({ snapshotUuid }) => snapshotUuid,
  urlOf: (snapshotUuid) => `volumeSnapshot://${snapshotUuid}`,
} as const satisfies ImageCreation<DataVolumeTemplateFromVolumeSnapshotArguments>;

export const imageCreationMutations: Pick<MutationResolvers, 'createDataVolumeTemplateFromSnapshot'> = {
  async createDataVolumeTemplateFromSnapshot(_, given, context) {
    const caller = requireCaller(context);
    const { operation } = dataVolumeTemplateFromSnapshot;
    const { args, key, waitSeconds } = readDataVolumeTemplateFromSnapshot(operation, given);
    const wait = {
      until: context.startedAt + waitSeconds * 1_000,
      signal: AbortSignal.any([context.signal, context.draining]),
    };
    const { job, state } = await createImage(context.zstack, dataVolumeTemplateFromSnapshot, args, key, caller, wait);
    context.loaders.clear();
    return toCreationPayload({ operation, reference: job, state });
  },
};

export const ImageCreationInProgress: ImageCreationInProgressResolvers = {
  pendingImage: ({ imageUuid }, _, { loaders }) => loaders.images.load(imageUuid),
};

export const BackupStorageFailure: BackupStorageFailureResolvers = {
  backupStorage: ({ backupStorageUuid }, _, { loaders }) =>
    backupStorageUuid === null ? null : loaders.backupStorages.load(backupStorageUuid),
};
