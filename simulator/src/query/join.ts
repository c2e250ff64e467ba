import type {
  AccountRow,
  BackupStorageRow,
  CephMon,
  ImageBackupStorageRefRow,
  ImageRow,
  PrimaryStorageRow,
  TagPatternRow,
  UserTagRow,
  VmInstanceRow,
  VolumeRow,
  VolumeSnapshotRow,
  VolumeSnapshotTreeRow,
  ZoneRow,
} from '../world/rows.ts';
import type { World } from '../world/world.ts';

export interface BackupStorageZoneRefRow {
  readonly backupStorageUuid: string;
  readonly zoneUuid: string;
}

export interface PrimaryStorageClusterRefRow {
  readonly primaryStorageUuid: string;
  readonly clusterUuid: string;
}

export interface SnapshotGroupRefRow {
  readonly volumeSnapshotUuid: string;
  readonly volumeSnapshotGroupUuid: string;
  readonly volumeUuid: string | null;
  readonly volumeType: string;
  readonly volumeSnapshotInstallPath: string | null;
  readonly volumeSnapshotName: string;
}

/** What a join can lead to, by the name of the resource, and its rows. Resources join each other, so they name each other. */
export interface JoinedRows {
  readonly accounts: AccountRow;
  readonly backupStorages: BackupStorageRow;
  readonly backupStorageZoneRefs: BackupStorageZoneRefRow;
  readonly cephMons: CephMon;
  readonly imageBackupStorageRefs: ImageBackupStorageRefRow;
  readonly images: ImageRow;
  readonly primaryStorages: PrimaryStorageRow;
  readonly primaryStorageClusterRefs: PrimaryStorageClusterRefRow;
  readonly snapshotGroupRefs: SnapshotGroupRefRow;
  readonly tagPatterns: TagPatternRow;
  readonly userTags: UserTagRow;
  readonly vmInstances: VmInstanceRow;
  readonly volumes: VolumeRow;
  readonly volumeSnapshots: VolumeSnapshotRow;
  readonly volumeSnapshotTrees: VolumeSnapshotTreeRow;
  readonly zones: ZoneRow;
}

/** What conditions can name of a resource, and the rows that they look at. */
export interface Queryable {
  readonly rows: (world: World) => readonly object[];
  /** `'any'`: of one that the simulator does not keep. */
  readonly columns: readonly string[] | 'any';
  readonly booleans?: readonly string[];
  /** Names of the inventory that are no columns but joins: there is nothing to sort by, to select or to be null. */
  readonly joinedColumns?: readonly string[];
  /** A text is an alias: the path that it stands for. */
  readonly joins: Readonly<Record<string, Join | string>>;
}

/** The joined rows are those whose `targetKey` is the row's `selfKey`; `<join>.<targetKey>` is that column itself. */
export interface Join<Key extends string = string> {
  readonly to: keyof JoinedRows | Queryable;
  readonly selfKey: Key;
  readonly targetKey: string;
}

export const join = <Key extends string, Target extends keyof JoinedRows>(
  to: Target,
  selfKey: Key,
  targetKey: keyof JoinedRows[Target] & string,
): Join<Key> => ({ to, selfKey, targetKey });

const notKept: Queryable = { rows: () => [], columns: 'any', joins: {} };

/** A join that the node knows, to what this simulator does not keep: it finds nothing. */
export const joinToNothing = <Key extends string>(selfKey: Key, targetKey: string): Join<Key> => ({
  to: notKept,
  selfKey,
  targetKey,
});
