import { images } from '../../query/resources/images.ts';
import { toInventory } from '../../query/resource.ts';
import { failure } from '../../wire/error-codes.ts';
import type { ImageBackupStorageRefRow, ImageRow } from '../../world/rows.ts';
import { asynchronous, type Call } from '../declaration.ts';
import type { ManagementNode } from '../node.ts';
import { imageOf } from './changes.ts';
import { checkDeletionMode } from '../resources/deletion-mode.ts';
import { giveCapacityBack } from './template-copies.ts';

/** Whether the call is about a copy. */
type Meant = (ref: ImageBackupStorageRefRow) => boolean;

const isUnfinished = ({ status }: ImageBackupStorageRefRow): boolean => ['Creating', 'Downloading'].includes(status);

/** The bytes go, with them the copy, and with the last copy the image. A storage that cannot remove them keeps its copy. */
function removeCopies(node: ManagementNode, { uuid, actualSize, backupStorageRefs }: ImageRow, isMeant: Meant): void {
  const goes = (ref: ImageBackupStorageRefRow): boolean =>
    isMeant(ref) && node.copies.canBeRemovedFrom(ref.backupStorageUuid);
  for (const { backupStorageUuid } of backupStorageRefs.filter(goes)) {
    giveCapacityBack(node, backupStorageUuid, actualSize);
  }
  const left = backupStorageRefs.filter((ref) => !goes(ref));
  if (left.length === 0) node.world.deleteImage(uuid);
  else node.world.images.update(uuid, (row) => ({ ...row, backupStorageRefs: left }));
}

/** Nothing of the copies goes but their status, and with the last one's the image's: all of it can be recovered. */
function markCopies({ world }: ManagementNode, { uuid }: ImageRow, isMeant: Meant): void {
  const marked = { status: 'Deleted', lastOpDate: world.now() };
  world.images.update(uuid, (row) => {
    const refs = row.backupStorageRefs.map((ref) =>
      isMeant(ref) && ref.status !== 'Deleted' ? { ...ref, ...marked } : ref,
    );
    const isLast = row.status !== 'Deleted' && refs.every(({ status }) => status === 'Deleted');
    return { ...row, ...(isLast ? marked : {}), backupStorageRefs: refs };
  });
}

/**
 * Of all copies, or of those on the named storages; as the cloud's policy says they are removed or only marked. It succeeds
 * whatever becomes of a copy, for a deleted image, and for a uuid that is not there (domain.md §6.4).
 */
export const deleteImage = asynchronous('APIDeleteImageMsg', {
  check: checkDeletionMode,
  start: ({ node, given }, run) => {
    const image = node.world.images.get(given.text('uuid'));
    const named = given.texts('backupStorageUuids');
    const isMeant: Meant = ({ backupStorageUuid }) => named.length === 0 || named.includes(backupStorageUuid);
    if (image?.backupStorageRefs.every(isUnfinished) === true) node.world.deleteImage(image.uuid);
    else if (image !== undefined) {
      const policy = node.world.globalConfigs.get('image', 'deletionPolicy')?.value;
      if (policy === 'Direct') removeCopies(node, image, isMeant);
      else markCopies(node, image, isMeant);
    }
    run.succeed({});
  },
});

const isDeleted = ({ status }: ImageBackupStorageRefRow): boolean => status === 'Deleted';

/** The copies that are recovered or expunged: all that are deleted, or those that are named, each of which must be one. */
function deletedCopies({ node: { world }, given }: Call): { readonly image: ImageRow; readonly isMeant: Meant } {
  const uuid = given.text('imageUuid');
  const image = imageOf(world, uuid);
  const text = `the image[uuid:${uuid}, name:${image.name}]`;
  const named = given.texts('backupStorageUuids');
  for (const storage of named) {
    const copy = image.backupStorageRefs.find(({ backupStorageUuid }) => backupStorageUuid === storage);
    if (copy === undefined) throw failure('SYS.1007', `${text} is not on the backup storage[uuid:${storage}]`);
    if (!isDeleted(copy))
      throw failure(
        'SYS.1007',
        `${text}'s status[${copy.status}] is not Deleted on the backup storage[uuid:${storage}]`,
      );
  }
  if (!image.backupStorageRefs.some(isDeleted))
    throw failure('SYS.1006', `${text} is not deleted on any backup storage`);
  const isMeant: Meant = (ref) => isDeleted(ref) && (named.length === 0 || named.includes(ref.backupStorageUuid));
  return { image, isMeant };
}

/** What cannot be removed stays, and nobody is told. */
export const expungeImage = asynchronous('APIExpungeImageMsg', {
  check: (call) => void deletedCopies(call),
  start: (call, run) => {
    const { image, isMeant } = deletedCopies(call);
    removeCopies(call.node, image, isMeant);
    run.succeed({});
  },
});

/** The copies, and the image with them, are as before they were deleted. */
export const recoverImage = asynchronous('APIRecoverImageMsg', {
  check: (call) => void deletedCopies(call),
  start: (call, run) => {
    const { world } = call.node;
    const { image, isMeant } = deletedCopies(call);
    const recovered = { status: 'Ready', lastOpDate: world.now() };
    const backupStorageRefs = image.backupStorageRefs.map((ref) => (isMeant(ref) ? { ...ref, ...recovered } : ref));
    const row = { ...image, ...(image.status === 'Deleted' ? recovered : {}), backupStorageRefs };
    world.images.update(image.uuid, () => row);
    run.succeed({ inventory: toInventory(images, row, world, call.caller) });
  },
});
