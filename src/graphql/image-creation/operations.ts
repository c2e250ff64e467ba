import {
  createDataVolumeTemplateFromVolume,
  createDataVolumeTemplateFromVolumeSnapshot,
  type CreatedImage,
} from '../../zstack/apis/images.ts';
import type { CreatedCopies, LostCopies } from '../../zstack/jobs/kinds/image-copies.ts';
import {
  imageCreation,
  type ImageCreationArguments,
  type ImageCreationKind,
  type ImageSource,
  SNAPSHOT,
  VOLUME,
} from '../../zstack/jobs/kinds/image-creation.ts';
import type { Failed, Succeeded } from '../../zstack/jobs/job.ts';
import type { AsyncApi } from '../../zstack/wire/api.ts';
import type { ImageCreated, ImageCreatedPartially, ImageCreationFailed, ZStackJob } from '../job/job.ts';
import { anyOperation } from '../job/operation.ts';

/** One way to create an image. */
export interface ImageCreationOperation<Args extends ImageCreationArguments, Name extends string = string> {
  readonly operation: Name;
  readonly api: AsyncApi<Args, CreatedImage>;
  readonly kind: ImageCreationKind;
  readonly toResult: typeof toResult;
}

function creates<Args extends ImageCreationArguments, const Name extends string>(
  operation: Name,
  api: AsyncApi<Args, CreatedImage>,
  source: ImageSource,
): ImageCreationOperation<Args, Name> {
  return { operation, api, kind: imageCreation(source), toResult };
}

export const dataVolumeTemplateFromSnapshot = creates(
  'CREATE_DATA_VOLUME_TEMPLATE_FROM_SNAPSHOT',
  createDataVolumeTemplateFromVolumeSnapshot,
  SNAPSHOT,
);

export const dataVolumeTemplateFromVolume = creates(
  'CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME',
  createDataVolumeTemplateFromVolume,
  VOLUME,
);

export const imageCreationOperations = [
  anyOperation(dataVolumeTemplateFromSnapshot),
  anyOperation(dataVolumeTemplateFromVolume),
] as const;

function toResult(
  outcome: (Succeeded & CreatedCopies) | (Failed & LostCopies),
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
