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

export const imageQueries: Pick<QueryResolvers, 'image' | 'images'> = {
  image: byUuid(imageResource),
  images: (_, args, context, info) => readConnection(imageResource, args, context, info),
};

export const Image: ImageResolvers = {
  __resolveReference: reference(imageResource),
  bootMode: async ({ uuid }, _, { loaders }, info) =>
    bootModeOf(await loaders.about(systemTagResource).load(uuid, info)),
  systemTags: byLoader(({ uuid }, _, { loaders }, info) => loaders.about(systemTagResource).load(uuid, info)),
  userTags: byLoader(({ uuid }, _, { loaders }, info) => loaders.about(userTagResource).load(uuid, info)),
};

export const ImageBackupStorageRef: ImageBackupStorageRefResolvers = {
  backupStorage: toOne(backupStorageResource, ({ backupStorageUuid }) => backupStorageUuid),
};

export const ImageConnection = connectionResolvers;
export const ImageEdge = edgeResolvers;

export const ImageState: Required<ImageStateResolvers> = {
  ENABLED: 'Enabled',
  DISABLED: 'Disabled',
  UNKNOWN: 'UNKNOWN',
};

export const ImageStatus: Required<ImageStatusResolvers> = {
  CREATING: 'Creating',
  DOWNLOADING: 'Downloading',
  READY: 'Ready',
  ERROR: 'Error',
  DELETED: 'Deleted',
  MIGRATING: 'Migrating',
  UNKNOWN: 'UNKNOWN',
};

export const ImageMediaType: Required<ImageMediaTypeResolvers> = {
  ROOT_VOLUME_TEMPLATE: 'RootVolumeTemplate',
  DATA_VOLUME_TEMPLATE: 'DataVolumeTemplate',
  ISO: 'ISO',
  UNKNOWN: 'UNKNOWN',
};

export const ImagePlatform: Required<ImagePlatformResolvers> = {
  LINUX: 'Linux',
  WINDOWS: 'Windows',
  WINDOWS_VIRTIO: 'WindowsVirtio',
  OTHER: 'Other',
  PARAVIRTUALIZATION: 'Paravirtualization',
  UNKNOWN: 'UNKNOWN',
};

export const ImageBootMode: Required<ImageBootModeResolvers> = {
  LEGACY: 'Legacy',
  UEFI: 'UEFI',
  UEFI_WITH_CSM: 'UEFI_WITH_CSM',
  UNKNOWN: 'UNKNOWN',
};

export const ImageOrderField: ImageOrderFieldResolvers = {
  UUID: 'uuid',
  NAME: 'name',
  SIZE: 'size',
  CREATE_DATE: 'createDate',
  LAST_OP_DATE: 'lastOpDate',
};
