/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Conditions on backup storages. All that are given have to be met. */
export type BackupStorageFilter = {
  /** All of these have to be met as well. */
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
  /** This must not be met. A row that has no value for a field does not meet a condition on it, and so meets its negation. Needs ZQL. */
  not?: BackupStorageFilter | null | undefined;
  /** At least one of these has to be met; an empty list matches nothing. Needs ZQL. */
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
  /** The zones that it is attached to. One of them has to meet all of these conditions; `not` asks for the rows where none does. `ne`, `notIn`, `notLike` and `isNull` are refused here, since they could mean either. */
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
  /** It is any other; a row without one does not match. */
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
  /** It is any other; a row without one does not match. */
  ne?: BackupStorageStatus | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<BackupStorageStatus> | null | undefined;
};

/** An image whose state is to be changed. */
export type ChangeImageStateInput = {
  /** What is to become of it; a state that it has already is no error. */
  stateEvent: ImageStateEvent;
  /** The image. 32 hex digits; dashes are accepted. */
  uuid: string;
};

/** A data volume to be created from a data volume template. */
export type CreateDataVolumeFromVolumeTemplateInput = {
  /** A description. At most 2048 characters. */
  description?: string | null | undefined;
  /** The host to put it on, where the primary storage is one of single hosts. 32 hex digits; dashes are accepted. */
  hostUuid?: string | null | undefined;
  /** The image, which has to be a data volume template. 32 hex digits; dashes are accepted. */
  imageUuid: string;
  /** The volume's name; need not be unique. At most 255 characters. */
  name: string;
  /** The primary storage to put it on. 32 hex digits; dashes are accepted. */
  primaryStorageUuid: string;
  /** The uuid that the volume shall have, never used before. Without it the gateway chooses one. A UUID of version 1 to 5, of 32 hex digits; dashes are accepted. */
  resourceUuid?: string | null | undefined;
  /** System tags to attach. At most 64, each of at most 2048 characters. */
  systemTags?: Array<string> | null | undefined;
  /** Uuids of tag patterns to attach. Each has 32 hex digits; dashes are accepted. At most 64. */
  tagUuids?: Array<string> | null | undefined;
  /** User tags to attach. At most 64, each of at most 2048 characters. */
  userTags?: Array<string> | null | undefined;
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

/** Tags to be put on a resource: at least one, and at most 8192 characters in all. */
export type CreateTagsInput = {
  /** What that is. */
  resourceType: TaggedResourceType;
  /** What to put them on. 32 hex digits; dashes are accepted. */
  resourceUuid: string;
  /** Tags of ZStack's own, which it knows for such a resource, such as `qemuga` for an image. At most 64, each of at most 2048 characters. */
  systemTags?: Array<string> | null | undefined;
  /** Free texts. At most 64, each of at most 2048 characters. */
  userTags?: Array<string> | null | undefined;
};

/** A volume snapshot to be taken. */
export type CreateVolumeSnapshotInput = {
  /** A description. At most 2048 characters. */
  description?: string | null | undefined;
  /** The snapshot's name; need not be unique. At most 255 characters. */
  name: string;
  /** The uuid that the snapshot shall have, never used before. Without it the gateway chooses one. A UUID of version 1 to 5, of 32 hex digits; dashes are accepted. */
  resourceUuid?: string | null | undefined;
  /** System tags to attach. At most 64, each of at most 2048 characters. */
  systemTags?: Array<string> | null | undefined;
  /** Uuids of tag patterns to attach. Each has 32 hex digits; dashes are accepted. At most 64. */
  tagUuids?: Array<string> | null | undefined;
  /** User tags to attach. At most 64, each of at most 2048 characters. */
  userTags?: Array<string> | null | undefined;
  /** The volume. 32 hex digits; dashes are accepted. */
  volumeUuid: string;
};

/** A copy of an image whose export is to be removed. */
export type DeleteExportedImageInput = {
  /** The backup storage that exported its copy. 32 hex digits; dashes are accepted. */
  backupStorageUuid: string;
  /** The image. 32 hex digits; dashes are accepted. */
  uuid: string;
};

/** An image to be removed, or some of its copies. */
export type DeleteImageInput = {
  /**
   * The backup storages to remove it from; those without a copy count for nothing. Without them it is removed from all, and so is
   * an image of which no copy is finished. Each has 32 hex digits; dashes are accepted. At least one, at most 64. One that is named twice counts once.
   */
  backupStorageUuids?: Array<string> | null | undefined;
  /** How hard ZStack tries; without it, PERMISSIVE. */
  deleteMode?: DeletionMode | null | undefined;
  /** The image. 32 hex digits; dashes are accepted. */
  uuid: string;
};

/** A tag to be taken off. */
export type DeleteTagInput = {
  /** The tag. 32 hex digits; dashes are accepted. */
  uuid: string;
};

/** A volume snapshot to be removed. */
export type DeleteVolumeSnapshotInput = {
  /** The volume snapshot. 32 hex digits; dashes are accepted. */
  uuid: string;
};

/** How hard ZStack tries to delete something. */
export type DeletionMode =
  /** Whatever speaks against it. */
  | 'ENFORCING'
  /** Only where nothing speaks against it. */
  | 'PERMISSIVE'
  | '%future added value';

/** A copy of an image to be exported. */
export type ExportImageInput = {
  /** The backup storage whose copy it is. 32 hex digits; dashes are accepted. */
  backupStorageUuid: string;
  /** As a long job of ZStack's, which can be cancelled. */
  cancellable?: boolean | null | undefined;
  /** The format of what can be downloaded, `raw` or `qcow2`; not every type of storage heeds it. */
  exportFormat?: string | null | undefined;
  /** The image. 32 hex digits; dashes are accepted. */
  uuid: string;
};

/** A deleted image to be removed for good, or some of its copies. */
export type ExpungeImageInput = {
  /** The backup storages whose deleted copies are to go for good; those without a deleted copy count for nothing. Without them all. Each has 32 hex digits; dashes are accepted. At least one, at most 64. One that is named twice counts once. */
  backupStorageUuids?: Array<string> | null | undefined;
  /** The image. 32 hex digits; dashes are accepted. */
  uuid: string;
};

/** How the guests of an image boot. */
export type ImageBootMode =
  /** By BIOS. */
  | 'LEGACY'
  /** By UEFI. */
  | 'UEFI'
  /** By UEFI with its compatibility module for BIOS. */
  | 'UEFI_WITH_CSM'
  /** A mode that the gateway does not know yet. */
  | 'UNKNOWN'
  | '%future added value';

/** Conditions on images. All that are given have to be met. */
export type ImageFilter = {
  /** Stored size in bytes. */
  actualSize?: ZStackLongFilter | null | undefined;
  /** All of these have to be met as well. */
  and?: Array<ImageFilter> | null | undefined;
  /** The processor architecture, such as `x86_64` or `aarch64`. */
  architecture?: ZStackStringFilter | null | undefined;
  /** The backup storages that hold it. One of them has to meet all of these conditions; `not` asks for the rows where none does. `ne`, `notIn`, `notLike` and `isNull` are refused here, since they could mean either. */
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
  /** This must not be met. A row that has no value for a field does not meet a condition on it, and so meets its negation. Needs ZQL. */
  not?: ImageFilter | null | undefined;
  /** At least one of these has to be met; an empty list matches nothing. Needs ZQL. */
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
  /** Its system tags. */
  systemTag?: ZStackTagFilter | null | undefined;
  /** ZStack's image type. */
  type?: ZStackStringFilter | null | undefined;
  /** Where it came from, such as `https://…` or `volumeSnapshot://<uuid>`. */
  url?: ZStackUrlFilter | null | undefined;
  /** Its user tags. */
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
  /** It is any other; a row without one does not match. */
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
  /** By `actualSize`: stored size in bytes. */
  | 'ACTUAL_SIZE'
  /** By `architecture`: the processor architecture, such as `x86_64` or `aarch64`. */
  | 'ARCHITECTURE'
  /** By the time of creation, which has whole seconds. */
  | 'CREATE_DATE'
  /** By `description`: what its owner wrote about it. */
  | 'DESCRIPTION'
  /** By `format`: the file format, such as `qcow2`, `raw` or `iso`. */
  | 'FORMAT'
  /** By `guestOsType`: the guest's operating system, free text. */
  | 'GUEST_OS_TYPE'
  /** By the time of the last change, which has whole seconds. */
  | 'LAST_OP_DATE'
  /** By `md5Sum`: a hash of its content, usually null until one is asked for. */
  | 'MD5_SUM'
  /** By `mediaType`: what it is an image of. */
  | 'MEDIA_TYPE'
  /** By name. */
  | 'NAME'
  /** By `platform`: the guest's platform. */
  | 'PLATFORM'
  /** By size in bytes. */
  | 'SIZE'
  /** By `state`: whether it may be used. */
  | 'STATE'
  /** By `status`: how the image itself stands. */
  | 'STATUS'
  /** By `system`: whether the cloud itself uses it. */
  | 'SYSTEM'
  /** By `type`: ZStack's image type. */
  | 'TYPE'
  /** By uuid. */
  | 'UUID'
  /** By `virtio`: whether the guest has virtio drivers. */
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
  /** It is any other; a row without one does not match. */
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

/** What can become of an image's state. */
export type ImageStateEvent =
  /** It may not be used any more: its state becomes DISABLED. */
  | 'DISABLE'
  /** It may be used: its state becomes ENABLED. */
  | 'ENABLE'
  | '%future added value';

/** Conditions on whether an image may be used. All that are given have to be met. */
export type ImageStateFilter = {
  /** It is this one. */
  eq?: ImageState | null | undefined;
  /** It is one of these; an empty list matches nothing. */
  in?: Array<ImageState> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is any other; a row without one does not match. */
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
  /** It is any other; a row without one does not match. */
  ne?: ImageStatus | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<ImageStatus> | null | undefined;
};

/** Who logs in. */
export type LogInByAccountInput = {
  /** The name of the account. */
  accountName: string;
  /** The captcha that ZStack demanded after failed attempts, `LogInFailed.captcha.uuid`. */
  captchaUuid?: string | null | undefined;
  /** The password in clear text. The gateway passes on only its SHA-512, and neither keeps nor logs either of them. */
  password: string;
  /** What the captcha shows. */
  verifyCode?: string | null | undefined;
};

/** A deleted image, or some of its copies. */
export type RecoverImageInput = {
  /**
   * The backup storages whose deleted copies are to be usable again; those without a deleted copy count for nothing. Without them
   * all. Each has 32 hex digits; dashes are accepted. At most 64.
   */
  backupStorageUuids?: Array<string> | null | undefined;
  /** The image. 32 hex digits; dashes are accepted. */
  uuid: string;
};

/** A volume snapshot that its volume is to go back to. */
export type RevertVolumeFromSnapshotInput = {
  /** The volume snapshot. 32 hex digits; dashes are accepted. */
  snapshotUuid: string;
};

/** What tags can be put on. */
export type TaggedResourceType =
  /** An image. */
  | 'IMAGE'
  /** A volume. */
  | 'VOLUME'
  /** A volume snapshot. */
  | 'VOLUME_SNAPSHOT'
  | '%future added value';

/** What is to be told about an image from now on. */
export type UpdateImageInput = {
  /** The processor architecture: `x86_64`, `aarch64`, `mips64el` or `loongarch64`. At most 32 characters. Absent, it stays as it is; not null. */
  architecture?: string | null | undefined;
  /** What is told about it; an empty text is kept as one. At most 2048 characters. Absent, it stays as it is; not null. */
  description?: string | null | undefined;
  /** The file format: `raw`, `qcow2` or `iso`. At most 255 characters. Absent, it stays as it is; not null. */
  format?: string | null | undefined;
  /** The guest's operating system, free text. At most 255 characters. Absent, it stays as it is; not null. */
  guestOsType?: string | null | undefined;
  /** What it is an image of. At most 255 characters. Absent, it stays as it is; not null. */
  mediaType?: ImageMediaType | null | undefined;
  /** Its name; need not be unique. At most 255 characters. Absent, it stays as it is; not null. */
  name?: string | null | undefined;
  /** The guest's platform. Absent, it stays as it is; not null. */
  platform?: ImagePlatform | null | undefined;
  /** Whether the cloud itself uses it. Absent, it stays as it is; not null. */
  system?: boolean | null | undefined;
  /** The image. 32 hex digits; dashes are accepted. */
  uuid: string;
  /** Whether the guest has virtio drivers. Absent, it stays as it is; not null. */
  virtio?: boolean | null | undefined;
};

/** Conditions on volumes. All that are given have to be met. */
export type VolumeFilter = {
  /** Stored size in bytes. */
  actualSize?: ZStackLongFilter | null | undefined;
  /** All of these have to be met as well. */
  and?: Array<VolumeFilter> | null | undefined;
  /** When it was created. */
  createDate?: ZStackDateTimeFilter | null | undefined;
  /** What its owner wrote about it. */
  description?: ZStackStringFilter | null | undefined;
  /** Its number among the disks of its VM. */
  deviceId?: ZStackLongFilter | null | undefined;
  /** The disk offering that it was made with. */
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
  /** This must not be met. A row that has no value for a field does not meet a condition on it, and so meets its negation. Needs ZQL. */
  not?: VolumeFilter | null | undefined;
  /** At least one of these has to be met; an empty list matches nothing. Needs ZQL. */
  or?: Array<VolumeFilter> | null | undefined;
  /** The primary storage that holds it. */
  primaryStorageUuid?: ZStackIdFilter | null | undefined;
  /** The protocol by which its storage is reached, where ZStack names one. */
  protocol?: ZStackStringFilter | null | undefined;
  /** The image that it was made from. */
  rootImageUuid?: ZStackIdFilter | null | undefined;
  /** Virtual size in bytes. */
  size?: ZStackLongFilter | null | undefined;
  /** Whether it may be used. */
  state?: VolumeStateFilter | null | undefined;
  /** How it stands. */
  status?: VolumeStatusFilter | null | undefined;
  /** Its system tags. */
  systemTag?: ZStackTagFilter | null | undefined;
  /** What it is for. */
  type?: VolumeTypeFilter | null | undefined;
  /** Its user tags. */
  userTag?: ZStackTagFilter | null | undefined;
  /** Its uuid, 32 hex digits. */
  uuid?: ZStackIdFilter | null | undefined;
  /** The VM that it is attached to. */
  vmInstanceUuid?: ZStackIdFilter | null | undefined;
  /** Its limits on bandwidth and on operations per second, in ZStack's notation. */
  volumeQos?: ZStackStringFilter | null | undefined;
};

/** Conditions on volume snapshots. All that are given have to be met. */
export type VolumeSnapshotFilter = {
  /** All of these have to be met as well. */
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
  /** This must not be met. A row that has no value for a field does not meet a condition on it, and so meets its negation. Needs ZQL. */
  not?: VolumeSnapshotFilter | null | undefined;
  /** At least one of these has to be met; an empty list matches nothing. Needs ZQL. */
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
  /** Its system tags. */
  systemTag?: ZStackTagFilter | null | undefined;
  /** The tree that it belongs to. */
  treeUuid?: ZStackIdFilter | null | undefined;
  /** What made it. */
  type?: VolumeSnapshotTypeFilter | null | undefined;
  /** Its user tags. */
  userTag?: ZStackTagFilter | null | undefined;
  /** Its uuid, 32 hex digits. */
  uuid?: ZStackIdFilter | null | undefined;
  /** The volume that it was taken of, which has to meet each condition. Whoever sees a snapshot may ask about its volume in this way, even where the volume itself is not shared. */
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
  /** It is any other; a row without one does not match. */
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
  /** It is any other; a row without one does not match. */
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
  /** It is any other; a row without one does not match. */
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
  /** It is any other; a row without one does not match. */
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
  /** It is any other; a row without one does not match. */
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
  /** It is any other; a row without one does not match. */
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

/** Conditions on a uuid. All that are given have to be met; a null is no condition: ask for rows without one by `isNull`. */
export type ZStackIdFilter = {
  /** It is this one. */
  eq?: string | null | undefined;
  /** It is one of these, of which about 180 fit into one request to ZStack; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It is any other; a row without one does not match. */
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
 * Conditions on a uuid of which a row may have none or several. Each condition that is given has to be met by one of them; `not`
 * asks for the rows where none does.
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
  /** It is any other number; a row without one does not match. */
  ne?: number | string | null | undefined;
  /** It is none of these numbers; a row without one does not match. */
  notIn?: Array<number | string> | null | undefined;
};

/** Which end of an order comes first. */
export type ZStackOrderDirection =
  /** From the smallest to the largest, from the oldest to the latest, from A to Z. */
  | 'ASC'
  /** From the largest to the smallest, from the latest to the oldest, from Z to A. */
  | 'DESC'
  | '%future added value';

/**
 * Conditions on a text. All that are given have to be met. Texts are compared as the cloud's database compares them: on most
 * clouds without regard to case and accents and, except in patterns, to blanks at the end. A text with a character that the
 * cloud cannot store is refused as `BAD_USER_INPUT`. So is, where the cloud has no ZQL, one that its plain query cannot carry:
 * with an apostrophe, with an operator of ZStack's that it would take for its own (such as `!=` or `>=`), or a comma in a list;
 * and on a cloud before 4.6.31 one with a backslash, or with `%` or `_` in `contains`, `startsWith` and `endsWith`.
 */
export type ZStackStringFilter = {
  /** It contains this text, in which no character has a special meaning. */
  contains?: string | null | undefined;
  /** It ends with this text, in which no character has a special meaning. */
  endsWith?: string | null | undefined;
  /** It is this text. */
  eq?: string | null | undefined;
  /** It is one of these texts; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** true: there is none; false: there is one. */
  isNull?: boolean | null | undefined;
  /** It fits the pattern of SQL's LIKE: % is any text, _ one character, and \ takes the next one as it is. */
  like?: string | null | undefined;
  /** It is any other text; a row without one does not match. */
  ne?: string | null | undefined;
  /** It is none of these texts; a row without one does not match. */
  notIn?: Array<string> | null | undefined;
  /** It does not fit the pattern; a row without a text does not match. */
  notLike?: string | null | undefined;
  /** It begins with this text, in which no character has a special meaning. */
  startsWith?: string | null | undefined;
};

/** Conditions on the tags of a row. */
export type ZStackTagFilter = {
  /** It has this tag. */
  has?: string | null | undefined;
  /** It does not have this tag. */
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
  /** It is any other URL; a row without one does not match. */
  ne?: string | null | undefined;
  /** It is none of these URLs; a row without one does not match. */
  notIn?: Array<string> | null | undefined;
};

/** Conditions on zones. All that are given have to be met. */
export type ZoneFilter = {
  /** All of these have to be met as well. */
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
  /** This must not be met. A row that has no value for a field does not meet a condition on it, and so meets its negation. Needs ZQL. */
  not?: ZoneFilter | null | undefined;
  /** At least one of these has to be met; an empty list matches nothing. Needs ZQL. */
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
  /** It is any other; a row without one does not match. */
  ne?: ZoneState | null | undefined;
  /** It is none of these; a row without one does not match. */
  notIn?: Array<ZoneState> | null | undefined;
};

export type CancelJobMutationVariables = Exact<{
  id: string;
}>;


export type CancelJobMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'JobCancelled' }
    | (
      { __typename: 'ResourceActionFailed' }
      & { ' $fragmentRefs'?: { 'ResourceFailedFragment': ResourceFailedFragment } }
    )
    | (
      { __typename: 'ResourceActionInProgress' }
      & { ' $fragmentRefs'?: { 'ResourceRunsFragment': ResourceRunsFragment } }
    )
    | (
      { __typename: 'ResourceActionRefused' }
      & { ' $fragmentRefs'?: { 'RefusedFragment': RefusedFragment } }
    )
   | null };

export type ActionErrorFragment = (
  { __typename: 'ZStackError', category: ZStackErrorCategory }
  & { ' $fragmentRefs'?: { 'FailedWithFragment': FailedWithFragment } }
) & { ' $fragmentName'?: 'ActionErrorFragment' };

export type ImageFailedFragment = { __typename: 'ImageActionFailed', error: (
    { __typename: 'ZStackError' }
    & { ' $fragmentRefs'?: { 'ActionErrorFragment': ActionErrorFragment } }
  ) } & { ' $fragmentName'?: 'ImageFailedFragment' };

export type ResourceFailedFragment = { __typename: 'ResourceActionFailed', error: (
    { __typename: 'ZStackError' }
    & { ' $fragmentRefs'?: { 'ActionErrorFragment': ActionErrorFragment } }
  ) } & { ' $fragmentName'?: 'ResourceFailedFragment' };

export type RefusedFragment = { __typename: 'ResourceActionRefused', error: (
    { __typename: 'ZStackError' }
    & { ' $fragmentRefs'?: { 'ActionErrorFragment': ActionErrorFragment } }
  ) } & { ' $fragmentName'?: 'RefusedFragment' };

export type ImageRunsFragment = { __typename: 'ImageActionInProgress', job: { __typename: 'ZStackJob', id: string } } & { ' $fragmentName'?: 'ImageRunsFragment' };

export type ResourceRunsFragment = { __typename: 'ResourceActionInProgress', job: { __typename: 'ZStackJob', id: string } } & { ' $fragmentName'?: 'ResourceRunsFragment' };

export type RemovedFragment = { __typename: 'ImageRemoved', remainingOn: Array<string> } & { ' $fragmentName'?: 'RemovedFragment' };

export type ExportedFragment = { __typename: 'ImageExported', url: string } & { ' $fragmentName'?: 'ExportedFragment' };

export type TaggedFragment = { __typename: 'TagsCreated', failedTags: Array<{ __typename: 'TagFailure', tag: string, error: (
      { __typename: 'ZStackError' }
      & { ' $fragmentRefs'?: { 'ActionErrorFragment': ActionErrorFragment } }
    ) }> } & { ' $fragmentName'?: 'TaggedFragment' };

export type VolumeMadeFragment = { __typename: 'VolumeCreated', volume: { __typename: 'Volume', id: string, uuid: string, name: string | null } } & { ' $fragmentName'?: 'VolumeMadeFragment' };

export type FollowActionSubscriptionVariables = Exact<{
  id: string;
}>;


export type FollowActionSubscription = { __typename: 'Subscription', job: { __typename: 'ZStackJob', id: string, status: ZStackJobStatus, statusReason: ZStackJobStatusReason | null, progress: { __typename: 'ZStackJobProgress', percent: number | null } | null, result:
      | (
        { __typename: 'ImageActionFailed' }
        & { ' $fragmentRefs'?: { 'ImageFailedFragment': ImageFailedFragment } }
      )
      | { __typename: 'ImageChanged' }
      | { __typename: 'ImageCreated' }
      | { __typename: 'ImageCreatedPartially' }
      | { __typename: 'ImageCreationFailed' }
      | (
        { __typename: 'ImageExported' }
        & { ' $fragmentRefs'?: { 'ExportedFragment': ExportedFragment } }
      )
      | (
        { __typename: 'ImageRemoved' }
        & { ' $fragmentRefs'?: { 'RemovedFragment': RemovedFragment } }
      )
      | (
        { __typename: 'ResourceActionFailed' }
        & { ' $fragmentRefs'?: { 'ResourceFailedFragment': ResourceFailedFragment } }
      )
      | { __typename: 'ResourceSharingRevoked' }
      | { __typename: 'ResourcesShared' }
      | { __typename: 'TagDeleted' }
      | (
        { __typename: 'TagsCreated' }
        & { ' $fragmentRefs'?: { 'TaggedFragment': TaggedFragment } }
      )
      | (
        { __typename: 'VolumeCreated' }
        & { ' $fragmentRefs'?: { 'VolumeMadeFragment': VolumeMadeFragment } }
      )
      | { __typename: 'VolumeReverted' }
      | { __typename: 'VolumeSnapshotChanged' }
      | { __typename: 'VolumeSnapshotCreated' }
      | { __typename: 'VolumeSnapshotRemoved' }
     | null } };

export type CreateTemplateMutationVariables = Exact<{
  input: CreateDataVolumeTemplateFromSnapshotInput;
  idempotencyKey: string;
}>;


export type CreateTemplateMutation = { __typename: 'Mutation', createDataVolumeTemplateFromSnapshot:
    | (
      { __typename: 'ImageCreated', job: { __typename: 'ZStackJob', id: string, status: ZStackJobStatus, statusReason: ZStackJobStatusReason | null, resourceUuid: string | null } }
      & { ' $fragmentRefs'?: { 'CreatedFragment': CreatedFragment } }
    )
    | (
      { __typename: 'ImageCreatedPartially', job: { __typename: 'ZStackJob', id: string, status: ZStackJobStatus, statusReason: ZStackJobStatusReason | null, resourceUuid: string | null } }
      & { ' $fragmentRefs'?: { 'CreatedPartiallyFragment': CreatedPartiallyFragment } }
    )
    | (
      { __typename: 'ImageCreationFailed', job: { __typename: 'ZStackJob', id: string, status: ZStackJobStatus, statusReason: ZStackJobStatusReason | null, resourceUuid: string | null } }
      & { ' $fragmentRefs'?: { 'CreationFailedFragment': CreationFailedFragment } }
    )
    | { __typename: 'ImageCreationInProgress', job: { __typename: 'ZStackJob', id: string, status: ZStackJobStatus, statusReason: ZStackJobStatusReason | null, resourceUuid: string | null } }
   | null };

export type SnapshotOptionFragment = { __typename: 'VolumeSnapshot', id: string, uuid: string, name: string | null, size: number | string | null, createDate: string | null, volumeUuid: string | null, volume: { __typename: 'Volume', id: string, uuid: string, name: string | null } | null } & { ' $fragmentName'?: 'SnapshotOptionFragment' };

export type SnapshotsQueryVariables = Exact<{
  search?: string | null | undefined;
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

export type RenameImageMutationVariables = Exact<{
  input: UpdateImageInput;
}>;


export type RenameImageMutation = { __typename: 'Mutation', outcome:
    | (
      { __typename: 'ImageActionFailed' }
      & { ' $fragmentRefs'?: { 'ImageFailedFragment': ImageFailedFragment } }
    )
    | (
      { __typename: 'ImageActionInProgress' }
      & { ' $fragmentRefs'?: { 'ImageRunsFragment': ImageRunsFragment } }
    )
    | { __typename: 'ImageChanged' }
    | (
      { __typename: 'ResourceActionRefused' }
      & { ' $fragmentRefs'?: { 'RefusedFragment': RefusedFragment } }
    )
   | null };

export type ChangeStateMutationVariables = Exact<{
  input: ChangeImageStateInput;
}>;


export type ChangeStateMutation = { __typename: 'Mutation', outcome:
    | (
      { __typename: 'ImageActionFailed' }
      & { ' $fragmentRefs'?: { 'ImageFailedFragment': ImageFailedFragment } }
    )
    | (
      { __typename: 'ImageActionInProgress' }
      & { ' $fragmentRefs'?: { 'ImageRunsFragment': ImageRunsFragment } }
    )
    | { __typename: 'ImageChanged' }
    | (
      { __typename: 'ResourceActionRefused' }
      & { ' $fragmentRefs'?: { 'RefusedFragment': RefusedFragment } }
    )
   | null };

export type DeleteImageMutationVariables = Exact<{
  input: DeleteImageInput;
}>;


export type DeleteImageMutation = { __typename: 'Mutation', outcome:
    | (
      { __typename: 'ImageActionFailed' }
      & { ' $fragmentRefs'?: { 'ImageFailedFragment': ImageFailedFragment } }
    )
    | (
      { __typename: 'ImageActionInProgress' }
      & { ' $fragmentRefs'?: { 'ImageRunsFragment': ImageRunsFragment } }
    )
    | (
      { __typename: 'ImageRemoved' }
      & { ' $fragmentRefs'?: { 'RemovedFragment': RemovedFragment } }
    )
    | (
      { __typename: 'ResourceActionRefused' }
      & { ' $fragmentRefs'?: { 'RefusedFragment': RefusedFragment } }
    )
   | null };

export type RecoverImageMutationVariables = Exact<{
  input: RecoverImageInput;
}>;


export type RecoverImageMutation = { __typename: 'Mutation', outcome:
    | (
      { __typename: 'ImageActionFailed' }
      & { ' $fragmentRefs'?: { 'ImageFailedFragment': ImageFailedFragment } }
    )
    | (
      { __typename: 'ImageActionInProgress' }
      & { ' $fragmentRefs'?: { 'ImageRunsFragment': ImageRunsFragment } }
    )
    | { __typename: 'ImageChanged' }
    | (
      { __typename: 'ResourceActionRefused' }
      & { ' $fragmentRefs'?: { 'RefusedFragment': RefusedFragment } }
    )
   | null };

export type ExpungeImageMutationVariables = Exact<{
  input: ExpungeImageInput;
}>;


export type ExpungeImageMutation = { __typename: 'Mutation', outcome:
    | (
      { __typename: 'ImageActionFailed' }
      & { ' $fragmentRefs'?: { 'ImageFailedFragment': ImageFailedFragment } }
    )
    | (
      { __typename: 'ImageActionInProgress' }
      & { ' $fragmentRefs'?: { 'ImageRunsFragment': ImageRunsFragment } }
    )
    | (
      { __typename: 'ImageRemoved' }
      & { ' $fragmentRefs'?: { 'RemovedFragment': RemovedFragment } }
    )
    | (
      { __typename: 'ResourceActionRefused' }
      & { ' $fragmentRefs'?: { 'RefusedFragment': RefusedFragment } }
    )
   | null };

export type ExportImageMutationVariables = Exact<{
  input: ExportImageInput;
}>;


export type ExportImageMutation = { __typename: 'Mutation', outcome:
    | (
      { __typename: 'ImageActionFailed' }
      & { ' $fragmentRefs'?: { 'ImageFailedFragment': ImageFailedFragment } }
    )
    | (
      { __typename: 'ImageActionInProgress' }
      & { ' $fragmentRefs'?: { 'ImageRunsFragment': ImageRunsFragment } }
    )
    | (
      { __typename: 'ImageExported' }
      & { ' $fragmentRefs'?: { 'ExportedFragment': ExportedFragment } }
    )
    | (
      { __typename: 'ResourceActionRefused' }
      & { ' $fragmentRefs'?: { 'RefusedFragment': RefusedFragment } }
    )
   | null };

export type DeleteExportMutationVariables = Exact<{
  input: DeleteExportedImageInput;
}>;


export type DeleteExportMutation = { __typename: 'Mutation', outcome:
    | (
      { __typename: 'ImageActionFailed' }
      & { ' $fragmentRefs'?: { 'ImageFailedFragment': ImageFailedFragment } }
    )
    | (
      { __typename: 'ImageActionInProgress' }
      & { ' $fragmentRefs'?: { 'ImageRunsFragment': ImageRunsFragment } }
    )
    | { __typename: 'ImageChanged' }
    | (
      { __typename: 'ResourceActionRefused' }
      & { ' $fragmentRefs'?: { 'RefusedFragment': RefusedFragment } }
    )
   | null };

export type ImageFactsFragment = { __typename: 'Image', id: string, uuid: string, description: string | null, state: ImageState | null, mediaType: ImageMediaType | null, size: number | string | null, actualSize: number | string | null, format: string | null, guestOsType: string | null, architecture: string | null, bootMode: ImageBootMode | null, createDate: string | null, lastOpDate: string | null, viewerIsOwner: boolean | null, owner: { __typename: 'ZStackAccount', id: string, uuid: string, name: string | null } | null, sourceSnapshot: { __typename: 'VolumeSnapshot', id: string, uuid: string, name: string | null } | null, sourceVolume: { __typename: 'Volume', id: string, uuid: string, name: string | null } | null } & { ' $fragmentName'?: 'ImageFactsFragment' };

export type ImageQueryVariables = Exact<{
  uuid: string;
}>;


export type ImageQuery = { __typename: 'Query', image: (
    { __typename: 'Image', id: string, uuid: string, name: string | null, status: ImageStatus | null, createDate: string | null, description: string | null, state: ImageState | null, mediaType: ImageMediaType | null }
    & { ' $fragmentRefs'?: { 'ImageFactsFragment': ImageFactsFragment;'CopiesFragment': CopiesFragment;'ImageTagsFragment': ImageTagsFragment } }
  ) | null };

export type ImageTagsFragment = { __typename: 'Image', id: string, uuid: string, userTags: Array<{ __typename: 'UserTag', uuid: string, tag: string | null, tagPattern: { __typename: 'TagPattern', uuid: string, name: string | null, color: string | null } | null }> | null, systemTags: Array<{ __typename: 'SystemTag', uuid: string, tag: string | null }> | null } & { ' $fragmentName'?: 'ImageTagsFragment' };

export type CreateTagsMutationVariables = Exact<{
  input: CreateTagsInput;
}>;


export type CreateTagsMutation = { __typename: 'Mutation', outcome:
    | (
      { __typename: 'ResourceActionFailed' }
      & { ' $fragmentRefs'?: { 'ResourceFailedFragment': ResourceFailedFragment } }
    )
    | (
      { __typename: 'ResourceActionInProgress' }
      & { ' $fragmentRefs'?: { 'ResourceRunsFragment': ResourceRunsFragment } }
    )
    | (
      { __typename: 'ResourceActionRefused' }
      & { ' $fragmentRefs'?: { 'RefusedFragment': RefusedFragment } }
    )
    | (
      { __typename: 'TagsCreated' }
      & { ' $fragmentRefs'?: { 'TaggedFragment': TaggedFragment } }
    )
   | null };

export type DeleteTagMutationVariables = Exact<{
  input: DeleteTagInput;
}>;


export type DeleteTagMutation = { __typename: 'Mutation', outcome:
    | (
      { __typename: 'ResourceActionFailed' }
      & { ' $fragmentRefs'?: { 'ResourceFailedFragment': ResourceFailedFragment } }
    )
    | (
      { __typename: 'ResourceActionInProgress' }
      & { ' $fragmentRefs'?: { 'ResourceRunsFragment': ResourceRunsFragment } }
    )
    | (
      { __typename: 'ResourceActionRefused' }
      & { ' $fragmentRefs'?: { 'RefusedFragment': RefusedFragment } }
    )
    | { __typename: 'TagDeleted' }
   | null };

export type CopiesFragment = { __typename: 'Image', id: string, backupStorageRefs: Array<{ __typename: 'ImageBackupStorageRef', backupStorageUuid: string, status: ImageStatus | null, createDate: string | null, backupStorage: { __typename: 'BackupStorage', id: string, uuid: string, name: string | null, type: string | null } | null }> } & { ' $fragmentName'?: 'CopiesFragment' };

export type ImagesQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: ImageFilter | null | undefined;
  orderBy?: Array<ImageOrder> | ImageOrder | null | undefined;
  first: number;
  offset: number;
}>;


export type ImagesQuery = { __typename: 'Query', images: { __typename: 'ImageConnection', totalCount: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, nodes: Array<(
      { __typename: 'Image', id: string, uuid: string }
      & { ' $fragmentRefs'?: { 'ImageRowFragment': ImageRowFragment } }
    )> } | null };

export type ImageRowFragment = (
  { __typename: 'Image', id: string, uuid: string, name: string | null, status: ImageStatus | null, mediaType: ImageMediaType | null, size: number | string | null, createDate: string | null }
  & { ' $fragmentRefs'?: { 'CopiesFragment': CopiesFragment } }
) & { ' $fragmentName'?: 'ImageRowFragment' };

export type FollowJobSubscriptionVariables = Exact<{
  id: string;
}>;


export type FollowJobSubscription = { __typename: 'Subscription', job: { __typename: 'ZStackJob', id: string, status: ZStackJobStatus, statusReason: ZStackJobStatusReason | null, progress: { __typename: 'ZStackJobProgress', percent: number | null } | null, result:
      | { __typename: 'ImageActionFailed' }
      | { __typename: 'ImageChanged' }
      | (
        { __typename: 'ImageCreated' }
        & { ' $fragmentRefs'?: { 'CreatedFragment': CreatedFragment } }
      )
      | (
        { __typename: 'ImageCreatedPartially' }
        & { ' $fragmentRefs'?: { 'CreatedPartiallyFragment': CreatedPartiallyFragment } }
      )
      | (
        { __typename: 'ImageCreationFailed' }
        & { ' $fragmentRefs'?: { 'CreationFailedFragment': CreationFailedFragment } }
      )
      | { __typename: 'ImageExported' }
      | { __typename: 'ImageRemoved' }
      | { __typename: 'ResourceActionFailed' }
      | { __typename: 'ResourceSharingRevoked' }
      | { __typename: 'ResourcesShared' }
      | { __typename: 'TagDeleted' }
      | { __typename: 'TagsCreated' }
      | { __typename: 'VolumeCreated' }
      | { __typename: 'VolumeReverted' }
      | { __typename: 'VolumeSnapshotChanged' }
      | { __typename: 'VolumeSnapshotCreated' }
      | { __typename: 'VolumeSnapshotRemoved' }
     | null } };

export type CreatedFragment = { __typename: 'ImageCreated', image: { __typename: 'Image', id: string, uuid: string, size: number | string | null } } & { ' $fragmentName'?: 'CreatedFragment' };

export type CreatedPartiallyFragment = { __typename: 'ImageCreatedPartially', failures: Array<(
    { __typename: 'BackupStorageFailure' }
    & { ' $fragmentRefs'?: { 'FailedStorageFragment': FailedStorageFragment } }
  )> } & { ' $fragmentName'?: 'CreatedPartiallyFragment' };

export type CreationFailedFragment = { __typename: 'ImageCreationFailed', error: (
    { __typename: 'ZStackError', category: ZStackErrorCategory }
    & { ' $fragmentRefs'?: { 'FailedWithFragment': FailedWithFragment } }
  ), failures: Array<(
    { __typename: 'BackupStorageFailure' }
    & { ' $fragmentRefs'?: { 'FailedStorageFragment': FailedStorageFragment } }
  )>, leftover: { __typename: 'Image', id: string, uuid: string, name: string | null } | null } & { ' $fragmentName'?: 'CreationFailedFragment' };

export type CopiesSoFarQueryVariables = Exact<{
  uuid: string;
}>;


export type CopiesSoFarQuery = { __typename: 'Query', image: (
    { __typename: 'Image', id: string, uuid: string }
    & { ' $fragmentRefs'?: { 'CopiesFragment': CopiesFragment } }
  ) | null };

export type ReasonFragment = { __typename: 'ZStackError', code: string, description: string | null, details: string | null, en: string | null, zh: string | null } & { ' $fragmentName'?: 'ReasonFragment' };

export type FailedWithFragment = (
  { __typename: 'ZStackError', rootCause: (
    { __typename: 'ZStackError' }
    & { ' $fragmentRefs'?: { 'ReasonFragment': ReasonFragment } }
  ) | null, causes: Array<(
    { __typename: 'ZStackError' }
    & { ' $fragmentRefs'?: { 'ReasonFragment': ReasonFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'ReasonFragment': ReasonFragment } }
) & { ' $fragmentName'?: 'FailedWithFragment' };

export type FailedStorageFragment = { __typename: 'BackupStorageFailure', backupStorageUuid: string | null, backupStorage: { __typename: 'BackupStorage', id: string, uuid: string, name: string | null } | null, error: (
    { __typename: 'ZStackError' }
    & { ' $fragmentRefs'?: { 'FailedWithFragment': FailedWithFragment } }
  ) | null } & { ' $fragmentName'?: 'FailedStorageFragment' };

export type LogInMutationVariables = Exact<{
  input: LogInByAccountInput;
}>;


export type LogInMutation = { __typename: 'Mutation', logInByAccount:
    | { __typename: 'LogInFailed', error: { __typename: 'ZStackError', code: string, description: string | null, details: string | null, en: string | null, zh: string | null }, captcha: { __typename: 'ZStackCaptcha', uuid: string, picture: string } | null }
    | { __typename: 'LoggedIn', token: string, session: { __typename: 'ZStackSession', accountUuid: string | null } }
   | null };

export type RefreshCaptchaMutationVariables = Exact<{
  uuid: string;
}>;


export type RefreshCaptchaMutation = { __typename: 'Mutation', refreshCaptcha:
    | { __typename: 'CaptchaRefreshFailed' }
    | { __typename: 'CaptchaRefreshed', captcha: { __typename: 'ZStackCaptcha', uuid: string, picture: string } }
   | null };

export type CheckSessionQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckSessionQuery = { __typename: 'Query', session: { __typename: 'ZStackSession', valid: boolean } | null, viewer: { __typename: 'ZStackViewer', account: { __typename: 'ZStackAccount', id: string, uuid: string, name: string | null } | null } | null };

export type LogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogOutMutation = { __typename: 'Mutation', logOut: { __typename: 'LogOutPayload', loggedOut: boolean } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'ZStackViewer', isAdmin: boolean | null, account: { __typename: 'ZStackAccount', id: string, uuid: string, name: string | null } | null } | null };

export type RevertVolumeMutationVariables = Exact<{
  input: RevertVolumeFromSnapshotInput;
}>;


export type RevertVolumeMutation = { __typename: 'Mutation', outcome:
    | (
      { __typename: 'ResourceActionFailed' }
      & { ' $fragmentRefs'?: { 'ResourceFailedFragment': ResourceFailedFragment } }
    )
    | (
      { __typename: 'ResourceActionInProgress' }
      & { ' $fragmentRefs'?: { 'ResourceRunsFragment': ResourceRunsFragment } }
    )
    | (
      { __typename: 'ResourceActionRefused' }
      & { ' $fragmentRefs'?: { 'RefusedFragment': RefusedFragment } }
    )
    | { __typename: 'VolumeReverted' }
   | null };

export type DeleteSnapshotMutationVariables = Exact<{
  input: DeleteVolumeSnapshotInput;
}>;


export type DeleteSnapshotMutation = { __typename: 'Mutation', outcome:
    | (
      { __typename: 'ResourceActionFailed' }
      & { ' $fragmentRefs'?: { 'ResourceFailedFragment': ResourceFailedFragment } }
    )
    | (
      { __typename: 'ResourceActionInProgress' }
      & { ' $fragmentRefs'?: { 'ResourceRunsFragment': ResourceRunsFragment } }
    )
    | (
      { __typename: 'ResourceActionRefused' }
      & { ' $fragmentRefs'?: { 'RefusedFragment': RefusedFragment } }
    )
    | { __typename: 'VolumeSnapshotRemoved' }
   | null };

export type SnapshotImagesFragment = { __typename: 'VolumeSnapshot', id: string, images: { __typename: 'ImageConnection', totalCount: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, nodes: Array<{ __typename: 'Image', id: string, uuid: string, name: string | null, status: ImageStatus | null, createDate: string | null }> } | null } & { ' $fragmentName'?: 'SnapshotImagesFragment' };

export type SnapshotQueryVariables = Exact<{
  uuid: string;
}>;


export type SnapshotQuery = { __typename: 'Query', volumeSnapshot: (
    { __typename: 'VolumeSnapshot', id: string, uuid: string, name: string | null, description: string | null, state: VolumeSnapshotState | null, status: VolumeSnapshotStatus | null, size: number | string | null, createDate: string | null, volumeUuid: string | null, viewerIsOwner: boolean | null, volume: { __typename: 'Volume', id: string, uuid: string, name: string | null } | null, owner: { __typename: 'ZStackAccount', id: string, uuid: string, name: string | null } | null, primaryStorage: { __typename: 'PrimaryStorage', id: string, uuid: string, name: string | null } | null, tree: { __typename: 'VolumeSnapshotTree', uuid: string, snapshots: Array<{ __typename: 'VolumeSnapshot', id: string, uuid: string, name: string | null, parentUuid: string | null }> | null } | null }
    & { ' $fragmentRefs'?: { 'SnapshotTreeFragment': SnapshotTreeFragment;'SnapshotImagesFragment': SnapshotImagesFragment } }
  ) | null };

export type SnapshotTreeFragment = { __typename: 'VolumeSnapshot', id: string, uuid: string, tree: { __typename: 'VolumeSnapshotTree', uuid: string, snapshots: Array<{ __typename: 'VolumeSnapshot', id: string, uuid: string, name: string | null, parentUuid: string | null, latest: boolean | null, size: number | string | null, createDate: string | null }> | null } | null } & { ' $fragmentName'?: 'SnapshotTreeFragment' };

export type CreateVolumeMutationVariables = Exact<{
  input: CreateDataVolumeFromVolumeTemplateInput;
  idempotencyKey: string;
}>;


export type CreateVolumeMutation = { __typename: 'Mutation', outcome:
    | (
      { __typename: 'ResourceActionFailed' }
      & { ' $fragmentRefs'?: { 'ResourceFailedFragment': ResourceFailedFragment } }
    )
    | (
      { __typename: 'ResourceActionInProgress' }
      & { ' $fragmentRefs'?: { 'ResourceRunsFragment': ResourceRunsFragment } }
    )
    | (
      { __typename: 'ResourceActionRefused' }
      & { ' $fragmentRefs'?: { 'RefusedFragment': RefusedFragment } }
    )
    | (
      { __typename: 'VolumeCreated' }
      & { ' $fragmentRefs'?: { 'VolumeMadeFragment': VolumeMadeFragment } }
    )
   | null };

export type PrimaryStoragesQueryVariables = Exact<{ [key: string]: never; }>;


export type PrimaryStoragesQuery = { __typename: 'Query', primaryStorages: { __typename: 'PrimaryStorageConnection', nodes: Array<{ __typename: 'PrimaryStorage', id: string, uuid: string, name: string | null, type: string | null }> } | null };

export type VolumeQueryVariables = Exact<{
  uuid: string;
}>;


export type VolumeQuery = { __typename: 'Query', volume: (
    { __typename: 'Volume', id: string, uuid: string, name: string | null, description: string | null, type: VolumeType | null, status: VolumeStatus | null, state: VolumeState | null, size: number | string | null, actualSize: number | string | null, createDate: string | null, viewerIsOwner: boolean | null, owner: { __typename: 'ZStackAccount', id: string, uuid: string, name: string | null } | null, vmInstance: { __typename: 'VmInstance', id: string, uuid: string, name: string | null } | null, rootImage: { __typename: 'Image', id: string, uuid: string, name: string | null } | null, primaryStorage: { __typename: 'PrimaryStorage', id: string, uuid: string, name: string | null } | null }
    & { ' $fragmentRefs'?: { 'VolumeSnapshotsFragment': VolumeSnapshotsFragment } }
  ) | null };

export type VolumeSnapshotsFragment = { __typename: 'Volume', id: string, uuid: string, name: string | null, status: VolumeStatus | null, snapshots: { __typename: 'VolumeSnapshotConnection', totalCount: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, nodes: Array<{ __typename: 'VolumeSnapshot', id: string, uuid: string, name: string | null, state: VolumeSnapshotState | null, status: VolumeSnapshotStatus | null, size: number | string | null, createDate: string | null, volumeUuid: string | null, parentUuid: string | null, latest: boolean | null }> } | null } & { ' $fragmentName'?: 'VolumeSnapshotsFragment' };

export type TakeSnapshotMutationVariables = Exact<{
  input: CreateVolumeSnapshotInput;
  idempotencyKey: string;
}>;


export type TakeSnapshotMutation = { __typename: 'Mutation', outcome:
    | (
      { __typename: 'ResourceActionFailed' }
      & { ' $fragmentRefs'?: { 'ResourceFailedFragment': ResourceFailedFragment } }
    )
    | (
      { __typename: 'ResourceActionInProgress' }
      & { ' $fragmentRefs'?: { 'ResourceRunsFragment': ResourceRunsFragment } }
    )
    | (
      { __typename: 'ResourceActionRefused' }
      & { ' $fragmentRefs'?: { 'RefusedFragment': RefusedFragment } }
    )
    | { __typename: 'VolumeSnapshotCreated' }
   | null };

export const ReasonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}}]} as unknown as DocumentNode<ReasonFragment, unknown>;
export const FailedWithFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}}]} as unknown as DocumentNode<FailedWithFragment, unknown>;
export const ActionErrorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}}]} as unknown as DocumentNode<ActionErrorFragment, unknown>;
export const ImageFailedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}}]} as unknown as DocumentNode<ImageFailedFragment, unknown>;
export const ResourceFailedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}}]} as unknown as DocumentNode<ResourceFailedFragment, unknown>;
export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const ImageRunsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageRuns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionInProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ImageRunsFragment, unknown>;
export const ResourceRunsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceRuns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionInProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ResourceRunsFragment, unknown>;
export const RemovedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageRemoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"remainingOn"}}]}}]} as unknown as DocumentNode<RemovedFragment, unknown>;
export const ExportedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Exported"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageExported"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<ExportedFragment, unknown>;
export const TaggedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tagged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TagsCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"failedTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}}]} as unknown as DocumentNode<TaggedFragment, unknown>;
export const VolumeMadeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VolumeMade"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolumeCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"volume"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<VolumeMadeFragment, unknown>;
export const SnapshotOptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SnapshotOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolumeSnapshot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"volumeUuid"}},{"kind":"Field","name":{"kind":"Name","value":"volume"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SnapshotOptionFragment, unknown>;
export const StorageOptionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StorageOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackupStorage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"availableCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"totalCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"zones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StorageOptionFragment, unknown>;
export const ImageFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"actualSize"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"guestOsType"}},{"kind":"Field","name":{"kind":"Name","value":"architecture"}},{"kind":"Field","name":{"kind":"Name","value":"bootMode"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastOpDate"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerIsOwner"}},{"kind":"Field","name":{"kind":"Name","value":"sourceSnapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceVolume"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ImageFactsFragment, unknown>;
export const ImageTagsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageTags"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"userTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"tagPattern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"color"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"systemTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}}]}}]}}]} as unknown as DocumentNode<ImageTagsFragment, unknown>;
export const CopiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Copies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageRefs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageUuid"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<CopiesFragment, unknown>;
export const ImageRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Copies"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Copies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageRefs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageUuid"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<ImageRowFragment, unknown>;
export const CreatedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Created"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}}]} as unknown as DocumentNode<CreatedFragment, unknown>;
export const FailedStorageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedStorage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackupStorageFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageUuid"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}}]} as unknown as DocumentNode<FailedStorageFragment, unknown>;
export const CreatedPartiallyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreatedPartially"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreatedPartially"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedStorage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedStorage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackupStorageFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageUuid"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}}]}}]} as unknown as DocumentNode<CreatedPartiallyFragment, unknown>;
export const CreationFailedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreationFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedStorage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedStorage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackupStorageFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageUuid"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}}]}}]} as unknown as DocumentNode<CreationFailedFragment, unknown>;
export const SnapshotImagesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SnapshotImages"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolumeSnapshot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATE_DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}}]}}]}}]}}]} as unknown as DocumentNode<SnapshotImagesFragment, unknown>;
export const SnapshotTreeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SnapshotTree"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolumeSnapshot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"tree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"snapshots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentUuid"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}}]}}]}}]}}]} as unknown as DocumentNode<SnapshotTreeFragment, unknown>;
export const VolumeSnapshotsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VolumeSnapshots"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Volume"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snapshots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATE_DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"volumeUuid"}},{"kind":"Field","name":{"kind":"Name","value":"parentUuid"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]} as unknown as DocumentNode<VolumeSnapshotsFragment, unknown>;
export const CancelJobDocument = {"__meta__":{"hash":"sha256:8b7e1860246a8d30c029147ede31e2a5238ecfaf27e2a90ba6d3054cbaa4870d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"cancelJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceFailed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceRuns"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceRuns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionInProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]} as unknown as DocumentNode<CancelJobMutation, CancelJobMutationVariables>;
export const FollowActionDocument = {"__meta__":{"hash":"sha256:3d88645f92fdfeb97e547ab7beee26848e95216b013558b712f12f3f149744ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageFailed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceFailed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Removed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Exported"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tagged"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VolumeMade"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageRemoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"remainingOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Exported"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageExported"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tagged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TagsCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"failedTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VolumeMade"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolumeCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"volume"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FollowActionSubscription, FollowActionSubscriptionVariables>;
export const CreateTemplateDocument = {"__meta__":{"hash":"sha256:848c3c2b592733766da0965353a94606659126a3d94cb993de190cc5a5f49374"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDataVolumeTemplateFromSnapshotInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createDataVolumeTemplateFromSnapshot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreationOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"resourceUuid"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Created"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreatedPartially"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreationFailed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedStorage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackupStorageFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageUuid"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Created"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreatedPartially"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreatedPartially"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedStorage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreationFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedStorage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreateTemplateMutation, CreateTemplateMutationVariables>;
export const SnapshotsDocument = {"__meta__":{"hash":"sha256:69fae3815ab8a3a569e7e23cf56d510be8ab075a873038d97ac7df09138e2ee2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Snapshots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VolumeSnapshotFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"volumeSnapshots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATE_DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SnapshotOption"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SnapshotOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolumeSnapshot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"volumeUuid"}},{"kind":"Field","name":{"kind":"Name","value":"volume"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SnapshotsQuery, SnapshotsQueryVariables>;
export const CandidatesDocument = {"__meta__":{"hash":"sha256:bc97b27937835b9f27809746e3ff6c2ea90701edef1287d54d45c9eb1e487f7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Candidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"snapshotUuid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"volumeSnapshot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uuid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"snapshotUuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"candidateBackupStorages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StorageOption"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StorageOption"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackupStorage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"availableCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"totalCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"zones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CandidatesQuery, CandidatesQueryVariables>;
export const RenameImageDocument = {"__meta__":{"hash":"sha256:6a70d81fc1794621ed908df5751d82007f59447b22ae8c0b211ffbec0b894e4c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameImage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateImageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"updateImage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageFailed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageRuns"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageRuns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionInProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]} as unknown as DocumentNode<RenameImageMutation, RenameImageMutationVariables>;
export const ChangeStateDocument = {"__meta__":{"hash":"sha256:ed21c0b9d321969e1c755c754312352030494e4cdf1a5e5f83d3e543424bde80"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeImageStateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"changeImageState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageFailed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageRuns"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageRuns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionInProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]} as unknown as DocumentNode<ChangeStateMutation, ChangeStateMutationVariables>;
export const DeleteImageDocument = {"__meta__":{"hash":"sha256:8098e7da92bb0bc5ab1e649bc51b18f3e9f7dbf1fcb849605c025c25c225a943"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteImage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteImageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"deleteImage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Removed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageFailed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageRuns"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageRemoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"remainingOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageRuns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionInProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]} as unknown as DocumentNode<DeleteImageMutation, DeleteImageMutationVariables>;
export const RecoverImageDocument = {"__meta__":{"hash":"sha256:68b8b49430dc06ef40896df92a84b253a5f7f0237e3741846424b3935ef2b471"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecoverImage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecoverImageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"recoverImage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageFailed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageRuns"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageRuns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionInProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]} as unknown as DocumentNode<RecoverImageMutation, RecoverImageMutationVariables>;
export const ExpungeImageDocument = {"__meta__":{"hash":"sha256:fe80f843f1039482c18a0ec93e5e9fb3591495ab4c0cb3928414d0197090e667"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExpungeImage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpungeImageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"expungeImage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Removed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageFailed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageRuns"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Removed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageRemoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"remainingOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageRuns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionInProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]} as unknown as DocumentNode<ExpungeImageMutation, ExpungeImageMutationVariables>;
export const ExportImageDocument = {"__meta__":{"hash":"sha256:3c5be4902b26902b8689b02ff21275b0b030c3442294f9642b1bc94c8e09fa5a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportImage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportImageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"exportImage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Exported"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageFailed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageRuns"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Exported"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageExported"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageRuns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionInProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]} as unknown as DocumentNode<ExportImageMutation, ExportImageMutationVariables>;
export const DeleteExportDocument = {"__meta__":{"hash":"sha256:9bb662a1bb6833ea4eae8fd3ddd99d2b753bc907dca3f2fee8075aa42495ec2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteExportedImageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"deleteExportedImage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageFailed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageRuns"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageRuns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageActionInProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]} as unknown as DocumentNode<DeleteExportMutation, DeleteExportMutationVariables>;
export const ImageDocument = {"__meta__":{"hash":"sha256:bfcdfcbecd7db6ba03d36fa283ba985377bf16b468596c9aef4d83993fed753d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Image"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uuid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageFacts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Copies"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageTags"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"actualSize"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"guestOsType"}},{"kind":"Field","name":{"kind":"Name","value":"architecture"}},{"kind":"Field","name":{"kind":"Name","value":"bootMode"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"lastOpDate"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerIsOwner"}},{"kind":"Field","name":{"kind":"Name","value":"sourceSnapshot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceVolume"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Copies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageRefs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageUuid"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageTags"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"userTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"tagPattern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"color"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"systemTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}}]}}]}}]} as unknown as DocumentNode<ImageQuery, ImageQueryVariables>;
export const CreateTagsDocument = {"__meta__":{"hash":"sha256:6a2e9bd8fd0ecc8be490b1feb1789ffd13069d86bdaa189a6677445492116677"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTags"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTagsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"createTags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tagged"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceFailed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceRuns"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tagged"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TagsCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"failedTags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceRuns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionInProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]} as unknown as DocumentNode<CreateTagsMutation, CreateTagsMutationVariables>;
export const DeleteTagDocument = {"__meta__":{"hash":"sha256:0b5421e9e19eb267b7c4c22cdf461f93be584db1381f667d77a39006888da237"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteTag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteTagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"deleteTag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceFailed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceRuns"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceRuns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionInProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]} as unknown as DocumentNode<DeleteTagMutation, DeleteTagMutationVariables>;
export const ImagesDocument = {"__meta__":{"hash":"sha256:a5456c3b160fb7f9865d7c1642a6ecf99b4494394554ec51fd4293604eb027be"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Images"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImageFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImageOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImageRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Copies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageRefs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageUuid"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImageRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Copies"}}]}}]} as unknown as DocumentNode<ImagesQuery, ImagesQueryVariables>;
export const FollowJobDocument = {"__meta__":{"hash":"sha256:0eebc158776f268151a96ebde15b9c97932516d6a30f29233a28b3453465c96d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Created"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreatedPartially"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreationFailed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedStorage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BackupStorageFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageUuid"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Created"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreatedPartially"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreatedPartially"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedStorage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreationFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImageCreationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedStorage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FollowJobSubscription, FollowJobSubscriptionVariables>;
export const CopiesSoFarDocument = {"__meta__":{"hash":"sha256:501fa78e23c6b70a7f0c3b069bf58c4c16bd08c32a64842dc3725daaac45c361"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CopiesSoFar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uuid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Copies"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Copies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageRefs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorageUuid"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"backupStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<CopiesSoFarQuery, CopiesSoFarQueryVariables>;
export const LogInDocument = {"__meta__":{"hash":"sha256:84dfae96f6bc8a2cb1f079c6a4394d722aa44d6c8d33e279ce9fe7f48075f7e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogInByAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logInByAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoggedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accountUuid"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LogInFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"captcha"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogInMutation, LogInMutationVariables>;
export const RefreshCaptchaDocument = {"__meta__":{"hash":"sha256:f477304d1f6b373eed5f7722110873ea51078251a50fec0b00d9febbd1a06022"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshCaptcha"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refreshCaptcha"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"uuid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaptchaRefreshed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"captcha"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RefreshCaptchaMutation, RefreshCaptchaMutationVariables>;
export const CheckSessionDocument = {"__meta__":{"hash":"sha256:49cbe9dbb6bba9b381e73c6b4631889a25877450279ea0d38472c4e1c6e4e787"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CheckSessionQuery, CheckSessionQueryVariables>;
export const LogOutDocument = {"__meta__":{"hash":"sha256:ae0b8cd0593580d001ff79aeb5a718eee87b8cc201685bafd829110fa48422ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"loggedOut"}}]}}]}}]} as unknown as DocumentNode<LogOutMutation, LogOutMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:b775718e29439502189e25300285e789f9dccd3c2b401923bd01e1adbf386578"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isAdmin"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const RevertVolumeDocument = {"__meta__":{"hash":"sha256:d06eb7cda13cc656d9bbc55551dc9b041b59381bd628feab68b319058b9fd77a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevertVolume"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevertVolumeFromSnapshotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"revertVolumeFromSnapshot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceFailed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceRuns"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceRuns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionInProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]} as unknown as DocumentNode<RevertVolumeMutation, RevertVolumeMutationVariables>;
export const DeleteSnapshotDocument = {"__meta__":{"hash":"sha256:008cfdcaca5f59d19b8eb3ea04ef9c8d2dc2d9ad00275211757dcfb4efea6769"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteSnapshot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteVolumeSnapshotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"deleteVolumeSnapshot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceFailed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceRuns"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceRuns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionInProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]} as unknown as DocumentNode<DeleteSnapshotMutation, DeleteSnapshotMutationVariables>;
export const SnapshotDocument = {"__meta__":{"hash":"sha256:d2a191ae95c3bfbbfaa97946b10c9869c0f90214d4a08a5405414d5a760e9584"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Snapshot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"volumeSnapshot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uuid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"volumeUuid"}},{"kind":"Field","name":{"kind":"Name","value":"volume"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerIsOwner"}},{"kind":"Field","name":{"kind":"Name","value":"primaryStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"snapshots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentUuid"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SnapshotTree"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SnapshotImages"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SnapshotTree"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolumeSnapshot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"tree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"snapshots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentUuid"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SnapshotImages"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolumeSnapshot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATE_DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}}]}}]}}]}}]} as unknown as DocumentNode<SnapshotQuery, SnapshotQueryVariables>;
export const CreateVolumeDocument = {"__meta__":{"hash":"sha256:044e534d61b48cbaa113686fabc94753b5104d7c2c719d4464986a6da2e1fd81"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateVolume"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDataVolumeFromVolumeTemplateInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"createDataVolumeFromVolumeTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VolumeMade"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceFailed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceRuns"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VolumeMade"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolumeCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"volume"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceRuns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionInProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]} as unknown as DocumentNode<CreateVolumeMutation, CreateVolumeMutationVariables>;
export const PrimaryStoragesDocument = {"__meta__":{"hash":"sha256:d0a3a04c562fcaf4c8dbc1ee6ca5ab17e3efd914b8503c520d04b21d887d4c35"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrimaryStorages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"primaryStorages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ENABLED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CONNECTED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<PrimaryStoragesQuery, PrimaryStoragesQueryVariables>;
export const VolumeDocument = {"__meta__":{"hash":"sha256:2154b8c588a0b829d11244451e76f093b9873794e73948af9bbc41fcc50dff22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Volume"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"volume"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uuid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"actualSize"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerIsOwner"}},{"kind":"Field","name":{"kind":"Name","value":"vmInstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rootImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryStorage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VolumeSnapshots"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VolumeSnapshots"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Volume"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"snapshots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATE_DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"createDate"}},{"kind":"Field","name":{"kind":"Name","value":"volumeUuid"}},{"kind":"Field","name":{"kind":"Name","value":"parentUuid"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]} as unknown as DocumentNode<VolumeQuery, VolumeQueryVariables>;
export const TakeSnapshotDocument = {"__meta__":{"hash":"sha256:4d2cb0df9e1780c7a066ebc9d146c40874c63362ed296e33256c46f51755b51b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeSnapshot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateVolumeSnapshotInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"createVolumeSnapshot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitSeconds"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceFailed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceRuns"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"zh"},"name":{"kind":"Name","value":"localizedMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"CN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FailedWith"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ZStackError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FailedWith"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceFailed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceRuns"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionInProgress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceActionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionError"}}]}}]}}]} as unknown as DocumentNode<TakeSnapshotMutation, TakeSnapshotMutationVariables>;