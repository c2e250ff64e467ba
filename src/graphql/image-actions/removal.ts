import type { ImageInventory } from '../../zstack/apis/images.ts';
import type { AboutImageRemoval, ImageRemoval } from '../../zstack/jobs/kinds/images/image-removal.ts';
import type { JobKind } from '../../zstack/jobs/kind.ts';
import type { AsyncApi } from '../../zstack/wire/api.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import {
  type ActionArguments,
  actsOn,
  type Plan,
  type Planned,
  refused,
  type ResourceActionRefused,
} from '../resource-actions/action.ts';
import { IMAGE } from './action.ts';

/** The mutation that removes an image, or some of its copies. */
export const removesImage = <Args extends ActionArguments, const Name extends string>(
  operation: Name,
  api: AsyncApi<Args, null>,
  kind: JobKind<ImageRemoval>,
  plan: Plan<ImageInventory, Args, AboutImageRemoval>,
) =>
  actsOn(
    IMAGE,
    {
      operation,
      api,
      kind,
      done: 'ImageRemoved',
      fields: ({ removedFrom, remainingOn }, { resource }) => ({ imageUuid: resource, removedFrom, remainingOn }),
    },
    plan,
  );

interface DeletionArguments extends ActionArguments {
  readonly backupStorageUuids?: readonly Uuid[];
}

/** The deletion of an image, or of the copies that are there of those that are named: what ZStack does for others is not known. */
export function deletion<Args extends DeletionArguments>(
  { backupStorageRefs }: ImageInventory,
  args: Args,
): Planned<Args, AboutImageRemoval> | ResourceActionRefused {
  const { uuid, backupStorageUuids: named } = args;
  const holders = backupStorageRefs.map(({ backupStorageUuid }) => backupStorageUuid);
  if (named === undefined) return { args, about: { backupStorageUuids: null, holders } };
  const held = named.filter((storage) => holders.includes(storage));
  if (held.length === 0)
    return refused('GATEWAY.COPY_NOT_FOUND', `The image ${uuid} is on none of these backup storages.`);
  return { args: { ...args, backupStorageUuids: held }, about: { backupStorageUuids: held, holders } };
}
