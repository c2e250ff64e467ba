import type {
  ImageBackupStorageRefResolvers,
  ImageMediaTypeResolvers,
  ImagePlatformResolvers,
  ImageResolvers,
  ImageStateResolvers,
  ImageStatusResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { readUuid } from '../input/input-faults.ts';

export const imageQueries: Pick<QueryResolvers, 'image'> = {
  image: (_, { uuid }, { loaders }) => loaders.images.load(readUuid('uuid', uuid)),
};

export const Image: ImageResolvers = {
  __resolveReference: async ({ uuid }, { loaders }) => loaders.images.load(readUuid('uuid', uuid)),
};

export const ImageBackupStorageRef: ImageBackupStorageRefResolvers = {
  backupStorage: ({ backupStorageUuid }, _, { loaders }) => loaders.backupStorages.load(backupStorageUuid),
};

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
