import { jobApi, queryApi } from '../wire/api.ts';
import type { ArgumentsOf } from '../wire/arguments.ts';
import { type Decoded, type Decoder, inOrderOf, listOf, rawText, text } from '../wire/decoder.ts';
import { type ErrorCode, toErrorCode } from '../wire/errors/error-code.ts';
import { rowEvent } from '../wire/rows/row-event.ts';
import { nested, row } from '../wire/rows/row.ts';
import { isJsonObject } from '../wire/values/json.ts';
import type { Uuid } from '../wire/values/uuid.ts';
import { backupStorages } from './backup-storages.ts';

const imageBackupStorageRef = row(
  'ImageBackupStorageRefInventory',
  'backupStorageUuid',
  ['imageUuid', 'installPath', 'exportUrl', 'exportMd5Sum', 'status', 'createDate', 'lastOpDate'],
  { exportUrl: rawText, installPath: rawText }, // of an upload it is where to send the bytes
);

type ImageBackupStorageRef = NonNullable<Decoded<typeof imageBackupStorageRef>>;

/**
 * The copies of an image in the order of their storages. Some clouds hold two refs of one storage (`domain.md §7`): the usable
 * one is told, else the first.
 */
function copies(decode: Decoder<ImageBackupStorageRef | null>): Decoder<readonly ImageBackupStorageRef[]> {
  const inOrder = inOrderOf('backupStorageUuid', listOf(decode));
  return (value, context, path) => {
    const refs = inOrder(value, context, path);
    const isOther = (ref: ImageBackupStorageRef, index: number) =>
      index === 0 || refs[index - 1]?.backupStorageUuid !== ref.backupStorageUuid;
    if (refs.every(isOther)) return refs;
    const chosen = new Map<Uuid, ImageBackupStorageRef>();
    for (const ref of refs) {
      if (!chosen.has(ref.backupStorageUuid) || ref.status === 'Ready') chosen.set(ref.backupStorageUuid, ref);
    }
    return [...chosen.values()];
  };
}

const image = row(
  'ImageInventory',
  'uuid',
  [
    'name',
    'description',
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
    'format',
    'system',
    'virtio',
    'createDate',
    'lastOpDate',
  ],
  { backupStorageRefs: nested(imageBackupStorageRef, copies, ['status']) },
);

/** ZStack's ImageInventory (`domain.md §3.1`). */
export type ImageInventory = NonNullable<Decoded<typeof image>>;

/** One copy of an image on a backup storage (`domain.md §3.2`). */
export type ImageBackupStorageRefInventory = ImageBackupStorageRef;

/** QueryImage. Images that are deleted but recoverable are included. */
export const images = queryApi('APIQueryImageMsg', {
  row: image,
  notInFields: ['platform'], // null in data volume templates
  joins: { backupStorage: { to: () => backupStorages, many: true, holdCopies: true } },
});

/** A backup storage that got no copy, and ZStack's reason where it gave one. */
export interface CopyFailure {
  readonly backupStorageUuid: Uuid | null;
  readonly error: ErrorCode | null;
}

/** What a creating API of the image family ends with. */
export interface CreatedImage {
  /** Null where the event has none, which happens (`wire.md §7`), or one without refs. */
  readonly inventory: ImageInventory | null;
  /** Filled in by some builds only (`wire.md §5`). */
  readonly failures: readonly CopyFailure[];
}

const copyFailure: Decoder<CopyFailure | null> = (value, context, path) => {
  if (!isJsonObject(value)) return null;
  const error = isJsonObject(value['error'])
    ? toErrorCode(value['error'], context.session, context.onHiddenText)
    : null;
  return { backupStorageUuid: text(value['backupStorageUuid'], context, path), error };
};

const copyFailures = listOf(copyFailure);

const createdImage: Decoder<CreatedImage> = (value, context) => {
  const { inventory, failures } = isJsonObject(value) ? value : {};
  // Without its refs, each of them readable, an inventory tells nothing of the copies.
  const refs = isJsonObject(inventory) ? inventory['backupStorageRefs'] : undefined;
  const tellsCopies = Array.isArray(refs) && refs.every(isJsonObject);
  return {
    inventory: tellsCopies ? image(inventory, context, 'inventory') : null,
    failures: copyFailures(failures, context, 'failures'),
  };
};

/** Of backup storages at least one, and none twice: ZStack would write the same copy twice (`domain.md §7`). */
export type DataVolumeTemplateFromVolumeSnapshotArguments =
  ArgumentsOf<'APICreateDataVolumeTemplateFromVolumeSnapshotMsg'>;

/**
 * CreateDataVolumeTemplateFromVolumeSnapshot (`wire.md §5`). Answers 202 and a job, although the public page
 * shows 200. A copy that failed may show only as a missing backup storage ref.
 */
export const createDataVolumeTemplateFromVolumeSnapshot = jobApi('APICreateDataVolumeTemplateFromVolumeSnapshotMsg', {
  result: createdImage,
});

/** CreateRootVolumeTemplateFromVolumeSnapshot: as the one for data volumes, but in whatever state the snapshot is (`domain.md §7`). */
export const createRootVolumeTemplateFromVolumeSnapshot = jobApi('APICreateRootVolumeTemplateFromVolumeSnapshotMsg', {
  result: createdImage,
});

/** Without backup storages ZStack picks one, perhaps of a type that it cannot write to. */
export type DataVolumeTemplateFromVolumeArguments = ArgumentsOf<'APICreateDataVolumeTemplateFromVolumeMsg'>;

/** CreateDataVolumeTemplateFromVolume. A copy that failed leaves its ref behind, `Creating` (`domain.md §6.2`). */
export const createDataVolumeTemplateFromVolume = jobApi('APICreateDataVolumeTemplateFromVolumeMsg', {
  result: createdImage,
  cancellable: true,
});

/** CreateRootVolumeTemplateFromRootVolume. A copy that failed leaves no ref; to sftp the machine must be stopped (`domain.md §1.1`). */
export const createRootVolumeTemplateFromRootVolume = jobApi('APICreateRootVolumeTemplateFromRootVolumeMsg', {
  result: createdImage,
  cancellable: true,
});

/** AddImage: one copy that fails fails all. From `upload://` it ends while the image waits for its bytes (`domain.md §6.3`). */
export const addImage = jobApi('APIAddImageMsg', { result: createdImage, cancellable: true });

/** ChangeImageState: from any state to any, and the same again succeeds. */
export const changeImageState = jobApi('APIChangeImageStateMsg', { result: rowEvent(image) });

/** UpdateImage: also of a deleted one. An architecture may bring a boot mode with it (`domain.md §1.1`). */
export const updateImage = jobApi('APIUpdateImageMsg', { result: rowEvent(image) });

/** SetImageBootMode: kept as a tag, and answered without the image. */
export const setImageBootMode = jobApi('APISetImageBootModeMsg', { result: rowEvent(image) });

/** SyncImageSize: asks one connected storage that holds it, also of a deleted one. */
export const syncImageSize = jobApi('APISyncImageSizeMsg', { result: rowEvent(image) });

/** CalculateImageHash: of an image that has one nothing is computed, and on sftp it is never answered (`domain.md §6.5`). */
export const calculateImageHash = jobApi('APICalculateImageHashMsg', { result: rowEvent(image) });

/** RecoverImage: copies that are only deleted, all or of some storages; each that is named must be one. */
export const recoverImage = jobApi('APIRecoverImageMsg', { result: rowEvent(image), called: { imageUuid: 'uuid' } });

/** Of backup storages those whose copies are to be deleted; without them all. */
export type DeleteImageArguments = ArgumentsOf<'APIDeleteImageMsg'>;

/** DeleteImage: succeeds also for what is not there, and for copies that could not be removed (`domain.md §6.4`). */
export const deleteImage = jobApi('APIDeleteImageMsg', { result: () => null });

/** ExpungeImage: deleted copies, all or of some storages; succeeds also for those that it could not remove (`domain.md §6.4`). */
export const expungeImage = jobApi('APIExpungeImageMsg', { result: () => null, called: { imageUuid: 'uuid' } });

/** What an export ends with. */
export interface ExportedImage {
  /** A bearer's link: whoever has it has the image. Null where the event has none. */
  readonly url: string | null;
  readonly md5Sum: string | null;
}

const exportedImage: Decoder<ExportedImage> = (value, context) => {
  const { imageUrl, exportMd5Sum } = isJsonObject(value) ? value : {};
  return { url: rawText(imageUrl, context, 'imageUrl'), md5Sum: text(exportMd5Sum, context, 'exportMd5Sum') };
};

/** ExportImageFromBackupStorage: a copy that is exported already gives its link again, without the hash (`domain.md §6.5`). */
export const exportImage = jobApi('APIExportImageFromBackupStorageMsg', {
  result: exportedImage,
  called: { imageUuid: 'uuid' },
  cancellable: true,
});

/** DeleteExportedImageFromBackupStorage: succeeds also for what is not exported. */
export const deleteExportedImage = jobApi('APIDeleteExportedImageFromBackupStorageMsg', {
  result: rowEvent(image),
  called: { imageUuid: 'uuid' },
});
