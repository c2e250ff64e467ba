import { z } from 'zod';
import { type ImageBackupStorageRefInventory, type ImageInventory, images } from '../../../apis/images.ts';
import type { Uuid } from '../../../wire/values/uuid.ts';
import type { JobKind, JobTypes } from '../../kind.ts';
import { GONE, storages } from './image-copies.ts';
import { type Evidence, type ResourceChange, resourceChange, shownChange } from '../resource-change.ts';

/** What of a change of copies has to be known to see on the image that it was made: on which backup storages they are. */
export interface AboutCopies {
  readonly backupStorageUuids: readonly Uuid[];
}

/** How a job's id holds it. */
export const aboutCopies = {
  about: z.object({ backupStorageUuids: storages }),
  identityOf: ({ backupStorageUuids }) => [backupStorageUuids],
} satisfies Pick<JobKind<JobTypes & { readonly about: AboutCopies }>, 'about' | 'identityOf'>;

/** A change of copies of an image. */
export type CopiesChange = JobKind<ResourceChange<ImageInventory, AboutCopies>>;

const copiesChange = (shows: Evidence<ImageInventory, AboutCopies>['shows']): CopiesChange =>
  shownChange(images, GONE, { ...aboutCopies, shows });

/** Is each of the copies such a one? */
const everyCopy =
  (isSuch: (copy: ImageBackupStorageRefInventory) => boolean) =>
  ({ backupStorageRefs }: ImageInventory, { backupStorageUuids }: AboutCopies): boolean =>
    backupStorageUuids.every((uuid) =>
      backupStorageRefs.some((copy) => copy.backupStorageUuid === uuid && isSuch(copy)),
    );

/** A change of one image, which only its owner may make. */
export const imageChange = resourceChange(images, GONE);

/** Deleted copies are usable again. */
export const imageRecovery = copiesChange(everyCopy(({ status }) => status === 'Ready'));

/** The image has a hash, of whatever algorithm. */
export const imageHashing = copiesChange(({ md5Sum }) => md5Sum !== null);

/** No copy has a link of an export any more. */
export const exportDeletion = copiesChange(everyCopy(({ exportUrl }) => exportUrl === null));
