import type { ErrorCode } from '../../zstack/wire/errors/error-code.ts';
import type { ImageOutcome } from '../../zstack/jobs/kinds/image-copies.ts';
import type { CopyFailure, ImageInventory } from '../../zstack/apis/images.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import type { ZStackJob } from '../job/job.ts';

export interface ImageCreated {
  readonly __typename: 'ImageCreated';
  readonly image: ImageInventory;
  readonly job: ZStackJob;
}

export interface ImageCreatedPartially {
  readonly __typename: 'ImageCreatedPartially';
  readonly image: ImageInventory;
  readonly failures: readonly CopyFailure[];
  readonly job: ZStackJob;
}

export interface ImageCreationFailed {
  readonly __typename: 'ImageCreationFailed';
  readonly error: ErrorCode;
  readonly leftover: ImageInventory | null;
  readonly failures: readonly CopyFailure[];
  readonly job: ZStackJob;
}

export interface ImageCreationInProgress {
  readonly __typename: 'ImageCreationInProgress';
  readonly imageUuid: Uuid;
  readonly job: ZStackJob;
}

export type ImageCreationPayload = ImageCreated | ImageCreatedPartially | ImageCreationFailed | ImageCreationInProgress;

/** The payload of every mutation that creates an image: the outcome table of the contract. */
export function toCreationPayload(job: ZStackJob): ImageCreationPayload {
  const { state } = job;
  switch (state.status) {
    case 'running':
    case 'unknown':
      return { __typename: 'ImageCreationInProgress', imageUuid: job.reference.imageUuid, job };
    case 'failed':
    case 'succeeded':
      return toOutcome(state, job);
  }
}

/** The outcome of a job that is over. */
export function toOutcome(
  outcome: ImageOutcome,
  job: ZStackJob,
): ImageCreated | ImageCreatedPartially | ImageCreationFailed {
  if (outcome.status === 'failed') {
    const { error, leftover, failures } = outcome;
    return { __typename: 'ImageCreationFailed', error, leftover, failures, job };
  }
  const { image, failures, complete } = outcome;
  return complete
    ? { __typename: 'ImageCreated', image, job }
    : { __typename: 'ImageCreatedPartially', image, failures, job };
}
