import type { TaskProgress } from '../../zstack/task-progresses.ts';

/** The percentage that an entry of ZStack's task progress holds; null where it is a sentence. */
export function percentOf({ type, content }: TaskProgress): number | null {
  if (type !== 'Progress' || content === null || !/^\s*\d+(\.\d+)?\s*%?\s*$/.test(content)) return null;
  return Math.min(100, Math.floor(Number.parseFloat(content)));
}

/** How far a job is: the percentage that was reported last, looking into steps only where the tree's top has none. */
export function overallPercent(tasks: readonly TaskProgress[]): number | null {
  const own = tasks.map(percentOf).filter((percent) => percent !== null);
  if (own.length > 0) return Math.max(...own);
  const inner = tasks.flatMap(({ subTasks }) => subTasks);
  return inner.length === 0 ? null : overallPercent(inner);
}
