import type { GlobalConfigRow } from '../../world/global-configs.ts';
import type { ManagementNodeRow } from '../../world/management-nodes.ts';
import type { Resource } from '../resource.ts';
import { header } from './columns.ts';

export const managementNodes: Resource<ManagementNodeRow> = {
  rows: (world) => world.managementNodes.all(),
  javaClass: header('managementnode.ManagementNodeInventory'),
  columns: ['uuid', 'hostName', 'joinDate', 'heartBeat'],
  joins: {},
};

/** Every account reads all of them (domain.md §2.2). */
export const globalConfigs: Resource<GlobalConfigRow> = {
  rows: (world) => world.globalConfigs.all(),
  javaClass: 'org.zstack.core.config.GlobalConfigInventory',
  columns: ['id', 'name', 'category', 'description', 'defaultValue', 'value'],
  joins: {},
};
