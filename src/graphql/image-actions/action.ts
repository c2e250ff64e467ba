import { type ImageInventory, images } from '../../zstack/apis/images.ts';
import type { ZStackJob } from '../job/job.ts';
import type { Target } from '../resource-actions/action.ts';

interface ImageActionInProgress {
  readonly __typename: 'ImageActionInProgress';
  readonly job: ZStackJob;
}

export const IMAGE: Target<ImageInventory, ImageActionInProgress, 'ImageActionFailed'> = {
  resources: images,
  uuidOf: ({ uuid }) => uuid,
  noun: 'image',
  notFound: 'GATEWAY.IMAGE_NOT_FOUND',
  inProgress: (job) => ({ __typename: 'ImageActionInProgress', job }),
  failed: 'ImageActionFailed',
};
