import type { MutationResolvers } from '../../generated/resolvers.ts';
import * as snapshots from '../../zstack/apis/volume-snapshots.ts';
import { type ResourceChange, resourceChange } from '../../zstack/jobs/kinds/resource-change.ts';
import { type ResourceRemoval, resourceRemoval } from '../../zstack/jobs/kinds/resource-removal.ts';
import type { OutcomeOf } from '../../zstack/jobs/kind.ts';
import type { ResourceActionFailed, VolumeSnapshotChanged, VolumeSnapshotRemoved, ZStackJob } from '../job/job.ts';
import { actsOn, failed, resourceTarget } from '../resource-actions/action.ts';

const SNAPSHOT = resourceTarget(snapshots.volumeSnapshots, 'volume snapshot');

export const Mutation = {
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
} satisfies MutationResolvers;

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
