// Printed from docs/zstack/api-facts.json by `npm run generate`; never edited.

export const enumFacts = {
  BackupStorageState: ['Enabled', 'Disabled'],
  BackupStorageStatus: ['Connecting', 'Connected', 'Disconnected'],
  DeletionMode: ['Enforcing', 'Permissive'],
  ImageBootMode: ['Legacy', 'UEFI', 'UEFI_WITH_CSM'],
  ImageMediaType: ['RootVolumeTemplate', 'DataVolumeTemplate', 'ISO'],
  ImagePlatform: ['Linux', 'Windows', 'WindowsVirtio', 'Other', 'Paravirtualization'],
  ImageState: ['Enabled', 'Disabled'],
  ImageStatus: ['Creating', 'Downloading', 'Ready', 'Error', 'Deleted', 'Migrating'],
  TagPatternType: ['simple', 'withToken'],
  TagType: ['System', 'User'],
  VolumeSnapshotState: ['Enabled', 'Disabled'],
  VolumeSnapshotStatus: ['Creating', 'Ready', 'Deleted', 'Deleting'],
  VolumeSnapshotTreeStatus: ['Creating', 'Completed', 'Failed'],
  VolumeState: ['Enabled', 'Disabled'],
  VolumeStatus: ['Creating', 'Ready', 'NotInstantiated', 'Deleted', 'Migrating'],
  VolumeType: ['Root', 'Data', 'Memory', 'Cache'],
  ZoneState: ['Enabled', 'Disabled'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
