import { expect } from 'vitest';
import {
  addition,
  cancellable,
  copies,
  creation,
  imageAction,
  resourceAction,
  resourceCreation,
  sharing,
  type Kind,
} from './kinds/kind.ts';

/** Every mutation that runs as a job: a new one joins here. */
export const kinds: readonly Kind[] = [
  creation(
    'createDataVolumeTemplateFromSnapshot',
    'snapshotUuid',
    'data-volume-templates/from/volume-snapshots/',
    (cloud, accountUuid) => cloud.addVolumeSnapshot({ accountUuid }),
  ),
  ...cancellable(
    creation(
      'createDataVolumeTemplateFromVolume',
      'volumeUuid',
      'data-volume-templates/from/volumes/',
      (cloud, accountUuid) => cloud.addVolume({ accountUuid }),
    ),
  ),
  creation(
    'createRootVolumeTemplateFromSnapshot',
    'snapshotUuid',
    'root-volume-templates/from/volume-snapshots/',
    (cloud, accountUuid) => cloud.addVolumeSnapshot({ accountUuid }),
  ),
  ...cancellable(
    creation(
      'createRootVolumeTemplateFromRootVolume',
      'rootVolumeUuid',
      'root-volume-templates/from/volumes/',
      (cloud, accountUuid) =>
        cloud.addVolume({ accountUuid, vmInstanceUuid: cloud.addVmInstance({ accountUuid }).uuid }),
    ),
  ),
  ...cancellable(addition()),
  imageAction(
    'deleteImage',
    'DELETE',
    {},
    { done: 'ImageRemoved', whenForgotten: 'SUCCEEDED', after: { status: 'Deleted' } },
  ),
  imageAction(
    'expungeImage',
    'PUT',
    {},
    {
      done: 'ImageRemoved',
      whenForgotten: 'SUCCEEDED',
      before: { status: 'Deleted' },
      after: copies({ status: 'Ready' }),
    },
  ),
  imageAction(
    'updateImage',
    'PUT',
    { name: 'renamed', virtio: false },
    { done: 'ImageChanged', whenForgotten: 'UNKNOWN', after: { name: 'renamed', virtio: false, format: 'qcow2' } },
  ),
  imageAction(
    'changeImageState',
    'PUT',
    { stateEvent: 'DISABLE' },
    { done: 'ImageChanged', whenForgotten: 'UNKNOWN', after: { state: 'Disabled' } },
  ),
  imageAction(
    'setImageBootMode',
    'PUT',
    { bootMode: 'UEFI' },
    { done: 'ImageChanged', whenForgotten: 'UNKNOWN', after: { status: 'Ready' } },
  ),
  imageAction(
    'syncImageSize',
    'PUT',
    {},
    { done: 'ImageChanged', whenForgotten: 'UNKNOWN', after: { status: 'Ready' } },
  ),
  imageAction(
    'recoverImage',
    'PUT',
    {},
    {
      done: 'ImageChanged',
      whenForgotten: 'SUCCEEDED',
      before: { status: 'Deleted' },
      after: copies({ status: 'Ready' }, { status: 'Ready' }),
    },
  ),
  imageAction(
    'calculateImageHash',
    'PUT',
    { algorithm: 'SHA256' },
    {
      done: 'ImageChanged',
      whenForgotten: 'SUCCEEDED',
      onStorage: true,
      after: { md5Sum: expect.any(String) as string },
    },
  ),
  ...cancellable(
    imageAction(
      'exportImage',
      'PUT',
      { exportFormat: 'raw' },
      {
        done: 'ImageExported',
        whenForgotten: 'SUCCEEDED',
        path: '/backup-storage/',
        onStorage: true,
        after: copies({ exportUrl: expect.any(String) as string }, { exportUrl: null }),
      },
    ),
  ),
  imageAction(
    'deleteExportedImage',
    'DELETE',
    {},
    {
      done: 'ImageChanged',
      whenForgotten: 'SUCCEEDED',
      path: '/backup-storage/',
      onStorage: true,
      before: { exportUrl: 'http://storage/export?token=1' },
      after: copies({ exportUrl: null }, { exportUrl: null }),
    },
  ),
  resourceCreation(
    'createVolumeSnapshot',
    'volumeUuid',
    '/volumes/',
    (cloud, accountUuid) => ({ volumeUuid: cloud.addVolume({ accountUuid }).uuid, name: 'nightly' }),
    'VolumeSnapshotCreated',
  ),
  resourceCreation(
    'createDataVolumeFromVolumeTemplate',
    'imageUuid',
    '/volumes/data/from/data-volume-templates/',
    (cloud, accountUuid) => ({
      imageUuid: cloud.addImage({ accountUuid, mediaType: 'DataVolumeTemplate', on: [cloud.addBackupStorage()] }).uuid,
      primaryStorageUuid: cloud.addPrimaryStorage().uuid,
      name: 'data',
    }),
    'VolumeCreated',
  ),
  resourceAction(
    'updateVolumeSnapshot',
    { method: 'PUT', path: '/volume-snapshots/' },
    (cloud, accountUuid) => ({ uuid: cloud.addVolumeSnapshot({ accountUuid }).uuid, name: 'before the upgrade' }),
    { done: 'VolumeSnapshotChanged', whenForgotten: 'UNKNOWN', after: { name: 'before the upgrade' } },
  ),
  sharing('shareResources', [], { toPublic: true }, { done: 'ResourcesShared', after: { sharedWith: ['all'] } }),
  sharing(
    'revokeResourceSharing',
    ['all'],
    { all: true },
    { done: 'ResourceSharingRevoked', after: { sharedWith: [] } },
  ),
  {
    ...resourceAction(
      'createTags',
      { method: 'POST', path: '/user-tags' },
      (cloud, accountUuid) => ({
        resourceUuid: cloud.addVolumeSnapshot({ accountUuid }).uuid,
        resourceType: 'VOLUME_SNAPSHOT',
        userTags: ['golden'],
      }),
      { done: 'TagsCreated', whenForgotten: 'SUCCEEDED', after: {} },
    ),
    unknown: { member: 'ResourceActionRefused', field: 'resourceUuid' },
  },
  resourceAction(
    'deleteTag',
    { method: 'DELETE', path: '/tags/' },
    (cloud, accountUuid) => ({
      uuid: cloud.addUserTag({ resourceUuid: cloud.addImage({ accountUuid }).uuid }).uuid,
    }),
    { done: 'TagDeleted', whenForgotten: 'SUCCEEDED', after: undefined },
  ),
  resourceAction(
    'deleteVolumeSnapshot',
    { method: 'DELETE', path: '/volume-snapshots/' },
    (cloud, accountUuid) => ({ uuid: cloud.addVolumeSnapshot({ accountUuid }).uuid }),
    { done: 'VolumeSnapshotRemoved', whenForgotten: 'SUCCEEDED', after: undefined },
  ),
  resourceAction(
    'revertVolumeFromSnapshot',
    { method: 'PUT', path: '/volume-snapshots/' },
    (cloud, accountUuid) => {
      const volume = cloud.addVolume({ accountUuid });
      return { snapshotUuid: cloud.addVolumeSnapshot({ volumeUuid: volume.uuid }).uuid };
    },
    {
      done: 'VolumeReverted',
      whenForgotten: 'UNKNOWN',
      after: { status: 'Ready' },
      unknown: { member: 'ResourceActionRefused', field: 'snapshotUuid' },
    },
  ),
];
