import { creationFragments, creationInProgress, creationOutcomes, mutation, otherEnds } from './operation-text.ts';
import { input, type NamedRows, type WithVariables } from './operation-variables.ts';

const creation = (about: string, field: string, more: readonly string[] = []) =>
  mutation(about, field, [...creationOutcomes, ...creationInProgress], { more, fragments: creationFragments });

const templateFromVolume = creation(
  'Makes an image from a data volume, as a job that CancelJob can cancel.',
  'createDataVolumeTemplateFromVolume',
  ['waitSeconds: 0'],
);

const rootTemplateFromSnapshot = creation(
  "Makes an image to start machines from, from a root volume's snapshot.",
  'createRootVolumeTemplateFromSnapshot',
);

const rootTemplateFromRootVolume = creation(
  'Makes an image to start machines from, from a root volume.',
  'createRootVolumeTemplateFromRootVolume',
);

const addImage = creation(
  'Brings an image into the cloud from a URL. "upload://" and a file name let you PUT its bytes.',
  'addImage',
);

const action = (about: string, field: string, done: readonly string[]) =>
  mutation(about, field, [...done, ...otherEnds('Image')]);

const changed = (columns: string) => [`... on ImageChanged { image { ${columns} } }`];

const updateImage = action(
  'Renames an image, or changes what else is told of it. What is absent stays as it is.',
  'updateImage',
  changed('id uuid name description'),
);

const changeImageState = action(
  'Switches an image off, or on again by ENABLE.',
  'changeImageState',
  changed('id uuid name state'),
);

const setImageBootMode = action(
  'Sets how machines start from an image: LEGACY, UEFI or UEFI_WITH_CSM.',
  'setImageBootMode',
  changed('id uuid name bootMode'),
);

const syncImageSize = action(
  "Reads an image's sizes anew from a backup storage.",
  'syncImageSize',
  changed('id uuid name size actualSize'),
);

const copies = [
  '... on ImageChanged {',
  '  image {',
  '    id',
  '    uuid',
  '    status',
  '    backupStorageRefs {',
  '      status',
  '      backupStorage { id name }',
  '    }',
  '  }',
  '}',
];

const recoverImage = action('Brings a deleted image back, with all its copies or some.', 'recoverImage', copies);

const deleteImage = action(
  'Deletes an image, or its copies on the "backupStorageUuids" that you add. RecoverImage brings it back until it is expunged.',
  'deleteImage',
  ['... on ImageRemoved { imageUuid removedFrom remainingOn }'],
);

const expungeImage = action('Removes a deleted image for good.', 'expungeImage', [
  '... on ImageRemoved { imageUuid removedFrom remainingOn }',
]);

const calculateImageHash = action(
  'Computes the checksum of one copy of an image. On sftp it is refused.',
  'calculateImageHash',
  changed('id uuid md5Sum'),
);

const exportImage = action(
  'Makes a link by which a copy can be downloaded. Whoever has the link has the image.',
  'exportImage',
  ['... on ImageExported { imageUuid backupStorageUuid url md5Sum }'],
);

const deleteExportedImage = action('Removes an exported copy, and its link with it.', 'deleteExportedImage', copies);

export const imageOperations = (rows: NamedRows): readonly WithVariables[] => {
  const { imageUuid: uuid, volumeUuid, snapshotUuid, rootVolumeUuid, backupStorageUuids } = rows;
  const url = 'https://mirror.example.internal/images/debian-13.qcow2';
  const file = { url, format: 'qcow2', mediaType: 'ROOT_VOLUME_TEMPLATE' };
  return [
    [templateFromVolume, input({ name: 'my-volume-image', volumeUuid, backupStorageUuids, cancellable: true })],
    [rootTemplateFromSnapshot, input({ name: 'my-root-image', snapshotUuid, backupStorageUuids })],
    [rootTemplateFromRootVolume, input({ name: 'my-root-image', rootVolumeUuid, backupStorageUuids })],
    [addImage, input({ name: 'debian-13', ...file, backupStorageUuids })],
    [updateImage, input({ uuid, name: 'renamed', description: 'What it is for' })],
    [changeImageState, input({ uuid, stateEvent: 'DISABLE' })],
    [setImageBootMode, input({ uuid, bootMode: 'UEFI' })],
    [syncImageSize, input({ uuid })],
    [deleteImage, input({ uuid })],
    [recoverImage, input({ uuid })],
    [expungeImage, input({ uuid })],
  ];
};

export const copyOperations = ({ imageUuid: uuid, backupStorageUuid }: NamedRows): readonly WithVariables[] => [
  [exportImage, input({ uuid, backupStorageUuid })],
  [deleteExportedImage, input({ uuid, backupStorageUuid })],
  [calculateImageHash, input({ uuid, backupStorageUuid })],
];
