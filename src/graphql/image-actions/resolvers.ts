import { randomUUID } from 'node:crypto';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { images } from '../../zstack/apis/images.ts';
import { aboutRemoval } from '../../zstack/jobs/kinds/image-removal.ts';
import { find } from '../../zstack/look-up.ts';
import { requireCaller } from '../authorization.ts';
import { run } from '../job/run.ts';
import { readAction } from './arguments.ts';
import { deleteImage } from './operations.ts';
import { imageNotFound, noSuchCopy } from './payload.ts';

export const Mutation = {
  async deleteImage(_, given, context) {
    const caller = requireCaller(context);
    const { args, waitSeconds } = readAction(deleteImage.api, given);
    const { uuid, backupStorageUuids: named = null } = args;
    const image = await find(context.zstack, images, uuid, caller, { signal: context.signal });
    if (image === null) return imageNotFound(uuid);
    const { backupStorageRefs } = image;
    const held = named?.filter((storage) => backupStorageRefs.some((ref) => ref.backupStorageUuid === storage)) ?? null;
    if (held?.length === 0) return noSuchCopy(uuid);
    const submission = {
      args: { ...args, ...(held && { backupStorageUuids: held }) },
      key: randomUUID(),
      resource: uuid,
      about: aboutRemoval(image, held),
    };
    const { job, result } = await run(deleteImage, submission, waitSeconds, context, caller);
    return result ?? { __typename: 'ImageActionInProgress', job };
  },
} satisfies MutationResolvers;
