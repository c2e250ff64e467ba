import { failure } from '../wire/error-codes.ts';
import { databaseTime, Timestamp } from '../wire/timestamps.ts';
import { splitByComma, type Condition, type Operator } from './conditions.ts';

/** What a column holds. A list is a column of many rows, such as `attachedZoneUuids`. */
export type ColumnValue = string | number | bigint | boolean | null | Timestamp | readonly string[];

type Scalar = string | number | bigint | boolean;

function isIn(order: number, operator: Operator): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

function compare(left: Scalar, right: Scalar): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** SQL's LIKE: `%` is any text, `_` any character, `\\` takes the next one as it is. */
function isLike(text: string, pattern: string): boolean {
  const characters = Array.from(text.toLowerCase());
  const tokens = pattern.toLowerCase().match(/\\[^]|[^]/gu) ?? [];
  const fits = (token: string | undefined, character: string): boolean =>
    token === '_' || (token?.startsWith('\\') === true && token.length > 1 ? token.slice(1) : token) === character;
  let [at, place] = [0, 0];
  let last: { readonly place: number; at: number } | undefined;
  while (at < characters.length) {
    if (tokens[place] === '%') {
      last = { place, at };
      place += 1;
    } else if (fits(tokens[place], characters[at] ?? '')) {
      at += 1;
      place += 1;
    } else if (last !== undefined) {
      // The last `%` takes one character more.
      last.at += 1;
      at = last.at;
      place = last.place + 1;
    } else return false;
  }
  return tokens.slice(place).every((token) => token === '%');
}

const dateForm = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}:\d{2})?(?:\.\d+)?$/;

/** The condition's text as a value of the column's type; undefined = text that no value of it equals. */
function toScalar(text: string, like: ColumnValue): Scalar | undefined {
  if (typeof like === 'number' || typeof like === 'bigint') {
    if (/^[+-]?\d+$/.test(text.trim())) return BigInt(text.trim());
    throw failure('SYS.1000', `java.lang.NumberFormatException: For input string: "${text}"`);
  }
  if (typeof like === 'boolean') return text.trim().toLowerCase() === 'true';
  if (like instanceof Timestamp) {
    if (!dateForm.test(text)) return undefined;
    return text.length === 10 ? `${text} 00:00:00` : text.slice(0, 19).replace('T', ' ');
  }
  return text.toLowerCase();
}

/**
 * Whether one column meets a condition, by SQL's rules: null meets nothing but `is null`, text compares
 * case-insensitively, dates in the node's time (zstack-domain.md §5.1).
 */
export function meets(column: ColumnValue, { operator, value }: Omit<Condition, 'name'>, timeZone: string): boolean {
  if (typeof column === 'object' && column !== null && !(column instanceof Timestamp)) {
    if (operator === 'is null') return column.length === 0;
    return column.some((element) => meets(element, { operator, value }, timeZone));
  }
  if (operator === 'is null') return column === null;
  if (operator === 'not null') return column !== null;
  if (column === null) return false;
  const scalar = column instanceof Timestamp ? databaseTime(column, timeZone) : column;
  const own = typeof scalar === 'string' ? scalar.toLowerCase() : scalar;
  switch (operator) {
    case '~=':
      return isLike(String(scalar), value);
    case '!~=':
      return !isLike(String(scalar), value);
    case '?=':
    case '!?=': {
      const listed = splitByComma(value).some((one) => isEqual(own, toScalar(one, column)));
      return listed === (operator === '?=');
    }
    default: {
      const other = toScalar(value, column);
      return other === undefined ? operator === '!=' : isIn(compare(own, other), operator);
    }
  }
}

const isEqual = (left: Scalar, right: Scalar | undefined): boolean => right !== undefined && compare(left, right) === 0;

/** The order of `sort`: null first, as in the node's database. */
export function compareColumns(left: ColumnValue, right: ColumnValue): number {
  const [a, b] = [left, right].map((value) => {
    if (value instanceof Timestamp) return value.epochMs;
    if (typeof value === 'string') return value.toLowerCase();
    return typeof value === 'object' ? null : value;
  });
  if (a === null || a === undefined) return b === null || b === undefined ? 0 : -1;
  return b === null || b === undefined ? 1 : compare(a, b);
}
