import { type Condition, isAlways, isNever } from './conditions.ts';
import type { Uuid } from './values/uuid.ts';

/** What a row of a list has to meet. */
export type Where = Condition | All | Any | NoCopyOn;

export interface All {
  readonly all: readonly Where[];
}

export interface Any {
  readonly any: readonly Where[];
}

/** Images of which no copy is on any of these backup storages: the one thing that only a sub-query can tell (`zql.md §2`). */
export interface NoCopyOn {
  readonly noCopyOn: readonly Uuid[];
}

/** The same without what every row meets or none can meet; true where every row meets it, false where none can. */
export function simplify(where: Where): Where | boolean {
  if ('noCopyOn' in where) return where.noCopyOn.length === 0 ? true : where;
  if ('all' in where) {
    const parts = where.all.map(simplify);
    if (parts.includes(false)) return false;
    return groupOf(parts, (all) => ({ all })) ?? true;
  }
  if ('any' in where) {
    const parts = where.any.map(simplify);
    if (parts.includes(true)) return true;
    return groupOf(parts, (any) => ({ any })) ?? false;
  }
  if (isNever(where)) return false;
  return isAlways(where) ? true : where;
}

function groupOf(parts: readonly (Where | boolean)[], group: (parts: readonly Where[]) => Where): Where | undefined {
  const left = parts.filter((part) => typeof part !== 'boolean');
  const [only] = left;
  return left.length > 1 ? group(left) : only;
}

/** Its conditions, where all of them have to be met and nothing else; null where the plain query cannot say it. */
export function asConjunction(where: Where | boolean): readonly Condition[] | null {
  if (where === true) return [];
  if (where === false || 'any' in where || 'noCopyOn' in where) return null;
  if (!('all' in where)) return [where];
  const parts = where.all.map(asConjunction);
  return parts.includes(null) ? null : parts.flatMap((conditions) => conditions ?? []);
}

/** How many conditions it is made of. */
export function countLeaves(where: Where): number {
  const parts = 'all' in where ? where.all : 'any' in where ? where.any : undefined;
  return parts === undefined ? 1 : parts.reduce((sum, part) => sum + countLeaves(part), 0);
}
