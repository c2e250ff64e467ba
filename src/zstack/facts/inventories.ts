// Printed from docs/zstack/api-facts.json by `npm run generate`; never edited.
import type { InventoryFacts } from './forms.ts';

export const inventoryFacts = {
  AccountInventory: {
    fields: {
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      description: {
        type: 'String',
        nullable: true,
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      name: {
        type: 'String',
        nullable: false,
      },
      type: {
        type: 'String',
        enum: 'AccountType',
        nullable: false,
      },
      uuid: {
        type: 'String',
        nullable: false,
      },
    },
    joins: ['group', 'policy', 'quota', 'user'],
  },
  AccountResourceRefInventory: {
    fields: {
      accountUuid: {
        type: 'String',
        nullable: false,
        refersTo: 'AccountVO',
      },
      concreteResourceType: {
        type: 'String',
        nullable: false,
      },
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      resourceType: {
        type: 'String',
        nullable: false,
      },
      resourceUuid: {
        type: 'String',
        nullable: false,
      },
    },
    joins: [],
  },
  BackupStorageInventory: {
    fields: {
      attachedZoneUuids: {
        type: 'List<String>',
        queryable: 'BackupStorageZoneRefInventory by backupStorageUuid -> zoneUuid',
      },
      availableCapacity: {
        type: 'Long',
        nullable: false,
      },
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      description: {
        type: 'String',
        nullable: true,
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      name: {
        type: 'String',
        nullable: true,
      },
      state: {
        type: 'String',
        enum: 'BackupStorageState',
        nullable: false,
      },
      status: {
        type: 'String',
        enum: 'BackupStorageStatus',
        nullable: false,
      },
      totalCapacity: {
        type: 'Long',
        nullable: false,
      },
      type: {
        type: 'String',
        nullable: false,
      },
      url: {
        type: 'String',
        nullable: false,
      },
      uuid: {
        type: 'String',
        nullable: false,
      },
    },
    subtypeFields: {
      fsid: {
        type: 'String',
        nullable: true,
      },
      mons: {
        type: 'List<CephBackupStorageMonInventory>',
      },
      poolAvailableCapacity: {
        type: 'Long',
        nullable: false,
      },
      poolDiskUtilization: {
        type: 'Float',
        nullable: true,
      },
      poolName: {
        type: 'String',
        nullable: false,
      },
      poolReplicatedSize: {
        type: 'Integer',
        nullable: true,
      },
      poolSecurityPolicy: {
        type: 'String',
        nullable: true,
      },
      poolUsedCapacity: {
        type: 'Long',
        nullable: false,
      },
      identity: {
        type: 'String',
      },
      hostname: {
        type: 'String',
        nullable: false,
      },
      sshPort: {
        type: 'Integer',
        nullable: true,
      },
      username: {
        type: 'String',
        nullable: false,
      },
    },
    joins: ['image', 'volumeSnapshot', 'zone'],
  },
  GlobalConfigInventory: {
    fields: {
      category: {
        type: 'String',
        nullable: false,
      },
      defaultValue: {
        type: 'String',
        nullable: true,
      },
      description: {
        type: 'String',
        nullable: true,
      },
      id: {
        type: 'Long',
        nullable: false,
      },
      name: {
        type: 'String',
        nullable: false,
      },
      value: {
        type: 'String',
        nullable: true,
      },
    },
    joins: [],
  },
  ImageBackupStorageRefInventory: {
    fields: {
      backupStorageUuid: {
        type: 'String',
        nullable: false,
        refersTo: 'BackupStorageVO',
      },
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      exportMd5Sum: {
        type: 'String',
        nullable: true,
      },
      exportUrl: {
        type: 'String',
        nullable: true,
      },
      imageUuid: {
        type: 'String',
        nullable: false,
        refersTo: 'ImageVO',
      },
      installPath: {
        type: 'String',
        nullable: false,
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      status: {
        type: 'String',
        enum: 'ImageStatus',
        nullable: false,
      },
    },
    joins: ['backupStorage', 'image'],
  },
  ImageInventory: {
    fields: {
      actualSize: {
        type: 'Long',
        nullable: true,
      },
      architecture: {
        type: 'String',
        nullable: true,
      },
      backupStorageRefs: {
        type: 'List<ImageBackupStorageRefInventory>',
        queryable: 'ImageBackupStorageRefInventory by imageUuid',
      },
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      description: {
        type: 'String',
        nullable: true,
      },
      format: {
        type: 'String',
        nullable: false,
      },
      guestOsType: {
        type: 'String',
        nullable: true,
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      md5Sum: {
        type: 'String',
        nullable: true,
      },
      mediaType: {
        type: 'String',
        enum: 'ImageMediaType',
        nullable: false,
      },
      name: {
        type: 'String',
        nullable: false,
      },
      platform: {
        type: 'String',
        enum: 'ImagePlatform',
        nullable: true,
      },
      size: {
        type: 'Long',
        nullable: true,
      },
      state: {
        type: 'String',
        enum: 'ImageState',
        nullable: false,
      },
      status: {
        type: 'String',
        enum: 'ImageStatus',
        nullable: false,
      },
      system: {
        type: 'Boolean',
        nullable: true,
      },
      systemTags: {
        type: 'List<SystemTagInventory>',
      },
      type: {
        type: 'String',
        nullable: false,
      },
      url: {
        type: 'String',
        nullable: false,
      },
      uuid: {
        type: 'String',
        nullable: false,
      },
      virtio: {
        type: 'Boolean',
        nullable: true,
      },
    },
    joins: ['backupStorage', 'volume'],
  },
  LongJobInventory: {
    fields: {
      apiId: {
        type: 'String',
        nullable: false,
      },
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      description: {
        type: 'String',
        nullable: true,
      },
      executeTime: {
        type: 'Long',
        nullable: true,
      },
      jobData: {
        type: 'String',
        nullable: false,
      },
      jobName: {
        type: 'String',
        nullable: false,
      },
      jobResult: {
        type: 'String',
        nullable: true,
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      managementNodeUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'ManagementNodeVO',
      },
      name: {
        type: 'String',
        nullable: false,
      },
      state: {
        type: 'String',
        enum: 'LongJobState',
        nullable: false,
      },
      targetResourceUuid: {
        type: 'String',
        nullable: true,
      },
      uuid: {
        type: 'String',
        nullable: false,
      },
    },
    joins: [],
  },
  ManagementNodeInventory: {
    fields: {
      heartBeat: {
        type: 'Timestamp',
        nullable: false,
      },
      hostName: {
        type: 'String',
        nullable: true,
      },
      joinDate: {
        type: 'Timestamp',
        nullable: false,
      },
      uuid: {
        type: 'String',
        nullable: false,
      },
    },
    joins: [],
  },
  PrimaryStorageInventory: {
    fields: {
      attachedClusterUuids: {
        type: 'List<String>',
        queryable: 'PrimaryStorageClusterRefInventory by primaryStorageUuid -> clusterUuid',
      },
      availableCapacity: {
        type: 'Long',
        queryable: 'PrimaryStorageCapacityInventory by uuid -> availableCapacity',
      },
      availablePhysicalCapacity: {
        type: 'Long',
        queryable: 'PrimaryStorageCapacityInventory by uuid -> availablePhysicalCapacity',
      },
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      description: {
        type: 'String',
        nullable: true,
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      mountPath: {
        type: 'String',
        nullable: false,
      },
      name: {
        type: 'String',
        nullable: true,
      },
      state: {
        type: 'String',
        enum: 'PrimaryStorageState',
        nullable: false,
      },
      status: {
        type: 'String',
        enum: 'PrimaryStorageStatus',
        nullable: false,
      },
      systemUsedCapacity: {
        type: 'Long',
        queryable: 'PrimaryStorageCapacityInventory by uuid -> systemUsedCapacity',
      },
      totalCapacity: {
        type: 'Long',
        queryable: 'PrimaryStorageCapacityInventory by uuid -> totalCapacity',
      },
      totalPhysicalCapacity: {
        type: 'Long',
        queryable: 'PrimaryStorageCapacityInventory by uuid -> totalPhysicalCapacity',
      },
      type: {
        type: 'String',
        nullable: true,
      },
      url: {
        type: 'String',
        nullable: false,
      },
      uuid: {
        type: 'String',
        nullable: false,
      },
      zoneUuid: {
        type: 'String',
        nullable: false,
        refersTo: 'ZoneVO',
      },
    },
    subtypeFields: {
      fsid: {
        type: 'String',
        nullable: true,
      },
      mons: {
        type: 'List<CephPrimaryStorageMonInventory>',
      },
      pools: {
        type: 'List<CephPrimaryStoragePoolInventory>',
      },
    },
    joins: ['cluster', 'volume', 'volumeSnapshot', 'zone'],
  },
  QuotaInventory: {
    fields: {
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      identityType: {
        type: 'String',
        nullable: false,
      },
      identityUuid: {
        type: 'String',
        nullable: true,
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      name: {
        type: 'String',
        nullable: false,
      },
      uuid: {
        type: 'String',
        nullable: false,
      },
      value: {
        type: 'Long',
        nullable: true,
      },
    },
    joins: ['account'],
  },
  SessionInventory: {
    fields: {
      accountUuid: {
        type: 'String',
      },
      createDate: {
        type: 'Timestamp',
      },
      expiredDate: {
        type: 'Timestamp',
      },
      userType: {
        type: 'String',
      },
      userUuid: {
        type: 'String',
      },
      uuid: {
        type: 'String',
      },
    },
    joins: [],
  },
  SharedResourceInventory: {
    fields: {
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      ownerAccountUuid: {
        type: 'String',
        nullable: false,
        refersTo: 'AccountVO',
      },
      receiverAccountUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'AccountVO',
      },
      resourceType: {
        type: 'String',
        nullable: false,
      },
      resourceUuid: {
        type: 'String',
        nullable: false,
        refersTo: 'ResourceVO',
      },
      toPublic: {
        type: 'Boolean',
        nullable: false,
      },
    },
    joins: [],
  },
  SystemTagInventory: {
    fields: {
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      inherent: {
        type: 'Boolean',
        nullable: false,
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      resourceType: {
        type: 'String',
        nullable: false,
      },
      resourceUuid: {
        type: 'String',
        nullable: false,
      },
      tag: {
        type: 'String',
        nullable: false,
      },
      type: {
        type: 'String',
        enum: 'TagType',
        nullable: false,
      },
      uuid: {
        type: 'String',
        nullable: false,
      },
    },
    joins: [],
  },
  TagPatternInventory: {
    fields: {
      color: {
        type: 'String',
        nullable: true,
      },
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      description: {
        type: 'String',
        nullable: true,
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      name: {
        type: 'String',
        nullable: false,
      },
      type: {
        type: 'String',
        enum: 'TagPatternType',
        nullable: false,
      },
      uuid: {
        type: 'String',
        nullable: false,
      },
      value: {
        type: 'String',
        nullable: false,
      },
    },
    joins: ['tag'],
  },
  UserTagInventory: {
    fields: {
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      resourceType: {
        type: 'String',
        nullable: false,
      },
      resourceUuid: {
        type: 'String',
        nullable: false,
      },
      tag: {
        type: 'String',
        nullable: false,
      },
      tagPattern: {
        type: 'TagPatternInventory',
      },
      tagPatternUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'TagPatternVO',
      },
      type: {
        type: 'String',
        enum: 'TagType',
        nullable: false,
      },
      uuid: {
        type: 'String',
        nullable: false,
      },
    },
    joins: ['tagPattern'],
  },
  VmInstanceInventory: {
    fields: {
      allVolumes: {
        type: 'List<VolumeInventory>',
      },
      allocatorStrategy: {
        type: 'String',
        nullable: true,
      },
      architecture: {
        type: 'String',
        nullable: true,
      },
      clusterUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'ClusterVO',
      },
      cpuNum: {
        type: 'Integer',
        nullable: false,
      },
      cpuSpeed: {
        type: 'Long',
        nullable: false,
      },
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      defaultL3NetworkUuid: {
        type: 'String',
        nullable: true,
      },
      description: {
        type: 'String',
        nullable: true,
      },
      guestOsType: {
        type: 'String',
        nullable: true,
      },
      hostUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'HostVO',
      },
      hypervisorType: {
        type: 'String',
        nullable: true,
      },
      imageUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'ImageVO',
      },
      instanceOfferingUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'InstanceOfferingVO',
      },
      lastHostUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'HostVO',
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      memorySize: {
        type: 'Long',
        nullable: false,
      },
      name: {
        type: 'String',
        nullable: false,
      },
      platform: {
        type: 'String',
        nullable: false,
      },
      reservedMemorySize: {
        type: 'Long',
        nullable: true,
      },
      rootVolumeUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'VolumeVO',
      },
      state: {
        type: 'String',
        enum: 'VmInstanceState',
        nullable: false,
      },
      type: {
        type: 'String',
        nullable: false,
      },
      uuid: {
        type: 'String',
        nullable: false,
      },
      vmCdRoms: {
        type: 'List<VmCdRomInventory>',
      },
      vmNics: {
        type: 'List<VmNicInventory>',
      },
      zoneUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'ZoneVO',
      },
    },
    subtypeFields: {
      agentPort: {
        type: 'Integer',
        nullable: true,
      },
      applianceVmType: {
        type: 'String',
        nullable: false,
      },
      defaultRouteL3NetworkUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'L3NetworkVO',
      },
      haStatus: {
        type: 'String',
        enum: 'ApplianceVmHaStatus',
        nullable: true,
      },
      managementNetworkUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'L3NetworkVO',
      },
      status: {
        type: 'String',
        enum: 'ApplianceVmStatus',
        nullable: false,
      },
    },
    joins: ['allVolumes', 'cluster', 'host', 'image', 'instanceOffering', 'rootVolume', 'vmCdRoms', 'vmNics', 'zone'],
  },
  VolumeInventory: {
    fields: {
      actualSize: {
        type: 'Long',
        nullable: true,
      },
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      description: {
        type: 'String',
        nullable: true,
      },
      deviceId: {
        type: 'Integer',
        nullable: true,
      },
      diskOfferingUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'DiskOfferingVO',
      },
      format: {
        type: 'String',
        nullable: true,
      },
      installPath: {
        type: 'String',
        nullable: true,
      },
      isShareable: {
        type: 'Boolean',
        nullable: false,
      },
      lastAttachDate: {
        type: 'Timestamp',
        nullable: true,
      },
      lastDetachDate: {
        type: 'Timestamp',
        nullable: true,
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      lastVmInstanceUuid: {
        type: 'String',
        nullable: true,
      },
      name: {
        type: 'String',
        nullable: false,
      },
      primaryStorageUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'PrimaryStorageVO',
      },
      protocol: {
        type: 'String',
        nullable: true,
      },
      rootImageUuid: {
        type: 'String',
        nullable: true,
      },
      size: {
        type: 'Long',
        nullable: false,
      },
      state: {
        type: 'String',
        enum: 'VolumeState',
        nullable: false,
      },
      status: {
        type: 'String',
        enum: 'VolumeStatus',
        nullable: false,
      },
      type: {
        type: 'String',
        enum: 'VolumeType',
        nullable: false,
      },
      uuid: {
        type: 'String',
        nullable: false,
      },
      vmInstanceUuid: {
        type: 'String',
        nullable: true,
      },
      volumeQos: {
        type: 'String',
        nullable: true,
      },
    },
    joins: ['diskOffering', 'image', 'primaryStorage', 'snapshot', 'vmInstance'],
  },
  VolumeSnapshotBackupStorageRefInventory: {
    fields: {
      backupStorageUuid: {
        type: 'String',
        nullable: false,
        refersTo: 'BackupStorageVO',
      },
      installPath: {
        type: 'String',
        nullable: false,
      },
      volumeSnapshotUuid: {
        type: 'String',
        nullable: false,
        refersTo: 'VolumeSnapshotVO',
      },
    },
    joins: ['backupStorage', 'volumeSnapshot'],
  },
  VolumeSnapshotInventory: {
    fields: {
      backupStorageRefs: {
        type: 'List<VolumeSnapshotBackupStorageRefInventory>',
        queryable: 'VolumeSnapshotBackupStorageRefInventory by volumeSnapshotUuid',
      },
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      description: {
        type: 'String',
        nullable: true,
      },
      distance: {
        type: 'int',
        nullable: true,
      },
      format: {
        type: 'String',
        nullable: false,
      },
      groupUuid: {
        type: 'String',
        queryable: 'VolumeSnapshotGroupRefInventory by volumeSnapshotUuid -> volumeSnapshotGroupUuid',
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      latest: {
        type: 'Boolean',
        nullable: true,
      },
      name: {
        type: 'String',
        nullable: false,
      },
      parentUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'VolumeSnapshotVO',
      },
      primaryStorageInstallPath: {
        type: 'String',
        nullable: true,
      },
      primaryStorageUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'PrimaryStorageVO',
      },
      size: {
        type: 'Long',
        nullable: true,
      },
      state: {
        type: 'String',
        enum: 'VolumeSnapshotState',
        nullable: false,
      },
      status: {
        type: 'String',
        enum: 'VolumeSnapshotStatus',
        nullable: false,
      },
      treeUuid: {
        type: 'String',
        nullable: false,
        refersTo: 'VolumeSnapshotTreeVO',
      },
      type: {
        type: 'String',
        nullable: true,
      },
      uuid: {
        type: 'String',
        nullable: false,
      },
      volumeType: {
        type: 'String',
        nullable: false,
      },
      volumeUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'VolumeVO',
      },
    },
    joins: ['backupStorage', 'backupStorageRef', 'group', 'groupRef', 'primaryStorage', 'tree', 'volume'],
  },
  VolumeSnapshotTreeInventory: {
    fields: {
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      current: {
        type: 'Boolean',
        nullable: true,
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      status: {
        type: 'String',
        enum: 'VolumeSnapshotTreeStatus',
        nullable: false,
      },
      tree: {
        type: 'VolumeSnapshotTree.SnapshotLeafInventory',
      },
      uuid: {
        type: 'String',
        nullable: false,
      },
      volumeUuid: {
        type: 'String',
        nullable: true,
        refersTo: 'VolumeVO',
      },
    },
    joins: ['snapshot', 'volume'],
  },
  ZoneInventory: {
    fields: {
      createDate: {
        type: 'Timestamp',
        nullable: false,
      },
      description: {
        type: 'String',
        nullable: true,
      },
      isDefault: {
        type: 'boolean',
        nullable: true,
      },
      lastOpDate: {
        type: 'Timestamp',
        nullable: false,
      },
      name: {
        type: 'String',
        nullable: false,
      },
      state: {
        type: 'String',
        enum: 'ZoneState',
        nullable: false,
      },
      type: {
        type: 'String',
        nullable: false,
      },
      uuid: {
        type: 'String',
        nullable: false,
      },
    },
    joins: ['backupStorage', 'cluster', 'host', 'l2Network', 'l3Network', 'primaryStorage', 'vmInstance'],
  },
} as const satisfies Readonly<Record<string, InventoryFacts>>;
