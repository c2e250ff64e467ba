import { type ImageInventory, images } from '../../zstack/apis/images.ts';
import { enumOf } from '../../zstack/facts/facts.ts';
import { describeChoice, describeEnum } from '../enumeration.ts';
import type { Resource } from '../resource.ts';

export const imageResource: Resource<ImageInventory> = {
  typeName: 'Image',
  api: images,
  madeOf: {
    bootMode: [],
    systemTags: [],
    userTags: [],
    owner: [],
    viewerIsOwner: [],
    sourceSnapshot: ['url'],
    sourceVolume: ['url'],
    volumes: [],
    vmInstances: [],
  },
  nested: { backupStorageRefs: { backupStorage: [] } },
  list: {
    one: 'An image by its uuid; null where there is none that the caller may see. A deleted image that can still be recovered is found.',
    many: 'The images that the caller may see. Deleted rows that can still be recovered are among them: leave them out by `status: {ne: DELETED}`.',
    tagged: true,
    sums: ['size', 'actualSize'],
    groups: ['mediaType', 'status', 'state', 'platform', 'format', 'type'],
    within: {
      BackupStorage: {
        images:
          'The images that have a copy on it, those that the caller may see. One request to ZStack for each backup storage.',
      },
      Volume: {
        images:
          'The images that were made from it, those that the caller may see. One request to ZStack for each volume.',
      },
      VolumeSnapshot: {
        images:
          'The images that were made from it, those that the caller may see. One request to ZStack for each volume snapshot.',
      },
    },
    urls: ['url'],
    joins: { backupStorage: 'The backup storages that hold it.' },
  },
  enums: [
    describeEnum(enumOf('ImageState'), 'Whether an image may be used.', {
      Enabled: 'It may be used.',
      Disabled: 'It may not be used at present.',
    }),
    describeEnum(enumOf('ImageStatus'), 'How an image, or one copy of it, stands.', {
      Creating: 'Being made from a volume or a snapshot. A copy of a data volume that failed stays so.',
      Downloading: 'Being downloaded, or waiting for an upload.',
      Ready: 'Usable.',
      Error: 'Broken.',
      Deleted: 'Deleted, but still recoverable.',
      Migrating: 'Being moved to another backup storage.',
    }),
    describeEnum(enumOf('ImageMediaType'), 'What an image is an image of.', {
      RootVolumeTemplate: 'The root volume of a VM.',
      DataVolumeTemplate: 'A data volume.',
      ISO: 'A CD or DVD.',
    }),
    describeEnum(enumOf('ImagePlatform'), "A guest's platform.", {
      Linux: 'Linux.',
      Windows: 'Windows.',
      WindowsVirtio: 'Windows with virtio drivers. An image that is added so is kept as WINDOWS.',
      Other: 'Another system.',
      Paravirtualization: 'A paravirtualised guest. An image that is added so is kept as OTHER.',
    }),
    describeEnum(enumOf('ImageBootMode'), 'How the guests of an image boot.', {
      Legacy: 'By BIOS.',
      UEFI: 'By UEFI.',
      UEFI_WITH_CSM: 'By UEFI with its compatibility module for BIOS.',
    }),
    describeChoice(enumOf('DeletionMode'), 'How hard ZStack tries to delete something.', {
      Permissive: 'Only where nothing speaks against it.',
      Enforcing: 'Whatever speaks against it.',
    }),
  ],
};
