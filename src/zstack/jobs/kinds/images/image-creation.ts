import { z } from 'zod';
import { withReason } from '../../../refusal.ts';
import type { ImageInventory } from '../../../apis/images.ts';
import { volumeSnapshots } from '../../../apis/volume-snapshots.ts';
import { volumes } from '../../../apis/volumes.ts';
import type { WordOf } from '../../../facts/facts.ts';
import type { QueryApi } from '../../../wire/api.ts';
import type { Uuid } from '../../../wire/values/uuid.ts';
import { stateOf } from '../creation-state.ts';
import { type AboutImage, IMAGE, type ImageMaking } from './image-creation-state.ts';
import {
  aboutImage,
  aboutImageOf,
  type ImageArguments,
  imageClaim,
  imageMaking,
  type Maker,
  submissionOf,
  withHolderOfImageUuid,
} from './image-making.ts';
import { uuidType } from '../../uuid-type.ts';

/** What of the creation of an image has to be known to judge it. */
export interface AboutImageCreation extends AboutImage {
  /** What the image is made from. */
  readonly sourceUuid: Uuid;
}

/** The types of a creation of an image from what ZStack has. */
export interface ImageCreation extends ImageMaking {
  readonly about: AboutImageCreation;
}

/** What an image is made from, and what it is to be. */
export interface ImageSource {
  /** Where it is to be found. */
  readonly resources: QueryApi<{ readonly uuid: Uuid }>;
  /** What ZStack notes as the `url` of an image made from it, before its uuid. */
  readonly scheme: string;
  readonly makes: WordOf<'ImageMediaType'>;
}

export const fromSnapshot = (makes: ImageSource['makes']): ImageSource => ({
  resources: volumeSnapshots,
  scheme: 'volumeSnapshot://',
  makes,
});
export const fromVolume = (makes: ImageSource['makes']): ImageSource => ({
  resources: volumes,
  scheme: 'volume://',
  makes,
});

const about: z.ZodType<AboutImageCreation> = z.object({
  ...aboutImage,
  sourceUuid: uuidType,
});

/** The creation of an image from what ZStack has: one key is at most one image. */
export function imageCreation<Args extends ImageArguments>(
  { resources, scheme, makes }: ImageSource,
  sourceOf: (args: Args) => Uuid,
): Maker<Args, ImageCreation> {
  const isOfKind = ({ mediaType }: ImageInventory): boolean => mediaType === makes;
  return {
    kind: {
      ...imageMaking,
      about,
      identityOf: ({ sourceUuid, backupStorageUuids }) => [sourceUuid, backupStorageUuids ?? []],
      judge: (...asked) => stateOf(IMAGE, ...asked),
      usedBy: ({ about: { sourceUuid } }) => ({ resources, uuid: sourceUuid }),
      claim: {
        ...imageClaim,
        isForeign: ({ about: { sourceUuid } }, { url }) => url !== `${scheme}${sourceUuid}`,
        fits: (job, image) => isOfKind(image) && imageClaim.fits(job, image),
      },
      async explain(zstack, job, failure, caller, options) {
        if (failure.leftover !== null) return failure;
        const named = { resources, uuid: job.about.sourceUuid };
        const error = await withReason(zstack, failure.error, named, caller, options);
        return withHolderOfImageUuid(zstack, job, { ...failure, error }, caller, options);
      },
    },
    submissionOf: (args, key) => submissionOf(args, key, aboutImageOf(args, { sourceUuid: sourceOf(args) }), isOfKind),
  };
}
