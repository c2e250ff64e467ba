import { mutation, otherEnds } from './operation-text.ts';

const action = (about: string, field: string, done: readonly string[]) =>
  mutation(about, field, [...done, ...otherEnds('Resource')]);

export const createVolumeSnapshot = action('Makes a snapshot of a volume.', 'createVolumeSnapshot', [
  '... on VolumeSnapshotCreated { volumeSnapshot { id uuid name } }',
]);

export const updateVolumeSnapshot = action(
  'Renames a snapshot, or describes it. What is absent stays as it is.',
  'updateVolumeSnapshot',
  ['... on VolumeSnapshotChanged { volumeSnapshot { id uuid name description } }'],
);

export const deleteVolumeSnapshot = action(
  'Deletes a snapshot; it cannot be recovered, and on some storages all that were made after it go too.',
  'deleteVolumeSnapshot',
  ['... on VolumeSnapshotRemoved { volumeSnapshotUuid }'],
);

export const revertVolumeFromSnapshot = action(
  'Puts a volume back to what it was at a snapshot. What was written since is lost. A machine that has it must be stopped first.',
  'revertVolumeFromSnapshot',
  ['... on VolumeReverted { volumeUuid }'],
);

export const volumeFromTemplate = action(
  'Makes a data volume from an image of one.',
  'createDataVolumeFromVolumeTemplate',
  ['... on VolumeCreated { volume { id uuid name size } }'],
);

export const createTags = action(
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

export const deleteTag = action('Removes a tag.', 'deleteTag', ['... on TagDeleted { uuid }']);

export const shareResources = action(
  'Lets accounts see and use what is not theirs. Only the administrator may.',
  'shareResources',
  ['... on ResourcesShared { resourceUuids }'],
);

export const revokeResourceSharing = action('Ends a sharing. Only the administrator may.', 'revokeResourceSharing', [
  '... on ResourceSharingRevoked { resourceUuids }',
]);
