// Printed from docs/zstack/api-facts.json by `npm run generate`; never edited.
import type { ApiFacts } from './forms.ts';

export const apiFacts = {
  APIAddImageMsg: {
    method: 'POST',
    paths: ['/images'],
    bodyKey: 'params',
    sync: false,
    kind: 'create',
    timeoutSeconds: 259200,
    parameters: {
      architecture: {
        type: 'String',
        required: false,
        maxLength: 32,
        validValues: ['x86_64', 'aarch64', 'mips64el', 'loongarch64'],
      },
      backupStorageUuids: {
        type: 'List<String>',
        required: true,
        nonempty: true,
        resourceType: 'BackupStorageVO',
      },
      description: {
        type: 'String',
        required: false,
        maxLength: 2048,
      },
      format: {
        type: 'String',
        required: false,
      },
      guestOsType: {
        type: 'String',
        required: false,
        maxLength: 255,
      },
      mediaType: {
        type: 'String',
        required: false,
        validValues: ['RootVolumeTemplate', 'ISO', 'DataVolumeTemplate'],
      },
      name: {
        type: 'String',
        required: true,
        maxLength: 255,
      },
      platform: {
        type: 'String',
        required: false,
        validValues: ['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'],
      },
      system: {
        type: 'boolean',
      },
      type: {
        type: 'String',
      },
      url: {
        type: 'String',
        required: true,
        maxLength: 1024,
      },
      virtio: {
        type: 'boolean',
        required: false,
      },
      resourceUuid: {
        type: 'String',
      },
      tagUuids: {
        type: 'List<String>',
        required: false,
        resourceType: 'TagPatternVO',
      },
    },
  },
  APICalculateImageHashMsg: {
    method: 'PUT',
    paths: ['/images/{uuid}/actions'],
    bodyKey: 'calculateImageHash',
    sync: false,
    kind: 'async',
    timeoutSeconds: 1800,
    parameters: {
      algorithm: {
        type: 'String',
        required: false,
      },
      backupStorageUuid: {
        type: 'String',
        required: true,
        resourceType: 'BackupStorageVO',
      },
      uuid: {
        type: 'String',
        required: true,
        resourceType: 'ImageVO',
        ownerCheck: 'own',
      },
    },
  },
  APICancelLongJobMsg: {
    method: 'PUT',
    paths: ['/longjobs/{uuid}/actions'],
    bodyKey: 'cancelLongJob',
    sync: false,
    kind: 'async',
    timeoutSeconds: 1800,
    parameters: {
      uuid: {
        type: 'String',
        required: true,
        resourceType: 'LongJobVO',
      },
    },
  },
  APIChangeImageStateMsg: {
    method: 'PUT',
    paths: ['/images/{uuid}/actions'],
    bodyKey: 'changeImageState',
    sync: false,
    kind: 'async',
    timeoutSeconds: 1800,
    parameters: {
      stateEvent: {
        type: 'String',
        required: true,
        validValues: ['enable', 'disable'],
      },
      uuid: {
        type: 'String',
        required: true,
        resourceType: 'ImageVO',
        ownerCheck: 'own',
      },
    },
  },
  APICreateDataVolumeFromVolumeTemplateMsg: {
    method: 'POST',
    paths: ['/volumes/data/from/data-volume-templates/{imageUuid}'],
    bodyKey: 'params',
    sync: false,
    kind: 'create',
    timeoutSeconds: 259200,
    parameters: {
      description: {
        type: 'String',
        required: false,
        maxLength: 2048,
      },
      hostUuid: {
        type: 'String',
        required: false,
        resourceType: 'HostVO',
      },
      imageUuid: {
        type: 'String',
        required: true,
        resourceType: 'ImageVO',
        ownerCheck: 'access',
      },
      name: {
        type: 'String',
        required: true,
        maxLength: 255,
      },
      primaryStorageUuid: {
        type: 'String',
        required: true,
        resourceType: 'PrimaryStorageVO',
      },
      resourceUuid: {
        type: 'String',
      },
      tagUuids: {
        type: 'List<String>',
        required: false,
        resourceType: 'TagPatternVO',
      },
    },
  },
  APICreateDataVolumeTemplateFromVolumeMsg: {
    method: 'POST',
    paths: ['/images/data-volume-templates/from/volumes/{volumeUuid}'],
    bodyKey: 'params',
    sync: false,
    kind: 'create',
    timeoutSeconds: 259200,
    parameters: {
      backupStorageUuids: {
        type: 'List<String>',
        required: false,
        nonempty: true,
        resourceType: 'BackupStorageVO',
      },
      description: {
        type: 'String',
        required: false,
        maxLength: 2048,
      },
      name: {
        type: 'String',
        required: true,
        maxLength: 255,
      },
      volumeUuid: {
        type: 'String',
        required: true,
        resourceType: 'VolumeVO',
        ownerCheck: 'access',
      },
      resourceUuid: {
        type: 'String',
      },
      tagUuids: {
        type: 'List<String>',
        required: false,
        resourceType: 'TagPatternVO',
      },
    },
  },
  APICreateDataVolumeTemplateFromVolumeSnapshotMsg: {
    method: 'POST',
    paths: ['/images/data-volume-templates/from/volume-snapshots/{snapshotUuid}'],
    bodyKey: 'params',
    sync: false,
    kind: 'create',
    timeoutSeconds: 259200,
    parameters: {
      backupStorageUuids: {
        type: 'List<String>',
        required: true,
        nonempty: true,
        resourceType: 'BackupStorageVO',
      },
      description: {
        type: 'String',
        required: false,
        maxLength: 2048,
      },
      name: {
        type: 'String',
        required: true,
        maxLength: 255,
      },
      snapshotUuid: {
        type: 'String',
        required: true,
        resourceType: 'VolumeSnapshotVO',
        ownerCheck: 'access',
      },
      resourceUuid: {
        type: 'String',
      },
      tagUuids: {
        type: 'List<String>',
        required: false,
        resourceType: 'TagPatternVO',
      },
    },
  },
  APICreateRootVolumeTemplateFromRootVolumeMsg: {
    method: 'POST',
    paths: ['/images/root-volume-templates/from/volumes/{rootVolumeUuid}'],
    bodyKey: 'params',
    sync: false,
    kind: 'create',
    timeoutSeconds: 259200,
    parameters: {
      architecture: {
        type: 'String',
      },
      backupStorageUuids: {
        type: 'List<String>',
        required: false,
        nonempty: true,
        resourceType: 'BackupStorageVO',
      },
      description: {
        type: 'String',
        required: false,
        maxLength: 2048,
      },
      guestOsType: {
        type: 'String',
      },
      name: {
        type: 'String',
        required: true,
        maxLength: 255,
      },
      platform: {
        type: 'String',
        required: false,
        validValues: ['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'],
      },
      rootVolumeUuid: {
        type: 'String',
        required: true,
        resourceType: 'VolumeVO',
        ownerCheck: 'access',
      },
      system: {
        type: 'boolean',
      },
      virtio: {
        type: 'boolean',
      },
      resourceUuid: {
        type: 'String',
      },
      tagUuids: {
        type: 'List<String>',
        required: false,
        resourceType: 'TagPatternVO',
      },
    },
  },
  APICreateRootVolumeTemplateFromVolumeSnapshotMsg: {
    method: 'POST',
    paths: ['/images/root-volume-templates/from/volume-snapshots/{snapshotUuid}'],
    bodyKey: 'params',
    sync: false,
    kind: 'create',
    timeoutSeconds: 259200,
    parameters: {
      architecture: {
        type: 'String',
      },
      backupStorageUuids: {
        type: 'List<String>',
        required: true,
        nonempty: true,
        resourceType: 'BackupStorageVO',
      },
      description: {
        type: 'String',
        required: false,
        maxLength: 2048,
      },
      guestOsType: {
        type: 'String',
      },
      name: {
        type: 'String',
        required: true,
        maxLength: 255,
      },
      platform: {
        type: 'String',
        required: false,
        validValues: ['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'],
      },
      snapshotUuid: {
        type: 'String',
        required: true,
        resourceType: 'VolumeSnapshotVO',
        ownerCheck: 'access',
      },
      system: {
        type: 'boolean',
      },
      virtio: {
        type: 'boolean',
      },
      resourceUuid: {
        type: 'String',
      },
      tagUuids: {
        type: 'List<String>',
        required: false,
        resourceType: 'TagPatternVO',
      },
    },
  },
  APICreateSystemTagsMsg: {
    method: 'POST',
    paths: ['/system-tags/{resourceUuid}/tags'],
    bodyKey: 'params',
    sync: false,
    kind: 'async',
    timeoutSeconds: 1800,
    parameters: {
      resourceType: {
        type: 'String',
        required: true,
      },
      resourceUuid: {
        type: 'String',
        required: true,
        resourceType: 'ResourceVO',
        ownerCheck: 'own',
      },
      tags: {
        type: 'List<String>',
        required: true,
        nonempty: true,
      },
    },
  },
  APICreateUserTagMsg: {
    method: 'POST',
    paths: ['/user-tags'],
    bodyKey: 'params',
    sync: false,
    kind: 'async',
    timeoutSeconds: 1800,
    parameters: {
      resourceType: {
        type: 'String',
        required: true,
      },
      resourceUuid: {
        type: 'String',
        required: true,
        resourceType: 'ResourceVO',
        ownerCheck: 'own',
      },
      tag: {
        type: 'String',
        required: true,
      },
    },
  },
  APICreateVolumeSnapshotMsg: {
    method: 'POST',
    paths: ['/volumes/{volumeUuid}/volume-snapshots'],
    bodyKey: 'params',
    sync: false,
    kind: 'create',
    timeoutSeconds: 10800,
    parameters: {
      description: {
        type: 'String',
        required: false,
        maxLength: 2048,
      },
      name: {
        type: 'String',
        required: true,
        maxLength: 255,
      },
      volumeUuid: {
        type: 'String',
        required: true,
        resourceType: 'VolumeVO',
        ownerCheck: 'own',
      },
      resourceUuid: {
        type: 'String',
      },
      tagUuids: {
        type: 'List<String>',
        required: false,
        resourceType: 'TagPatternVO',
      },
    },
  },
  APIDeleteExportedImageFromBackupStorageMsg: {
    method: 'DELETE',
    paths: ['/backup-storage/{backupStorageUuid}/exported-images/{imageUuid}'],
    sync: false,
    kind: 'async',
    timeoutSeconds: 1800,
    parameters: {
      backupStorageUuid: {
        type: 'String',
        required: true,
        resourceType: 'BackupStorageVO',
      },
      imageUuid: {
        type: 'String',
        required: true,
        resourceType: 'ImageVO',
        ownerCheck: 'own',
      },
    },
  },
  APIDeleteImageMsg: {
    method: 'DELETE',
    paths: ['/images/{uuid}'],
    sync: false,
    kind: 'delete',
    timeoutSeconds: 1800,
    parameters: {
      backupStorageUuids: {
        type: 'List<String>',
        required: false,
        nonempty: true,
        resourceType: 'BackupStorageVO',
      },
      uuid: {
        type: 'String',
        required: true,
        resourceType: 'ImageVO',
        ownerCheck: 'own',
      },
      deleteMode: {
        type: 'String',
      },
    },
  },
  APIDeleteTagMsg: {
    method: 'DELETE',
    paths: ['/tags/{uuid}'],
    sync: false,
    kind: 'delete',
    timeoutSeconds: 1800,
    parameters: {
      uuid: {
        type: 'String',
        required: true,
      },
      deleteMode: {
        type: 'String',
      },
    },
  },
  APIDeleteVolumeSnapshotMsg: {
    method: 'DELETE',
    paths: ['/volume-snapshots/{uuid}'],
    sync: false,
    kind: 'delete',
    timeoutSeconds: 21600,
    parameters: {
      uuid: {
        type: 'String',
        required: true,
        resourceType: 'VolumeSnapshotVO',
        ownerCheck: 'own',
      },
      deleteMode: {
        type: 'String',
      },
    },
  },
  APIExportImageFromBackupStorageMsg: {
    method: 'PUT',
    paths: ['/backup-storage/{backupStorageUuid}/actions'],
    bodyKey: 'exportImageFromBackupStorage',
    sync: false,
    kind: 'async',
    timeoutSeconds: 10800,
    parameters: {
      backupStorageUuid: {
        type: 'String',
        required: true,
        resourceType: 'BackupStorageVO',
      },
      exportFormat: {
        type: 'String',
        required: false,
        validValues: ['raw', 'qcow2'],
      },
      imageUuid: {
        type: 'String',
        required: true,
        resourceType: 'ImageVO',
        ownerCheck: 'own',
      },
    },
  },
  APIExpungeImageMsg: {
    method: 'PUT',
    paths: ['/images/{imageUuid}/actions'],
    bodyKey: 'expungeImage',
    sync: false,
    kind: 'async',
    timeoutSeconds: 1800,
    parameters: {
      backupStorageUuids: {
        type: 'List<String>',
        required: false,
        nonempty: true,
        resourceType: 'BackupStorageVO',
      },
      imageUuid: {
        type: 'String',
        required: true,
        resourceType: 'ImageVO',
        ownerCheck: 'own',
      },
      uuid: {
        type: 'String',
        required: false,
        resourceType: 'ImageVO',
        ownerCheck: 'own',
      },
    },
  },
  APIGetAccountQuotaUsageMsg: {
    method: 'GET',
    paths: ['/accounts/quota/{uuid}/usages'],
    sync: true,
    kind: 'get',
    timeoutSeconds: 300,
    parameters: {
      uuid: {
        type: 'String',
        required: true,
        resourceType: 'AccountVO',
      },
    },
  },
  APIGetCandidateBackupStorageForCreatingImageMsg: {
    method: 'GET',
    paths: [
      '/images/candidate-backup-storage',
      '/images/volumes/{volumeUuid}/candidate-backup-storage',
      '/images/volume-snapshots/{volumeSnapshotUuid}/candidate-backup-storage',
    ],
    sync: true,
    kind: 'get',
    timeoutSeconds: 300,
    parameters: {
      volumeSnapshotUuid: {
        type: 'String',
        required: false,
        resourceType: 'VolumeSnapshotVO',
      },
      volumeUuid: {
        type: 'String',
        required: false,
        resourceType: 'VolumeVO',
      },
    },
  },
  APIGetCurrentTimeMsg: {
    method: 'PUT',
    paths: ['/management-nodes/actions'],
    bodyKey: 'getCurrentTime',
    sync: true,
    kind: 'get',
    timeoutSeconds: 300,
    parameters: {},
  },
  APIGetLoginCaptchaMsg: {
    method: 'GET',
    paths: ['/login/control/captcha'],
    sync: true,
    kind: 'get',
    timeoutSeconds: 300,
    parameters: {
      captchaUuid: {
        type: 'String',
        required: false,
      },
      loginType: {
        type: 'String',
        required: true,
      },
      resourceName: {
        type: 'String',
        required: true,
      },
    },
  },
  APIGetPlatformTimeZoneMsg: {
    method: 'GET',
    paths: ['/management-nodes/platform-timezone'],
    sync: true,
    kind: 'get',
    timeoutSeconds: 300,
    parameters: {},
  },
  APIGetTaskProgressMsg: {
    method: 'GET',
    paths: ['/task-progresses/{apiId}'],
    sync: true,
    kind: 'get',
    timeoutSeconds: 300,
    parameters: {
      all: {
        type: 'boolean',
      },
      apiId: {
        type: 'String',
      },
    },
  },
  APIGetVersionMsg: {
    method: 'PUT',
    paths: ['/management-nodes/actions'],
    bodyKey: 'getVersion',
    sync: true,
    kind: 'get',
    timeoutSeconds: 300,
    parameters: {},
  },
  APILogInByAccountMsg: {
    method: 'PUT',
    paths: ['/accounts/login'],
    bodyKey: 'logInByAccount',
    sync: true,
    kind: 'get',
    timeoutSeconds: 300,
    parameters: {
      accountName: {
        type: 'String',
        required: true,
      },
      accountType: {
        type: 'String',
        required: false,
      },
      captchaUuid: {
        type: 'String',
        required: false,
      },
      clientInfo: {
        type: 'Map<String, String>',
        required: false,
      },
      password: {
        type: 'String',
        required: true,
      },
      verifyCode: {
        type: 'String',
        required: false,
      },
    },
  },
  APILogOutMsg: {
    method: 'DELETE',
    paths: ['/accounts/sessions/{sessionUuid}'],
    sync: true,
    kind: 'get',
    timeoutSeconds: 300,
    parameters: {
      clientInfo: {
        type: 'Map<String, String>',
        required: false,
      },
      sessionUuid: {
        type: 'String',
      },
    },
  },
  APIQueryAccountMsg: {
    method: 'GET',
    paths: ['/accounts'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'AccountInventory',
    parameters: {},
  },
  APIQueryAccountResourceRefMsg: {
    method: 'GET',
    paths: ['/accounts/resources/refs'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'AccountResourceRefInventory',
    parameters: {},
  },
  APIQueryBackupStorageMsg: {
    method: 'GET',
    paths: ['/backup-storage'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'BackupStorageInventory',
    parameters: {},
  },
  APIQueryGlobalConfigMsg: {
    method: 'GET',
    paths: ['/global-configurations'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'GlobalConfigInventory',
    parameters: {},
  },
  APIQueryImageMsg: {
    method: 'GET',
    paths: ['/images'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'ImageInventory',
    parameters: {},
  },
  APIQueryLongJobMsg: {
    method: 'GET',
    paths: ['/longjobs'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'LongJobInventory',
    parameters: {},
  },
  APIQueryManagementNodeMsg: {
    method: 'GET',
    paths: ['/management-nodes'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'ManagementNodeInventory',
    parameters: {},
  },
  APIQueryPrimaryStorageMsg: {
    method: 'GET',
    paths: ['/primary-storage'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'PrimaryStorageInventory',
    parameters: {},
  },
  APIQueryQuotaMsg: {
    method: 'GET',
    paths: ['/accounts/quotas'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'QuotaInventory',
    parameters: {},
  },
  APIQuerySharedResourceMsg: {
    method: 'GET',
    paths: ['/accounts/resources'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'SharedResourceInventory',
    parameters: {},
  },
  APIQuerySystemTagMsg: {
    method: 'GET',
    paths: ['/system-tags'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'SystemTagInventory',
    parameters: {},
  },
  APIQueryUserTagMsg: {
    method: 'GET',
    paths: ['/user-tags'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'UserTagInventory',
    parameters: {},
  },
  APIQueryVmInstanceMsg: {
    method: 'GET',
    paths: ['/vm-instances'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'VmInstanceInventory',
    parameters: {},
  },
  APIQueryVolumeMsg: {
    method: 'GET',
    paths: ['/volumes'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'VolumeInventory',
    parameters: {},
  },
  APIQueryVolumeSnapshotMsg: {
    method: 'GET',
    paths: ['/volume-snapshots'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'VolumeSnapshotInventory',
    parameters: {},
  },
  APIQueryVolumeSnapshotTreeMsg: {
    method: 'GET',
    paths: ['/volume-snapshots/trees'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'VolumeSnapshotTreeInventory',
    parameters: {},
  },
  APIQueryZoneMsg: {
    method: 'GET',
    paths: ['/zones'],
    sync: true,
    kind: 'query',
    timeoutSeconds: 300,
    inventory: 'ZoneInventory',
    parameters: {},
  },
  APIRecoverImageMsg: {
    method: 'PUT',
    paths: ['/images/{imageUuid}/actions'],
    bodyKey: 'recoverImage',
    sync: false,
    kind: 'async',
    timeoutSeconds: 1800,
    parameters: {
      backupStorageUuids: {
        type: 'List<String>',
      },
      imageUuid: {
        type: 'String',
        required: true,
        resourceType: 'ImageVO',
        ownerCheck: 'own',
      },
    },
  },
  APIRefreshCaptchaMsg: {
    method: 'GET',
    paths: ['/captcha/refresh'],
    sync: true,
    kind: 'get',
    timeoutSeconds: 300,
    parameters: {
      uuid: {
        type: 'String',
        required: true,
        resourceType: 'CaptchaVO',
      },
    },
  },
  APIRevertVolumeFromSnapshotMsg: {
    method: 'PUT',
    paths: ['/volume-snapshots/{uuid}/actions'],
    bodyKey: 'revertVolumeFromSnapshot',
    sync: false,
    kind: 'async',
    timeoutSeconds: 86400,
    parameters: {
      uuid: {
        type: 'String',
        required: true,
        resourceType: 'VolumeSnapshotVO',
        ownerCheck: 'own',
      },
    },
  },
  APIRevokeResourceSharingMsg: {
    method: 'PUT',
    paths: ['/accounts/resources/actions'],
    bodyKey: 'revokeResourceSharing',
    sync: false,
    kind: 'async',
    timeoutSeconds: 1800,
    parameters: {
      accountUuids: {
        type: 'List<String>',
        required: false,
        resourceType: 'AccountVO',
      },
      all: {
        type: 'boolean',
      },
      resourceUuids: {
        type: 'List<String>',
        required: true,
        nonempty: true,
        resourceType: 'ResourceVO',
      },
      toPublic: {
        type: 'boolean',
      },
    },
  },
  APISetImageBootModeMsg: {
    method: 'PUT',
    paths: ['/images/{uuid}/actions'],
    bodyKey: 'setImageBootMode',
    sync: false,
    kind: 'async',
    timeoutSeconds: 1800,
    parameters: {
      bootMode: {
        type: 'String',
        required: true,
        validValues: ['Legacy', 'UEFI', 'UEFI_WITH_CSM'],
      },
      uuid: {
        type: 'String',
        required: true,
        resourceType: 'ImageVO',
        ownerCheck: 'own',
      },
    },
  },
  APIShareResourceMsg: {
    method: 'PUT',
    paths: ['/accounts/resources/actions'],
    bodyKey: 'shareResource',
    sync: false,
    kind: 'async',
    timeoutSeconds: 1800,
    parameters: {
      accountUuids: {
        type: 'List<String>',
        required: false,
        resourceType: 'AccountVO',
      },
      resourceUuids: {
        type: 'List<String>',
        required: true,
        nonempty: true,
        resourceType: 'ResourceVO',
      },
      toPublic: {
        type: 'boolean',
      },
    },
  },
  APISubmitLongJobMsg: {
    method: 'POST',
    paths: ['/longjobs'],
    bodyKey: 'params',
    sync: false,
    kind: 'create',
    timeoutSeconds: 1800,
    parameters: {
      description: {
        type: 'String',
        required: false,
        maxLength: 2048,
      },
      jobData: {
        type: 'String',
        required: true,
      },
      jobName: {
        type: 'String',
        required: true,
        maxLength: 255,
      },
      name: {
        type: 'String',
        required: false,
        maxLength: 255,
      },
      targetResourceUuid: {
        type: 'String',
        required: false,
        maxLength: 32,
        resourceType: 'ResourceVO',
      },
      resourceUuid: {
        type: 'String',
      },
      tagUuids: {
        type: 'List<String>',
        required: false,
        resourceType: 'TagPatternVO',
      },
    },
  },
  APISyncImageSizeMsg: {
    method: 'PUT',
    paths: ['/images/{uuid}/actions'],
    bodyKey: 'syncImageSize',
    sync: false,
    kind: 'async',
    timeoutSeconds: 1800,
    parameters: {
      uuid: {
        type: 'String',
        required: true,
        resourceType: 'ImageVO',
        ownerCheck: 'own',
      },
    },
  },
  APIUpdateImageMsg: {
    method: 'PUT',
    paths: ['/images/{uuid}/actions'],
    bodyKey: 'updateImage',
    sync: false,
    kind: 'async',
    timeoutSeconds: 1800,
    parameters: {
      architecture: {
        type: 'String',
        required: false,
        maxLength: 32,
        validValues: ['x86_64', 'aarch64', 'mips64el', 'loongarch64'],
      },
      description: {
        type: 'String',
        required: false,
        maxLength: 2048,
      },
      format: {
        type: 'String',
        required: false,
        maxLength: 255,
        validValues: ['raw', 'qcow2', 'iso'],
      },
      guestOsType: {
        type: 'String',
        required: false,
        maxLength: 255,
      },
      mediaType: {
        type: 'String',
        required: false,
        maxLength: 255,
        validValues: ['RootVolumeTemplate', 'DataVolumeTemplate', 'ISO'],
      },
      name: {
        type: 'String',
        required: false,
        maxLength: 255,
      },
      platform: {
        type: 'String',
        required: false,
        validValues: ['Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'],
      },
      system: {
        type: 'Boolean',
      },
      uuid: {
        type: 'String',
        required: true,
        resourceType: 'ImageVO',
        ownerCheck: 'own',
      },
      virtio: {
        type: 'Boolean',
        required: false,
      },
    },
  },
  APIUpdateVolumeSnapshotMsg: {
    method: 'PUT',
    paths: ['/volume-snapshots/{uuid}/actions'],
    bodyKey: 'updateVolumeSnapshot',
    sync: false,
    kind: 'async',
    timeoutSeconds: 1800,
    parameters: {
      description: {
        type: 'String',
        required: false,
        maxLength: 2048,
      },
      name: {
        type: 'String',
        required: false,
        maxLength: 255,
      },
      uuid: {
        type: 'String',
        required: true,
        resourceType: 'VolumeSnapshotVO',
        ownerCheck: 'own',
      },
    },
  },
  APIValidateSessionMsg: {
    method: 'GET',
    paths: ['/accounts/sessions/{sessionUuid}/valid'],
    sync: true,
    kind: 'get',
    timeoutSeconds: 300,
    parameters: {
      sessionUuid: {
        type: 'String',
        required: true,
      },
    },
  },
  APIZQLQueryMsg: {
    method: 'GET',
    paths: ['/zql'],
    sync: true,
    kind: 'get',
    timeoutSeconds: 300,
    parameters: {
      zql: {
        type: 'String',
      },
    },
  },
} as const satisfies Readonly<Record<string, ApiFacts>>;
