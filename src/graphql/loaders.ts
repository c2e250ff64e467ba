import DataLoader from 'dataloader';
import type { QueryApi } from '../zstack/api.ts';
import { type BackupStorageInventory, backupStorages } from '../zstack/backup-storages.ts';
import { uuidIn, UUIDS_PER_REQUEST } from '../zstack/conditions.ts';
import { type ImageInventory, images } from '../zstack/images.ts';
import { isUuid, type Uuid } from '../zstack/uuid.ts';
import { requireCaller } from './authorization.ts';
import type { Zstack } from '../zstack/zstack.ts';
import type { IncomingRequest } from './context.ts';

/** Rows by uuid; null for one that is gone or not the caller's to see. */
export type ByUuid<Row> = DataLoader<Uuid, Row | null>;

/** The loaders of one request, and so of one caller. */
export interface Loaders {
  readonly images: ByUuid<ImageInventory>;
  readonly backupStorages: ByUuid<BackupStorageInventory>;
  /** Forgets all rows: a mutation has changed the cloud. */
  clear(): void;
}

export function createLoaders(zstack: Zstack, request: IncomingRequest): Loaders {
  const loaders = { images: byUuid(zstack, request, images), backupStorages: byUuid(zstack, request, backupStorages) };
  return {
    ...loaders,
    clear: () => {
      for (const loader of Object.values(loaders)) loader.clearAll();
    },
  };
}

/** ZStack omits what the caller may not see and promises no order, so rows are found by their uuid, not their position. */
function byUuid<Row extends { readonly uuid: Uuid }>(
  zstack: Zstack,
  request: IncomingRequest,
  api: QueryApi<Row>,
): ByUuid<Row> {
  return new DataLoader(
    async (uuids) => {
      const caller = requireCaller(request);
      const wellFormed = uuids.filter(isUuid);
      const rows = wellFormed.length === 0 ? [] : await zstack.query(api, [uuidIn(wellFormed)], caller, request);
      const found = new Map(rows.map((row) => [row.uuid, row]));
      return uuids.map((uuid) => found.get(uuid) ?? null);
    },
    { maxBatchSize: UUIDS_PER_REQUEST },
  );
}
