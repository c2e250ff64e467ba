import { type ImageInventory, images } from '../../zstack/apis/images.ts';
import type { Failed } from '../../zstack/jobs/job.ts';
import type { ImageActionFailed, ZStackJob } from '../job/job.ts';
import type { Target } from '../resource-actions/action.ts';

export interface ImageActionInProgress {
  readonly __typename: 'ImageActionInProgress';
  readonly job: ZStackJob;
}

export const failed = ({ error }: Failed, job: ZStackJob): ImageActionFailed => ({
  __typename: 'ImageActionFailed',
  error,
  job,
});

export const IMAGE: Target<ImageInventory, ImageActionInProgress> = {
  resources: images,
  uuidOf: ({ uuid }) => uuid,
  noun: 'image',
  notFound: 'GATEWAY.IMAGE_NOT_FOUND',
  inProgress: (job) => ({ __typename: 'ImageActionInProgress', job }),
};
