import type {
  BackupStorageFailureResolvers,
  ImageCreationInProgressResolvers,
  MutationResolvers,
} from '../../generated/resolvers.ts';
import { createImage } from '../../zstack/jobs/run.ts';
import { requireCaller } from '../authorization.ts';
import { toOne } from '../edges.ts';
import { readDataVolumeTemplateFromSnapshot } from './arguments.ts';
import { dataVolumeTemplateFromSnapshot } from './creations.ts';
import { toCreationPayload } from './payload.ts';
import { toWait } from '../job/wait.ts';

export const imageCreationMutations: Pick<MutationResolvers, 'createDataVolumeTemplateFromSnapshot'> = {
  async createDataVolumeTemplateFromSnapshot(_, given, context) {
    const caller = requireCaller(context);
    const { operation } = dataVolumeTemplateFromSnapshot;
    const { args, key, waitSeconds } = readDataVolumeTemplateFromSnapshot(operation, given, context.zstack.textRules);
    const wait = toWait(context, waitSeconds);
    try {
      const { job, state } = await createImage(context.zstack, dataVolumeTemplateFromSnapshot, args, key, caller, wait);
      return toCreationPayload({ reference: { ...job, operation }, state });
    } finally {
      context.loaders.clear();
    }
  },
};

export const ImageCreationInProgress: ImageCreationInProgressResolvers = {
  pendingImage: toOne(
    ({ images }) => images,
    ({ imageUuid }) => imageUuid,
  ),
};

export const BackupStorageFailure: BackupStorageFailureResolvers = {
  backupStorage: toOne(
    ({ backupStorages }) => backupStorages,
    ({ backupStorageUuid }) => backupStorageUuid,
  ),
};
