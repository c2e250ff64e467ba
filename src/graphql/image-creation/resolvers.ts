import type {
  BackupStorageFailureResolvers,
  ImageCreationInProgressResolvers,
  MutationResolvers,
} from '../../generated/resolvers.ts';
import * as images from '../../zstack/apis/images.ts';
import { SNAPSHOT, VOLUME } from '../../zstack/jobs/kinds/image-creation.ts';
import { backupStorageResource } from '../backup-storage/backup-storage.ts';
import { toOne } from '../edges.ts';
import { imageResource } from '../image/image.ts';
import { createsImage } from './creation.ts';

export const Mutation = {
  createDataVolumeTemplateFromSnapshot: createsImage(
    'CREATE_DATA_VOLUME_TEMPLATE_FROM_SNAPSHOT',
    images.createDataVolumeTemplateFromVolumeSnapshot,
    SNAPSHOT,
    ({ snapshotUuid }) => snapshotUuid,
  ),
  createDataVolumeTemplateFromVolume: createsImage(
    'CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME',
    images.createDataVolumeTemplateFromVolume,
    VOLUME,
    ({ volumeUuid }) => volumeUuid,
  ),
  createRootVolumeTemplateFromSnapshot: createsImage(
    'CREATE_ROOT_VOLUME_TEMPLATE_FROM_SNAPSHOT',
    images.createRootVolumeTemplateFromVolumeSnapshot,
    SNAPSHOT,
    ({ snapshotUuid }) => snapshotUuid,
  ),
  createRootVolumeTemplateFromRootVolume: createsImage(
    'CREATE_ROOT_VOLUME_TEMPLATE_FROM_ROOT_VOLUME',
    images.createRootVolumeTemplateFromRootVolume,
    VOLUME,
    ({ rootVolumeUuid }) => rootVolumeUuid,
  ),
} satisfies MutationResolvers;

export const ImageCreationInProgress = {
  pendingImage: toOne(imageResource, ({ imageUuid }) => imageUuid),
} satisfies ImageCreationInProgressResolvers;

export const BackupStorageFailure = {
  backupStorage: toOne(backupStorageResource, ({ backupStorageUuid }) => backupStorageUuid),
} satisfies BackupStorageFailureResolvers;
