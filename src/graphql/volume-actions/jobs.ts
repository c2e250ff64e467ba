import type { MutationResolvers } from '../../generated/resolvers.ts';
import { images } from '../../zstack/apis/images.ts';
import { createDataVolumeFromVolumeTemplate, volumes } from '../../zstack/apis/volumes.ts';
import { resourceCreation } from '../../zstack/jobs/kinds/resource-creation.ts';
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
      done: 'VolumeCreated',
      fields: ({ row }) => ({ volume: row }),
    },
    ({ imageUuid }) => imageUuid,
  ),
} satisfies MutationResolvers;
