import { type ImageInventory, images } from '../../zstack/apis/images.ts';
import type { Failed } from '../../zstack/jobs/job.ts';
import type { JobTypes } from '../../zstack/jobs/kind.ts';
import { find } from '../../zstack/look-up.ts';
import { type ErrorCode, gatewayError } from '../../zstack/wire/errors/error-code.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { requireCaller } from '../authorization.ts';
import type { GraphQLContext } from '../context.ts';
import { type ActionGiven, readAction } from '../job/arguments.ts';
import type { ImageActionFailed, JobResult, ZStackJob } from '../job/job.ts';
import { anyOperation, type Operation, running } from '../job/operation.ts';
import { run } from '../job/run.ts';

export interface ImageActionInProgress {
  readonly __typename: 'ImageActionInProgress';
  readonly job: ZStackJob;
}

/** Nothing was submitted. */
export interface ResourceActionRefused {
  readonly __typename: 'ResourceActionRefused';
  readonly error: ErrorCode;
}

export const refused = (code: `GATEWAY.${string}`, description: string): ResourceActionRefused => ({
  __typename: 'ResourceActionRefused',
  error: gatewayError(code, description),
});

export const failed = ({ error }: Failed, job: ZStackJob): ImageActionFailed => ({
  __typename: 'ImageActionFailed',
  error,
  job,
});

/** What every action on one image takes. */
export interface ImageActionArguments {
  readonly uuid: Uuid;
}

/**
 * The mutation that acts on an image: reads what is given, looks at the image, submits it, and tells how it stands.
 * @param plan what is to be submitted for the image as it is, or why nothing is
 */
export function actsOnImage<
  Args extends ImageActionArguments,
  Of extends JobTypes,
  Told extends JobResult,
  const Name extends string,
>(
  operation: Operation<Args, Of, Told> & { readonly operation: Name },
  plan: (
    image: ImageInventory,
    args: Args,
  ) => { readonly args: Args; readonly about: Of['about'] } | ResourceActionRefused,
) {
  const resolve = async (
    _: unknown,
    given: ActionGiven<Args>,
    context: GraphQLContext,
  ): Promise<Told | ImageActionInProgress | ResourceActionRefused> => {
    const caller = requireCaller(context);
    const { args, key, waitSeconds } = readAction(operation.api, given, context.zstack.textRules);
    const image = await find(context.zstack, images, args.uuid, caller, { signal: context.signal });
    if (image === null)
      return refused('GATEWAY.IMAGE_NOT_FOUND', `There is no image ${args.uuid}, or none that this session may see.`);
    const planned = plan(image, args);
    if ('__typename' in planned) return planned;
    const submission = { ...planned, key, resource: args.uuid };
    const { job, result } = await run(operation, submission, waitSeconds, context, caller);
    return result ?? { __typename: 'ImageActionInProgress', job };
  };
  return running(anyOperation(operation), resolve);
}
