import type { ManagementNodeRow } from '../world/management-nodes.ts';
import { header } from './columns.ts';
import type { Resource } from './resource.ts';

export const managementNodes: Resource<ManagementNodeRow> = {
  rows: (world) => world.managementNodes.all(),
  javaClass: header('managementnode.ManagementNodeInventory'),
  columns: ['uuid', 'hostName', 'joinDate', 'heartBeat'],
  joins: {},
};
