import type { MutationResolvers } from '../../generated/resolvers.ts';
import * as images from '../../zstack/apis/images.ts';
import { imageAddition } from '../../zstack/jobs/kinds/images/image-addition.ts';
import { fromSnapshot, fromVolume, imageCreation } from '../../zstack/jobs/kinds/images/image-creation.ts';
import { createsImage } from './creation.ts';

export const Mutation = {
  createDataVolumeTemplateFromSnapshot: createsImage(
    'CREATE_DATA_VOLUME_TEMPLATE_FROM_SNAPSHOT',
    images.createDataVolumeTemplateFromVolumeSnapshot,
    imageCreation(fromSnapshot('DataVolumeTemplate'), ({ snapshotUuid }) => snapshotUuid),
  ),
  createDataVolumeTemplateFromVolume: createsImage(
    'CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME',
    images.createDataVolumeTemplateFromVolume,
    imageCreation(fromVolume('DataVolumeTemplate'), ({ volumeUuid }) => volumeUuid),
  ),
  createRootVolumeTemplateFromSnapshot: createsImage(
    'CREATE_ROOT_VOLUME_TEMPLATE_FROM_SNAPSHOT',
    images.createRootVolumeTemplateFromVolumeSnapshot,
    imageCreation(fromSnapshot('RootVolumeTemplate'), ({ snapshotUuid }) => snapshotUuid),
  ),
  createRootVolumeTemplateFromRootVolume: createsImage(
    'CREATE_ROOT_VOLUME_TEMPLATE_FROM_ROOT_VOLUME',
    images.createRootVolumeTemplateFromRootVolume,
    imageCreation(fromVolume('RootVolumeTemplate'), ({ rootVolumeUuid }) => rootVolumeUuid),
  ),
  addImage: createsImage('ADD_IMAGE', images.addImage, imageAddition),
} satisfies MutationResolvers;
