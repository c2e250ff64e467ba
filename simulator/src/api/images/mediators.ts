import { errorCode, type ErrorCode } from '../../wire/error-codes.ts';
import type { BackupStorageRow, Bytes, PrimaryStorageRow } from '../../world/rows.ts';

/** Which types of backup storage one of primary storage can write to. */
const mediators = new Map([
  ['Ceph', ['Ceph', 'ImageStoreBackupStorage']],
  ['LocalStorage', ['SftpBackupStorage', 'ImageStoreBackupStorage']],
  ['NFS', ['SftpBackupStorage', 'ImageStoreBackupStorage']],
]);

export const canWriteTo = (primary: PrimaryStorageRow, backup: BackupStorageRow): boolean =>
  mediators.get(primary.type)?.includes(backup.type) ?? true;

/** Not one that is disabled, disconnected, full or gone; of no zone only where none is asked for (domain.md §6.2). */
export const canAllocate = (
  storage: BackupStorageRow | undefined,
  size: Bytes,
  zoneUuid?: string,
): storage is BackupStorageRow =>
  storage?.state === 'Enabled' &&
  storage.status === 'Connected' &&
  storage.availableCapacity > size &&
  (zoneUuid === undefined || storage.attachedZoneUuids.includes(zoneUuid));

export function notAllocated(backupStorageUuid: string, size: Bytes, zoneUuid?: string): ErrorCode {
  const conditions = `available capacity > ${size} bytes, status = Connected, state = Enabled`;
  const zone = zoneUuid === undefined ? '' : `, or it doesn't attach to zone[uuid:${zoneUuid}]`;
  const text = `backup storage[uuid:${backupStorageUuid}] can not satisfy one or more conditions[${conditions}]${zone}`;
  return {
    ...errorCode('BS.1003', 'unable to allocate a backup storage'),
    cause: {
      ...errorCode('SYS.1006', text),
      location: 'BackupStorageMainAllocatorFlow.java: BackupStorageMainAllocatorFlow (location:1/3)',
    },
  };
}

/** What a primary storage says of a type that it cannot write to. */
export const notWritable = (primary: PrimaryStorageRow, backup: BackupStorageRow): string =>
  `primary storage[type:${primary.type}] wont have mediator supporting backup storage[type:${backup.type}]`;
