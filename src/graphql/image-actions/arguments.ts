import type { MutationDeleteImageArgs } from '../../generated/types.ts';
import type { DeleteImageArguments } from '../../zstack/apis/images.ts';
import { MOST_BACKUP_STORAGES } from '../../zstack/jobs/kinds/image-creation.ts';
import { InputFaults } from '../input/input-faults.ts';
import { readWaitSeconds } from '../job/wait.ts';

/** @throws GraphQLError `BAD_USER_INPUT`, with all faults together */
export function readDeleteImage({ input, waitSeconds }: MutationDeleteImageArgs): {
  readonly args: DeleteImageArguments;
  readonly waitSeconds: number;
} {
  const faults = new InputFaults();
  const { uuid, backupStorageUuids, deleteMode } = input;
  const request = {
    args: {
      uuid: faults.uuid('input.uuid', uuid),
      ...(backupStorageUuids != null && {
        backupStorageUuids: faults.distinctUuids('input.backupStorageUuids', backupStorageUuids, MOST_BACKUP_STORAGES),
      }),
      ...(deleteMode != null && { deleteMode }),
    },
    waitSeconds: readWaitSeconds(faults, waitSeconds),
  };
  faults.throwIfAny();
  return request;
}
