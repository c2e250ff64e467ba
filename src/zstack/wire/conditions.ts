import type { ColumnType } from './decoder.ts';
import type { Long } from './values/json.ts';
import { type TextRules, unstorable } from './values/stored-text.ts';
import type { TimestampWriter } from './values/timestamps.ts';
import type { Uuid } from './values/uuid.ts';

/** How each operator is written in a query (`wire.md §4`). */
const WIRE_OPERATORS = {
  eq: '=',
  ne: '!=',
  in: '?=',
  notIn: '!?=',
  like: '~=',
  notLike: '!~=',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
} as const;

export type Operator = keyof typeof WIRE_OPERATORS | 'isNull';

export type Scalar = string | Long | boolean | Date;

/** One condition of a query. Those of one query are AND-ed. */
export interface Condition {
  /** A column, or a dotted path through joins that ends in one. Never a caller's text: ZStack pastes it into its query. */
  readonly name: string;
  readonly holds: ColumnType;
  readonly operator: Operator;
  /** A list for `in` and `notIn`, a boolean for `isNull`. */
  readonly value: Scalar | readonly Scalar[];
}

/** ZStack's request line holds about 200 uuids (`wire.md §4`). */
export const UUIDS_PER_REQUEST = 150;

/** The node's parser takes 30 ms for 15 conditions, and 0.55 s for 45 (`zql.md §4`). An `in` with its list is one. */
export const MOST_CONDITIONS = 16;

/** Of the 8 KB of ZStack's request line, what the conditions of one query may take; the rest is for its other parameters. */
const LONGEST_CONDITIONS = 6_500;

/** A text as it stands in a pattern of `like`, where no character of it then has a meaning (`wire.md §4`). */
export const inPattern = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

/** Rows whose column `name` is one of these uuids, which are checked ones. */
export function uuidIn(uuids: readonly Uuid[], name = 'uuid'): Condition {
  const [only, ...more] = uuids;
  return only !== undefined && more.length === 0
    ? { name, holds: 'uuid', operator: 'eq', value: only }
    : { name, holds: 'uuid', operator: 'in', value: uuids };
}

/** Rows that come behind this one in the order by uuid. */
export function uuidAfter(uuid: Uuid): Condition {
  return { name: 'uuid', holds: 'uuid', operator: 'gt', value: uuid };
}

/** True where no row can meet the condition, so that ZStack need not be asked. */
export function isNever({ operator, value }: Condition): boolean {
  if (operator === 'eq') return isBetweenSeconds(value);
  return operator === 'in' && Array.isArray(value) && value.length === 0;
}

/** True where every row meets the condition, so that ZStack is not told of it: it could not read the empty list. */
export function isAlways({ operator, value }: Condition): boolean {
  if (operator === 'ne') return isBetweenSeconds(value);
  return operator === 'notIn' && Array.isArray(value) && value.length === 0;
}

/** ZStack keeps whole seconds: no row has such a time. */
const isBetweenSeconds = (value: Condition['value']): boolean => value instanceof Date && value.getTime() % 1_000 !== 0;

/** How many conditions ZStack is told of. */
export function countOnWire(conditions: readonly Condition[]): number {
  return conditions.filter((condition) => !isAlways(condition)).length;
}

/** The condition as a value of the parameter `q`. */
export function toQ({ name, operator, value }: Condition, writeTimestamp: TimestampWriter): string {
  if (operator === 'isNull') return `${name} ${value === true ? 'is null' : 'not null'}`;
  const write = (scalar: Scalar) =>
    scalar instanceof Date ? writeTimestamp(toWholeSecond(operator, scalar)) : String(scalar);
  const text = isList(value) ? value.map(write).join(',') : write(value);
  return `${name}${WIRE_OPERATORS[operator]}${text}`;
}

const isList = (value: Condition['value']): value is readonly Scalar[] => Array.isArray(value);

/** ZStack keeps whole seconds: of two bounds between the same ones each row meets both or none. */
export function toWholeSecond(operator: Operator, instant: Date): Date {
  const seconds = instant.getTime() / 1000;
  const up = operator === 'lt' || operator === 'gte';
  return new Date((up ? Math.ceil(seconds) : Math.floor(seconds)) * 1000);
}

/** What a cloud's query takes of a text. */
export interface QueryRules extends TextRules {
  /** Whether it may hold a backslash. */
  readonly backslash: boolean;
}

/** The first version that doubles a backslash on its way to the database: an older one gets none (`zql.md §3`). */
export const BACKSLASH_SINCE = '4.6.31';

/** Why a condition cannot be asked, the message a predicate such as `must be ...`. */
export interface ConditionFault {
  readonly code: 'TOO_LONG' | 'OUT_OF_RANGE' | 'UNSTORABLE_CHARACTER' | 'UNCARRIABLE_TEXT';
  readonly message: string;
}

/** Why ZStack's query syntax cannot carry the condition as it is meant; null where it can. */
export function faultOf(condition: Condition, rules: QueryRules): ConditionFault | null {
  const { holds, value, operator } = condition;
  if (areTooLong([condition])) return { code: 'TOO_LONG', message: 'is too long for one request to ZStack' };
  if (operator === 'isNull') return null;
  if (holds === 'timestamp' && !texts(value).every(isNearOurTime))
    return { code: 'OUT_OF_RANGE', message: 'must lie in a year from 1001 to 9998' };
  if (holds !== 'text') return null;
  for (const text of texts(value)) {
    const message = unstorable(text, rules);
    if (message !== null) return { code: 'UNSTORABLE_CHARACTER', message };
  }
  const message = uncarriable(condition, rules);
  return message === null ? null : { code: 'UNCARRIABLE_TEXT', message };
}

function uncarriable(condition: Condition, { backslash }: QueryRules): string | null {
  const holds = (character: string) => texts(condition.value).some((text) => text.includes(character));
  if (holds("'"))
    return "must not contain an apostrophe, which ZStack's query syntax cannot carry; with like, _ can stand in its place";
  if (!backslash && holds('\\'))
    return `must not contain a backslash${condition.operator === 'like' ? ', nor in contains, startsWith and endsWith % or _' : ''}, which is safe on clouds of version ${BACKSLASH_SINCE} and later only, and this one is older or does not tell`;
  return readsBack(condition)
    ? null
    : "is a text that ZStack's query syntax would read as another query: it contains one of its operators, or a comma in a list";
}

/** True where the conditions together are too long for one request to ZStack. */
export function areTooLong(conditions: readonly Condition[]): boolean {
  const pairs = conditions.map((condition): [string, string] => ['q', toQ(condition, () => '1970-01-01 00:00:00')]);
  const plainLength = pairs.reduce((length, [name, value]) => length + name.length + value.length + 2, 0);
  if (plainLength * LONGEST_CHARACTER <= LONGEST_CONDITIONS) return false;
  return new URLSearchParams(pairs).toString().length > LONGEST_CONDITIONS;
}

/** How long a character can be encoded: three bytes, such as `%E6%9C%AC`. */
const LONGEST_CHARACTER = 9;

const texts = (value: Condition['value']): readonly string[] =>
  (isList(value) ? value : [value]).map((scalar) => (scalar instanceof Date ? scalar.toISOString() : String(scalar)));

const isNearOurTime = (text: string): boolean => /^(?!1000|9999)[1-9]\d{3}-/.test(text);

/** The server searches the whole condition for them in this order (`wire.md §4`). */
const IN_SERVER_ORDER = ['!=', '>=', '<=', '!?=', '!~=', '~=', '?=', '=', '>', '<', 'is null', 'not null'];

/** Does the server, which splits a condition at the operator that it finds first, read what was meant? */
function readsBack(condition: Condition): boolean {
  const { name, operator, value } = condition;
  if (operator === 'isNull') return true;
  const meant = WIRE_OPERATORS[operator];
  const q = toQ(condition, () => '');
  const found = IN_SERVER_ORDER.find((candidate) => q.includes(candidate));
  const text = q.slice(name.length + meant.length);
  // Neighbouring operators are taken for one (`domain.md §5.1`).
  if (found !== meant || text.startsWith(meant)) return false;
  return !isList(value) || isSplitBack(value, text);
}

/** The server splits a list as Java does: at each comma, without the empty parts at the end. */
function isSplitBack(meant: readonly Scalar[], text: string): boolean {
  return !meant.some((scalar) => String(scalar).includes(',')) && (meant.length === 1 || !text.endsWith(','));
}
