// Generated from the declarations of this folder by `npm run generate`; never edited.
import { getLoginCaptcha, accountApis } from './accounts.ts';
import { globalConfigApis } from './global-configs.ts';
import { getCandidateBackupStorage } from './images/candidates.ts';
import { changeImageState } from './images/changes.ts';
import { deleteImage } from './images/deletion.ts';
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
  changeImageState,
  deleteImage,
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
