import { type PrimaryStorageInventory, primaryStorages } from '../../zstack/apis/primary-storages.ts';
import { enumOf } from '../../zstack/facts/facts.ts';
import { describeEnum } from '../enumeration.ts';
import type { Resource } from '../resource.ts';

export const primaryStorageResource: Resource<PrimaryStorageInventory> = {
  typeName: 'PrimaryStorage',
  api: primaryStorages,
  madeOf: { zone: ['zoneUuid'], volumes: [], snapshots: [] },
  list: {
    one: 'A primary storage by its uuid; null where there is none. Every account may read it.',
    many: 'The primary storages, which every account may read.',
    within: { Zone: { primaryStorages: 'The primary storages in it. One request to ZStack for each zone.' } },
  },
  enums: [
    describeEnum(enumOf('PrimaryStorageState'), 'Whether a primary storage is in use.', {
      Enabled: 'In use.',
      Disabled: 'Taken out of use by its administrator.',
      Maintenance: 'Being worked on: the machines with volumes on it are stopped.',
      Deleting: 'Being deleted.',
    }),
    describeEnum(enumOf('PrimaryStorageStatus'), 'Whether the management node reaches a primary storage.', {
      Connecting: 'Being connected.',
      Connected: 'Reached.',
      Disconnected: 'Not reached.',
    }),
  ],
};
