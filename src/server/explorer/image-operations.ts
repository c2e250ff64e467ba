import { creationFragments, creationInProgress, creationOutcomes, mutation, otherEnds } from './operation-text.ts';

const creation = (about: string, field: string, more: readonly string[] = []) =>
  mutation(about, field, [...creationOutcomes, ...creationInProgress], { more, fragments: creationFragments });

export const templateFromVolume = creation(
  'Makes an image from a data volume, as a job that CancelJob can cancel.',
  'createDataVolumeTemplateFromVolume',
  ['waitSeconds: 0'],
);

export const rootTemplateFromSnapshot = creation(
  "Makes an image to start machines from, from a root volume's snapshot.",
  'createRootVolumeTemplateFromSnapshot',
);

export const rootTemplateFromRootVolume = creation(
  'Makes an image to start machines from, from a root volume.',
  'createRootVolumeTemplateFromRootVolume',
);

export const addImage = creation(
  'Brings an image into the cloud from a URL. "upload://" and a file name let you PUT its bytes.',
  'addImage',
);

const action = (about: string, field: string, done: readonly string[]) =>
  mutation(about, field, [...done, ...otherEnds('Image')]);

const changed = (columns: string) => [`... on ImageChanged { image { ${columns} } }`];

export const updateImage = action(
  'Renames an image, or changes what else is told of it. What is absent stays as it is.',
  'updateImage',
  changed('id uuid name description'),
);

export const changeImageState = action(
  'Switches an image off, or on again by ENABLE.',
  'changeImageState',
  changed('id uuid name state'),
);

export const setImageBootMode = action(
  'Sets how machines start from an image: LEGACY, UEFI or UEFI_WITH_CSM.',
  'setImageBootMode',
  changed('id uuid name bootMode'),
);

export const syncImageSize = action(
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

export const recoverImage = action('Brings a deleted image back, with all its copies or some.', 'recoverImage', copies);

export const deleteImage = action(
  'Deletes an image, or its copies on the "backupStorageUuids" that you add. RecoverImage brings it back until it is expunged.',
  'deleteImage',
  ['... on ImageRemoved { imageUuid removedFrom remainingOn }'],
);

export const expungeImage = action('Removes a deleted image for good.', 'expungeImage', [
  '... on ImageRemoved { imageUuid removedFrom remainingOn }',
]);

export const calculateImageHash = action(
  'Computes the checksum of one copy of an image. On sftp it is refused.',
  'calculateImageHash',
  changed('id uuid md5Sum'),
);

export const exportImage = action(
  'Makes a link by which a copy can be downloaded. Whoever has the link has the image.',
  'exportImage',
  ['... on ImageExported { imageUuid backupStorageUuid url md5Sum }'],
);

export const deleteExportedImage = action(
  'Removes an exported copy, and its link with it.',
  'deleteExportedImage',
  copies,
);
