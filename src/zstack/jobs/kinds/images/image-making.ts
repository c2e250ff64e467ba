import { z } from 'zod';
import { type ImageInventory, images } from '../../../apis/images.ts';
import { MOST_VALUES } from '../../../wire/arguments.ts';
import type { Uuid } from '../../../wire/values/uuid.ts';
import type { JobKind, ResourceClaim, Submission } from '../../kind.ts';
import {
  aboutCreationOf,
  creationClaim,
  creationKind,
  isCalledAs,
  mayBeCalled,
  type NamedArguments,
} from '../creation-kind.ts';
import { withHolderOfUuid } from '../holder-of-uuid.ts';
import { type AboutImage, IMAGE, type ImageMaking } from './image-creation-state.ts';
import { uuidType } from '../../uuid-type.ts';

/** What all that make an image take. */
export interface ImageArguments extends NamedArguments {
  /** Without them ZStack chooses one, where the API lets it. */
  readonly backupStorageUuids?: readonly Uuid[];
}

/** A kind of job that makes an image, and how one is submitted. */
export interface Maker<Args extends ImageArguments, Of extends ImageMaking> {
  readonly kind: JobKind<Of>;
  /** @param key the idempotency key that the image's and the job's uuid follow from, where there is one */
  readonly submissionOf: (args: Args, key: Uuid | undefined) => Submission<Args, Of>;
}

/** Of `about` what all have. */
export const aboutImage = {
  backupStorageUuids: z.array(uuidType).min(1).max(MOST_VALUES).readonly().nullable(),
  textsDigest: z.string().max(64).nullable(),
  tagsMayCollide: z.boolean(),
};

export const aboutImageOf = <More extends object>(args: ImageArguments, more: More): AboutImage & More =>
  aboutCreationOf(args, { backupStorageUuids: args.backupStorageUuids ?? null, ...more });

/** Of a kind what all have. */
export const imageMaking = {
  ...creationKind(IMAGE),
  resources: images,
} satisfies Partial<JobKind<ImageMaking>>;

/** Of a claim what all have. */
export const imageClaim = {
  ...creationClaim(IMAGE),
  list: images.name,
  fits: ({ about }, image) => isCalledAs(about, image),
} satisfies Partial<ResourceClaim<ImageMaking>>;

/** @param isOfKind could a row be what is made, by all but what it is called? */
export function submissionOf<Args extends ImageArguments, Of extends ImageMaking>(
  args: Args,
  key: Uuid | undefined,
  about: Of['about'],
  isOfKind: (image: ImageInventory) => boolean = () => true,
): Submission<Args, Of> {
  return {
    args,
    key,
    resource: args.resourceUuid,
    about,
    fits: (image) => isOfKind(image) && mayBeCalled(args, image),
  };
}

/** A failure with what has the uuid that the image was to have, where that is no image. */
export const withHolderOfImageUuid = (...of: Parameters<JobKind<ImageMaking>['explain']>) =>
  withHolderOfUuid<ImageMaking>({ resources: images, one: 'An image' }, ...of);
