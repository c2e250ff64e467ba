import { mutation, otherEnds } from './operation-text.ts';
import { input, type NamedRows, type WithVariables } from './operation-variables.ts';
import type { OperationName } from './texts/en.ts';

const action = (name: OperationName, done: readonly string[]) => mutation(name, [...done, ...otherEnds('Resource')]);

const createVolumeSnapshot = action('CreateVolumeSnapshot', [
  '... on VolumeSnapshotCreated { volumeSnapshot { id uuid name } }',
]);

const updateVolumeSnapshot = action('UpdateVolumeSnapshot', [
  '... on VolumeSnapshotChanged { volumeSnapshot { id uuid name description } }',
]);

const deleteVolumeSnapshot = action('DeleteVolumeSnapshot', ['... on VolumeSnapshotRemoved { volumeSnapshotUuid }']);

const revertVolumeFromSnapshot = action('RevertVolumeFromSnapshot', ['... on VolumeReverted { volumeUuid }']);

const volumeFromTemplate = action('CreateDataVolumeFromVolumeTemplate', [
  '... on VolumeCreated { volume { id uuid name size } }',
]);

const createTags = action('CreateTags', [
  '... on TagsCreated {',
  '  userTags { uuid tag }',
  '  systemTags { uuid tag }',
  '  failedTags { tag error { ...Reason } }',
  '}',
]);

const deleteTag = action('DeleteTag', ['... on TagDeleted { uuid }']);

const shareResources = action('ShareResources', ['... on ResourcesShared { resourceUuids }']);

const revokeResourceSharing = action('RevokeResourceSharing', ['... on ResourceSharingRevoked { resourceUuids }']);

export const circleOperations = (rows: NamedRows): readonly WithVariables[] => {
  const { volumeUuid, snapshotUuid, imageUuid, primaryStorageUuid } = rows;
  return [
    [createVolumeSnapshot, input({ volumeUuid, name: 'my-snapshot' })],
    [updateVolumeSnapshot, input({ uuid: snapshotUuid, name: 'renamed' })],
    [deleteVolumeSnapshot, input({ uuid: snapshotUuid })],
    [revertVolumeFromSnapshot, input({ snapshotUuid })],
    [volumeFromTemplate, input({ imageUuid, name: 'my-volume', primaryStorageUuid })],
  ];
};

export const tagOperations = ({ imageUuid: resourceUuid, toFillIn }: NamedRows): readonly WithVariables[] => [
  [createTags, input({ resourceUuid, resourceType: 'IMAGE', userTags: ['golden'] })],
  [deleteTag, input({ uuid: toFillIn.tag })],
];

export const sharingOperations = ({ imageUuid, accountUuid }: NamedRows): readonly WithVariables[] => [
  [shareResources, input({ resourceUuids: [imageUuid], accountUuids: [accountUuid] })],
  [revokeResourceSharing, input({ resourceUuids: [imageUuid], accountUuids: [accountUuid] })],
];
