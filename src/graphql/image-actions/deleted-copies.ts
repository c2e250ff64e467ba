import type { ImageInventory } from '../../zstack/apis/images.ts';
import type { AboutCopies } from '../../zstack/jobs/kinds/images/image-change.ts';
import type { AboutImageRemoval } from '../../zstack/jobs/kinds/images/image-removal.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { type ActionArguments, type Planned, refused, type ResourceActionRefused } from '../resource-actions/action.ts';

/** What every action on the deleted copies of an image takes. */
interface DeletedCopiesArguments extends ActionArguments {
  /** Of some of them; without these of all. */
  readonly backupStorageUuids?: readonly Uuid[];
}

/**
 * The deleted copies that are meant. ZStack fails for all where one that is named is not deleted (`domain.md §6.6`), so only
 * those that are go on being named.
 */
function deletedCopies<Args extends DeletedCopiesArguments>(
  { uuid, backupStorageRefs }: ImageInventory,
  args: Args,
): { readonly args: Args; readonly copies: readonly Uuid[] } | ResourceActionRefused {
  const { backupStorageUuids: named } = args;
  const meant = backupStorageRefs.filter(({ backupStorageUuid }) => named?.includes(backupStorageUuid) ?? true);
  if (named !== undefined && meant.length === 0)
    return refused('GATEWAY.COPY_NOT_FOUND', `The image ${uuid} is on none of these backup storages.`);
  const copies = meant.filter(({ status }) => status === 'Deleted').map(({ backupStorageUuid }) => backupStorageUuid);
  if (copies.length === 0)
    return refused('GATEWAY.COPY_NOT_DELETED', `No copy of the image ${uuid} that is meant is deleted.`);
  return { args: named === undefined ? args : { ...args, backupStorageUuids: copies }, copies };
}

/** Their recovery. */
export function recovery<Args extends DeletedCopiesArguments>(
  image: ImageInventory,
  given: Args,
): Planned<Args, AboutCopies> | ResourceActionRefused {
  const found = deletedCopies(image, given);
  return '__typename' in found ? found : { args: found.args, about: { backupStorageUuids: found.copies } };
}

/** Their removal for good. */
export function expunction<Args extends DeletedCopiesArguments>(
  image: ImageInventory,
  given: Args,
): Planned<Args, AboutImageRemoval> | ResourceActionRefused {
  const found = deletedCopies(image, given);
  if ('__typename' in found) return found;
  return { args: found.args, about: { backupStorageUuids: null, holders: found.copies } };
}
