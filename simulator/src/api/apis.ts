// Generated from the declarations of this folder by `npm run generate`; never edited.
import { getLoginCaptcha, accountApis } from './accounts.ts';
import { globalConfigApis } from './global-configs.ts';
import { getCandidateBackupStorage } from './images/candidates.ts';
import { updateImage, changeImageState, setImageBootMode, syncImageSize } from './images/changes.ts';
import { deleteImage, expungeImage, recoverImage } from './images/deletion.ts';
import { calculateImageHash, exportImage, deleteExportedImage } from './images/one-copy.ts';
import { createRootVolumeTemplateFromRootVolume } from './images/template-from-root-volume.ts';
import {
  createDataVolumeTemplateFromVolumeSnapshot,
  createRootVolumeTemplateFromVolumeSnapshot,
} from './images/template-from-snapshot.ts';
import { createDataVolumeTemplateFromVolume } from './images/template-from-volume.ts';
import { longJobApis } from './long-jobs.ts';
import { managementApis } from './management.ts';
import { queryApis } from './queries.ts';
import { shareResource, revokeResourceSharing } from './sharing.ts';
import { updateVolumeSnapshot } from './snapshots/changes.ts';
import { createUserTag, createSystemTag, createSystemTags, updateSystemTag } from './tags/creation.ts';
import { deleteTag } from './tags/deletion.ts';
import { getTaskProgress } from './task-progress.ts';
import { queryZql } from './zql.ts';
import type { Api } from './declaration.ts';

/** Every API that the simulator has. */
export const apis: readonly Api[] = [
  getLoginCaptcha,
  ...accountApis,
  ...globalConfigApis,
  getCandidateBackupStorage,
  updateImage,
  changeImageState,
  setImageBootMode,
  syncImageSize,
  deleteImage,
  expungeImage,
  recoverImage,
  calculateImageHash,
  exportImage,
  deleteExportedImage,
  createRootVolumeTemplateFromRootVolume,
  createDataVolumeTemplateFromVolumeSnapshot,
  createRootVolumeTemplateFromVolumeSnapshot,
  createDataVolumeTemplateFromVolume,
  ...longJobApis,
  ...managementApis,
  ...queryApis,
  shareResource,
  revokeResourceSharing,
  updateVolumeSnapshot,
  createUserTag,
  createSystemTag,
  createSystemTags,
  updateSystemTag,
  deleteTag,
  getTaskProgress,
  queryZql,
];
