import type { MutationResolvers } from '../../generated/resolvers.ts';
import * as images from '../../zstack/apis/images.ts';
import { exportDeletion, imageHashing, imageRecovery } from '../../zstack/jobs/kinds/images/image-change.ts';
import { imageDeletion, imageExpunction } from '../../zstack/jobs/kinds/images/image-removal.ts';
import { changesCopies, changesImage } from './change.ts';
import { expunction, recovery } from './deleted-copies.ts';
import { exportsImage } from './export.ts';
import { onOneCopy } from './one-copy.ts';
import { deletion, removesImage } from './removal.ts';

export const Mutation = {
  deleteImage: removesImage('DELETE_IMAGE', images.deleteImage, imageDeletion, deletion),
  expungeImage: removesImage('EXPUNGE_IMAGE', images.expungeImage, imageExpunction, expunction),
  updateImage: changesImage('UPDATE_IMAGE', images.updateImage),
  changeImageState: changesImage('CHANGE_IMAGE_STATE', images.changeImageState),
  setImageBootMode: changesImage('SET_IMAGE_BOOT_MODE', images.setImageBootMode),
  syncImageSize: changesImage('SYNC_IMAGE_SIZE', images.syncImageSize),
  recoverImage: changesCopies('RECOVER_IMAGE', images.recoverImage, imageRecovery, recovery),
  calculateImageHash: changesCopies('CALCULATE_IMAGE_HASH', images.calculateImageHash, imageHashing, onOneCopy),
  exportImage: exportsImage('EXPORT_IMAGE', images.exportImage),
  deleteExportedImage: changesCopies('DELETE_EXPORTED_IMAGE', images.deleteExportedImage, exportDeletion, onOneCopy),
} satisfies MutationResolvers;
