import type { SyncApi } from '../../zstack/wire/api.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { requireCaller } from '../authorization.ts';
import type { GraphQLContext } from '../context.ts';
import { toMany } from '../edges.ts';
import { priced } from '../selection/price.ts';
import { backupStorageResource } from './backup-storage.ts';

/** What an image can be made of. */
interface ImageSource {
  readonly uuid: Uuid;
  readonly primaryStorageUuid: Uuid | null;
}

/**
 * The edge from what an image can be made of to where the image could be put: nowhere while it lies on no primary storage,
 * for which ZStack has an error. It starts from a row, which the caller's own query returned (`owners.md §3`).
 * @returns the resolver, with the name of the API that it calls
 */
export function candidateBackupStorages<Args extends object>(
  api: SyncApi<Args, readonly Uuid[]>,
  toArgs: (sourceUuid: Uuid) => Args,
) {
  const resolve = toMany(
    backupStorageResource,
    ({ uuid, primaryStorageUuid }: ImageSource, context: GraphQLContext) => {
      if (primaryStorageUuid === null) return [];
      const { zstack, reading, gate } = context;
      return gate.page(() => zstack.call(api, toArgs(uuid), requireCaller(context), reading));
    },
  );
  return priced({ each: 1, batches: 1 }, Object.assign(resolve, { calls: api.name }));
}
