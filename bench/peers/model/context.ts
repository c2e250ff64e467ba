import DataLoader from 'dataloader';
import type { Cloud, Row } from './cloud.ts';

/** The lists of ZStack that the peers know, by their types. */
export const PATHS = {
  BackupStorage: 'backup-storage',
  Image: 'images',
  PrimaryStorage: 'primary-storage',
  Volume: 'volumes',
  VolumeSnapshot: 'volume-snapshots',
  Zone: 'zones',
} as const;

export type Listed = keyof typeof PATHS;

/** What the resolvers of one request share. */
export interface Context {
  readonly cloud: Cloud;
  /** A row by its uuid; those of one turn are asked for together. */
  load(type: Listed, uuid: string): Promise<Row | null>;
}

export function createContext(cloud: Cloud): Context {
  const loaders = new Map<Listed, DataLoader<string, Row | null>>();
  return {
    cloud,
    load(type, uuid) {
      let loader = loaders.get(type);
      if (loader === undefined) {
        loader = new DataLoader((uuids) => fetchRows(cloud, type, uuids));
        loaders.set(type, loader);
      }
      return loader.load(uuid);
    },
  };
}

async function fetchRows(cloud: Cloud, type: Listed, uuids: readonly string[]): Promise<(Row | null)[]> {
  const rows = await cloud.list(PATHS[type], { q: `uuid?=${uuids.join(',')}` });
  const byUuid = new Map(rows.map((row) => [row.uuid, row]));
  return uuids.map((uuid) => byUuid.get(uuid) ?? null);
}
