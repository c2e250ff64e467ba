import type { Clock } from '../clock.ts';
import type { UuidSource } from '../uuids.ts';
import { Timestamp } from '../wire/timestamps.ts';
import type {
  AccountRow,
  BackupStorageRow,
  ImageRow,
  PrimaryStorageRow,
  SessionRow,
  SystemTagRow,
  TagPatternRow,
  UserTagRow,
  VolumeRow,
  VolumeSnapshotRow,
  VolumeSnapshotTreeRow,
  ZoneRow,
} from './rows.ts';
import { GlobalConfigs } from './global-configs.ts';
import { Table } from './table.ts';

/** Always the same on every ZStack cloud (zstack-domain.md §2.4). */
export const adminAccountUuid = '36c27e8ff05c4780bf6d2fa65700f22e';

/** All that one cloud has: its database. */
export class World {
  readonly #usedUuids = new Set<string>();
  readonly zones = new Table<ZoneRow>(this.#usedUuids);
  readonly accounts = new Table<AccountRow>(this.#usedUuids);
  readonly sessions = new Table<SessionRow>(this.#usedUuids);
  readonly primaryStorages = new Table<PrimaryStorageRow>(this.#usedUuids);
  readonly backupStorages = new Table<BackupStorageRow>(this.#usedUuids);
  readonly volumes = new Table<VolumeRow>(this.#usedUuids);
  readonly snapshotTrees = new Table<VolumeSnapshotTreeRow>(this.#usedUuids);
  readonly snapshots = new Table<VolumeSnapshotRow>(this.#usedUuids);
  readonly images = new Table<ImageRow>(this.#usedUuids);
  readonly systemTags = new Table<SystemTagRow>(this.#usedUuids);
  readonly userTags = new Table<UserTagRow>(this.#usedUuids);
  readonly tagPatterns = new Table<TagPatternRow>(this.#usedUuids);

  readonly globalConfigs = new GlobalConfigs();

  readonly clock: Clock;
  readonly newUuid: UuidSource;
  #refs = 0;

  constructor(clock: Clock, newUuid: UuidSource) {
    this.clock = clock;
    this.newUuid = newUuid;
  }

  now(): Timestamp {
    return new Timestamp(this.clock.now());
  }

  /** The database's own key of an image's copy. */
  nextRefId(): number {
    this.#refs += 1;
    return this.#refs;
  }

  snapshotsOfTree(treeUuid: string): readonly VolumeSnapshotRow[] {
    return this.snapshots.all().filter((snapshot) => snapshot.treeUuid === treeUuid);
  }
}
