import { accountResourceRefs, accounts, quotas, sharedResources } from '../query/resources/accounts.ts';
import { images } from '../query/resources/images.ts';
import { managementNodes } from '../query/resources/management.ts';
import { primaryStorages } from '../query/resources/primary-storages.ts';
import { volumeSnapshots, volumeSnapshotTrees } from '../query/resources/snapshots.ts';
import { backupStorages, cephBackupStorages, sftpBackupStorages, zones } from '../query/resources/storages.ts';
import { systemTags, userTags } from '../query/resources/tags.ts';
import { vmInstances } from '../query/resources/vm-instances.ts';
import { volumes } from '../query/resources/volumes.ts';
import { query, type Api } from './declaration.ts';

/** The lists of resources, each of which has its own page in query/resources/. */
export const queryApis: readonly Api[] = [
  query('APIQueryManagementNodeMsg', managementNodes),
  query('APIQueryImageMsg', images),
  query('APIQueryBackupStorageMsg', backupStorages),
  query('APIQueryCephBackupStorageMsg', cephBackupStorages),
  query('APIQuerySftpBackupStorageMsg', sftpBackupStorages),
  query('APIQueryVolumeSnapshotMsg', volumeSnapshots),
  query('APIQueryVolumeSnapshotTreeMsg', volumeSnapshotTrees),
  query('APIQueryVolumeMsg', volumes),
  query('APIQueryVmInstanceMsg', vmInstances),
  query('APIQueryPrimaryStorageMsg', primaryStorages),
  query('APIQueryZoneMsg', zones),
  query('APIQuerySystemTagMsg', systemTags),
  query('APIQueryUserTagMsg', userTags),
  query('APIQueryAccountMsg', accounts),
  query('APIQueryAccountResourceRefMsg', accountResourceRefs),
  query('APIQueryQuotaMsg', quotas),
  query('APIQuerySharedResourceMsg', sharedResources),
];
