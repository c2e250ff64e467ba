// Generated from schema/ by `npm run generate`; never edited.
import type { JsonObject } from '../zstack/wire/values/json.ts';
import type { Long } from '../zstack/wire/values/json.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * An instant as RFC 3339 text in UTC, such as `2017-01-06T03:51:16.000Z`. ZStack writes local times without a zone; the
   * gateway reads them in the zone of the management node's clock.
   */
  DateTime: { input: Date; output: Date; }
  /** A JSON object of any shape, passed on as ZStack sent it. */
  JSONObject: { input: JsonObject; output: JsonObject; }
  /**
   * A 64-bit integer, such as a size in bytes. A JSON number while it is safe (up to 2^53 - 1), a string of its decimal
   * digits beyond that, so that no client loses a digit.
   */
  Long: { input: Long; output: Long; }
};

/** An image to be added. */
export type AddImageInput = {
  /** The CPU's architecture. Default `x86_64`. At most 32 characters. */
  readonly architecture?: InputMaybe<Scalars['String']['input']>;
  /** Where to put the image: uuids of backup storages. Each has 32 hex digits; dashes are accepted. At least one, at most 64. One that is named twice counts once. */
  readonly backupStorageUuids: ReadonlyArray<Scalars['ID']['input']>;
  /** Whether it runs as a long job of ZStack's, which `cancelJob` can cancel. */
  readonly cancellable?: InputMaybe<Scalars['Boolean']['input']>;
  /** A description. At most 2048 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The format of the bytes, such as `qcow2` or `raw`. Only an ISO needs none. */
  readonly format?: InputMaybe<Scalars['String']['input']>;
  /** What runs in it, such as `CentOS 7`. At most 255 characters. */
  readonly guestOsType?: InputMaybe<Scalars['String']['input']>;
  /** What the image is for. Default ROOT_VOLUME_TEMPLATE; ZStack corrects it by what it finds in the bytes. */
  readonly mediaType?: InputMaybe<ImageMediaType>;
  /** The image's name; need not be unique. At most 255 characters. */
  readonly name: Scalars['String']['input'];
  /** The kind of its operating system. Default LINUX. */
  readonly platform?: InputMaybe<ImagePlatform>;
  /** The uuid that the image shall have. Without it the gateway chooses one. A UUID of version 1 to 5, of 32 hex digits; dashes are accepted. */
  readonly resourceUuid?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is for the cloud's own machines. Default false. */
  readonly system?: InputMaybe<Scalars['Boolean']['input']>;
  /** System tags to attach, such as `bootMode::UEFI`. At most 64, each of at most 2048 characters. */
  readonly systemTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Uuids of tag patterns to attach. Each has 32 hex digits; dashes are accepted. At most 64. */
  readonly tagUuids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Where the bytes come from: `http://`, `https://`, `ftp://`, `sftp://`, `file:///` (on the backup storage), or
   * `upload://` and the file's name, which waits for them. What is secret in it is never shown again. At most 1024 characters.
   */
  readonly url: Scalars['String']['input'];
  /** User tags to attach. At most 64, each of at most 2048 characters. */
  readonly userTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether virtio drivers are in it. Default true. */
  readonly virtio?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How the addition stands. More members may be added: have a default branch. */
export type AddImagePayload = ImageCreated | ImageCreatedPartially | ImageCreationFailed | ImageCreationInProgress;

/** A storage that keeps images, ZStack's BackupStorage. */
export type BackupStorage = Node & {
  readonly __typename?: 'BackupStorage';
  /** The uuids of the zones that it is attached to. */
  readonly attachedZoneUuids: ReadonlyArray<Scalars['ID']['output']>;
  /** Free capacity in bytes. */
  readonly availableCapacity: Maybe<Scalars['Long']['output']>;
  /** When it was added. */
  readonly createDate: Maybe<Scalars['DateTime']['output']>;
  /** What its administrator wrote about it. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The Ceph cluster's id; of a Ceph storage only. */
  readonly fsid: Maybe<Scalars['String']['output']>;
  /** Opaque, never changed, and of nothing else, whatever its type: what `node` takes, and the key for a client's cache. */
  readonly id: Scalars['ID']['output'];
  /** The identity of an external storage; of an `Addon` storage only. */
  readonly identity: Maybe<Scalars['String']['output']>;
  /** The images that have a copy on it, those that the caller may see. One request to ZStack for each backup storage. */
  readonly images: Maybe<ImageConnection>;
  /** When it was last changed. */
  readonly lastOpDate: Maybe<Scalars['DateTime']['output']>;
  /** Its name; need not be unique. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Free capacity of its pool in bytes; of a Ceph storage only. */
  readonly poolAvailableCapacity: Maybe<Scalars['Long']['output']>;
  /** How much of its raw disks data can take, as the cloud tells it; of a Ceph storage only. */
  readonly poolDiskUtilization: Maybe<Scalars['Float']['output']>;
  /** The name of its pool; of a Ceph storage only. */
  readonly poolName: Maybe<Scalars['String']['output']>;
  /** How many copies its pool keeps; of a Ceph storage only. */
  readonly poolReplicatedSize: Maybe<Scalars['Int']['output']>;
  /** How its pool protects data; of a Ceph storage only. */
  readonly poolSecurityPolicy: Maybe<Scalars['String']['output']>;
  /** Used capacity of its pool in bytes; of a Ceph storage only. */
  readonly poolUsedCapacity: Maybe<Scalars['Long']['output']>;
  /** Whether its administrator has it in use. */
  readonly state: Maybe<BackupStorageState>;
  /** Whether the management node reaches it. */
  readonly status: Maybe<BackupStorageStatus>;
  /** Capacity in bytes. */
  readonly totalCapacity: Maybe<Scalars['Long']['output']>;
  /** ZStack's name of its type, such as `Ceph`, `ImageStoreBackupStorage` or `SftpBackupStorage`. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Where it is, a path or an address. User names and passwords in it are left out. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Its uuid, 32 hex digits. */
  readonly uuid: Scalars['ID']['output'];
  /** The zones that it is attached to. Loaded together for all rows of a request. */
  readonly zones: Maybe<ReadonlyArray<Zone>>;
};


/** A storage that keeps images, ZStack's BackupStorage. */
export type BackupStorageImagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ImageOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of backup storages. */
export type BackupStorageConnection = {
  readonly __typename?: 'BackupStorageConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<BackupStorageEdge>;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<BackupStorage>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. On a later page it costs one more request to ZStack, where the list needs no ZQL. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of backup storages. */
export type BackupStorageEdge = {
  readonly __typename?: 'BackupStorageEdge';
  /** Where the row stands in its list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The backup storage. */
  readonly node: BackupStorage;
};

/** A backup storage that did not get its copy. */
export type BackupStorageFailure = {
  readonly __typename?: 'BackupStorageFailure';
  /** The backup storage; null where ZStack does not say which one it was, or where it is gone. */
  readonly backupStorage: Maybe<BackupStorage>;
  /** The backup storage's uuid; null where ZStack does not say which one it was. */
  readonly backupStorageUuid: Maybe<Scalars['ID']['output']>;
  /** ZStack's reason; null where it reports none. */
  readonly error: Maybe<ZStackError>;
};

/** Conditions on backup storages. All that are given have to be met. */
export type BackupStorageFilter = {
  /** All of these have to be met as well. */
  readonly and?: InputMaybe<ReadonlyArray<BackupStorageFilter>>;
  /** The uuids of the zones that it is attached to. */
  readonly attachedZoneUuids?: InputMaybe<ZStackJoinedIdFilter>;
  /** Free capacity in bytes. */
  readonly availableCapacity?: InputMaybe<ZStackLongFilter>;
  /** When it was added. */
  readonly createDate?: InputMaybe<ZStackDateTimeFilter>;
  /** What its administrator wrote about it. */
  readonly description?: InputMaybe<ZStackStringFilter>;
  /** When it was last changed. */
  readonly lastOpDate?: InputMaybe<ZStackDateTimeFilter>;
  /** Its name. */
  readonly name?: InputMaybe<ZStackStringFilter>;
  /** This must not be met. A row that has no value for a field does not meet a condition on it, and so meets its negation. Needs ZQL. */
  readonly not?: InputMaybe<BackupStorageFilter>;
  /** At least one of these has to be met; an empty list matches nothing. Needs ZQL. */
  readonly or?: InputMaybe<ReadonlyArray<BackupStorageFilter>>;
  /** Whether its administrator has it in use. */
  readonly state?: InputMaybe<BackupStorageStateFilter>;
  /** Whether the management node reaches it. */
  readonly status?: InputMaybe<BackupStorageStatusFilter>;
  /** Capacity in bytes. */
  readonly totalCapacity?: InputMaybe<ZStackLongFilter>;
  /** ZStack's name of its type, such as `Ceph`, `ImageStoreBackupStorage` or `SftpBackupStorage`. */
  readonly type?: InputMaybe<ZStackStringFilter>;
  /** Where it is, a path or an address. */
  readonly url?: InputMaybe<ZStackUrlFilter>;
  /** Its uuid, 32 hex digits. */
  readonly uuid?: InputMaybe<ZStackIdFilter>;
  /** The zones that it is attached to. One of them has to meet all of these conditions; `not` asks for the rows where none does. `ne`, `notIn`, `notLike` and `isNull` are refused here, since they could mean either. */
  readonly zone?: InputMaybe<ZoneFilter>;
};

/** The order of a list of backup storages. */
export type BackupStorageOrder = {
  /** Which end comes first. */
  readonly direction?: ZStackOrderDirection;
  /** What to order by. */
  readonly field: BackupStorageOrderField;
};

/** What a list of backup storages can be ordered by. */
export type BackupStorageOrderField =
  /** By `availableCapacity`: free capacity in bytes. */
  | 'availableCapacity'
  /** By the time of creation, which has whole seconds. */
  | 'createDate'
  /** By `description`: what its administrator wrote about it. */
  | 'description'
  /** By the time of the last change, which has whole seconds. */
  | 'lastOpDate'
  /** By name. */
  | 'name'
  /** By `state`: whether its administrator has it in use. */
  | 'state'
  /** By `status`: whether the management node reaches it. */
  | 'status'
  /** By `totalCapacity`: capacity in bytes. */
  | 'totalCapacity'
  /** By `type`: ZStack's name of its type, such as `Ceph`, `ImageStoreBackupStorage` or `SftpBackupStorage`. */
  | 'type'
  /** By uuid. */
  | 'uuid';

/** Whether a backup storage is in use. */
export type BackupStorageState =
  /** Taken out of use by its administrator. */
  | 'Disabled'
  /** In use. */
  | 'Enabled'
  /** A state that the gateway does not know yet. */
  | 'UNKNOWN';

/** Conditions on whether a backup storage is in use. All that are given have to be met. */
export type BackupStorageStateFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<BackupStorageState>;
  /** It is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<BackupStorageState>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<BackupStorageState>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<BackupStorageState>>;
};

/** Whether the management node reaches a backup storage. */
export type BackupStorageStatus =
  /** Reached. */
  | 'Connected'
  /** Being connected. */
  | 'Connecting'
  /** Not reached: no copy can be written to it. */
  | 'Disconnected'
  /** A status that the gateway does not know yet. */
  | 'UNKNOWN';

/** Conditions on whether the management node reaches a backup storage. All that are given have to be met. */
export type BackupStorageStatusFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<BackupStorageStatus>;
  /** It is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<BackupStorageStatus>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<BackupStorageStatus>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<BackupStorageStatus>>;
};

/** A copy whose hash is to be computed. */
export type CalculateImageHashInput = {
  /** `MD5`, `SHA1` or `SHA256`; without it MD5. */
  readonly algorithm?: InputMaybe<Scalars['String']['input']>;
  /** The backup storage that is to compute it, which holds the image. 32 hex digits; dashes are accepted. */
  readonly backupStorageUuid: Scalars['ID']['input'];
  /** The image. 32 hex digits; dashes are accepted. */
  readonly uuid: Scalars['ID']['input'];
};

/**
 * How the cancellation stands; `job` is the job that is cancelled. Refused is a job that cannot be cancelled: no long job, one that
 * has ended, or one that the session may not see. It has failed where ZStack refuses it, or the job ended before it was stopped.
 * More members may be added: have a default branch.
 */
export type CancelJobPayload = JobCancelled | ResourceActionFailed | ResourceActionInProgress | ResourceActionRefused;

/** ZStack did not draw the captcha anew. */
export type CaptchaRefreshFailed = {
  readonly __typename?: 'CaptchaRefreshFailed';
  /** Why. Category `NOT_FOUND`: it is too old, or was none; log in to be given another. */
  readonly error: ZStackError;
};

/** The captcha shows other characters now; those that it showed before count no more. */
export type CaptchaRefreshed = {
  readonly __typename?: 'CaptchaRefreshed';
  /** The same captcha with its new picture. */
  readonly captcha: ZStackCaptcha;
};

/** An image whose state is to be changed. */
export type ChangeImageStateInput = {
  /** What is to become of it; a state that it has already is no error. */
  readonly stateEvent: ImageStateEvent;
  /** The image. 32 hex digits; dashes are accepted. */
  readonly uuid: Scalars['ID']['input'];
};

/** A data volume to be created from a data volume template. */
export type CreateDataVolumeFromVolumeTemplateInput = {
  /** A description. At most 2048 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The host to put it on, where the primary storage is one of single hosts. 32 hex digits; dashes are accepted. */
  readonly hostUuid?: InputMaybe<Scalars['ID']['input']>;
  /** The image, which has to be a data volume template. 32 hex digits; dashes are accepted. */
  readonly imageUuid: Scalars['ID']['input'];
  /** The volume's name; need not be unique. At most 255 characters. */
  readonly name: Scalars['String']['input'];
  /** The primary storage to put it on. 32 hex digits; dashes are accepted. */
  readonly primaryStorageUuid: Scalars['ID']['input'];
  /** The uuid that the volume shall have, never used before. Without it the gateway chooses one. A UUID of version 1 to 5, of 32 hex digits; dashes are accepted. */
  readonly resourceUuid?: InputMaybe<Scalars['ID']['input']>;
  /** System tags to attach. At most 64, each of at most 2048 characters. */
  readonly systemTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Uuids of tag patterns to attach. Each has 32 hex digits; dashes are accepted. At most 64. */
  readonly tagUuids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** User tags to attach. At most 64, each of at most 2048 characters. */
  readonly userTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How the creation of a volume stands. More members may be added: have a default branch. */
export type CreateDataVolumeFromVolumeTemplatePayload = ResourceActionFailed | ResourceActionInProgress | ResourceActionRefused | VolumeCreated;

/** A data volume template to be created from a volume snapshot. */
export type CreateDataVolumeTemplateFromSnapshotInput = {
  /** Where to put the image: uuids of backup storages. Each has 32 hex digits; dashes are accepted. At least one, at most 64. One that is named twice counts once. */
  readonly backupStorageUuids: ReadonlyArray<Scalars['ID']['input']>;
  /** A description. At most 2048 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The image's name; need not be unique. At most 255 characters. */
  readonly name: Scalars['String']['input'];
  /** The uuid that the image shall have, never used before. Without it the gateway chooses one. A UUID of version 1 to 5, of 32 hex digits; dashes are accepted. */
  readonly resourceUuid?: InputMaybe<Scalars['ID']['input']>;
  /** The volume snapshot. 32 hex digits; dashes are accepted. */
  readonly snapshotUuid: Scalars['ID']['input'];
  /** System tags to attach. At most 64, each of at most 2048 characters. */
  readonly systemTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Uuids of tag patterns to attach. Each has 32 hex digits; dashes are accepted. At most 64. */
  readonly tagUuids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** User tags to attach. At most 64, each of at most 2048 characters. */
  readonly userTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How the creation stands. More members may be added: have a default branch. */
export type CreateDataVolumeTemplateFromSnapshotPayload = ImageCreated | ImageCreatedPartially | ImageCreationFailed | ImageCreationInProgress;

/** A data volume template to be created from a volume. */
export type CreateDataVolumeTemplateFromVolumeInput = {
  /**
   * Where to put the image: uuids of backup storages.
   * Without them ZStack chooses one, perhaps of a type that the volume's primary storage cannot write to: then it fails. Each has 32 hex digits; dashes are accepted. At least one, at most 64. One that is named twice counts once.
   */
  readonly backupStorageUuids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it runs as a long job of ZStack's, which `cancelJob` can cancel. */
  readonly cancellable?: InputMaybe<Scalars['Boolean']['input']>;
  /** A description. At most 2048 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The image's name; need not be unique. At most 255 characters. */
  readonly name: Scalars['String']['input'];
  /** The uuid that the image shall have, never used before. Without it the gateway chooses one. A UUID of version 1 to 5, of 32 hex digits; dashes are accepted. */
  readonly resourceUuid?: InputMaybe<Scalars['ID']['input']>;
  /** System tags to attach. At most 64, each of at most 2048 characters. */
  readonly systemTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Uuids of tag patterns to attach. Each has 32 hex digits; dashes are accepted. At most 64. */
  readonly tagUuids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** User tags to attach. At most 64, each of at most 2048 characters. */
  readonly userTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The volume, which may be a root volume. 32 hex digits; dashes are accepted. */
  readonly volumeUuid: Scalars['ID']['input'];
};

/** How the creation stands. More members may be added: have a default branch. */
export type CreateDataVolumeTemplateFromVolumePayload = ImageCreated | ImageCreatedPartially | ImageCreationFailed | ImageCreationInProgress;

/** A root volume template to be created from a root volume. */
export type CreateRootVolumeTemplateFromRootVolumeInput = {
  /** The CPU's architecture. ZStack goes by the machine. */
  readonly architecture?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where to put the image: uuids of backup storages.
   * Without them ZStack chooses one, perhaps of a type that the volume's primary storage cannot write to: then it fails. Each has 32 hex digits; dashes are accepted. At least one, at most 64. One that is named twice counts once.
   */
  readonly backupStorageUuids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it runs as a long job of ZStack's, which `cancelJob` can cancel. */
  readonly cancellable?: InputMaybe<Scalars['Boolean']['input']>;
  /** A description. At most 2048 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What runs in it, such as `CentOS 7`. Without it, that of the machine whose volume it is. */
  readonly guestOsType?: InputMaybe<Scalars['String']['input']>;
  /** The image's name; need not be unique. At most 255 characters. */
  readonly name: Scalars['String']['input'];
  /** The kind of its operating system. Without it, that of the machine whose volume it is. */
  readonly platform?: InputMaybe<ImagePlatform>;
  /** The uuid that the image shall have, never used before. Without it the gateway chooses one. A UUID of version 1 to 5, of 32 hex digits; dashes are accepted. */
  readonly resourceUuid?: InputMaybe<Scalars['ID']['input']>;
  /** The root volume of a machine. 32 hex digits; dashes are accepted. */
  readonly rootVolumeUuid: Scalars['ID']['input'];
  /** Whether it is for the cloud's own machines. Default false. */
  readonly system?: InputMaybe<Scalars['Boolean']['input']>;
  /** System tags to attach, such as `bootMode::UEFI`. At most 64, each of at most 2048 characters. */
  readonly systemTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Uuids of tag patterns to attach. Each has 32 hex digits; dashes are accepted. At most 64. */
  readonly tagUuids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** User tags to attach. At most 64, each of at most 2048 characters. */
  readonly userTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether virtio drivers are in it. ZStack goes by the machine where it can. */
  readonly virtio?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How the creation stands. More members may be added: have a default branch. */
export type CreateRootVolumeTemplateFromRootVolumePayload = ImageCreated | ImageCreatedPartially | ImageCreationFailed | ImageCreationInProgress;

/** A root volume template to be created from a volume snapshot. */
export type CreateRootVolumeTemplateFromSnapshotInput = {
  /** The CPU's architecture, such as `x86_64`. Without it, that of the machine whose volume it was. */
  readonly architecture?: InputMaybe<Scalars['String']['input']>;
  /** Where to put the image: uuids of backup storages. Each has 32 hex digits; dashes are accepted. At least one, at most 64. One that is named twice counts once. */
  readonly backupStorageUuids: ReadonlyArray<Scalars['ID']['input']>;
  /** A description. At most 2048 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What runs in it, such as `CentOS 7`. Without it, that of the machine whose volume it was. */
  readonly guestOsType?: InputMaybe<Scalars['String']['input']>;
  /** The image's name; need not be unique. At most 255 characters. */
  readonly name: Scalars['String']['input'];
  /** The kind of its operating system. Without it, that of the machine whose volume it was. */
  readonly platform?: InputMaybe<ImagePlatform>;
  /** The uuid that the image shall have, never used before. Without it the gateway chooses one. A UUID of version 1 to 5, of 32 hex digits; dashes are accepted. */
  readonly resourceUuid?: InputMaybe<Scalars['ID']['input']>;
  /** The volume snapshot, of a root volume as a rule; one of a data volume is taken too. 32 hex digits; dashes are accepted. */
  readonly snapshotUuid: Scalars['ID']['input'];
  /** Whether it is for the cloud's own machines. Default false. */
  readonly system?: InputMaybe<Scalars['Boolean']['input']>;
  /** System tags to attach, such as `bootMode::UEFI`. At most 64, each of at most 2048 characters. */
  readonly systemTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Uuids of tag patterns to attach. Each has 32 hex digits; dashes are accepted. At most 64. */
  readonly tagUuids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** User tags to attach. At most 64, each of at most 2048 characters. */
  readonly userTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether virtio drivers are in it. ZStack goes by the machine where it can. */
  readonly virtio?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How the creation stands. More members may be added: have a default branch. */
export type CreateRootVolumeTemplateFromSnapshotPayload = ImageCreated | ImageCreatedPartially | ImageCreationFailed | ImageCreationInProgress;

/** Tags to be put on a resource: at least one, and at most 8192 characters in all. */
export type CreateTagsInput = {
  /** What that is. */
  readonly resourceType: TaggedResourceType;
  /** What to put them on. 32 hex digits; dashes are accepted. */
  readonly resourceUuid: Scalars['ID']['input'];
  /** Tags of ZStack's own, which it knows for such a resource, such as `qemuga` for an image. At most 64, each of at most 2048 characters. */
  readonly systemTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Free texts. At most 64, each of at most 2048 characters. */
  readonly userTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How the creation of tags stands. More members may be added: have a default branch. */
export type CreateTagsPayload = ResourceActionFailed | ResourceActionInProgress | ResourceActionRefused | TagsCreated;

/** A volume snapshot to be taken. */
export type CreateVolumeSnapshotInput = {
  /** A description. At most 2048 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The snapshot's name; need not be unique. At most 255 characters. */
  readonly name: Scalars['String']['input'];
  /** The uuid that the snapshot shall have, never used before. Without it the gateway chooses one. A UUID of version 1 to 5, of 32 hex digits; dashes are accepted. */
  readonly resourceUuid?: InputMaybe<Scalars['ID']['input']>;
  /** System tags to attach. At most 64, each of at most 2048 characters. */
  readonly systemTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Uuids of tag patterns to attach. Each has 32 hex digits; dashes are accepted. At most 64. */
  readonly tagUuids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** User tags to attach. At most 64, each of at most 2048 characters. */
  readonly userTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The volume. 32 hex digits; dashes are accepted. */
  readonly volumeUuid: Scalars['ID']['input'];
};

/** How the creation of a volume snapshot stands. More members may be added: have a default branch. */
export type CreateVolumeSnapshotPayload = ResourceActionFailed | ResourceActionInProgress | ResourceActionRefused | VolumeSnapshotCreated;

/** A copy of an image whose export is to be removed. */
export type DeleteExportedImageInput = {
  /** The backup storage that exported its copy. 32 hex digits; dashes are accepted. */
  readonly backupStorageUuid: Scalars['ID']['input'];
  /** The image. 32 hex digits; dashes are accepted. */
  readonly uuid: Scalars['ID']['input'];
};

/** An image to be removed, or some of its copies. */
export type DeleteImageInput = {
  /**
   * The backup storages to remove it from; those without a copy count for nothing. Without them it is removed from all, and so is
   * an image of which no copy is finished. Each has 32 hex digits; dashes are accepted. At least one, at most 64. One that is named twice counts once.
   */
  readonly backupStorageUuids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How hard ZStack tries; without it, PERMISSIVE. */
  readonly deleteMode?: InputMaybe<DeletionMode>;
  /** The image. 32 hex digits; dashes are accepted. */
  readonly uuid: Scalars['ID']['input'];
};

/** A tag to be taken off. */
export type DeleteTagInput = {
  /** The tag. 32 hex digits; dashes are accepted. */
  readonly uuid: Scalars['ID']['input'];
};

/** How the removal of a tag stands. More members may be added: have a default branch. */
export type DeleteTagPayload = ResourceActionFailed | ResourceActionInProgress | ResourceActionRefused | TagDeleted;

/** A volume snapshot to be removed. */
export type DeleteVolumeSnapshotInput = {
  /** The volume snapshot. 32 hex digits; dashes are accepted. */
  readonly uuid: Scalars['ID']['input'];
};

/** How the removal of a volume snapshot stands. More members may be added: have a default branch. */
export type DeleteVolumeSnapshotPayload = ResourceActionFailed | ResourceActionInProgress | ResourceActionRefused | VolumeSnapshotRemoved;

/** How hard ZStack tries to delete something. */
export type DeletionMode =
  /** Whatever speaks against it. */
  | 'Enforcing'
  /** Only where nothing speaks against it. */
  | 'Permissive';

/** A copy of an image to be exported. */
export type ExportImageInput = {
  /** The backup storage whose copy it is. 32 hex digits; dashes are accepted. */
  readonly backupStorageUuid: Scalars['ID']['input'];
  /** As a long job of ZStack's, which can be cancelled. */
  readonly cancellable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The format of what can be downloaded, `raw` or `qcow2`; not every type of storage heeds it. */
  readonly exportFormat?: InputMaybe<Scalars['String']['input']>;
  /** The image. 32 hex digits; dashes are accepted. */
  readonly uuid: Scalars['ID']['input'];
};

/** A deleted image to be removed for good, or some of its copies. */
export type ExpungeImageInput = {
  /** The backup storages whose deleted copies are to go for good; those without a deleted copy count for nothing. Without them all. Each has 32 hex digits; dashes are accepted. At least one, at most 64. One that is named twice counts once. */
  readonly backupStorageUuids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The image. 32 hex digits; dashes are accepted. */
  readonly uuid: Scalars['ID']['input'];
};

/** An image: a disk template or an ISO, with a copy on one or more backup storages. */
export type Image = Node & {
  readonly __typename?: 'Image';
  /** Stored size in bytes; 0 while it is being downloaded, or made from a snapshot. */
  readonly actualSize: Maybe<Scalars['Long']['output']>;
  /** The processor architecture, such as `x86_64` or `aarch64`; null for a data volume template. */
  readonly architecture: Maybe<Scalars['String']['output']>;
  /** Its copies, one for each backup storage, by the storage's uuid. Empty while it is being made from a snapshot. */
  readonly backupStorageRefs: ReadonlyArray<ImageBackupStorageRef>;
  /** How its guests boot, from its system tag; null where no tag says so. */
  readonly bootMode: Maybe<ImageBootMode>;
  /**
   * When it was created. It moves once for an image from a snapshot: from the beginning of the work to the moment when the
   * first copy was there.
   */
  readonly createDate: Maybe<Scalars['DateTime']['output']>;
  /** What its owner wrote about it. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The file format, such as `qcow2`, `raw` or `iso`. */
  readonly format: Maybe<Scalars['String']['output']>;
  /** The guest's operating system, free text. */
  readonly guestOsType: Maybe<Scalars['String']['output']>;
  /** Opaque, never changed, and of nothing else, whatever its type: what `node` takes, and the key for a client's cache. */
  readonly id: Scalars['ID']['output'];
  /** When it was last changed. */
  readonly lastOpDate: Maybe<Scalars['DateTime']['output']>;
  /** A hash of its content, usually null until one is asked for; despite its name it may be another hash than MD5. */
  readonly md5Sum: Maybe<Scalars['String']['output']>;
  /** What it is an image of. */
  readonly mediaType: Maybe<ImageMediaType>;
  /** Its name; need not be unique. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The account that owns it; null where the cloud does not tell. Loaded together for all rows of a request. */
  readonly owner: Maybe<ZStackAccount>;
  /** The guest's platform; null for a data volume template, unless one was given when it was added. */
  readonly platform: Maybe<ImagePlatform>;
  /** Virtual size in bytes; 0 while it is being downloaded, or made from a snapshot. */
  readonly size: Maybe<Scalars['Long']['output']>;
  /**
   * The volume snapshot that it was made from; null where it was made otherwise, or that is gone or not the caller's to see.
   * Loaded together for all rows of a request.
   */
  readonly sourceSnapshot: Maybe<VolumeSnapshot>;
  /**
   * The volume that it was made from; null where it was made otherwise, or that is gone or not the caller's to see. Loaded
   * together for all rows of a request.
   */
  readonly sourceVolume: Maybe<Volume>;
  /** Whether it may be used. */
  readonly state: Maybe<ImageState>;
  /** How the image itself stands. Each copy has a status of its own in `backupStorageRefs`. */
  readonly status: Maybe<ImageStatus>;
  /** Whether the cloud itself uses it. */
  readonly system: Maybe<Scalars['Boolean']['output']>;
  /** ZStack's own tags on it. Loaded together for all rows of a request. */
  readonly systemTags: Maybe<ReadonlyArray<SystemTag>>;
  /** ZStack's image type; `zstack`. */
  readonly type: Maybe<Scalars['String']['output']>;
  /**
   * Where it came from, such as `https://…` or `volumeSnapshot://<uuid>`. User names and passwords in it are left out, and so is what
   * its parameters tell that are named as secrets, such as `token` or `X-Amz-Signature`.
   */
  readonly url: Maybe<Scalars['String']['output']>;
  /** The tags that users gave it. Loaded together for all rows of a request. */
  readonly userTags: Maybe<ReadonlyArray<UserTag>>;
  /** Its uuid, 32 hex digits. */
  readonly uuid: Scalars['ID']['output'];
  /** Whether it belongs to the account whose session the request shows; null where the cloud does not tell. */
  readonly viewerIsOwner: Maybe<Scalars['Boolean']['output']>;
  /** Whether the guest has virtio drivers; false for a data volume template that was made from a snapshot or a volume. */
  readonly virtio: Maybe<Scalars['Boolean']['output']>;
  /** The virtual machines that were made from it. One request to ZStack for each image. */
  readonly vmInstances: Maybe<VmInstanceConnection>;
  /** The volumes that were made from it, those that the caller may see. One request to ZStack for each image. */
  readonly volumes: Maybe<VolumeConnection>;
};


/** An image: a disk template or an ISO, with a copy on one or more backup storages. */
export type ImageVmInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VmInstanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VmInstanceOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** An image: a disk template or an ISO, with a copy on one or more backup storages. */
export type ImageVolumesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolumeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VolumeOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** An action on an image that failed. */
export type ImageActionFailed = {
  readonly __typename?: 'ImageActionFailed';
  /** ZStack's error. */
  readonly error: ZStackError;
  /** The job that failed. */
  readonly job: ZStackJob;
};

/** The outcome of an action on an image is not known yet: keep the job's id and ask again later. */
export type ImageActionInProgress = {
  readonly __typename?: 'ImageActionInProgress';
  /** The job. Its status is RUNNING, or UNKNOWN where nobody can say. */
  readonly job: ZStackJob;
};

/** How an action on an image stands. More members may be added: have a default branch. */
export type ImageActionPayload = ImageActionFailed | ImageActionInProgress | ImageChanged | ResourceActionRefused;

/** A copy of an image on a backup storage. */
export type ImageBackupStorageRef = {
  readonly __typename?: 'ImageBackupStorageRef';
  /** The backup storage; null where it is gone. Loaded together for all rows of a request. */
  readonly backupStorage: Maybe<BackupStorage>;
  /** The backup storage's uuid. */
  readonly backupStorageUuid: Scalars['ID']['output'];
  /** When ZStack noted the copy: when it began, or, for an image from a snapshot, when it was there. */
  readonly createDate: Maybe<Scalars['DateTime']['output']>;
  /** The MD5 hash of the export. */
  readonly exportMd5Sum: Maybe<Scalars['String']['output']>;
  /** The link of an export. Whoever has it has the image: treat it as a secret. */
  readonly exportUrl: Maybe<Scalars['String']['output']>;
  /** The image's uuid. */
  readonly imageUuid: Maybe<Scalars['ID']['output']>;
  /** Where the copy lies. Empty while it is being made; for an image that waits for an upload, where to PUT its bytes. */
  readonly installPath: Maybe<Scalars['String']['output']>;
  /** When the copy was last changed. */
  readonly lastOpDate: Maybe<Scalars['DateTime']['output']>;
  /** How the copy stands. */
  readonly status: Maybe<ImageStatus>;
};

/** How the guests of an image boot. */
export type ImageBootMode =
  /** By BIOS. */
  | 'Legacy'
  /** By UEFI. */
  | 'UEFI'
  /** By UEFI with its compatibility module for BIOS. */
  | 'UEFI_WITH_CSM'
  /** A mode that the gateway does not know yet. */
  | 'UNKNOWN';

/** An image that was changed. */
export type ImageChanged = {
  readonly __typename?: 'ImageChanged';
  /** The image after the change. */
  readonly image: Image;
  /** The job that changed it. */
  readonly job: ZStackJob;
};

/** A page of a list of images. */
export type ImageConnection = {
  readonly __typename?: 'ImageConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<ImageEdge>;
  /** All rows of the list, not only of the page, counted by the values of one field: the largest count first. Needs ZQL. */
  readonly groups: Maybe<ReadonlyArray<ImageCount>>;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Image>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** The sum of `actualSize` over all rows of the list, not only of the page; a row without one adds nothing. Needs ZQL. */
  readonly totalActualSize: Maybe<Scalars['Long']['output']>;
  /** How many rows the whole list has. On a later page it costs one more request to ZStack, where the list needs no ZQL. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** The sum of `size` over all rows of the list, not only of the page; a row without one adds nothing. Needs ZQL. */
  readonly totalSize: Maybe<Scalars['Long']['output']>;
};


/** A page of a list of images. */
export type ImageConnectionGroupsArgs = {
  by: ImageGroupField;
};

/** How many rows of a list of images have one value. */
export type ImageCount = {
  readonly __typename?: 'ImageCount';
  /** How many rows have it. */
  readonly count: Scalars['Int']['output'];
  /** ZStack's word; null for rows without one. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** The image is on every backup storage that was asked for. */
export type ImageCreated = ImageCreationOutcome & {
  readonly __typename?: 'ImageCreated';
  /** The image. */
  readonly image: Image;
  /** The job that created it. */
  readonly job: ZStackJob;
};

/** The image exists, but some backup storages do not hold it. */
export type ImageCreatedPartially = ImageCreationOutcome & {
  readonly __typename?: 'ImageCreatedPartially';
  /** One entry for each backup storage that did not get its copy. */
  readonly failures: ReadonlyArray<BackupStorageFailure>;
  /** The image. */
  readonly image: Image;
  /** The job that created it. */
  readonly job: ZStackJob;
};

/** There is no image that can be used. */
export type ImageCreationFailed = ImageCreationOutcome & {
  readonly __typename?: 'ImageCreationFailed';
  /** ZStack's error. */
  readonly error: ZStackError;
  /** What each backup storage failed with, where ZStack tells; else empty. */
  readonly failures: ReadonlyArray<BackupStorageFailure>;
  /** The job that failed. */
  readonly job: ZStackJob;
  /**
   * A row that the cloud left behind: it stays CREATING, nobody is at work on it, and `deleteImage` removes it. Null
   * where nothing was left.
   */
  readonly leftover: Maybe<Image>;
};

/** The outcome is not known yet: keep the job's id and ask again later. */
export type ImageCreationInProgress = ImageCreationOutcome & {
  readonly __typename?: 'ImageCreationInProgress';
  /** The uuid that the image has, or will have. */
  readonly imageUuid: Scalars['ID']['output'];
  /** The job. Its status is RUNNING, or UNKNOWN where nobody can say. */
  readonly job: ZStackJob;
  /** The image as it stands now; null where there is none yet. One more request to ZStack. */
  readonly pendingImage: Maybe<Image>;
};

/** What every outcome of a creation has. */
export type ImageCreationOutcome = {
  /** The job that ZStack made of the request. */
  readonly job: ZStackJob;
};

/** A row of a list of images. */
export type ImageEdge = {
  readonly __typename?: 'ImageEdge';
  /** Where the row stands in its list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The image. */
  readonly node: Image;
};

/** How the export of an image stands. More members may be added: have a default branch. */
export type ImageExportPayload = ImageActionFailed | ImageActionInProgress | ImageExported | ResourceActionRefused;

/** A copy that was exported. */
export type ImageExported = {
  readonly __typename?: 'ImageExported';
  /** The backup storage whose copy it is. */
  readonly backupStorageUuid: Scalars['ID']['output'];
  /** The image. */
  readonly imageUuid: Scalars['ID']['output'];
  /** The job that exported it. */
  readonly job: ZStackJob;
  /** The MD5 hash of what can be downloaded; null where it was not told. */
  readonly md5Sum: Maybe<Scalars['String']['output']>;
  /** The link to download it by. Whoever has it has the image: treat it as a secret. */
  readonly url: Scalars['String']['output'];
};

/** Conditions on images. All that are given have to be met. */
export type ImageFilter = {
  /** Stored size in bytes. */
  readonly actualSize?: InputMaybe<ZStackLongFilter>;
  /** All of these have to be met as well. */
  readonly and?: InputMaybe<ReadonlyArray<ImageFilter>>;
  /** The processor architecture, such as `x86_64` or `aarch64`. */
  readonly architecture?: InputMaybe<ZStackStringFilter>;
  /** The backup storages that hold it. One of them has to meet all of these conditions; `not` asks for the rows where none does. `ne`, `notIn`, `notLike` and `isNull` are refused here, since they could mean either. */
  readonly backupStorage?: InputMaybe<BackupStorageFilter>;
  /** When it was created. */
  readonly createDate?: InputMaybe<ZStackDateTimeFilter>;
  /** What its owner wrote about it. */
  readonly description?: InputMaybe<ZStackStringFilter>;
  /** The file format, such as `qcow2`, `raw` or `iso`. */
  readonly format?: InputMaybe<ZStackStringFilter>;
  /** The guest's operating system, free text. */
  readonly guestOsType?: InputMaybe<ZStackStringFilter>;
  /** When it was last changed. */
  readonly lastOpDate?: InputMaybe<ZStackDateTimeFilter>;
  /** A hash of its content, usually null until one is asked for. */
  readonly md5Sum?: InputMaybe<ZStackStringFilter>;
  /** What it is an image of. */
  readonly mediaType?: InputMaybe<ImageMediaTypeFilter>;
  /** Its name. */
  readonly name?: InputMaybe<ZStackStringFilter>;
  /** This must not be met. A row that has no value for a field does not meet a condition on it, and so meets its negation. Needs ZQL. */
  readonly not?: InputMaybe<ImageFilter>;
  /** At least one of these has to be met; an empty list matches nothing. Needs ZQL. */
  readonly or?: InputMaybe<ReadonlyArray<ImageFilter>>;
  /** The guest's platform. */
  readonly platform?: InputMaybe<ImagePlatformFilter>;
  /** Virtual size in bytes. */
  readonly size?: InputMaybe<ZStackLongFilter>;
  /** Whether it may be used. */
  readonly state?: InputMaybe<ImageStateFilter>;
  /** How the image itself stands. */
  readonly status?: InputMaybe<ImageStatusFilter>;
  /** Whether the cloud itself uses it. */
  readonly system?: InputMaybe<ZStackBooleanFilter>;
  /** Its system tags. */
  readonly systemTag?: InputMaybe<ZStackTagFilter>;
  /** ZStack's image type. */
  readonly type?: InputMaybe<ZStackStringFilter>;
  /** Where it came from, such as `https://…` or `volumeSnapshot://<uuid>`. */
  readonly url?: InputMaybe<ZStackUrlFilter>;
  /** Its user tags. */
  readonly userTag?: InputMaybe<ZStackTagFilter>;
  /** Its uuid, 32 hex digits. */
  readonly uuid?: InputMaybe<ZStackIdFilter>;
  /** Whether the guest has virtio drivers. */
  readonly virtio?: InputMaybe<ZStackBooleanFilter>;
};

/** What images can be counted by. */
export type ImageGroupField =
  /** By `format`: the file format, such as `qcow2`, `raw` or `iso`. */
  | 'format'
  /** By `mediaType`: what it is an image of. */
  | 'mediaType'
  /** By `platform`: the guest's platform. */
  | 'platform'
  /** By `state`: whether it may be used. */
  | 'state'
  /** By `status`: how the image itself stands. */
  | 'status'
  /** By `type`: ZStack's image type. */
  | 'type';

/** What an image is an image of. */
export type ImageMediaType =
  /** A data volume. */
  | 'DataVolumeTemplate'
  /** A CD or DVD. */
  | 'ISO'
  /** The root volume of a VM. */
  | 'RootVolumeTemplate'
  /** A type that the gateway does not know yet. */
  | 'UNKNOWN';

/** Conditions on what an image is an image of. All that are given have to be met. */
export type ImageMediaTypeFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<ImageMediaType>;
  /** It is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ImageMediaType>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<ImageMediaType>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<ImageMediaType>>;
};

/** The order of a list of images. */
export type ImageOrder = {
  /** Which end comes first. */
  readonly direction?: ZStackOrderDirection;
  /** What to order by. */
  readonly field: ImageOrderField;
};

/** What a list of images can be ordered by. */
export type ImageOrderField =
  /** By `actualSize`: stored size in bytes. */
  | 'actualSize'
  /** By `architecture`: the processor architecture, such as `x86_64` or `aarch64`. */
  | 'architecture'
  /** By the time of creation, which has whole seconds. */
  | 'createDate'
  /** By `description`: what its owner wrote about it. */
  | 'description'
  /** By `format`: the file format, such as `qcow2`, `raw` or `iso`. */
  | 'format'
  /** By `guestOsType`: the guest's operating system, free text. */
  | 'guestOsType'
  /** By the time of the last change, which has whole seconds. */
  | 'lastOpDate'
  /** By `md5Sum`: a hash of its content, usually null until one is asked for. */
  | 'md5Sum'
  /** By `mediaType`: what it is an image of. */
  | 'mediaType'
  /** By name. */
  | 'name'
  /** By `platform`: the guest's platform. */
  | 'platform'
  /** By size in bytes. */
  | 'size'
  /** By `state`: whether it may be used. */
  | 'state'
  /** By `status`: how the image itself stands. */
  | 'status'
  /** By `system`: whether the cloud itself uses it. */
  | 'system'
  /** By `type`: ZStack's image type. */
  | 'type'
  /** By uuid. */
  | 'uuid'
  /** By `virtio`: whether the guest has virtio drivers. */
  | 'virtio';

/** A guest's platform. */
export type ImagePlatform =
  /** Linux. */
  | 'Linux'
  /** Another system. */
  | 'Other'
  /** A paravirtualised guest. An image that is added so is kept as OTHER. */
  | 'Paravirtualization'
  /** A platform that the gateway does not know yet. */
  | 'UNKNOWN'
  /** Windows. */
  | 'Windows'
  /** Windows with virtio drivers. An image that is added so is kept as WINDOWS. */
  | 'WindowsVirtio';

/** Conditions on a guest's platform. All that are given have to be met. */
export type ImagePlatformFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<ImagePlatform>;
  /** It is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ImagePlatform>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<ImagePlatform>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<ImagePlatform>>;
};

/** How the removal of an image stands. More members may be added: have a default branch. */
export type ImageRemovalPayload = ImageActionFailed | ImageActionInProgress | ImageRemoved | ResourceActionRefused;

/** What became of a removal, as the image itself shows it: ZStack says "succeeded" also for copies that it could not remove. */
export type ImageRemoved = {
  readonly __typename?: 'ImageRemoved';
  /** The image that was to be removed. */
  readonly imageUuid: Scalars['ID']['output'];
  /** The job that removed it. */
  readonly job: ZStackJob;
  /**
   * The backup storages that it was to be removed from, and that still hold it, or hold it again; the job is PARTIALLY_SUCCEEDED
   * then.
   */
  readonly remainingOn: ReadonlyArray<Scalars['ID']['output']>;
  /** The backup storages that it is gone from; after `deleteImage` also where it can still be recovered. */
  readonly removedFrom: ReadonlyArray<Scalars['ID']['output']>;
};

/** Whether an image may be used. */
export type ImageState =
  /** It may not be used at present. */
  | 'Disabled'
  /** It may be used. */
  | 'Enabled'
  /** A state that the gateway does not know yet. */
  | 'UNKNOWN';

/** What can become of an image's state. */
export type ImageStateEvent =
  /** It may not be used any more: its state becomes DISABLED. */
  | 'DISABLE'
  /** It may be used: its state becomes ENABLED. */
  | 'ENABLE';

/** Conditions on whether an image may be used. All that are given have to be met. */
export type ImageStateFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<ImageState>;
  /** It is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ImageState>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<ImageState>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<ImageState>>;
};

/** How an image, or one copy of it, stands. */
export type ImageStatus =
  /** Being made from a volume or a snapshot. A copy of a data volume that failed stays so. */
  | 'Creating'
  /** Deleted, but still recoverable. */
  | 'Deleted'
  /** Being downloaded, or waiting for an upload. */
  | 'Downloading'
  /** Broken. */
  | 'Error'
  /** Being moved to another backup storage. */
  | 'Migrating'
  /** Usable. */
  | 'Ready'
  /** A status that the gateway does not know yet. */
  | 'UNKNOWN';

/** Conditions on how an image, or one copy of it, stands. All that are given have to be met. */
export type ImageStatusFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<ImageStatus>;
  /** It is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ImageStatus>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<ImageStatus>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<ImageStatus>>;
};

/** A job that was cancelled. What it had begun is undone as far as ZStack does that. */
export type JobCancelled = {
  readonly __typename?: 'JobCancelled';
  /** The job. Its status is FAILED, and the category of its error CANCELLED. */
  readonly job: ZStackJob;
};

/** Who logs in. */
export type LogInByAccountInput = {
  /** The name of the account. */
  readonly accountName: Scalars['String']['input'];
  /** The captcha that ZStack demanded after failed attempts, `LogInFailed.captcha.uuid`. */
  readonly captchaUuid?: InputMaybe<Scalars['ID']['input']>;
  /** The password in clear text. The gateway passes on only its SHA-512, and neither keeps nor logs either of them. */
  readonly password: Scalars['String']['input'];
  /** What the captcha shows. */
  readonly verifyCode?: InputMaybe<Scalars['String']['input']>;
};

/** ZStack answered the log-in with an error. */
export type LogInFailed = {
  readonly __typename?: 'LogInFailed';
  /**
   * What has to be solved to log in: show it, and log in again with its uuid and what it shows. null where none is demanded,
   * or the cloud makes none. Where one is demanded, asking for it costs one request to ZStack.
   */
  readonly captcha: Maybe<ZStackCaptcha>;
  /**
   * Why. `ID.1000`: wrong name or password; `ID.1005`: the password has to be changed first; `ID.1006`: the account has
   * too many sessions; `ID.2000` to `ID.2003`: another proof is demanded; `LOGIN_CONTROL.1005`: a captcha is demanded,
   * `LOGIN_CONTROL.1003`: it was solved wrongly, `LOGIN_CONTROL.1002`: the account is locked after failed attempts.
   * `SYS.1006`, `SYS.1012`: ZStack could not run the log-in, as while a management node is down; the password may be right.
   */
  readonly error: ZStackError;
};

/** How a log-in ended. */
export type LogInPayload = LogInFailed | LoggedIn;

/** The log-out was done. */
export type LogOutPayload = {
  readonly __typename?: 'LogOutPayload';
  /**
   * true: ZStack has ended the session, and does not tell whether it was alive before. Where a cloud has several management
   * nodes, another one that has seen the session may go on accepting it while it is used.
   */
  readonly loggedOut: Scalars['Boolean']['output'];
};

/** The log-in succeeded. */
export type LoggedIn = {
  readonly __typename?: 'LoggedIn';
  /** The new session. */
  readonly session: ZStackSession;
  /** What to send as `Authorization: OAuth <token>`. Whoever has it acts as the account: keep it secret. */
  readonly token: Scalars['String']['output'];
};

/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Adds an image from a URL, or by an upload: ZStack's AddImage. It waits up to `waitSeconds` for the outcome; what takes longer
   * goes on in ZStack, and its job tells how it stands. A backup storage that cannot take it, such as a disabled one, fails the
   * whole; a disconnected or full one is left out, and told. An upload, from `upload://`, is in progress as soon as ZStack waits
   * for the bytes: `pendingImage.backupStorageRefs.installPath` is where to PUT them, and the job runs until each copy is there.
   * Backup storages of the type SftpBackupStorage take no upload.
   */
  readonly addImage: Maybe<AddImagePayload>;
  /**
   * Has a backup storage compute a hash of its copy, which becomes `Image.md5Sum`: ZStack's CalculateImageHash. Of an image that has
   * one nothing is computed, whatever its algorithm was. A storage of the type SftpBackupStorage would never answer, and is refused.
   */
  readonly calculateImageHash: Maybe<ImageActionPayload>;
  /**
   * Cancels a job that was submitted with `cancellable: true`: ZStack's CancelLongJob. It waits a little until its work has stopped.
   * A job that was cancelled already is told as one.
   */
  readonly cancelJob: Maybe<CancelJobPayload>;
  /** Puts an image into use, or takes it out of use: ZStack's ChangeImageState. */
  readonly changeImageState: Maybe<ImageActionPayload>;
  /**
   * Creates a data volume from a data volume template, an image: ZStack's CreateDataVolumeFromVolumeTemplate. An image that is
   * shared will do. It waits a little for the outcome; what takes longer goes on in ZStack.
   */
  readonly createDataVolumeFromVolumeTemplate: Maybe<CreateDataVolumeFromVolumeTemplatePayload>;
  /**
   * Creates a data volume template, which is a kind of image, from a volume snapshot: ZStack's
   * CreateDataVolumeTemplateFromVolumeSnapshot. It waits up to `waitSeconds` for the outcome; what takes longer goes on in
   * ZStack, and its job tells how it stands.
   */
  readonly createDataVolumeTemplateFromSnapshot: Maybe<CreateDataVolumeTemplateFromSnapshotPayload>;
  /**
   * Creates a data volume template, which is a kind of image, from a volume: ZStack's CreateDataVolumeTemplateFromVolume. It
   * waits up to `waitSeconds` for the outcome; what takes longer goes on in ZStack, and its job tells how it stands.
   */
  readonly createDataVolumeTemplateFromVolume: Maybe<CreateDataVolumeTemplateFromVolumePayload>;
  /**
   * Creates from the root volume of a machine a root volume template, which is an image that machines start from: ZStack's
   * CreateRootVolumeTemplateFromRootVolume. For a copy on sftp the machine must be stopped. It waits up to `waitSeconds` for the
   * outcome; what takes longer goes on in ZStack, and its job tells how it stands.
   */
  readonly createRootVolumeTemplateFromRootVolume: Maybe<CreateRootVolumeTemplateFromRootVolumePayload>;
  /**
   * Creates from a volume snapshot a root volume template, which is an image that machines start from: ZStack's
   * CreateRootVolumeTemplateFromVolumeSnapshot. It waits up to `waitSeconds` for the outcome; what takes longer goes on in
   * ZStack, and its job tells how it stands.
   */
  readonly createRootVolumeTemplateFromSnapshot: Maybe<CreateRootVolumeTemplateFromSnapshotPayload>;
  /**
   * Puts tags on a resource: one job of ZStack's for each user tag (CreateUserTag), and one for all system tags
   * (CreateSystemTags), in turn. Only its owner may. Asking again does no harm: a tag that is there already is
   * told as made.
   */
  readonly createTags: Maybe<CreateTagsPayload>;
  /**
   * Takes a snapshot of a volume: ZStack's CreateVolumeSnapshot. Only the volume's owner may. It waits a little for the outcome;
   * what takes longer goes on in ZStack.
   */
  readonly createVolumeSnapshot: Maybe<CreateVolumeSnapshotPayload>;
  /**
   * Removes the export of a copy of an image, and ends its link: ZStack's DeleteExportedImageFromBackupStorage. A copy that is not
   * exported is no error.
   */
  readonly deleteExportedImage: Maybe<ImageActionPayload>;
  /**
   * Removes an image, or some of its copies: ZStack's DeleteImage. What can be recovered afterwards, and for how long, is the
   * cloud's setting; an image that is `DELETED` is still found.
   */
  readonly deleteImage: Maybe<ImageRemovalPayload>;
  /** Takes a user tag or a system tag off what it is on: ZStack's DeleteTag. Only the owner of that may. */
  readonly deleteTag: Maybe<DeleteTagPayload>;
  /**
   * Removes a volume snapshot, and with it all that build on it (its `children`, and theirs): ZStack's DeleteVolumeSnapshot. Only
   * its owner may. The volume stays as it is.
   */
  readonly deleteVolumeSnapshot: Maybe<DeleteVolumeSnapshotPayload>;
  /**
   * Has a backup storage export its copy of an image, so that it can be downloaded by a link: ZStack's
   * ExportImageFromBackupStorage. A copy that is exported already keeps its link. A storage of the type SftpBackupStorage exports
   * nothing, and is refused.
   */
  readonly exportImage: Maybe<ImageExportPayload>;
  /**
   * Removes a deleted image for good, or some of its deleted copies: ZStack's ExpungeImage. Where no copy is deleted it is refused:
   * delete the image first.
   */
  readonly expungeImage: Maybe<ImageRemovalPayload>;
  /** Logs in with the name and password of an account. Needs no session. At most once in an operation. */
  readonly logInByAccount: Maybe<LogInPayload>;
  /** Ends the session that the request shows. */
  readonly logOut: Maybe<LogOutPayload>;
  /**
   * Brings a deleted image back, or some of its copies, as long as the cloud keeps them: ZStack's RecoverImage. Where no copy is
   * deleted it is refused.
   */
  readonly recoverImage: Maybe<ImageActionPayload>;
  /** Draws another picture for a captcha that cannot be read. Needs no session. */
  readonly refreshCaptcha: Maybe<RefreshCaptchaPayload>;
  /**
   * Brings a volume back to what it held when a snapshot of it was taken: ZStack's RevertVolumeFromSnapshot. Only the snapshot's
   * owner may. What the volume holds now is lost, but for what a snapshot holds; a machine that it is attached to has to be
   * stopped.
   */
  readonly revertVolumeFromSnapshot: Maybe<RevertVolumeFromSnapshotPayload>;
  /** Shares resources no longer: ZStack's RevokeResourceSharing. Only the administrator may. */
  readonly revokeResourceSharing: Maybe<RevokeResourceSharingPayload>;
  /**
   * Sets how the guests of an image boot, `Image.bootMode`: ZStack's SetImageBootMode. An image of the architecture `aarch64` cannot
   * boot by BIOS.
   */
  readonly setImageBootMode: Maybe<ImageActionPayload>;
  /**
   * Shares resources with accounts or with all, who may see and use them then, but not change them: ZStack's ShareResource.
   * Only the administrator may.
   */
  readonly shareResources: Maybe<ShareResourcesPayload>;
  /** Has the sizes of an image told anew by a backup storage that holds it: ZStack's SyncImageSize. One that is connected is asked. */
  readonly syncImageSize: Maybe<ImageActionPayload>;
  /**
   * Changes what is told about an image: ZStack's UpdateImage. A deleted image can be changed too. The architecture `aarch64` sets
   * its boot mode to UEFI, `x86_64` that of an image of the cloud's own to LEGACY.
   */
  readonly updateImage: Maybe<ImageActionPayload>;
  /** Changes the name or the description of a volume snapshot: ZStack's UpdateVolumeSnapshot. Only its owner may. */
  readonly updateVolumeSnapshot: Maybe<UpdateVolumeSnapshotPayload>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationAddImageArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: AddImageInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationCalculateImageHashArgs = {
  input: CalculateImageHashInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationCancelJobArgs = {
  id: Scalars['ID']['input'];
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationChangeImageStateArgs = {
  input: ChangeImageStateInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationCreateDataVolumeFromVolumeTemplateArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CreateDataVolumeFromVolumeTemplateInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationCreateDataVolumeTemplateFromSnapshotArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CreateDataVolumeTemplateFromSnapshotInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationCreateDataVolumeTemplateFromVolumeArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CreateDataVolumeTemplateFromVolumeInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationCreateRootVolumeTemplateFromRootVolumeArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CreateRootVolumeTemplateFromRootVolumeInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationCreateRootVolumeTemplateFromSnapshotArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CreateRootVolumeTemplateFromSnapshotInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationCreateTagsArgs = {
  input: CreateTagsInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationCreateVolumeSnapshotArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CreateVolumeSnapshotInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationDeleteExportedImageArgs = {
  input: DeleteExportedImageInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationDeleteImageArgs = {
  input: DeleteImageInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationDeleteTagArgs = {
  input: DeleteTagInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationDeleteVolumeSnapshotArgs = {
  input: DeleteVolumeSnapshotInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationExportImageArgs = {
  input: ExportImageInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationExpungeImageArgs = {
  input: ExpungeImageInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationLogInByAccountArgs = {
  input: LogInByAccountInput;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationRecoverImageArgs = {
  input: RecoverImageInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationRefreshCaptchaArgs = {
  input: RefreshCaptchaInput;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationRevertVolumeFromSnapshotArgs = {
  input: RevertVolumeFromSnapshotInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationRevokeResourceSharingArgs = {
  input: RevokeResourceSharingInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationSetImageBootModeArgs = {
  input: SetImageBootModeInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationShareResourcesArgs = {
  input: ShareResourcesInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationSyncImageSizeArgs = {
  input: SyncImageSizeInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationUpdateImageArgs = {
  input: UpdateImageInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What can be done in the cloud. How it ended, well or badly, is told by a member of the field's union; what is no outcome, such
 * as a wrong argument or a session that has ended, stands in `errors`. The next mutation of the request is run all the same.
 */
export type MutationUpdateVolumeSnapshotArgs = {
  input: UpdateVolumeSnapshotInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be fetched again by its id. */
export type Node = {
  /**
   * Opaque, never changed, and of nothing else, whatever its type: the key for a client's cache. What inputs and
   * filters take is the `uuid`, ZStack's own name for the object.
   */
  readonly id: Scalars['ID']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last row, for `after` of the next page; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether rows follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows may go before: true where the page was asked for with a cursor, or with an offset above 0. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A storage that keeps volumes and their snapshots, ZStack's PrimaryStorage. It is to be read only: nothing here changes one. */
export type PrimaryStorage = Node & {
  readonly __typename?: 'PrimaryStorage';
  /** The uuids of the clusters that it is attached to. */
  readonly attachedClusterUuids: ReadonlyArray<Scalars['ID']['output']>;
  /** How many of these bytes are free. */
  readonly availableCapacity: Maybe<Scalars['Long']['output']>;
  /** What of its disks is free, in bytes. */
  readonly availablePhysicalCapacity: Maybe<Scalars['Long']['output']>;
  /** When it was added. */
  readonly createDate: Maybe<Scalars['DateTime']['output']>;
  /** What its administrator wrote about it. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Opaque, never changed, and of nothing else, whatever its type: what `node` takes, and the key for a client's cache. */
  readonly id: Scalars['ID']['output'];
  /** When it was last changed. */
  readonly lastOpDate: Maybe<Scalars['DateTime']['output']>;
  /** Its name; need not be unique. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The snapshots that it holds, those that the caller may see. One request to ZStack for each primary storage. */
  readonly snapshots: Maybe<VolumeSnapshotConnection>;
  /** Whether its administrator has it in use. */
  readonly state: Maybe<PrimaryStorageState>;
  /** Whether the management node reaches it. */
  readonly status: Maybe<PrimaryStorageStatus>;
  /** What the system itself takes of its disks, in bytes; null where ZStack does not tell. */
  readonly systemUsedCapacity: Maybe<Scalars['Long']['output']>;
  /** How many bytes volumes may be given in all. */
  readonly totalCapacity: Maybe<Scalars['Long']['output']>;
  /** Capacity of its disks in bytes. */
  readonly totalPhysicalCapacity: Maybe<Scalars['Long']['output']>;
  /** ZStack's name of its type, such as `Ceph`, `LocalStorage` or `NFS`. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Its uuid, 32 hex digits. */
  readonly uuid: Scalars['ID']['output'];
  /** The volumes that it holds, those that the caller may see. One request to ZStack for each primary storage. */
  readonly volumes: Maybe<VolumeConnection>;
  /** The zone that it belongs to. Loaded together for all rows of a request. */
  readonly zone: Maybe<Zone>;
  /** The zone that it belongs to. */
  readonly zoneUuid: Maybe<Scalars['ID']['output']>;
};


/** A storage that keeps volumes and their snapshots, ZStack's PrimaryStorage. It is to be read only: nothing here changes one. */
export type PrimaryStorageSnapshotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolumeSnapshotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VolumeSnapshotOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A storage that keeps volumes and their snapshots, ZStack's PrimaryStorage. It is to be read only: nothing here changes one. */
export type PrimaryStorageVolumesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolumeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VolumeOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of primary storages. */
export type PrimaryStorageConnection = {
  readonly __typename?: 'PrimaryStorageConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<PrimaryStorageEdge>;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<PrimaryStorage>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. On a later page it costs one more request to ZStack, where the list needs no ZQL. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of primary storages. */
export type PrimaryStorageEdge = {
  readonly __typename?: 'PrimaryStorageEdge';
  /** Where the row stands in its list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The primary storage. */
  readonly node: PrimaryStorage;
};

/** Conditions on primary storages. All that are given have to be met. */
export type PrimaryStorageFilter = {
  /** All of these have to be met as well. */
  readonly and?: InputMaybe<ReadonlyArray<PrimaryStorageFilter>>;
  /** The uuids of the clusters that it is attached to. */
  readonly attachedClusterUuids?: InputMaybe<ZStackJoinedIdFilter>;
  /** When it was added. */
  readonly createDate?: InputMaybe<ZStackDateTimeFilter>;
  /** What its administrator wrote about it. */
  readonly description?: InputMaybe<ZStackStringFilter>;
  /** When it was last changed. */
  readonly lastOpDate?: InputMaybe<ZStackDateTimeFilter>;
  /** Its name. */
  readonly name?: InputMaybe<ZStackStringFilter>;
  /** This must not be met. A row that has no value for a field does not meet a condition on it, and so meets its negation. Needs ZQL. */
  readonly not?: InputMaybe<PrimaryStorageFilter>;
  /** At least one of these has to be met; an empty list matches nothing. Needs ZQL. */
  readonly or?: InputMaybe<ReadonlyArray<PrimaryStorageFilter>>;
  /** Whether its administrator has it in use. */
  readonly state?: InputMaybe<PrimaryStorageStateFilter>;
  /** Whether the management node reaches it. */
  readonly status?: InputMaybe<PrimaryStorageStatusFilter>;
  /** ZStack's name of its type, such as `Ceph`, `LocalStorage` or `NFS`. */
  readonly type?: InputMaybe<ZStackStringFilter>;
  /** Its uuid, 32 hex digits. */
  readonly uuid?: InputMaybe<ZStackIdFilter>;
  /** The zone that it belongs to. */
  readonly zoneUuid?: InputMaybe<ZStackIdFilter>;
};

/** The order of a list of primary storages. */
export type PrimaryStorageOrder = {
  /** Which end comes first. */
  readonly direction?: ZStackOrderDirection;
  /** What to order by. */
  readonly field: PrimaryStorageOrderField;
};

/** What a list of primary storages can be ordered by. */
export type PrimaryStorageOrderField =
  /** By the time of creation, which has whole seconds. */
  | 'createDate'
  /** By `description`: what its administrator wrote about it. */
  | 'description'
  /** By the time of the last change, which has whole seconds. */
  | 'lastOpDate'
  /** By name. */
  | 'name'
  /** By `state`: whether its administrator has it in use. */
  | 'state'
  /** By `status`: whether the management node reaches it. */
  | 'status'
  /** By `type`: ZStack's name of its type, such as `Ceph`, `LocalStorage` or `NFS`. */
  | 'type'
  /** By uuid. */
  | 'uuid'
  /** By `zoneUuid`: the zone that it belongs to. */
  | 'zoneUuid';

/** Whether a primary storage is in use. */
export type PrimaryStorageState =
  /** Being deleted. */
  | 'Deleting'
  /** Taken out of use by its administrator. */
  | 'Disabled'
  /** In use. */
  | 'Enabled'
  /** Being worked on: the machines with volumes on it are stopped. */
  | 'Maintenance'
  /** A state that the gateway does not know yet. */
  | 'UNKNOWN';

/** Conditions on whether a primary storage is in use. All that are given have to be met. */
export type PrimaryStorageStateFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<PrimaryStorageState>;
  /** It is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<PrimaryStorageState>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<PrimaryStorageState>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<PrimaryStorageState>>;
};

/** Whether the management node reaches a primary storage. */
export type PrimaryStorageStatus =
  /** Reached. */
  | 'Connected'
  /** Being connected. */
  | 'Connecting'
  /** Not reached. */
  | 'Disconnected'
  /** A status that the gateway does not know yet. */
  | 'UNKNOWN';

/** Conditions on whether the management node reaches a primary storage. All that are given have to be met. */
export type PrimaryStorageStatusFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<PrimaryStorageStatus>;
  /** It is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<PrimaryStorageStatus>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<PrimaryStorageStatus>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<PrimaryStorageStatus>>;
};

/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** A backup storage by its uuid; null where there is none. Every account may read it. */
  readonly backupStorage: Maybe<BackupStorage>;
  /** The backup storages, which every account may read. */
  readonly backupStorages: Maybe<BackupStorageConnection>;
  /** An image by its uuid; null where there is none that the caller may see. A deleted image that can still be recovered is found. */
  readonly image: Maybe<Image>;
  /** The images that the caller may see. Deleted rows that can still be recovered are among them: leave them out by `status: {ne: DELETED}`. */
  readonly images: Maybe<ImageConnection>;
  /**
   * How a job stands; null where there is none that the session may see. A job whose result holds an image is shown to whoever
   * sees that image; one that runs or failed, to whoever sees the image or what it is made from.
   */
  readonly job: Maybe<ZStackJob>;
  /**
   * The object that has this id, of whatever type; null where it is gone, or not the caller's to see. Loaded together with all
   * others of its type in the request.
   */
  readonly node: Maybe<Node>;
  /** The objects that have these ids, in the same order; null in the place of one that is gone, or not the caller's to see. */
  readonly nodes: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** A primary storage by its uuid; null where there is none. Every account may read it. */
  readonly primaryStorage: Maybe<PrimaryStorage>;
  /** The primary storages, which every account may read. */
  readonly primaryStorages: Maybe<PrimaryStorageConnection>;
  /** The session that the request shows. To ask only whether it is `valid` does not prolong it. */
  readonly session: Maybe<ZStackSession>;
  /** Who is asking: the account whose session the request shows. ZStack is asked only for what is selected. */
  readonly viewer: Maybe<ZStackViewer>;
  /** A virtual machine by its uuid; null where there is none that the caller may see. */
  readonly vmInstance: Maybe<VmInstance>;
  /** The virtual machines that the caller may see. Destroyed ones that can still be recovered are among them: leave them out by `state: {ne: DESTROYED}`. */
  readonly vmInstances: Maybe<VmInstanceConnection>;
  /** A volume by its uuid; null where there is none that the caller may see. */
  readonly volume: Maybe<Volume>;
  /** A volume snapshot by its uuid; null where there is none that the caller may see. */
  readonly volumeSnapshot: Maybe<VolumeSnapshot>;
  /** The volume snapshots that the caller may see. */
  readonly volumeSnapshots: Maybe<VolumeSnapshotConnection>;
  /** The volumes that the caller may see. Deleted rows that can still be recovered are among them: leave them out by `status: {ne: DELETED}`. */
  readonly volumes: Maybe<VolumeConnection>;
  /** A zone by its uuid; null where there is none. Every account may read it. */
  readonly zone: Maybe<Zone>;
  /** The zones, which every account may read. */
  readonly zones: Maybe<ZoneConnection>;
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryBackupStorageArgs = {
  uuid: Scalars['ID']['input'];
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryBackupStoragesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BackupStorageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<BackupStorageOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryImageArgs = {
  uuid: Scalars['ID']['input'];
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryImagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ImageOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryPrimaryStorageArgs = {
  uuid: Scalars['ID']['input'];
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryPrimaryStoragesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PrimaryStorageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PrimaryStorageOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryVmInstanceArgs = {
  uuid: Scalars['ID']['input'];
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryVmInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VmInstanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VmInstanceOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryVolumeArgs = {
  uuid: Scalars['ID']['input'];
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryVolumeSnapshotArgs = {
  uuid: Scalars['ID']['input'];
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryVolumeSnapshotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolumeSnapshotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VolumeSnapshotOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryVolumesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolumeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VolumeOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryZoneArgs = {
  uuid: Scalars['ID']['input'];
};


/**
 * What can be asked of the cloud. A field that failed is null, and its error stands in `errors`; the other fields are answered
 * all the same.
 */
export type QueryZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ZoneOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A deleted image, or some of its copies. */
export type RecoverImageInput = {
  /**
   * The backup storages whose deleted copies are to be usable again; those without a deleted copy count for nothing. Without them
   * all. Each has 32 hex digits; dashes are accepted. At most 64.
   */
  readonly backupStorageUuids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The image. 32 hex digits; dashes are accepted. */
  readonly uuid: Scalars['ID']['input'];
};

/** Which captcha is to be drawn anew. */
export type RefreshCaptchaInput = {
  /** Its uuid. 32 hex digits; dashes are accepted. */
  readonly uuid: Scalars['ID']['input'];
};

/** What became of a captcha that was to be drawn anew. */
export type RefreshCaptchaPayload = CaptchaRefreshFailed | CaptchaRefreshed;

/** A failed action on anything but an image. */
export type ResourceActionFailed = {
  readonly __typename?: 'ResourceActionFailed';
  /** ZStack's error. */
  readonly error: ZStackError;
  /** The job that failed; of `cancelJob` the one that was to be cancelled, as it stands. */
  readonly job: ZStackJob;
};

/** The outcome of an action on anything but an image is not known yet: keep the job's id and ask again later. */
export type ResourceActionInProgress = {
  readonly __typename?: 'ResourceActionInProgress';
  /** The job; of `cancelJob` the one that is cancelled. Its status is RUNNING, or UNKNOWN where nobody can say. */
  readonly job: ZStackJob;
  /** What the job makes or changes. */
  readonly resourceUuid: Maybe<Scalars['ID']['output']>;
};

/** Nothing was submitted: what was named is not there, or cannot be done, as the gateway saw by looking. */
export type ResourceActionRefused = {
  readonly __typename?: 'ResourceActionRefused';
  /** Why not; its code begins with `GATEWAY.`. */
  readonly error: ZStackError;
};

/**
 * What is not shared any more, whether it was before or not. Where one of the resources is missing, its job's status is
 * PARTIALLY_SUCCEEDED.
 */
export type ResourceSharingRevoked = {
  readonly __typename?: 'ResourceSharingRevoked';
  /** The job that revoked the sharing. */
  readonly job: ZStackJob;
  /** Those of the resources that are not shared so any more, as the gateway saw by looking. */
  readonly resourceUuids: ReadonlyArray<Scalars['ID']['output']>;
};

/** What is shared now. Where one of the resources is missing, its job's status is PARTIALLY_SUCCEEDED. */
export type ResourcesShared = {
  readonly __typename?: 'ResourcesShared';
  /** The job that shared them. */
  readonly job: ZStackJob;
  /** Those of the resources that are shared as was asked for, as the gateway saw by looking. */
  readonly resourceUuids: ReadonlyArray<Scalars['ID']['output']>;
};

/** A volume snapshot that its volume is to go back to. */
export type RevertVolumeFromSnapshotInput = {
  /** The volume snapshot. 32 hex digits; dashes are accepted. */
  readonly snapshotUuid: Scalars['ID']['input'];
};

/** How the way of a volume back to a snapshot stands. More members may be added: have a default branch. */
export type RevertVolumeFromSnapshotPayload = ResourceActionFailed | ResourceActionInProgress | ResourceActionRefused | VolumeReverted;

/** Resources to be shared no longer with some accounts, with the public or with anybody: one of the three. */
export type RevokeResourceSharingInput = {
  /** The accounts that may use them no longer. Each has 32 hex digits; dashes are accepted. At most 64. One that is named twice counts once. */
  readonly accountUuids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** true: nobody but the owner may use them. */
  readonly all?: InputMaybe<Scalars['Boolean']['input']>;
  /** What to share no longer. Each has 32 hex digits; dashes are accepted. At least one, at most 64. One that is named twice counts once. */
  readonly resourceUuids: ReadonlyArray<Scalars['ID']['input']>;
  /** true: they are not public any more; what is shared with accounts by name stays so. */
  readonly toPublic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How the revocation stands. More members may be added: have a default branch. */
export type RevokeResourceSharingPayload = ResourceActionFailed | ResourceActionInProgress | ResourceActionRefused | ResourceSharingRevoked;

/** An image whose boot mode is to be set. */
export type SetImageBootModeInput = {
  /** How its guests are to boot. */
  readonly bootMode: ImageBootMode;
  /** The image. 32 hex digits; dashes are accepted. */
  readonly uuid: Scalars['ID']['input'];
};

/** Resources to be shared, either with accounts or with all. */
export type ShareResourcesInput = {
  /** The accounts that may use them. Each has 32 hex digits; dashes are accepted. At most 64. One that is named twice counts once. */
  readonly accountUuids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What to share: images, volume snapshots, volumes or whatever else has an owner. Each has 32 hex digits; dashes are accepted. At least one, at most 64. One that is named twice counts once. */
  readonly resourceUuids: ReadonlyArray<Scalars['ID']['input']>;
  /** true: with every account that there is or will be. */
  readonly toPublic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How the sharing stands. More members may be added: have a default branch. */
export type ShareResourcesPayload = ResourceActionFailed | ResourceActionInProgress | ResourceActionRefused | ResourcesShared;

/** What can be followed live, over WebSocket or server-sent events. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * A job's state at once, then each change, until the job is over. Over WebSocket (`graphql-transport-ws`, the session as
   * `Authorization` in the payload of `connection_init`) or server-sent events (`graphql-sse`, distinct connections mode),
   * on the path of HTTP.
   */
  readonly job: ZStackJob;
};


/** What can be followed live, over WebSocket or server-sent events. */
export type SubscriptionJobArgs = {
  id: Scalars['ID']['input'];
};

/** An image whose sizes are to be told anew. */
export type SyncImageSizeInput = {
  /** The image. 32 hex digits; dashes are accepted. */
  readonly uuid: Scalars['ID']['input'];
};

/** A tag of ZStack's own, which tells something about a resource, such as `bootMode::UEFI`. */
export type SystemTag = {
  readonly __typename?: 'SystemTag';
  /** When it was created. */
  readonly createDate: Maybe<Scalars['DateTime']['output']>;
  /** Whether ZStack forbids to remove it. */
  readonly inherent: Maybe<Scalars['Boolean']['output']>;
  /** When it was last changed. */
  readonly lastOpDate: Maybe<Scalars['DateTime']['output']>;
  /** ZStack's class of the resource, such as `ImageVO`. */
  readonly resourceType: Maybe<Scalars['String']['output']>;
  /** The resource that carries it. */
  readonly resourceUuid: Maybe<Scalars['ID']['output']>;
  /** Its text. */
  readonly tag: Maybe<Scalars['String']['output']>;
  /** Its uuid, 32 hex digits. */
  readonly uuid: Scalars['ID']['output'];
};

/** A tag that is on nothing any more. */
export type TagDeleted = {
  readonly __typename?: 'TagDeleted';
  /** The job that removed it. */
  readonly job: ZStackJob;
  /** The uuid that it had. */
  readonly uuid: Scalars['ID']['output'];
};

/** A tag that is not there. */
export type TagFailure = {
  readonly __typename?: 'TagFailure';
  /** Why it is missing. `GATEWAY.TAG_MISSING`: this job was not the one to make it, and cannot tell. */
  readonly error: ZStackError;
  /** Its text. */
  readonly tag: Scalars['String']['output'];
};

/** A tag that resources share, with a colour. */
export type TagPattern = {
  readonly __typename?: 'TagPattern';
  /** Its colour, such as `#2d8a34`. */
  readonly color: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  readonly createDate: Maybe<Scalars['DateTime']['output']>;
  /** What its owner wrote about it. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly lastOpDate: Maybe<Scalars['DateTime']['output']>;
  /** Its name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Whether its text has a place for a token. */
  readonly type: Maybe<TagPatternType>;
  /** Its uuid, 32 hex digits. */
  readonly uuid: Scalars['ID']['output'];
  /** Its text, perhaps with a place for a token. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** Whether the text of a tag pattern has a place for a token. */
export type TagPatternType =
  /** A fixed text. */
  | 'simple'
  /** A type that the gateway does not know yet. */
  | 'UNKNOWN'
  /** A text with a place that each tag fills. */
  | 'withToken';

/** What tags can be put on. */
export type TaggedResourceType =
  /** An image. */
  | 'IMAGE'
  /** A volume. */
  | 'VOLUME'
  /** A volume snapshot. */
  | 'VOLUME_SNAPSHOT';

/**
 * Which of the tags that were asked for are there, as the gateway saw by looking. Where one is missing, the job's status is
 * PARTIALLY_SUCCEEDED.
 */
export type TagsCreated = {
  readonly __typename?: 'TagsCreated';
  /** Those that are not there: refused, or not submitted. */
  readonly failedTags: ReadonlyArray<TagFailure>;
  /** The job of the last tags that were submitted. */
  readonly job: ZStackJob;
  /** The system tags that are there. */
  readonly systemTags: ReadonlyArray<SystemTag>;
  /** The user tags that are there. */
  readonly userTags: ReadonlyArray<UserTag>;
};

/** What is to be told about an image from now on. */
export type UpdateImageInput = {
  /** The processor architecture: `x86_64`, `aarch64`, `mips64el` or `loongarch64`. At most 32 characters. Absent, it stays as it is; not null. */
  readonly architecture?: InputMaybe<Scalars['String']['input']>;
  /** What is told about it; an empty text is kept as one. At most 2048 characters. Absent, it stays as it is; not null. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The file format: `raw`, `qcow2` or `iso`. At most 255 characters. Absent, it stays as it is; not null. */
  readonly format?: InputMaybe<Scalars['String']['input']>;
  /** The guest's operating system, free text. At most 255 characters. Absent, it stays as it is; not null. */
  readonly guestOsType?: InputMaybe<Scalars['String']['input']>;
  /** What it is an image of. At most 255 characters. Absent, it stays as it is; not null. */
  readonly mediaType?: InputMaybe<ImageMediaType>;
  /** Its name; need not be unique. At most 255 characters. Absent, it stays as it is; not null. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The guest's platform. Absent, it stays as it is; not null. */
  readonly platform?: InputMaybe<ImagePlatform>;
  /** Whether the cloud itself uses it. Absent, it stays as it is; not null. */
  readonly system?: InputMaybe<Scalars['Boolean']['input']>;
  /** The image. 32 hex digits; dashes are accepted. */
  readonly uuid: Scalars['ID']['input'];
  /** Whether the guest has virtio drivers. Absent, it stays as it is; not null. */
  readonly virtio?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A volume snapshot to be changed: what is absent stays as it is. */
export type UpdateVolumeSnapshotInput = {
  /** Its new description. ZStack has no way to take it away: an empty one is stored. At most 2048 characters. Absent, it stays as it is; not null. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its new name. At most 255 characters. Absent, it stays as it is; not null. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The volume snapshot. 32 hex digits; dashes are accepted. */
  readonly uuid: Scalars['ID']['input'];
};

/** How the change of a volume snapshot stands. More members may be added: have a default branch. */
export type UpdateVolumeSnapshotPayload = ResourceActionFailed | ResourceActionInProgress | ResourceActionRefused | VolumeSnapshotChanged;

/** A tag that a user gave to a resource. */
export type UserTag = {
  readonly __typename?: 'UserTag';
  /** When it was created. */
  readonly createDate: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  readonly lastOpDate: Maybe<Scalars['DateTime']['output']>;
  /** ZStack's class of the resource, such as `ImageVO`. */
  readonly resourceType: Maybe<Scalars['String']['output']>;
  /** The resource that carries it. */
  readonly resourceUuid: Maybe<Scalars['ID']['output']>;
  /** Its text. */
  readonly tag: Maybe<Scalars['String']['output']>;
  /** The tag pattern that it was made from; null for a free text. */
  readonly tagPattern: Maybe<TagPattern>;
  /** The tag pattern that it was made from; null for a free text. */
  readonly tagPatternUuid: Maybe<Scalars['ID']['output']>;
  /** Its uuid, 32 hex digits. */
  readonly uuid: Scalars['ID']['output'];
};

/** A virtual machine, to be read only: nothing here changes one, and its console and passwords are nowhere in the schema. */
export type VmInstance = Node & {
  readonly __typename?: 'VmInstance';
  /** Its CPU architecture, such as `x86_64`. */
  readonly architecture: Maybe<Scalars['String']['output']>;
  /** The cluster that it runs in. */
  readonly clusterUuid: Maybe<Scalars['ID']['output']>;
  /** How many CPUs it has. */
  readonly cpuNum: Maybe<Scalars['Int']['output']>;
  /** The speed of its CPUs in MHz; 0 where nothing is set. */
  readonly cpuSpeed: Maybe<Scalars['Long']['output']>;
  /** When it was created. */
  readonly createDate: Maybe<Scalars['DateTime']['output']>;
  /** The network that its default route is in. */
  readonly defaultL3NetworkUuid: Maybe<Scalars['ID']['output']>;
  /** What its owner wrote about it. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The guest's operating system, as its owner wrote it. */
  readonly guestOsType: Maybe<Scalars['String']['output']>;
  /** The host that it runs on; null while it is stopped. */
  readonly hostUuid: Maybe<Scalars['ID']['output']>;
  /** What it runs on, such as `KVM`. */
  readonly hypervisorType: Maybe<Scalars['String']['output']>;
  /** Opaque, never changed, and of nothing else, whatever its type: what `node` takes, and the key for a client's cache. */
  readonly id: Scalars['ID']['output'];
  /**
   * The image that it was made from; null where that is gone, or not the caller's to see. Loaded together for all rows of a
   * request.
   */
  readonly image: Maybe<Image>;
  /** The image that it was made from. */
  readonly imageUuid: Maybe<Scalars['ID']['output']>;
  /** The instance offering that it was made with. */
  readonly instanceOfferingUuid: Maybe<Scalars['ID']['output']>;
  /** The host that it last ran on. */
  readonly lastHostUuid: Maybe<Scalars['ID']['output']>;
  /** When it was last changed. */
  readonly lastOpDate: Maybe<Scalars['DateTime']['output']>;
  /** Its memory in bytes. */
  readonly memorySize: Maybe<Scalars['Long']['output']>;
  /** Its name; need not be unique. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The account that owns it; null where the cloud does not tell. Loaded together for all rows of a request. */
  readonly owner: Maybe<ZStackAccount>;
  /** The platform of its guest, such as `Linux`. */
  readonly platform: Maybe<Scalars['String']['output']>;
  /** How much of its memory is kept free for it, in bytes. */
  readonly reservedMemorySize: Maybe<Scalars['Long']['output']>;
  /** The volume that it boots from. Loaded together for all rows of a request. */
  readonly rootVolume: Maybe<Volume>;
  /** The volume that it boots from. */
  readonly rootVolumeUuid: Maybe<Scalars['ID']['output']>;
  /** The snapshots of its volumes, those that the caller may see. One request to ZStack for each virtual machine. */
  readonly snapshots: Maybe<VolumeSnapshotConnection>;
  /** How it stands, such as running or stopped. */
  readonly state: Maybe<VmInstanceState>;
  /** ZStack's name of its type, such as `UserVm`. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Its uuid, 32 hex digits. */
  readonly uuid: Scalars['ID']['output'];
  /** Whether it belongs to the account whose session the request shows; null where the cloud does not tell. */
  readonly viewerIsOwner: Maybe<Scalars['Boolean']['output']>;
  /** The volumes that are attached to it, its root volume too. One request to ZStack for each virtual machine. */
  readonly volumes: Maybe<VolumeConnection>;
  /** The zone that it runs in. Loaded together for all rows of a request. */
  readonly zone: Maybe<Zone>;
  /** The zone that it runs in. */
  readonly zoneUuid: Maybe<Scalars['ID']['output']>;
};


/** A virtual machine, to be read only: nothing here changes one, and its console and passwords are nowhere in the schema. */
export type VmInstanceSnapshotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolumeSnapshotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VolumeSnapshotOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A virtual machine, to be read only: nothing here changes one, and its console and passwords are nowhere in the schema. */
export type VmInstanceVolumesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolumeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VolumeOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of VM instances. */
export type VmInstanceConnection = {
  readonly __typename?: 'VmInstanceConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<VmInstanceEdge>;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<VmInstance>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. On a later page it costs one more request to ZStack, where the list needs no ZQL. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of VM instances. */
export type VmInstanceEdge = {
  readonly __typename?: 'VmInstanceEdge';
  /** Where the row stands in its list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The VM instance. */
  readonly node: VmInstance;
};

/** Conditions on VM instances. All that are given have to be met. */
export type VmInstanceFilter = {
  /** All of these have to be met as well. */
  readonly and?: InputMaybe<ReadonlyArray<VmInstanceFilter>>;
  /** Its CPU architecture, such as `x86_64`. */
  readonly architecture?: InputMaybe<ZStackStringFilter>;
  /** The cluster that it runs in. */
  readonly clusterUuid?: InputMaybe<ZStackIdFilter>;
  /** How many CPUs it has. */
  readonly cpuNum?: InputMaybe<ZStackLongFilter>;
  /** The speed of its CPUs in MHz. */
  readonly cpuSpeed?: InputMaybe<ZStackLongFilter>;
  /** When it was created. */
  readonly createDate?: InputMaybe<ZStackDateTimeFilter>;
  /** The network that its default route is in. */
  readonly defaultL3NetworkUuid?: InputMaybe<ZStackIdFilter>;
  /** What its owner wrote about it. */
  readonly description?: InputMaybe<ZStackStringFilter>;
  /** The guest's operating system, as its owner wrote it. */
  readonly guestOsType?: InputMaybe<ZStackStringFilter>;
  /** The host that it runs on. */
  readonly hostUuid?: InputMaybe<ZStackIdFilter>;
  /** What it runs on, such as `KVM`. */
  readonly hypervisorType?: InputMaybe<ZStackStringFilter>;
  /** The image that it was made from. */
  readonly imageUuid?: InputMaybe<ZStackIdFilter>;
  /** The instance offering that it was made with. */
  readonly instanceOfferingUuid?: InputMaybe<ZStackIdFilter>;
  /** The host that it last ran on. */
  readonly lastHostUuid?: InputMaybe<ZStackIdFilter>;
  /** When it was last changed. */
  readonly lastOpDate?: InputMaybe<ZStackDateTimeFilter>;
  /** Its memory in bytes. */
  readonly memorySize?: InputMaybe<ZStackLongFilter>;
  /** Its name. */
  readonly name?: InputMaybe<ZStackStringFilter>;
  /** This must not be met. A row that has no value for a field does not meet a condition on it, and so meets its negation. Needs ZQL. */
  readonly not?: InputMaybe<VmInstanceFilter>;
  /** At least one of these has to be met; an empty list matches nothing. Needs ZQL. */
  readonly or?: InputMaybe<ReadonlyArray<VmInstanceFilter>>;
  /** The platform of its guest, such as `Linux`. */
  readonly platform?: InputMaybe<ZStackStringFilter>;
  /** How much of its memory is kept free for it, in bytes. */
  readonly reservedMemorySize?: InputMaybe<ZStackLongFilter>;
  /** The volume that it boots from. */
  readonly rootVolumeUuid?: InputMaybe<ZStackIdFilter>;
  /** How it stands, such as running or stopped. */
  readonly state?: InputMaybe<VmInstanceStateFilter>;
  /** ZStack's name of its type, such as `UserVm`. */
  readonly type?: InputMaybe<ZStackStringFilter>;
  /** Its uuid, 32 hex digits. */
  readonly uuid?: InputMaybe<ZStackIdFilter>;
  /** The zone that it runs in. */
  readonly zoneUuid?: InputMaybe<ZStackIdFilter>;
};

/** The order of a list of VM instances. */
export type VmInstanceOrder = {
  /** Which end comes first. */
  readonly direction?: ZStackOrderDirection;
  /** What to order by. */
  readonly field: VmInstanceOrderField;
};

/** What a list of VM instances can be ordered by. */
export type VmInstanceOrderField =
  /** By `architecture`: its CPU architecture, such as `x86_64`. */
  | 'architecture'
  /** By `clusterUuid`: the cluster that it runs in. */
  | 'clusterUuid'
  /** By `cpuNum`: how many CPUs it has. */
  | 'cpuNum'
  /** By `cpuSpeed`: the speed of its CPUs in MHz. */
  | 'cpuSpeed'
  /** By the time of creation, which has whole seconds. */
  | 'createDate'
  /** By `defaultL3NetworkUuid`: the network that its default route is in. */
  | 'defaultL3NetworkUuid'
  /** By `description`: what its owner wrote about it. */
  | 'description'
  /** By `guestOsType`: the guest's operating system, as its owner wrote it. */
  | 'guestOsType'
  /** By `hostUuid`: the host that it runs on. */
  | 'hostUuid'
  /** By `hypervisorType`: what it runs on, such as `KVM`. */
  | 'hypervisorType'
  /** By `imageUuid`: the image that it was made from. */
  | 'imageUuid'
  /** By `instanceOfferingUuid`: the instance offering that it was made with. */
  | 'instanceOfferingUuid'
  /** By `lastHostUuid`: the host that it last ran on. */
  | 'lastHostUuid'
  /** By the time of the last change, which has whole seconds. */
  | 'lastOpDate'
  /** By `memorySize`: its memory in bytes. */
  | 'memorySize'
  /** By name. */
  | 'name'
  /** By `platform`: the platform of its guest, such as `Linux`. */
  | 'platform'
  /** By `reservedMemorySize`: how much of its memory is kept free for it, in bytes. */
  | 'reservedMemorySize'
  /** By `rootVolumeUuid`: the volume that it boots from. */
  | 'rootVolumeUuid'
  /** By `state`: how it stands, such as running or stopped. */
  | 'state'
  /** By `type`: ZStack's name of its type, such as `UserVm`. */
  | 'type'
  /** By uuid. */
  | 'uuid'
  /** By `zoneUuid`: the zone that it runs in. */
  | 'zoneUuid';

/** How a virtual machine stands. */
export type VmInstanceState =
  /** Its guest has crashed. */
  | 'Crashed'
  /** Known, but never started. */
  | 'Created'
  /** Destroyed, but still recoverable. */
  | 'Destroyed'
  /** Being destroyed. */
  | 'Destroying'
  /** Broken. */
  | 'Error'
  /** Being removed for good. */
  | 'Expunging'
  /** Being moved to another host. */
  | 'Migrating'
  /** The hypervisor tells no state. */
  | 'NoState'
  /** Halted in the middle of its run. */
  | 'Paused'
  /** Being paused. */
  | 'Pausing'
  /** Being started anew. */
  | 'Rebooting'
  /** Being resumed after a pause. */
  | 'Resuming'
  /** Runs. */
  | 'Running'
  /** Being started. */
  | 'Starting'
  /** Does not run. */
  | 'Stopped'
  /** Being stopped. */
  | 'Stopping'
  /** A state that the gateway does not know yet. */
  | 'UNKNOWN'
  /** The management node does not reach its host. */
  | 'Unknown'
  /** Its volumes are being moved to another primary storage. */
  | 'VolumeMigrating'
  /** Its volumes are being recovered. */
  | 'VolumeRecovering';

/** Conditions on how a virtual machine stands. All that are given have to be met. */
export type VmInstanceStateFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<VmInstanceState>;
  /** It is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<VmInstanceState>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<VmInstanceState>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<VmInstanceState>>;
};

/** A disk of a VM, or one that could be attached to a VM. */
export type Volume = Node & {
  readonly __typename?: 'Volume';
  /** Stored size in bytes; null while nothing is stored. */
  readonly actualSize: Maybe<Scalars['Long']['output']>;
  /**
   * Where an image of it could be put: the backup storages that are enabled, connected, in its zone and of a fitting type.
   * Free capacity is not considered. One request to ZStack for each volume, and one for the storages of all.
   */
  readonly candidateBackupStorages: Maybe<ReadonlyArray<BackupStorage>>;
  /** When it was created. */
  readonly createDate: Maybe<Scalars['DateTime']['output']>;
  /** What its owner wrote about it. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Its number among the disks of its VM; null while it is detached. */
  readonly deviceId: Maybe<Scalars['Int']['output']>;
  /** The disk offering that it was made with. */
  readonly diskOfferingUuid: Maybe<Scalars['ID']['output']>;
  /** The file format, such as `qcow2` or `raw`. */
  readonly format: Maybe<Scalars['String']['output']>;
  /** Opaque, never changed, and of nothing else, whatever its type: what `node` takes, and the key for a client's cache. */
  readonly id: Scalars['ID']['output'];
  /** The images that were made from it, those that the caller may see. One request to ZStack for each volume. */
  readonly images: Maybe<ImageConnection>;
  /** Where it lies on its primary storage; null until it is instantiated. */
  readonly installPath: Maybe<Scalars['String']['output']>;
  /** Whether several VMs may have it attached at once. */
  readonly isShareable: Maybe<Scalars['Boolean']['output']>;
  /** When it was last attached. */
  readonly lastAttachDate: Maybe<Scalars['DateTime']['output']>;
  /** When it was last detached. */
  readonly lastDetachDate: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  readonly lastOpDate: Maybe<Scalars['DateTime']['output']>;
  /**
   * The VM that it was last attached to; null where that is gone, or not the caller's to see. Loaded together for all rows of a
   * request.
   */
  readonly lastVmInstance: Maybe<VmInstance>;
  /** The VM that it was last attached to. */
  readonly lastVmInstanceUuid: Maybe<Scalars['ID']['output']>;
  /** Its name; need not be unique. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The account that owns it; null where the cloud does not tell. Loaded together for all rows of a request. */
  readonly owner: Maybe<ZStackAccount>;
  /** The primary storage that holds it. Loaded together for all rows of a request. */
  readonly primaryStorage: Maybe<PrimaryStorage>;
  /** The primary storage that holds it; null until it is instantiated. */
  readonly primaryStorageUuid: Maybe<Scalars['ID']['output']>;
  /** The protocol by which its storage is reached, where ZStack names one. */
  readonly protocol: Maybe<Scalars['String']['output']>;
  /**
   * The image that it was made from; null where that is gone, or not the caller's to see. Loaded together for all rows of a
   * request.
   */
  readonly rootImage: Maybe<Image>;
  /** The image that it was made from. */
  readonly rootImageUuid: Maybe<Scalars['ID']['output']>;
  /** Virtual size in bytes. */
  readonly size: Maybe<Scalars['Long']['output']>;
  /** Its snapshots, those that the caller may see. One request to ZStack for each volume. */
  readonly snapshots: Maybe<VolumeSnapshotConnection>;
  /** Whether it may be used. */
  readonly state: Maybe<VolumeState>;
  /** How it stands. */
  readonly status: Maybe<VolumeStatus>;
  /** What it is for. */
  readonly type: Maybe<VolumeType>;
  /** Its uuid, 32 hex digits. */
  readonly uuid: Scalars['ID']['output'];
  /** Whether it belongs to the account whose session the request shows; null where the cloud does not tell. */
  readonly viewerIsOwner: Maybe<Scalars['Boolean']['output']>;
  /** The VM that it is attached to; null where that is not the caller's to see. Loaded together for all rows of a request. */
  readonly vmInstance: Maybe<VmInstance>;
  /** The VM that it is attached to. */
  readonly vmInstanceUuid: Maybe<Scalars['ID']['output']>;
  /** Its limits on bandwidth and on operations per second, in ZStack's notation. */
  readonly volumeQos: Maybe<Scalars['String']['output']>;
};


/** A disk of a VM, or one that could be attached to a VM. */
export type VolumeImagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ImageOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A disk of a VM, or one that could be attached to a VM. */
export type VolumeSnapshotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolumeSnapshotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VolumeSnapshotOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of volumes. */
export type VolumeConnection = {
  readonly __typename?: 'VolumeConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<VolumeEdge>;
  /** All rows of the list, not only of the page, counted by the values of one field: the largest count first. Needs ZQL. */
  readonly groups: Maybe<ReadonlyArray<VolumeCount>>;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Volume>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** The sum of `actualSize` over all rows of the list, not only of the page; a row without one adds nothing. Needs ZQL. */
  readonly totalActualSize: Maybe<Scalars['Long']['output']>;
  /** How many rows the whole list has. On a later page it costs one more request to ZStack, where the list needs no ZQL. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** The sum of `size` over all rows of the list, not only of the page; a row without one adds nothing. Needs ZQL. */
  readonly totalSize: Maybe<Scalars['Long']['output']>;
};


/** A page of a list of volumes. */
export type VolumeConnectionGroupsArgs = {
  by: VolumeGroupField;
};

/** How many rows of a list of volumes have one value. */
export type VolumeCount = {
  readonly __typename?: 'VolumeCount';
  /** How many rows have it. */
  readonly count: Scalars['Int']['output'];
  /** ZStack's word; null for rows without one. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** A volume that was created. */
export type VolumeCreated = {
  readonly __typename?: 'VolumeCreated';
  /** The job that created it. */
  readonly job: ZStackJob;
  /** The volume. */
  readonly volume: Volume;
};

/** A row of a list of volumes. */
export type VolumeEdge = {
  readonly __typename?: 'VolumeEdge';
  /** Where the row stands in its list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The volume. */
  readonly node: Volume;
};

/** Conditions on volumes. All that are given have to be met. */
export type VolumeFilter = {
  /** Stored size in bytes. */
  readonly actualSize?: InputMaybe<ZStackLongFilter>;
  /** All of these have to be met as well. */
  readonly and?: InputMaybe<ReadonlyArray<VolumeFilter>>;
  /** When it was created. */
  readonly createDate?: InputMaybe<ZStackDateTimeFilter>;
  /** What its owner wrote about it. */
  readonly description?: InputMaybe<ZStackStringFilter>;
  /** Its number among the disks of its VM. */
  readonly deviceId?: InputMaybe<ZStackLongFilter>;
  /** The disk offering that it was made with. */
  readonly diskOfferingUuid?: InputMaybe<ZStackIdFilter>;
  /** The file format, such as `qcow2` or `raw`. */
  readonly format?: InputMaybe<ZStackStringFilter>;
  /** Where it lies on its primary storage. */
  readonly installPath?: InputMaybe<ZStackStringFilter>;
  /** Whether several VMs may have it attached at once. */
  readonly isShareable?: InputMaybe<ZStackBooleanFilter>;
  /** When it was last attached. */
  readonly lastAttachDate?: InputMaybe<ZStackDateTimeFilter>;
  /** When it was last detached. */
  readonly lastDetachDate?: InputMaybe<ZStackDateTimeFilter>;
  /** When it was last changed. */
  readonly lastOpDate?: InputMaybe<ZStackDateTimeFilter>;
  /** The VM that it was last attached to. */
  readonly lastVmInstanceUuid?: InputMaybe<ZStackIdFilter>;
  /** Its name. */
  readonly name?: InputMaybe<ZStackStringFilter>;
  /** This must not be met. A row that has no value for a field does not meet a condition on it, and so meets its negation. Needs ZQL. */
  readonly not?: InputMaybe<VolumeFilter>;
  /** At least one of these has to be met; an empty list matches nothing. Needs ZQL. */
  readonly or?: InputMaybe<ReadonlyArray<VolumeFilter>>;
  /** The primary storage that holds it. */
  readonly primaryStorageUuid?: InputMaybe<ZStackIdFilter>;
  /** The protocol by which its storage is reached, where ZStack names one. */
  readonly protocol?: InputMaybe<ZStackStringFilter>;
  /** The image that it was made from. */
  readonly rootImageUuid?: InputMaybe<ZStackIdFilter>;
  /** Virtual size in bytes. */
  readonly size?: InputMaybe<ZStackLongFilter>;
  /** Whether it may be used. */
  readonly state?: InputMaybe<VolumeStateFilter>;
  /** How it stands. */
  readonly status?: InputMaybe<VolumeStatusFilter>;
  /** Its system tags. */
  readonly systemTag?: InputMaybe<ZStackTagFilter>;
  /** What it is for. */
  readonly type?: InputMaybe<VolumeTypeFilter>;
  /** Its user tags. */
  readonly userTag?: InputMaybe<ZStackTagFilter>;
  /** Its uuid, 32 hex digits. */
  readonly uuid?: InputMaybe<ZStackIdFilter>;
  /** The VM that it is attached to. */
  readonly vmInstanceUuid?: InputMaybe<ZStackIdFilter>;
  /** Its limits on bandwidth and on operations per second, in ZStack's notation. */
  readonly volumeQos?: InputMaybe<ZStackStringFilter>;
};

/** What volumes can be counted by. */
export type VolumeGroupField =
  /** By `format`: the file format, such as `qcow2` or `raw`. */
  | 'format'
  /** By `state`: whether it may be used. */
  | 'state'
  /** By `status`: how it stands. */
  | 'status'
  /** By `type`: what it is for. */
  | 'type';

/** The order of a list of volumes. */
export type VolumeOrder = {
  /** Which end comes first. */
  readonly direction?: ZStackOrderDirection;
  /** What to order by. */
  readonly field: VolumeOrderField;
};

/** What a list of volumes can be ordered by. */
export type VolumeOrderField =
  /** By `actualSize`: stored size in bytes. */
  | 'actualSize'
  /** By the time of creation, which has whole seconds. */
  | 'createDate'
  /** By `description`: what its owner wrote about it. */
  | 'description'
  /** By `deviceId`: its number among the disks of its VM. */
  | 'deviceId'
  /** By `diskOfferingUuid`: the disk offering that it was made with. */
  | 'diskOfferingUuid'
  /** By `format`: the file format, such as `qcow2` or `raw`. */
  | 'format'
  /** By `installPath`: where it lies on its primary storage. */
  | 'installPath'
  /** By `isShareable`: whether several VMs may have it attached at once. */
  | 'isShareable'
  /** By `lastAttachDate`: when it was last attached. */
  | 'lastAttachDate'
  /** By `lastDetachDate`: when it was last detached. */
  | 'lastDetachDate'
  /** By the time of the last change, which has whole seconds. */
  | 'lastOpDate'
  /** By `lastVmInstanceUuid`: the VM that it was last attached to. */
  | 'lastVmInstanceUuid'
  /** By name. */
  | 'name'
  /** By `primaryStorageUuid`: the primary storage that holds it. */
  | 'primaryStorageUuid'
  /** By `protocol`: the protocol by which its storage is reached, where ZStack names one. */
  | 'protocol'
  /** By `rootImageUuid`: the image that it was made from. */
  | 'rootImageUuid'
  /** By size in bytes. */
  | 'size'
  /** By `state`: whether it may be used. */
  | 'state'
  /** By `status`: how it stands. */
  | 'status'
  /** By `type`: what it is for. */
  | 'type'
  /** By uuid. */
  | 'uuid'
  /** By `vmInstanceUuid`: the VM that it is attached to. */
  | 'vmInstanceUuid'
  /** By `volumeQos`: its limits on bandwidth and on operations per second, in ZStack's notation. */
  | 'volumeQos';

/** A volume that is back at a snapshot. */
export type VolumeReverted = {
  readonly __typename?: 'VolumeReverted';
  /** The job that brought it back. */
  readonly job: ZStackJob;
  /** The volume. */
  readonly volumeUuid: Scalars['ID']['output'];
};

/** The content of a volume at one moment. */
export type VolumeSnapshot = Node & {
  readonly __typename?: 'VolumeSnapshot';
  /** Its copies on backup storages; nearly always empty. */
  readonly backupStorageRefs: ReadonlyArray<VolumeSnapshotBackupStorageRef>;
  /**
   * Where an image of it could be put: the backup storages that are enabled, connected, in its zone and of a fitting type.
   * Free capacity is not considered. One request to ZStack for each volume snapshot, and one for the storages of all.
   */
  readonly candidateBackupStorages: Maybe<ReadonlyArray<BackupStorage>>;
  /** The snapshots that build on it, those that the caller may see. One request to ZStack for each volume snapshot. */
  readonly children: Maybe<VolumeSnapshotConnection>;
  /** When it was created. */
  readonly createDate: Maybe<Scalars['DateTime']['output']>;
  /** What its owner wrote about it. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** How deep it stands in its tree. */
  readonly distance: Maybe<Scalars['Int']['output']>;
  /** The file format, such as `qcow2` or `raw`. */
  readonly format: Maybe<Scalars['String']['output']>;
  /** The group of snapshots that it was taken with, one of each disk of a VM. */
  readonly groupUuid: Maybe<Scalars['ID']['output']>;
  /** Opaque, never changed, and of nothing else, whatever its type: what `node` takes, and the key for a client's cache. */
  readonly id: Scalars['ID']['output'];
  /** The images that were made from it, those that the caller may see. One request to ZStack for each volume snapshot. */
  readonly images: Maybe<ImageConnection>;
  /** When it was last changed. */
  readonly lastOpDate: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is the latest of its tree. */
  readonly latest: Maybe<Scalars['Boolean']['output']>;
  /** Its name; need not be unique. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The account that owns it; null where the cloud does not tell. Loaded together for all rows of a request. */
  readonly owner: Maybe<ZStackAccount>;
  /**
   * The snapshot that it builds on; null for the root of a tree, and where it is not the caller's to see. Loaded together for
   * all rows of a request.
   */
  readonly parent: Maybe<VolumeSnapshot>;
  /** The snapshot that it builds on; null for the root of a tree. */
  readonly parentUuid: Maybe<Scalars['ID']['output']>;
  /** The primary storage that holds it. Loaded together for all rows of a request. */
  readonly primaryStorage: Maybe<PrimaryStorage>;
  /** Where it lies on its primary storage. */
  readonly primaryStorageInstallPath: Maybe<Scalars['String']['output']>;
  /** The primary storage that holds it. */
  readonly primaryStorageUuid: Maybe<Scalars['ID']['output']>;
  /** Size in bytes. */
  readonly size: Maybe<Scalars['Long']['output']>;
  /** Whether it may be used. */
  readonly state: Maybe<VolumeSnapshotState>;
  /** How it stands. */
  readonly status: Maybe<VolumeSnapshotStatus>;
  /** The tree that it belongs to. Loaded together for all rows of a request. */
  readonly tree: Maybe<VolumeSnapshotTree>;
  /** The tree that it belongs to. */
  readonly treeUuid: Maybe<Scalars['ID']['output']>;
  /** What made it. */
  readonly type: Maybe<VolumeSnapshotType>;
  /** Its uuid, 32 hex digits. */
  readonly uuid: Scalars['ID']['output'];
  /** Whether it belongs to the account whose session the request shows; null where the cloud does not tell. */
  readonly viewerIsOwner: Maybe<Scalars['Boolean']['output']>;
  /** The volume that it was taken of; null once that is gone. Loaded together for all rows of a request. */
  readonly volume: Maybe<Volume>;
  /** What the volume is for. */
  readonly volumeType: Maybe<VolumeType>;
  /** The volume that it was taken of; null once that is gone. */
  readonly volumeUuid: Maybe<Scalars['ID']['output']>;
};


/** The content of a volume at one moment. */
export type VolumeSnapshotChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolumeSnapshotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VolumeSnapshotOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The content of a volume at one moment. */
export type VolumeSnapshotImagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ImageOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A copy of a volume snapshot on a backup storage. */
export type VolumeSnapshotBackupStorageRef = {
  readonly __typename?: 'VolumeSnapshotBackupStorageRef';
  /** The backup storage; null where it is gone. Loaded together for all rows of a request. */
  readonly backupStorage: Maybe<BackupStorage>;
  /** The backup storage's uuid. */
  readonly backupStorageUuid: Scalars['ID']['output'];
  /** Where the copy lies. */
  readonly installPath: Maybe<Scalars['String']['output']>;
  /** The snapshot's uuid. */
  readonly volumeSnapshotUuid: Maybe<Scalars['ID']['output']>;
};

/** A volume snapshot that was changed. */
export type VolumeSnapshotChanged = {
  readonly __typename?: 'VolumeSnapshotChanged';
  /** The job that changed it. */
  readonly job: ZStackJob;
  /** The volume snapshot after the change. */
  readonly volumeSnapshot: VolumeSnapshot;
};

/** A page of a list of volume snapshots. */
export type VolumeSnapshotConnection = {
  readonly __typename?: 'VolumeSnapshotConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<VolumeSnapshotEdge>;
  /** All rows of the list, not only of the page, counted by the values of one field: the largest count first. Needs ZQL. */
  readonly groups: Maybe<ReadonlyArray<VolumeSnapshotCount>>;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<VolumeSnapshot>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. On a later page it costs one more request to ZStack, where the list needs no ZQL. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** The sum of `size` over all rows of the list, not only of the page; a row without one adds nothing. Needs ZQL. */
  readonly totalSize: Maybe<Scalars['Long']['output']>;
};


/** A page of a list of volume snapshots. */
export type VolumeSnapshotConnectionGroupsArgs = {
  by: VolumeSnapshotGroupField;
};

/** How many rows of a list of volume snapshots have one value. */
export type VolumeSnapshotCount = {
  readonly __typename?: 'VolumeSnapshotCount';
  /** How many rows have it. */
  readonly count: Scalars['Int']['output'];
  /** ZStack's word; null for rows without one. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** A volume snapshot that was taken. */
export type VolumeSnapshotCreated = {
  readonly __typename?: 'VolumeSnapshotCreated';
  /** The job that took it. */
  readonly job: ZStackJob;
  /** The volume snapshot. */
  readonly volumeSnapshot: VolumeSnapshot;
};

/** A row of a list of volume snapshots. */
export type VolumeSnapshotEdge = {
  readonly __typename?: 'VolumeSnapshotEdge';
  /** Where the row stands in its list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The volume snapshot. */
  readonly node: VolumeSnapshot;
};

/** Conditions on volume snapshots. All that are given have to be met. */
export type VolumeSnapshotFilter = {
  /** All of these have to be met as well. */
  readonly and?: InputMaybe<ReadonlyArray<VolumeSnapshotFilter>>;
  /** When it was created. */
  readonly createDate?: InputMaybe<ZStackDateTimeFilter>;
  /** What its owner wrote about it. */
  readonly description?: InputMaybe<ZStackStringFilter>;
  /** How deep it stands in its tree. */
  readonly distance?: InputMaybe<ZStackLongFilter>;
  /** The file format, such as `qcow2` or `raw`. */
  readonly format?: InputMaybe<ZStackStringFilter>;
  /** The group of snapshots that it was taken with, one of each disk of a VM. */
  readonly groupUuid?: InputMaybe<ZStackJoinedIdFilter>;
  /** When it was last changed. */
  readonly lastOpDate?: InputMaybe<ZStackDateTimeFilter>;
  /** Whether it is the latest of its tree. */
  readonly latest?: InputMaybe<ZStackBooleanFilter>;
  /** Its name. */
  readonly name?: InputMaybe<ZStackStringFilter>;
  /** This must not be met. A row that has no value for a field does not meet a condition on it, and so meets its negation. Needs ZQL. */
  readonly not?: InputMaybe<VolumeSnapshotFilter>;
  /** At least one of these has to be met; an empty list matches nothing. Needs ZQL. */
  readonly or?: InputMaybe<ReadonlyArray<VolumeSnapshotFilter>>;
  /** The snapshot that it builds on. */
  readonly parentUuid?: InputMaybe<ZStackIdFilter>;
  /** Where it lies on its primary storage. */
  readonly primaryStorageInstallPath?: InputMaybe<ZStackStringFilter>;
  /** The primary storage that holds it. */
  readonly primaryStorageUuid?: InputMaybe<ZStackIdFilter>;
  /** Size in bytes. */
  readonly size?: InputMaybe<ZStackLongFilter>;
  /** Whether it may be used. */
  readonly state?: InputMaybe<VolumeSnapshotStateFilter>;
  /** How it stands. */
  readonly status?: InputMaybe<VolumeSnapshotStatusFilter>;
  /** Its system tags. */
  readonly systemTag?: InputMaybe<ZStackTagFilter>;
  /** The tree that it belongs to. */
  readonly treeUuid?: InputMaybe<ZStackIdFilter>;
  /** What made it. */
  readonly type?: InputMaybe<VolumeSnapshotTypeFilter>;
  /** Its user tags. */
  readonly userTag?: InputMaybe<ZStackTagFilter>;
  /** Its uuid, 32 hex digits. */
  readonly uuid?: InputMaybe<ZStackIdFilter>;
  /** The volume that it was taken of, which has to meet each condition. Whoever sees a snapshot may ask about its volume in this way, even where the volume itself is not shared. */
  readonly volume?: InputMaybe<VolumeFilter>;
  /** What the volume is for. */
  readonly volumeType?: InputMaybe<VolumeTypeFilter>;
  /** The volume that it was taken of. */
  readonly volumeUuid?: InputMaybe<ZStackIdFilter>;
};

/** What volume snapshots can be counted by. */
export type VolumeSnapshotGroupField =
  /** By `format`: the file format, such as `qcow2` or `raw`. */
  | 'format'
  /** By `state`: whether it may be used. */
  | 'state'
  /** By `status`: how it stands. */
  | 'status'
  /** By `volumeType`: what the volume is for. */
  | 'volumeType';

/** The order of a list of volume snapshots. */
export type VolumeSnapshotOrder = {
  /** Which end comes first. */
  readonly direction?: ZStackOrderDirection;
  /** What to order by. */
  readonly field: VolumeSnapshotOrderField;
};

/** What a list of volume snapshots can be ordered by. */
export type VolumeSnapshotOrderField =
  /** By the time of creation, which has whole seconds. */
  | 'createDate'
  /** By `description`: what its owner wrote about it. */
  | 'description'
  /** By `distance`: how deep it stands in its tree. */
  | 'distance'
  /** By `format`: the file format, such as `qcow2` or `raw`. */
  | 'format'
  /** By the time of the last change, which has whole seconds. */
  | 'lastOpDate'
  /** By `latest`: whether it is the latest of its tree. */
  | 'latest'
  /** By name. */
  | 'name'
  /** By `parentUuid`: the snapshot that it builds on. */
  | 'parentUuid'
  /** By `primaryStorageInstallPath`: where it lies on its primary storage. */
  | 'primaryStorageInstallPath'
  /** By `primaryStorageUuid`: the primary storage that holds it. */
  | 'primaryStorageUuid'
  /** By size in bytes. */
  | 'size'
  /** By `state`: whether it may be used. */
  | 'state'
  /** By `status`: how it stands. */
  | 'status'
  /** By `treeUuid`: the tree that it belongs to. */
  | 'treeUuid'
  /** By `type`: what made it. */
  | 'type'
  /** By uuid. */
  | 'uuid'
  /** By `volumeType`: what the volume is for. */
  | 'volumeType'
  /** By `volumeUuid`: the volume that it was taken of. */
  | 'volumeUuid';

/** A volume snapshot that is gone, as a look at it showed, and with it all that built on it. */
export type VolumeSnapshotRemoved = {
  readonly __typename?: 'VolumeSnapshotRemoved';
  /** The job that removed it. */
  readonly job: ZStackJob;
  /** The volume snapshot that was removed. */
  readonly volumeSnapshotUuid: Scalars['ID']['output'];
};

/** Whether a volume snapshot may be used. */
export type VolumeSnapshotState =
  /** It may not be used at present. */
  | 'Disabled'
  /** It may be used. */
  | 'Enabled'
  /** A state that the gateway does not know yet. */
  | 'UNKNOWN';

/** Conditions on whether a volume snapshot may be used. All that are given have to be met. */
export type VolumeSnapshotStateFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<VolumeSnapshotState>;
  /** It is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<VolumeSnapshotState>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<VolumeSnapshotState>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<VolumeSnapshotState>>;
};

/** How a volume snapshot stands. */
export type VolumeSnapshotStatus =
  /** Being made. */
  | 'Creating'
  /** Deleted. */
  | 'Deleted'
  /** Being deleted. */
  | 'Deleting'
  /** Usable. */
  | 'Ready'
  /** A status that the gateway does not know yet. */
  | 'UNKNOWN';

/** Conditions on how a volume snapshot stands. All that are given have to be met. */
export type VolumeSnapshotStatusFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<VolumeSnapshotStatus>;
  /** It is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<VolumeSnapshotStatus>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<VolumeSnapshotStatus>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<VolumeSnapshotStatus>>;
};

/** Snapshots of a volume that build on one another. */
export type VolumeSnapshotTree = {
  readonly __typename?: 'VolumeSnapshotTree';
  /** When it was created. */
  readonly createDate: Maybe<Scalars['DateTime']['output']>;
  /** Whether the next snapshot of the volume joins it. */
  readonly current: Maybe<Scalars['Boolean']['output']>;
  /** When it was last changed. */
  readonly lastOpDate: Maybe<Scalars['DateTime']['output']>;
  /**
   * Its snapshots that the caller may see, each after its parent: `parentUuid` tells the shape of the tree. Loaded together for
   * all rows of a request.
   */
  readonly snapshots: Maybe<ReadonlyArray<VolumeSnapshot>>;
  /** How it stands. */
  readonly status: Maybe<VolumeSnapshotTreeStatus>;
  /** Its uuid, 32 hex digits. */
  readonly uuid: Scalars['ID']['output'];
  /**
   * The volume that the snapshots were taken of; null where that is not the caller's to see. Loaded together for all rows of a
   * request.
   */
  readonly volume: Maybe<Volume>;
  /** The volume that the snapshots were taken of; null once that is gone. */
  readonly volumeUuid: Maybe<Scalars['ID']['output']>;
};

/** How a tree of volume snapshots stands. */
export type VolumeSnapshotTreeStatus =
  /** Complete. */
  | 'Completed'
  /** Being made. */
  | 'Creating'
  /** Broken. */
  | 'Failed'
  /** A status that the gateway does not know yet. */
  | 'UNKNOWN';

/** What made a volume snapshot. */
export type VolumeSnapshotType =
  /** The hypervisor. */
  | 'Hypervisor'
  /** The storage. */
  | 'Storage'
  /** A type that the gateway does not know yet. */
  | 'UNKNOWN';

/** Conditions on what made a volume snapshot. All that are given have to be met. */
export type VolumeSnapshotTypeFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<VolumeSnapshotType>;
  /** It is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<VolumeSnapshotType>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<VolumeSnapshotType>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<VolumeSnapshotType>>;
};

/** Whether a volume may be used. */
export type VolumeState =
  /** It may not be used at present. */
  | 'Disabled'
  /** It may be used. */
  | 'Enabled'
  /** A state that the gateway does not know yet. */
  | 'UNKNOWN';

/** Conditions on whether a volume may be used. All that are given have to be met. */
export type VolumeStateFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<VolumeState>;
  /** It is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<VolumeState>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<VolumeState>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<VolumeState>>;
};

/** How a volume stands. */
export type VolumeStatus =
  /** Being made. */
  | 'Creating'
  /** Deleted, but still recoverable. */
  | 'Deleted'
  /** Being moved to another primary storage. */
  | 'Migrating'
  /** Known, but with nothing on a primary storage yet. */
  | 'NotInstantiated'
  /** Usable. */
  | 'Ready'
  /** A status that the gateway does not know yet. */
  | 'UNKNOWN';

/** Conditions on how a volume stands. All that are given have to be met. */
export type VolumeStatusFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<VolumeStatus>;
  /** It is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<VolumeStatus>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<VolumeStatus>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<VolumeStatus>>;
};

/** What a volume is for. */
export type VolumeType =
  /** A cache. */
  | 'Cache'
  /** A further disk. */
  | 'Data'
  /** The memory of a VM, as a snapshot keeps it. */
  | 'Memory'
  /** The disk that a VM boots from. */
  | 'Root'
  /** A type that the gateway does not know yet. */
  | 'UNKNOWN';

/** Conditions on what a volume is for. All that are given have to be met. */
export type VolumeTypeFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<VolumeType>;
  /** It is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<VolumeType>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<VolumeType>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<VolumeType>>;
};

/** An account of the cloud, as far as others may know it. */
export type ZStackAccount = Node & {
  readonly __typename?: 'ZStackAccount';
  /** Opaque, never changed, and of nothing else, whatever its type: what `node` takes, and the key for a client's cache. */
  readonly id: Scalars['ID']['output'];
  /** Its name, with which it logs in. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** What it may do. */
  readonly type: Maybe<ZStackAccountType>;
  /** Its uuid, 32 hex digits. */
  readonly uuid: Scalars['ID']['output'];
};

/** What an account may do. */
export type ZStackAccountType =
  /** What concerns its own resources, and those that are shared with it. */
  | 'Normal'
  /** Everything: the administrator. */
  | 'SystemAdmin'
  /** What a normal account may do; it logs in by another system. */
  | 'ThirdParty'
  /** A type that the gateway does not know yet. */
  | 'UNKNOWN';

/** Conditions on a flag. */
export type ZStackBooleanFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** true: it is not set; false: it is. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is the other; a row where it is not set does not match. */
  readonly ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Characters in a picture that people can read. ZStack keeps it for some minutes. */
export type ZStackCaptcha = {
  readonly __typename?: 'ZStackCaptcha';
  /** The picture: a PNG in base64, which a browser shows as `data:image/png;base64,…`. */
  readonly picture: Scalars['String']['output'];
  /** Its uuid, 32 hex digits. */
  readonly uuid: Scalars['ID']['output'];
};

/**
 * Conditions on a time. All that are given have to be met. ZStack keeps whole seconds of its node's local time, so the
 * hour that a daylight-saving change repeats cannot be told apart.
 */
export type ZStackDateTimeFilter = {
  /** It is this, to the second: a time between two seconds matches nothing. */
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is after this. */
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is this or after. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is before this. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is this or before. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * ZStack's ErrorCode, with every field that it sends. Texts are ZStack's own, in the language of the cloud or in English, and
 * one cloud mixes both: show `localizedMessage`, and switch on `category` or `code`, never on a text. A text that names
 * classes, exceptions or SQL is left out; the gateway's log has it. Sessions and passwords are struck out.
 */
export type ZStackError = {
  readonly __typename?: 'ZStackError';
  /** What kind of error it is, told from its code and from those behind it: what a front end switches on. */
  readonly category: ZStackErrorCategory;
  /** The error behind this one, one level down; null where there is none. */
  readonly cause: Maybe<ZStackError>;
  /** The errors behind this one where they are several, as when each backup storage failed on its own; else empty. */
  readonly causes: ReadonlyArray<ZStackError>;
  /** ZStack's code, such as `SYS.1006`; `UNKNOWN` where it sent none. A code of the gateway's own begins with `GATEWAY.`. */
  readonly code: Scalars['String']['output'];
  /** How long the step that failed had run, as ZStack writes it, such as `3ms`: for those who develop ZStack. */
  readonly cost: Maybe<Scalars['String']['output']>;
  /** The fixed English sentence that belongs to the code. */
  readonly description: Maybe<Scalars['String']['output']>;
  /**
   * What happened in this case, in the language of the cloud or in English. It may name hosts and paths of storages. Null where
   * ZStack's text is about its own internals. An error that stands in it as JSON is told as `cause` (several as `causes`).
   */
  readonly details: Maybe<Scalars['String']['output']>;
  /** A hint for the reader in the cloud's language, where ZStack has one. */
  readonly elaboration: Maybe<Scalars['String']['output']>;
  /** The finer code that newer clouds add, such as `ORG_ZSTACK_IDENTITY_10020`. */
  readonly globalErrorCode: Maybe<Scalars['String']['output']>;
  /**
   * The best text for people that there is in the wanted language, or else in the other one. It is taken from `messages`,
   * `elaboration`, `details` or, as the last of the English ones, `description`: of this error, and of those behind it, of which
   * the innermost tells most. Null where ZStack sent no text at all.
   */
  readonly localizedMessage: Maybe<Scalars['String']['output']>;
  /** The place in ZStack's source where it arose: for those who develop ZStack. */
  readonly location: Maybe<Scalars['String']['output']>;
  /** ZStack's own words for people, where it has some for this error. */
  readonly messages: Maybe<ZStackErrorMessages>;
  /** Further data of the error, of no fixed shape. */
  readonly opaque: Maybe<Scalars['JSONObject']['output']>;
  /** The innermost of the chain of `cause`s; null where there is none. */
  readonly rootCause: Maybe<ZStackError>;
};


/**
 * ZStack's ErrorCode, with every field that it sends. Texts are ZStack's own, in the language of the cloud or in English, and
 * one cloud mixes both: show `localizedMessage`, and switch on `category` or `code`, never on a text. A text that names
 * classes, exceptions or SQL is left out; the gateway's log has it. Sessions and passwords are struck out.
 */
export type ZStackErrorLocalizedMessageArgs = {
  language?: ZStackLanguage;
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
  | 'UNKNOWN';

/** ZStack's own words for people about an error. */
export type ZStackErrorMessages = {
  readonly __typename?: 'ZStackErrorMessages';
  /** In Chinese. */
  readonly cn: Maybe<Scalars['String']['output']>;
  /** In English. */
  readonly en: Maybe<Scalars['String']['output']>;
};

/** Conditions on a uuid. All that are given have to be met; a null is no condition: ask for rows without one by `isNull`. */
export type ZStackIdFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** It is one of these, of which about 180 fit into one request to ZStack; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<Scalars['ID']['input']>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A job of ZStack's: an operation that takes some time, and how it stands. */
export type ZStackJob = Node & {
  readonly __typename?: 'ZStackJob';
  /** Opaque; all that is needed to ask for the job again, from any replica of the gateway. Keep it to find the job later. */
  readonly id: Scalars['ID']['output'];
  /** What the job does. */
  readonly operation: ZStackJobOperation;
  /** How far it is, while it runs; null where ZStack reports nothing. One more request to ZStack. */
  readonly progress: Maybe<ZStackJobProgress>;
  /** The uuid of the resource that the job makes or changes. */
  readonly resourceUuid: Maybe<Scalars['ID']['output']>;
  /** Its outcome; null while it has none. */
  readonly result: Maybe<ZStackJobResult>;
  /** How it stands. */
  readonly status: ZStackJobStatus;
  /** Why the status is UNKNOWN; null for every other status. */
  readonly statusReason: Maybe<ZStackJobStatusReason>;
  /** When the gateway submitted it. */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** The job's uuid in ZStack. */
  readonly uuid: Scalars['ID']['output'];
};

/** The operations that run as jobs. More may be added: have a default branch. */
export type ZStackJobOperation =
  /** Mutation.addImage. */
  | 'ADD_IMAGE'
  /** Mutation.calculateImageHash. */
  | 'CALCULATE_IMAGE_HASH'
  /** Mutation.changeImageState. */
  | 'CHANGE_IMAGE_STATE'
  /** Mutation.createDataVolumeFromVolumeTemplate. */
  | 'CREATE_DATA_VOLUME_FROM_VOLUME_TEMPLATE'
  /** Mutation.createDataVolumeTemplateFromSnapshot. */
  | 'CREATE_DATA_VOLUME_TEMPLATE_FROM_SNAPSHOT'
  /** Mutation.createDataVolumeTemplateFromVolume. */
  | 'CREATE_DATA_VOLUME_TEMPLATE_FROM_VOLUME'
  /** Mutation.createRootVolumeTemplateFromRootVolume. */
  | 'CREATE_ROOT_VOLUME_TEMPLATE_FROM_ROOT_VOLUME'
  /** Mutation.createRootVolumeTemplateFromSnapshot. */
  | 'CREATE_ROOT_VOLUME_TEMPLATE_FROM_SNAPSHOT'
  /** Mutation.createTags. */
  | 'CREATE_TAGS'
  /** Mutation.createVolumeSnapshot. */
  | 'CREATE_VOLUME_SNAPSHOT'
  /** Mutation.deleteExportedImage. */
  | 'DELETE_EXPORTED_IMAGE'
  /** Mutation.deleteImage. */
  | 'DELETE_IMAGE'
  /** Mutation.deleteTag. */
  | 'DELETE_TAG'
  /** Mutation.deleteVolumeSnapshot. */
  | 'DELETE_VOLUME_SNAPSHOT'
  /** Mutation.exportImage. */
  | 'EXPORT_IMAGE'
  /** Mutation.expungeImage. */
  | 'EXPUNGE_IMAGE'
  /** Mutation.recoverImage. */
  | 'RECOVER_IMAGE'
  /** Mutation.revertVolumeFromSnapshot. */
  | 'REVERT_VOLUME_FROM_SNAPSHOT'
  /** Mutation.revokeResourceSharing. */
  | 'REVOKE_RESOURCE_SHARING'
  /** Mutation.setImageBootMode. */
  | 'SET_IMAGE_BOOT_MODE'
  /** Mutation.shareResources. */
  | 'SHARE_RESOURCES'
  /** Mutation.syncImageSize. */
  | 'SYNC_IMAGE_SIZE'
  /** An operation that this gateway does not know. */
  | 'UNKNOWN'
  /** Mutation.updateImage. */
  | 'UPDATE_IMAGE'
  /** Mutation.updateVolumeSnapshot. */
  | 'UPDATE_VOLUME_SNAPSHOT';

/** How far a job is. */
export type ZStackJobProgress = {
  readonly __typename?: 'ZStackJobProgress';
  /** From 0 to 100; null where ZStack reports no percentage. */
  readonly percent: Maybe<Scalars['Int']['output']>;
  /** What ZStack reports: one entry for each step, the oldest first. */
  readonly tasks: ReadonlyArray<ZStackTask>;
};

/** The outcome of a job. More members may be added: have a default branch. */
export type ZStackJobResult = ImageActionFailed | ImageChanged | ImageCreated | ImageCreatedPartially | ImageCreationFailed | ImageExported | ImageRemoved | ResourceActionFailed | ResourceSharingRevoked | ResourcesShared | TagDeleted | TagsCreated | VolumeCreated | VolumeReverted | VolumeSnapshotChanged | VolumeSnapshotCreated | VolumeSnapshotRemoved;

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
  | 'UNKNOWN';

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
  | 'UNREACHABLE';

/**
 * Conditions on a uuid of which a row may have none or several. Each condition that is given has to be met by one of them; `not`
 * asks for the rows where none does.
 */
export type ZStackJoinedIdFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** It is one of these, of which about 180 fit into one request to ZStack; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The languages that ZStack speaks. */
export type ZStackLanguage =
  /** Chinese. */
  | 'CN'
  /** English. */
  | 'EN';

/** Conditions on a number. All that are given have to be met. */
export type ZStackLongFilter = {
  /** It is this number. */
  readonly eq?: InputMaybe<Scalars['Long']['input']>;
  /** It is above this. */
  readonly gt?: InputMaybe<Scalars['Long']['input']>;
  /** It is at least this. */
  readonly gte?: InputMaybe<Scalars['Long']['input']>;
  /** It is one of these numbers; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Long']['input']>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is below this. */
  readonly lt?: InputMaybe<Scalars['Long']['input']>;
  /** It is at most this. */
  readonly lte?: InputMaybe<Scalars['Long']['input']>;
  /** It is any other number; a row without one does not match. */
  readonly ne?: InputMaybe<Scalars['Long']['input']>;
  /** It is none of these numbers; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Long']['input']>>;
};

/** Which end of an order comes first. */
export type ZStackOrderDirection =
  /** From the smallest to the largest, from the oldest to the latest, from A to Z. */
  | 'ASC'
  /** From the largest to the smallest, from the latest to the oldest, from Z to A. */
  | 'DESC';

/** How much of something an account may have. */
export type ZStackQuota = {
  readonly __typename?: 'ZStackQuota';
  /** ZStack's name of what is counted, such as `image.num` or `image.size`. */
  readonly name: Scalars['String']['output'];
  /** How many, or how many bytes, the account may have; null for the administrator, who has no limits. */
  readonly total: Maybe<Scalars['Long']['output']>;
  /** How many, or how many bytes, it has. */
  readonly used: Maybe<Scalars['Long']['output']>;
};

/** A session with ZStack. */
export type ZStackSession = {
  readonly __typename?: 'ZStackSession';
  /**
   * The account that it belongs to; null where ZStack does not tell, or the session is over. Two requests to ZStack, but none in
   * the answer to a log-in.
   */
  readonly accountUuid: Maybe<Scalars['ID']['output']>;
  /**
   * When it ends if it is not used until then. Each use prolongs it, and so does asking for this. Null where ZStack does not
   * tell, or the session is over.
   */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is alive. */
  readonly valid: Scalars['Boolean']['output'];
};

/**
 * Conditions on a text. All that are given have to be met. Texts are compared as the cloud's database compares them: on most
 * clouds without regard to case and accents and, except in patterns, to blanks at the end. A text with a character that the
 * cloud cannot store is refused as `BAD_USER_INPUT`. So is, where the cloud has no ZQL, one that its plain query cannot carry:
 * with an apostrophe, with an operator of ZStack's that it would take for its own (such as `!=` or `>=`), or a comma in a list;
 * and on a cloud before 4.6.31 one with a backslash, or with `%` or `_` in `contains`, `startsWith` and `endsWith`.
 */
export type ZStackStringFilter = {
  /** It contains this text, in which no character has a special meaning. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** It ends with this text, in which no character has a special meaning. */
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  /** It is this text. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these texts; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It fits the pattern of SQL's LIKE: % is any text, _ one character, and \ takes the next one as it is. */
  readonly like?: InputMaybe<Scalars['String']['input']>;
  /** It is any other text; a row without one does not match. */
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  /** It is none of these texts; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It does not fit the pattern; a row without a text does not match. */
  readonly notLike?: InputMaybe<Scalars['String']['input']>;
  /** It begins with this text, in which no character has a special meaning. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on the tags of a row. */
export type ZStackTagFilter = {
  /** It has this tag. */
  readonly has?: InputMaybe<Scalars['String']['input']>;
  /** It does not have this tag. */
  readonly hasNot?: InputMaybe<Scalars['String']['input']>;
};

/** One entry of ZStack's task progress. */
export type ZStackTask = {
  readonly __typename?: 'ZStackTask';
  /** ZStack's text as it is: a percentage, or a sentence that may be translated. */
  readonly content: Maybe<Scalars['String']['output']>;
  /** The task's name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** From 0 to 100; null where the entry is no percentage. */
  readonly percent: Maybe<Scalars['Int']['output']>;
  /** The steps within this one. */
  readonly subTasks: ReadonlyArray<ZStackTask>;
  /** When it was reported. */
  readonly time: Maybe<Scalars['DateTime']['output']>;
  /** The entry's own uuid, which is not the job's. */
  readonly uuid: Maybe<Scalars['ID']['output']>;
};

/**
 * Conditions on a URL, which may hold a secret that is not shown: only a whole one can be asked for. All that are given have
 * to be met. What is said of texts holds here too.
 */
export type ZStackUrlFilter = {
  /** It is this URL. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these URLs; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other URL; a row without one does not match. */
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  /** It is none of these URLs; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Who is asking. What ZStack does not tell this session, such as that of a user with few rights, is null. */
export type ZStackViewer = {
  readonly __typename?: 'ZStackViewer';
  /** The account that the session belongs to. Two requests to ZStack, and one more for its name and type. */
  readonly account: Maybe<ZStackAccount>;
  /** Whether it is the administrator's account, which sees and may do everything. */
  readonly isAdmin: Maybe<Scalars['Boolean']['output']>;
  /**
   * How much the account may have, and how much it has, of each thing that ZStack counts. One more request to ZStack than
   * `account { uuid }` takes.
   */
  readonly quotas: Maybe<ReadonlyArray<ZStackQuota>>;
  /** The session that the request shows. */
  readonly session: Maybe<ZStackSession>;
};

/** A zone: the largest unit of a cloud's resources, usually a data centre. */
export type Zone = Node & {
  readonly __typename?: 'Zone';
  /** The backup storages that are attached to it. One request to ZStack for each zone. */
  readonly backupStorages: Maybe<BackupStorageConnection>;
  /** When it was created. */
  readonly createDate: Maybe<Scalars['DateTime']['output']>;
  /** What its administrator wrote about it. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Opaque, never changed, and of nothing else, whatever its type: what `node` takes, and the key for a client's cache. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is the default zone. */
  readonly isDefault: Maybe<Scalars['Boolean']['output']>;
  /** When it was last changed. */
  readonly lastOpDate: Maybe<Scalars['DateTime']['output']>;
  /** Its name; need not be unique. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The primary storages in it. One request to ZStack for each zone. */
  readonly primaryStorages: Maybe<PrimaryStorageConnection>;
  /** Whether its administrator has it in use. */
  readonly state: Maybe<ZoneState>;
  /** ZStack's zone type; `zstack`. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Its uuid, 32 hex digits. */
  readonly uuid: Scalars['ID']['output'];
  /** The virtual machines in it. One request to ZStack for each zone. */
  readonly vmInstances: Maybe<VmInstanceConnection>;
};


/** A zone: the largest unit of a cloud's resources, usually a data centre. */
export type ZoneBackupStoragesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BackupStorageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<BackupStorageOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A zone: the largest unit of a cloud's resources, usually a data centre. */
export type ZonePrimaryStoragesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PrimaryStorageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PrimaryStorageOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A zone: the largest unit of a cloud's resources, usually a data centre. */
export type ZoneVmInstancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VmInstanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<VmInstanceOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of zones. */
export type ZoneConnection = {
  readonly __typename?: 'ZoneConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<ZoneEdge>;
  /** The rows of the page. */
  readonly nodes: ReadonlyArray<Zone>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. On a later page it costs one more request to ZStack, where the list needs no ZQL. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A row of a list of zones. */
export type ZoneEdge = {
  readonly __typename?: 'ZoneEdge';
  /** Where the row stands in its list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** The zone. */
  readonly node: Zone;
};

/** Conditions on zones. All that are given have to be met. */
export type ZoneFilter = {
  /** All of these have to be met as well. */
  readonly and?: InputMaybe<ReadonlyArray<ZoneFilter>>;
  /** When it was created. */
  readonly createDate?: InputMaybe<ZStackDateTimeFilter>;
  /** What its administrator wrote about it. */
  readonly description?: InputMaybe<ZStackStringFilter>;
  /** Whether it is the default zone. */
  readonly isDefault?: InputMaybe<ZStackBooleanFilter>;
  /** When it was last changed. */
  readonly lastOpDate?: InputMaybe<ZStackDateTimeFilter>;
  /** Its name. */
  readonly name?: InputMaybe<ZStackStringFilter>;
  /** This must not be met. A row that has no value for a field does not meet a condition on it, and so meets its negation. Needs ZQL. */
  readonly not?: InputMaybe<ZoneFilter>;
  /** At least one of these has to be met; an empty list matches nothing. Needs ZQL. */
  readonly or?: InputMaybe<ReadonlyArray<ZoneFilter>>;
  /** Whether its administrator has it in use. */
  readonly state?: InputMaybe<ZoneStateFilter>;
  /** ZStack's zone type. */
  readonly type?: InputMaybe<ZStackStringFilter>;
  /** Its uuid, 32 hex digits. */
  readonly uuid?: InputMaybe<ZStackIdFilter>;
};

/** The order of a list of zones. */
export type ZoneOrder = {
  /** Which end comes first. */
  readonly direction?: ZStackOrderDirection;
  /** What to order by. */
  readonly field: ZoneOrderField;
};

/** What a list of zones can be ordered by. */
export type ZoneOrderField =
  /** By the time of creation, which has whole seconds. */
  | 'createDate'
  /** By `description`: what its administrator wrote about it. */
  | 'description'
  /** By `isDefault`: whether it is the default zone. */
  | 'isDefault'
  /** By the time of the last change, which has whole seconds. */
  | 'lastOpDate'
  /** By name. */
  | 'name'
  /** By `state`: whether its administrator has it in use. */
  | 'state'
  /** By `type`: ZStack's zone type. */
  | 'type'
  /** By uuid. */
  | 'uuid';

/** Whether a zone is in use. */
export type ZoneState =
  /** Taken out of use by its administrator. */
  | 'Disabled'
  /** In use. */
  | 'Enabled'
  /** A state that the gateway does not know yet. */
  | 'UNKNOWN';

/** Conditions on whether a zone is in use. All that are given have to be met. */
export type ZoneStateFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<ZoneState>;
  /** It is one of these; an empty list matches nothing. */
  readonly in?: InputMaybe<ReadonlyArray<ZoneState>>;
  /** true: there is none; false: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is any other; a row without one does not match. */
  readonly ne?: InputMaybe<ZoneState>;
  /** It is none of these; a row without one does not match. */
  readonly notIn?: InputMaybe<ReadonlyArray<ZoneState>>;
};
