import { createHash } from 'node:crypto';
import { parse } from 'node:path/posix';
import type {
  AccountRow,
  BackupStorageRow,
  ImageBackupStorageRefRow,
  ImageRow,
  LongJobRow,
  Owned,
  PrimaryStorageRow,
  SystemTagRow,
  TagPatternRow,
  UserTagRow,
  VmInstanceRow,
  VolumeRow,
  VolumeSnapshotRow,
  VolumeSnapshotTreeRow,
  ZoneRow,
} from './rows.ts';
import { adminAccountUuid, type World } from './world.ts';

/** Believable rows: whatever is not given has the value that a healthy cloud would show. */

export const gibibyte = 2 ** 30;

/** As a log-in brings a password (domain.md §2.4). */
export const hashPassword = (password: string): string => createHash('sha512').update(password).digest('hex');

const stamped = (world: World) => ({ uuid: world.newUuid(), createDate: world.now(), lastOpDate: world.now() });
const ownedByAdmin: Owned = { accountUuid: adminAccountUuid, sharedWith: [] };

export const zone = (world: World, given: Partial<ZoneRow> = {}): ZoneRow => ({
  ...stamped(world),
  name: 'zone',
  description: null,
  state: 'Enabled',
  type: 'zstack',
  isDefault: false,
  ...given,
});

export const account = (world: World, { password = 'password', ...given }: AccountSettings = {}): AccountRow => ({
  ...stamped(world),
  name: 'account',
  description: null,
  type: 'Normal',
  passwordHash: hashPassword(password),
  ...given,
});
export type AccountSettings = Partial<AccountRow> & { readonly password?: string };

export const primaryStorage = (world: World, given: Partial<PrimaryStorageRow> = {}): PrimaryStorageRow => ({
  ...stamped(world),
  name: 'primary-storage',
  description: null,
  type: 'LocalStorage',
  zoneUuid: world.zones.all()[0]?.uuid ?? world.newUuid(),
  url: '/zstack_ps',
  mountPath: '/zstack_ps',
  state: 'Enabled',
  status: 'Connected',
  totalCapacity: 2000 * gibibyte,
  availableCapacity: 1500 * gibibyte,
  totalPhysicalCapacity: 2000 * gibibyte,
  availablePhysicalCapacity: 1600 * gibibyte,
  systemUsedCapacity: null,
  attachedClusterUuids: [],
  reportsProgress: given.type !== 'NFS',
  ...given,
});

const noSubtype = {
  mons: null,
  fsid: null,
  poolName: null,
  poolAvailableCapacity: null,
  poolUsedCapacity: null,
  poolReplicatedSize: null,
  poolDiskUtilization: null,
  poolSecurityPolicy: null,
  hostname: null,
  username: null,
  sshPort: null,
  identity: null,
} as const;

export function backupStorage(world: World, given: Partial<BackupStorageRow> = {}): BackupStorageRow {
  const type = given.type ?? 'ImageStoreBackupStorage';
  const onHost = { hostname: '172.20.0.11', username: 'root', sshPort: 22 };
  return {
    ...stamped(world),
    name: 'backup-storage',
    description: null,
    url: type === 'Ceph' ? 'not used' : '/zstack_bs',
    totalCapacity: 1000 * gibibyte,
    availableCapacity: 800 * gibibyte,
    state: 'Enabled',
    status: 'Connected',
    attachedZoneUuids: world.zones.all().map(({ uuid }) => uuid),
    ...noSubtype,
    ...(type === 'ImageStoreBackupStorage' || type === 'SftpBackupStorage' ? onHost : {}),
    ...given,
    type,
  };
}

export function volume(world: World, given: Partial<VolumeRow> = {}): VolumeRow {
  const own = stamped(world);
  return {
    ...own,
    ...ownedByAdmin,
    name: 'volume',
    description: null,
    primaryStorageUuid: world.primaryStorages.all()[0]?.uuid ?? null,
    vmInstanceUuid: null,
    diskOfferingUuid: null,
    rootImageUuid: null,
    installPath: `/zstack_ps/dataVolumes/acct-${adminAccountUuid}/vol-${own.uuid}/${own.uuid}.qcow2`,
    type: 'Data',
    format: 'qcow2',
    size: 20 * gibibyte,
    actualSize: 6 * gibibyte,
    deviceId: null,
    state: 'Enabled',
    status: 'Ready',
    volumeQos: null,
    lastDetachDate: null,
    lastVmInstanceUuid: null,
    lastAttachDate: null,
    protocol: null,
    isShareable: false,
    ...given,
  };
}

export const volumeSnapshotTree = (
  world: World,
  given: Partial<VolumeSnapshotTreeRow> = {},
): VolumeSnapshotTreeRow => ({
  ...stamped(world),
  volumeUuid: null,
  current: true,
  status: 'Completed',
  ...given,
});

/** A snapshot of `volume`; without a tree given it is the root of one that the caller has to add. */
export function volumeSnapshot(world: World, of: VolumeRow, given: Partial<VolumeSnapshotRow> = {}): VolumeSnapshotRow {
  const own = stamped(world);
  return {
    ...own,
    accountUuid: of.accountUuid,
    sharedWith: of.sharedWith,
    name: 'snapshot',
    description: null,
    type: 'Hypervisor',
    volumeUuid: of.uuid,
    treeUuid: null,
    parentUuid: null,
    primaryStorageUuid: of.primaryStorageUuid,
    primaryStorageInstallPath: `/zstack_ps/dataVolumes/acct-${of.accountUuid}/vol-${of.uuid}/snapshots/${own.uuid}.qcow2`,
    volumeType: of.type,
    format: of.format ?? 'qcow2',
    latest: true,
    size: 3 * gibibyte,
    state: 'Enabled',
    status: 'Ready',
    distance: 0,
    groupUuid: null,
    ...given,
  };
}

export function image(world: World, given: Partial<ImageRow> = {}): ImageRow {
  const own = stamped(world);
  return {
    ...own,
    ...ownedByAdmin,
    name: 'image',
    description: null,
    state: 'Enabled',
    status: 'Ready',
    size: 20 * gibibyte,
    actualSize: 2 * gibibyte,
    md5Sum: null,
    url: 'http://192.168.200.100/mirror/image.qcow2',
    mediaType: 'RootVolumeTemplate',
    guestOsType: null,
    type: 'zstack',
    platform: given.mediaType === 'DataVolumeTemplate' ? null : 'Linux',
    architecture: given.mediaType === 'DataVolumeTemplate' ? null : 'x86_64',
    system: false,
    format: given.mediaType === 'ISO' ? 'iso' : 'qcow2',
    virtio: given.mediaType !== 'DataVolumeTemplate',
    backupStorageRefs: [],
    ...given,
  };
}

/** Where a storage of that type puts an image (image/create-from-snapshot, image/create-data-from-volume, image/create-root, image/add). */
export function installPath(
  { uuid, accountUuid, mediaType, url, format }: ImageRow,
  storage: BackupStorageRow,
): string {
  const isRoot = mediaType === 'RootVolumeTemplate';
  switch (storage.type) {
    case 'Ceph':
      return `ceph://${storage.poolName ?? `bak-t-${storage.uuid}`}/${uuid}`;
    case 'SftpBackupStorage': {
      const folder = isRoot ? 'rootVolumeTemplates' : 'dataVolumeTemplates';
      const ofSource = isRoot ? 'template' : mediaType === 'ISO' ? 'iso' : 'volume';
      const suffix = url.startsWith('volume://') ? format : ofSource;
      const name = /^volume(?:Snapshot)?:/.test(url) ? uuid : parse(url).name;
      return `${storage.url}/${folder}/acct-${accountUuid}/${uuid}/${name}.${suffix}`;
    }
    default:
      return `zstore://${uuid}/${createHash('sha1').update(uuid).digest('hex')}`;
  }
}

/** One image's copy on one backup storage. */
export const imageBackupStorageRef = (
  world: World,
  of: ImageRow,
  storage: BackupStorageRow,
  given: Partial<ImageBackupStorageRefRow> = {},
): ImageBackupStorageRefRow => ({
  id: world.nextRefId(),
  imageUuid: of.uuid,
  backupStorageUuid: storage.uuid,
  installPath: installPath(of, storage),
  exportUrl: null,
  exportMd5Sum: null,
  status: 'Ready',
  createDate: world.now(),
  lastOpDate: world.now(),
  ...given,
});

export const vmInstance = (world: World, given: Partial<VmInstanceRow> = {}): VmInstanceRow => ({
  ...stamped(world),
  ...ownedByAdmin,
  name: 'vm',
  description: null,
  zoneUuid: world.zones.all()[0]?.uuid ?? null,
  clusterUuid: null,
  hostUuid: null,
  lastHostUuid: null,
  imageUuid: null,
  instanceOfferingUuid: null,
  rootVolumeUuid: null,
  defaultL3NetworkUuid: null,
  type: 'UserVm',
  hypervisorType: 'KVM',
  platform: 'Linux',
  architecture: 'x86_64',
  guestOsType: null,
  cpuNum: 2,
  cpuSpeed: 0,
  memorySize: 4 * gibibyte,
  reservedMemorySize: 0,
  allocatorStrategy: 'LeastVmPreferredHostAllocatorStrategy',
  state: 'Running',
  ...given,
});

const longJobName = 'APICreateDataVolumeTemplateFromVolumeMsg';

export const longJob = (world: World, given: Partial<LongJobRow> = {}): LongJobRow => ({
  ...stamped(world),
  ...ownedByAdmin,
  name: given.jobName ?? longJobName,
  description: null,
  apiId: world.newUuid(),
  jobName: longJobName,
  jobData: '{}',
  jobResult: null,
  state: 'Running',
  targetResourceUuid: null,
  managementNodeUuid: world.managementNodes.first,
  executeTime: null,
  ...given,
});

export const systemTag = (world: World, given: Partial<SystemTagRow> = {}): SystemTagRow => ({
  ...stamped(world),
  resourceUuid: world.newUuid(),
  resourceType: 'ImageVO',
  tag: 'bootMode::Legacy',
  type: 'System',
  inherent: false,
  ...given,
});

export const userTag = (world: World, given: Partial<UserTagRow> = {}): UserTagRow => ({
  ...stamped(world),
  resourceUuid: world.newUuid(),
  resourceType: 'ImageVO',
  tag: 'golden',
  type: 'User',
  tagPatternUuid: null,
  ...given,
});

export const tagPattern = (world: World, given: Partial<TagPatternRow> = {}): TagPatternRow => ({
  ...stamped(world),
  name: 'approved',
  value: 'approved',
  description: null,
  color: null,
  type: 'simple',
  ...given,
});
