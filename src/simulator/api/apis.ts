import { accounts } from '../query/accounts.ts';
import { images } from '../query/images.ts';
import { managementNodes } from '../query/management-nodes.ts';
import { backupStorages, cephBackupStorages, sftpBackupStorages, zones } from '../query/storages.ts';
import { systemTags, userTags } from '../query/tags.ts';
import { volumes, volumeSnapshots, volumeSnapshotTrees } from '../query/volumes.ts';
import { accountApis } from './accounts.ts';
import { getCandidateBackupStorage } from './candidates.ts';
import { query, type Api } from './declaration.ts';
import { managementApis } from './management.ts';
import { getTaskProgress } from './task-progress.ts';
import { createDataVolumeTemplateFromVolumeSnapshot } from './template-from-snapshot.ts';
import { queryZql } from './zql.ts';

/** Every API that the simulator has; one more is one more declaration in here. */
export const apis: readonly Api[] = [
  ...accountApis,
  ...managementApis,
  query('managementnode.APIQueryManagementNodeMsg', '/management-nodes', managementNodes, true),
  queryZql,
  getTaskProgress,
  query('image.APIQueryImageMsg', '/images', images),
  getCandidateBackupStorage,
  createDataVolumeTemplateFromVolumeSnapshot,
  query('storage.backup.APIQueryBackupStorageMsg', '/backup-storage', backupStorages),
  query('storage.backup.APIQueryCephBackupStorageMsg', '/backup-storage/ceph', cephBackupStorages),
  query('storage.backup.APIQuerySftpBackupStorageMsg', '/backup-storage/sftp', sftpBackupStorages),
  query('storage.snapshot.APIQueryVolumeSnapshotMsg', '/volume-snapshots', volumeSnapshots),
  query('storage.snapshot.APIQueryVolumeSnapshotTreeMsg', '/volume-snapshots/trees', volumeSnapshotTrees),
  query('volume.APIQueryVolumeMsg', '/volumes', volumes),
  query('zone.APIQueryZoneMsg', '/zones', zones),
  query('tag.APIQuerySystemTagMsg', '/system-tags', systemTags),
  query('tag.APIQueryUserTagMsg', '/user-tags', userTags),
  query('identity.APIQueryAccountMsg', '/accounts', accounts),
];
