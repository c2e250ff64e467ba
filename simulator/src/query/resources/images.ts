import type { ImageBackupStorageRefRow, ImageRow } from '../../world/rows.ts';
import { dated, described, header } from './columns.ts';
import { join } from '../join.ts';
import { isVisibleByOwner, toInventory, type Resource } from '../resource.ts';

/** Has no path of its own: reached through a join, or nested in an image. */
export const imageBackupStorageRefs: Resource<ImageBackupStorageRefRow> = {
  rows: (world) => world.images.all().flatMap(({ backupStorageRefs }) => backupStorageRefs),
  javaClass: header('image.ImageBackupStorageRefInventory'),
  columns: ['imageUuid', 'backupStorageUuid', 'installPath', 'status', 'exportMd5Sum', 'exportUrl', ...dated],
  nested: ({ id }) => ({ id }),
  joins: {
    image: join('images', 'imageUuid', 'uuid'),
    backupStorage: join('backupStorages', 'backupStorageUuid', 'uuid'),
  },
};

const refs = join('imageBackupStorageRefs', 'uuid', 'imageUuid');

export const images: Resource<ImageRow> = {
  rows: (world) => world.images.all(),
  javaClass: header('image.ImageInventory'),
  columns: [
    ...described,
    'state',
    'status',
    'size',
    'actualSize',
    'md5Sum',
    'url',
    'mediaType',
    'guestOsType',
    'type',
    'platform',
    'architecture',
    'system',
    'format',
    'virtio',
    ...dated,
  ],
  booleans: ['system', 'virtio'],
  nullableEnums: ['platform'],
  isVisible: isVisibleByOwner,
  nested: (row, world, caller) => ({
    backupStorageRefs: world
      .inHashOrder(row.backupStorageRefs)
      .map((ref) => toInventory(imageBackupStorageRefs, ref, world, caller)),
  }),
  joins: {
    backupStorage: 'backupStorageRef.backupStorage',
    backupStorageRef: refs,
    backupStorageRefs: refs,
    volume: join('volumes', 'uuid', 'rootImageUuid'),
  },
};
