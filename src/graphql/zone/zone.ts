import { type ZoneInventory, zones } from '../../zstack/apis/zones.ts';
import { enumOf } from '../../zstack/facts/facts.ts';
import { describeEnum } from '../enumeration.ts';
import type { Resource } from '../resource.ts';

export const zoneResource: Resource<ZoneInventory> = {
  typeName: 'Zone',
  api: zones,
  madeOf: { backupStorages: [], primaryStorages: [], vmInstances: [] },
  list: {
    one: 'A zone by its uuid; null where there is none. Every account may read it.',
    many: 'The zones, which every account may read.',
  },
  enums: [
    describeEnum(enumOf('ZoneState'), 'Whether a zone is in use.', {
      Enabled: 'In use.',
      Disabled: 'Taken out of use by its administrator.',
    }),
  ],
};
