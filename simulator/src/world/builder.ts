import type { BehindTheWire } from '../api/node.ts';
import { uploadStep, type CopyFate } from '../copies.ts';
import { errorCode, type ErrorCode } from '../wire/error-codes.ts';
import * as defaults from './defaults.ts';
import type {
  AccountRow,
  BackupStorageRow,
  CaptchaRow,
  ImageRow,
  LongJobRow,
  PrimaryStorageRow,
  SessionRow,
  SystemTagRow,
  TagPatternRow,
  UserTagRow,
  VmInstanceRow,
  VolumeRow,
  VolumeSnapshotRow,
  ZoneRow,
} from './rows.ts';
import type { QuotaName } from './quotas.ts';
import type { World } from './world.ts';

/** A uuid, or the row that has it. */
type Named = string | { readonly uuid: string };

const uuidOf = (named: Named): string => (typeof named === 'string' ? named : named.uuid);

/**
 * Adds to and looks into the cloud behind the wire. Whatever is not given has a believable default; what comes back
 * is the row as it is at that moment.
 */
export interface WorldBuilder {
  addZone(given?: Partial<ZoneRow>): ZoneRow;
  /** By default of the type LocalStorage, in the first zone. */
  addPrimaryStorage(given?: Partial<PrimaryStorageRow>): PrimaryStorageRow;
  /** By default a connected image store of 1000 GiB, 800 of them free, attached to every zone. */
  addBackupStorage(given?: Partial<BackupStorageRow>): BackupStorageRow;
  addVolume(given?: Partial<VolumeRow>): VolumeRow;
  /** By default the root of a tree of its own on a new volume; with `parentUuid` the latest of the parent's tree. */
  addVolumeSnapshot(given?: Partial<VolumeSnapshotRow>): VolumeSnapshotRow;
  /** `on`: the backup storages that hold a `Ready` copy. */
  addImage(given?: Partial<ImageRow> & { readonly on?: readonly Named[] }): ImageRow;
  /** By default one that runs, without volumes: those that name it are its own. */
  addVmInstance(given?: Partial<VmInstanceRow>): VmInstanceRow;
  /** By default one that runs, with nothing at work on it. */
  addLongJob(given?: Partial<LongJobRow>): LongJobRow;
  addSystemTag(given?: Partial<SystemTagRow>): SystemTagRow;
  addUserTag(given?: Partial<UserTagRow>): UserTagRow;
  addTagPattern(given?: Partial<TagPatternRow>): TagPatternRow;
  /** A normal account, whose password is `password` unless given. */
  addAccount(given?: defaults.AccountSettings): AccountRow;
  /** `account` is a name, a uuid or a row; by default the admin, with the node's own timeout. Infinity never expires. */
  addSession(given?: { readonly account?: Named; readonly expiresInMs?: number }): SessionRow;
  expireSession(session: Named): void;
  changeBackupStorage(backupStorage: Named, change: Partial<BackupStorageRow>): void;
  changeVolume(volume: Named, change: Partial<VolumeRow>): void;
  changeVolumeSnapshot(snapshot: Named, change: Partial<VolumeSnapshotRow>): void;
  removeVolumeSnapshot(snapshot: Named): void;
  changeImage(image: Named, change: Partial<ImageRow>): void;
  /** Deleted and expunged. The uuid stays used up; of one still `Creating` it is free again, and its job ends in SYS.1000. */
  removeImage(image: Named): void;
  captchas(): readonly CaptchaRow[];
  longJobs(): readonly LongJobRow[];
  images(): readonly ImageRow[];
  image(uuid: string): ImageRow | undefined;
  backupStorages(): readonly BackupStorageRow[];
  backupStorage(uuid: string): BackupStorageRow | undefined;
  volumes(): readonly VolumeRow[];
  volumeSnapshots(): readonly VolumeSnapshotRow[];
  account(name: string): AccountRow | undefined;
  setQuota(account: Named, name: QuotaName, value: number): void;
  /** Copies to it fail, with this ErrorCode. */
  failCopiesTo(backupStorage: Named, error?: ErrorCode): void;
  /** It gets no copy, and nobody is told. */
  dropCopiesTo(backupStorage: Named): void;
  /** Copies to it are never answered: they fail at the API's time limit, with SYS.1001 inside their SYS.1006. */
  timeOutCopiesTo(backupStorage: Named): void;
  /** Its copy stays `Creating`, without a path. */
  leaveCopiesCreatingOn(backupStorage: Named): void;
  /** It cannot remove the bytes of a copy: where a deletion would remove them at once, the copy stays, and nobody is told. */
  keepCopiesOn(backupStorage: Named): void;
}

const noSpace: ErrorCode = {
  ...errorCode('SYS.1006', 'failed to upload the template: no space left on device'),
  location: uploadStep,
  cost: '16ms',
};

export function addVolumeSnapshot(world: World, given: Partial<VolumeSnapshotRow> = {}): VolumeSnapshotRow {
  const parent = world.snapshots.get(given.parentUuid ?? '');
  const volumeUuid = given.volumeUuid === undefined ? parent?.volumeUuid : given.volumeUuid;
  const known = world.volumes.get(volumeUuid ?? '');
  const volume = known ?? defaults.volume(world);
  if (known === undefined && volumeUuid === undefined) world.volumes.insert(volume);
  const treeUuid = given.treeUuid ?? parent?.treeUuid ?? world.newUuid();
  const row = defaults.volumeSnapshot(world, volume, {
    distance: parent === undefined ? 0 : parent.distance + 1,
    treeUuid,
    ...given,
    ...(volumeUuid === undefined ? {} : { volumeUuid }),
  });
  if (!world.snapshotTrees.has(treeUuid)) {
    world.snapshotTrees.insert(
      defaults.volumeSnapshotTree(world, {
        uuid: treeUuid,
        volumeUuid: row.volumeUuid,
        createDate: row.createDate,
        lastOpDate: row.createDate,
      }),
    );
  }
  if (row.latest) for (const { uuid } of world.snapshotsOfTree(treeUuid)) unsetLatest(world, uuid);
  return world.snapshots.insert(row);
}

function unsetLatest(world: World, snapshotUuid: string): void {
  world.snapshots.update(snapshotUuid, (row) => ({ ...row, latest: false }));
}

export function addImage(
  world: World,
  { on = [], ...given }: Partial<ImageRow> & { readonly on?: readonly Named[] } = {},
): ImageRow {
  const row = defaults.image(world, given);
  const refs = on.flatMap((named) => {
    const storage = world.backupStorages.get(uuidOf(named));
    const dates = { createDate: row.createDate, lastOpDate: row.lastOpDate };
    return storage === undefined ? [] : defaults.imageBackupStorageRef(world, row, storage, dates);
  });
  return world.images.insert({ ...row, backupStorageRefs: [...row.backupStorageRefs, ...refs] });
}

export function createWorldBuilder({ world, sessions, copies }: BehindTheWire): WorldBuilder {
  const decide = (backupStorage: Named, fate: CopyFate): void => copies.decide(uuidOf(backupStorage), fate);
  const accountByName = (name: string) => world.accounts.all().find((account) => account.name === name);
  return {
    addZone: (given) => world.zones.insert(defaults.zone(world, given)),
    addPrimaryStorage: (given) => world.primaryStorages.insert(defaults.primaryStorage(world, given)),
    addBackupStorage: (given) => world.backupStorages.insert(defaults.backupStorage(world, given)),
    addVolume: (given) => world.volumes.insert(defaults.volume(world, given)),
    addVolumeSnapshot: (given) => addVolumeSnapshot(world, given),
    addImage: (given) => addImage(world, given),
    addVmInstance: (given) => world.vmInstances.insert(defaults.vmInstance(world, given)),
    addLongJob: (given) => world.longJobs.insert(defaults.longJob(world, given)),
    addSystemTag: (given) => world.systemTags.insert(defaults.systemTag(world, given)),
    addUserTag: (given) => world.userTags.insert(defaults.userTag(world, given)),
    addTagPattern: (given) => world.tagPatterns.insert(defaults.tagPattern(world, given)),
    addAccount: (given) => world.accounts.insert(defaults.account(world, given)),
    addSession: ({ account = 'admin', expiresInMs } = {}) => {
      const named = uuidOf(account);
      const owner = world.accounts.get(named) ?? accountByName(named);
      if (owner === undefined) throw new Error(`no account has the uuid or name "${named}"`);
      return sessions.open(owner.uuid, expiresInMs);
    },
    expireSession: (session) =>
      world.sessions.update(uuidOf(session), (row) => ({ ...row, expiresAt: world.clock.now() })),
    changeBackupStorage: (named, change) =>
      world.backupStorages.update(uuidOf(named), (row) => ({ ...row, ...change })),
    changeVolume: (named, change) => world.volumes.update(uuidOf(named), (row) => ({ ...row, ...change })),
    changeVolumeSnapshot: (named, change) => world.snapshots.update(uuidOf(named), (row) => ({ ...row, ...change })),
    removeVolumeSnapshot: (named) => world.snapshots.remove(uuidOf(named)),
    changeImage: (named, change) => world.images.update(uuidOf(named), (row) => ({ ...row, ...change })),
    removeImage: (named) => world.deleteImage(uuidOf(named)),
    captchas: () => world.captchas.all(),
    longJobs: () => world.longJobs.all(),
    images: () => world.images.all(),
    image: (uuid) => world.images.get(uuid),
    backupStorages: () => world.backupStorages.all(),
    backupStorage: (uuid) => world.backupStorages.get(uuid),
    volumes: () => world.volumes.all(),
    volumeSnapshots: () => world.snapshots.all(),
    account: accountByName,
    setQuota: (account, name, value) => void world.quotas.set(`${uuidOf(account)}/${name}`, BigInt(value)),
    failCopiesTo: (backupStorage, error = noSpace) => decide(backupStorage, { fate: 'fails', error }),
    dropCopiesTo: (backupStorage) => decide(backupStorage, { fate: 'dropped' }),
    timeOutCopiesTo: (backupStorage) => decide(backupStorage, { fate: 'times-out' }),
    leaveCopiesCreatingOn: (backupStorage) => decide(backupStorage, { fate: 'left-creating' }),
    keepCopiesOn: (backupStorage) => copies.keepOn(uuidOf(backupStorage)),
  };
}
