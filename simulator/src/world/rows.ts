import type { Timestamp } from '../wire/timestamps.ts';

/** The cloud's rows, with the fields of domain.md §3. null = the wire leaves the field out. Rows never change: tables replace them. */

type Text = string | null;
/** A 64-bit number; a bigint where it is above 2^53. */
export type Bytes = number | bigint;

export interface Dated {
  readonly createDate: Timestamp;
  readonly lastOpDate: Timestamp;
}

export interface Resource extends Dated {
  readonly uuid: string;
  readonly name: string;
  readonly description: Text;
}

/** Who owns a row, which decides who sees it (domain.md §5.4). */
export interface Owned {
  readonly accountUuid: string;
  /** Accounts that it is shared with; `'all'`, alone or among them, = public. */
  readonly sharedWith: readonly string[] | 'all';
}

export interface ZoneRow extends Resource {
  readonly state: string;
  readonly type: string;
  readonly isDefault: boolean;
}

export interface AccountRow extends Resource {
  readonly type: string;
  /** SHA-512 of the password in lower-case hex, as a log-in brings it. */
  readonly passwordHash: string;
}

export interface SessionRow {
  readonly uuid: string;
  readonly accountUuid: string;
  readonly createDate: Timestamp;
  /** Milliseconds since 1970; Infinity for one that never expires. */
  readonly expiresAt: number;
}

/** Characters that have to be read off a picture before an account can log in. */
export interface CaptchaRow {
  readonly uuid: string;
  /** Whose log-in it is for. */
  readonly accountName: string;
  readonly verifyCode: string;
  /** A PNG in base64. */
  readonly picture: string;
  readonly createDate: Timestamp;
}

export interface PrimaryStorageRow extends Resource {
  readonly type: string;
  readonly zoneUuid: string;
  readonly url: string;
  readonly mountPath: string;
  readonly state: string;
  readonly status: string;
  readonly totalCapacity: Bytes;
  readonly availableCapacity: Bytes;
  readonly totalPhysicalCapacity: Bytes;
  readonly availablePhysicalCapacity: Bytes;
  readonly systemUsedCapacity: Bytes | null;
  readonly attachedClusterUuids: readonly string[];
  /** Whether a job that writes from it tells its percentage (domain.md §6.2). */
  readonly reportsProgress: boolean;
}

export interface CephMon extends Dated {
  readonly hostname: string;
  readonly monPort: number;
  readonly monAddr: string;
  readonly monUuid: string;
  readonly backupStorageUuid: string;
  readonly status: string;
  readonly sshPort: number;
  readonly sshUsername: string;
  readonly sshPassword: string;
}

/** The fields of one subtype are set, the others null (domain.md §3.3). */
export interface BackupStorageRow extends Resource {
  readonly url: string;
  readonly totalCapacity: Bytes;
  readonly availableCapacity: Bytes;
  readonly type: string;
  readonly state: string;
  readonly status: string;
  readonly attachedZoneUuids: readonly string[];
  readonly mons: readonly CephMon[] | null;
  readonly fsid: Text;
  readonly poolName: Text;
  readonly poolAvailableCapacity: Bytes | null;
  readonly poolUsedCapacity: Bytes | null;
  readonly poolReplicatedSize: number | null;
  readonly poolDiskUtilization: number | null;
  readonly poolSecurityPolicy: Text;
  readonly hostname: Text;
  readonly username: Text;
  readonly sshPort: number | null;
  readonly identity: Text;
}

/** Its volumes are those that name it; networks and drives it has none. */
export interface VmInstanceRow extends Resource, Owned {
  readonly zoneUuid: Text;
  readonly clusterUuid: Text;
  readonly hostUuid: Text;
  readonly lastHostUuid: Text;
  readonly imageUuid: Text;
  readonly instanceOfferingUuid: Text;
  readonly rootVolumeUuid: Text;
  readonly defaultL3NetworkUuid: Text;
  readonly type: string;
  readonly hypervisorType: Text;
  readonly platform: string;
  readonly architecture: Text;
  readonly guestOsType: Text;
  readonly cpuNum: number;
  readonly cpuSpeed: Bytes;
  readonly memorySize: Bytes;
  readonly reservedMemorySize: Bytes | null;
  readonly allocatorStrategy: Text;
  readonly state: string;
}

export interface VolumeRow extends Resource, Owned {
  readonly primaryStorageUuid: Text;
  readonly vmInstanceUuid: Text;
  readonly diskOfferingUuid: Text;
  readonly rootImageUuid: Text;
  readonly installPath: Text;
  readonly type: string;
  readonly format: Text;
  readonly size: Bytes;
  readonly actualSize: Bytes | null;
  readonly deviceId: number | null;
  readonly state: string;
  readonly status: string;
  readonly volumeQos: Text;
  readonly lastDetachDate: Timestamp | null;
  readonly lastVmInstanceUuid: Text;
  readonly lastAttachDate: Timestamp | null;
  readonly protocol: Text;
  readonly isShareable: boolean;
}

export interface VolumeSnapshotTreeRow extends Dated {
  readonly uuid: string;
  readonly volumeUuid: Text;
  readonly current: boolean;
  readonly status: string;
}

export interface VolumeSnapshotRow extends Resource, Owned {
  readonly type: string;
  readonly volumeUuid: Text;
  readonly treeUuid: Text;
  readonly parentUuid: Text;
  readonly primaryStorageUuid: Text;
  readonly primaryStorageInstallPath: Text;
  readonly volumeType: string;
  readonly format: string;
  readonly latest: boolean;
  readonly size: Bytes;
  readonly state: string;
  readonly status: string;
  readonly distance: number;
  readonly groupUuid: Text;
}

export interface ImageBackupStorageRefRow extends Dated {
  readonly id: number;
  readonly imageUuid: string;
  readonly backupStorageUuid: string;
  readonly installPath: string;
  readonly exportUrl: Text;
  readonly exportMd5Sum: Text;
  readonly status: string;
}

export interface ImageRow extends Resource, Owned {
  readonly state: string;
  readonly status: string;
  readonly size: Bytes;
  readonly actualSize: Bytes;
  readonly md5Sum: Text;
  readonly url: string;
  readonly mediaType: string;
  readonly guestOsType: Text;
  readonly type: string;
  readonly platform: Text;
  readonly architecture: Text;
  readonly system: boolean;
  readonly format: string;
  readonly virtio: boolean | null;
  readonly backupStorageRefs: readonly ImageBackupStorageRefRow[];
}

/** An API that runs apart from the job that submitted it, and can be called off. */
export interface LongJobRow extends Resource, Owned {
  /** The job that submitted it, under which its progress is told. */
  readonly apiId: string;
  /** The class of its API, without its package. */
  readonly jobName: string;
  /** The API's message as JSON; the submitter's session is in it. */
  readonly jobData: string;
  readonly jobResult: Text;
  readonly state: string;
  readonly targetResourceUuid: Text;
  readonly managementNodeUuid: Text;
  /** Seconds. */
  readonly executeTime: number | null;
}

interface TagRow extends Dated {
  readonly uuid: string;
  readonly resourceUuid: string;
  readonly resourceType: string;
  readonly tag: string;
}

export interface SystemTagRow extends TagRow {
  readonly type: 'System';
  readonly inherent: boolean;
}

export interface UserTagRow extends TagRow {
  readonly type: 'User';
  readonly tagPatternUuid: Text;
}

export interface TagPatternRow extends Resource {
  readonly value: string;
  readonly color: Text;
  readonly type: string;
}
