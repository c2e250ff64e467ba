import type { MutationResolvers } from '../../generated/resolvers.ts';
import * as snapshots from '../../zstack/apis/volume-snapshots.ts';
import { volumes } from '../../zstack/apis/volumes.ts';
import { type ResourceChange, resourceChange } from '../../zstack/jobs/kinds/resource-change.ts';
import { type ResourceCreation, resourceCreation } from '../../zstack/jobs/kinds/resource-creation.ts';
import { type ResourceRemoval, resourceRemoval } from '../../zstack/jobs/kinds/resource-removal.ts';
import { type VolumeRevert, volumeRevert } from '../../zstack/jobs/kinds/volume-revert.ts';
import type { OutcomeOf } from '../../zstack/jobs/kind.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import type {
  ResourceActionFailed,
  VolumeReverted,
  VolumeSnapshotChanged,
  VolumeSnapshotCreated,
  VolumeSnapshotRemoved,
  ZStackJob,
} from '../job/job.ts';
import { actsOn, failed, refused, resourceTarget } from '../resource-actions/action.ts';
import { createsResource } from '../resource-actions/creation.ts';

const SNAPSHOT = resourceTarget(snapshots.volumeSnapshots, 'volume snapshot');

export const Mutation = {
  createVolumeSnapshot: createsResource(
    {
      operation: 'CREATE_VOLUME_SNAPSHOT',
      api: snapshots.createVolumeSnapshot,
      kind: resourceCreation({
        noun: 'volume snapshot',
        resources: snapshots.volumeSnapshots,
        gone: { status: 'Deleted' },
        sources: volumes,
        mustOwnSource: true,
        sourceOf: ({ volumeUuid }) => volumeUuid,
      }),
      toResult: created,
      results: { VolumeSnapshotCreated: true, ResourceActionFailed: true },
    },
    ({ volumeUuid }) => volumeUuid,
  ),
  updateVolumeSnapshot: actsOn(
    SNAPSHOT,
    {
      operation: 'UPDATE_VOLUME_SNAPSHOT',
      api: snapshots.updateVolumeSnapshot,
      kind: resourceChange(snapshots.volumeSnapshots, { status: 'Deleted' }),
      toResult: changed,
      results: { VolumeSnapshotChanged: true, ResourceActionFailed: true },
    },
    (_, args) => ({ args, about: {} }),
  ),
  deleteVolumeSnapshot: actsOn(
    SNAPSHOT,
    {
      operation: 'DELETE_VOLUME_SNAPSHOT',
      api: snapshots.deleteVolumeSnapshot,
      kind: resourceRemoval(snapshots.volumeSnapshots),
      toResult: removed,
      results: { VolumeSnapshotRemoved: true, ResourceActionFailed: true },
    },
    (_, args) => ({ args, about: {} }),
  ),
  revertVolumeFromSnapshot: actsOn(
    { ...SNAPSHOT, uuidOf: ({ snapshotUuid }: { readonly snapshotUuid: Uuid }) => snapshotUuid },
    {
      operation: 'REVERT_VOLUME_FROM_SNAPSHOT',
      api: snapshots.revertVolumeFromSnapshot,
      kind: volumeRevert,
      toResult: reverted,
      results: { VolumeReverted: true, ResourceActionFailed: true },
    },
    ({ uuid, volumeUuid }, args) =>
      volumeUuid === null
        ? refused('GATEWAY.VOLUME_GONE', `The volume that the volume snapshot ${uuid} was taken of is gone.`)
        : { args, about: { snapshotUuid: uuid }, resource: volumeUuid },
  ),
} satisfies MutationResolvers;

function created(
  outcome: OutcomeOf<ResourceCreation<snapshots.VolumeSnapshotInventory>>,
  job: ZStackJob,
): VolumeSnapshotCreated | ResourceActionFailed {
  if (outcome.status === 'failed') return failed(outcome, job);
  return { __typename: 'VolumeSnapshotCreated', volumeSnapshot: outcome.row, job };
}

function changed(
  outcome: OutcomeOf<ResourceChange<snapshots.VolumeSnapshotInventory>>,
  job: ZStackJob,
): VolumeSnapshotChanged | ResourceActionFailed {
  if (outcome.status === 'failed') return failed(outcome, job);
  return { __typename: 'VolumeSnapshotChanged', volumeSnapshot: outcome.row, job };
}

function removed(outcome: OutcomeOf<ResourceRemoval>, job: ZStackJob): VolumeSnapshotRemoved | ResourceActionFailed {
  if (outcome.status === 'failed') return failed(outcome, job);
  return { __typename: 'VolumeSnapshotRemoved', volumeSnapshotUuid: job.job.resource, job };
}

function reverted(outcome: OutcomeOf<VolumeRevert>, job: ZStackJob): VolumeReverted | ResourceActionFailed {
  if (outcome.status === 'failed') return failed(outcome, job);
  return { __typename: 'VolumeReverted', volumeUuid: job.job.resource, job };
}
