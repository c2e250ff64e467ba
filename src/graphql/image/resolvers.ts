import type {
  ImageBackupStorageRefResolvers,
  ImageBootModeResolvers,
  ImageMediaTypeResolvers,
  ImageOrderFieldResolvers,
  ImagePlatformResolvers,
  ImageResolvers,
  ImageStateResolvers,
  ImageStatusResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { bootModeOf } from '../../zstack/apis/boot-mode.ts';
import { backupStorageResource } from '../backup-storage/backup-storage.ts';
import { byUuid, reference, toOne } from '../edges.ts';
import { connectionResolvers, edgeResolvers } from '../paging/connection.ts';
import { readConnection } from '../paging/read-connection.ts';
import { byLoader } from '../selection/answered-by-loader.ts';
import { systemTagResource, userTagResource } from '../tag/tag.ts';
import { imageResource } from './image.ts';

export const Query = {
  image: byUuid(imageResource),
  images: (_, args, context, info) => readConnection(imageResource, args, context, info),
} satisfies QueryResolvers;

export const Image = {
  __resolveReference: reference(imageResource),
  bootMode: async ({ uuid }, _, { loaders }, info) =>
    bootModeOf(await loaders.about(systemTagResource).load(uuid, info)),
  systemTags: byLoader(({ uuid }, _, { loaders }, info) => loaders.about(systemTagResource).load(uuid, info)),
  userTags: byLoader(({ uuid }, _, { loaders }, info) => loaders.about(userTagResource).load(uuid, info)),
} satisfies ImageResolvers;

export const ImageBackupStorageRef = {
  backupStorage: toOne(backupStorageResource, ({ backupStorageUuid }) => backupStorageUuid),
} satisfies ImageBackupStorageRefResolvers;

export const ImageConnection = connectionResolvers;
export const ImageEdge = edgeResolvers;

export const ImageState = {
  ENABLED: 'Enabled',
  DISABLED: 'Disabled',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<ImageStateResolvers>;

export const ImageStatus = {
  CREATING: 'Creating',
  DOWNLOADING: 'Downloading',
  READY: 'Ready',
  ERROR: 'Error',
  DELETED: 'Deleted',
  MIGRATING: 'Migrating',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<ImageStatusResolvers>;

export const ImageMediaType = {
  ROOT_VOLUME_TEMPLATE: 'RootVolumeTemplate',
  DATA_VOLUME_TEMPLATE: 'DataVolumeTemplate',
  ISO: 'ISO',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<ImageMediaTypeResolvers>;

export const ImagePlatform = {
  LINUX: 'Linux',
  WINDOWS: 'Windows',
  WINDOWS_VIRTIO: 'WindowsVirtio',
  OTHER: 'Other',
  PARAVIRTUALIZATION: 'Paravirtualization',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<ImagePlatformResolvers>;

export const ImageBootMode = {
  LEGACY: 'Legacy',
  UEFI: 'UEFI',
  UEFI_WITH_CSM: 'UEFI_WITH_CSM',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<ImageBootModeResolvers>;

export const ImageOrderField = {
  UUID: 'uuid',
  NAME: 'name',
  SIZE: 'size',
  CREATE_DATE: 'createDate',
  LAST_OP_DATE: 'lastOpDate',
} satisfies ImageOrderFieldResolvers;
