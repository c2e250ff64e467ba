import { z } from 'zod';
import { type ImageInventory, images } from '../../apis/images.ts';
import { isUuid, type Uuid } from '../../wire/values/uuid.ts';
import {
  isRow,
  type Job,
  type JobState,
  type Moment,
  RUNNING,
  type Seen,
  stateWithoutRecord,
  type Succeeded,
  unknown,
} from '../job.ts';
import type { JobAnswer } from '../../wire/job-answer.ts';
import type { JobKind } from '../kind.ts';
import { withOwnersReason } from './image-change.ts';

/** What of the removal of an image has to be known to judge it. */
export interface AboutImageRemoval {
  /** The backup storages that it is about: those that were named, else all that had a copy at the submit. */
  readonly backupStorageUuids: readonly Uuid[];
  /** Was the whole image to go? */
  readonly isWhole: boolean;
}

/** What is told of a removal. */
export interface RemovedCopies {
  /** The backup storages that the image is gone from: what is deleted and can be recovered is gone too. */
  readonly removedFrom: readonly Uuid[];
  /** Those that it was to be removed from, and that still have it. */
  readonly remainingOn: readonly Uuid[];
}

/** More than any image has. */
const MOST_COPIES = 1_000;

const about: z.ZodType<AboutImageRemoval> = z.object({
  backupStorageUuids: z.array(z.string().refine(isUuid)).max(MOST_COPIES).readonly(),
  isWhole: z.boolean(),
});

/**
 * What the image itself shows of its removal: ZStack says "succeeded" also for copies that it could not remove
 * (`domain.md §6.4`).
 * @param image null where it is gone
 */
function outcomeOf(
  { backupStorageUuids, isWhole }: AboutImageRemoval,
  image: ImageInventory | null,
): Succeeded & RemovedCopies {
  const there = (image?.backupStorageRefs ?? []).filter(({ status }) => status !== 'Deleted');
  const holders = new Set(there.map(({ backupStorageUuid }) => backupStorageUuid));
  const concerned = new Set([...backupStorageUuids, ...(isWhole ? holders : [])]);
  const removedFrom = [...concerned].filter((uuid) => !holders.has(uuid));
  const remainingOn = [...concerned].filter((uuid) => holders.has(uuid));
  const isGone = image === null || image.status === 'Deleted';
  return { status: 'succeeded', complete: remainingOn.length === 0 && (isGone || !isWhole), removedFrom, remainingOn };
}

function judge(
  job: Job<AboutImageRemoval>,
  said: JobAnswer<null>,
  seen: Seen<ImageInventory>,
  at: Moment,
): JobState<RemovedCopies> {
  switch (said.status) {
    case 'running':
      return RUNNING;
    case 'abandoned':
      return unknown('NODE_LOST');
    case 'unreachable':
      return unknown('UNREACHABLE');
    case 'failed':
      return { status: 'failed', error: said.error };
    case 'succeeded':
      return seen === null || isRow(seen) ? outcomeOf(job.about, seen) : unknown('UNREACHABLE');
    case 'unknown': {
      if (seen === 'unreachable') return unknown('UNREACHABLE');
      const shown = seen === null || isRow(seen) ? outcomeOf(job.about, seen) : null;
      return shown?.complete === true ? shown : stateWithoutRecord(job, at);
    }
  }
}

/** The removal of an image or of some of its copies, which only its owner may order. */
export const imageRemoval: JobKind<AboutImageRemoval, null, ImageInventory, RemovedCopies, object> = {
  about,
  identityOf: ({ backupStorageUuids, isWhole }) => [backupStorageUuids, String(isWhole)],
  resources: images,
  judge,
  rowIn: () => null,
  isOfResource: () => true,
  isFailureOfItself: () => true,
  explain: withOwnersReason,
};

/** What is known of a removal before it is submitted, from the image as it is then. @param named null for the whole image */
export function aboutRemoval({ backupStorageRefs }: ImageInventory, named: readonly Uuid[] | null): AboutImageRemoval {
  return {
    backupStorageUuids: named ?? backupStorageRefs.map(({ backupStorageUuid }) => backupStorageUuid),
    isWhole: named === null,
  };
}
