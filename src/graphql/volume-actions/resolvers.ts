import type { MutationResolvers } from '../../generated/resolvers.ts';
import { images } from '../../zstack/apis/images.ts';
import { createDataVolumeFromVolumeTemplate, type VolumeInventory, volumes } from '../../zstack/apis/volumes.ts';
import { type ResourceCreation, resourceCreation } from '../../zstack/jobs/kinds/resource-creation.ts';
import type { OutcomeOf } from '../../zstack/jobs/kind.ts';
import type { ResourceActionFailed, VolumeCreated, ZStackJob } from '../job/job.ts';
import { failed } from '../resource-actions/action.ts';
import { createsResource } from '../resource-actions/creation.ts';

export const Mutation = {
  createDataVolumeFromVolumeTemplate: createsResource(
    {
      operation: 'CREATE_DATA_VOLUME_FROM_VOLUME_TEMPLATE',
      api: createDataVolumeFromVolumeTemplate,
      kind: resourceCreation({
        noun: 'volume',
        resources: volumes,
        gone: { status: 'Deleted' },
        sources: images,
        mustOwnSource: false,
        sourceOf: ({ rootImageUuid }) => rootImageUuid,
      }),
      toResult: created,
      results: { VolumeCreated: true, ResourceActionFailed: true },
    },
    ({ imageUuid }) => imageUuid,
  ),
} satisfies MutationResolvers;

function created(
  outcome: OutcomeOf<ResourceCreation<VolumeInventory>>,
  job: ZStackJob,
): VolumeCreated | ResourceActionFailed {
  if (outcome.status === 'failed') return failed(outcome, job);
  return { __typename: 'VolumeCreated', volume: outcome.row, job };
}
