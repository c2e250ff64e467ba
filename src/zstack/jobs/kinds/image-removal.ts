import { z } from 'zod';
import { type ImageInventory, images } from '../../apis/images.ts';
import type { Uuid } from '../../wire/values/uuid.ts';
import { isOwned } from '../../refusal.ts';
import { isRow, type Job, type Moment, type Seen, stateWithoutRecord, type Succeeded, unknown } from '../job.ts';
import type { JobKind, JobTypes, JudgedAnswer, StateOf } from '../kind.ts';
import { storages } from './image-copies.ts';
import { withOwnersReason } from './resource-change.ts';

/** What of the removal of an image has to be known to judge it. */
export interface AboutImageRemoval {
  /** The backup storages that were named; null where the whole image was to go. */
  readonly backupStorageUuids: readonly Uuid[] | null;
  /** All that had a copy at the submit. */
  readonly holders: readonly Uuid[];
}

/** What is told of a removal. */
export interface RemovedCopies {
  /** The backup storages that the image is gone from: what is deleted and can be recovered is gone too. */
  readonly removedFrom: readonly Uuid[];
  /** Those that it was to be removed from, and that still have it. */
  readonly remainingOn: readonly Uuid[];
}

/** The types of a removal of an image. */
export interface ImageRemoval extends JobTypes {
  readonly about: AboutImageRemoval;
  readonly result: null;
  readonly row: ImageInventory;
  readonly done: RemovedCopies;
}

const about: z.ZodType<AboutImageRemoval> = z.object({ backupStorageUuids: storages.nullable(), holders: storages });

/**
 * What the image itself shows of its removal: ZStack says "succeeded" also for copies that it could not remove
 * (`domain.md §6.4`). An image that is gone is gone from all that had it, whatever was named: one without a finished copy is
 * removed whole.
 * @param image null where it is gone
 */
function outcomeOf(
  { backupStorageUuids: named, holders }: AboutImageRemoval,
  image: ImageInventory | null,
): Succeeded & RemovedCopies {
  const there = (image?.backupStorageRefs ?? []).filter(({ status }) => status !== 'Deleted');
  const left = new Set(there.map(({ backupStorageUuid }) => backupStorageUuid));
  const concerned = image === null || named === null ? [...new Set([...holders, ...left])] : named;
  const removedFrom = concerned.filter((uuid) => !left.has(uuid));
  const remainingOn = concerned.filter((uuid) => left.has(uuid));
  const isDone = named !== null || image === null || image.status === 'Deleted';
  return { status: 'succeeded', complete: isDone && remainingOn.length === 0, removedFrom, remainingOn };
}

function judge(
  job: Job<AboutImageRemoval>,
  said: JudgedAnswer<null>,
  seen: Seen<ImageInventory>,
  at: Moment,
): StateOf<ImageRemoval> {
  switch (said.status) {
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
export const imageRemoval: JobKind<ImageRemoval> = {
  about,
  identityOf: ({ backupStorageUuids, holders }) => [backupStorageUuids ?? [], holders],
  resources: images,
  judge,
  rowIn: () => null,
  isOfResource: () => true,
  isFailureOfItself: () => true,
  isGone: async (zstack, { resource }, caller, options) => !(await isOwned(zstack, resource, caller, options)),
  explain: withOwnersReason(images),
};

/** What is known of a removal before it is submitted, from the image as it is then. @param named null for the whole image */
export function aboutRemoval({ backupStorageRefs }: ImageInventory, named: readonly Uuid[] | null): AboutImageRemoval {
  return { backupStorageUuids: named, holders: backupStorageRefs.map(({ backupStorageUuid }) => backupStorageUuid) };
}
