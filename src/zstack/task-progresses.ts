import { sync } from './api.ts';
import { type Decoder, listOf, text } from './decoder.ts';
import { isJsonObject } from './json.ts';
import type { Uuid } from './uuid.ts';

/** One entry of a job's progress (`zstack-wire.md §3.6`). */
export interface TaskProgress {
  readonly taskUuid: Uuid | null;
  readonly taskName: string | null;
  readonly type: string | null;
  /** A percentage in an entry of type `Progress`, else a sentence that may be translated. */
  readonly content: string | null;
  readonly time: Date | null;
  readonly subTasks: readonly TaskProgress[];
}

const taskProgress: Decoder<TaskProgress | null> = (value, context, path) => {
  if (!isJsonObject(value)) return null;
  const { taskUuid, taskName, type, content, time, subTasks } = value;
  return {
    taskUuid: text(taskUuid, context, path),
    taskName: text(taskName, context, path),
    type: text(type, context, path),
    content: text(content, context, path),
    time: typeof time === 'number' && Math.abs(time) <= 8.64e15 ? new Date(time) : null,
    subTasks: listOf(taskProgress)(subTasks, context, path),
  };
};

/** GetTaskProgress: empty when nothing was reported. Needs a session, and prolongs it. */
export const getTaskProgress = sync<{ readonly apiId: Uuid; readonly all: boolean }, readonly TaskProgress[]>({
  method: 'GET',
  path: '/task-progresses/{apiId}',
  result: (value, context) =>
    listOf(taskProgress)(isJsonObject(value) ? value['inventories'] : undefined, context, 'TaskProgress'),
});
