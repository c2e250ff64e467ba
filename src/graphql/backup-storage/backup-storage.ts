import { type BackupStorageInventory, backupStorages } from '../../zstack/apis/backup-storages.ts';
import { enumOf } from '../../zstack/facts/facts.ts';
import { describeEnum } from '../enumeration.ts';
import type { Resource } from '../resource.ts';

export const backupStorageResource: Resource<BackupStorageInventory> = {
  typeName: 'BackupStorage',
  api: backupStorages,
  madeOf: { zones: ['attachedZoneUuids'], images: [] },
  list: {
    one: 'A backup storage by its uuid; null where there is none. Every account may read it.',
    many: 'The backup storages, which every account may read.',
    within: {
      Zone: { backupStorages: 'The backup storages that are attached to it. One request to ZStack for each zone.' },
    },
    urls: ['url'],
    joins: { zone: 'The zones that it is attached to.' },
  },
  enums: [
    describeEnum(enumOf('BackupStorageState'), 'Whether a backup storage is in use.', {
      Enabled: 'In use.',
      Disabled: 'Taken out of use by its administrator.',
    }),
    describeEnum(enumOf('BackupStorageStatus'), 'Whether the management node reaches a backup storage.', {
      Connecting: 'Being connected.',
      Connected: 'Reached.',
      Disconnected: 'Not reached: no copy can be written to it.',
    }),
  ],
};
