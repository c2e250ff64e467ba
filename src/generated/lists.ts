// Generated from the resources of src/graphql/ by `npm run generate`; never edited.
import { accountResource } from '../graphql/account/account.ts';
import { backupStorageResource } from '../graphql/backup-storage/backup-storage.ts';
import { imageResource } from '../graphql/image/image.ts';
import { primaryStorageResource } from '../graphql/primary-storage/primary-storage.ts';
import { vmInstanceResource } from '../graphql/vm-instance/vm-instance.ts';
import { volumeResource } from '../graphql/volume/volume.ts';
import { volumeSnapshotResource } from '../graphql/volume-snapshot/volume-snapshot.ts';
import { zoneResource } from '../graphql/zone/zone.ts';
import { byUuid, reference } from '../graphql/edges.ts';
import { idOf } from '../graphql/node/node-id.ts';
import { connectionResolvers, edgeResolvers } from '../graphql/paging/connection.ts';
import { readConnection } from '../graphql/paging/read-connection.ts';
import { groups, sumOf } from '../graphql/paging/totals.ts';
import type {
  BackupStorageOrderFieldResolvers,
  BackupStorageResolvers,
  BackupStorageStateResolvers,
  BackupStorageStatusResolvers,
  DeletionModeResolvers,
  ImageBootModeResolvers,
  ImageGroupFieldResolvers,
  ImageMediaTypeResolvers,
  ImageOrderFieldResolvers,
  ImagePlatformResolvers,
  ImageResolvers,
  ImageStateResolvers,
  ImageStatusResolvers,
  PrimaryStorageOrderFieldResolvers,
  PrimaryStorageResolvers,
  PrimaryStorageStateResolvers,
  PrimaryStorageStatusResolvers,
  QueryResolvers,
  TagPatternTypeResolvers,
  VmInstanceOrderFieldResolvers,
  VmInstanceResolvers,
  VmInstanceStateResolvers,
  VolumeGroupFieldResolvers,
  VolumeOrderFieldResolvers,
  VolumeResolvers,
  VolumeSnapshotGroupFieldResolvers,
  VolumeSnapshotOrderFieldResolvers,
  VolumeSnapshotResolvers,
  VolumeSnapshotStateResolvers,
  VolumeSnapshotStatusResolvers,
  VolumeSnapshotTreeStatusResolvers,
  VolumeSnapshotTypeResolvers,
  VolumeStateResolvers,
  VolumeStatusResolvers,
  VolumeTypeResolvers,
  ZStackAccountResolvers,
  ZStackAccountTypeResolvers,
  ZoneOrderFieldResolvers,
  ZoneResolvers,
  ZoneStateResolvers,
} from './resolvers.ts';

export const Query = {
  backupStorage: byUuid(backupStorageResource),
  backupStorages: (_, args, context, info) => readConnection(backupStorageResource, args, context, info),
  image: byUuid(imageResource),
  images: (_, args, context, info) => readConnection(imageResource, args, context, info),
  primaryStorage: byUuid(primaryStorageResource),
  primaryStorages: (_, args, context, info) => readConnection(primaryStorageResource, args, context, info),
  vmInstance: byUuid(vmInstanceResource),
  vmInstances: (_, args, context, info) => readConnection(vmInstanceResource, args, context, info),
  volume: byUuid(volumeResource),
  volumes: (_, args, context, info) => readConnection(volumeResource, args, context, info),
  volumeSnapshot: byUuid(volumeSnapshotResource),
  volumeSnapshots: (_, args, context, info) => readConnection(volumeSnapshotResource, args, context, info),
  zone: byUuid(zoneResource),
  zones: (_, args, context, info) => readConnection(zoneResource, args, context, info),
} satisfies QueryResolvers;

export const ZStackAccount = {
  id: idOf(accountResource),
  __resolveReference: reference(accountResource),
} satisfies ZStackAccountResolvers;

export const BackupStorage = {
  id: idOf(backupStorageResource),
  __resolveReference: reference(backupStorageResource),
} satisfies BackupStorageResolvers;

export const Image = { id: idOf(imageResource), __resolveReference: reference(imageResource) } satisfies ImageResolvers;

export const PrimaryStorage = {
  id: idOf(primaryStorageResource),
  __resolveReference: reference(primaryStorageResource),
} satisfies PrimaryStorageResolvers;

export const VmInstance = {
  id: idOf(vmInstanceResource),
  __resolveReference: reference(vmInstanceResource),
} satisfies VmInstanceResolvers;

export const Volume = {
  id: idOf(volumeResource),
  __resolveReference: reference(volumeResource),
} satisfies VolumeResolvers;

export const VolumeSnapshot = {
  id: idOf(volumeSnapshotResource),
  __resolveReference: reference(volumeSnapshotResource),
} satisfies VolumeSnapshotResolvers;

export const Zone = { id: idOf(zoneResource), __resolveReference: reference(zoneResource) } satisfies ZoneResolvers;

export const BackupStorageConnection = connectionResolvers;
export const BackupStorageEdge = edgeResolvers;

export const ImageConnection = {
  ...connectionResolvers,
  totalSize: sumOf('size'),
  totalActualSize: sumOf('actualSize'),
  groups,
};
export const ImageEdge = edgeResolvers;

export const PrimaryStorageConnection = connectionResolvers;
export const PrimaryStorageEdge = edgeResolvers;

export const VmInstanceConnection = connectionResolvers;
export const VmInstanceEdge = edgeResolvers;

export const VolumeConnection = {
  ...connectionResolvers,
  totalSize: sumOf('size'),
  totalActualSize: sumOf('actualSize'),
  groups,
};
export const VolumeEdge = edgeResolvers;

export const VolumeSnapshotConnection = { ...connectionResolvers, totalSize: sumOf('size'), groups };
export const VolumeSnapshotEdge = edgeResolvers;

export const ZoneConnection = connectionResolvers;
export const ZoneEdge = edgeResolvers;

export const BackupStorageOrderField = {
  UUID: 'uuid',
  NAME: 'name',
  DESCRIPTION: 'description',
  TYPE: 'type',
  STATE: 'state',
  STATUS: 'status',
  TOTAL_CAPACITY: 'totalCapacity',
  AVAILABLE_CAPACITY: 'availableCapacity',
  CREATE_DATE: 'createDate',
  LAST_OP_DATE: 'lastOpDate',
} satisfies Required<BackupStorageOrderFieldResolvers>;

export const ImageOrderField = {
  UUID: 'uuid',
  NAME: 'name',
  DESCRIPTION: 'description',
  STATE: 'state',
  STATUS: 'status',
  SIZE: 'size',
  ACTUAL_SIZE: 'actualSize',
  MD5_SUM: 'md5Sum',
  MEDIA_TYPE: 'mediaType',
  GUEST_OS_TYPE: 'guestOsType',
  TYPE: 'type',
  PLATFORM: 'platform',
  ARCHITECTURE: 'architecture',
  FORMAT: 'format',
  SYSTEM: 'system',
  VIRTIO: 'virtio',
  CREATE_DATE: 'createDate',
  LAST_OP_DATE: 'lastOpDate',
} satisfies Required<ImageOrderFieldResolvers>;

export const ImageGroupField = {
  MEDIA_TYPE: 'mediaType',
  STATUS: 'status',
  STATE: 'state',
  PLATFORM: 'platform',
  FORMAT: 'format',
  TYPE: 'type',
} satisfies Required<ImageGroupFieldResolvers>;

export const PrimaryStorageOrderField = {
  UUID: 'uuid',
  NAME: 'name',
  DESCRIPTION: 'description',
  TYPE: 'type',
  STATE: 'state',
  STATUS: 'status',
  ZONE_UUID: 'zoneUuid',
  CREATE_DATE: 'createDate',
  LAST_OP_DATE: 'lastOpDate',
} satisfies Required<PrimaryStorageOrderFieldResolvers>;

export const VmInstanceOrderField = {
  UUID: 'uuid',
  NAME: 'name',
  DESCRIPTION: 'description',
  TYPE: 'type',
  STATE: 'state',
  HYPERVISOR_TYPE: 'hypervisorType',
  PLATFORM: 'platform',
  ARCHITECTURE: 'architecture',
  GUEST_OS_TYPE: 'guestOsType',
  CPU_NUM: 'cpuNum',
  CPU_SPEED: 'cpuSpeed',
  MEMORY_SIZE: 'memorySize',
  RESERVED_MEMORY_SIZE: 'reservedMemorySize',
  ZONE_UUID: 'zoneUuid',
  CLUSTER_UUID: 'clusterUuid',
  HOST_UUID: 'hostUuid',
  LAST_HOST_UUID: 'lastHostUuid',
  IMAGE_UUID: 'imageUuid',
  INSTANCE_OFFERING_UUID: 'instanceOfferingUuid',
  ROOT_VOLUME_UUID: 'rootVolumeUuid',
  DEFAULT_L3_NETWORK_UUID: 'defaultL3NetworkUuid',
  CREATE_DATE: 'createDate',
  LAST_OP_DATE: 'lastOpDate',
} satisfies Required<VmInstanceOrderFieldResolvers>;

export const VolumeOrderField = {
  UUID: 'uuid',
  NAME: 'name',
  DESCRIPTION: 'description',
  TYPE: 'type',
  STATE: 'state',
  STATUS: 'status',
  SIZE: 'size',
  ACTUAL_SIZE: 'actualSize',
  FORMAT: 'format',
  DEVICE_ID: 'deviceId',
  IS_SHAREABLE: 'isShareable',
  PRIMARY_STORAGE_UUID: 'primaryStorageUuid',
  INSTALL_PATH: 'installPath',
  VM_INSTANCE_UUID: 'vmInstanceUuid',
  LAST_VM_INSTANCE_UUID: 'lastVmInstanceUuid',
  DISK_OFFERING_UUID: 'diskOfferingUuid',
  ROOT_IMAGE_UUID: 'rootImageUuid',
  VOLUME_QOS: 'volumeQos',
  PROTOCOL: 'protocol',
  CREATE_DATE: 'createDate',
  LAST_OP_DATE: 'lastOpDate',
  LAST_ATTACH_DATE: 'lastAttachDate',
  LAST_DETACH_DATE: 'lastDetachDate',
} satisfies Required<VolumeOrderFieldResolvers>;

export const VolumeGroupField = {
  TYPE: 'type',
  STATUS: 'status',
  STATE: 'state',
  FORMAT: 'format',
} satisfies Required<VolumeGroupFieldResolvers>;

export const VolumeSnapshotOrderField = {
  UUID: 'uuid',
  NAME: 'name',
  DESCRIPTION: 'description',
  TYPE: 'type',
  VOLUME_UUID: 'volumeUuid',
  TREE_UUID: 'treeUuid',
  PARENT_UUID: 'parentUuid',
  PRIMARY_STORAGE_UUID: 'primaryStorageUuid',
  PRIMARY_STORAGE_INSTALL_PATH: 'primaryStorageInstallPath',
  VOLUME_TYPE: 'volumeType',
  FORMAT: 'format',
  LATEST: 'latest',
  SIZE: 'size',
  STATE: 'state',
  STATUS: 'status',
  DISTANCE: 'distance',
  CREATE_DATE: 'createDate',
  LAST_OP_DATE: 'lastOpDate',
} satisfies Required<VolumeSnapshotOrderFieldResolvers>;

export const VolumeSnapshotGroupField = {
  STATUS: 'status',
  STATE: 'state',
  VOLUME_TYPE: 'volumeType',
  FORMAT: 'format',
} satisfies Required<VolumeSnapshotGroupFieldResolvers>;

export const ZoneOrderField = {
  UUID: 'uuid',
  NAME: 'name',
  DESCRIPTION: 'description',
  STATE: 'state',
  TYPE: 'type',
  IS_DEFAULT: 'isDefault',
  CREATE_DATE: 'createDate',
  LAST_OP_DATE: 'lastOpDate',
} satisfies Required<ZoneOrderFieldResolvers>;

export const ZStackAccountType = {
  SYSTEM_ADMIN: 'SystemAdmin',
  NORMAL: 'Normal',
  THIRD_PARTY: 'ThirdParty',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<ZStackAccountTypeResolvers>;

export const BackupStorageState = {
  ENABLED: 'Enabled',
  DISABLED: 'Disabled',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<BackupStorageStateResolvers>;

export const BackupStorageStatus = {
  CONNECTING: 'Connecting',
  CONNECTED: 'Connected',
  DISCONNECTED: 'Disconnected',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<BackupStorageStatusResolvers>;

export const ImageState = {
  ENABLED: 'Enabled',
  DISABLED: 'Disabled',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<ImageStateResolvers>;

export const ImageStatus = {
  CREATING: 'Creating',
  DOWNLOADING: 'Downloading',
  READY: 'Ready',
  ERROR: 'Error',
  DELETED: 'Deleted',
  MIGRATING: 'Migrating',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<ImageStatusResolvers>;

export const ImageMediaType = {
  ROOT_VOLUME_TEMPLATE: 'RootVolumeTemplate',
  DATA_VOLUME_TEMPLATE: 'DataVolumeTemplate',
  ISO: 'ISO',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<ImageMediaTypeResolvers>;

export const ImagePlatform = {
  LINUX: 'Linux',
  WINDOWS: 'Windows',
  WINDOWS_VIRTIO: 'WindowsVirtio',
  OTHER: 'Other',
  PARAVIRTUALIZATION: 'Paravirtualization',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<ImagePlatformResolvers>;

export const ImageBootMode = {
  LEGACY: 'Legacy',
  UEFI: 'UEFI',
  UEFI_WITH_CSM: 'UEFI_WITH_CSM',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<ImageBootModeResolvers>;

export const DeletionMode = {
  ENFORCING: 'Enforcing',
  PERMISSIVE: 'Permissive',
} satisfies Required<DeletionModeResolvers>;

export const PrimaryStorageState = {
  ENABLED: 'Enabled',
  DISABLED: 'Disabled',
  MAINTENANCE: 'Maintenance',
  DELETING: 'Deleting',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<PrimaryStorageStateResolvers>;

export const PrimaryStorageStatus = {
  CONNECTING: 'Connecting',
  CONNECTED: 'Connected',
  DISCONNECTED: 'Disconnected',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<PrimaryStorageStatusResolvers>;

export const TagPatternType = {
  SIMPLE: 'simple',
  WITH_TOKEN: 'withToken',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<TagPatternTypeResolvers>;

export const VmInstanceState = {
  CREATED: 'Created',
  STARTING: 'Starting',
  RUNNING: 'Running',
  STOPPING: 'Stopping',
  STOPPED: 'Stopped',
  REBOOTING: 'Rebooting',
  DESTROYING: 'Destroying',
  DESTROYED: 'Destroyed',
  MIGRATING: 'Migrating',
  EXPUNGING: 'Expunging',
  PAUSING: 'Pausing',
  PAUSED: 'Paused',
  RESUMING: 'Resuming',
  VOLUME_MIGRATING: 'VolumeMigrating',
  VOLUME_RECOVERING: 'VolumeRecovering',
  ERROR: 'Error',
  NO_STATE: 'NoState',
  UNKNOWN_TO_ZSTACK: 'Unknown',
  CRASHED: 'Crashed',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<VmInstanceStateResolvers>;

export const VolumeType = {
  ROOT: 'Root',
  DATA: 'Data',
  MEMORY: 'Memory',
  CACHE: 'Cache',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<VolumeTypeResolvers>;

export const VolumeState = {
  ENABLED: 'Enabled',
  DISABLED: 'Disabled',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<VolumeStateResolvers>;

export const VolumeStatus = {
  CREATING: 'Creating',
  READY: 'Ready',
  NOT_INSTANTIATED: 'NotInstantiated',
  DELETED: 'Deleted',
  MIGRATING: 'Migrating',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<VolumeStatusResolvers>;

export const VolumeSnapshotType = {
  HYPERVISOR: 'Hypervisor',
  STORAGE: 'Storage',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<VolumeSnapshotTypeResolvers>;

export const VolumeSnapshotState = {
  ENABLED: 'Enabled',
  DISABLED: 'Disabled',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<VolumeSnapshotStateResolvers>;

export const VolumeSnapshotStatus = {
  CREATING: 'Creating',
  READY: 'Ready',
  DELETED: 'Deleted',
  DELETING: 'Deleting',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<VolumeSnapshotStatusResolvers>;

export const VolumeSnapshotTreeStatus = {
  CREATING: 'Creating',
  COMPLETED: 'Completed',
  FAILED: 'Failed',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<VolumeSnapshotTreeStatusResolvers>;

export const ZoneState = {
  ENABLED: 'Enabled',
  DISABLED: 'Disabled',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<ZoneStateResolvers>;
