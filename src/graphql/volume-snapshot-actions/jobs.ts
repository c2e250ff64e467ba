import type { MutationResolvers } from '../../generated/resolvers.ts';
import * as snapshots from '../../zstack/apis/volume-snapshots.ts';
import { volumes } from '../../zstack/apis/volumes.ts';
import { resourceChange } from '../../zstack/jobs/kinds/resource-change.ts';
import { resourceCreation } from '../../zstack/jobs/kinds/resource-creation.ts';
import { resourceRemoval } from '../../zstack/jobs/kinds/resource-removal.ts';
import { volumeRevert } from '../../zstack/jobs/kinds/volume-revert.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { actsOn, refused, resourceTarget } from '../resource-actions/action.ts';
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
      done: 'VolumeSnapshotCreated',
      fields: ({ row }) => ({ volumeSnapshot: row }),
    },
    ({ volumeUuid }) => volumeUuid,
  ),
  updateVolumeSnapshot: actsOn(
    SNAPSHOT,
    {
      operation: 'UPDATE_VOLUME_SNAPSHOT',
      api: snapshots.updateVolumeSnapshot,
      kind: resourceChange(snapshots.volumeSnapshots, { status: 'Deleted' }),
      done: 'VolumeSnapshotChanged',
      fields: ({ row }) => ({ volumeSnapshot: row }),
    },
    (_, args) => ({ args, about: {} }),
  ),
  deleteVolumeSnapshot: actsOn(
    SNAPSHOT,
    {
      operation: 'DELETE_VOLUME_SNAPSHOT',
      api: snapshots.deleteVolumeSnapshot,
      kind: resourceRemoval(snapshots.volumeSnapshots),
      done: 'VolumeSnapshotRemoved',
      fields: (_, { resource }) => ({ volumeSnapshotUuid: resource }),
    },
    (_, args) => ({ args, about: {} }),
  ),
  revertVolumeFromSnapshot: actsOn(
    { ...SNAPSHOT, uuidOf: ({ snapshotUuid }: { readonly snapshotUuid: Uuid }) => snapshotUuid },
    {
      operation: 'REVERT_VOLUME_FROM_SNAPSHOT',
      api: snapshots.revertVolumeFromSnapshot,
      kind: volumeRevert,
      done: 'VolumeReverted',
      fields: (_, { resource }) => ({ volumeUuid: resource }),
    },
    ({ uuid, volumeUuid }, args) =>
      volumeUuid === null
        ? refused('GATEWAY.VOLUME_GONE', `The volume that the volume snapshot ${uuid} was taken of is gone.`)
        : { args, about: { snapshotUuid: uuid }, resource: volumeUuid },
  ),
} satisfies MutationResolvers;
