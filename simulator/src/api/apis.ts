import { accountResourceRefs } from '../query/account-resource-refs.ts';
import { quotas } from '../query/quotas.ts';
import { accounts } from '../query/accounts.ts';
import { images } from '../query/images.ts';
import { managementNodes } from '../query/management-nodes.ts';
import { backupStorages, cephBackupStorages, sftpBackupStorages, zones } from '../query/storages.ts';
import { systemTags, userTags } from '../query/tags.ts';
import { volumes, volumeSnapshots, volumeSnapshotTrees } from '../query/volumes.ts';
import { accountApis } from './accounts.ts';
import { getCandidateBackupStorage } from './candidates.ts';
import { query, type Api } from './declaration.ts';
import { globalConfigApis } from './global-configs.ts';
import { longJobApis } from './long-jobs.ts';
import { deleteImage } from './image-deletion.ts';
import { changeImageState } from './image-state.ts';
import { managementApis } from './management.ts';
import { getTaskProgress } from './task-progress.ts';
import { deleteTag } from './tag-deletion.ts';
import { createDataVolumeTemplateFromVolumeSnapshot } from './template-from-snapshot.ts';
import { createDataVolumeTemplateFromVolume } from './template-from-volume.ts';
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
