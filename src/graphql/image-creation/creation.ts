import type { CreatedImage } from '../../zstack/apis/images.ts';
import type { ImageMaking } from '../../zstack/jobs/kinds/images/image-creation-state.ts';
import type { ImageArguments, Maker } from '../../zstack/jobs/kinds/images/image-making.ts';
import type { OutcomeOf } from '../../zstack/jobs/kind.ts';
import type { AsyncApi } from '../../zstack/wire/api.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { requireCaller } from '../authorization.ts';
import type { GraphQLContext } from '../context.ts';
import { type CreationGiven, readCreation } from '../job/arguments.ts';
import type { ZStackJob } from '../job/job.ts';
import { anyOperation, running } from '../job/operation.ts';
import { run } from '../job/run.ts';

export interface ImageCreationInProgress {
  readonly __typename: 'ImageCreationInProgress';
  readonly imageUuid: Uuid;
  readonly job: ZStackJob;
}

/** How a creation stands: what every mutation that creates an image answers. */
type ImageCreationPayload = ReturnType<typeof toResult> | ImageCreationInProgress;

/** The mutation that creates an image: reads what is given, submits it, and tells how it stands. */
export function createsImage<Args extends ImageArguments, Of extends ImageMaking, const Name extends string>(
  name: Name,
  api: AsyncApi<Args, CreatedImage>,
  { kind, submissionOf }: Maker<Args, Of>,
) {
  const operation = {
    operation: name,
    api,
    kind,
    toResult,
    results: ['ImageCreated', 'ImageCreatedPartially', 'ImageCreationFailed'],
  } as const;
  const resolve = async (
    _: unknown,
    given: CreationGiven<Args>,
    context: GraphQLContext,
  ): Promise<ImageCreationPayload> => {
    const caller = requireCaller(context);
    const { args, key, cancellable, waitSeconds } = readCreation(name, api, given, context.zstack.textRules);
    const submission = { ...submissionOf(args, key), cancellable };
    const { job, result } = await run(operation, submission, waitSeconds, context, caller);
    return result ?? { __typename: 'ImageCreationInProgress', imageUuid: args.resourceUuid, job };
  };
  return running(anyOperation(operation), resolve);
}

function toResult(outcome: OutcomeOf<ImageMaking>, job: ZStackJob) {
  if (outcome.status === 'failed') {
    const { error, leftover, failures } = outcome;
    return { __typename: 'ImageCreationFailed', error, leftover, failures, job } as const;
  }
  const { image, failures, complete } = outcome;
  return complete
    ? ({ __typename: 'ImageCreated', image, job } as const)
    : ({ __typename: 'ImageCreatedPartially', image, failures, job } as const);
}
