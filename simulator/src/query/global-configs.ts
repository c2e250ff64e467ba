import type { GlobalConfigRow } from '../world/global-configs.ts';
import type { Resource } from './resource.ts';

/** Every account reads all of them (domain.md §2.2). */
export const globalConfigs: Resource<GlobalConfigRow> = {
  rows: (world) => world.globalConfigs.all(),
  javaClass: 'org.zstack.core.config.GlobalConfigInventory',
  columns: ['id', 'name', 'category', 'description', 'defaultValue', 'value'],
  joins: {},
};
