import { z } from 'zod';
import { type ImageBackupStorageRefInventory, type ImageInventory, images } from '../../../apis/images.ts';
import type { Uuid } from '../../../wire/values/uuid.ts';
import { lookUp } from '../../../look-up.ts';
import { isRow } from '../../job.ts';
import type { JobKind, JobTypes } from '../../kind.ts';
import { GONE, storages } from './image-copies.ts';
import {
  type Evidence,
  type ResourceChange,
  resourceChange,
  shownChange,
  withOwnersReason,
} from '../resource-change.ts';

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

const isRecovered = everyCopy(({ status }) => status === 'Ready');

/** Deleted copies are usable again. To recover them twice, as where the first submit was thought lost, fails: the image tells. */
export const imageRecovery: CopiesChange = {
  ...copiesChange(isRecovered),
  async explain(zstack, job, failure, caller, options) {
    const told = await withOwnersReason(images)(zstack, job, failure, caller, options);
    if (told.error.reason !== undefined) return told;
    const row = await lookUp(zstack, images, job.resource, caller, options);
    return isRow(row) && isRecovered(row, job.about) ? { status: 'succeeded', complete: true, row } : told;
  },
};

/** The image has a hash, of whatever algorithm. */
export const imageHashing = copiesChange(({ md5Sum }) => md5Sum !== null);

/** No copy has a link of an export any more. */
export const exportDeletion = copiesChange(everyCopy(({ exportUrl }) => exportUrl === null));
