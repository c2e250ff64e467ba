import { z } from 'zod';
import { type ImageInventory, images } from '../../../apis/images.ts';
import type { Uuid } from '../../../wire/values/uuid.ts';
import { lookUp } from '../../../look-up.ts';
import { isOwned } from '../../../refusal.ts';
import type { Succeeded } from '../../job.ts';
import type { JobKind, JobTypes } from '../../kind.ts';
import { judgeBySight } from '../by-sight.ts';
import { storages } from './image-copies.ts';
import { withOwnersReason } from '../resource-change.ts';

/** What of the removal of an image has to be known to judge it. */
export interface AboutImageRemoval {
  /** The backup storages that were named; null where all was to go. */
  readonly backupStorageUuids: readonly Uuid[] | null;
  /** All that had a copy at the submit; of what is removed for good only a deleted one counts. */
  readonly holders: readonly Uuid[];
}

/** What is told of a removal. */
export interface RemovedCopies {
  /** The backup storages that the image is gone from; of a deletion also where it can be recovered. */
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

/** What the image itself shows of its removal. @param image null where it is gone */
type Shown = (about: AboutImageRemoval, image: ImageInventory | null) => Succeeded & RemovedCopies;

/**
 * What the image itself shows of its deletion: ZStack says "succeeded" also for copies that it could not remove
 * (`domain.md §6.4`). An image that is gone is gone from all that had it, whatever was named: one without a finished copy is
 * removed whole.
 */
const deletion: Shown = ({ backupStorageUuids: named, holders }, image) => {
  const there = (image?.backupStorageRefs ?? []).filter(({ status }) => status !== 'Deleted');
  const left = new Set(there.map(({ backupStorageUuid }) => backupStorageUuid));
  const concerned = image === null || named === null ? [...new Set([...holders, ...left])] : named;
  const removedFrom = concerned.filter((uuid) => !left.has(uuid));
  const remainingOn = concerned.filter((uuid) => left.has(uuid));
  const isDone = named !== null || image === null || image.status === 'Deleted';
  return { status: 'succeeded', complete: isDone && remainingOn.length === 0, removedFrom, remainingOn };
};

/** What is expunged has no copy there any more; one that ZStack could not remove, of which it says nothing, is still there (`domain.md §6.4`). */
const expunction: Shown = ({ backupStorageUuids: named, holders }, image) => {
  const left = new Set(image?.backupStorageRefs.map(({ backupStorageUuid }) => backupStorageUuid));
  const concerned = named ?? holders;
  const remainingOn = concerned.filter((uuid) => left.has(uuid));
  const removedFrom = concerned.filter((uuid) => !left.has(uuid));
  return { status: 'succeeded', complete: remainingOn.length === 0, removedFrom, remainingOn };
};

/** The removal of an image or of some of its copies, which only its owner may order. */
const removalThat = (shown: Shown): JobKind<ImageRemoval> => ({
  about,
  identityOf: ({ backupStorageUuids, holders }) => [backupStorageUuids ?? [], holders],
  resources: images,
  judge: judgeBySight(shown),
  rowIn: () => null,
  isOfResource: () => true,
  isFailureOfItself: () => true,
  isGone: async (zstack, { resource }, caller, options) => !(await isOwned(zstack, resource, caller, options)),
  /** What is removed twice, as where the first submit was thought lost, fails the second time: the image tells. */
  async explain(zstack, job, failure, caller, options) {
    const told = await withOwnersReason(images)(zstack, job, failure, caller, options);
    if (told.error.reason === 'permission') return told;
    const image = await lookUp(zstack, images, job.resource, caller, options);
    if (image === 'unreachable') return told;
    if (image === null && (await isOwned(zstack, job.resource, caller, options))) return told;
    const outcome = shown(job.about, image);
    return outcome.complete ? outcome : told;
  },
});

/** What can be recovered, where the cloud keeps it. */
export const imageDeletion = removalThat(deletion);

/** The removal of deleted copies for good. */
export const imageExpunction = removalThat(expunction);
