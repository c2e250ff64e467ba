import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import type { ImageCreated, ImageCreatedPartially, ImageCreationFailed, ZStackJob } from '../job/job.ts';

export interface ImageCreationInProgress {
  readonly __typename: 'ImageCreationInProgress';
  readonly imageUuid: Uuid;
  readonly job: ZStackJob;
}

/** How a creation stands: what every mutation that creates an image answers. */
export type ImageCreationPayload = ImageCreated | ImageCreatedPartially | ImageCreationFailed | ImageCreationInProgress;
