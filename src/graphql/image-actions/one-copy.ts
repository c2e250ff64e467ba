import type { ImageInventory } from '../../zstack/apis/images.ts';
import { backupStorages } from '../../zstack/apis/backup-storages.ts';
import type { AboutCopies } from '../../zstack/jobs/kinds/images/image-change.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import {
  type ActionArguments,
  type Look,
  type Planned,
  refused,
  type ResourceActionRefused,
} from '../resource-actions/action.ts';

/** What every action on one copy of an image takes. */
export interface OneCopyArguments extends ActionArguments {
  readonly backupStorageUuid: Uuid;
}

const SFTP = 'SftpBackupStorage';

/**
 * An action on a copy that is there, on a storage of a type that can do it: sftp has no service for exports, and never answers
 * what is asked about a hash (`domain.md §6.5`).
 */
export async function onOneCopy<Args extends OneCopyArguments>(
  { uuid, backupStorageRefs }: ImageInventory,
  args: Args,
  look: Look,
): Promise<Planned<Args, AboutCopies> | ResourceActionRefused> {
  const { backupStorageUuid: storage } = args;
  if (!backupStorageRefs.some(({ backupStorageUuid }) => backupStorageUuid === storage))
    return refused('GATEWAY.COPY_NOT_FOUND', `The image ${uuid} is not on the backup storage ${storage}.`);
  if ((await look(backupStorages, storage))?.type === SFTP)
    return refused(
      'GATEWAY.STORAGE_CANNOT',
      `The backup storage ${storage} is of the type ${SFTP}, which cannot do that.`,
    );
  return { args, about: { backupStorageUuids: [storage] } };
}
