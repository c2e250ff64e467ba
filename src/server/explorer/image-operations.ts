import { creationFragments, creationInProgress, creationOutcomes, mutation, otherEnds } from './operation-text.ts';
import { input, type NamedRows, type WithVariables } from './operation-variables.ts';
import type { OperationName } from './texts/en.ts';

const creation = (name: OperationName, more: readonly string[] = []) =>
  mutation(name, [...creationOutcomes, ...creationInProgress], { more, fragments: creationFragments });

const templateFromVolume = creation('CreateDataVolumeTemplateFromVolume', ['waitSeconds: 0']);

const rootTemplateFromSnapshot = creation('CreateRootVolumeTemplateFromSnapshot');

const rootTemplateFromRootVolume = creation('CreateRootVolumeTemplateFromRootVolume');

const addImage = creation('AddImage');

const action = (name: OperationName, done: readonly string[]) => mutation(name, [...done, ...otherEnds('Image')]);

const changed = (columns: string) => [`... on ImageChanged { image { ${columns} } }`];

const updateImage = action('UpdateImage', changed('id uuid name description'));

const changeImageState = action('ChangeImageState', changed('id uuid name state'));

const setImageBootMode = action('SetImageBootMode', changed('id uuid name bootMode'));

const syncImageSize = action('SyncImageSize', changed('id uuid name size actualSize'));

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

const recoverImage = action('RecoverImage', copies);

const deleteImage = action('DeleteImage', ['... on ImageRemoved { imageUuid removedFrom remainingOn }']);

const expungeImage = action('ExpungeImage', ['... on ImageRemoved { imageUuid removedFrom remainingOn }']);

const calculateImageHash = action('CalculateImageHash', changed('id uuid md5Sum'));

const exportImage = action('ExportImage', ['... on ImageExported { imageUuid backupStorageUuid url md5Sum }']);

const deleteExportedImage = action('DeleteExportedImage', copies);

export const imageOperations = (rows: NamedRows): readonly WithVariables[] => {
  const { imageUuid: uuid, volumeUuid, snapshotUuid, rootVolumeUuid, backupStorageUuids, toFillIn } = rows;
  const url = 'https://mirror.example.internal/images/debian-13.qcow2';
  const file = { url, format: 'qcow2', mediaType: 'ROOT_VOLUME_TEMPLATE' };
  return [
    [templateFromVolume, input({ name: 'my-volume-image', volumeUuid, backupStorageUuids, cancellable: true })],
    [rootTemplateFromSnapshot, input({ name: 'my-root-image', snapshotUuid, backupStorageUuids })],
    [rootTemplateFromRootVolume, input({ name: 'my-root-image', rootVolumeUuid, backupStorageUuids })],
    [addImage, input({ name: 'debian-13', ...file, backupStorageUuids })],
    [updateImage, input({ uuid, name: 'renamed', description: toFillIn.description })],
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
