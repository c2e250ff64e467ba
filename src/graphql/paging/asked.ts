import type { QueryApi } from '../../zstack/wire/api.ts';
import { type Condition, isAlways, isNever, type Operator, uuidIn } from '../../zstack/wire/conditions.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { simplify, type Where } from '../../zstack/wire/where.ts';

/** What a filter asks of a row, as it was written. */
export type Asked = Condition | AskedAll | AskedAny | AskedNot | OfOther | OfSeveral | OfSeveralUuids;

export interface AskedAll {
  readonly all: readonly Asked[];
}

export interface AskedAny {
  readonly any: readonly Asked[];
}

export interface AskedNot {
  readonly not: Asked;
}

/** Something asked of the one row that this one refers to, if it refers to one. */
export interface OfOther {
  /** Names the other row's uuid. */
  readonly other: string;
  /** In names from this row on. */
  readonly where: Asked;
}

/** That of several joined rows one meets it all. */
export interface OfSeveral {
  readonly join: string;
  /** Whose rows they are. */
  readonly several: QueryApi<unknown>;
  /** In names of their own. */
  readonly where: Asked;
  /** Whether they hold copies of this row. */
  readonly holdCopies: boolean;
}

/** That of several uuids that are joined one meets it. */
export interface OfSeveralUuids {
  readonly severally: Condition;
}

/** Reads rows that the negation of what is joined is about. */
export interface RowReading {
  /** Whose rows are asked for. */
  readonly api: QueryApi<unknown>;
  /** The uuids of all rows of a list that meet something, by the caller's own query. */
  readonly uuidsOf: (api: QueryApi<unknown>, where: Where) => Promise<readonly Uuid[]>;
}

/**
 * The same as ZStack can be asked: `not` stands nowhere, and a row without a value meets the negation of what is asked of the
 * value. What of several joined rows cannot be said in a path is resolved first, to their uuids.
 */
export function resolve(asked: Asked, reading: RowReading, negated = false): Resolved {
  const together = (parts: readonly Asked[], make: (resolved: readonly Where[]) => Where): Resolved => {
    const resolved = parts.map((part) => resolve(part, reading, negated));
    const there: Where[] = [];
    for (const one of resolved) {
      if (one instanceof Promise) return Promise.all(resolved.map(async (each) => each)).then(make);
      there.push(one);
    }
    return make(there);
  };
  const all = (parts: readonly Asked[]) => together(parts, (resolved) => ({ all: resolved }));
  const any = (parts: readonly Asked[]) => together(parts, (resolved) => ({ any: resolved }));
  if ('not' in asked) return resolve(asked.not, reading, !negated);
  if ('all' in asked) return negated ? any(asked.all) : all(asked.all);
  if ('any' in asked) return negated ? all(asked.any) : any(asked.any);
  if ('other' in asked) {
    return together([asked.where], ([where = NOTHING]) =>
      // what asks nothing of the other row is met without one
      negated && simplify(where) !== false ? { any: [isNull(asked.other, 'uuid'), where] } : where,
    );
  }
  if ('severally' in asked) return negated ? noneOf(asked.severally, reading) : asked.severally;
  if ('several' in asked) return resolveSeveral(asked, reading, negated);
  return negated ? negationOf(asked) : asked;
}

/** A promise only where rows have to be read first. */
type Resolved = Where | Promise<Where>;

const NOTHING: Where = { all: [] };

/** Of how many conditions it is made, wherever they are asked. */
export function countAsked(asked: Asked): number {
  const sum = (parts: readonly Asked[]) => parts.reduce((count, part) => count + countAsked(part), 0);
  if ('all' in asked) return sum(asked.all);
  if ('any' in asked) return sum(asked.any);
  if ('not' in asked) return countAsked(asked.not);
  if ('other' in asked || 'several' in asked) return countAsked(asked.where);
  const condition = 'severally' in asked ? asked.severally : asked;
  return isAlways(condition) || isNever(condition) ? 0 : 1;
}

async function resolveSeveral(asked: OfSeveral, reading: RowReading, negated: boolean): Promise<Where> {
  if (negated && !asked.holdCopies) return noneOf(await resolveSeveral(asked, reading, false), reading);
  const path = pathOf(asked);
  if (path !== null && !negated) return path;
  const where = await resolve(asked.where, { ...reading, api: asked.several });
  const uuids = await reading.uuidsOf(asked.several, where);
  return negated ? { noCopyOn: uuids } : uuidIn(uuids, `${asked.join}.uuid`);
}

/** The same as one condition with a path; null where it takes several, of which each could be met by another row. */
function pathOf({ join, where }: OfSeveral): Condition | null {
  const only = onlyPart(where);
  const inner = only === null || 'several' in only ? only && pathOf(only) : only;
  return inner && { ...inner, name: `${join}.${inner.name}` };
}

function onlyPart(asked: Asked): Condition | OfSeveral | null {
  if ('all' in asked) {
    const [only, ...more] = asked.all;
    return only !== undefined && more.length === 0 ? onlyPart(only) : null;
  }
  if ('severally' in asked) return asked.severally;
  return 'any' in asked || 'not' in asked || 'other' in asked ? null : asked;
}

/** All other rows than those that meet it. */
async function noneOf(where: Where, { api, uuidsOf }: RowReading): Promise<Where> {
  return { name: 'uuid', holds: 'uuid', operator: 'notIn', value: await uuidsOf(api, where) };
}

const NEGATIONS: Readonly<Record<Exclude<Operator, 'isNull'>, Operator>> = {
  eq: 'ne',
  ne: 'eq',
  in: 'notIn',
  notIn: 'in',
  like: 'notLike',
  notLike: 'like',
  lt: 'gte',
  lte: 'gt',
  gt: 'lte',
  gte: 'lt',
};

/** Every row has a uuid, and `!=` of a tag means that there is no such one. */
const NEVER_NULL = ['uuid', '__userTag__', '__systemTag__'];

function negationOf(condition: Condition): Where {
  const { name, operator, value, holds } = condition;
  if (isAlways(condition)) return { any: [] };
  if (operator === 'isNull') return { ...condition, value: value !== true };
  const negation: Condition = { ...condition, operator: NEGATIONS[operator] };
  return NEVER_NULL.includes(name.split('.').at(-1) ?? '') ? negation : { any: [negation, isNull(name, holds)] };
}

const isNull = (name: string, holds: Condition['holds']): Condition => ({
  name,
  holds,
  operator: 'isNull',
  value: true,
});
