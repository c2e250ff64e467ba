import { gatewayError } from '../../../wire/errors/error-code.ts';
import type { CreatedImage, ImageInventory } from '../../../apis/images.ts';
import { isForgotten, isRow, type Job, type Moment, RUNNING, type Seen } from '../../job.ts';
import type { JudgedAnswer } from '../../kind.ts';
import { outcomeOfError, outcomeOfImage } from './image-copies.ts';
import { isOfAnotherJob, stateOf, wasBornBefore } from '../creation-state.ts';
import { type AboutImage, IMAGE, type ImageCreationState } from './image-creation-state.ts';

/**
 * How an image stands whose bytes the caller sends. ZStack's job ends as soon as it waits for them, and only the image tells
 * what becomes of it, for as long as that takes (`domain.md §6.3`).
 */
export function stateOfUpload(
  job: Job<AboutImage>,
  said: JudgedAnswer<CreatedImage>,
  seen: Seen<ImageInventory>,
  at: Moment,
): ImageCreationState {
  const { backupStorageUuids } = job.about;
  if (isRow(seen) && isToldByImage(job, said, seen, at))
    return IMAGE.isInTheMaking(seen) ? RUNNING : outcomeOfImage(seen, backupStorageUuids);
  const hasBegun = said.status === 'succeeded' || (said.status === 'unknown' && isForgotten(job, at));
  return seen === null && hasBegun ? outcomeOfError(GONE, backupStorageUuids) : stateOf(IMAGE, job, said, seen, at);
}

const GONE = gatewayError(
  'GATEWAY.IMAGE_GONE',
  'The image is gone: its upload was broken off or took too long, or it was deleted.',
);

function isToldByImage(
  job: Job<AboutImage>,
  said: JudgedAnswer<CreatedImage>,
  image: ImageInventory,
  at: Moment,
): boolean {
  if (said.status === 'failed') return isOfAnotherJob(IMAGE, job, said.error, image, at);
  return said.status !== 'unknown' || !wasBornBefore(job, image);
}
