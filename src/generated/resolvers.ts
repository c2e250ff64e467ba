// Generated from schema/ by `npm run generate`; never edited.
import type { Connection, Edge } from '../graphql/paging/connection.ts';
import type { Group } from '../zstack/zql/statements.ts';
import type { RowOf } from '../graphql/resource.ts';
import type { accountResource } from '../graphql/account/account.ts';
import type { backupStorageResource } from '../graphql/backup-storage/backup-storage.ts';
import type { imageResource } from '../graphql/image/image.ts';
import type { primaryStorageResource } from '../graphql/primary-storage/primary-storage.ts';
import type { systemTagResource } from '../graphql/tag/tag.ts';
import type { userTagResource } from '../graphql/tag/tag.ts';
import type { vmInstanceResource } from '../graphql/vm-instance/vm-instance.ts';
import type { volumeResource } from '../graphql/volume/volume.ts';
import type { volumeSnapshotResource } from '../graphql/volume-snapshot/volume-snapshot.ts';
import type { volumeSnapshotTreeResource } from '../graphql/volume-snapshot/volume-snapshot.ts';
import type { zoneResource } from '../graphql/zone/zone.ts';
import type * as Types from './types.ts';
import type { BackupStorage, Image, PrimaryStorage, VmInstance, Volume, VolumeSnapshot, ZStackAccount, ZStackJob, Zone } from './types.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ImageBackupStorageRefInventory, CopyFailure } from '../zstack/apis/images.ts';
import type { VolumeSnapshotBackupStorageRefInventory } from '../zstack/apis/volume-snapshots.ts';
import type { AnyConnection } from '../graphql/paging/connection.ts';
import type { BootMode } from '../zstack/apis/boot-mode.ts';
import type { TagPatternInventory } from '../zstack/apis/tags.ts';
import type { ZStackSession as ZStackSessionSource, LoggedIn as LoggedInSource, LogInFailed as LogInFailedSource } from '../graphql/session/session.ts';
import type { ZStackViewer as ZStackViewerSource } from '../graphql/viewer/viewer.ts';
import type { ErrorCode, ErrorMessages } from '../zstack/wire/errors/error-code.ts';
import type { ZStackJob as ZStackJobSource } from '../graphql/job/job.ts';
import type { TaskProgress } from '../zstack/apis/jobs/task-progresses.ts';
import type { ImageCreationInProgress as ImageCreationInProgressSource } from '../graphql/image-creation/creation.ts';
import type { GraphQLContext } from '../graphql/context.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Types.Maybe<T> extends T ? Types.Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
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
) => Types.Maybe<TTypes> | Promise<Types.Maybe<TTypes>>;

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
  PrimaryStorage: PrimaryStorage;
  VmInstance: VmInstance;
  Volume: Volume;
  VolumeSnapshot: VolumeSnapshot;
  ZStackAccount: ZStackAccount;
  ZStackJob: ZStackJob;
  Zone: Zone;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BackupStorage:
    ( { __typename: 'BackupStorage' }
    & GraphQLRecursivePick<FederationTypes['BackupStorage'], {"uuid":true}> );
  Image:
    ( { __typename: 'Image' }
    & GraphQLRecursivePick<FederationTypes['Image'], {"uuid":true}> );
  PrimaryStorage:
    ( { __typename: 'PrimaryStorage' }
    & GraphQLRecursivePick<FederationTypes['PrimaryStorage'], {"uuid":true}> );
  VmInstance:
    ( { __typename: 'VmInstance' }
    & GraphQLRecursivePick<FederationTypes['VmInstance'], {"uuid":true}> );
  Volume:
    ( { __typename: 'Volume' }
    & GraphQLRecursivePick<FederationTypes['Volume'], {"uuid":true}> );
  VolumeSnapshot:
    ( { __typename: 'VolumeSnapshot' }
    & GraphQLRecursivePick<FederationTypes['VolumeSnapshot'], {"uuid":true}> );
  ZStackAccount:
    ( { __typename: 'ZStackAccount' }
    & GraphQLRecursivePick<FederationTypes['ZStackAccount'], {"uuid":true}> );
  ZStackJob:
    ( { __typename: 'ZStackJob' }
    & GraphQLRecursivePick<FederationTypes['ZStackJob'], {"id":true}> );
  Zone:
    ( { __typename: 'Zone' }
    & GraphQLRecursivePick<FederationTypes['Zone'], {"uuid":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddImagePayload:
    | ( Omit<Types.ImageCreated, 'image' | 'job'> & { image: _RefType['Image'], job: _RefType['ZStackJob'] } & { __typename: 'ImageCreated' } )
    | ( Omit<Types.ImageCreatedPartially, 'failures' | 'image' | 'job'> & { failures: ReadonlyArray<_RefType['BackupStorageFailure']>, image: _RefType['Image'], job: _RefType['ZStackJob'] } & { __typename: 'ImageCreatedPartially' } )
    | ( Omit<Types.ImageCreationFailed, 'error' | 'failures' | 'job' | 'leftover'> & { error: _RefType['ZStackError'], failures: ReadonlyArray<_RefType['BackupStorageFailure']>, job: _RefType['ZStackJob'], leftover?: Types.Maybe<_RefType['Image']> } & { __typename: 'ImageCreationFailed' } )
    | ( ImageCreationInProgressSource & { __typename: 'ImageCreationInProgress' } )
  ;
  CancelJobPayload:
    | ( Omit<Types.JobCancelled, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'JobCancelled' } )
    | ( Omit<Types.ResourceActionFailed, 'error' | 'job'> & { error: _RefType['ZStackError'], job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionFailed' } )
    | ( Omit<Types.ResourceActionInProgress, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionInProgress' } )
    | ( Omit<Types.ResourceActionRefused, 'error'> & { error: _RefType['ZStackError'] } & { __typename: 'ResourceActionRefused' } )
  ;
  CreateDataVolumeFromVolumeTemplatePayload:
    | ( Omit<Types.ResourceActionFailed, 'error' | 'job'> & { error: _RefType['ZStackError'], job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionFailed' } )
    | ( Omit<Types.ResourceActionInProgress, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionInProgress' } )
    | ( Omit<Types.ResourceActionRefused, 'error'> & { error: _RefType['ZStackError'] } & { __typename: 'ResourceActionRefused' } )
    | ( Omit<Types.VolumeCreated, 'job' | 'volume'> & { job: _RefType['ZStackJob'], volume: _RefType['Volume'] } & { __typename: 'VolumeCreated' } )
  ;
  CreateDataVolumeTemplateFromSnapshotPayload:
    | ( Omit<Types.ImageCreated, 'image' | 'job'> & { image: _RefType['Image'], job: _RefType['ZStackJob'] } & { __typename: 'ImageCreated' } )
    | ( Omit<Types.ImageCreatedPartially, 'failures' | 'image' | 'job'> & { failures: ReadonlyArray<_RefType['BackupStorageFailure']>, image: _RefType['Image'], job: _RefType['ZStackJob'] } & { __typename: 'ImageCreatedPartially' } )
    | ( Omit<Types.ImageCreationFailed, 'error' | 'failures' | 'job' | 'leftover'> & { error: _RefType['ZStackError'], failures: ReadonlyArray<_RefType['BackupStorageFailure']>, job: _RefType['ZStackJob'], leftover?: Types.Maybe<_RefType['Image']> } & { __typename: 'ImageCreationFailed' } )
    | ( ImageCreationInProgressSource & { __typename: 'ImageCreationInProgress' } )
  ;
  CreateDataVolumeTemplateFromVolumePayload:
    | ( Omit<Types.ImageCreated, 'image' | 'job'> & { image: _RefType['Image'], job: _RefType['ZStackJob'] } & { __typename: 'ImageCreated' } )
    | ( Omit<Types.ImageCreatedPartially, 'failures' | 'image' | 'job'> & { failures: ReadonlyArray<_RefType['BackupStorageFailure']>, image: _RefType['Image'], job: _RefType['ZStackJob'] } & { __typename: 'ImageCreatedPartially' } )
    | ( Omit<Types.ImageCreationFailed, 'error' | 'failures' | 'job' | 'leftover'> & { error: _RefType['ZStackError'], failures: ReadonlyArray<_RefType['BackupStorageFailure']>, job: _RefType['ZStackJob'], leftover?: Types.Maybe<_RefType['Image']> } & { __typename: 'ImageCreationFailed' } )
    | ( ImageCreationInProgressSource & { __typename: 'ImageCreationInProgress' } )
  ;
  CreateRootVolumeTemplateFromRootVolumePayload:
    | ( Omit<Types.ImageCreated, 'image' | 'job'> & { image: _RefType['Image'], job: _RefType['ZStackJob'] } & { __typename: 'ImageCreated' } )
    | ( Omit<Types.ImageCreatedPartially, 'failures' | 'image' | 'job'> & { failures: ReadonlyArray<_RefType['BackupStorageFailure']>, image: _RefType['Image'], job: _RefType['ZStackJob'] } & { __typename: 'ImageCreatedPartially' } )
    | ( Omit<Types.ImageCreationFailed, 'error' | 'failures' | 'job' | 'leftover'> & { error: _RefType['ZStackError'], failures: ReadonlyArray<_RefType['BackupStorageFailure']>, job: _RefType['ZStackJob'], leftover?: Types.Maybe<_RefType['Image']> } & { __typename: 'ImageCreationFailed' } )
    | ( ImageCreationInProgressSource & { __typename: 'ImageCreationInProgress' } )
  ;
  CreateRootVolumeTemplateFromSnapshotPayload:
    | ( Omit<Types.ImageCreated, 'image' | 'job'> & { image: _RefType['Image'], job: _RefType['ZStackJob'] } & { __typename: 'ImageCreated' } )
    | ( Omit<Types.ImageCreatedPartially, 'failures' | 'image' | 'job'> & { failures: ReadonlyArray<_RefType['BackupStorageFailure']>, image: _RefType['Image'], job: _RefType['ZStackJob'] } & { __typename: 'ImageCreatedPartially' } )
    | ( Omit<Types.ImageCreationFailed, 'error' | 'failures' | 'job' | 'leftover'> & { error: _RefType['ZStackError'], failures: ReadonlyArray<_RefType['BackupStorageFailure']>, job: _RefType['ZStackJob'], leftover?: Types.Maybe<_RefType['Image']> } & { __typename: 'ImageCreationFailed' } )
    | ( ImageCreationInProgressSource & { __typename: 'ImageCreationInProgress' } )
  ;
  CreateTagsPayload:
    | ( Omit<Types.ResourceActionFailed, 'error' | 'job'> & { error: _RefType['ZStackError'], job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionFailed' } )
    | ( Omit<Types.ResourceActionInProgress, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionInProgress' } )
    | ( Omit<Types.ResourceActionRefused, 'error'> & { error: _RefType['ZStackError'] } & { __typename: 'ResourceActionRefused' } )
    | ( Omit<Types.TagsCreated, 'failedTags' | 'job' | 'systemTags' | 'userTags'> & { failedTags: ReadonlyArray<_RefType['TagFailure']>, job: _RefType['ZStackJob'], systemTags: ReadonlyArray<_RefType['SystemTag']>, userTags: ReadonlyArray<_RefType['UserTag']> } & { __typename: 'TagsCreated' } )
  ;
  CreateVolumeSnapshotPayload:
    | ( Omit<Types.ResourceActionFailed, 'error' | 'job'> & { error: _RefType['ZStackError'], job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionFailed' } )
    | ( Omit<Types.ResourceActionInProgress, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionInProgress' } )
    | ( Omit<Types.ResourceActionRefused, 'error'> & { error: _RefType['ZStackError'] } & { __typename: 'ResourceActionRefused' } )
    | ( Omit<Types.VolumeSnapshotCreated, 'job' | 'volumeSnapshot'> & { job: _RefType['ZStackJob'], volumeSnapshot: _RefType['VolumeSnapshot'] } & { __typename: 'VolumeSnapshotCreated' } )
  ;
  DeleteTagPayload:
    | ( Omit<Types.ResourceActionFailed, 'error' | 'job'> & { error: _RefType['ZStackError'], job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionFailed' } )
    | ( Omit<Types.ResourceActionInProgress, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionInProgress' } )
    | ( Omit<Types.ResourceActionRefused, 'error'> & { error: _RefType['ZStackError'] } & { __typename: 'ResourceActionRefused' } )
    | ( Omit<Types.TagDeleted, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'TagDeleted' } )
  ;
  DeleteVolumeSnapshotPayload:
    | ( Omit<Types.ResourceActionFailed, 'error' | 'job'> & { error: _RefType['ZStackError'], job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionFailed' } )
    | ( Omit<Types.ResourceActionInProgress, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionInProgress' } )
    | ( Omit<Types.ResourceActionRefused, 'error'> & { error: _RefType['ZStackError'] } & { __typename: 'ResourceActionRefused' } )
    | ( Omit<Types.VolumeSnapshotRemoved, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'VolumeSnapshotRemoved' } )
  ;
  ImageActionPayload:
    | ( Omit<Types.ImageActionFailed, 'error' | 'job'> & { error: _RefType['ZStackError'], job: _RefType['ZStackJob'] } & { __typename: 'ImageActionFailed' } )
    | ( Omit<Types.ImageActionInProgress, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ImageActionInProgress' } )
    | ( Omit<Types.ImageChanged, 'image' | 'job'> & { image: _RefType['Image'], job: _RefType['ZStackJob'] } & { __typename: 'ImageChanged' } )
    | ( Omit<Types.ResourceActionRefused, 'error'> & { error: _RefType['ZStackError'] } & { __typename: 'ResourceActionRefused' } )
  ;
  ImageExportPayload:
    | ( Omit<Types.ImageActionFailed, 'error' | 'job'> & { error: _RefType['ZStackError'], job: _RefType['ZStackJob'] } & { __typename: 'ImageActionFailed' } )
    | ( Omit<Types.ImageActionInProgress, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ImageActionInProgress' } )
    | ( Omit<Types.ImageExported, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ImageExported' } )
    | ( Omit<Types.ResourceActionRefused, 'error'> & { error: _RefType['ZStackError'] } & { __typename: 'ResourceActionRefused' } )
  ;
  ImageRemovalPayload:
    | ( Omit<Types.ImageActionFailed, 'error' | 'job'> & { error: _RefType['ZStackError'], job: _RefType['ZStackJob'] } & { __typename: 'ImageActionFailed' } )
    | ( Omit<Types.ImageActionInProgress, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ImageActionInProgress' } )
    | ( Omit<Types.ImageRemoved, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ImageRemoved' } )
    | ( Omit<Types.ResourceActionRefused, 'error'> & { error: _RefType['ZStackError'] } & { __typename: 'ResourceActionRefused' } )
  ;
  LogInPayload:
    | ( LogInFailedSource & { __typename: 'LogInFailed' } )
    | ( LoggedInSource & { __typename: 'LoggedIn' } )
  ;
  RefreshCaptchaPayload:
    | ( Omit<Types.CaptchaRefreshFailed, 'error'> & { error: _RefType['ZStackError'] } & { __typename: 'CaptchaRefreshFailed' } )
    | ( Types.CaptchaRefreshed & { __typename: 'CaptchaRefreshed' } )
  ;
  RevertVolumeFromSnapshotPayload:
    | ( Omit<Types.ResourceActionFailed, 'error' | 'job'> & { error: _RefType['ZStackError'], job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionFailed' } )
    | ( Omit<Types.ResourceActionInProgress, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionInProgress' } )
    | ( Omit<Types.ResourceActionRefused, 'error'> & { error: _RefType['ZStackError'] } & { __typename: 'ResourceActionRefused' } )
    | ( Omit<Types.VolumeReverted, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'VolumeReverted' } )
  ;
  RevokeResourceSharingPayload:
    | ( Omit<Types.ResourceActionFailed, 'error' | 'job'> & { error: _RefType['ZStackError'], job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionFailed' } )
    | ( Omit<Types.ResourceActionInProgress, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionInProgress' } )
    | ( Omit<Types.ResourceActionRefused, 'error'> & { error: _RefType['ZStackError'] } & { __typename: 'ResourceActionRefused' } )
    | ( Omit<Types.ResourceSharingRevoked, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ResourceSharingRevoked' } )
  ;
  ShareResourcesPayload:
    | ( Omit<Types.ResourceActionFailed, 'error' | 'job'> & { error: _RefType['ZStackError'], job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionFailed' } )
    | ( Omit<Types.ResourceActionInProgress, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionInProgress' } )
    | ( Omit<Types.ResourceActionRefused, 'error'> & { error: _RefType['ZStackError'] } & { __typename: 'ResourceActionRefused' } )
    | ( Omit<Types.ResourcesShared, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ResourcesShared' } )
  ;
  UpdateVolumeSnapshotPayload:
    | ( Omit<Types.ResourceActionFailed, 'error' | 'job'> & { error: _RefType['ZStackError'], job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionFailed' } )
    | ( Omit<Types.ResourceActionInProgress, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionInProgress' } )
    | ( Omit<Types.ResourceActionRefused, 'error'> & { error: _RefType['ZStackError'] } & { __typename: 'ResourceActionRefused' } )
    | ( Omit<Types.VolumeSnapshotChanged, 'job' | 'volumeSnapshot'> & { job: _RefType['ZStackJob'], volumeSnapshot: _RefType['VolumeSnapshot'] } & { __typename: 'VolumeSnapshotChanged' } )
  ;
  ZStackJobResult:
    | ( Omit<Types.ImageActionFailed, 'error' | 'job'> & { error: _RefType['ZStackError'], job: _RefType['ZStackJob'] } & { __typename: 'ImageActionFailed' } )
    | ( Omit<Types.ImageChanged, 'image' | 'job'> & { image: _RefType['Image'], job: _RefType['ZStackJob'] } & { __typename: 'ImageChanged' } )
    | ( Omit<Types.ImageCreated, 'image' | 'job'> & { image: _RefType['Image'], job: _RefType['ZStackJob'] } & { __typename: 'ImageCreated' } )
    | ( Omit<Types.ImageCreatedPartially, 'failures' | 'image' | 'job'> & { failures: ReadonlyArray<_RefType['BackupStorageFailure']>, image: _RefType['Image'], job: _RefType['ZStackJob'] } & { __typename: 'ImageCreatedPartially' } )
    | ( Omit<Types.ImageCreationFailed, 'error' | 'failures' | 'job' | 'leftover'> & { error: _RefType['ZStackError'], failures: ReadonlyArray<_RefType['BackupStorageFailure']>, job: _RefType['ZStackJob'], leftover?: Types.Maybe<_RefType['Image']> } & { __typename: 'ImageCreationFailed' } )
    | ( Omit<Types.ImageExported, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ImageExported' } )
    | ( Omit<Types.ImageRemoved, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ImageRemoved' } )
    | ( Omit<Types.ResourceActionFailed, 'error' | 'job'> & { error: _RefType['ZStackError'], job: _RefType['ZStackJob'] } & { __typename: 'ResourceActionFailed' } )
    | ( Omit<Types.ResourceSharingRevoked, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ResourceSharingRevoked' } )
    | ( Omit<Types.ResourcesShared, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'ResourcesShared' } )
    | ( Omit<Types.TagDeleted, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'TagDeleted' } )
    | ( Omit<Types.TagsCreated, 'failedTags' | 'job' | 'systemTags' | 'userTags'> & { failedTags: ReadonlyArray<_RefType['TagFailure']>, job: _RefType['ZStackJob'], systemTags: ReadonlyArray<_RefType['SystemTag']>, userTags: ReadonlyArray<_RefType['UserTag']> } & { __typename: 'TagsCreated' } )
    | ( Omit<Types.VolumeCreated, 'job' | 'volume'> & { job: _RefType['ZStackJob'], volume: _RefType['Volume'] } & { __typename: 'VolumeCreated' } )
    | ( Omit<Types.VolumeReverted, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'VolumeReverted' } )
    | ( Omit<Types.VolumeSnapshotChanged, 'job' | 'volumeSnapshot'> & { job: _RefType['ZStackJob'], volumeSnapshot: _RefType['VolumeSnapshot'] } & { __typename: 'VolumeSnapshotChanged' } )
    | ( Omit<Types.VolumeSnapshotCreated, 'job' | 'volumeSnapshot'> & { job: _RefType['ZStackJob'], volumeSnapshot: _RefType['VolumeSnapshot'] } & { __typename: 'VolumeSnapshotCreated' } )
    | ( Omit<Types.VolumeSnapshotRemoved, 'job'> & { job: _RefType['ZStackJob'] } & { __typename: 'VolumeSnapshotRemoved' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ImageCreationOutcome:
    | ( Omit<Types.ImageCreated, 'image' | 'job'> & { image: _RefType['Image'], job: _RefType['ZStackJob'] } & { __typename: 'ImageCreated' } )
    | ( Omit<Types.ImageCreatedPartially, 'failures' | 'image' | 'job'> & { failures: ReadonlyArray<_RefType['BackupStorageFailure']>, image: _RefType['Image'], job: _RefType['ZStackJob'] } & { __typename: 'ImageCreatedPartially' } )
    | ( Omit<Types.ImageCreationFailed, 'error' | 'failures' | 'job' | 'leftover'> & { error: _RefType['ZStackError'], failures: ReadonlyArray<_RefType['BackupStorageFailure']>, job: _RefType['ZStackJob'], leftover?: Types.Maybe<_RefType['Image']> } & { __typename: 'ImageCreationFailed' } )
    | ( ImageCreationInProgressSource & { __typename: 'ImageCreationInProgress' } )
  ;
  Node:
    | ( RowOf<typeof backupStorageResource> & { __typename: 'BackupStorage' } )
    | ( RowOf<typeof imageResource> & { __typename: 'Image' } )
    | ( RowOf<typeof primaryStorageResource> & { __typename: 'PrimaryStorage' } )
    | ( RowOf<typeof vmInstanceResource> & { __typename: 'VmInstance' } )
    | ( RowOf<typeof volumeResource> & { __typename: 'Volume' } )
    | ( RowOf<typeof volumeSnapshotResource> & { __typename: 'VolumeSnapshot' } )
    | ( RowOf<typeof accountResource> & { __typename: 'ZStackAccount' } )
    | ( ZStackJobSource & { __typename: 'ZStackJob' } )
    | ( RowOf<typeof zoneResource> & { __typename: 'Zone' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddImageInput: Types.AddImageInput;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  AddImagePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddImagePayload']>;
  BackupStorage: ResolverTypeWrapper<RowOf<typeof backupStorageResource>>;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Types.Scalars['Float']['output']>;
  BackupStorageConnection: ResolverTypeWrapper<Connection<RowOf<typeof backupStorageResource>>>;
  BackupStorageEdge: ResolverTypeWrapper<Edge<RowOf<typeof backupStorageResource>>>;
  BackupStorageFailure: ResolverTypeWrapper<CopyFailure>;
  BackupStorageFilter: Types.BackupStorageFilter;
  BackupStorageOrder: Types.BackupStorageOrder;
  BackupStorageOrderField: null;
  BackupStorageState: null;
  BackupStorageStateFilter: Types.BackupStorageStateFilter;
  BackupStorageStatus: null;
  BackupStorageStatusFilter: Types.BackupStorageStatusFilter;
  CalculateImageHashInput: Types.CalculateImageHashInput;
  CancelJobPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelJobPayload']>;
  CaptchaRefreshFailed: ResolverTypeWrapper<Omit<Types.CaptchaRefreshFailed, 'error'> & { error: ResolversTypes['ZStackError'] }>;
  CaptchaRefreshed: ResolverTypeWrapper<Types.CaptchaRefreshed>;
  ChangeImageStateInput: Types.ChangeImageStateInput;
  CreateDataVolumeFromVolumeTemplateInput: Types.CreateDataVolumeFromVolumeTemplateInput;
  CreateDataVolumeFromVolumeTemplatePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateDataVolumeFromVolumeTemplatePayload']>;
  CreateDataVolumeTemplateFromSnapshotInput: Types.CreateDataVolumeTemplateFromSnapshotInput;
  CreateDataVolumeTemplateFromSnapshotPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateDataVolumeTemplateFromSnapshotPayload']>;
  CreateDataVolumeTemplateFromVolumeInput: Types.CreateDataVolumeTemplateFromVolumeInput;
  CreateDataVolumeTemplateFromVolumePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateDataVolumeTemplateFromVolumePayload']>;
  CreateRootVolumeTemplateFromRootVolumeInput: Types.CreateRootVolumeTemplateFromRootVolumeInput;
  CreateRootVolumeTemplateFromRootVolumePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateRootVolumeTemplateFromRootVolumePayload']>;
  CreateRootVolumeTemplateFromSnapshotInput: Types.CreateRootVolumeTemplateFromSnapshotInput;
  CreateRootVolumeTemplateFromSnapshotPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateRootVolumeTemplateFromSnapshotPayload']>;
  CreateTagsInput: Types.CreateTagsInput;
  CreateTagsPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTagsPayload']>;
  CreateVolumeSnapshotInput: Types.CreateVolumeSnapshotInput;
  CreateVolumeSnapshotPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateVolumeSnapshotPayload']>;
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  DeleteExportedImageInput: Types.DeleteExportedImageInput;
  DeleteImageInput: Types.DeleteImageInput;
  DeleteTagInput: Types.DeleteTagInput;
  DeleteTagPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteTagPayload']>;
  DeleteVolumeSnapshotInput: Types.DeleteVolumeSnapshotInput;
  DeleteVolumeSnapshotPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteVolumeSnapshotPayload']>;
  DeletionMode: null;
  ExportImageInput: Types.ExportImageInput;
  ExpungeImageInput: Types.ExpungeImageInput;
  Image: ResolverTypeWrapper<RowOf<typeof imageResource>>;
  ImageActionFailed: ResolverTypeWrapper<Omit<Types.ImageActionFailed, 'error' | 'job'> & { error: ResolversTypes['ZStackError'], job: ResolversTypes['ZStackJob'] }>;
  ImageActionInProgress: ResolverTypeWrapper<Omit<Types.ImageActionInProgress, 'job'> & { job: ResolversTypes['ZStackJob'] }>;
  ImageActionPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImageActionPayload']>;
  ImageBackupStorageRef: ResolverTypeWrapper<ImageBackupStorageRefInventory>;
  ImageBootMode: ResolverTypeWrapper<BootMode>;
  ImageChanged: ResolverTypeWrapper<Omit<Types.ImageChanged, 'image' | 'job'> & { image: ResolversTypes['Image'], job: ResolversTypes['ZStackJob'] }>;
  ImageConnection: ResolverTypeWrapper<Connection<RowOf<typeof imageResource>>>;
  ImageCount: ResolverTypeWrapper<Group>;
  ImageCreated: ResolverTypeWrapper<Omit<Types.ImageCreated, 'image' | 'job'> & { image: ResolversTypes['Image'], job: ResolversTypes['ZStackJob'] }>;
  ImageCreatedPartially: ResolverTypeWrapper<Omit<Types.ImageCreatedPartially, 'failures' | 'image' | 'job'> & { failures: ReadonlyArray<ResolversTypes['BackupStorageFailure']>, image: ResolversTypes['Image'], job: ResolversTypes['ZStackJob'] }>;
  ImageCreationFailed: ResolverTypeWrapper<Omit<Types.ImageCreationFailed, 'error' | 'failures' | 'job' | 'leftover'> & { error: ResolversTypes['ZStackError'], failures: ReadonlyArray<ResolversTypes['BackupStorageFailure']>, job: ResolversTypes['ZStackJob'], leftover?: Types.Maybe<ResolversTypes['Image']> }>;
  ImageCreationInProgress: ResolverTypeWrapper<ImageCreationInProgressSource>;
  ImageCreationOutcome: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ImageCreationOutcome']>;
  ImageEdge: ResolverTypeWrapper<Edge<RowOf<typeof imageResource>>>;
  ImageExportPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImageExportPayload']>;
  ImageExported: ResolverTypeWrapper<Omit<Types.ImageExported, 'job'> & { job: ResolversTypes['ZStackJob'] }>;
  ImageFilter: Types.ImageFilter;
  ImageGroupField: null;
  ImageMediaType: null;
  ImageMediaTypeFilter: Types.ImageMediaTypeFilter;
  ImageOrder: Types.ImageOrder;
  ImageOrderField: null;
  ImagePlatform: null;
  ImagePlatformFilter: Types.ImagePlatformFilter;
  ImageRemovalPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImageRemovalPayload']>;
  ImageRemoved: ResolverTypeWrapper<Omit<Types.ImageRemoved, 'job'> & { job: ResolversTypes['ZStackJob'] }>;
  ImageState: null;
  ImageStateEvent: Types.ImageStateEvent;
  ImageStateFilter: Types.ImageStateFilter;
  ImageStatus: null;
  ImageStatusFilter: Types.ImageStatusFilter;
  JSONObject: ResolverTypeWrapper<Types.Scalars['JSONObject']['output']>;
  JobCancelled: ResolverTypeWrapper<Omit<Types.JobCancelled, 'job'> & { job: ResolversTypes['ZStackJob'] }>;
  LogInByAccountInput: Types.LogInByAccountInput;
  LogInFailed: ResolverTypeWrapper<LogInFailedSource>;
  LogInPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogInPayload']>;
  LogOutPayload: ResolverTypeWrapper<Types.LogOutPayload>;
  LoggedIn: ResolverTypeWrapper<LoggedInSource>;
  Long: ResolverTypeWrapper<Types.Scalars['Long']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<AnyConnection>;
  PrimaryStorage: ResolverTypeWrapper<RowOf<typeof primaryStorageResource>>;
  PrimaryStorageConnection: ResolverTypeWrapper<Connection<RowOf<typeof primaryStorageResource>>>;
  PrimaryStorageEdge: ResolverTypeWrapper<Edge<RowOf<typeof primaryStorageResource>>>;
  PrimaryStorageFilter: Types.PrimaryStorageFilter;
  PrimaryStorageOrder: Types.PrimaryStorageOrder;
  PrimaryStorageOrderField: null;
  PrimaryStorageState: null;
  PrimaryStorageStateFilter: Types.PrimaryStorageStateFilter;
  PrimaryStorageStatus: null;
  PrimaryStorageStatusFilter: Types.PrimaryStorageStatusFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecoverImageInput: Types.RecoverImageInput;
  RefreshCaptchaInput: Types.RefreshCaptchaInput;
  RefreshCaptchaPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshCaptchaPayload']>;
  ResourceActionFailed: ResolverTypeWrapper<Omit<Types.ResourceActionFailed, 'error' | 'job'> & { error: ResolversTypes['ZStackError'], job: ResolversTypes['ZStackJob'] }>;
  ResourceActionInProgress: ResolverTypeWrapper<Omit<Types.ResourceActionInProgress, 'job'> & { job: ResolversTypes['ZStackJob'] }>;
  ResourceActionRefused: ResolverTypeWrapper<Omit<Types.ResourceActionRefused, 'error'> & { error: ResolversTypes['ZStackError'] }>;
  ResourceSharingRevoked: ResolverTypeWrapper<Omit<Types.ResourceSharingRevoked, 'job'> & { job: ResolversTypes['ZStackJob'] }>;
  ResourcesShared: ResolverTypeWrapper<Omit<Types.ResourcesShared, 'job'> & { job: ResolversTypes['ZStackJob'] }>;
  RevertVolumeFromSnapshotInput: Types.RevertVolumeFromSnapshotInput;
  RevertVolumeFromSnapshotPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevertVolumeFromSnapshotPayload']>;
  RevokeResourceSharingInput: Types.RevokeResourceSharingInput;
  RevokeResourceSharingPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeResourceSharingPayload']>;
  SetImageBootModeInput: Types.SetImageBootModeInput;
  ShareResourcesInput: Types.ShareResourcesInput;
  ShareResourcesPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShareResourcesPayload']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SyncImageSizeInput: Types.SyncImageSizeInput;
  SystemTag: ResolverTypeWrapper<RowOf<typeof systemTagResource>>;
  TagDeleted: ResolverTypeWrapper<Omit<Types.TagDeleted, 'job'> & { job: ResolversTypes['ZStackJob'] }>;
  TagFailure: ResolverTypeWrapper<Omit<Types.TagFailure, 'error'> & { error: ResolversTypes['ZStackError'] }>;
  TagPattern: ResolverTypeWrapper<TagPatternInventory>;
  TagPatternType: null;
  TaggedResourceType: Types.TaggedResourceType;
  TagsCreated: ResolverTypeWrapper<Omit<Types.TagsCreated, 'failedTags' | 'job' | 'systemTags' | 'userTags'> & { failedTags: ReadonlyArray<ResolversTypes['TagFailure']>, job: ResolversTypes['ZStackJob'], systemTags: ReadonlyArray<ResolversTypes['SystemTag']>, userTags: ReadonlyArray<ResolversTypes['UserTag']> }>;
  UpdateImageInput: Types.UpdateImageInput;
  UpdateVolumeSnapshotInput: Types.UpdateVolumeSnapshotInput;
  UpdateVolumeSnapshotPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateVolumeSnapshotPayload']>;
  UserTag: ResolverTypeWrapper<RowOf<typeof userTagResource>>;
  VmInstance: ResolverTypeWrapper<RowOf<typeof vmInstanceResource>>;
  VmInstanceConnection: ResolverTypeWrapper<Connection<RowOf<typeof vmInstanceResource>>>;
  VmInstanceEdge: ResolverTypeWrapper<Edge<RowOf<typeof vmInstanceResource>>>;
  VmInstanceFilter: Types.VmInstanceFilter;
  VmInstanceOrder: Types.VmInstanceOrder;
  VmInstanceOrderField: null;
  VmInstanceState: null;
  VmInstanceStateFilter: Types.VmInstanceStateFilter;
  Volume: ResolverTypeWrapper<RowOf<typeof volumeResource>>;
  VolumeConnection: ResolverTypeWrapper<Connection<RowOf<typeof volumeResource>>>;
  VolumeCount: ResolverTypeWrapper<Group>;
  VolumeCreated: ResolverTypeWrapper<Omit<Types.VolumeCreated, 'job' | 'volume'> & { job: ResolversTypes['ZStackJob'], volume: ResolversTypes['Volume'] }>;
  VolumeEdge: ResolverTypeWrapper<Edge<RowOf<typeof volumeResource>>>;
  VolumeFilter: Types.VolumeFilter;
  VolumeGroupField: null;
  VolumeOrder: Types.VolumeOrder;
  VolumeOrderField: null;
  VolumeReverted: ResolverTypeWrapper<Omit<Types.VolumeReverted, 'job'> & { job: ResolversTypes['ZStackJob'] }>;
  VolumeSnapshot: ResolverTypeWrapper<RowOf<typeof volumeSnapshotResource>>;
  VolumeSnapshotBackupStorageRef: ResolverTypeWrapper<VolumeSnapshotBackupStorageRefInventory>;
  VolumeSnapshotChanged: ResolverTypeWrapper<Omit<Types.VolumeSnapshotChanged, 'job' | 'volumeSnapshot'> & { job: ResolversTypes['ZStackJob'], volumeSnapshot: ResolversTypes['VolumeSnapshot'] }>;
  VolumeSnapshotConnection: ResolverTypeWrapper<Connection<RowOf<typeof volumeSnapshotResource>>>;
  VolumeSnapshotCount: ResolverTypeWrapper<Group>;
  VolumeSnapshotCreated: ResolverTypeWrapper<Omit<Types.VolumeSnapshotCreated, 'job' | 'volumeSnapshot'> & { job: ResolversTypes['ZStackJob'], volumeSnapshot: ResolversTypes['VolumeSnapshot'] }>;
  VolumeSnapshotEdge: ResolverTypeWrapper<Edge<RowOf<typeof volumeSnapshotResource>>>;
  VolumeSnapshotFilter: Types.VolumeSnapshotFilter;
  VolumeSnapshotGroupField: null;
  VolumeSnapshotOrder: Types.VolumeSnapshotOrder;
  VolumeSnapshotOrderField: null;
  VolumeSnapshotRemoved: ResolverTypeWrapper<Omit<Types.VolumeSnapshotRemoved, 'job'> & { job: ResolversTypes['ZStackJob'] }>;
  VolumeSnapshotState: null;
  VolumeSnapshotStateFilter: Types.VolumeSnapshotStateFilter;
  VolumeSnapshotStatus: null;
  VolumeSnapshotStatusFilter: Types.VolumeSnapshotStatusFilter;
  VolumeSnapshotTree: ResolverTypeWrapper<RowOf<typeof volumeSnapshotTreeResource>>;
  VolumeSnapshotTreeStatus: null;
  VolumeSnapshotType: null;
  VolumeSnapshotTypeFilter: Types.VolumeSnapshotTypeFilter;
  VolumeState: null;
  VolumeStateFilter: Types.VolumeStateFilter;
  VolumeStatus: null;
  VolumeStatusFilter: Types.VolumeStatusFilter;
  VolumeType: null;
  VolumeTypeFilter: Types.VolumeTypeFilter;
  ZStackAccount: ResolverTypeWrapper<RowOf<typeof accountResource>>;
  ZStackAccountType: null;
  ZStackBooleanFilter: Types.ZStackBooleanFilter;
  ZStackCaptcha: ResolverTypeWrapper<Types.ZStackCaptcha>;
  ZStackDateTimeFilter: Types.ZStackDateTimeFilter;
  ZStackError: ResolverTypeWrapper<ErrorCode>;
  ZStackErrorCategory: Types.ZStackErrorCategory;
  ZStackErrorMessages: ResolverTypeWrapper<ErrorMessages>;
  ZStackIDFilter: Types.ZStackIdFilter;
  ZStackJob: ResolverTypeWrapper<ZStackJobSource>;
  ZStackJobOperation: Types.ZStackJobOperation;
  ZStackJobProgress: ResolverTypeWrapper<Omit<Types.ZStackJobProgress, 'tasks'> & { tasks: ReadonlyArray<ResolversTypes['ZStackTask']> }>;
  ZStackJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ZStackJobResult']>;
  ZStackJobStatus: Types.ZStackJobStatus;
  ZStackJobStatusReason: Types.ZStackJobStatusReason;
  ZStackJoinedIDFilter: Types.ZStackJoinedIdFilter;
  ZStackLanguage: Types.ZStackLanguage;
  ZStackLongFilter: Types.ZStackLongFilter;
  ZStackOrderDirection: Types.ZStackOrderDirection;
  ZStackQuota: ResolverTypeWrapper<Types.ZStackQuota>;
  ZStackSession: ResolverTypeWrapper<ZStackSessionSource>;
  ZStackStringFilter: Types.ZStackStringFilter;
  ZStackTagFilter: Types.ZStackTagFilter;
  ZStackTask: ResolverTypeWrapper<TaskProgress>;
  ZStackURLFilter: Types.ZStackUrlFilter;
  ZStackViewer: ResolverTypeWrapper<ZStackViewerSource>;
  Zone: ResolverTypeWrapper<RowOf<typeof zoneResource>>;
  ZoneConnection: ResolverTypeWrapper<Connection<RowOf<typeof zoneResource>>>;
  ZoneEdge: ResolverTypeWrapper<Edge<RowOf<typeof zoneResource>>>;
  ZoneFilter: Types.ZoneFilter;
  ZoneOrder: Types.ZoneOrder;
  ZoneOrderField: null;
  ZoneState: null;
  ZoneStateFilter: Types.ZoneStateFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddImageInput: Types.AddImageInput;
  String: Types.Scalars['String']['output'];
  ID: Types.Scalars['ID']['output'];
  Boolean: Types.Scalars['Boolean']['output'];
  AddImagePayload: ResolversUnionTypes<ResolversParentTypes>['AddImagePayload'];
  BackupStorage: RowOf<typeof backupStorageResource>;
  Int: Types.Scalars['Int']['output'];
  Float: Types.Scalars['Float']['output'];
  BackupStorageConnection: Connection<RowOf<typeof backupStorageResource>>;
  BackupStorageEdge: Edge<RowOf<typeof backupStorageResource>>;
  BackupStorageFailure: CopyFailure;
  BackupStorageFilter: Types.BackupStorageFilter;
  BackupStorageOrder: Types.BackupStorageOrder;
  BackupStorageStateFilter: Types.BackupStorageStateFilter;
  BackupStorageStatusFilter: Types.BackupStorageStatusFilter;
  CalculateImageHashInput: Types.CalculateImageHashInput;
  CancelJobPayload: ResolversUnionTypes<ResolversParentTypes>['CancelJobPayload'];
  CaptchaRefreshFailed: Omit<Types.CaptchaRefreshFailed, 'error'> & { error: ResolversParentTypes['ZStackError'] };
  CaptchaRefreshed: Types.CaptchaRefreshed;
  ChangeImageStateInput: Types.ChangeImageStateInput;
  CreateDataVolumeFromVolumeTemplateInput: Types.CreateDataVolumeFromVolumeTemplateInput;
  CreateDataVolumeFromVolumeTemplatePayload: ResolversUnionTypes<ResolversParentTypes>['CreateDataVolumeFromVolumeTemplatePayload'];
  CreateDataVolumeTemplateFromSnapshotInput: Types.CreateDataVolumeTemplateFromSnapshotInput;
  CreateDataVolumeTemplateFromSnapshotPayload: ResolversUnionTypes<ResolversParentTypes>['CreateDataVolumeTemplateFromSnapshotPayload'];
  CreateDataVolumeTemplateFromVolumeInput: Types.CreateDataVolumeTemplateFromVolumeInput;
  CreateDataVolumeTemplateFromVolumePayload: ResolversUnionTypes<ResolversParentTypes>['CreateDataVolumeTemplateFromVolumePayload'];
  CreateRootVolumeTemplateFromRootVolumeInput: Types.CreateRootVolumeTemplateFromRootVolumeInput;
  CreateRootVolumeTemplateFromRootVolumePayload: ResolversUnionTypes<ResolversParentTypes>['CreateRootVolumeTemplateFromRootVolumePayload'];
  CreateRootVolumeTemplateFromSnapshotInput: Types.CreateRootVolumeTemplateFromSnapshotInput;
  CreateRootVolumeTemplateFromSnapshotPayload: ResolversUnionTypes<ResolversParentTypes>['CreateRootVolumeTemplateFromSnapshotPayload'];
  CreateTagsInput: Types.CreateTagsInput;
  CreateTagsPayload: ResolversUnionTypes<ResolversParentTypes>['CreateTagsPayload'];
  CreateVolumeSnapshotInput: Types.CreateVolumeSnapshotInput;
  CreateVolumeSnapshotPayload: ResolversUnionTypes<ResolversParentTypes>['CreateVolumeSnapshotPayload'];
  DateTime: Types.Scalars['DateTime']['output'];
  DeleteExportedImageInput: Types.DeleteExportedImageInput;
  DeleteImageInput: Types.DeleteImageInput;
  DeleteTagInput: Types.DeleteTagInput;
  DeleteTagPayload: ResolversUnionTypes<ResolversParentTypes>['DeleteTagPayload'];
  DeleteVolumeSnapshotInput: Types.DeleteVolumeSnapshotInput;
  DeleteVolumeSnapshotPayload: ResolversUnionTypes<ResolversParentTypes>['DeleteVolumeSnapshotPayload'];
  ExportImageInput: Types.ExportImageInput;
  ExpungeImageInput: Types.ExpungeImageInput;
  Image: RowOf<typeof imageResource>;
  ImageActionFailed: Omit<Types.ImageActionFailed, 'error' | 'job'> & { error: ResolversParentTypes['ZStackError'], job: ResolversParentTypes['ZStackJob'] };
  ImageActionInProgress: Omit<Types.ImageActionInProgress, 'job'> & { job: ResolversParentTypes['ZStackJob'] };
  ImageActionPayload: ResolversUnionTypes<ResolversParentTypes>['ImageActionPayload'];
  ImageBackupStorageRef: ImageBackupStorageRefInventory;
  ImageChanged: Omit<Types.ImageChanged, 'image' | 'job'> & { image: ResolversParentTypes['Image'], job: ResolversParentTypes['ZStackJob'] };
  ImageConnection: Connection<RowOf<typeof imageResource>>;
  ImageCount: Group;
  ImageCreated: Omit<Types.ImageCreated, 'image' | 'job'> & { image: ResolversParentTypes['Image'], job: ResolversParentTypes['ZStackJob'] };
  ImageCreatedPartially: Omit<Types.ImageCreatedPartially, 'failures' | 'image' | 'job'> & { failures: ReadonlyArray<ResolversParentTypes['BackupStorageFailure']>, image: ResolversParentTypes['Image'], job: ResolversParentTypes['ZStackJob'] };
  ImageCreationFailed: Omit<Types.ImageCreationFailed, 'error' | 'failures' | 'job' | 'leftover'> & { error: ResolversParentTypes['ZStackError'], failures: ReadonlyArray<ResolversParentTypes['BackupStorageFailure']>, job: ResolversParentTypes['ZStackJob'], leftover?: Types.Maybe<ResolversParentTypes['Image']> };
  ImageCreationInProgress: ImageCreationInProgressSource;
  ImageCreationOutcome: ResolversInterfaceTypes<ResolversParentTypes>['ImageCreationOutcome'];
  ImageEdge: Edge<RowOf<typeof imageResource>>;
  ImageExportPayload: ResolversUnionTypes<ResolversParentTypes>['ImageExportPayload'];
  ImageExported: Omit<Types.ImageExported, 'job'> & { job: ResolversParentTypes['ZStackJob'] };
  ImageFilter: Types.ImageFilter;
  ImageMediaTypeFilter: Types.ImageMediaTypeFilter;
  ImageOrder: Types.ImageOrder;
  ImagePlatformFilter: Types.ImagePlatformFilter;
  ImageRemovalPayload: ResolversUnionTypes<ResolversParentTypes>['ImageRemovalPayload'];
  ImageRemoved: Omit<Types.ImageRemoved, 'job'> & { job: ResolversParentTypes['ZStackJob'] };
  ImageStateFilter: Types.ImageStateFilter;
  ImageStatusFilter: Types.ImageStatusFilter;
  JSONObject: Types.Scalars['JSONObject']['output'];
  JobCancelled: Omit<Types.JobCancelled, 'job'> & { job: ResolversParentTypes['ZStackJob'] };
  LogInByAccountInput: Types.LogInByAccountInput;
  LogInFailed: LogInFailedSource;
  LogInPayload: ResolversUnionTypes<ResolversParentTypes>['LogInPayload'];
  LogOutPayload: Types.LogOutPayload;
  LoggedIn: LoggedInSource;
  Long: Types.Scalars['Long']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: AnyConnection;
  PrimaryStorage: RowOf<typeof primaryStorageResource>;
  PrimaryStorageConnection: Connection<RowOf<typeof primaryStorageResource>>;
  PrimaryStorageEdge: Edge<RowOf<typeof primaryStorageResource>>;
  PrimaryStorageFilter: Types.PrimaryStorageFilter;
  PrimaryStorageOrder: Types.PrimaryStorageOrder;
  PrimaryStorageStateFilter: Types.PrimaryStorageStateFilter;
  PrimaryStorageStatusFilter: Types.PrimaryStorageStatusFilter;
  Query: Record<PropertyKey, never>;
  RecoverImageInput: Types.RecoverImageInput;
  RefreshCaptchaInput: Types.RefreshCaptchaInput;
  RefreshCaptchaPayload: ResolversUnionTypes<ResolversParentTypes>['RefreshCaptchaPayload'];
  ResourceActionFailed: Omit<Types.ResourceActionFailed, 'error' | 'job'> & { error: ResolversParentTypes['ZStackError'], job: ResolversParentTypes['ZStackJob'] };
  ResourceActionInProgress: Omit<Types.ResourceActionInProgress, 'job'> & { job: ResolversParentTypes['ZStackJob'] };
  ResourceActionRefused: Omit<Types.ResourceActionRefused, 'error'> & { error: ResolversParentTypes['ZStackError'] };
  ResourceSharingRevoked: Omit<Types.ResourceSharingRevoked, 'job'> & { job: ResolversParentTypes['ZStackJob'] };
  ResourcesShared: Omit<Types.ResourcesShared, 'job'> & { job: ResolversParentTypes['ZStackJob'] };
  RevertVolumeFromSnapshotInput: Types.RevertVolumeFromSnapshotInput;
  RevertVolumeFromSnapshotPayload: ResolversUnionTypes<ResolversParentTypes>['RevertVolumeFromSnapshotPayload'];
  RevokeResourceSharingInput: Types.RevokeResourceSharingInput;
  RevokeResourceSharingPayload: ResolversUnionTypes<ResolversParentTypes>['RevokeResourceSharingPayload'];
  SetImageBootModeInput: Types.SetImageBootModeInput;
  ShareResourcesInput: Types.ShareResourcesInput;
  ShareResourcesPayload: ResolversUnionTypes<ResolversParentTypes>['ShareResourcesPayload'];
  Subscription: Record<PropertyKey, never>;
  SyncImageSizeInput: Types.SyncImageSizeInput;
  SystemTag: RowOf<typeof systemTagResource>;
  TagDeleted: Omit<Types.TagDeleted, 'job'> & { job: ResolversParentTypes['ZStackJob'] };
  TagFailure: Omit<Types.TagFailure, 'error'> & { error: ResolversParentTypes['ZStackError'] };
  TagPattern: TagPatternInventory;
  TagsCreated: Omit<Types.TagsCreated, 'failedTags' | 'job' | 'systemTags' | 'userTags'> & { failedTags: ReadonlyArray<ResolversParentTypes['TagFailure']>, job: ResolversParentTypes['ZStackJob'], systemTags: ReadonlyArray<ResolversParentTypes['SystemTag']>, userTags: ReadonlyArray<ResolversParentTypes['UserTag']> };
  UpdateImageInput: Types.UpdateImageInput;
  UpdateVolumeSnapshotInput: Types.UpdateVolumeSnapshotInput;
  UpdateVolumeSnapshotPayload: ResolversUnionTypes<ResolversParentTypes>['UpdateVolumeSnapshotPayload'];
  UserTag: RowOf<typeof userTagResource>;
  VmInstance: RowOf<typeof vmInstanceResource>;
  VmInstanceConnection: Connection<RowOf<typeof vmInstanceResource>>;
  VmInstanceEdge: Edge<RowOf<typeof vmInstanceResource>>;
  VmInstanceFilter: Types.VmInstanceFilter;
  VmInstanceOrder: Types.VmInstanceOrder;
  VmInstanceStateFilter: Types.VmInstanceStateFilter;
  Volume: RowOf<typeof volumeResource>;
  VolumeConnection: Connection<RowOf<typeof volumeResource>>;
  VolumeCount: Group;
  VolumeCreated: Omit<Types.VolumeCreated, 'job' | 'volume'> & { job: ResolversParentTypes['ZStackJob'], volume: ResolversParentTypes['Volume'] };
  VolumeEdge: Edge<RowOf<typeof volumeResource>>;
  VolumeFilter: Types.VolumeFilter;
  VolumeOrder: Types.VolumeOrder;
  VolumeReverted: Omit<Types.VolumeReverted, 'job'> & { job: ResolversParentTypes['ZStackJob'] };
  VolumeSnapshot: RowOf<typeof volumeSnapshotResource>;
  VolumeSnapshotBackupStorageRef: VolumeSnapshotBackupStorageRefInventory;
  VolumeSnapshotChanged: Omit<Types.VolumeSnapshotChanged, 'job' | 'volumeSnapshot'> & { job: ResolversParentTypes['ZStackJob'], volumeSnapshot: ResolversParentTypes['VolumeSnapshot'] };
  VolumeSnapshotConnection: Connection<RowOf<typeof volumeSnapshotResource>>;
  VolumeSnapshotCount: Group;
  VolumeSnapshotCreated: Omit<Types.VolumeSnapshotCreated, 'job' | 'volumeSnapshot'> & { job: ResolversParentTypes['ZStackJob'], volumeSnapshot: ResolversParentTypes['VolumeSnapshot'] };
  VolumeSnapshotEdge: Edge<RowOf<typeof volumeSnapshotResource>>;
  VolumeSnapshotFilter: Types.VolumeSnapshotFilter;
  VolumeSnapshotOrder: Types.VolumeSnapshotOrder;
  VolumeSnapshotRemoved: Omit<Types.VolumeSnapshotRemoved, 'job'> & { job: ResolversParentTypes['ZStackJob'] };
  VolumeSnapshotStateFilter: Types.VolumeSnapshotStateFilter;
  VolumeSnapshotStatusFilter: Types.VolumeSnapshotStatusFilter;
  VolumeSnapshotTree: RowOf<typeof volumeSnapshotTreeResource>;
  VolumeSnapshotTypeFilter: Types.VolumeSnapshotTypeFilter;
  VolumeStateFilter: Types.VolumeStateFilter;
  VolumeStatusFilter: Types.VolumeStatusFilter;
  VolumeTypeFilter: Types.VolumeTypeFilter;
  ZStackAccount: RowOf<typeof accountResource>;
  ZStackBooleanFilter: Types.ZStackBooleanFilter;
  ZStackCaptcha: Types.ZStackCaptcha;
  ZStackDateTimeFilter: Types.ZStackDateTimeFilter;
  ZStackError: ErrorCode;
  ZStackErrorMessages: ErrorMessages;
  ZStackIDFilter: Types.ZStackIdFilter;
  ZStackJob: ZStackJobSource;
  ZStackJobProgress: Omit<Types.ZStackJobProgress, 'tasks'> & { tasks: ReadonlyArray<ResolversParentTypes['ZStackTask']> };
  ZStackJobResult: ResolversUnionTypes<ResolversParentTypes>['ZStackJobResult'];
  ZStackJoinedIDFilter: Types.ZStackJoinedIdFilter;
  ZStackLongFilter: Types.ZStackLongFilter;
  ZStackQuota: Types.ZStackQuota;
  ZStackSession: ZStackSessionSource;
  ZStackStringFilter: Types.ZStackStringFilter;
  ZStackTagFilter: Types.ZStackTagFilter;
  ZStackTask: TaskProgress;
  ZStackURLFilter: Types.ZStackUrlFilter;
  ZStackViewer: ZStackViewerSource;
  Zone: RowOf<typeof zoneResource>;
  ZoneConnection: Connection<RowOf<typeof zoneResource>>;
  ZoneEdge: Edge<RowOf<typeof zoneResource>>;
  ZoneFilter: Types.ZoneFilter;
  ZoneOrder: Types.ZoneOrder;
  ZoneStateFilter: Types.ZoneStateFilter;
};

export type AddImagePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AddImagePayload'] = ResolversParentTypes['AddImagePayload']> = {
  __resolveType: TypeResolveFn<'ImageCreated' | 'ImageCreatedPartially' | 'ImageCreationFailed' | 'ImageCreationInProgress', ParentType, ContextType>;
};

export type BackupStorageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BackupStorage'] = ResolversParentTypes['BackupStorage'], FederationReferenceType extends FederationReferenceTypes['BackupStorage'] = FederationReferenceTypes['BackupStorage']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['BackupStorage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attachedZoneUuids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  availableCapacity?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  createDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fsid?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identity?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  images?: Resolver<Types.Maybe<ResolversTypes['ImageConnection']>, ParentType, ContextType, RequireFields<Types.BackupStorageImagesArgs, 'first'>>;
  lastOpDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  poolAvailableCapacity?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  poolDiskUtilization?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  poolName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  poolReplicatedSize?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  poolSecurityPolicy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  poolUsedCapacity?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  state?: Resolver<Types.Maybe<ResolversTypes['BackupStorageState']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['BackupStorageStatus']>, ParentType, ContextType>;
  totalCapacity?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zones?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['Zone']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BackupStorageConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BackupStorageConnection'] = ResolversParentTypes['BackupStorageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BackupStorageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BackupStorage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BackupStorageEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BackupStorageEdge'] = ResolversParentTypes['BackupStorageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BackupStorage'], ParentType, ContextType>;
};

export type BackupStorageFailureResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['BackupStorageFailure'] = ResolversParentTypes['BackupStorageFailure']> = {
  backupStorage?: Resolver<Types.Maybe<ResolversTypes['BackupStorage']>, ParentType, ContextType>;
  backupStorageUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  error?: Resolver<Types.Maybe<ResolversTypes['ZStackError']>, ParentType, ContextType>;
};

export type BackupStorageOrderFieldResolvers = { AVAILABLE_CAPACITY: 'availableCapacity', CREATE_DATE: 'createDate', DESCRIPTION: 'description', LAST_OP_DATE: 'lastOpDate', NAME: 'name', STATE: 'state', STATUS: 'status', TOTAL_CAPACITY: 'totalCapacity', TYPE: 'type', UUID: 'uuid' };

export type BackupStorageStateResolvers = { DISABLED: 'Disabled', ENABLED: 'Enabled', UNKNOWN: 'UNKNOWN' };

export type BackupStorageStatusResolvers = { CONNECTED: 'Connected', CONNECTING: 'Connecting', DISCONNECTED: 'Disconnected', UNKNOWN: 'UNKNOWN' };

export type CancelJobPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CancelJobPayload'] = ResolversParentTypes['CancelJobPayload']> = {
  __resolveType: TypeResolveFn<'JobCancelled' | 'ResourceActionFailed' | 'ResourceActionInProgress' | 'ResourceActionRefused', ParentType, ContextType>;
};

export type CaptchaRefreshFailedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CaptchaRefreshFailed'] = ResolversParentTypes['CaptchaRefreshFailed']> = {
  error?: Resolver<ResolversTypes['ZStackError'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaptchaRefreshedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CaptchaRefreshed'] = ResolversParentTypes['CaptchaRefreshed']> = {
  captcha?: Resolver<ResolversTypes['ZStackCaptcha'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateDataVolumeFromVolumeTemplatePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreateDataVolumeFromVolumeTemplatePayload'] = ResolversParentTypes['CreateDataVolumeFromVolumeTemplatePayload']> = {
  __resolveType: TypeResolveFn<'ResourceActionFailed' | 'ResourceActionInProgress' | 'ResourceActionRefused' | 'VolumeCreated', ParentType, ContextType>;
};

export type CreateDataVolumeTemplateFromSnapshotPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreateDataVolumeTemplateFromSnapshotPayload'] = ResolversParentTypes['CreateDataVolumeTemplateFromSnapshotPayload']> = {
  __resolveType: TypeResolveFn<'ImageCreated' | 'ImageCreatedPartially' | 'ImageCreationFailed' | 'ImageCreationInProgress', ParentType, ContextType>;
};

export type CreateDataVolumeTemplateFromVolumePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreateDataVolumeTemplateFromVolumePayload'] = ResolversParentTypes['CreateDataVolumeTemplateFromVolumePayload']> = {
  __resolveType: TypeResolveFn<'ImageCreated' | 'ImageCreatedPartially' | 'ImageCreationFailed' | 'ImageCreationInProgress', ParentType, ContextType>;
};

export type CreateRootVolumeTemplateFromRootVolumePayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreateRootVolumeTemplateFromRootVolumePayload'] = ResolversParentTypes['CreateRootVolumeTemplateFromRootVolumePayload']> = {
  __resolveType: TypeResolveFn<'ImageCreated' | 'ImageCreatedPartially' | 'ImageCreationFailed' | 'ImageCreationInProgress', ParentType, ContextType>;
};

export type CreateRootVolumeTemplateFromSnapshotPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreateRootVolumeTemplateFromSnapshotPayload'] = ResolversParentTypes['CreateRootVolumeTemplateFromSnapshotPayload']> = {
  __resolveType: TypeResolveFn<'ImageCreated' | 'ImageCreatedPartially' | 'ImageCreationFailed' | 'ImageCreationInProgress', ParentType, ContextType>;
};

export type CreateTagsPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreateTagsPayload'] = ResolversParentTypes['CreateTagsPayload']> = {
  __resolveType: TypeResolveFn<'ResourceActionFailed' | 'ResourceActionInProgress' | 'ResourceActionRefused' | 'TagsCreated', ParentType, ContextType>;
};

export type CreateVolumeSnapshotPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CreateVolumeSnapshotPayload'] = ResolversParentTypes['CreateVolumeSnapshotPayload']> = {
  __resolveType: TypeResolveFn<'ResourceActionFailed' | 'ResourceActionInProgress' | 'ResourceActionRefused' | 'VolumeSnapshotCreated', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteTagPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DeleteTagPayload'] = ResolversParentTypes['DeleteTagPayload']> = {
  __resolveType: TypeResolveFn<'ResourceActionFailed' | 'ResourceActionInProgress' | 'ResourceActionRefused' | 'TagDeleted', ParentType, ContextType>;
};

export type DeleteVolumeSnapshotPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DeleteVolumeSnapshotPayload'] = ResolversParentTypes['DeleteVolumeSnapshotPayload']> = {
  __resolveType: TypeResolveFn<'ResourceActionFailed' | 'ResourceActionInProgress' | 'ResourceActionRefused' | 'VolumeSnapshotRemoved', ParentType, ContextType>;
};

export type DeletionModeResolvers = { ENFORCING: 'Enforcing', PERMISSIVE: 'Permissive' };

export type ImageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image'], FederationReferenceType extends FederationReferenceTypes['Image'] = FederationReferenceTypes['Image']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Image']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualSize?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  architecture?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  backupStorageRefs?: Resolver<ReadonlyArray<ResolversTypes['ImageBackupStorageRef']>, ParentType, ContextType>;
  bootMode?: Resolver<Types.Maybe<ResolversTypes['ImageBootMode']>, ParentType, ContextType>;
  createDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guestOsType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastOpDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  md5Sum?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaType?: Resolver<Types.Maybe<ResolversTypes['ImageMediaType']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Types.Maybe<ResolversTypes['ZStackAccount']>, ParentType, ContextType>;
  platform?: Resolver<Types.Maybe<ResolversTypes['ImagePlatform']>, ParentType, ContextType>;
  size?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  sourceSnapshot?: Resolver<Types.Maybe<ResolversTypes['VolumeSnapshot']>, ParentType, ContextType>;
  sourceVolume?: Resolver<Types.Maybe<ResolversTypes['Volume']>, ParentType, ContextType>;
  state?: Resolver<Types.Maybe<ResolversTypes['ImageState']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['ImageStatus']>, ParentType, ContextType>;
  system?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  systemTags?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['SystemTag']>>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userTags?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['UserTag']>>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewerIsOwner?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  virtio?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  vmInstances?: Resolver<Types.Maybe<ResolversTypes['VmInstanceConnection']>, ParentType, ContextType, RequireFields<Types.ImageVmInstancesArgs, 'first'>>;
  volumes?: Resolver<Types.Maybe<ResolversTypes['VolumeConnection']>, ParentType, ContextType, RequireFields<Types.ImageVolumesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageActionFailedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageActionFailed'] = ResolversParentTypes['ImageActionFailed']> = {
  error?: Resolver<ResolversTypes['ZStackError'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageActionInProgressResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageActionInProgress'] = ResolversParentTypes['ImageActionInProgress']> = {
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageActionPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageActionPayload'] = ResolversParentTypes['ImageActionPayload']> = {
  __resolveType: TypeResolveFn<'ImageActionFailed' | 'ImageActionInProgress' | 'ImageChanged' | 'ResourceActionRefused', ParentType, ContextType>;
};

export type ImageBackupStorageRefResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageBackupStorageRef'] = ResolversParentTypes['ImageBackupStorageRef']> = {
  backupStorage?: Resolver<Types.Maybe<ResolversTypes['BackupStorage']>, ParentType, ContextType>;
  backupStorageUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exportMd5Sum?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exportUrl?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imageUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  installPath?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastOpDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['ImageStatus']>, ParentType, ContextType>;
};

export type ImageBootModeResolvers = { LEGACY: 'Legacy', UEFI: 'UEFI', UEFI_WITH_CSM: 'UEFI_WITH_CSM', UNKNOWN: 'UNKNOWN' };

export type ImageChangedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageChanged'] = ResolversParentTypes['ImageChanged']> = {
  image?: Resolver<ResolversTypes['Image'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageConnection'] = ResolversParentTypes['ImageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImageEdge']>, ParentType, ContextType>;
  groups?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ImageCount']>>, ParentType, ContextType, RequireFields<Types.ImageConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Image']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalActualSize?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  totalCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalSize?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type ImageCountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageCount'] = ResolversParentTypes['ImageCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  leftover?: Resolver<Types.Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageCreationInProgressResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageCreationInProgress'] = ResolversParentTypes['ImageCreationInProgress']> = {
  imageUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  pendingImage?: Resolver<Types.Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageCreationOutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageCreationOutcome'] = ResolversParentTypes['ImageCreationOutcome']> = {
  __resolveType: TypeResolveFn<'ImageCreated' | 'ImageCreatedPartially' | 'ImageCreationFailed' | 'ImageCreationInProgress', ParentType, ContextType>;
};

export type ImageEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageEdge'] = ResolversParentTypes['ImageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Image'], ParentType, ContextType>;
};

export type ImageExportPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageExportPayload'] = ResolversParentTypes['ImageExportPayload']> = {
  __resolveType: TypeResolveFn<'ImageActionFailed' | 'ImageActionInProgress' | 'ImageExported' | 'ResourceActionRefused', ParentType, ContextType>;
};

export type ImageExportedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageExported'] = ResolversParentTypes['ImageExported']> = {
  backupStorageUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  md5Sum?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageGroupFieldResolvers = { FORMAT: 'format', MEDIA_TYPE: 'mediaType', PLATFORM: 'platform', STATE: 'state', STATUS: 'status', TYPE: 'type' };

export type ImageMediaTypeResolvers = { DATA_VOLUME_TEMPLATE: 'DataVolumeTemplate', ISO: 'ISO', ROOT_VOLUME_TEMPLATE: 'RootVolumeTemplate', UNKNOWN: 'UNKNOWN' };

export type ImageOrderFieldResolvers = { ACTUAL_SIZE: 'actualSize', ARCHITECTURE: 'architecture', CREATE_DATE: 'createDate', DESCRIPTION: 'description', FORMAT: 'format', GUEST_OS_TYPE: 'guestOsType', LAST_OP_DATE: 'lastOpDate', MD5_SUM: 'md5Sum', MEDIA_TYPE: 'mediaType', NAME: 'name', PLATFORM: 'platform', SIZE: 'size', STATE: 'state', STATUS: 'status', SYSTEM: 'system', TYPE: 'type', UUID: 'uuid', VIRTIO: 'virtio' };

export type ImagePlatformResolvers = { LINUX: 'Linux', OTHER: 'Other', PARAVIRTUALIZATION: 'Paravirtualization', UNKNOWN: 'UNKNOWN', WINDOWS: 'Windows', WINDOWS_VIRTIO: 'WindowsVirtio' };

export type ImageRemovalPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageRemovalPayload'] = ResolversParentTypes['ImageRemovalPayload']> = {
  __resolveType: TypeResolveFn<'ImageActionFailed' | 'ImageActionInProgress' | 'ImageRemoved' | 'ResourceActionRefused', ParentType, ContextType>;
};

export type ImageRemovedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImageRemoved'] = ResolversParentTypes['ImageRemoved']> = {
  imageUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  remainingOn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  removedFrom?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageStateResolvers = { DISABLED: 'Disabled', ENABLED: 'Enabled', UNKNOWN: 'UNKNOWN' };

export type ImageStatusResolvers = { CREATING: 'Creating', DELETED: 'Deleted', DOWNLOADING: 'Downloading', ERROR: 'Error', MIGRATING: 'Migrating', READY: 'Ready', UNKNOWN: 'UNKNOWN' };

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type JobCancelledResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['JobCancelled'] = ResolversParentTypes['JobCancelled']> = {
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogInFailedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LogInFailed'] = ResolversParentTypes['LogInFailed']> = {
  captcha?: Resolver<Types.Maybe<ResolversTypes['ZStackCaptcha']>, ParentType, ContextType>;
  error?: Resolver<ResolversTypes['ZStackError'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogInPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LogInPayload'] = ResolversParentTypes['LogInPayload']> = {
  __resolveType: TypeResolveFn<'LogInFailed' | 'LoggedIn', ParentType, ContextType>;
};

export type LogOutPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LogOutPayload'] = ResolversParentTypes['LogOutPayload']> = {
  loggedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LoggedInResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LoggedIn'] = ResolversParentTypes['LoggedIn']> = {
  session?: Resolver<ResolversTypes['ZStackSession'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export type MutationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addImage?: Resolver<Types.Maybe<ResolversTypes['AddImagePayload']>, ParentType, ContextType, RequireFields<Types.MutationAddImageArgs, 'input' | 'waitSeconds'>>;
  calculateImageHash?: Resolver<Types.Maybe<ResolversTypes['ImageActionPayload']>, ParentType, ContextType, RequireFields<Types.MutationCalculateImageHashArgs, 'input' | 'waitSeconds'>>;
  cancelJob?: Resolver<Types.Maybe<ResolversTypes['CancelJobPayload']>, ParentType, ContextType, RequireFields<Types.MutationCancelJobArgs, 'id' | 'waitSeconds'>>;
  changeImageState?: Resolver<Types.Maybe<ResolversTypes['ImageActionPayload']>, ParentType, ContextType, RequireFields<Types.MutationChangeImageStateArgs, 'input' | 'waitSeconds'>>;
  createDataVolumeFromVolumeTemplate?: Resolver<Types.Maybe<ResolversTypes['CreateDataVolumeFromVolumeTemplatePayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateDataVolumeFromVolumeTemplateArgs, 'input' | 'waitSeconds'>>;
  createDataVolumeTemplateFromSnapshot?: Resolver<Types.Maybe<ResolversTypes['CreateDataVolumeTemplateFromSnapshotPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateDataVolumeTemplateFromSnapshotArgs, 'input' | 'waitSeconds'>>;
  createDataVolumeTemplateFromVolume?: Resolver<Types.Maybe<ResolversTypes['CreateDataVolumeTemplateFromVolumePayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateDataVolumeTemplateFromVolumeArgs, 'input' | 'waitSeconds'>>;
  createRootVolumeTemplateFromRootVolume?: Resolver<Types.Maybe<ResolversTypes['CreateRootVolumeTemplateFromRootVolumePayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateRootVolumeTemplateFromRootVolumeArgs, 'input' | 'waitSeconds'>>;
  createRootVolumeTemplateFromSnapshot?: Resolver<Types.Maybe<ResolversTypes['CreateRootVolumeTemplateFromSnapshotPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateRootVolumeTemplateFromSnapshotArgs, 'input' | 'waitSeconds'>>;
  createTags?: Resolver<Types.Maybe<ResolversTypes['CreateTagsPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateTagsArgs, 'input' | 'waitSeconds'>>;
  createVolumeSnapshot?: Resolver<Types.Maybe<ResolversTypes['CreateVolumeSnapshotPayload']>, ParentType, ContextType, RequireFields<Types.MutationCreateVolumeSnapshotArgs, 'input' | 'waitSeconds'>>;
  deleteExportedImage?: Resolver<Types.Maybe<ResolversTypes['ImageActionPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteExportedImageArgs, 'input' | 'waitSeconds'>>;
  deleteImage?: Resolver<Types.Maybe<ResolversTypes['ImageRemovalPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteImageArgs, 'input' | 'waitSeconds'>>;
  deleteTag?: Resolver<Types.Maybe<ResolversTypes['DeleteTagPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteTagArgs, 'input' | 'waitSeconds'>>;
  deleteVolumeSnapshot?: Resolver<Types.Maybe<ResolversTypes['DeleteVolumeSnapshotPayload']>, ParentType, ContextType, RequireFields<Types.MutationDeleteVolumeSnapshotArgs, 'input' | 'waitSeconds'>>;
  exportImage?: Resolver<Types.Maybe<ResolversTypes['ImageExportPayload']>, ParentType, ContextType, RequireFields<Types.MutationExportImageArgs, 'input' | 'waitSeconds'>>;
  expungeImage?: Resolver<Types.Maybe<ResolversTypes['ImageRemovalPayload']>, ParentType, ContextType, RequireFields<Types.MutationExpungeImageArgs, 'input' | 'waitSeconds'>>;
  logInByAccount?: Resolver<Types.Maybe<ResolversTypes['LogInPayload']>, ParentType, ContextType, RequireFields<Types.MutationLogInByAccountArgs, 'input'>>;
  logOut?: Resolver<Types.Maybe<ResolversTypes['LogOutPayload']>, ParentType, ContextType>;
  recoverImage?: Resolver<Types.Maybe<ResolversTypes['ImageActionPayload']>, ParentType, ContextType, RequireFields<Types.MutationRecoverImageArgs, 'input' | 'waitSeconds'>>;
  refreshCaptcha?: Resolver<Types.Maybe<ResolversTypes['RefreshCaptchaPayload']>, ParentType, ContextType, RequireFields<Types.MutationRefreshCaptchaArgs, 'input'>>;
  revertVolumeFromSnapshot?: Resolver<Types.Maybe<ResolversTypes['RevertVolumeFromSnapshotPayload']>, ParentType, ContextType, RequireFields<Types.MutationRevertVolumeFromSnapshotArgs, 'input' | 'waitSeconds'>>;
  revokeResourceSharing?: Resolver<Types.Maybe<ResolversTypes['RevokeResourceSharingPayload']>, ParentType, ContextType, RequireFields<Types.MutationRevokeResourceSharingArgs, 'input' | 'waitSeconds'>>;
  setImageBootMode?: Resolver<Types.Maybe<ResolversTypes['ImageActionPayload']>, ParentType, ContextType, RequireFields<Types.MutationSetImageBootModeArgs, 'input' | 'waitSeconds'>>;
  shareResources?: Resolver<Types.Maybe<ResolversTypes['ShareResourcesPayload']>, ParentType, ContextType, RequireFields<Types.MutationShareResourcesArgs, 'input' | 'waitSeconds'>>;
  syncImageSize?: Resolver<Types.Maybe<ResolversTypes['ImageActionPayload']>, ParentType, ContextType, RequireFields<Types.MutationSyncImageSizeArgs, 'input' | 'waitSeconds'>>;
  updateImage?: Resolver<Types.Maybe<ResolversTypes['ImageActionPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateImageArgs, 'input' | 'waitSeconds'>>;
  updateVolumeSnapshot?: Resolver<Types.Maybe<ResolversTypes['UpdateVolumeSnapshotPayload']>, ParentType, ContextType, RequireFields<Types.MutationUpdateVolumeSnapshotArgs, 'input' | 'waitSeconds'>>;
};

export type NodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'BackupStorage' | 'Image' | 'PrimaryStorage' | 'VmInstance' | 'Volume' | 'VolumeSnapshot' | 'ZStackAccount' | 'ZStackJob' | 'Zone', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrimaryStorageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PrimaryStorage'] = ResolversParentTypes['PrimaryStorage'], FederationReferenceType extends FederationReferenceTypes['PrimaryStorage'] = FederationReferenceTypes['PrimaryStorage']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['PrimaryStorage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attachedClusterUuids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  availableCapacity?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  availablePhysicalCapacity?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  createDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastOpDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  snapshots?: Resolver<Types.Maybe<ResolversTypes['VolumeSnapshotConnection']>, ParentType, ContextType, RequireFields<Types.PrimaryStorageSnapshotsArgs, 'first'>>;
  state?: Resolver<Types.Maybe<ResolversTypes['PrimaryStorageState']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['PrimaryStorageStatus']>, ParentType, ContextType>;
  systemUsedCapacity?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  totalCapacity?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  totalPhysicalCapacity?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volumes?: Resolver<Types.Maybe<ResolversTypes['VolumeConnection']>, ParentType, ContextType, RequireFields<Types.PrimaryStorageVolumesArgs, 'first'>>;
  zone?: Resolver<Types.Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
  zoneUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrimaryStorageConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PrimaryStorageConnection'] = ResolversParentTypes['PrimaryStorageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PrimaryStorageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PrimaryStorage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PrimaryStorageEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PrimaryStorageEdge'] = ResolversParentTypes['PrimaryStorageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PrimaryStorage'], ParentType, ContextType>;
};

export type PrimaryStorageOrderFieldResolvers = { CREATE_DATE: 'createDate', DESCRIPTION: 'description', LAST_OP_DATE: 'lastOpDate', NAME: 'name', STATE: 'state', STATUS: 'status', TYPE: 'type', UUID: 'uuid', ZONE_UUID: 'zoneUuid' };

export type PrimaryStorageStateResolvers = { DELETING: 'Deleting', DISABLED: 'Disabled', ENABLED: 'Enabled', MAINTENANCE: 'Maintenance', UNKNOWN: 'UNKNOWN' };

export type PrimaryStorageStatusResolvers = { CONNECTED: 'Connected', CONNECTING: 'Connecting', DISCONNECTED: 'Disconnected', UNKNOWN: 'UNKNOWN' };

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  backupStorage?: Resolver<Types.Maybe<ResolversTypes['BackupStorage']>, ParentType, ContextType, RequireFields<Types.QueryBackupStorageArgs, 'uuid'>>;
  backupStorages?: Resolver<Types.Maybe<ResolversTypes['BackupStorageConnection']>, ParentType, ContextType, RequireFields<Types.QueryBackupStoragesArgs, 'first'>>;
  image?: Resolver<Types.Maybe<ResolversTypes['Image']>, ParentType, ContextType, RequireFields<Types.QueryImageArgs, 'uuid'>>;
  images?: Resolver<Types.Maybe<ResolversTypes['ImageConnection']>, ParentType, ContextType, RequireFields<Types.QueryImagesArgs, 'first'>>;
  job?: Resolver<Types.Maybe<ResolversTypes['ZStackJob']>, ParentType, ContextType, RequireFields<Types.QueryJobArgs, 'id'>>;
  node?: Resolver<Types.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Types.QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Types.Maybe<ReadonlyArray<Types.Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<Types.QueryNodesArgs, 'ids'>>;
  primaryStorage?: Resolver<Types.Maybe<ResolversTypes['PrimaryStorage']>, ParentType, ContextType, RequireFields<Types.QueryPrimaryStorageArgs, 'uuid'>>;
  primaryStorages?: Resolver<Types.Maybe<ResolversTypes['PrimaryStorageConnection']>, ParentType, ContextType, RequireFields<Types.QueryPrimaryStoragesArgs, 'first'>>;
  session?: Resolver<Types.Maybe<ResolversTypes['ZStackSession']>, ParentType, ContextType>;
  viewer?: Resolver<Types.Maybe<ResolversTypes['ZStackViewer']>, ParentType, ContextType>;
  vmInstance?: Resolver<Types.Maybe<ResolversTypes['VmInstance']>, ParentType, ContextType, RequireFields<Types.QueryVmInstanceArgs, 'uuid'>>;
  vmInstances?: Resolver<Types.Maybe<ResolversTypes['VmInstanceConnection']>, ParentType, ContextType, RequireFields<Types.QueryVmInstancesArgs, 'first'>>;
  volume?: Resolver<Types.Maybe<ResolversTypes['Volume']>, ParentType, ContextType, RequireFields<Types.QueryVolumeArgs, 'uuid'>>;
  volumeSnapshot?: Resolver<Types.Maybe<ResolversTypes['VolumeSnapshot']>, ParentType, ContextType, RequireFields<Types.QueryVolumeSnapshotArgs, 'uuid'>>;
  volumeSnapshots?: Resolver<Types.Maybe<ResolversTypes['VolumeSnapshotConnection']>, ParentType, ContextType, RequireFields<Types.QueryVolumeSnapshotsArgs, 'first'>>;
  volumes?: Resolver<Types.Maybe<ResolversTypes['VolumeConnection']>, ParentType, ContextType, RequireFields<Types.QueryVolumesArgs, 'first'>>;
  zone?: Resolver<Types.Maybe<ResolversTypes['Zone']>, ParentType, ContextType, RequireFields<Types.QueryZoneArgs, 'uuid'>>;
  zones?: Resolver<Types.Maybe<ResolversTypes['ZoneConnection']>, ParentType, ContextType, RequireFields<Types.QueryZonesArgs, 'first'>>;
};

export type RefreshCaptchaPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RefreshCaptchaPayload'] = ResolversParentTypes['RefreshCaptchaPayload']> = {
  __resolveType: TypeResolveFn<'CaptchaRefreshFailed' | 'CaptchaRefreshed', ParentType, ContextType>;
};

export type ResourceActionFailedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ResourceActionFailed'] = ResolversParentTypes['ResourceActionFailed']> = {
  error?: Resolver<ResolversTypes['ZStackError'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceActionInProgressResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ResourceActionInProgress'] = ResolversParentTypes['ResourceActionInProgress']> = {
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  resourceUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceActionRefusedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ResourceActionRefused'] = ResolversParentTypes['ResourceActionRefused']> = {
  error?: Resolver<ResolversTypes['ZStackError'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceSharingRevokedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ResourceSharingRevoked'] = ResolversParentTypes['ResourceSharingRevoked']> = {
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  resourceUuids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourcesSharedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ResourcesShared'] = ResolversParentTypes['ResourcesShared']> = {
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  resourceUuids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevertVolumeFromSnapshotPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RevertVolumeFromSnapshotPayload'] = ResolversParentTypes['RevertVolumeFromSnapshotPayload']> = {
  __resolveType: TypeResolveFn<'ResourceActionFailed' | 'ResourceActionInProgress' | 'ResourceActionRefused' | 'VolumeReverted', ParentType, ContextType>;
};

export type RevokeResourceSharingPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RevokeResourceSharingPayload'] = ResolversParentTypes['RevokeResourceSharingPayload']> = {
  __resolveType: TypeResolveFn<'ResourceActionFailed' | 'ResourceActionInProgress' | 'ResourceActionRefused' | 'ResourceSharingRevoked', ParentType, ContextType>;
};

export type ShareResourcesPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ShareResourcesPayload'] = ResolversParentTypes['ShareResourcesPayload']> = {
  __resolveType: TypeResolveFn<'ResourceActionFailed' | 'ResourceActionInProgress' | 'ResourceActionRefused' | 'ResourcesShared', ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  job?: SubscriptionResolver<ResolversTypes['ZStackJob'], "job", ParentType, ContextType, RequireFields<Types.SubscriptionJobArgs, 'id'>>;
};

export type SystemTagResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SystemTag'] = ResolversParentTypes['SystemTag']> = {
  createDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inherent?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastOpDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resourceType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  tag?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TagDeletedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TagDeleted'] = ResolversParentTypes['TagDeleted']> = {
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagFailureResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TagFailure'] = ResolversParentTypes['TagFailure']> = {
  error?: Resolver<ResolversTypes['ZStackError'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TagPatternResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TagPattern'] = ResolversParentTypes['TagPattern']> = {
  color?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastOpDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['TagPatternType']>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TagPatternTypeResolvers = { SIMPLE: 'simple', UNKNOWN: 'UNKNOWN', WITH_TOKEN: 'withToken' };

export type TagsCreatedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TagsCreated'] = ResolversParentTypes['TagsCreated']> = {
  failedTags?: Resolver<ReadonlyArray<ResolversTypes['TagFailure']>, ParentType, ContextType>;
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  systemTags?: Resolver<ReadonlyArray<ResolversTypes['SystemTag']>, ParentType, ContextType>;
  userTags?: Resolver<ReadonlyArray<ResolversTypes['UserTag']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateVolumeSnapshotPayloadResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UpdateVolumeSnapshotPayload'] = ResolversParentTypes['UpdateVolumeSnapshotPayload']> = {
  __resolveType: TypeResolveFn<'ResourceActionFailed' | 'ResourceActionInProgress' | 'ResourceActionRefused' | 'VolumeSnapshotChanged', ParentType, ContextType>;
};

export type UserTagResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UserTag'] = ResolversParentTypes['UserTag']> = {
  createDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastOpDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resourceType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  tag?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tagPattern?: Resolver<Types.Maybe<ResolversTypes['TagPattern']>, ParentType, ContextType>;
  tagPatternUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VmInstanceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VmInstance'] = ResolversParentTypes['VmInstance'], FederationReferenceType extends FederationReferenceTypes['VmInstance'] = FederationReferenceTypes['VmInstance']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['VmInstance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  architecture?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clusterUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cpuNum?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cpuSpeed?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  createDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  defaultL3NetworkUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guestOsType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hypervisorType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Types.Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  imageUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  instanceOfferingUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastHostUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastOpDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  memorySize?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Types.Maybe<ResolversTypes['ZStackAccount']>, ParentType, ContextType>;
  platform?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservedMemorySize?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  rootVolume?: Resolver<Types.Maybe<ResolversTypes['Volume']>, ParentType, ContextType>;
  rootVolumeUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  snapshots?: Resolver<Types.Maybe<ResolversTypes['VolumeSnapshotConnection']>, ParentType, ContextType, RequireFields<Types.VmInstanceSnapshotsArgs, 'first'>>;
  state?: Resolver<Types.Maybe<ResolversTypes['VmInstanceState']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewerIsOwner?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  volumes?: Resolver<Types.Maybe<ResolversTypes['VolumeConnection']>, ParentType, ContextType, RequireFields<Types.VmInstanceVolumesArgs, 'first'>>;
  zone?: Resolver<Types.Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
  zoneUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VmInstanceConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VmInstanceConnection'] = ResolversParentTypes['VmInstanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VmInstanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VmInstance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VmInstanceEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VmInstanceEdge'] = ResolversParentTypes['VmInstanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VmInstance'], ParentType, ContextType>;
};

export type VmInstanceOrderFieldResolvers = { ARCHITECTURE: 'architecture', CLUSTER_UUID: 'clusterUuid', CPU_NUM: 'cpuNum', CPU_SPEED: 'cpuSpeed', CREATE_DATE: 'createDate', DEFAULT_L3_NETWORK_UUID: 'defaultL3NetworkUuid', DESCRIPTION: 'description', GUEST_OS_TYPE: 'guestOsType', HOST_UUID: 'hostUuid', HYPERVISOR_TYPE: 'hypervisorType', IMAGE_UUID: 'imageUuid', INSTANCE_OFFERING_UUID: 'instanceOfferingUuid', LAST_HOST_UUID: 'lastHostUuid', LAST_OP_DATE: 'lastOpDate', MEMORY_SIZE: 'memorySize', NAME: 'name', PLATFORM: 'platform', RESERVED_MEMORY_SIZE: 'reservedMemorySize', ROOT_VOLUME_UUID: 'rootVolumeUuid', STATE: 'state', TYPE: 'type', UUID: 'uuid', ZONE_UUID: 'zoneUuid' };

export type VmInstanceStateResolvers = { CRASHED: 'Crashed', CREATED: 'Created', DESTROYED: 'Destroyed', DESTROYING: 'Destroying', ERROR: 'Error', EXPUNGING: 'Expunging', MIGRATING: 'Migrating', NO_STATE: 'NoState', PAUSED: 'Paused', PAUSING: 'Pausing', REBOOTING: 'Rebooting', RESUMING: 'Resuming', RUNNING: 'Running', STARTING: 'Starting', STOPPED: 'Stopped', STOPPING: 'Stopping', UNKNOWN: 'UNKNOWN', UNKNOWN_TO_ZSTACK: 'Unknown', VOLUME_MIGRATING: 'VolumeMigrating', VOLUME_RECOVERING: 'VolumeRecovering' };

export type VolumeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Volume'] = ResolversParentTypes['Volume'], FederationReferenceType extends FederationReferenceTypes['Volume'] = FederationReferenceTypes['Volume']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Volume']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualSize?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  candidateBackupStorages?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['BackupStorage']>>, ParentType, ContextType>;
  createDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceId?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  diskOfferingUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  format?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<Types.Maybe<ResolversTypes['ImageConnection']>, ParentType, ContextType, RequireFields<Types.VolumeImagesArgs, 'first'>>;
  installPath?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isShareable?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastAttachDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastDetachDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastOpDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastVmInstance?: Resolver<Types.Maybe<ResolversTypes['VmInstance']>, ParentType, ContextType>;
  lastVmInstanceUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Types.Maybe<ResolversTypes['ZStackAccount']>, ParentType, ContextType>;
  primaryStorage?: Resolver<Types.Maybe<ResolversTypes['PrimaryStorage']>, ParentType, ContextType>;
  primaryStorageUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  protocol?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rootImage?: Resolver<Types.Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  rootImageUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  size?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  snapshots?: Resolver<Types.Maybe<ResolversTypes['VolumeSnapshotConnection']>, ParentType, ContextType, RequireFields<Types.VolumeSnapshotsArgs, 'first'>>;
  state?: Resolver<Types.Maybe<ResolversTypes['VolumeState']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['VolumeStatus']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['VolumeType']>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewerIsOwner?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  vmInstance?: Resolver<Types.Maybe<ResolversTypes['VmInstance']>, ParentType, ContextType>;
  vmInstanceUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  volumeQos?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolumeConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VolumeConnection'] = ResolversParentTypes['VolumeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VolumeEdge']>, ParentType, ContextType>;
  groups?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['VolumeCount']>>, ParentType, ContextType, RequireFields<Types.VolumeConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Volume']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalActualSize?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  totalCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalSize?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type VolumeCountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VolumeCount'] = ResolversParentTypes['VolumeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VolumeCreatedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VolumeCreated'] = ResolversParentTypes['VolumeCreated']> = {
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  volume?: Resolver<ResolversTypes['Volume'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolumeEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VolumeEdge'] = ResolversParentTypes['VolumeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Volume'], ParentType, ContextType>;
};

export type VolumeGroupFieldResolvers = { FORMAT: 'format', STATE: 'state', STATUS: 'status', TYPE: 'type' };

export type VolumeOrderFieldResolvers = { ACTUAL_SIZE: 'actualSize', CREATE_DATE: 'createDate', DESCRIPTION: 'description', DEVICE_ID: 'deviceId', DISK_OFFERING_UUID: 'diskOfferingUuid', FORMAT: 'format', INSTALL_PATH: 'installPath', IS_SHAREABLE: 'isShareable', LAST_ATTACH_DATE: 'lastAttachDate', LAST_DETACH_DATE: 'lastDetachDate', LAST_OP_DATE: 'lastOpDate', LAST_VM_INSTANCE_UUID: 'lastVmInstanceUuid', NAME: 'name', PRIMARY_STORAGE_UUID: 'primaryStorageUuid', PROTOCOL: 'protocol', ROOT_IMAGE_UUID: 'rootImageUuid', SIZE: 'size', STATE: 'state', STATUS: 'status', TYPE: 'type', UUID: 'uuid', VM_INSTANCE_UUID: 'vmInstanceUuid', VOLUME_QOS: 'volumeQos' };

export type VolumeRevertedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VolumeReverted'] = ResolversParentTypes['VolumeReverted']> = {
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  volumeUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolumeSnapshotResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VolumeSnapshot'] = ResolversParentTypes['VolumeSnapshot'], FederationReferenceType extends FederationReferenceTypes['VolumeSnapshot'] = FederationReferenceTypes['VolumeSnapshot']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['VolumeSnapshot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  backupStorageRefs?: Resolver<ReadonlyArray<ResolversTypes['VolumeSnapshotBackupStorageRef']>, ParentType, ContextType>;
  candidateBackupStorages?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['BackupStorage']>>, ParentType, ContextType>;
  children?: Resolver<Types.Maybe<ResolversTypes['VolumeSnapshotConnection']>, ParentType, ContextType, RequireFields<Types.VolumeSnapshotChildrenArgs, 'first'>>;
  createDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distance?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  format?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<Types.Maybe<ResolversTypes['ImageConnection']>, ParentType, ContextType, RequireFields<Types.VolumeSnapshotImagesArgs, 'first'>>;
  lastOpDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  latest?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Types.Maybe<ResolversTypes['ZStackAccount']>, ParentType, ContextType>;
  parent?: Resolver<Types.Maybe<ResolversTypes['VolumeSnapshot']>, ParentType, ContextType>;
  parentUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  primaryStorage?: Resolver<Types.Maybe<ResolversTypes['PrimaryStorage']>, ParentType, ContextType>;
  primaryStorageInstallPath?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryStorageUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  size?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  state?: Resolver<Types.Maybe<ResolversTypes['VolumeSnapshotState']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['VolumeSnapshotStatus']>, ParentType, ContextType>;
  tree?: Resolver<Types.Maybe<ResolversTypes['VolumeSnapshotTree']>, ParentType, ContextType>;
  treeUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['VolumeSnapshotType']>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewerIsOwner?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  volume?: Resolver<Types.Maybe<ResolversTypes['Volume']>, ParentType, ContextType>;
  volumeType?: Resolver<Types.Maybe<ResolversTypes['VolumeType']>, ParentType, ContextType>;
  volumeUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolumeSnapshotBackupStorageRefResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VolumeSnapshotBackupStorageRef'] = ResolversParentTypes['VolumeSnapshotBackupStorageRef']> = {
  backupStorage?: Resolver<Types.Maybe<ResolversTypes['BackupStorage']>, ParentType, ContextType>;
  backupStorageUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installPath?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumeSnapshotUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type VolumeSnapshotChangedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VolumeSnapshotChanged'] = ResolversParentTypes['VolumeSnapshotChanged']> = {
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  volumeSnapshot?: Resolver<ResolversTypes['VolumeSnapshot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolumeSnapshotConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VolumeSnapshotConnection'] = ResolversParentTypes['VolumeSnapshotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VolumeSnapshotEdge']>, ParentType, ContextType>;
  groups?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['VolumeSnapshotCount']>>, ParentType, ContextType, RequireFields<Types.VolumeSnapshotConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VolumeSnapshot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalSize?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type VolumeSnapshotCountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VolumeSnapshotCount'] = ResolversParentTypes['VolumeSnapshotCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VolumeSnapshotCreatedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VolumeSnapshotCreated'] = ResolversParentTypes['VolumeSnapshotCreated']> = {
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  volumeSnapshot?: Resolver<ResolversTypes['VolumeSnapshot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolumeSnapshotEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VolumeSnapshotEdge'] = ResolversParentTypes['VolumeSnapshotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VolumeSnapshot'], ParentType, ContextType>;
};

export type VolumeSnapshotGroupFieldResolvers = { FORMAT: 'format', STATE: 'state', STATUS: 'status', VOLUME_TYPE: 'volumeType' };

export type VolumeSnapshotOrderFieldResolvers = { CREATE_DATE: 'createDate', DESCRIPTION: 'description', DISTANCE: 'distance', FORMAT: 'format', LAST_OP_DATE: 'lastOpDate', LATEST: 'latest', NAME: 'name', PARENT_UUID: 'parentUuid', PRIMARY_STORAGE_INSTALL_PATH: 'primaryStorageInstallPath', PRIMARY_STORAGE_UUID: 'primaryStorageUuid', SIZE: 'size', STATE: 'state', STATUS: 'status', TREE_UUID: 'treeUuid', TYPE: 'type', UUID: 'uuid', VOLUME_TYPE: 'volumeType', VOLUME_UUID: 'volumeUuid' };

export type VolumeSnapshotRemovedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VolumeSnapshotRemoved'] = ResolversParentTypes['VolumeSnapshotRemoved']> = {
  job?: Resolver<ResolversTypes['ZStackJob'], ParentType, ContextType>;
  volumeSnapshotUuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolumeSnapshotStateResolvers = { DISABLED: 'Disabled', ENABLED: 'Enabled', UNKNOWN: 'UNKNOWN' };

export type VolumeSnapshotStatusResolvers = { CREATING: 'Creating', DELETED: 'Deleted', DELETING: 'Deleting', READY: 'Ready', UNKNOWN: 'UNKNOWN' };

export type VolumeSnapshotTreeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VolumeSnapshotTree'] = ResolversParentTypes['VolumeSnapshotTree']> = {
  createDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  current?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastOpDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  snapshots?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['VolumeSnapshot']>>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['VolumeSnapshotTreeStatus']>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volume?: Resolver<Types.Maybe<ResolversTypes['Volume']>, ParentType, ContextType>;
  volumeUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type VolumeSnapshotTreeStatusResolvers = { COMPLETED: 'Completed', CREATING: 'Creating', FAILED: 'Failed', UNKNOWN: 'UNKNOWN' };

export type VolumeSnapshotTypeResolvers = { HYPERVISOR: 'Hypervisor', STORAGE: 'Storage', UNKNOWN: 'UNKNOWN' };

export type VolumeStateResolvers = { DISABLED: 'Disabled', ENABLED: 'Enabled', UNKNOWN: 'UNKNOWN' };

export type VolumeStatusResolvers = { CREATING: 'Creating', DELETED: 'Deleted', MIGRATING: 'Migrating', NOT_INSTANTIATED: 'NotInstantiated', READY: 'Ready', UNKNOWN: 'UNKNOWN' };

export type VolumeTypeResolvers = { CACHE: 'Cache', DATA: 'Data', MEMORY: 'Memory', ROOT: 'Root', UNKNOWN: 'UNKNOWN' };

export type ZStackAccountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZStackAccount'] = ResolversParentTypes['ZStackAccount'], FederationReferenceType extends FederationReferenceTypes['ZStackAccount'] = FederationReferenceTypes['ZStackAccount']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['ZStackAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['ZStackAccountType']>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZStackAccountTypeResolvers = { NORMAL: 'Normal', SYSTEM_ADMIN: 'SystemAdmin', THIRD_PARTY: 'ThirdParty', UNKNOWN: 'UNKNOWN' };

export type ZStackCaptchaResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZStackCaptcha'] = ResolversParentTypes['ZStackCaptcha']> = {
  picture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ZStackErrorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZStackError'] = ResolversParentTypes['ZStackError']> = {
  category?: Resolver<ResolversTypes['ZStackErrorCategory'], ParentType, ContextType>;
  cause?: Resolver<Types.Maybe<ResolversTypes['ZStackError']>, ParentType, ContextType>;
  causes?: Resolver<ReadonlyArray<ResolversTypes['ZStackError']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  elaboration?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  globalErrorCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localizedMessage?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ZStackErrorLocalizedMessageArgs, 'language'>>;
  location?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages?: Resolver<Types.Maybe<ResolversTypes['ZStackErrorMessages']>, ParentType, ContextType>;
  opaque?: Resolver<Types.Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  rootCause?: Resolver<Types.Maybe<ResolversTypes['ZStackError']>, ParentType, ContextType>;
};

export type ZStackErrorMessagesResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZStackErrorMessages'] = ResolversParentTypes['ZStackErrorMessages']> = {
  cn?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ZStackJobResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZStackJob'] = ResolversParentTypes['ZStackJob'], FederationReferenceType extends FederationReferenceTypes['ZStackJob'] = FederationReferenceTypes['ZStackJob']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['ZStackJob']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ZStackJobOperation'], ParentType, ContextType>;
  progress?: Resolver<Types.Maybe<ResolversTypes['ZStackJobProgress']>, ParentType, ContextType>;
  resourceUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  result?: Resolver<Types.Maybe<ResolversTypes['ZStackJobResult']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ZStackJobStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Types.Maybe<ResolversTypes['ZStackJobStatusReason']>, ParentType, ContextType>;
  submittedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZStackJobProgressResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZStackJobProgress'] = ResolversParentTypes['ZStackJobProgress']> = {
  percent?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['ZStackTask']>, ParentType, ContextType>;
};

export type ZStackJobResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZStackJobResult'] = ResolversParentTypes['ZStackJobResult']> = {
  __resolveType: TypeResolveFn<'ImageActionFailed' | 'ImageChanged' | 'ImageCreated' | 'ImageCreatedPartially' | 'ImageCreationFailed' | 'ImageExported' | 'ImageRemoved' | 'ResourceActionFailed' | 'ResourceSharingRevoked' | 'ResourcesShared' | 'TagDeleted' | 'TagsCreated' | 'VolumeCreated' | 'VolumeReverted' | 'VolumeSnapshotChanged' | 'VolumeSnapshotCreated' | 'VolumeSnapshotRemoved', ParentType, ContextType>;
};

export type ZStackQuotaResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZStackQuota'] = ResolversParentTypes['ZStackQuota']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  used?: Resolver<Types.Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type ZStackSessionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZStackSession'] = ResolversParentTypes['ZStackSession']> = {
  accountUuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  expiresAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ZStackTaskResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZStackTask'] = ResolversParentTypes['ZStackTask']> = {
  content?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subTasks?: Resolver<ReadonlyArray<ResolversTypes['ZStackTask']>, ParentType, ContextType>;
  time?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uuid?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ZStackViewerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZStackViewer'] = ResolversParentTypes['ZStackViewer']> = {
  account?: Resolver<Types.Maybe<ResolversTypes['ZStackAccount']>, ParentType, ContextType>;
  isAdmin?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  quotas?: Resolver<Types.Maybe<ReadonlyArray<ResolversTypes['ZStackQuota']>>, ParentType, ContextType>;
  session?: Resolver<Types.Maybe<ResolversTypes['ZStackSession']>, ParentType, ContextType>;
};

export type ZoneResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Zone'] = ResolversParentTypes['Zone'], FederationReferenceType extends FederationReferenceTypes['Zone'] = FederationReferenceTypes['Zone']> = {
  __resolveReference?: ReferenceResolver<Types.Maybe<ResolversTypes['Zone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  backupStorages?: Resolver<Types.Maybe<ResolversTypes['BackupStorageConnection']>, ParentType, ContextType, RequireFields<Types.ZoneBackupStoragesArgs, 'first'>>;
  createDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastOpDate?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryStorages?: Resolver<Types.Maybe<ResolversTypes['PrimaryStorageConnection']>, ParentType, ContextType, RequireFields<Types.ZonePrimaryStoragesArgs, 'first'>>;
  state?: Resolver<Types.Maybe<ResolversTypes['ZoneState']>, ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vmInstances?: Resolver<Types.Maybe<ResolversTypes['VmInstanceConnection']>, ParentType, ContextType, RequireFields<Types.ZoneVmInstancesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZoneConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZoneConnection'] = ResolversParentTypes['ZoneConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ZoneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Zone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ZoneEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ZoneEdge'] = ResolversParentTypes['ZoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type ZoneOrderFieldResolvers = { CREATE_DATE: 'createDate', DESCRIPTION: 'description', IS_DEFAULT: 'isDefault', LAST_OP_DATE: 'lastOpDate', NAME: 'name', STATE: 'state', TYPE: 'type', UUID: 'uuid' };

export type ZoneStateResolvers = { DISABLED: 'Disabled', ENABLED: 'Enabled', UNKNOWN: 'UNKNOWN' };

export type Resolvers<ContextType = GraphQLContext> = {
  AddImagePayload?: AddImagePayloadResolvers<ContextType>;
  BackupStorage?: BackupStorageResolvers<ContextType>;
  BackupStorageConnection?: BackupStorageConnectionResolvers<ContextType>;
  BackupStorageEdge?: BackupStorageEdgeResolvers<ContextType>;
  BackupStorageFailure?: BackupStorageFailureResolvers<ContextType>;
  BackupStorageOrderField?: BackupStorageOrderFieldResolvers;
  BackupStorageState?: BackupStorageStateResolvers;
  BackupStorageStatus?: BackupStorageStatusResolvers;
  CancelJobPayload?: CancelJobPayloadResolvers<ContextType>;
  CaptchaRefreshFailed?: CaptchaRefreshFailedResolvers<ContextType>;
  CaptchaRefreshed?: CaptchaRefreshedResolvers<ContextType>;
  CreateDataVolumeFromVolumeTemplatePayload?: CreateDataVolumeFromVolumeTemplatePayloadResolvers<ContextType>;
  CreateDataVolumeTemplateFromSnapshotPayload?: CreateDataVolumeTemplateFromSnapshotPayloadResolvers<ContextType>;
  CreateDataVolumeTemplateFromVolumePayload?: CreateDataVolumeTemplateFromVolumePayloadResolvers<ContextType>;
  CreateRootVolumeTemplateFromRootVolumePayload?: CreateRootVolumeTemplateFromRootVolumePayloadResolvers<ContextType>;
  CreateRootVolumeTemplateFromSnapshotPayload?: CreateRootVolumeTemplateFromSnapshotPayloadResolvers<ContextType>;
  CreateTagsPayload?: CreateTagsPayloadResolvers<ContextType>;
  CreateVolumeSnapshotPayload?: CreateVolumeSnapshotPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteTagPayload?: DeleteTagPayloadResolvers<ContextType>;
  DeleteVolumeSnapshotPayload?: DeleteVolumeSnapshotPayloadResolvers<ContextType>;
  DeletionMode?: DeletionModeResolvers;
  Image?: ImageResolvers<ContextType>;
  ImageActionFailed?: ImageActionFailedResolvers<ContextType>;
  ImageActionInProgress?: ImageActionInProgressResolvers<ContextType>;
  ImageActionPayload?: ImageActionPayloadResolvers<ContextType>;
  ImageBackupStorageRef?: ImageBackupStorageRefResolvers<ContextType>;
  ImageBootMode?: ImageBootModeResolvers;
  ImageChanged?: ImageChangedResolvers<ContextType>;
  ImageConnection?: ImageConnectionResolvers<ContextType>;
  ImageCount?: ImageCountResolvers<ContextType>;
  ImageCreated?: ImageCreatedResolvers<ContextType>;
  ImageCreatedPartially?: ImageCreatedPartiallyResolvers<ContextType>;
  ImageCreationFailed?: ImageCreationFailedResolvers<ContextType>;
  ImageCreationInProgress?: ImageCreationInProgressResolvers<ContextType>;
  ImageCreationOutcome?: ImageCreationOutcomeResolvers<ContextType>;
  ImageEdge?: ImageEdgeResolvers<ContextType>;
  ImageExportPayload?: ImageExportPayloadResolvers<ContextType>;
  ImageExported?: ImageExportedResolvers<ContextType>;
  ImageGroupField?: ImageGroupFieldResolvers;
  ImageMediaType?: ImageMediaTypeResolvers;
  ImageOrderField?: ImageOrderFieldResolvers;
  ImagePlatform?: ImagePlatformResolvers;
  ImageRemovalPayload?: ImageRemovalPayloadResolvers<ContextType>;
  ImageRemoved?: ImageRemovedResolvers<ContextType>;
  ImageState?: ImageStateResolvers;
  ImageStatus?: ImageStatusResolvers;
  JSONObject?: GraphQLScalarType;
  JobCancelled?: JobCancelledResolvers<ContextType>;
  LogInFailed?: LogInFailedResolvers<ContextType>;
  LogInPayload?: LogInPayloadResolvers<ContextType>;
  LogOutPayload?: LogOutPayloadResolvers<ContextType>;
  LoggedIn?: LoggedInResolvers<ContextType>;
  Long?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PrimaryStorage?: PrimaryStorageResolvers<ContextType>;
  PrimaryStorageConnection?: PrimaryStorageConnectionResolvers<ContextType>;
  PrimaryStorageEdge?: PrimaryStorageEdgeResolvers<ContextType>;
  PrimaryStorageOrderField?: PrimaryStorageOrderFieldResolvers;
  PrimaryStorageState?: PrimaryStorageStateResolvers;
  PrimaryStorageStatus?: PrimaryStorageStatusResolvers;
  Query?: QueryResolvers<ContextType>;
  RefreshCaptchaPayload?: RefreshCaptchaPayloadResolvers<ContextType>;
  ResourceActionFailed?: ResourceActionFailedResolvers<ContextType>;
  ResourceActionInProgress?: ResourceActionInProgressResolvers<ContextType>;
  ResourceActionRefused?: ResourceActionRefusedResolvers<ContextType>;
  ResourceSharingRevoked?: ResourceSharingRevokedResolvers<ContextType>;
  ResourcesShared?: ResourcesSharedResolvers<ContextType>;
  RevertVolumeFromSnapshotPayload?: RevertVolumeFromSnapshotPayloadResolvers<ContextType>;
  RevokeResourceSharingPayload?: RevokeResourceSharingPayloadResolvers<ContextType>;
  ShareResourcesPayload?: ShareResourcesPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SystemTag?: SystemTagResolvers<ContextType>;
  TagDeleted?: TagDeletedResolvers<ContextType>;
  TagFailure?: TagFailureResolvers<ContextType>;
  TagPattern?: TagPatternResolvers<ContextType>;
  TagPatternType?: TagPatternTypeResolvers;
  TagsCreated?: TagsCreatedResolvers<ContextType>;
  UpdateVolumeSnapshotPayload?: UpdateVolumeSnapshotPayloadResolvers<ContextType>;
  UserTag?: UserTagResolvers<ContextType>;
  VmInstance?: VmInstanceResolvers<ContextType>;
  VmInstanceConnection?: VmInstanceConnectionResolvers<ContextType>;
  VmInstanceEdge?: VmInstanceEdgeResolvers<ContextType>;
  VmInstanceOrderField?: VmInstanceOrderFieldResolvers;
  VmInstanceState?: VmInstanceStateResolvers;
  Volume?: VolumeResolvers<ContextType>;
  VolumeConnection?: VolumeConnectionResolvers<ContextType>;
  VolumeCount?: VolumeCountResolvers<ContextType>;
  VolumeCreated?: VolumeCreatedResolvers<ContextType>;
  VolumeEdge?: VolumeEdgeResolvers<ContextType>;
  VolumeGroupField?: VolumeGroupFieldResolvers;
  VolumeOrderField?: VolumeOrderFieldResolvers;
  VolumeReverted?: VolumeRevertedResolvers<ContextType>;
  VolumeSnapshot?: VolumeSnapshotResolvers<ContextType>;
  VolumeSnapshotBackupStorageRef?: VolumeSnapshotBackupStorageRefResolvers<ContextType>;
  VolumeSnapshotChanged?: VolumeSnapshotChangedResolvers<ContextType>;
  VolumeSnapshotConnection?: VolumeSnapshotConnectionResolvers<ContextType>;
  VolumeSnapshotCount?: VolumeSnapshotCountResolvers<ContextType>;
  VolumeSnapshotCreated?: VolumeSnapshotCreatedResolvers<ContextType>;
  VolumeSnapshotEdge?: VolumeSnapshotEdgeResolvers<ContextType>;
  VolumeSnapshotGroupField?: VolumeSnapshotGroupFieldResolvers;
  VolumeSnapshotOrderField?: VolumeSnapshotOrderFieldResolvers;
  VolumeSnapshotRemoved?: VolumeSnapshotRemovedResolvers<ContextType>;
  VolumeSnapshotState?: VolumeSnapshotStateResolvers;
  VolumeSnapshotStatus?: VolumeSnapshotStatusResolvers;
  VolumeSnapshotTree?: VolumeSnapshotTreeResolvers<ContextType>;
  VolumeSnapshotTreeStatus?: VolumeSnapshotTreeStatusResolvers;
  VolumeSnapshotType?: VolumeSnapshotTypeResolvers;
  VolumeState?: VolumeStateResolvers;
  VolumeStatus?: VolumeStatusResolvers;
  VolumeType?: VolumeTypeResolvers;
  ZStackAccount?: ZStackAccountResolvers<ContextType>;
  ZStackAccountType?: ZStackAccountTypeResolvers;
  ZStackCaptcha?: ZStackCaptchaResolvers<ContextType>;
  ZStackError?: ZStackErrorResolvers<ContextType>;
  ZStackErrorMessages?: ZStackErrorMessagesResolvers<ContextType>;
  ZStackJob?: ZStackJobResolvers<ContextType>;
  ZStackJobProgress?: ZStackJobProgressResolvers<ContextType>;
  ZStackJobResult?: ZStackJobResultResolvers<ContextType>;
  ZStackQuota?: ZStackQuotaResolvers<ContextType>;
  ZStackSession?: ZStackSessionResolvers<ContextType>;
  ZStackTask?: ZStackTaskResolvers<ContextType>;
  ZStackViewer?: ZStackViewerResolvers<ContextType>;
  Zone?: ZoneResolvers<ContextType>;
  ZoneConnection?: ZoneConnectionResolvers<ContextType>;
  ZoneEdge?: ZoneEdgeResolvers<ContextType>;
  ZoneOrderField?: ZoneOrderFieldResolvers;
  ZoneState?: ZoneStateResolvers;
};

