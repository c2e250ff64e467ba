// Generated from schema/ by `npm run generate`; never edited.
import type { JsonObject } from '../zstack/json.ts';
import type { Long } from '../zstack/json.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ImageInventory, ImageBackupStorageRefInventory, CopyFailure } from '../zstack/images.ts';
import type { BackupStorageInventory } from '../zstack/backup-storages.ts';
import type { ErrorCode } from '../zstack/error-code.ts';
import type { ZStackJob as ZStackJobSource } from '../graphql/job/job.ts';
import type { TaskProgress } from '../zstack/task-progresses.ts';
import type { ImageCreated as ImageCreatedSource, ImageCreatedPartially as ImageCreatedPartiallySource, ImageCreationFailed as ImageCreationFailedSource, ImageCreationInProgress as ImageCreationInProgressSource } from '../graphql/image-creation/payload.ts';
import type { GraphQLContext } from '../graphql/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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
  _FieldSet: { input: string; output: string; }
};

/** A storage that keeps images, ZStack's BackupStorage. */
export type BackupStorage = {
  readonly __typename?: 'BackupStorage';
  /** Free capacity in bytes. */
  readonly availableCapacity: Maybe<Scalars['Long']['output']>;
  /** When it was added. */
  readonly createDate: Maybe<Scalars['DateTime']['output']>;
  /** What its administrator wrote about it. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly lastOpDate: Maybe<Scalars['DateTime']['output']>;
  /** Its name; need not be unique. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Whether its administrator has it in use. */
  readonly state: Maybe<BackupStorageState>;
  /** Whether the management node reaches it. */
  readonly status: Maybe<BackupStorageStatus>;
  /** Capacity in bytes. */
  readonly totalCapacity: Maybe<Scalars['Long']['output']>;
  /** ZStack's name of its type, such as `Ceph`, `ImageStoreBackupStorage` or `SftpBackupStorage`. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Its uuid, 32 hex digits. */
  readonly uuid: Scalars['ID']['output'];
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

/** Whether a backup storage is in use. */
export type BackupStorageState =
  /** Taken out of use by its administrator. */
  | 'Disabled'
  /** In use. */
  | 'Enabled'
  /** A state that the gateway does not know yet. */
  | 'UNKNOWN';

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

/** A data volume template to be created from a volume snapshot. */
export type CreateDataVolumeTemplateFromSnapshotInput = {
  /** Where to put the image: uuids of backup storages, at least one. One that is named twice counts once. */
  readonly backupStorageUuids: ReadonlyArray<Scalars['ID']['input']>;
  /** A description, at most 2048 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The image's name, at most 255 characters; need not be unique. */
  readonly name: Scalars['String']['input'];
  /** The uuid that the image shall have: a UUID of version 1 to 5, never used before. Without it the gateway chooses one. */
  readonly resourceUuid?: InputMaybe<Scalars['ID']['input']>;
  /** The volume snapshot: 32 hex digits; dashes are accepted. */
  readonly snapshotUuid: Scalars['ID']['input'];
  /** System tags to attach. */
  readonly systemTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Uuids of tag patterns to attach. */
  readonly tagUuids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** User tags to attach. */
  readonly userTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How the creation stands. More members may be added: have a default branch. */
export type CreateDataVolumeTemplateFromSnapshotPayload = ImageCreated | ImageCreatedPartially | ImageCreationFailed | ImageCreationInProgress;

/** An image: a disk template or an ISO, with a copy on one or more backup storages. */
export type Image = {
  readonly __typename?: 'Image';
  /** Stored size in bytes; 0 while it is being made. */
  readonly actualSize: Maybe<Scalars['Long']['output']>;
  /** The processor architecture, such as `x86_64` or `aarch64`; null for a data volume template. */
  readonly architecture: Maybe<Scalars['String']['output']>;
  /** Its copies, one for each backup storage; in no particular order. Empty while it is being made from a snapshot. */
  readonly backupStorageRefs: ReadonlyArray<ImageBackupStorageRef>;
  /** When it was created. */
  readonly createDate: Maybe<Scalars['DateTime']['output']>;
  /** What its owner wrote about it. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The file format, such as `qcow2`, `raw` or `iso`. */
  readonly format: Maybe<Scalars['String']['output']>;
  /** The guest's operating system, free text. */
  readonly guestOsType: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly lastOpDate: Maybe<Scalars['DateTime']['output']>;
  /** A hash of its content, usually null until one is asked for; despite its name it may be another hash than MD5. */
  readonly md5Sum: Maybe<Scalars['String']['output']>;
  /** What it is an image of. */
  readonly mediaType: Maybe<ImageMediaType>;
  /** Its name; need not be unique. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The guest's platform; null for a data volume template. */
  readonly platform: Maybe<ImagePlatform>;
  /** Virtual size in bytes; 0 while it is being made. */
  readonly size: Maybe<Scalars['Long']['output']>;
  /** Whether it may be used. */
  readonly state: Maybe<ImageState>;
  /** How the image itself stands. Each copy has a status of its own in `backupStorageRefs`. */
  readonly status: Maybe<ImageStatus>;
  /** Whether the cloud itself uses it. */
  readonly system: Maybe<Scalars['Boolean']['output']>;
  /** ZStack's image type; `zstack`. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Where it came from, such as `https://…` or `volumeSnapshot://<uuid>`. Without user info. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Its uuid, 32 hex digits. */
  readonly uuid: Scalars['ID']['output'];
  /** Whether the guest has virtio drivers. */
  readonly virtio: Maybe<Scalars['Boolean']['output']>;
};

/** A copy of an image on a backup storage. */
export type ImageBackupStorageRef = {
  readonly __typename?: 'ImageBackupStorageRef';
  /** The backup storage; null where it is gone. All of a request are asked for together. */
  readonly backupStorage: Maybe<BackupStorage>;
  /** The backup storage's uuid. */
  readonly backupStorageUuid: Scalars['ID']['output'];
  /** When the copy was begun. */
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

/** There is no image. */
export type ImageCreationFailed = ImageCreationOutcome & {
  readonly __typename?: 'ImageCreationFailed';
  /** ZStack's error. */
  readonly error: ZStackError;
  /** What each backup storage failed with, where ZStack tells; else empty. */
  readonly failures: ReadonlyArray<BackupStorageFailure>;
  /** The job that failed. */
  readonly job: ZStackJob;
};

/** The outcome is not known yet: keep the job's id and ask again later. */
export type ImageCreationInProgress = ImageCreationOutcome & {
  readonly __typename?: 'ImageCreationInProgress';
  /** The uuid that the image has, or will have. */
  readonly imageUuid: Scalars['ID']['output'];
  /** The job. Its status is RUNNING, or UNKNOWN where nobody can say. */
  readonly job: ZStackJob;
  /** The image as it stands now; null where there is none yet. One request to ZStack more. */
  readonly pendingImage: Maybe<Image>;
};

/** What every outcome of a creation has. */
export type ImageCreationOutcome = {
  /** The job that ZStack made of the request. */
  readonly job: ZStackJob;
};

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

/** A guest's platform. */
export type ImagePlatform =
  /** Linux. */
  | 'Linux'
  /** Another system. */
  | 'Other'
  /** A paravirtualised guest. */
  | 'Paravirtualization'
  /** A platform that the gateway does not know yet. */
  | 'UNKNOWN'
  /** Windows. */
  | 'Windows'
  /** Windows with virtio drivers. */
  | 'WindowsVirtio';

/** Whether an image may be used. */
export type ImageState =
  /** It may not be used at present. */
  | 'Disabled'
  /** It may be used. */
  | 'Enabled'
  /** A state that the gateway does not know yet. */
  | 'UNKNOWN';

/** How an image, or one copy of it, stands. */
export type ImageStatus =
  /** Being made from a volume or a snapshot. */
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

/**
 * What can be done in the cloud. A business outcome, good or bad, is a member of the field's union; only what is nobody's
 * business outcome stands in `errors`, and the next mutation of the request is run all the same.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Creates a data volume template, an image, from a volume snapshot: ZStack's CreateDataVolumeTemplateFromVolumeSnapshot.
   * It waits a little for the outcome; what takes longer goes on in ZStack.
   */
  readonly createDataVolumeTemplateFromSnapshot: Maybe<CreateDataVolumeTemplateFromSnapshotPayload>;
};


/**
 * What can be done in the cloud. A business outcome, good or bad, is a member of the field's union; only what is nobody's
 * business outcome stands in `errors`, and the next mutation of the request is run all the same.
 */
export type MutationCreateDataVolumeTemplateFromSnapshotArgs = {
  idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  input: CreateDataVolumeTemplateFromSnapshotInput;
  waitSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What can be asked of the cloud. Each field may be null where it failed: the error then stands in `errors`, and the
 * other fields are answered all the same.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** A backup storage by its uuid; null where there is none. Every account may read it. */
  readonly backupStorage: Maybe<BackupStorage>;
  /** An image by its uuid; null where there is none that the caller may see. A deleted image that can still be recovered is found. */
  readonly image: Maybe<Image>;
  /**
   * How a job stands; null where there is none that the session may see. A job whose result holds an image is shown to who
   * sees that image; one that runs or failed, to who sees the image or what it is made from.
   */
  readonly job: Maybe<ZStackJob>;
};


/**
 * What can be asked of the cloud. Each field may be null where it failed: the error then stands in `errors`, and the
 * other fields are answered all the same.
 */
export type QueryBackupStorageArgs = {
  uuid: Scalars['ID']['input'];
};


/**
 * What can be asked of the cloud. Each field may be null where it failed: the error then stands in `errors`, and the
 * other fields are answered all the same.
 */
export type QueryImageArgs = {
  uuid: Scalars['ID']['input'];
};


/**
 * What can be asked of the cloud. Each field may be null where it failed: the error then stands in `errors`, and the
 * other fields are answered all the same.
 */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};

/** What can be listened to, over WebSocket or server-sent events. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * A job's state at once, then each change, until the job is over. Over WebSocket (`graphql-transport-ws`, the session as
   * `Authorization` in the payload of `connection_init`) or server-sent events (`graphql-sse`, distinct connections mode),
   * on the path of HTTP.
   */
  readonly job: ZStackJob;
};


/** What can be listened to, over WebSocket or server-sent events. */
export type SubscriptionJobArgs = {
  id: Scalars['ID']['input'];
};

/**
 * ZStack's ErrorCode, with every field that it sends. Texts are ZStack's own, for people to read: on some clouds they are
 * translated, so switch on `category` or `code`, never on a text.
 */
export type ZStackError = {
  readonly __typename?: 'ZStackError';
  /** What kind of error it is, told from its code: what a front end switches on. */
  readonly category: ZStackErrorCategory;
  /** The error behind this one, one level down; null where there is none. */
  readonly cause: Maybe<ZStackError>;
  /** The errors behind this one where they are several, as when each backup storage failed on its own; else empty. */
  readonly causes: ReadonlyArray<ZStackError>;
  /** ZStack's code, such as `SYS.1006`; `UNKNOWN` where it sent none. A code of the gateway's own begins with `GATEWAY.`. */
  readonly code: Scalars['String']['output'];
  /** How long the API ran before it failed, as ZStack tells it. */
  readonly cost: Maybe<Scalars['String']['output']>;
  /** The fixed sentence that belongs to the code. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** What happened in this case. */
  readonly details: Maybe<Scalars['String']['output']>;
  /** A hint for the reader, where ZStack has one. */
  readonly elaboration: Maybe<Scalars['String']['output']>;
  /** The finer code that newer clouds add, such as `ORG_ZSTACK_IDENTITY_10020`. */
  readonly globalErrorCode: Maybe<Scalars['String']['output']>;
  /** Where in ZStack it arose. */
  readonly location: Maybe<Scalars['String']['output']>;
  /** Further data of the error, of no fixed shape. */
  readonly opaque: Maybe<Scalars['JSONObject']['output']>;
  /** The innermost of the chain of `cause`s; null where there is none. */
  readonly rootCause: Maybe<ZStackError>;
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

/** A job of ZStack's: how one operation that takes its time stands. */
export type ZStackJob = {
  readonly __typename?: 'ZStackJob';
  /** Opaque; all that is needed to ask for the job again, from any replica of the gateway. Keep it to find the job later. */
  readonly id: Scalars['ID']['output'];
  /** What the job does. */
  readonly operation: ZStackJobOperation;
  /** How far it is, while it runs; null where ZStack reports nothing. One request to ZStack more. */
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
  /** Mutation.createDataVolumeTemplateFromSnapshot. */
  | 'CREATE_DATA_VOLUME_TEMPLATE_FROM_SNAPSHOT';

/** How far a job is. */
export type ZStackJobProgress = {
  readonly __typename?: 'ZStackJobProgress';
  /** From 0 to 100; null where ZStack reports no percentage. */
  readonly percent: Maybe<Scalars['Int']['output']>;
  /** What ZStack reports, step by step. */
  readonly tasks: ReadonlyArray<ZStackTask>;
};

/** The outcome of a job. */
export type ZStackJobResult = ImageCreated | ImageCreatedPartially | ImageCreationFailed;

/** How a job stands. */
export type ZStackJobStatus =
  /** It failed; nothing was made. */
  | 'FAILED'
  /** Done, but some backup storages did not get their copy. */
  | 'PARTIALLY_SUCCEEDED'
  /** ZStack works on it. */
  | 'RUNNING'
  /** Done, with all that was asked for. */
  | 'SUCCEEDED'
  /** Nobody can say at present; `statusReason` tells why. It is not a failure. */
  | 'UNKNOWN';

/** Why nobody can say how a job stands. */
export type ZStackJobStatusReason =
  /** The job is older than ZStack lets a job run: the management node that ran it is gone. */
  | 'NODE_LOST'
  /** ZStack has forgotten the job, three hours after its submit, and the image does not tell its outcome. */
  | 'OUTCOME_FORGOTTEN'
  /** ZStack does not answer at present: ask again. */
  | 'UNREACHABLE';

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
  /** The task's uuid. */
  readonly uuid: Maybe<Scalars['ID']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  BackupStorage: BackupStorage;
  Image: Image;
  ZStackJob: ZStackJob;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BackupStorage:
    ( { __typename: 'BackupStorage' }
    & GraphQLRecursivePick<FederationTypes['BackupStorage'], {"uuid":true}> );
  Image:
    ( { __typename: 'Image' }
    & GraphQLRecursivePick<FederationTypes['Image'], {"uuid":true}> );
  ZStackJob:
    ( { __typename: 'ZStackJob' }
    & GraphQLRecursivePick<FederationTypes['ZStackJob'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateDataVolumeTemplateFromSnapshotPayload:
    | ( ImageCreatedSource & { __typename: 'ImageCreated' } )
    | ( ImageCreatedPartiallySource & { __typename: 'ImageCreatedPartially' } )
    | ( ImageCreationFailedSource & { __typename: 'ImageCreationFailed' } )
    | ( ImageCreationInProgressSource & { __typename: 'ImageCreationInProgress' } )
  ;
  ZStackJobResult:
    | ( ImageCreatedSource & { __typename: 'ImageCreated' } )
    | ( ImageCreatedPartiallySource & { __typename: 'ImageCreatedPartially' } )
    | ( ImageCreationFailedSource & { __typename: 'ImageCreationFailed' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ImageCreationOutcome:
    | ( ImageCreatedSource )
    | ( ImageCreatedPartiallySource )
    | ( ImageCreationFailedSource )
    | ( ImageCreationInProgressSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BackupStorage: ResolverTypeWrapper<BackupStorageInventory>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BackupStorageFailure: ResolverTypeWrapper<CopyFailure>;
  BackupStorageState: null;
  BackupStorageStatus: null;
  CreateDataVolumeTemplateFromSnapshotInput: CreateDataVolumeTemplateFromSnapshotInput;
  CreateDataVolumeTemplateFromSnapshotPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateDataVolumeTemplateFromSnapshotPayload']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Image: ResolverTypeWrapper<ImageInventory>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ImageBackupStorageRef: ResolverTypeWrapper<ImageBackupStorageRefInventory>;
  ImageCreated: ResolverTypeWrapper<ImageCreatedSource>;
  ImageCreatedPartially: ResolverTypeWrapper<ImageCreatedPartiallySource>;
  ImageCreationFailed: ResolverTypeWrapper<ImageCreationFailedSource>;
  ImageCreationInProgress: ResolverTypeWrapper<ImageCreationInProgressSource>;
  ImageCreationOutcome: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ImageCreationOutcome']>;
  ImageMediaType: null;
  ImagePlatform: null;
  ImageState: null;
  ImageStatus: null;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  Long: ResolverTypeWrapper<Scalars['Long']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ZStackError: ResolverTypeWrapper<ErrorCode>;
  ZStackErrorCategory: ZStackErrorCategory;
  ZStackJob: ResolverTypeWrapper<ZStackJobSource>;
  ZStackJobOperation: ZStackJobOperation;
  ZStackJobProgress: ResolverTypeWrapper<Omit<ZStackJobProgress, 'tasks'> & { tasks: ReadonlyArray<ResolversTypes['ZStackTask']> }>;
  ZStackJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ZStackJobResult']>;
  ZStackJobStatus: ZStackJobStatus;
  ZStackJobStatusReason: ZStackJobStatusReason;
  ZStackTask: ResolverTypeWrapper<TaskProgress>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BackupStorage: BackupStorageInventory;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  BackupStorageFailure: CopyFailure;
  CreateDataVolumeTemplateFromSnapshotInput: CreateDataVolumeTemplateFromSnapshotInput;
  CreateDataVolumeTemplateFromSnapshotPayload: ResolversUnionTypes<ResolversParentTypes>['CreateDataVolumeTemplateFromSnapshotPayload'];
  DateTime: Scalars['DateTime']['output'];
  Image: ImageInventory;
  Boolean: Scalars['Boolean']['output'];
  ImageBackupStorageRef: ImageBackupStorageRefInventory;
  ImageCreated: ImageCreatedSource;
  ImageCreatedPartially: ImageCreatedPartiallySource;
  ImageCreationFailed: ImageCreationFailedSource;
  ImageCreationInProgress: ImageCreationInProgressSource;
  ImageCreationOutcome: ResolversInterfaceTypes<ResolversParentTypes>['ImageCreationOutcome'];
  JSONObject: Scalars['JSONObject']['output'];
  Long: Scalars['Long']['output'];
  Mutation: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  ZStackError: ErrorCode;
  ZStackJob: ZStackJobSource;
  ZStackJobProgress: Omit<ZStackJobProgress, 'tasks'> & { tasks: ReadonlyArray<ResolversParentTypes['ZStackTask']> };
  ZStackJobResult: ResolversUnionTypes<ResolversParentTypes>['ZStackJobResult'];
  ZStackTask: TaskProgress;
};

export type BackupStorageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BackupStorage'] = ResolversParentTypes['BackupStorage'], FederationReferenceType extends FederationReferenceTypes['BackupStorage'] = FederationReferenceTypes['BackupStorage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BackupStorage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableCapacity?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  createDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastOpDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['BackupStorageState']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BackupStorageStatus']>, ParentType, ContextType>;
  totalCapacity?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BackupStorageFailureResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BackupStorageFailure'] = ResolversParentTypes['BackupStorageFailure']> = {
  backupStorage?: Resolver<Maybe<ResolversTypes['BackupStorage']>, ParentType, ContextType>;
  backupStorageUuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['ZStackError']>, ParentType, ContextType>;
};

export type BackupStorageStateResolvers = { DISABLED: 'Disabled', ENABLED: 'Enabled', UNKNOWN?: 'UNKNOWN' };

export type BackupStorageStatusResolvers = { CONNECTED: 'Connected', CONNECTING: 'Connecting', DISCONNECTED: 'Disconnected', UNKNOWN?: 'UNKNOWN' };

export type CreateDataVolumeTemplateFromSnapshotPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreateDataVolumeTemplateFromSnapshotPayload'] = ResolversParentTypes['CreateDataVolumeTemplateFromSnapshotPayload']> = {
  __resolveType: TypeResolveFn<'ImageCreated' | 'ImageCreatedPartially' | 'ImageCreationFailed' | 'ImageCreationInProgress', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ImageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image'], FederationReferenceType extends FederationReferenceTypes['Image'] = FederationReferenceTypes['Image']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Image']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualSize?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  architecture?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  backupStorageRefs?: Resolver<ReadonlyArray<ResolversTypes['ImageBackupStorageRef']>, ParentType, ContextType>;
  createDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guestOsType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastOpDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  md5Sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['ImageMediaType']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['ImagePlatform']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ImageState']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ImageStatus']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  virtio?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ImageBackupStorageRefResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageBackupStorageRef'] = ResolversParentTypes['ImageBackupStorageRef']> = {
  backupStorage?: Resolver<Maybe<ResolversTypes['BackupStorage']>, ParentType, ContextType>;
  backupStorageUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exportMd5Sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exportUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imageUuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  installPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastOpDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ImageStatus']>, ParentType, ContextType>;
};

export type ImageCreatedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageCreated'] = ResolversParentTypes['ImageCreated']> = {
  image?: Resolver<ResolversTypes['Image'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageCreatedPartiallyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageCreatedPartially'] = ResolversParentTypes['ImageCreatedPartially']> = {
  failures?: Resolver<ReadonlyArray<ResolversTypes['BackupStorageFailure']>, ParentType, ContextType>;
  image?: Resolver<ResolversTypes['Image'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageCreationFailedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageCreationFailed'] = ResolversParentTypes['ImageCreationFailed']> = {
  error?: Resolver<ResolversTypes['ZStackError'], ParentType, ContextType>;
  failures?: Resolver<ReadonlyArray<ResolversTypes['BackupStorageFailure']>, ParentType, ContextType>;
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageCreationInProgressResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageCreationInProgress'] = ResolversParentTypes['ImageCreationInProgress']> = {
  imageUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  pendingImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageCreationOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageCreationOutcome'] = ResolversParentTypes['ImageCreationOutcome']> = {
  __resolveType: TypeResolveFn<'ImageCreated' | 'ImageCreatedPartially' | 'ImageCreationFailed' | 'ImageCreationInProgress', ParentType, ContextType>;
};

export type ImageMediaTypeResolvers = { DATA_VOLUME_TEMPLATE: 'DataVolumeTemplate', ISO?: 'ISO', ROOT_VOLUME_TEMPLATE: 'RootVolumeTemplate', UNKNOWN?: 'UNKNOWN' };

export type ImagePlatformResolvers = { LINUX: 'Linux', OTHER: 'Other', PARAVIRTUALIZATION: 'Paravirtualization', UNKNOWN?: 'UNKNOWN', WINDOWS: 'Windows', WINDOWS_VIRTIO: 'WindowsVirtio' };

export type ImageStateResolvers = { DISABLED: 'Disabled', ENABLED: 'Enabled', UNKNOWN?: 'UNKNOWN' };

export type ImageStatusResolvers = { CREATING: 'Creating', DELETED: 'Deleted', DOWNLOADING: 'Downloading', ERROR: 'Error', MIGRATING: 'Migrating', READY: 'Ready', UNKNOWN?: 'UNKNOWN' };

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export type MutationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createDataVolumeTemplateFromSnapshot?: Resolver<Maybe<ResolversTypes['CreateDataVolumeTemplateFromSnapshotPayload']>, ParentType, ContextType, RequireFields<MutationCreateDataVolumeTemplateFromSnapshotArgs, 'input' | 'waitSeconds'>>;
};

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  backupStorage?: Resolver<Maybe<ResolversTypes['BackupStorage']>, ParentType, ContextType, RequireFields<QueryBackupStorageArgs, 'uuid'>>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType, RequireFields<QueryImageArgs, 'uuid'>>;
  job?: Resolver<Maybe<ResolversTypes['ZStackJob']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
};

export type SubscriptionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  job?: SubscriptionResolver<ResolversTypes['ZStackJob'], "job", ParentType, ContextType, RequireFields<SubscriptionJobArgs, 'id'>>;
};

export type ZStackErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZStackError'] = ResolversParentTypes['ZStackError']> = {
  category?: Resolver<ResolversTypes['ZStackErrorCategory'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['ZStackError']>, ParentType, ContextType>;
  causes?: Resolver<ReadonlyArray<ResolversTypes['ZStackError']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  elaboration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  globalErrorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opaque?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  rootCause?: Resolver<Maybe<ResolversTypes['ZStackError']>, ParentType, ContextType>;
};

export type ZStackJobResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZStackJob'] = ResolversParentTypes['ZStackJob'], FederationReferenceType extends FederationReferenceTypes['ZStackJob'] = FederationReferenceTypes['ZStackJob']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ZStackJob']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ZStackJobOperation'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['ZStackJobProgress']>, ParentType, ContextType>;
  resourceUuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ZStackJobResult']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ZStackJobStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['ZStackJobStatusReason']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ZStackJobProgressResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZStackJobProgress'] = ResolversParentTypes['ZStackJobProgress']> = {
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['ZStackTask']>, ParentType, ContextType>;
};

export type ZStackJobResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZStackJobResult'] = ResolversParentTypes['ZStackJobResult']> = {
  __resolveType: TypeResolveFn<'ImageCreated' | 'ImageCreatedPartially' | 'ImageCreationFailed', ParentType, ContextType>;
};

export type ZStackTaskResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZStackTask'] = ResolversParentTypes['ZStackTask']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subTasks?: Resolver<ReadonlyArray<ResolversTypes['ZStackTask']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  BackupStorage?: BackupStorageResolvers<ContextType>;
  BackupStorageFailure?: BackupStorageFailureResolvers<ContextType>;
  BackupStorageState?: BackupStorageStateResolvers;
  BackupStorageStatus?: BackupStorageStatusResolvers;
  CreateDataVolumeTemplateFromSnapshotPayload?: CreateDataVolumeTemplateFromSnapshotPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Image?: ImageResolvers<ContextType>;
  ImageBackupStorageRef?: ImageBackupStorageRefResolvers<ContextType>;
  ImageCreated?: ImageCreatedResolvers<ContextType>;
  ImageCreatedPartially?: ImageCreatedPartiallyResolvers<ContextType>;
  ImageCreationFailed?: ImageCreationFailedResolvers<ContextType>;
  ImageCreationInProgress?: ImageCreationInProgressResolvers<ContextType>;
  ImageCreationOutcome?: ImageCreationOutcomeResolvers<ContextType>;
  ImageMediaType?: ImageMediaTypeResolvers;
  ImagePlatform?: ImagePlatformResolvers;
  ImageState?: ImageStateResolvers;
  ImageStatus?: ImageStatusResolvers;
  JSONObject?: GraphQLScalarType;
  Long?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  ZStackError?: ZStackErrorResolvers<ContextType>;
  ZStackJob?: ZStackJobResolvers<ContextType>;
  ZStackJobProgress?: ZStackJobProgressResolvers<ContextType>;
  ZStackJobResult?: ZStackJobResultResolvers<ContextType>;
  ZStackTask?: ZStackTaskResolvers<ContextType>;
};

