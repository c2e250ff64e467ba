// Generated from the declarations of this folder by `npm run generate`; never edited.
import { getLoginCaptcha, accountApis } from './accounts.ts';
import { globalConfigApis } from './global-configs.ts';
import { getCandidateBackupStorage } from './images/candidates.ts';
import { updateImage, changeImageState, setImageBootMode, syncImageSize } from './images/changes.ts';
import { addImage } from './images/creation/addition.ts';
import { createRootVolumeTemplateFromRootVolume } from './images/creation/template-from-root-volume.ts';
import {
  createDataVolumeTemplateFromVolumeSnapshot,
  createRootVolumeTemplateFromVolumeSnapshot,
} from './images/creation/template-from-snapshot.ts';
import { createDataVolumeTemplateFromVolume } from './images/creation/template-from-volume.ts';
import { deleteImage, expungeImage, recoverImage } from './images/deletion.ts';
import { calculateImageHash, exportImage, deleteExportedImage } from './images/one-copy.ts';
import { longJobApis } from './long-jobs.ts';
import { managementApis } from './management.ts';
import { deletePrimaryStorage } from './primary-storages/deletion.ts';
import { queryApis } from './queries.ts';
import { shareResource, revokeResourceSharing } from './sharing.ts';
import { updateVolumeSnapshot, revertVolumeFromSnapshot, getVolumeSnapshotSize } from './snapshots/changes.ts';
import { createVolumeSnapshot } from './snapshots/creation.ts';
import { deleteVolumeSnapshot, batchDeleteVolumeSnapshot } from './snapshots/deletion.ts';
import { createUserTag, createSystemTag, createSystemTags, updateSystemTag } from './tags/creation.ts';
import { deleteTag } from './tags/deletion.ts';
import { getTaskProgress } from './task-progress.ts';
import {
  updateVolume,
  changeVolumeState,
  syncVolumeSize,
  recoverDataVolume,
  deleteDataVolume,
  expungeDataVolume,
} from './volumes/changes.ts';
import { createDataVolumeFromVolumeSnapshot } from './volumes/from-snapshot.ts';
import { createDataVolumeFromVolumeTemplate } from './volumes/from-template.ts';
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
  addImage,
  createRootVolumeTemplateFromRootVolume,
  createDataVolumeTemplateFromVolumeSnapshot,
  createRootVolumeTemplateFromVolumeSnapshot,
  createDataVolumeTemplateFromVolume,
  deleteImage,
  expungeImage,
  recoverImage,
  calculateImageHash,
  exportImage,
  deleteExportedImage,
  ...longJobApis,
  ...managementApis,
  deletePrimaryStorage,
  ...queryApis,
  shareResource,
  revokeResourceSharing,
  updateVolumeSnapshot,
  revertVolumeFromSnapshot,
  getVolumeSnapshotSize,
  createVolumeSnapshot,
  deleteVolumeSnapshot,
  batchDeleteVolumeSnapshot,
  createUserTag,
  createSystemTag,
  createSystemTags,
  updateSystemTag,
  deleteTag,
  getTaskProgress,
  updateVolume,
  changeVolumeState,
  syncVolumeSize,
  recoverDataVolume,
  deleteDataVolume,
  expungeDataVolume,
  createDataVolumeFromVolumeSnapshot,
  createDataVolumeFromVolumeTemplate,
  queryZql,
];
