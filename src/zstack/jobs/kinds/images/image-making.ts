import { z } from 'zod';
import { type ImageInventory, images } from '../../../apis/images.ts';
import { type CreationArguments, MOST_VALUES } from '../../../wire/arguments.ts';
import { mayBeStoredAs, mayCollide, textsDigestOf } from '../../../wire/values/stored-text.ts';
import { isUuid, type Uuid } from '../../../wire/values/uuid.ts';
import type { JobKind, ResourceClaim, Submission } from '../../kind.ts';
import { isFailureOfItself, keyUsed, leavesRowOpen } from '../creation-state.ts';
import { withHolderOfUuid } from '../holder-of-uuid.ts';
import { isMade } from './image-copies.ts';
import { type AboutImage, IMAGE, type ImageMaking } from './image-creation-state.ts';

/** What all that make an image take. */
export interface ImageArguments extends CreationArguments {
  readonly name: string;
  readonly description?: string;
  /** Without them ZStack chooses one, where the API lets it. */
  readonly backupStorageUuids?: readonly Uuid[];
}

/** A kind of job that makes an image, and how one is submitted. */
export interface Maker<Args extends ImageArguments, Of extends ImageMaking> {
  readonly kind: JobKind<Of>;
  /** @param key the idempotency key that the image's and the job's uuid follow from */
  readonly submissionOf: (args: Args, key: Uuid) => Submission<Args, Of>;
}

const uuid = z.string().refine(isUuid);

/** Of `about` what all have. */
export const aboutImage = {
  backupStorageUuids: z.array(uuid).min(1).max(MOST_VALUES).readonly().nullable(),
  textsDigest: z.string().max(64).nullable(),
  tagsMayCollide: z.boolean(),
};

export function aboutImageOf(args: ImageArguments): AboutImage {
  const { backupStorageUuids = null, name, description = '', systemTags = [], userTags = [] } = args;
  return {
    backupStorageUuids,
    textsDigest: textsDigestOf(name, description),
    tagsMayCollide: [systemTags, userTags].some(mayCollide),
  };
}

/** Of a kind what all have. */
export const imageMaking = {
  resources: images,
  rowIn: ({ resource }, { inventory }) => (inventory?.uuid === resource && isMade(inventory) ? inventory : null),
  isOfResource: ({ resource }, { inventory }) => inventory === null || inventory.uuid === resource,
  isFailureOfItself,
} satisfies Partial<JobKind<ImageMaking>>;

/** Of a claim what all have. */
export const imageClaim = {
  list: images.name,
  isOpen: (...asked) => leavesRowOpen(IMAGE, ...asked),
  fits: ({ about: { textsDigest } }, { name, description }) =>
    textsDigest === null || textsDigest === textsDigestOf(name ?? '', description ?? ''),
  failureOfForeign: (...of) => keyUsed(IMAGE, ...of),
} satisfies Partial<ResourceClaim<ImageMaking>>;

/** @param isOfKind could a row be what is made, by all but what it is called? */
export function submissionOf<Args extends ImageArguments, Of extends ImageMaking>(
  args: Args,
  key: Uuid,
  about: Of['about'],
  isOfKind: (image: ImageInventory) => boolean = () => true,
): Submission<Args, Of> {
  const { resourceUuid, name, description = '' } = args;
  return {
    args,
    key,
    resource: resourceUuid,
    about,
    fits: (image) =>
      isOfKind(image) && mayBeStoredAs(name, image.name ?? '') && mayBeStoredAs(description, image.description ?? ''),
  };
}

/** A failure with what has the uuid that the image was to have, where that is no image. */
export const withHolderOfImageUuid = (...of: Parameters<JobKind<ImageMaking>['explain']>) =>
  withHolderOfUuid<ImageMaking>({ resources: images, one: 'An image' }, ...of);
