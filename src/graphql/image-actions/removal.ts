import type { ImageInventory } from '../../zstack/apis/images.ts';
import {
  aboutRemoval,
  type AboutImageRemoval,
  type ImageRemoval,
  imageRemoval,
} from '../../zstack/jobs/kinds/image-removal.ts';
import type { OutcomeOf } from '../../zstack/jobs/kind.ts';
import type { AsyncApi } from '../../zstack/wire/api.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import type { ImageActionFailed, ImageRemoved, ZStackJob } from '../job/job.ts';
import {
  type ActionArguments,
  actsOn,
  type Planned,
  refused,
  type ResourceActionRefused,
} from '../resource-actions/action.ts';
import { failed, IMAGE } from './action.ts';

/** What every removal of an image, or of some of its copies, takes. */
interface RemovalArguments extends ActionArguments {
  readonly backupStorageUuids?: readonly Uuid[];
}

/** The mutation that removes an image, or some of its copies. */
export const removesImage = <Args extends RemovalArguments, const Name extends string>(
  operation: Name,
  api: AsyncApi<Args, null>,
) => actsOn(IMAGE, { operation, api, kind: imageRemoval, toResult, results: RESULTS }, plan<Args>);

const RESULTS = { ImageRemoved: true, ImageActionFailed: true } as const;

function toResult(outcome: OutcomeOf<ImageRemoval>, job: ZStackJob): ImageRemoved | ImageActionFailed {
  if (outcome.status === 'failed') return failed(outcome, job);
  const { removedFrom, remainingOn } = outcome;
  return { __typename: 'ImageRemoved', imageUuid: job.job.resource, removedFrom, remainingOn, job };
}

/** Only the copies that are there are named: what ZStack does for others is not known. */
function plan<Args extends RemovalArguments>(
  image: ImageInventory,
  args: Args,
): Planned<Args, AboutImageRemoval> | ResourceActionRefused {
  const { uuid, backupStorageUuids: named } = args;
  if (named === undefined) return { args, about: aboutRemoval(image, null) };
  const holders = new Set(image.backupStorageRefs.map(({ backupStorageUuid }) => backupStorageUuid));
  const held = named.filter((storage) => holders.has(storage));
  if (held.length === 0)
    return refused('GATEWAY.COPY_NOT_FOUND', `The image ${uuid} is on none of these backup storages.`);
  return { args: { ...args, backupStorageUuids: held }, about: aboutRemoval(image, held) };
}
