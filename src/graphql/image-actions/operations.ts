import { deleteImage as remove } from '../../zstack/apis/images.ts';
import { imageRemoval, type RemovedCopies } from '../../zstack/jobs/kinds/image-removal.ts';
import type { Failed, Succeeded } from '../../zstack/jobs/job.ts';
import type { AsyncApi } from '../../zstack/wire/api.ts';
import type { ImageActionFailed, ImageRemoved, ZStackJob } from '../job/job.ts';
import { anyOperation } from '../job/operation.ts';

const failed = ({ error }: Failed, job: ZStackJob): ImageActionFailed => ({
  __typename: 'ImageActionFailed',
  error,
  job,
});

/** The removal of an image. */
const removes = <Args extends object, const Name extends string>(operation: Name, api: AsyncApi<Args, null>) => ({
  operation,
  api,
  kind: imageRemoval,
  toResult(outcome: (Succeeded & RemovedCopies) | Failed, job: ZStackJob): ImageRemoved | ImageActionFailed {
    if (outcome.status === 'failed') return failed(outcome, job);
    const { removedFrom, remainingOn } = outcome;
    return { __typename: 'ImageRemoved', imageUuid: job.job.resource, removedFrom, remainingOn, job };
  },
});

export const deleteImage = removes('DELETE_IMAGE', remove);

export const imageActionOperations = [anyOperation(deleteImage)] as const;
