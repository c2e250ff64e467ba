import type { QueryApi } from '../../wire/api.ts';
import type { SessionCaller } from '../../wire/caller.ts';
import type { ImageJob, ImageJobState } from '../job.ts';
import { lookUp } from '../../look-up.ts';
import { withReason } from '../../refusal.ts';
import type { Uuid } from '../../wire/values/uuid.ts';
import { volumeSnapshots } from '../../apis/volume-snapshots.ts';
import { volumes } from '../../apis/volumes.ts';
import type { CallOptions, Zstack } from '../../zstack.ts';

type Uuids = QueryApi<{ readonly uuid: Uuid }>;

/** What else can have a uuid that was meant for an image: ZStack's resources share one key. */
const OTHERS: readonly (readonly [string, Uuids])[] = [
  ['a volume', volumes],
  ['a volume snapshot', volumeSnapshots],
];

/**
 * A failure with what only a look at the cloud tells of it: whether a right was missing, or what the uuid belongs to.
 * @param sources where what the image was to be made from is found
 * @throws ZstackApiError where the caller's session is refused
 */
export async function explain(
  zstack: Zstack,
  sources: Uuids,
  { imageUuid, sourceUuid }: ImageJob,
  state: ImageJobState,
  caller: SessionCaller,
  options: CallOptions,
): Promise<ImageJobState> {
  if (state.status !== 'failed' || state.leftover !== null) return state;
  if (state.error.code !== 'GATEWAY.KEY_USED') {
    const error = await withReason(zstack, state.error, { resources: sources, uuid: sourceUuid }, caller, options);
    return { ...state, error };
  }
  for (const [name, resources] of OTHERS) {
    const row = await lookUp(zstack, resources, imageUuid, caller, options);
    if (row === null || row === 'unreachable') continue;
    const description = `The uuid ${imageUuid} is that of ${name}. An image needs one of its own.`;
    return { ...state, error: { ...state.error, description } };
  }
  return state;
}
