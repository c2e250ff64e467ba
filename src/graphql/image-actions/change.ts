import type { ChangedImage } from '../../zstack/apis/images.ts';
import { type ImageChange, imageChange } from '../../zstack/jobs/kinds/image-change.ts';
import type { OutcomeOf } from '../../zstack/jobs/kind.ts';
import type { AsyncApi } from '../../zstack/wire/api.ts';
import type { ImageActionFailed, ImageChanged, ZStackJob } from '../job/job.ts';
import { actsOnImage, failed, type ImageActionArguments } from './action.ts';

/** The mutation that changes an image. */
export const changesImage = <Args extends ImageActionArguments, const Name extends string>(
  operation: Name,
  api: AsyncApi<Args, ChangedImage>,
) => actsOnImage({ operation, api, kind: imageChange, toResult, results: RESULTS }, (_, args) => ({ args, about: {} }));

const RESULTS = { ImageChanged: true, ImageActionFailed: true } as const;

const toResult = (outcome: OutcomeOf<ImageChange>, job: ZStackJob): ImageChanged | ImageActionFailed =>
  outcome.status === 'failed' ? failed(outcome, job) : { __typename: 'ImageChanged', image: outcome.image, job };
