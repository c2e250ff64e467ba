import { accountResourceRefs, accounts, quotas } from '../query/resources/accounts.ts';
import { images } from '../query/resources/images.ts';
import { managementNodes } from '../query/resources/management.ts';
import { volumeSnapshots, volumeSnapshotTrees } from '../query/resources/snapshots.ts';
import { backupStorages, cephBackupStorages, sftpBackupStorages, zones } from '../query/resources/storages.ts';
import { systemTags, userTags } from '../query/resources/tags.ts';
import { volumes } from '../query/resources/volumes.ts';
import { accountApis } from './accounts.ts';
import { query, type Api } from './declaration.ts';
import { globalConfigApis } from './global-configs.ts';
import { getCandidateBackupStorage } from './images/candidates.ts';
import { deleteImage } from './images/deletion.ts';
import { changeImageState } from './images/state.ts';
import { createDataVolumeTemplateFromVolumeSnapshot } from './images/template-from-snapshot.ts';
import { createDataVolumeTemplateFromVolume } from './images/template-from-volume.ts';
import { longJobApis } from './long-jobs.ts';
import { managementApis } from './management.ts';
import { deleteTag } from './tag-deletion.ts';
import { getTaskProgress } from './task-progress.ts';
import { queryZql } from './zql.ts';

/** Every API that the simulator has; one more is one more declaration in here. */
export const apis: readonly Api[] = [
  ...accountApis,
  ...managementApis,
  getTaskProgress,
  query('APIQueryManagementNodeMsg', managementNodes),
  queryZql,
  ...globalConfigApis,
  query('APIQueryImageMsg', images),
  changeImageState,
  deleteImage,
  getCandidateBackupStorage,
  createDataVolumeTemplateFromVolumeSnapshot,
  createDataVolumeTemplateFromVolume,
  ...longJobApis,
  query('APIQueryBackupStorageMsg', backupStorages),
  query('APIQueryCephBackupStorageMsg', cephBackupStorages),
  query('APIQuerySftpBackupStorageMsg', sftpBackupStorages),
  query('APIQueryVolumeSnapshotMsg', volumeSnapshots),
  query('APIQueryVolumeSnapshotTreeMsg', volumeSnapshotTrees),
  query('APIQueryVolumeMsg', volumes),
  query('APIQueryZoneMsg', zones),
  query('APIQuerySystemTagMsg', systemTags),
  query('APIQueryUserTagMsg', userTags),
  deleteTag,
  query('APIQueryAccountMsg', accounts),
  query('APIQueryAccountResourceRefMsg', accountResourceRefs),
  query('APIQueryQuotaMsg', quotas),
];
