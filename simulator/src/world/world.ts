import type { Clock } from '../clock.ts';
import type { UuidSource } from '../uuids.ts';
import { Timestamp } from '../wire/timestamps.ts';
import type {
  AccountRow,
  BackupStorageRow,
  CaptchaRow,
  ImageRow,
  LongJobRow,
  Owned,
  PrimaryStorageRow,
  SessionRow,
  SystemTagRow,
  TagPatternRow,
  UserTagRow,
  VmInstanceRow,
  VolumeRow,
  VolumeSnapshotRow,
  VolumeSnapshotTreeRow,
  ZoneRow,
} from './rows.ts';
import { GlobalConfigs } from './global-configs.ts';
import { ManagementNodes } from './management-nodes.ts';
import { Table } from './table.ts';

/** Always the same on every ZStack cloud (domain.md §2.4). */
export const adminAccountUuid = '36c27e8ff05c4780bf6d2fa65700f22e';

/** All that one cloud has: its database. */
export class World {
  readonly #usedUuids = new Set<string>();
  readonly zones = new Table<ZoneRow>(this.#usedUuids);
  readonly accounts = new Table<AccountRow>(this.#usedUuids);
  readonly sessions = new Table<SessionRow>(this.#usedUuids);
  readonly captchas = new Table<CaptchaRow>(this.#usedUuids);
  readonly primaryStorages = new Table<PrimaryStorageRow>(this.#usedUuids);
  readonly backupStorages = new Table<BackupStorageRow>(this.#usedUuids);
  readonly volumes = new Table<VolumeRow>(this.#usedUuids);
  readonly snapshotTrees = new Table<VolumeSnapshotTreeRow>(this.#usedUuids);
  readonly snapshots = new Table<VolumeSnapshotRow>(this.#usedUuids);
  readonly images = new Table<ImageRow>(this.#usedUuids);
  readonly vmInstances = new Table<VmInstanceRow>(this.#usedUuids);
  readonly longJobs = new Table<LongJobRow>(this.#usedUuids);
  readonly systemTags = new Table<SystemTagRow>(this.#usedUuids);
  readonly userTags = new Table<UserTagRow>(this.#usedUuids);
  readonly tagPatterns = new Table<TagPatternRow>(this.#usedUuids);

  /** Of an account and a quota's name, where the operator has set another value than the default. */
  readonly quotas = new Map<string, bigint>();
  readonly globalConfigs = new GlobalConfigs();
  readonly managementNodes: ManagementNodes;

  readonly clock: Clock;
  readonly newUuid: UuidSource;
  readonly #removed = new Set<string>();
  #refs = 0;
  #loads = 0;

  constructor(clock: Clock, newUuid: UuidSource) {
    this.clock = clock;
    this.newUuid = newUuid;
    this.managementNodes = new ManagementNodes(clock);
  }

  now(): Timestamp {
    return new Timestamp(this.clock.now());
  }

  /** A resource that an account owns. */
  owned(uuid: string): Owned | undefined {
    const tables = [this.images, this.snapshots, this.volumes, this.vmInstances, this.longJobs];
    return tables.map((table) => table.get(uuid)).find((row) => row !== undefined);
  }

  /** Nothing happens where no account owns it. */
  share(uuid: string, change: (sharedWith: readonly string[]) => readonly string[]): void {
    const shareIn = <Row extends Owned & { readonly uuid: string }>(table: Table<Row>): void =>
      table.update(uuid, (row) => ({ ...row, sharedWith: change([row.sharedWith].flat()) }));
    shareIn(this.images);
    shareIn(this.snapshots);
    shareIn(this.volumes);
    shareIn(this.vmInstances);
    shareIn(this.longJobs);
  }

  /** The database's own key of an image's copy. */
  nextRefId(): number {
    this.#refs += 1;
    return this.#refs;
  }

  /** With its tags: its uuid stays used up. */
  removeFrom(table: { remove(uuid: string): void }, uuid: string): void {
    for (const tags of [this.systemTags, this.userTags]) {
      for (const tag of tags.all()) if (tag.resourceUuid === uuid) tags.remove(tag.uuid);
    }
    table.remove(uuid);
    this.#removed.add(uuid);
  }

  /** As after a failed creation. */
  removeImage(uuid: string): void {
    this.removeFrom(this.images, uuid);
  }

  /** The uuid of what was removed from it is free again; any other stays as it is. */
  reuseImage(uuid: string): void {
    if (this.#removed.has(uuid)) this.images.release(uuid);
  }

  /** As somebody deletes it: the uuid of an image that was still `Creating` is free again (nodes.md §3). */
  deleteImage(uuid: string): void {
    const wasCreating = this.images.get(uuid)?.status === 'Creating';
    this.removeImage(uuid);
    if (wasCreating) this.images.release(uuid);
  }

  /** As a Java hash set gives what was loaded: in another order each time (image/create-from-snapshot, image/small-ones). */
  inHashOrder<Row extends { readonly id: number }>(rows: readonly Row[]): readonly Row[] {
    this.#loads += 1;
    const hash = ({ id }: Row): number => Math.imul(id ^ Math.imul(this.#loads, 0x9e3779b1), 0x85ebca6b) >>> 0;
    return rows.toSorted((left, right) => hash(left) - hash(right));
  }

  snapshotsOfTree(treeUuid: string): readonly VolumeSnapshotRow[] {
    return this.snapshots.all().filter((snapshot) => snapshot.treeUuid === treeUuid);
  }
}
