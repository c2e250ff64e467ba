import { compareKeys, equalKey } from '../collation.ts';
import { databaseTime, Timestamp } from '../wire/timestamps.ts';
import type { Condition, Operator } from './conditions.ts';
import { likePattern } from './like.ts';
import { dateOf, numberOf } from './values.ts';

/** What a column of a row holds. */
export type ColumnValue = string | number | bigint | boolean | null | Timestamp;

type Value = Exclude<ColumnValue, null>;

/** A text of a condition, as each kind of column reads it. */
interface Operand {
  readonly key: string;
  readonly number: number | bigint;
  readonly date: string;
}

const operandOf = (text: string): Operand => ({ key: equalKey(text), number: numberOf(text), date: dateOf(text) });

const order = <Comparable extends string | number | bigint>(left: Comparable, right: Comparable): number =>
  left < right ? -1 : left > right ? 1 : 0;

function compare(column: Value, { key, number, date }: Operand, timeZone: string): number {
  if (column instanceof Timestamp) return order(`${databaseTime(column, timeZone)}.000000`, date);
  if (typeof column === 'string') return compareKeys(equalKey(column), key);
  return order<number | bigint>(typeof column === 'boolean' ? Number(column) : column, number);
}

function textOf(column: Value, timeZone: string): string {
  if (column instanceof Timestamp) return databaseTime(column, timeZone);
  return String(typeof column === 'boolean' ? Number(column) : column);
}

const isIn: Readonly<Record<'=' | '!=' | '<' | '<=' | '>' | '>=', (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** Whether a column meets a condition, by SQL's rules: null meets nothing but `is null` (domain.md §5.1). */
export function matcher(
  { operator, value, values = value.split(',') }: Omit<Condition, 'name'>,
  timeZone: string,
): (column: ColumnValue) => boolean {
  if (operator === 'is null') return (column) => column === null;
  const meets = valueMatcher(operator, value, values, timeZone);
  return (column) => column !== null && meets(column);
}

function valueMatcher(
  operator: Exclude<Operator, 'is null'>,
  value: string,
  values: readonly string[],
  timeZone: string,
): (column: Value) => boolean {
  switch (operator) {
    case 'not null':
      return () => true;
    case '~=':
    case '!~=': {
      const isLike = likePattern(value);
      return (column) => isLike(textOf(column, timeZone)) === (operator === '~=');
    }
    case '?=':
    case '!?=': {
      const operands = values.map(operandOf);
      const keys = new Set(operands.map(({ key }) => key));
      const isListed = (column: Value): boolean =>
        typeof column === 'string'
          ? keys.has(equalKey(column))
          : operands.some((operand) => compare(column, operand, timeZone) === 0);
      return (column) => isListed(column) === (operator === '?=');
    }
    default: {
      const operand = operandOf(value);
      return (column) => isIn[operator](compare(column, operand, timeZone));
    }
  }
}

/** The rows by one column, null first; rows of equal values stay in their order. */
export function sortBy<Row>(
  rows: readonly Row[],
  columnOf: (row: Row) => ColumnValue,
  descending: boolean,
): readonly Row[] {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: sortKey(columnOf(row)) }))
    .sort((left, right) => sign * compareSortKeys(left.key, right.key))
    .map(({ row }) => row);
}

function sortKey(column: ColumnValue): string | number | bigint | null {
  if (column instanceof Timestamp) return column.epochMs;
  if (typeof column === 'boolean') return Number(column);
  return typeof column === 'string' ? equalKey(column) : column;
}

function compareSortKeys(left: string | number | bigint | null, right: string | number | bigint | null): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
  return typeof left === 'string' && typeof right === 'string' ? compareKeys(left, right) : order(left, right);
}
