import { type ErrorCode, gatewayError } from '../../zstack/wire/errors/error-code.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import type { ImageActionFailed, ImageRemoved, ZStackJob } from '../job/job.ts';

export interface ImageActionInProgress {
  readonly __typename: 'ImageActionInProgress';
  readonly job: ZStackJob;
}

/** Nothing was submitted. */
export interface ResourceActionRefused {
  readonly __typename: 'ResourceActionRefused';
  readonly error: ErrorCode;
}

export type ImageRemovalPayload = ImageRemoved | ImageActionFailed | ImageActionInProgress | ResourceActionRefused;

export const imageNotFound = (uuid: Uuid): ResourceActionRefused => ({
  __typename: 'ResourceActionRefused',
  error: gatewayError('GATEWAY.IMAGE_NOT_FOUND', `There is no image ${uuid}, or none that this session may see.`),
});

export const noSuchCopy = (uuid: Uuid): ResourceActionRefused => ({
  __typename: 'ResourceActionRefused',
  error: gatewayError('GATEWAY.COPY_NOT_FOUND', `The image ${uuid} is on none of these backup storages.`),
});
