import { equalKey } from '../collation.ts';
import type { ColumnValue } from '../query/comparison.ts';
import type { QueriedCloud } from '../query/predicates.ts';
import { toPartialInventories } from '../query/query.ts';
import { columnOf, type Resource } from '../query/resource.ts';
import { failure } from '../wire/error-codes.ts';
import type { WireObject } from '../wire/inventory.ts';
import { Timestamp } from '../wire/timestamps.ts';
import type { AccountRow } from '../world/rows.ts';
import type { Statement } from './parser.ts';

/**
 * Answers a count or a sum for each value of a column (zql.md §5): sums as rows of the value and the sums; counts as pairs of an
 * object with the value and the count, which are absent where there is no row.
 */
export function answerByGroup<Row extends object>(
  resource: Resource<Row>,
  rows: readonly Row[],
  { kind, fields, order, limit, offset }: Statement,
  groupBy: string,
  cloud: QueriedCloud,
  caller: AccountRow,
): WireObject {
  const groups = [...Map.groupBy(rows, (row) => groupKey(columnOf(row, groupBy))).values()];
  const end = limit === undefined ? undefined : offset + limit;
  if (kind === 'sum')
    return {
      inventories: groups.slice(offset, end).map((group) => {
        const [first] = group;
        return [first && columnOf(first, groupBy), ...fields.map((field) => sumOf(group, field))];
      }),
    };
  const [sign = 0] = order.map(signOf);
  const inOrder = groups.toSorted((left, right) => sign * (left.length - right.length));
  const counts = inOrder.slice(offset, end).map((group) => {
    const [value] = toPartialInventories(resource, group.slice(0, 1), [groupBy], cloud, caller);
    return [value, group.length];
  });
  return { ...(counts.length === 0 ? {} : { inventoryCounts: counts }), total: rows.length };
}

/** Groups are ordered by nothing but their count. */
function signOf({ column, descending }: Statement['order'][number]): 1 | -1 {
  if (column !== 'groupCount') throw failure('SYS.1000', `没有字段[${column}]`);
  return descending ? -1 : 1;
}

/** Rows are of one group where the database takes their values for equal. */
function groupKey(value: ColumnValue): Exclude<ColumnValue, Timestamp> {
  if (value instanceof Timestamp) return value.epochMs;
  return typeof value === 'string' ? equalKey(value) : value;
}

/** In 64 bits; null where no row has a value. */
function sumOf(rows: readonly object[], field: string): bigint | null {
  const values = rows.map((row) => columnOf(row, field)).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum: bigint, value) => sum + numberIn(value), 0n);
}

function numberIn(value: ColumnValue): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value);
  throw failure(
    'SYS.1000',
    'java.lang.IllegalArgumentException: org.hibernate.QueryException: a sum of what is no number',
  );
}
