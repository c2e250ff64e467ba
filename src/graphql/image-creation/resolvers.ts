import type { BackupStorageFailureResolvers, ImageCreationInProgressResolvers } from '../../generated/resolvers.ts';
import { backupStorageResource } from '../backup-storage/backup-storage.ts';
import { toOne } from '../edges.ts';
import { imageResource } from '../image/image.ts';

export const ImageCreationInProgress = {
  pendingImage: toOne(imageResource, ({ imageUuid }) => imageUuid),
} satisfies ImageCreationInProgressResolvers;

export const BackupStorageFailure = {
  backupStorage: toOne(backupStorageResource, ({ backupStorageUuid }) => backupStorageUuid),
} satisfies BackupStorageFailureResolvers;
