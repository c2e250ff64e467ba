import { apiNames, factsOf } from '../facts/facts.ts';
import { Inventory, type WireObject } from '../wire/inventory.ts';
import { zoneOffset } from '../wire/timestamps.ts';
import { sessionless, sync, type SyncApi } from './declaration.ts';
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

/** A reply whose fields stand beside `success` (zstack-wire.md §2). */
const flat = (fields: WireObject): WireObject => ({ ...fields, success: true });

/** Progress, and what the node tells of itself (zstack-domain.md §2.5). */
export const managementApis: readonly SyncApi[] = [
  sync('APIGetTaskProgressMsg', ({ node, given }) => ({
    inventories: taskProgresses(node, given.text('apiId'), given.flag('all')),
  })),
  sessionless('APIGetVersionMsg', ({ node }) => flat({ version: node.version })),
  sessionless('APIGetCurrentTimeMsg', ({ node }) => {
    const now = Math.floor(node.world.clock.now());
    return flat({ currentTime: { MillionSeconds: now, Seconds: Math.floor(now / 1000) } });
  }),
  sessionless('APIGetSupportAPIsMsg', () => flat({ supportApis: apiNames })),
  // zstack-nodes.md §5: says no more than that the process lives
  sessionless('APIIsReadyToGoMsg', () => ({})),
  {
    mode: 'sync',
    session: 'header',
    facts: factsOf('APIGetPlatformTimeZoneMsg'),
    run: ({ node }) => flat({ timezone: node.timeZone, offset: zoneOffset(node.world.clock.now(), node.timeZone) }),
  },
];
