/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Conditions on backup storages. All that are given have to be met. */
export type BackupStorageFilter = {
  /** All of these have to be met too. */
  and?: Array<BackupStorageFilter> | null | undefined;
  /** The uuids of the zones that it is attached to. */
  attachedZoneUuids?: ZStackJoinedIdFilter | null | undefined;
  /** Free capacity in bytes. */
  availableCapacity?: ZStackLongFilter | null | undefined;
  /** When it was added. */
  createDate?: ZStackDateTimeFilter | null | undefined;
  /** What its administrator wrote about it. */
  description?: ZStackStringFilter | null | undefined;
  /** When it was last changed. */
  lastOpDate?: ZStackDateTimeFilter | null | undefined;
  /** Its name. */
  name?: ZStackStringFilter | null | undefined;
  /** This must not be met. A row without a value meets the negation of a condition on the value. Needs ZQL. */
  not?: BackupStorageFilter | null | undefined;
  /** One of these has to be met; of none, none can be. Needs ZQL. */
  or?: Array<BackupStorageFilter> | null | undefined;
  /** Whether its administrator has it in use. */
  state?: BackupStorageStateFilter | null | undefined;
  /** Whether the management node reaches it. */
  status?: BackupStorageStatusFilter | null | undefined;
  /** Capacity in bytes. */
  totalCapacity?: ZStackLongFilter | null | undefined;
  /** ZStack's name of its type, such as `Ceph`, `ImageStoreBackupStorage` or `SftpBackupStorage`. */
  type?: ZStackStringFilter | null | undefined;
  /** Where it is, a path or an address. */
  url?: ZStackUrlFilter | null | undefined;
  /** Its uuid, 32 hex digits. */
  uuid?: ZStackIdFilter | null | undefined;
  /** The zones that it is attached to. One of them has to meet all of it; that none of them does is asked by `not`. `ne`, `notIn`, `notLike` and `isNull`, which could mean either, are refused here. */
  zone?: ZoneFilter | null | undefined;
};

/** Whether a backup storage is in use. */
export type BackupStorageState =
  /** Taken out of use by its administrator. */
  | 'DISABLED'
  /** In use. */
  | 'ENABLED'
  /** A state that the gateway does not know yet. */
  | 'UNKNOWN'
  | '%future added value';

/** Conditions on whether a backup storage is in use. All that are given have to be met. */
export type BackupStorageStateFilter = {
  /** It is this one. */
  eq?: BackupStorageState | null | undefined;
  /** It is one of these; an empty list matches nothing. */
  in?: Array<BackupStorageState> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is another one than this; a row without one does not match. */
  ne?: BackupStorageState | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<BackupStorageState> | null | undefined;
};

/** Whether the management node reaches a backup storage. */
export type BackupStorageStatus =
  /** Reached. */
  | 'CONNECTED'
  /** Being connected. */
  | 'CONNECTING'
  /** Not reached: no copy can be written to it. */
  | 'DISCONNECTED'
  /** A status that the gateway does not know yet. */
  | 'UNKNOWN'
  | '%future added value';

/** Conditions on whether the management node reaches a backup storage. All that are given have to be met. */
export type BackupStorageStatusFilter = {
  /** It is this one. */
  eq?: BackupStorageStatus | null | undefined;
  /** It is one of these; an empty list matches nothing. */
  in?: Array<BackupStorageStatus> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is another one than this; a row without one does not match. */
  ne?: BackupStorageStatus | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<BackupStorageStatus> | null | undefined;
};

/** A data volume template to be created from a volume snapshot. */
export type CreateDataVolumeTemplateFromSnapshotInput = {
  /** Where to put the image: uuids of backup storages. Each has 32 hex digits; dashes are accepted. At least one, at most 64. One that is named twice counts once. */
  backupStorageUuids: Array<string>;
  /** A description. At most 2048 characters. */
  description?: string | null | undefined;
  /** The image's name; need not be unique. At most 255 characters. */
  name: string;
  /** The uuid that the image shall have, never used before. Without it the gateway chooses one. A UUID of version 1 to 5, of 32 hex digits; dashes are accepted. */
  resourceUuid?: string | null | undefined;
  /** The volume snapshot. 32 hex digits; dashes are accepted. */
  snapshotUuid: string;
  /** System tags to attach. At most 64, each of at most 2048 characters. */
  systemTags?: Array<string> | null | undefined;
  /** Uuids of tag patterns to attach. Each has 32 hex digits; dashes are accepted. At most 64. */
  tagUuids?: Array<string> | null | undefined;
  /** User tags to attach. At most 64, each of at most 2048 characters. */
  userTags?: Array<string> | null | undefined;
};

/** Conditions on images. All that are given have to be met. */
export type ImageFilter = {
  /** Stored size in bytes. */
  actualSize?: ZStackLongFilter | null | undefined;
  /** All of these have to be met too. */
  and?: Array<ImageFilter> | null | undefined;
  /** The processor architecture, such as `x86_64` or `aarch64`. */
  architecture?: ZStackStringFilter | null | undefined;
  /** The backup storages that hold it. One of them has to meet all of it; that none of them does is asked by `not`. `ne`, `notIn`, `notLike` and `isNull`, which could mean either, are refused here. */
  backupStorage?: BackupStorageFilter | null | undefined;
  /** When it was created. */
  createDate?: ZStackDateTimeFilter | null | undefined;
  /** What its owner wrote about it. */
  description?: ZStackStringFilter | null | undefined;
  /** The file format, such as `qcow2`, `raw` or `iso`. */
  format?: ZStackStringFilter | null | undefined;
  /** The guest's operating system, free text. */
  guestOsType?: ZStackStringFilter | null | undefined;
  /** When it was last changed. */
  lastOpDate?: ZStackDateTimeFilter | null | undefined;
  /** A hash of its content, usually null until one is asked for. */
  md5Sum?: ZStackStringFilter | null | undefined;
  /** What it is an image of. */
  mediaType?: ImageMediaTypeFilter | null | undefined;
  /** Its name. */
  name?: ZStackStringFilter | null | undefined;
  /** This must not be met. A row without a value meets the negation of a condition on the value. Needs ZQL. */
  not?: ImageFilter | null | undefined;
  /** One of these has to be met; of none, none can be. Needs ZQL. */
  or?: Array<ImageFilter> | null | undefined;
  /** The guest's platform. */
  platform?: ImagePlatformFilter | null | undefined;
  /** Virtual size in bytes. */
  size?: ZStackLongFilter | null | undefined;
  /** Whether it may be used. */
  state?: ImageStateFilter | null | undefined;
  /** How the image itself stands. */
  status?: ImageStatusFilter | null | undefined;
  /** Whether the cloud itself uses it. */
  system?: ZStackBooleanFilter | null | undefined;
  /** Its tags of ZStack's. */
  systemTag?: ZStackTagFilter | null | undefined;
  /** ZStack's image type. */
  type?: ZStackStringFilter | null | undefined;
  /** Where it came from, such as `https://…` or `volumeSnapshot://<uuid>`. */
  url?: ZStackUrlFilter | null | undefined;
  /** Its tags of users. */
  userTag?: ZStackTagFilter | null | undefined;
  /** Its uuid, 32 hex digits. */
  uuid?: ZStackIdFilter | null | undefined;
  /** Whether the guest has virtio drivers. */
  virtio?: ZStackBooleanFilter | null | undefined;
};

/** What an image is an image of. */
export type ImageMediaType =
  /** A data volume. */
  | 'DATA_VOLUME_TEMPLATE'
  /** A CD or DVD. */
  | 'ISO'
  /** The root volume of a VM. */
  | 'ROOT_VOLUME_TEMPLATE'
  /** A type that the gateway does not know yet. */
  | 'UNKNOWN'
  | '%future added value';

/** Conditions on what an image is an image of. All that are given have to be met. */
export type ImageMediaTypeFilter = {
  /** It is this one. */
  eq?: ImageMediaType | null | undefined;
  /** It is one of these; an empty list matches nothing. */
  in?: Array<ImageMediaType> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is another one than this; a row without one does not match. */
  ne?: ImageMediaType | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<ImageMediaType> | null | undefined;
};

/** The order of a list of images. */
export type ImageOrder = {
  /** Which end comes first. */
  direction?: ZStackOrderDirection;
  /** What to order by. */
  field: ImageOrderField;
};

/** What a list of images can be ordered by. */
export type ImageOrderField =
  /** By this: Stored size in bytes. */
  | 'ACTUAL_SIZE'
  /** By this: The processor architecture, such as `x86_64` or `aarch64`. */
  | 'ARCHITECTURE'
  /** By the time of creation, which has whole seconds. */
  | 'CREATE_DATE'
  /** By this: What its owner wrote about it. */
  | 'DESCRIPTION'
  /** By this: The file format, such as `qcow2`, `raw` or `iso`. */
  | 'FORMAT'
  /** By this: The guest's operating system, free text. */
  | 'GUEST_OS_TYPE'
  /** By the time of the last change, which has whole seconds. */
  | 'LAST_OP_DATE'
  /** By this: A hash of its content, usually null until one is asked for. */
  | 'MD5_SUM'
  /** By this: What it is an image of. */
  | 'MEDIA_TYPE'
  /** By name. */
  | 'NAME'
  /** By this: The guest's platform. */
  | 'PLATFORM'
  /** By size in bytes. */
  | 'SIZE'
  /** By this: Whether it may be used. */
  | 'STATE'
  /** By this: How the image itself stands. */
  | 'STATUS'
  /** By this: Whether the cloud itself uses it. */
  | 'SYSTEM'
  /** By this: ZStack's image type. */
  | 'TYPE'
  /** By uuid. */
  | 'UUID'
  /** By this: Whether the guest has virtio drivers. */
  | 'VIRTIO'
  | '%future added value';

/** A guest's platform. */
export type ImagePlatform =
  /** Linux. */
  | 'LINUX'
  /** Another system. */
  | 'OTHER'
  /** A paravirtualised guest. An image that is added so is kept as OTHER. */
  | 'PARAVIRTUALIZATION'
  /** A platform that the gateway does not know yet. */
  | 'UNKNOWN'
  /** Windows. */
  | 'WINDOWS'
  /** Windows with virtio drivers. An image that is added so is kept as WINDOWS. */
  | 'WINDOWS_VIRTIO'
  | '%future added value';

/** Conditions on a guest's platform. All that are given have to be met. */
export type ImagePlatformFilter = {
  /** It is this one. */
  eq?: ImagePlatform | null | undefined;
  /** It is one of these; an empty list matches nothing. */
  in?: Array<ImagePlatform> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is another one than this; a row without one does not match. */
  ne?: ImagePlatform | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<ImagePlatform> | null | undefined;
};

/** Whether an image may be used. */
export type ImageState =
  /** It may not be used at present. */
  | 'DISABLED'
  /** It may be used. */
  | 'ENABLED'
  /** A state that the gateway does not know yet. */
  | 'UNKNOWN'
  | '%future added value';

/** Conditions on whether an image may be used. All that are given have to be met. */
export type ImageStateFilter = {
  /** It is this one. */
  eq?: ImageState | null | undefined;
  /** It is one of these; an empty list matches nothing. */
  in?: Array<ImageState> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is another one than this; a row without one does not match. */
  ne?: ImageState | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<ImageState> | null | undefined;
};

/** How an image, or one copy of it, stands. */
export type ImageStatus =
  /** Being made from a volume or a snapshot. A copy of a data volume that failed stays so. */
  | 'CREATING'
  /** Deleted, but still recoverable. */
  | 'DELETED'
  /** Being downloaded, or waiting for an upload. */
  | 'DOWNLOADING'
  /** Broken. */
  | 'ERROR'
  /** Being moved to another backup storage. */
  | 'MIGRATING'
  /** Usable. */
  | 'READY'
  /** A status that the gateway does not know yet. */
  | 'UNKNOWN'
  | '%future added value';

/** Conditions on how an image, or one copy of it, stands. All that are given have to be met. */
export type ImageStatusFilter = {
  /** It is this one. */
  eq?: ImageStatus | null | undefined;
  /** It is one of these; an empty list matches nothing. */
  in?: Array<ImageStatus> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is another one than this; a row without one does not match. */
  ne?: ImageStatus | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<ImageStatus> | null | undefined;
};

/** Who logs in. */
export type LogInByAccountInput = {
  /** The name of the account. */
  accountName: string;
  /** The captcha that ZStack demanded after failed attempts. */
  captchaUuid?: string | null | undefined;
  /** The password in clear text. The gateway passes on its SHA-512 only, keeps and logs neither. */
  password: string;
  /** What the captcha shows. */
  verifyCode?: string | null | undefined;
};

/** Conditions on volumes. All that are given have to be met. */
export type VolumeFilter = {
  /** Stored size in bytes. */
  actualSize?: ZStackLongFilter | null | undefined;
  /** All of these have to be met too. */
  and?: Array<VolumeFilter> | null | undefined;
  /** When it was created. */
  createDate?: ZStackDateTimeFilter | null | undefined;
  /** What its owner wrote about it. */
  description?: ZStackStringFilter | null | undefined;
  /** Its number among the disks of its VM. */
  deviceId?: ZStackLongFilter | null | undefined;
  /** The disk offering that it was made by. */
  diskOfferingUuid?: ZStackIdFilter | null | undefined;
  /** The file format, such as `qcow2` or `raw`. */
  format?: ZStackStringFilter | null | undefined;
  /** Where it lies on its primary storage. */
  installPath?: ZStackStringFilter | null | undefined;
  /** Whether several VMs may have it attached at once. */
  isShareable?: ZStackBooleanFilter | null | undefined;
  /** When it was last attached. */
  lastAttachDate?: ZStackDateTimeFilter | null | undefined;
  /** When it was last detached. */
  lastDetachDate?: ZStackDateTimeFilter | null | undefined;
  /** When it was last changed. */
  lastOpDate?: ZStackDateTimeFilter | null | undefined;
  /** The VM that it was last attached to. */
  lastVmInstanceUuid?: ZStackIdFilter | null | undefined;
  /** Its name. */
  name?: ZStackStringFilter | null | undefined;
  /** This must not be met. A row without a value meets the negation of a condition on the value. Needs ZQL. */
  not?: VolumeFilter | null | undefined;
  /** One of these has to be met; of none, none can be. Needs ZQL. */
  or?: Array<VolumeFilter> | null | undefined;
  /** The primary storage that holds it. */
  primaryStorageUuid?: ZStackIdFilter | null | undefined;
  /** How its storage is reached, where that is not a matter of course. */
  protocol?: ZStackStringFilter | null | undefined;
  /** The image that it was made of. */
  rootImageUuid?: ZStackIdFilter | null | undefined;
  /** Virtual size in bytes. */
  size?: ZStackLongFilter | null | undefined;
  /** Whether it may be used. */
  state?: VolumeStateFilter | null | undefined;
  /** How it stands. */
  status?: VolumeStatusFilter | null | undefined;
  /** Its tags of ZStack's. */
  systemTag?: ZStackTagFilter | null | undefined;
  /** What it is for. */
  type?: VolumeTypeFilter | null | undefined;
  /** Its tags of users. */
  userTag?: ZStackTagFilter | null | undefined;
  /** Its uuid, 32 hex digits. */
  uuid?: ZStackIdFilter | null | undefined;
  /** The VM that it is attached to. */
  vmInstanceUuid?: ZStackIdFilter | null | undefined;
  /** Its limits of bandwidth and operations, in ZStack's notation. */
  volumeQos?: ZStackStringFilter | null | undefined;
};

/** Conditions on volume snapshots. All that are given have to be met. */
export type VolumeSnapshotFilter = {
  /** All of these have to be met too. */
  and?: Array<VolumeSnapshotFilter> | null | undefined;
  /** When it was created. */
  createDate?: ZStackDateTimeFilter | null | undefined;
  /** What its owner wrote about it. */
  description?: ZStackStringFilter | null | undefined;
  /** How deep it stands in its tree. */
  distance?: ZStackLongFilter | null | undefined;
  /** The file format, such as `qcow2` or `raw`. */
  format?: ZStackStringFilter | null | undefined;
  /** The group of snapshots that it was taken with, one of each disk of a VM. */
  groupUuid?: ZStackJoinedIdFilter | null | undefined;
  /** When it was last changed. */
  lastOpDate?: ZStackDateTimeFilter | null | undefined;
  /** Whether it is the latest of its tree. */
  latest?: ZStackBooleanFilter | null | undefined;
  /** Its name. */
  name?: ZStackStringFilter | null | undefined;
  /** This must not be met. A row without a value meets the negation of a condition on the value. Needs ZQL. */
  not?: VolumeSnapshotFilter | null | undefined;
  /** One of these has to be met; of none, none can be. Needs ZQL. */
  or?: Array<VolumeSnapshotFilter> | null | undefined;
  /** The snapshot that it builds on. */
  parentUuid?: ZStackIdFilter | null | undefined;
  /** Where it lies on its primary storage. */
  primaryStorageInstallPath?: ZStackStringFilter | null | undefined;
  /** The primary storage that holds it. */
  primaryStorageUuid?: ZStackIdFilter | null | undefined;
  /** Size in bytes. */
  size?: ZStackLongFilter | null | undefined;
  /** Whether it may be used. */
  state?: VolumeSnapshotStateFilter | null | undefined;
  /** How it stands. */
  status?: VolumeSnapshotStatusFilter | null | undefined;
  /** Its tags of ZStack's. */
  systemTag?: ZStackTagFilter | null | undefined;
  /** The tree that it belongs to. */
  treeUuid?: ZStackIdFilter | null | undefined;
  /** What made it. */
  type?: VolumeSnapshotTypeFilter | null | undefined;
  /** Its tags of users. */
  userTag?: ZStackTagFilter | null | undefined;
  /** Its uuid, 32 hex digits. */
  uuid?: ZStackIdFilter | null | undefined;
  /** The volume that it was taken of, which has to meet each condition. Who sees a snapshot may ask so about its volume, also where the volume itself is not shared. */
  volume?: VolumeFilter | null | undefined;
  /** What the volume is for. */
  volumeType?: VolumeTypeFilter | null | undefined;
  /** The volume that it was taken of. */
  volumeUuid?: ZStackIdFilter | null | undefined;
};

/** Whether a volume snapshot may be used. */
export type VolumeSnapshotState =
  /** It may not be used at present. */
  | 'DISABLED'
  /** It may be used. */
  | 'ENABLED'
  /** A state that the gateway does not know yet. */
  | 'UNKNOWN'
  | '%future added value';

/** Conditions on whether a volume snapshot may be used. All that are given have to be met. */
export type VolumeSnapshotStateFilter = {
  /** It is this one. */
  eq?: VolumeSnapshotState | null | undefined;
  /** It is one of these; an empty list matches nothing. */
  in?: Array<VolumeSnapshotState> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is another one than this; a row without one does not match. */
  ne?: VolumeSnapshotState | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<VolumeSnapshotState> | null | undefined;
};

/** How a volume snapshot stands. */
export type VolumeSnapshotStatus =
  /** Being made. */
  | 'CREATING'
  /** Deleted. */
  | 'DELETED'
  /** Being deleted. */
  | 'DELETING'
  /** Usable. */
  | 'READY'
  /** A status that the gateway does not know yet. */
  | 'UNKNOWN'
  | '%future added value';

/** Conditions on how a volume snapshot stands. All that are given have to be met. */
export type VolumeSnapshotStatusFilter = {
  /** It is this one. */
  eq?: VolumeSnapshotStatus | null | undefined;
  /** It is one of these; an empty list matches nothing. */
  in?: Array<VolumeSnapshotStatus> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is another one than this; a row without one does not match. */
  ne?: VolumeSnapshotStatus | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<VolumeSnapshotStatus> | null | undefined;
};

/** What made a volume snapshot. */
export type VolumeSnapshotType =
  /** The hypervisor. */
  | 'HYPERVISOR'
  /** The storage. */
  | 'STORAGE'
  /** A type that the gateway does not know yet. */
  | 'UNKNOWN'
  | '%future added value';

/** Conditions on what made a volume snapshot. All that are given have to be met. */
export type VolumeSnapshotTypeFilter = {
  /** It is this one. */
  eq?: VolumeSnapshotType | null | undefined;
  /** It is one of these; an empty list matches nothing. */
  in?: Array<VolumeSnapshotType> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is another one than this; a row without one does not match. */
  ne?: VolumeSnapshotType | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<VolumeSnapshotType> | null | undefined;
};

/** Whether a volume may be used. */
export type VolumeState =
  /** It may not be used at present. */
  | 'DISABLED'
  /** It may be used. */
  | 'ENABLED'
  /** A state that the gateway does not know yet. */
  | 'UNKNOWN'
  | '%future added value';

/** Conditions on whether a volume may be used. All that are given have to be met. */
export type VolumeStateFilter = {
  /** It is this one. */
  eq?: VolumeState | null | undefined;
  /** It is one of these; an empty list matches nothing. */
  in?: Array<VolumeState> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is another one than this; a row without one does not match. */
  ne?: VolumeState | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<VolumeState> | null | undefined;
};

/** How a volume stands. */
export type VolumeStatus =
  /** Being made. */
  | 'CREATING'
  /** Deleted, but still recoverable. */
  | 'DELETED'
  /** Being moved to another primary storage. */
  | 'MIGRATING'
  /** Known, but with nothing on a primary storage yet. */
  | 'NOT_INSTANTIATED'
  /** Usable. */
  | 'READY'
  /** A status that the gateway does not know yet. */
  | 'UNKNOWN'
  | '%future added value';

/** Conditions on how a volume stands. All that are given have to be met. */
export type VolumeStatusFilter = {
  /** It is this one. */
  eq?: VolumeStatus | null | undefined;
  /** It is one of these; an empty list matches nothing. */
  in?: Array<VolumeStatus> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is another one than this; a row without one does not match. */
  ne?: VolumeStatus | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<VolumeStatus> | null | undefined;
};

/** What a volume is for. */
export type VolumeType =
  /** A cache. */
  | 'CACHE'
  /** A further disk. */
  | 'DATA'
  /** The memory of a VM, as a snapshot keeps it. */
  | 'MEMORY'
  /** The disk that a VM boots from. */
  | 'ROOT'
  /** A type that the gateway does not know yet. */
  | 'UNKNOWN'
  | '%future added value';

/** Conditions on what a volume is for. All that are given have to be met. */
export type VolumeTypeFilter = {
  /** It is this one. */
  eq?: VolumeType | null | undefined;
  /** It is one of these; an empty list matches nothing. */
  in?: Array<VolumeType> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is another one than this; a row without one does not match. */
  ne?: VolumeType | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<VolumeType> | null | undefined;
};

/** Conditions on a flag. */
export type ZStackBooleanFilter = {
  /** It is this. */
  eq?: boolean | null | undefined;
  /** true: it is not set; false: it is. */
  isNull?: boolean | null | undefined;
  /** It is the other; a row where it is not set does not match. */
  ne?: boolean | null | undefined;
};

/**
 * Conditions on a time. All that are given have to be met. ZStack keeps whole seconds of its node's local time, so the
 * hour that a daylight-saving change repeats cannot be told apart.
 */
export type ZStackDateTimeFilter = {
  /** It is this, to the second: a time between two seconds matches nothing. */
  eq?: string | null | undefined;
  /** It is after this. */
  gt?: string | null | undefined;
  /** It is this or after. */
  gte?: string | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is before this. */
  lt?: string | null | undefined;
  /** It is this or before. */
  lte?: string | null | undefined;
};

/** The kinds of error that a front end treats differently. More may be added: have a default branch. */
export type ZStackErrorCategory =
  /** The session or the log-in is not valid: log in again. */
  | 'AUTHENTICATION'
  /** Somebody cancelled it. */
  | 'CANCELLED'
  /** ZStack itself broke. */
  | 'INTERNAL'
  /** ZStack does not take one of the arguments. */
  | 'INVALID_ARGUMENT'
  /** A resource that was named does not exist. */
  | 'NOT_FOUND'
  /** A resource is not in a state in which this can be done. */
  | 'NOT_READY'
  /** The operation itself failed; `details` and the causes say why. */
  | 'OPERATION'
  /** The account may not do this, or not with this resource. */
  | 'PERMISSION'
  /** A quota of the account would be exceeded. */
  | 'QUOTA'
  /** ZStack gave up waiting. */
  | 'TIMEOUT'
  /** A code that the gateway does not know. */
  | 'UNKNOWN'
  | '%future added value';

/** Conditions on a uuid. All that are given have to be met; null stands for none of them: ask with `isNull`. */
export type ZStackIdFilter = {
  /** It is this one. */
  eq?: string | null | undefined;
  /** It is one of these, of which about 180 fit into one request to ZStack; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is another one than this; a row without one does not match. */
  ne?: string | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<string> | null | undefined;
};

/** How a job stands. */
export type ZStackJobStatus =
  /** It failed; the result has ZStack's error. */
  | 'FAILED'
  /** Done, but not all that was asked for: the result tells which backup storages did not get their copy, or still hold it. */
  | 'PARTIALLY_SUCCEEDED'
  /** ZStack works on it. */
  | 'RUNNING'
  /** Done, with all that was asked for. */
  | 'SUCCEEDED'
  /** Nobody can say at present; `statusReason` tells why. It is not a failure. */
  | 'UNKNOWN'
  | '%future added value';

/** Why nobody can say how a job stands. */
export type ZStackJobStatusReason =
  /**
   * ZStack knows no such job, long before it forgets one: it took the job and lost it, or never took it. What it made, if anything,
   * is the image of `resourceUuid`.
   */
  | 'LOST'
  /**
   * A management node has been started or is gone since the job was submitted, or the job is older than ZStack lets a job run:
   * perhaps nobody is at work on it any more. It may still end; ask again.
   */
  | 'NODE_LOST'
  /**
   * ZStack does not tell any more: it has forgotten the job, three hours after its submit, or another session submitted it; and
   * the image does not tell its outcome either.
   */
  | 'OUTCOME_FORGOTTEN'
  /** ZStack does not answer at present, or not with what tells how the job stands: ask again. */
  | 'UNREACHABLE'
  | '%future added value';

/**
 * Conditions on the uuid of what ZStack joins to a row, of which there may be none or several. One of them has to meet each
 * condition that is given; that none does is asked by `not`.
 */
export type ZStackJoinedIdFilter = {
  /** It is this one. */
  eq?: string | null | undefined;
  /** It is one of these, of which about 180 fit into one request to ZStack; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
};

/** Conditions on a number. All that are given have to be met. */
export type ZStackLongFilter = {
  /** It is this number. */
  eq?: number | string | null | undefined;
  /** It is above this. */
  gt?: number | string | null | undefined;
  /** It is at least this. */
  gte?: number | string | null | undefined;
  /** It is one of these numbers; an empty list matches nothing. */
  in?: Array<number | string> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is below this. */
  lt?: number | string | null | undefined;
  /** It is at most this. */
  lte?: number | string | null | undefined;
  /** It is another number; a row without one does not match. */
  ne?: number | string | null | undefined;
  /** It is none of these numbers; a row without one does not match. */
  notIn?: Array<number | string> | null | undefined;
};

/** Which end of an order comes first. */
export type ZStackOrderDirection =
  /** The smallest, the oldest, A before B. */
  | 'ASC'
  /** The largest, the latest, B before A. */
  | 'DESC'
  | '%future added value';

/**
 * Conditions on a text. All that are given have to be met. Texts compare as in the cloud's database, on most without
 * regard to case, accents and, but for patterns, blanks at the end. A text with a
 * character that the cloud cannot store is refused as `BAD_USER_INPUT`. So is, where the cloud has no ZQL, one that its plain
 * query cannot carry: with an apostrophe, with an operator of ZStack's that it would take for its own (such as `!=` or `>=`),
 * or a comma in a list; and on a cloud before 4.6.31 one with a backslash, or with `%` or `_` in `contains`, `startsWith` and
 * `endsWith`.
 */
export type ZStackStringFilter = {
  /** It contains this text, no character of which has a meaning. */
  contains?: string | null | undefined;
  /** It ends with this text, no character of which has a meaning. */
  endsWith?: string | null | undefined;
  /** It is this text. */
  eq?: string | null | undefined;
  /** It is one of these texts; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It fits the pattern of SQL's LIKE: % is any text, _ one character, and \ takes the next one as it is. */
  like?: string | null | undefined;
  /** It is another text; a row without one does not match. */
  ne?: string | null | undefined;
  /** It is none of these texts; a row without one does not match. */
  notIn?: Array<string> | null | undefined;
  /** It does not fit the pattern; a row without a text does not match. */
  notLike?: string | null | undefined;
  /** It begins with this text, no character of which has a meaning. */
  startsWith?: string | null | undefined;
};

/** Conditions on the tags of a row. */
export type ZStackTagFilter = {
  /** It has this tag. */
  has?: string | null | undefined;
  /** It has no such tag. */
  hasNot?: string | null | undefined;
};

/**
 * Conditions on a URL, which may hold a secret that is not shown: only a whole one can be asked for. All that are given have
 * to be met. What is said of texts holds here too.
 */
export type ZStackUrlFilter = {
  /** It is this URL. */
  eq?: string | null | undefined;
  /** It is one of these URLs; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is another URL; a row without one does not match. */
  ne?: string | null | undefined;
  /** It is none of these URLs; a row without one does not match. */
  notIn?: Array<string> | null | undefined;
};

/** Conditions on zones. All that are given have to be met. */
export type ZoneFilter = {
  /** All of these have to be met too. */
  and?: Array<ZoneFilter> | null | undefined;
  /** When it was created. */
  createDate?: ZStackDateTimeFilter | null | undefined;
  /** What its administrator wrote about it. */
  description?: ZStackStringFilter | null | undefined;
  /** Whether it is the default zone. */
  isDefault?: ZStackBooleanFilter | null | undefined;
  /** When it was last changed. */
  lastOpDate?: ZStackDateTimeFilter | null | undefined;
  /** Its name. */
  name?: ZStackStringFilter | null | undefined;
  /** This must not be met. A row without a value meets the negation of a condition on the value. Needs ZQL. */
  not?: ZoneFilter | null | undefined;
  /** One of these has to be met; of none, none can be. Needs ZQL. */
  or?: Array<ZoneFilter> | null | undefined;
  /** Whether its administrator has it in use. */
  state?: ZoneStateFilter | null | undefined;
  /** ZStack's zone type. */
  type?: ZStackStringFilter | null | undefined;
  /** Its uuid, 32 hex digits. */
  uuid?: ZStackIdFilter | null | undefined;
};

/** Whether a zone is in use. */
export type ZoneState =
  /** Taken out of use by its administrator. */
  | 'DISABLED'
  /** In use. */
  | 'ENABLED'
  /** A state that the gateway does not know yet. */
  | 'UNKNOWN'
  | '%future added value';

/** Conditions on whether a zone is in use. All that are given have to be met. */
export type ZoneStateFilter = {
  /** It is this one. */
  eq?: ZoneState | null | undefined;
  /** It is one of these; an empty list matches nothing. */
  in?: Array<ZoneState> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is another one than this; a row without one does not match. */
  ne?: ZoneState | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<ZoneState> | null | undefined;
};

export type CreateTemplateMutationVariables = Exact<{
  input: CreateDataVolumeTemplateFromSnapshotInput;
  idempotencyKey: string;
}>;


export type CreateTemplateMutation = { __typename: 'Mutation', createDataVolumeTemplateFromSnapshot:
    | { __typename: 'ImageCreated', job: { __typename: 'ZStackJob', id: string } }
    | { __typename: 'ImageCreatedPartially', job: { __typename: 'ZStackJob', id: string } }
    | { __typename: 'ImageCreationFailed', job: { __typename: 'ZStackJob', id: string } }
    | { __typename: 'ImageCreationInProgress', job: { __typename: 'ZStackJob', id: string } }
   | null };

export type SnapshotOptionFragment = { __typename: 'VolumeSnapshot', id: string, uuid: string, name: string | null, size: number | string | null, createDate: string | null, volume: { __typename: 'Volume', id: string, uuid: string, name: string | null } | null } & { ' $fragmentName'?: 'SnapshotOptionFragment' };

export type SnapshotsQueryVariables = Exact<{
  filter?: VolumeSnapshotFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SnapshotsQuery = { __typename: 'Query', volumeSnapshots: { __typename: 'VolumeSnapshotConnection', totalCount: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { __typename: 'VolumeSnapshot', id: string, uuid: string }
      & { ' $fragmentRefs'?: { 'SnapshotOptionFragment': SnapshotOptionFragment } }
    )> } | null };

export type StorageOptionFragment = { __typename: 'BackupStorage', id: string, uuid: string, name: string | null, type: string | null, availableCapacity: number | string | null, totalCapacity: number | string | null, zones: Array<{ __typename: 'Zone', id: string, uuid: string, name: string | null }> | null } & { ' $fragmentName'?: 'StorageOptionFragment' };

export type CandidatesQueryVariables = Exact<{
  snapshotUuid: string;
}>;


export type CandidatesQuery = { __typename: 'Query', volumeSnapshot: { __typename: 'VolumeSnapshot', id: string, uuid: string, size: number | string | null, candidateBackupStorages: Array<(
      { __typename: 'BackupStorage', id: string, uuid: string }
      & { ' $fragmentRefs'?: { 'StorageOptionFragment': StorageOptionFragment } }
    )> | null } | null };

export type ImagesQueryVariables = Exact<{
  filter?: ImageFilter | null | undefined;
  orderBy?: Array<ImageOrder> | ImageOrder | null | undefined;
  first: number;
  offset: number;
}>;


export type ImagesQuery = { __typename: 'Query', images: { __typename: 'ImageConnection', totalCount: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, nodes: Array<(
      { __typename: 'Image', id: string, uuid: string }
      & { ' $fragmentRefs'?: { 'ImageRowFragment': ImageRowFragment } }
    )> } | null };

export type ImageRowFragment = { __typename: 'Image', id: string, uuid: string, name: string | null, status: ImageStatus | null, mediaType: ImageMediaType | null, size: number | string | null, createDate: string | null, backupStorageRefs: Array<{ __typename: 'ImageBackupStorageRef', backupStorageUuid: string, backupStorage: { __typename: 'BackupStorage', id: string, uuid: string, name: string | null } | null }> } & { ' $fragmentName'?: 'ImageRowFragment' };

export type FailedStorageFragment = { __typename: 'BackupStorageFailure', backupStorageUuid: string | null, backupStorage: { __typename: 'BackupStorage', id: string, uuid: string, name: string | null } | null, error: { __typename: 'ZStackError', code: string, description: string | null, details: string | null } | null } & { ' $fragmentName'?: 'FailedStorageFragment' };

export type FollowJobSubscriptionVariables = Exact<{
  id: string;
}>;


export type FollowJobSubscription = { __typename: 'Subscription', job: { __typename: 'ZStackJob', id: string, status: ZStackJobStatus, statusReason: ZStackJobStatusReason | null, progress: { __typename: 'ZStackJobProgress', percent: number | null } | null, result:
      | (
        { __typename: 'ImageActionFailed' }
        & { ' $fragmentRefs'?: { 'JobOutcome_ImageActionFailed_Fragment': JobOutcome_ImageActionFailed_Fragment } }
      )
      | (
        { __typename: 'ImageChanged' }
        & { ' $fragmentRefs'?: { 'JobOutcome_ImageChanged_Fragment': JobOutcome_ImageChanged_Fragment } }
      )
      | (
        { __typename: 'ImageCreated' }
        & { ' $fragmentRefs'?: { 'JobOutcome_ImageCreated_Fragment': JobOutcome_ImageCreated_Fragment } }
      )
      | (
        { __typename: 'ImageCreatedPartially' }
        & { ' $fragmentRefs'?: { 'JobOutcome_ImageCreatedPartially_Fragment': JobOutcome_ImageCreatedPartially_Fragment } }
      )
      | (
        { __typename: 'ImageCreationFailed' }
        & { ' $fragmentRefs'?: { 'JobOutcome_ImageCreationFailed_Fragment': JobOutcome_ImageCreationFailed_Fragment } }
      )
      | (
        { __typename: 'ImageRemoved' }
        & { ' $fragmentRefs'?: { 'JobOutcome_ImageRemoved_Fragment': JobOutcome_ImageRemoved_Fragment } }
      )
      | (
        { __typename: 'ResourceActionFailed' }
        & { ' $fragmentRefs'?: { 'JobOutcome_ResourceActionFailed_Fragment': JobOutcome_ResourceActionFailed_Fragment } }
      )
      | (
        { __typename: 'VolumeCreated' }
        & { ' $fragmentRefs'?: { 'JobOutcome_VolumeCreated_Fragment': JobOutcome_VolumeCreated_Fragment } }
      )
      | (
        { __typename: 'VolumeReverted' }
        & { ' $fragmentRefs'?: { 'JobOutcome_VolumeReverted_Fragment': JobOutcome_VolumeReverted_Fragment } }
      )
      | (
        { __typename: 'VolumeSnapshotChanged' }
        & { ' $fragmentRefs'?: { 'JobOutcome_VolumeSnapshotChanged_Fragment': JobOutcome_VolumeSnapshotChanged_Fragment } }
      )
      | (
        { __typename: 'VolumeSnapshotCreated' }
        & { ' $fragmentRefs'?: { 'JobOutcome_VolumeSnapshotCreated_Fragment': JobOutcome_VolumeSnapshotCreated_Fragment } }
      )
      | (
        { __typename: 'VolumeSnapshotRemoved' }
        & { ' $fragmentRefs'?: { 'JobOutcome_VolumeSnapshotRemoved_Fragment': JobOutcome_VolumeSnapshotRemoved_Fragment } }
      )
     | null } };

type JobOutcome_ImageActionFailed_Fragment = { __typename: 'ImageActionFailed' } & { ' $fragmentName'?: 'JobOutcome_ImageActionFailed_Fragment' };

type JobOutcome_ImageChanged_Fragment = { __typename: 'ImageChanged' } & { ' $fragmentName'?: 'JobOutcome_ImageChanged_Fragment' };

type JobOutcome_ImageCreated_Fragment = { __typename: 'ImageCreated', image: { __typename: 'Image', id: string, uuid: string, name: string | null, size: number | string | null } } & { ' $fragmentName'?: 'JobOutcome_ImageCreated_Fragment' };

type JobOutcome_ImageCreatedPartially_Fragment = { __typename: 'ImageCreatedPartially', image: { __typename: 'Image', id: string, uuid: string, name: string | null, size: number | string | null }, failures: Array<(
    { __typename: 'BackupStorageFailure' }
    & { ' $fragmentRefs'?: { 'FailedStorageFragment': FailedStorageFragment } }
  )> } & { ' $fragmentName'?: 'JobOutcome_ImageCreatedPartially_Fragment' };

type JobOutcome_ImageCreationFailed_Fragment = { __typename: 'ImageCreationFailed', error: (
    { __typename: 'ZStackError', category: ZStackErrorCategory }
    & { ' $fragmentRefs'?: { 'ZStackErrorDetailsFragment': ZStackErrorDetailsFragment } }
  ), failures: Array<(
    { __typename: 'BackupStorageFailure' }
    & { ' $fragmentRefs'?: { 'FailedStorageFragment': FailedStorageFragment } }
  )> } & { ' $fragmentName'?: 'JobOutcome_ImageCreationFailed_Fragment' };

type JobOutcome_ImageRemoved_Fragment = { __typename: 'ImageRemoved' } & { ' $fragmentName'?: 'JobOutcome_ImageRemoved_Fragment' };

type JobOutcome_ResourceActionFailed_Fragment = { __typename: 'ResourceActionFailed' } & { ' $fragmentName'?: 'JobOutcome_ResourceActionFailed_Fragment' };

type JobOutcome_VolumeCreated_Fragment = { __typename: 'VolumeCreated' } & { ' $fragmentName'?: 'JobOutcome_VolumeCreated_Fragment' };

type JobOutcome_VolumeReverted_Fragment = { __typename: 'VolumeReverted' } & { ' $fragmentName'?: 'JobOutcome_VolumeReverted_Fragment' };

type JobOutcome_VolumeSnapshotChanged_Fragment = { __typename: 'VolumeSnapshotChanged' } & { ' $fragmentName'?: 'JobOutcome_VolumeSnapshotChanged_Fragment' };

type JobOutcome_VolumeSnapshotCreated_Fragment = { __typename: 'VolumeSnapshotCreated' } & { ' $fragmentName'?: 'JobOutcome_VolumeSnapshotCreated_Fragment' };

type JobOutcome_VolumeSnapshotRemoved_Fragment = { __typename: 'VolumeSnapshotRemoved' } & { ' $fragmentName'?: 'JobOutcome_VolumeSnapshotRemoved_Fragment' };

export type JobOutcomeFragment =
  | JobOutcome_ImageActionFailed_Fragment
  | JobOutcome_ImageChanged_Fragment
  | JobOutcome_ImageCreated_Fragment
  | JobOutcome_ImageCreatedPartially_Fragment
  | JobOutcome_ImageCreationFailed_Fragment
  | JobOutcome_ImageRemoved_Fragment
  | JobOutcome_ResourceActionFailed_Fragment
  | JobOutcome_VolumeCreated_Fragment
  | JobOutcome_VolumeReverted_Fragment
  | JobOutcome_VolumeSnapshotChanged_Fragment
  | JobOutcome_VolumeSnapshotCreated_Fragment
  | JobOutcome_VolumeSnapshotRemoved_Fragment
;

export type ZStackErrorDetailsFragment = { __typename: 'ZStackError', code: string, description: string | null, details: string | null, rootCause: { __typename: 'ZStackError', code: string, details: string | null } | null, causes: Array<{ __typename: 'ZStackError', code: string, details: string | null }> } & { ' $fragmentName'?: 'ZStackErrorDetailsFragment' };

export type LogInMutationVariables = Exact<{
  input: LogInByAccountInput;
}>;


export type LogInMutation = { __typename: 'Mutation', logInByAccount:
    | { __typename: 'LogInFailed', error: { __typename: 'ZStackError', code: string, description: string | null, details: string | null } }
    | { __typename: 'LoggedIn', token: string, session: { __typename: 'ZStackSession', accountUuid: string | null } }
   | null };

export type CheckSessionQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckSessionQuery = { __typename: 'Query', session: { __typename: 'ZStackSession', valid: boolean } | null };

export type LogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogOutMutation = { __typename: 'Mutation', logOut: { __typename: 'LogOutPayload', loggedOut: boolean } | null };

export const SnapshotOptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SnapshotOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolumeSnapshot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"volume"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SnapshotOptionFragment, unknown>;
export const StorageOptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StorageOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackupStorage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"availableCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"totalCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"zones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StorageOptionFragment, unknown>;
export const ImageRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageRefs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageUuid"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ImageRowFragment, unknown>;
export const FailedStorageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedStorage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackupStorageFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageUuid"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}}]}}]} as unknown as DocumentNode<FailedStorageFragment, unknown>;
export const ZStackErrorDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ZStackErrorDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}}]}}]} as unknown as DocumentNode<ZStackErrorDetailsFragment, unknown>;
export const JobOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackJobResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreatedPartially"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedStorage"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ZStackErrorDetails"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedStorage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedStorage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackupStorageFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageUuid"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ZStackErrorDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}}]}}]} as unknown as DocumentNode<JobOutcomeFragment, unknown>;
export const CreateTemplateDocument = {"__meta__":{"hash":"sha256:34310209df95f984237b157a9502c6baf36a3fab1fdb2fb1423ac57ada0b24c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDataVolumeTemplateFromSnapshotInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createDataVolumeTemplateFromSnapshot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreationOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateTemplateMutation, CreateTemplateMutationVariables>;
export const SnapshotsDocument = {"__meta__":{"hash":"sha256:9f4c8a46bcd6fe8336c7d1d2c2b00207cc0b5dc2b413f27473b8f6a4cf010b22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Snapshots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VolumeSnapshotFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"volumeSnapshots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATE_DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SnapshotOption"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SnapshotOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolumeSnapshot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"volume"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SnapshotsQuery, SnapshotsQueryVariables>;
export const CandidatesDocument = {"__meta__":{"hash":"sha256:bc97b27937835b9f27809746e3ff6c2ea90701edef1287d54d45c9eb1e487f7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Candidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"snapshotUuid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"volumeSnapshot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uuid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"snapshotUuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"candidateBackupStorages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StorageOption"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StorageOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackupStorage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"availableCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"totalCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"zones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CandidatesQuery, CandidatesQueryVariables>;
export const ImagesDocument = {"__meta__":{"hash":"sha256:6583688f962f221edd3cc19917fbc0cb31bc6312d657fba35cdc7f5cf619eeca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Images"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImageFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImageOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageRefs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageUuid"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ImagesQuery, ImagesQueryVariables>;
export const FollowJobDocument = {"__meta__":{"hash":"sha256:56794dea748847a6e103120f2672f86c7d73b32911feae6a37e2ba66f13e9b9f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobOutcome"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedStorage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackupStorageFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageUuid"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ZStackErrorDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackJobResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreatedPartially"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedStorage"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ZStackErrorDetails"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedStorage"}}]}}]}}]}}]} as unknown as DocumentNode<FollowJobSubscription, FollowJobSubscriptionVariables>;
export const LogInDocument = {"__meta__":{"hash":"sha256:9ae524a28a8a1e60f7cd8735a86d7a52d723cbe485bc7b110c80c7e10a1cac89"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogInByAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logInByAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoggedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountUuid"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LogInFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogInMutation, LogInMutationVariables>;
export const CheckSessionDocument = {"__meta__":{"hash":"sha256:cfd69d4bcb5772be2907ce9797fdf91b5dea1ae5909fe20198519b65dd3869d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]} as unknown as DocumentNode<CheckSessionQuery, CheckSessionQueryVariables>;
export const LogOutDocument = {"__meta__":{"hash":"sha256:ae0b8cd0593580d001ff79aeb5a718eee87b8cc201685bafd829110fa48422ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"loggedOut"}}]}}]}}]} as unknown as DocumentNode<LogOutMutation, LogOutMutationVariables>;