import type { QueryApi } from '../wire/api.ts';
import { type Condition, type Scalar, toWholeSecond } from '../wire/conditions.ts';
import type { Sort } from '../wire/lists.ts';
import type { TimestampWriter } from '../wire/values/timestamps.ts';
import type { NoCopyOn, Where } from '../wire/where.ts';
import { quote } from './quote.ts';
import { checkedColumn, checkedName, entityOf, IMAGE, OPERATORS } from './tables.ts';

/** The node's parser needs more for more (`zql.md §4`). */
export const MOST_LEAVES = 100;

/** What is asked of the rows of a list, compiled once for all statements about them. */
export class ZqlWhere {
  readonly #api: QueryApi<unknown>;
  readonly #text: string;

  /** @param where true: every row. @throws Error for a name that the list's tables do not have */
  constructor(api: QueryApi<unknown>, where: Where | true, writeTimestamp: TimestampWriter) {
    this.#api = api;
    this.#text = where === true ? '' : toText(api, where, writeTimestamp);
  }

  /** Empty for every row. */
  get clause(): string {
    return this.#text === '' ? '' : `where ${this.#text}`;
  }

  /** The same, of the rows that have a value in the column, or of those that have none. */
  clauseOf(column: string, has: 'value' | 'none'): string {
    const leaf = `${checkedColumn(this.#api, column)} ${has === 'none' ? 'is null' : 'is not null'}`;
    return `where ${this.#text === '' ? leaf : inPairs('and', [this.#text, leaf])}`;
  }
}

/** A page of a list, as it is wanted by ZQL. */
export interface ZqlPage {
  readonly where: ZqlWhere;
  /** Undefined: whole rows. */
  readonly fields?: readonly string[] | undefined;
  readonly order: readonly Sort[];
  readonly start?: number | undefined;
  readonly limit?: number | undefined;
  readonly withTotal?: boolean | undefined;
}

/** The text that asks for a page of a list. @throws Error for a name that the list's tables do not have */
export function toListText(
  api: QueryApi<unknown>,
  { where, fields, order, start = 0, limit, withTotal = false }: ZqlPage,
): string {
  const orders = order.map(({ column, descending }) => `${checkedColumn(api, column)} ${descending ? 'desc' : 'asc'}`);
  return inOrder([
    `query ${entityOf(api)}${fields === undefined ? '' : `.${columnsOf(api, fields)}`}`,
    where.clause,
    withTotal ? 'return with (total)' : '',
    orders.length === 0 ? '' : `order by ${orders.join(',')}`,
    limit === undefined ? '' : `limit ${natural(limit)}`,
    start === 0 ? '' : `offset ${natural(start)}`,
  ]);
}

/** The text that counts the rows. @throws Error for a list that is not to be asked for by ZQL */
export const toCountText = (api: QueryApi<unknown>, where: ZqlWhere): string =>
  inOrder([`count ${entityOf(api)}`, where.clause]);

/**
 * The text that sums columns, for each value of another one: ZQL has no other sum.
 * @throws Error for a name that the list's tables do not have
 */
export const toSumText = (
  api: QueryApi<unknown>,
  { columns, by, where }: { readonly columns: readonly string[]; readonly by: string; readonly where: ZqlWhere },
): string => inOrder([`sum ${entityOf(api)}.${columnsOf(api, columns)} by ${checkedColumn(api, by)}`, where.clause]);

/**
 * The texts that count the rows by a column's values, and those without one, which would fail the first (`zql.md §5`).
 * @throws Error for a name that the list's tables do not have
 */
export function toGroupTexts(api: QueryApi<unknown>, column: string, where: ZqlWhere) {
  const count = `count ${entityOf(api)}`;
  return {
    valued: inOrder([count, where.clauseOf(column, 'value'), `group by ${checkedColumn(api, column)}`]),
    without: inOrder([count, where.clauseOf(column, 'none')]),
  };
}

/** The parts of a statement, in the only order that ZQL takes. */
const inOrder = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

const columnsOf = (api: QueryApi<unknown>, names: readonly string[]): string =>
  names.map((name) => checkedColumn(api, name)).join(',');

function natural(value: number): string {
  if (Number.isSafeInteger(value) && value >= 0) return String(value);
  throw new Error(`${value} is no number of rows.`);
}

function toText(api: QueryApi<unknown>, where: Where, writeTimestamp: TimestampWriter): string {
  if ('noCopyOn' in where) return withoutCopyText(api, where);
  const texts = (parts: readonly Where[]) => parts.map((part) => toText(api, part, writeTimestamp));
  if ('all' in where) return inPairs('and', texts(where.all));
  if ('any' in where) return inPairs('or', texts(where.any));
  return leafText(api, where, writeTimestamp);
}

/** In ZQL `and` and `or` bind alike, and a chain of them costs the cube of its length: so each pair has its parentheses. */
function inPairs(operator: 'and' | 'or', texts: readonly string[]): string {
  const [only, ...more] = texts;
  if (only === undefined) throw new Error('A condition of nothing is no ZQL.');
  if (more.length === 0) return only;
  const middle = texts.length >> 1;
  return `(${inPairs(operator, texts.slice(0, middle))} ${operator} ${inPairs(operator, texts.slice(middle))})`;
}

/** The one sub-query, which is about no owned entity. */
function withoutCopyText(api: QueryApi<unknown>, { noCopyOn }: NoCopyOn): string {
  if (entityOf(api) !== IMAGE) throw new Error(`${api.path} has no copies.`);
  return `uuid not in (query imagebackupstorageref.imageUuid where backupStorageUuid in ${list(noCopyOn.map(quote))})`;
}

function leafText(
  api: QueryApi<unknown>,
  { name, holds, operator, value }: Condition,
  writeTimestamp: TimestampWriter,
): string {
  const column = checkedName(api, name);
  if (operator === 'isNull') return `${column} ${value === true ? 'is null' : 'is not null'}`;
  const write = (scalar: Scalar): string => {
    if (scalar instanceof Date) return quote(writeTimestamp(toWholeSecond(operator, scalar)));
    const text = String(scalar);
    if (holds === 'number' && /^-?\d+$/.test(text)) return text;
    return holds === 'boolean' && typeof scalar === 'boolean' ? text : quote(text);
  };
  const isSeveral = Array.isArray(value);
  const values = (isSeveral ? (value as readonly Scalar[]) : [value as Scalar]).map(write);
  return `${column} ${OPERATORS[operator]} ${operator === 'in' || operator === 'notIn' ? list(values) : values.join()}`;
}

const list = (literals: readonly string[]): string => `(${literals.join(',')})`;
