import { Inventory, type WireObject } from '../wire/inventory.ts';
import { zoneOffset } from '../wire/timestamps.ts';
import type { SyncApi } from './declaration.ts';
import type { ManagementNode } from './node.ts';

function taskProgresses({ jobs }: ManagementNode, apiId: string, all: boolean): readonly Inventory[] {
  const progress = jobs.progress(apiId);
  if (progress === undefined) return [];
  const { taskName, percent, at } = progress;
  const entry = (type: 'Task' | 'Progress', content: string): Inventory =>
    new Inventory('org.zstack.header.core.progress.TaskProgressInventory', {
      taskUuid: apiId,
      taskName,
      type,
      content,
      time: Math.floor(at),
      subTasks: [],
    } satisfies WireObject);
  const latest = entry('Progress', String(percent));
  return all ? [entry('Task', 'create template from the volume snapshot'), latest] : [latest];
}

/** Progress, and what the node tells of itself (zstack-domain.md §2.5). */
export const managementApis: readonly SyncApi[] = [
  {
    mode: 'sync',
    session: 'required',
    message: 'org.zstack.header.core.progress.APIGetTaskProgressMsg',
    method: 'GET',
    paths: ['/task-progresses/{apiId}'],
    parameters: { apiId: { type: 'text', required: true }, all: { type: 'flag' } },
    run: ({ node, given }) => ({ inventories: taskProgresses(node, given.text('apiId'), given.flag('all')) }),
  },
  {
    mode: 'sync',
    session: 'none',
    message: 'org.zstack.header.managementnode.APIGetVersionMsg',
    method: 'PUT',
    paths: ['/management-nodes/actions'],
    bodyKey: 'getVersion',
    parameters: {},
    run: ({ node: { version } }) => ({ version }),
  },
  {
    mode: 'sync',
    session: 'none',
    message: 'org.zstack.header.managementnode.APIGetCurrentTimeMsg',
    method: 'PUT',
    paths: ['/management-nodes/actions'],
    bodyKey: 'getCurrentTime',
    parameters: {},
    run: ({ node }) => {
      const now = Math.floor(node.world.clock.now());
      return { currentTime: { MillionSeconds: now, Seconds: Math.floor(now / 1000) } };
    },
  },
  {
    mode: 'sync',
    session: 'required',
    adminOnly: true,
    message: 'org.zstack.header.managementnode.APIGetPlatformTimeZoneMsg',
    method: 'GET',
    paths: ['/management-nodes/platform-timezone'],
    parameters: {},
    run: ({ node }) => ({ timezone: node.timeZone, offset: zoneOffset(node.world.clock.now(), node.timeZone) }),
  },
];
