import { z } from 'zod';
import { lookUp } from '../../look-up.ts';
import { withReason } from '../../refusal.ts';
import { type CreatedImage, type ImageInventory, images } from '../../apis/images.ts';
import { volumeSnapshots } from '../../apis/volume-snapshots.ts';
import { volumes } from '../../apis/volumes.ts';
import type { QueryApi } from '../../wire/api.ts';
import { type CreationArguments, MOST_VALUES } from '../../wire/arguments.ts';
import { mayBeStoredAs, mayCollide, textsDigestOf } from '../../wire/values/stored-text.ts';
import { isUuid, type Uuid } from '../../wire/values/uuid.ts';
import type { JobKind, JobTypes, Submission } from '../kind.ts';
import { type CreatedCopies, isMade, type LostCopies } from './image-copies.ts';
import {
  type AboutImageCreation,
  isFailureOfItself,
  keyUsed,
  leavesImageOpen,
  stateOf,
} from './image-creation-state.ts';

/** What all creations of an image take. */
export interface ImageCreationArguments extends CreationArguments {
  readonly name: string;
  readonly description?: string;
  /** Without them ZStack chooses one, where the API lets it. */
  readonly backupStorageUuids?: readonly Uuid[];
}

type Uuids = QueryApi<{ readonly uuid: Uuid }>;

/** What an image is made from. */
export interface ImageSource {
  /** Where it is to be found. */
  readonly resources: Uuids;
  /** What ZStack notes as the `url` of an image made from it, before its uuid. */
  readonly scheme: string;
}

export const SNAPSHOT: ImageSource = { resources: volumeSnapshots, scheme: 'volumeSnapshot://' };
export const VOLUME: ImageSource = { resources: volumes, scheme: 'volume://' };

/** What else can have a uuid that was meant for an image: ZStack's resources share one key. */
const OTHERS: readonly (readonly [string, Uuids])[] = [
  ['a volume', volumes],
  ['a volume snapshot', volumeSnapshots],
];

const uuid = z.string().refine(isUuid);

const about: z.ZodType<AboutImageCreation> = z.object({
  sourceUuid: uuid,
  backupStorageUuids: z.array(uuid).min(1).max(MOST_VALUES).readonly().nullable(),
  textsDigest: z.string().max(64).nullable(),
  tagsMayCollide: z.boolean(),
});

/** The types of a creation of an image. */
export interface ImageCreation extends JobTypes {
  readonly about: AboutImageCreation;
  readonly result: CreatedImage;
  readonly row: ImageInventory;
  readonly done: CreatedCopies;
  readonly left: LostCopies;
}

/** The creation of an image from what ZStack has: one key is at most one image. */
export function imageCreation({ resources, scheme }: ImageSource): JobKind<ImageCreation> {
  return {
    about,
    identityOf: ({ sourceUuid, backupStorageUuids }) => [sourceUuid, backupStorageUuids ?? []],
    resources: images,
    judge: stateOf,
    rowIn: ({ resource }, { inventory }) => (inventory?.uuid === resource && isMade(inventory) ? inventory : null),
    isOfResource: ({ resource }, { inventory }) => inventory === null || inventory.uuid === resource,
    isFailureOfItself,
    usedBy: ({ about: { sourceUuid } }) => ({ resources, uuid: sourceUuid }),
    claim: {
      isForeign: ({ about: { sourceUuid } }, { url }) => url !== `${scheme}${sourceUuid}`,
      isOpen: leavesImageOpen,
      fits: ({ about: { textsDigest } }, { name, description }) =>
        textsDigest === null || textsDigest === textsDigestOf(name ?? '', description ?? ''),
      failureOfForeign: keyUsed,
    },
    async explain(zstack, { resource, about: { sourceUuid } }, failure, caller, options) {
      if (failure.leftover !== null) return failure;
      if (failure.error.code !== 'GATEWAY.KEY_USED') {
        const error = await withReason(zstack, failure.error, { resources, uuid: sourceUuid }, caller, options);
        return { ...failure, error };
      }
      for (const [name, others] of OTHERS) {
        const row = await lookUp(zstack, others, resource, caller, options);
        if (row === null || row === 'unreachable') continue;
        const description = `The uuid ${resource} is that of ${name}. An image needs one of its own.`;
        return { ...failure, error: { ...failure.error, description } };
      }
      return failure;
    },
  };
}

/**
 * The submission of a creation.
 * @param key the idempotency key that the image's and the job's uuid follow from
 */
export function imageCreationOf<Args extends ImageCreationArguments>(
  args: Args,
  sourceUuid: Uuid,
  key: Uuid,
): Submission<Args, ImageCreation> {
  const { resourceUuid, backupStorageUuids = null, name, description = '', systemTags = [], userTags = [] } = args;
  return {
    args,
    key,
    resource: resourceUuid,
    about: {
      sourceUuid,
      backupStorageUuids,
      textsDigest: textsDigestOf(name, description),
      tagsMayCollide: [systemTags, userTags].some(mayCollide),
    },
    fits: (image) => mayBeStoredAs(name, image.name ?? '') && mayBeStoredAs(description, image.description ?? ''),
  };
}
