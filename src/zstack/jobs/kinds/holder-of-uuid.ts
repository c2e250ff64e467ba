import { images } from '../../apis/images.ts';
import { volumeSnapshots } from '../../apis/volume-snapshots.ts';
import { volumes } from '../../apis/volumes.ts';
import { lookUp } from '../../look-up.ts';
import type { QueryApi } from '../../wire/api.ts';
import type { Uuid } from '../../wire/values/uuid.ts';
import type { FailureOf, JobKind } from '../kind.ts';
import type { Creation } from './creation-state.ts';

/** What can have a uuid that was meant for something else: ZStack's resources share one key. */
const HOLDERS: readonly (readonly [string, QueryApi<{ readonly uuid: Uuid }>])[] = [
  ['an image', images],
  ['a volume', volumes],
  ['a volume snapshot', volumeSnapshots],
];

/**
 * A failure with what has the uuid that the job's resource was to have, where that is something else.
 * @param own what was to have it, and what one is called
 * @throws ZstackApiError where the caller's session is refused
 */
export async function withHolderOfUuid<Of extends Creation>(
  own: { readonly resources: Pick<QueryApi<unknown>, 'name'>; readonly one: string },
  ...[zstack, { resource }, failure, caller, options]: Parameters<JobKind<Of>['explain']>
): Promise<FailureOf<Of>> {
  if (failure.error.code !== 'GATEWAY.KEY_USED') return failure;
  for (const [name, others] of HOLDERS) {
    if (others.name === own.resources.name) continue;
    const row = await lookUp(zstack, others, resource, caller, options);
    if (row === null || row === 'unreachable') continue;
    const description = `The uuid ${resource} is that of ${name}. ${own.one} needs one of its own.`;
    return { ...failure, error: { ...failure.error, description } };
  }
  return failure;
}
