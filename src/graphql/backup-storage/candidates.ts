import type { SyncApi } from '../../zstack/api.ts';
import type { BackupStorageInventory } from '../../zstack/backup-storages.ts';
import type { Uuid } from '../../zstack/uuid.ts';
import { requireCaller } from '../authorization.ts';
import type { GraphQLContext } from '../context.ts';

/**
 * The edge from what an image can be made of to where the image could be put. ZStack tells it to everybody who knows the
 * source's uuid (`zstack-owners.md §3`), so it starts from a row, which the caller's own query returned.
 */
export function candidateBackupStorages<Args extends object>(
  api: SyncApi<Args, readonly BackupStorageInventory[]>,
  toArgs: (sourceUuid: Uuid) => Args,
) {
  return ({ uuid }: { readonly uuid: Uuid }, _: unknown, context: GraphQLContext) => {
    const { zstack, reading, gate } = context;
    return gate.page(() => zstack.call(api, toArgs(uuid), requireCaller(context), reading));
  };
}
