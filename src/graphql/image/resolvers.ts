import type { ImageBackupStorageRefResolvers, ImageResolvers } from '../../generated/resolvers.ts';
import { bootModeOf } from '../../zstack/apis/boot-mode.ts';
import { backupStorageResource } from '../backup-storage/backup-storage.ts';
import { toOne } from '../edges.ts';
import { byLoader } from '../selection/answered-by-loader.ts';
import { systemTagResource, userTagResource } from '../tag/tag.ts';

export const Image = {
  bootMode: async ({ uuid }, _, { loaders }, info) =>
    bootModeOf(await loaders.about(systemTagResource).load(uuid, info)),
  systemTags: byLoader(({ uuid }, _, { loaders }, info) => loaders.about(systemTagResource).load(uuid, info)),
  userTags: byLoader(({ uuid }, _, { loaders }, info) => loaders.about(userTagResource).load(uuid, info)),
} satisfies ImageResolvers;

export const ImageBackupStorageRef = {
  backupStorage: toOne(backupStorageResource, ({ backupStorageUuid }) => backupStorageUuid),
} satisfies ImageBackupStorageRefResolvers;
