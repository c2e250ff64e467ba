import { seededUuids } from '../uuids.ts';
import { Inventory } from '../wire/inventory.ts';
import { sync } from './declaration.ts';

/** One entry for each step of a job that reports its progress, or the newest alone (wire.md §3.6). */
export const getTaskProgress = sync('APIGetTaskProgressMsg', ({ node, given }) => {
  const apiId = given.text('apiId');
  const { taskName, steps } = node.jobs.progress(apiId) ?? { taskName: '', steps: [] };
  const inventories = steps.map(
    ({ percent, at }, index) =>
      new Inventory('org.zstack.header.core.progress.TaskProgressInventory', {
        taskUuid: seededUuids(`${apiId} step ${index} at ${percent} %`)(),
        taskName,
        type: 'Progress',
        content: String(percent),
        time: Math.floor(at),
        arguments: '[]',
      }),
  );
  return { inventories: given.flag('all') ? inventories : inventories.slice(-1) };
});
