// Generated from the declarations of this folder by `npm run generate`; never edited.
import { getLoginCaptcha, accountApis } from './accounts.ts';
import { globalConfigApis } from './global-configs.ts';
import { getCandidateBackupStorage } from './images/candidates.ts';
import { changeImageState } from './images/changes.ts';
import { addImage } from './images/creation/addition.ts';
import { createRootVolumeTemplateFromRootVolume } from './images/creation/template-from-root-volume.ts';
import {
  createDataVolumeTemplateFromVolumeSnapshot,
  createRootVolumeTemplateFromVolumeSnapshot,
} from './images/creation/template-from-snapshot.ts';
import { createDataVolumeTemplateFromVolume } from './images/creation/template-from-volume.ts';
import { deleteImage } from './images/deletion.ts';
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
  changeImageState,
  addImage,
  createRootVolumeTemplateFromRootVolume,
  createDataVolumeTemplateFromVolumeSnapshot,
  createRootVolumeTemplateFromVolumeSnapshot,
  createDataVolumeTemplateFromVolume,
  deleteImage,
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
