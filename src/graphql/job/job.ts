import type { CopyFailure, ImageInventory } from '../../zstack/apis/images.ts';
import type { SystemTagInventory, UserTagInventory } from '../../zstack/apis/tags.ts';
import type { VolumeSnapshotInventory } from '../../zstack/apis/volume-snapshots.ts';
import type { VolumeInventory } from '../../zstack/apis/volumes.ts';
import type { Failed, Job, Pending, Succeeded } from '../../zstack/jobs/job.ts';
import type { JobProgress } from '../../zstack/jobs/watch.ts';
import type { ErrorCode } from '../../zstack/wire/errors/error-code.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';

/** A job and its state: what stands behind the type ZStackJob. */
export interface ZStackJob {
  /** As it was asked by; undefined for a job that has just been submitted. */
  readonly id?: string;
  readonly job: Job;
  readonly state: Pending | Succeeded | Failed;
  /** Null while it has no outcome. */
  readonly result: JobResult | null;
  /** Undefined where it has not been asked for. */
  readonly progress?: JobProgress | null;
}

/** What the outcome of a job is told as: the union ZStackJobResult. */
export type JobResult =
  | ImageCreated
  | ImageCreatedPartially
  | ImageCreationFailed
  | ImageChanged
  | ImageRemoved
  | ImageExported
  | ImageActionFailed
  | VolumeCreated
  | VolumeSnapshotCreated
  | VolumeSnapshotChanged
  | ResourcesShared
  | ResourceSharingRevoked
  | TagsCreated
  | TagDeleted
  | VolumeSnapshotRemoved
  | VolumeReverted
  | ResourceActionFailed;

export interface ImageCreated {
  readonly __typename: 'ImageCreated';
  readonly image: ImageInventory;
  readonly job: ZStackJob;
}

export interface ImageCreatedPartially {
  readonly __typename: 'ImageCreatedPartially';
  readonly image: ImageInventory;
  readonly failures: readonly CopyFailure[];
  readonly job: ZStackJob;
}

export interface ImageCreationFailed {
  readonly __typename: 'ImageCreationFailed';
  readonly error: ErrorCode;
  readonly leftover: ImageInventory | null;
  readonly failures: readonly CopyFailure[];
  readonly job: ZStackJob;
}

export interface ImageChanged {
  readonly __typename: 'ImageChanged';
  readonly image: ImageInventory;
  readonly job: ZStackJob;
}

export interface ImageRemoved {
  readonly __typename: 'ImageRemoved';
  readonly imageUuid: Uuid;
  readonly removedFrom: readonly Uuid[];
  readonly remainingOn: readonly Uuid[];
  readonly job: ZStackJob;
}

export interface ImageExported {
  readonly __typename: 'ImageExported';
  readonly imageUuid: Uuid;
  readonly backupStorageUuid: Uuid;
  readonly url: string;
  readonly md5Sum: string | null;
  readonly job: ZStackJob;
}

export interface ImageActionFailed {
  readonly __typename: 'ImageActionFailed';
  readonly error: ErrorCode;
  readonly job: ZStackJob;
}

export interface VolumeCreated {
  readonly __typename: 'VolumeCreated';
  readonly volume: VolumeInventory;
  readonly job: ZStackJob;
}

export interface VolumeSnapshotCreated {
  readonly __typename: 'VolumeSnapshotCreated';
  readonly volumeSnapshot: VolumeSnapshotInventory;
  readonly job: ZStackJob;
}

export interface VolumeSnapshotChanged {
  readonly __typename: 'VolumeSnapshotChanged';
  readonly volumeSnapshot: VolumeSnapshotInventory;
  readonly job: ZStackJob;
}

export interface ResourcesShared {
  readonly __typename: 'ResourcesShared';
  readonly resourceUuids: readonly Uuid[];
  readonly job: ZStackJob;
}

export interface ResourceSharingRevoked {
  readonly __typename: 'ResourceSharingRevoked';
  readonly resourceUuids: readonly Uuid[];
  readonly job: ZStackJob;
}

export interface TagsCreated {
  readonly __typename: 'TagsCreated';
  readonly userTags: readonly UserTagInventory[];
  readonly systemTags: readonly SystemTagInventory[];
  readonly failedTags: readonly { readonly tag: string; readonly error: ErrorCode }[];
  readonly job: ZStackJob;
}

export interface TagDeleted {
  readonly __typename: 'TagDeleted';
  readonly uuid: Uuid;
  readonly job: ZStackJob;
}

export interface VolumeSnapshotRemoved {
  readonly __typename: 'VolumeSnapshotRemoved';
  readonly volumeSnapshotUuid: Uuid;
  readonly job: ZStackJob;
}

export interface VolumeReverted {
  readonly __typename: 'VolumeReverted';
  readonly volumeUuid: Uuid;
  readonly job: ZStackJob;
}

export interface ResourceActionFailed {
  readonly __typename: 'ResourceActionFailed';
  readonly error: ErrorCode;
  readonly job: ZStackJob;
}

/** A job that was called off: no outcome of a job, but of its cancellation. */
export interface JobCancelled {
  readonly __typename: 'JobCancelled';
  readonly job: ZStackJob;
}
