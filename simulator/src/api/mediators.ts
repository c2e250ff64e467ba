import { errorCode, unhandled, type ErrorCode } from '../wire/error-codes.ts';
import type { BackupStorageRow, Bytes, PrimaryStorageRow } from '../world/rows.ts';

/** Which types of backup storage one of primary storage can write to. */
const mediators = new Map([
  ['Ceph', ['Ceph', 'ImageStoreBackupStorage']],
  ['LocalStorage', ['SftpBackupStorage', 'ImageStoreBackupStorage']],
  ['NFS', ['SftpBackupStorage', 'ImageStoreBackupStorage']],
]);

const uploader =
  'public void org.zstack.storage.primary.nfs.NfsPrimaryStorageKVMBackend.handle(org.zstack.header.storage.primary.PrimaryStorageInventory, org.zstack.storage.primary.nfs.UploadBitsToBackupStorageMsg, org.zstack.header.core.ReturnValueCompletion)';

/** Where a copy fails that was begun (image/create-from-snapshot-all-fail). */
export const uploadStep = 'NfsPrimaryStorageFactory.java: upload-to-backup-storage (location:3/5)';

export const canWriteTo = (primary: PrimaryStorageRow, backup: BackupStorageRow): boolean =>
  mediators.get(primary.type)?.includes(backup.type) ?? true;

/** One of no zone may be taken, but not one that is disabled, disconnected, full or gone (zstack-domain.md §6.2). */
export function canAllocate(storage: BackupStorageRow | undefined, size: Bytes): storage is BackupStorageRow {
  return storage?.state === 'Enabled' && storage.status === 'Connected' && storage.availableCapacity > size;
}

export function notAllocated(backupStorageUuid: string, size: Bytes): ErrorCode {
  const conditions = `available capacity > ${size} bytes, status = Connected, state = Enabled`;
  return {
    ...errorCode('BS.1003', 'unable to allocate a backup storage'),
    location: 'VolumeSnapshotTreeBase.java: allocate-backup-storage (location:2/5)',
    cause: {
      ...errorCode(
        'SYS.1006',
        `backup storage[uuid:${backupStorageUuid}] can not satisfy one or more conditions[${conditions}]`,
      ),
      location: 'BackupStorageMainAllocatorFlow.java: BackupStorageMainAllocatorFlow (location:1/3)',
    },
  };
}

export const notWritable = (primary: PrimaryStorageRow, backup: BackupStorageRow): ErrorCode => ({
  ...unhandled(
    uploader,
    `primary storage[type:${primary.type}] wont have mediator supporting backup storage[type:${backup.type}]`,
  ),
  location: uploadStep,
});
