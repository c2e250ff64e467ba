import { z } from 'zod';
import { withReason } from '../../refusal.ts';
import { type ChangedImage, type ImageInventory, images } from '../../apis/images.ts';
import { type Failed, isRow, type Job, type Moment, type Seen, stateWithoutRecord, unknown } from '../job.ts';
import type { JobKind, JobTypes, JudgedAnswer, StateOf } from '../kind.ts';
import { asSeen } from './image-copies.ts';

const about = z.object({});

type Nothing = z.infer<typeof about>;

/** The types of a change of an image. */
export interface ImageChange extends JobTypes {
  readonly about: Nothing;
  readonly result: ChangedImage;
  readonly row: ImageInventory;
  readonly done: { readonly image: ImageInventory };
}

/** How a change of an image stands, as its job's answer and the image tell it together. */
function judge(
  job: Job<Nothing>,
  said: JudgedAnswer<ChangedImage>,
  seen: Seen<ImageInventory>,
  at: Moment,
): StateOf<ImageChange> {
  switch (said.status) {
    case 'unreachable':
      return unknown('UNREACHABLE');
    case 'unknown':
      return seen === 'unreachable' ? unknown('UNREACHABLE') : stateWithoutRecord(job, at);
    case 'failed':
      return { status: 'failed', error: said.error };
    case 'succeeded': {
      const told = isRow(seen) ? seen : said.result.inventory;
      if (told?.uuid === job.resource) return { status: 'succeeded', complete: true, image: asSeen(told, seen) };
      return unknown(seen === null ? 'OUTCOME_FORGOTTEN' : 'UNREACHABLE');
    }
  }
}

/** A change of one image, which only its owner may make. */
export const imageChange: JobKind<ImageChange> = {
  about,
  identityOf: () => [],
  resources: images,
  judge,
  rowIn: ({ resource }, { inventory }) => (inventory?.uuid === resource ? inventory : null),
  isOfResource: ({ resource }, { inventory }) => inventory === null || inventory.uuid === resource,
  isFailureOfItself: () => true,
  explain: withOwnersReason,
};

/** A failure with its reason, of an API that demands the ownership of the image. @throws ZstackApiError where the caller's session is refused */
export async function withOwnersReason(
  ...[zstack, { resource }, failure, caller, options]: Parameters<JobKind<JobTypes>['explain']>
): Promise<Failed> {
  const named = { resources: images, uuid: resource, mustBeOwn: true };
  const error = await withReason(zstack, failure.error, named, caller, options);
  return { ...failure, error };
}
