import { mutation, otherEnds } from './operation-text.ts';
import { input, type NamedRows, type WithVariables } from './operation-variables.ts';

const action = (about: string, field: string, done: readonly string[]) =>
  mutation(about, field, [...done, ...otherEnds('Resource')]);

const createVolumeSnapshot = action('Makes a snapshot of a volume.', 'createVolumeSnapshot', [
  '... on VolumeSnapshotCreated { volumeSnapshot { id uuid name } }',
]);

const updateVolumeSnapshot = action(
  'Renames a snapshot, or describes it. What is absent stays as it is.',
  'updateVolumeSnapshot',
  ['... on VolumeSnapshotChanged { volumeSnapshot { id uuid name description } }'],
);

const deleteVolumeSnapshot = action(
  'Deletes a snapshot; it cannot be recovered, and on some storages all that were made after it go too.',
  'deleteVolumeSnapshot',
  ['... on VolumeSnapshotRemoved { volumeSnapshotUuid }'],
);

const revertVolumeFromSnapshot = action(
  'Puts a volume back to what it was at a snapshot. What was written since is lost. A machine that has it must be stopped first.',
  'revertVolumeFromSnapshot',
  ['... on VolumeReverted { volumeUuid }'],
);

const volumeFromTemplate = action('Makes a data volume from an image of one.', 'createDataVolumeFromVolumeTemplate', [
  '... on VolumeCreated { volume { id uuid name size } }',
]);

const createTags = action(
  'Tags an image, a volume or a snapshot. The uuids told are what DeleteTag takes.',
  'createTags',
  [
    '... on TagsCreated {',
    '  userTags { uuid tag }',
    '  systemTags { uuid tag }',
    '  failedTags { tag error { ...Reason } }',
    '}',
  ],
);

const deleteTag = action('Removes a tag.', 'deleteTag', ['... on TagDeleted { uuid }']);

const shareResources = action(
  'Lets accounts see and use what is not theirs. Only the administrator may.',
  'shareResources',
  ['... on ResourcesShared { resourceUuids }'],
);

const revokeResourceSharing = action('Ends a sharing. Only the administrator may.', 'revokeResourceSharing', [
  '... on ResourceSharingRevoked { resourceUuids }',
]);

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

export const tagOperations = ({ imageUuid: resourceUuid }: NamedRows): readonly WithVariables[] => [
  [createTags, input({ resourceUuid, resourceType: 'IMAGE', userTags: ['golden'] })],
  [deleteTag, input({ uuid: '<uuid of a tag, from CreateTags>' })],
];

export const sharingOperations = ({ imageUuid, accountUuid }: NamedRows): readonly WithVariables[] => [
  [shareResources, input({ resourceUuids: [imageUuid], accountUuids: [accountUuid] })],
  [revokeResourceSharing, input({ resourceUuids: [imageUuid], accountUuids: [accountUuid] })],
];
