import { ApiFailure, errorCode } from '../../wire/error-codes.ts';
import type { ImageBackupStorageRefRow, ImageRow } from '../../world/rows.ts';
import { asynchronous, type Call } from '../declaration.ts';
import type { ManagementNode } from '../node.ts';
import { giveCapacityBack } from './template-copies.ts';

const deletionModes = ['Permissive', 'Enforcing'];

function checkDeletionMode({ given }: Call): void {
  const mode = given.textOrNull('deleteMode');
  if (mode === null || deletionModes.includes(mode)) return;
  const text = `No enum constant org.zstack.header.message.APIDeleteMessage.DeletionMode.${mode}`;
  throw new ApiFailure({ ...errorCode('SYS.1000', text), cost: '0ms' });
}

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
