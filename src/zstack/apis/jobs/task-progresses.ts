import { expectOwnJson } from '../../wire/answer.ts';
import { syncApi } from '../../wire/api.ts';
import { type Decoder, listOf, text } from '../../wire/decoder.ts';
import { isJsonObject } from '../../wire/values/json.ts';
import { textRedaction } from '../../wire/errors/redaction.ts';
import type { Uuid } from '../../wire/values/uuid.ts';

/** One entry of a job's progress (`wire.md §3.6`). */
export interface TaskProgress {
  readonly taskUuid: Uuid | null;
  readonly taskName: string | null;
  readonly type: string | null;
  /** A percentage in an entry of type `Progress`, else a sentence that may be translated. */
  readonly content: string | null;
  readonly time: Date | null;
  readonly subTasks: readonly TaskProgress[];
}

/** Steps nested deeper than this are left out. */
const DEEPEST_TASK = 16;

const taskProgressAt =
  (depth: number): Decoder<TaskProgress | null> =>
  (value, context, path) => {
    if (!isJsonObject(value)) return null;
    const { taskUuid, taskName, type, content, time, subTasks } = value;
    const redact = textRedaction(context.session);
    const told = (part: unknown) => (typeof part === 'string' ? redact(part) : null);
    return {
      taskUuid: text(taskUuid, context, path),
      taskName: told(taskName),
      type: text(type, context, path),
      content: told(content),
      time: typeof time === 'number' && Math.abs(time) <= 8.64e15 ? new Date(time) : null,
      subTasks: depth === DEEPEST_TASK ? [] : listOf(taskProgressAt(depth + 1))(subTasks, context, path),
    };
  };

const taskProgresses = listOf(taskProgressAt(0));

/** GetTaskProgress: empty when nothing was reported. Needs a session, and prolongs it. */
export const getTaskProgress = syncApi('APIGetTaskProgressMsg', {
  result: (value, context) => {
    expectOwnJson(value);
    return taskProgresses(isJsonObject(value) ? value['inventories'] : undefined, context, 'TaskProgress');
  },
});

/** The percentage that an entry of ZStack's task progress holds; null where it is a sentence. */
export function percentOf({ type, content }: TaskProgress): number | null {
  const text = content?.trim() ?? '';
  if (type !== 'Progress' || !/^\d+(?:\.\d+)?\s*%?$/.test(text)) return null;
  return Math.min(100, Math.floor(Number.parseFloat(text)));
}

/** How far a job is: the highest percentage of its steps, which come one an entry, looking within them only where they have none. */
export function overallPercent(tasks: readonly TaskProgress[]): number | null {
  const own = tasks.map(percentOf).filter((percent) => percent !== null);
  if (own.length > 0) return Math.max(...own);
  const inner = tasks.flatMap(({ subTasks }) => subTasks);
  return inner.length === 0 ? null : overallPercent(inner);
}

/** What a progress says, in a form to be compared: when it was said does not count. */
export function progressText(tasks: readonly TaskProgress[] | null): string {
  return JSON.stringify(tasks, (name, value: unknown) => (name === 'time' ? undefined : value));
}
