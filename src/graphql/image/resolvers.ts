import type { ImageBackupStorageRefResolvers, ImageResolvers } from '../../generated/resolvers.ts';
import { bootModeOf } from '../../zstack/apis/boot-mode.ts';
import { sourceOf } from '../../zstack/image-source.ts';
import { uuidIn } from '../../zstack/wire/conditions.ts';
import { ownerFields } from '../account/owner.ts';
import { backupStorageResource } from '../backup-storage/backup-storage.ts';
import { listOf, toOne } from '../edges.ts';
import { byLoader } from '../selection/answered-by-loader.ts';
import { priced } from '../selection/price.ts';
import { vmInstanceResource } from '../vm-instance/vm-instance.ts';
import { volumeSnapshotResource } from '../volume-snapshot/volume-snapshot.ts';
import { volumeResource } from '../volume/volume.ts';
import { systemTagResource, userTagResource } from '../tag/tag.ts';

export const Image = {
  ...ownerFields,
  sourceSnapshot: toOne(volumeSnapshotResource, (image) => sourceOf(image, 'volumeSnapshot')),
  sourceVolume: toOne(volumeResource, (image) => sourceOf(image, 'volume')),
  volumes: listOf(volumeResource, ({ uuid }) => uuidIn([uuid], 'rootImageUuid')),
  vmInstances: listOf(vmInstanceResource, ({ uuid }) => uuidIn([uuid], 'imageUuid')),
  bootMode: priced({ batches: 1 }, async ({ uuid }, _, { loaders }, info) =>
    bootModeOf(await loaders.about(systemTagResource).load(uuid, info)),
  ),
  systemTags: byLoader(({ uuid }, _, { loaders }, info) => loaders.about(systemTagResource).load(uuid, info)),
  userTags: byLoader(({ uuid }, _, { loaders }, info) => loaders.about(userTagResource).load(uuid, info)),
} satisfies ImageResolvers;

export const ImageBackupStorageRef = {
  backupStorage: toOne(backupStorageResource, ({ backupStorageUuid }) => backupStorageUuid),
} satisfies ImageBackupStorageRefResolvers;
