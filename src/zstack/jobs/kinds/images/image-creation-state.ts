import type { CreatedImage, ImageInventory } from '../../../apis/images.ts';
import { type ErrorCode, gatewayError } from '../../../wire/errors/error-code.ts';
import { asSeen, type JobState } from '../../job.ts';
import type { AboutCreation, Creation, Making } from '../creation-state.ts';
import {
  type CreatedCopies,
  GONE,
  isComplete,
  isMade,
  type LostCopies,
  outcomeOfError,
  outcomeOfImage,
  type Requested,
} from './image-copies.ts';

/** What of an image that is to be made has to be known to judge it, whatever it is made from. */
export interface AboutImage extends AboutCreation {
  readonly backupStorageUuids: Requested;
}

/** The types of a job that makes an image, from whatever. */
export interface ImageMaking extends Creation {
  readonly about: AboutImage;
  readonly result: CreatedImage;
  readonly row: ImageInventory;
  readonly done: CreatedCopies;
  readonly left: LostCopies;
}

export type ImageCreationState = JobState<CreatedCopies, LostCopies>;

const UNFINISHED: ReadonlySet<string | null> = new Set(['Creating', 'Downloading']);

/** An image and its copies. They are judged by the job's own answer, at the moment of its end; the image is told as it is. */
export const IMAGE: Making<ImageMaking> = {
  noun: 'image',
  isMade,
  isComplete: (image, { backupStorageUuids }) => isComplete(image, backupStorageUuids),
  isInTheMaking: ({ status, backupStorageRefs }) =>
    UNFINISHED.has(status) || backupStorageRefs.some((ref) => ref.status === 'Downloading'),
  datesOf: (image) =>
    [image, ...image.backupStorageRefs].flatMap(({ createDate, lastOpDate }) => [createDate, lastOpDate]),
  outcomeOfAnswer: (image, { backupStorageUuids }, { failures }, seen) => ({
    ...outcomeOfImage(image, backupStorageUuids, failures),
    image: asSeen(image, seen, GONE),
  }),
  outcomeOfRow: (image, { backupStorageUuids }, result, reason) =>
    outcomeOfImage(image, backupStorageUuids, result?.failures, reason),
  outcomeOfError: (error, { backupStorageUuids }, leftover) => outcomeOfError(error, backupStorageUuids, leftover),
  inWords,
};

/** What ZStack tells of a failure by a Java exception alone is told in words. */
function inWords(error: ErrorCode): ErrorCode {
  if (error.code !== 'SYS.1000' || error.exception !== 'NullPointerException') return error;
  const description = 'The image is gone: perhaps it was deleted while it was being created.';
  return gatewayError('GATEWAY.IMAGE_GONE', description, error);
}
