import type { QueryApi } from '../../zstack/wire/api.ts';
import type { Condition, Operator } from '../../zstack/wire/conditions.ts';
import type { Sort } from '../../zstack/wire/lists.ts';
import { isKeyOf, type Key } from '../../zstack/wire/rows/row-keys.ts';
import type { Where } from '../../zstack/wire/where.ts';
import type { Place } from './cursor.ts';

/** The order where none is asked for. */
export const BY_UUID: Sort = { column: 'uuid', descending: false };

/** What of an order counts: what stands behind the uuid, or is repeated, orders nothing. */
export function countingSorts(sorts: readonly Sort[]): readonly Sort[] {
  const uuid = sorts.findIndex(({ column }) => column === 'uuid');
  const all = uuid === -1 ? sorts : sorts.slice(0, uuid + 1);
  return all.filter(({ column }, place) => all.findIndex((one) => one.column === column) === place);
}

/** The order in which no two rows are equal. */
export function tieBroken(sorts: readonly Sort[]): readonly Sort[] {
  const counting = countingSorts(sorts);
  return counting.at(-1)?.column === 'uuid' ? counting : [...counting, BY_UUID];
}

/** Could a row of the list, in this order, stand there? A caller can make a cursor up. */
export function isPlaceIn({ row }: QueryApi<unknown>, sorts: readonly Sort[], place: Place): boolean {
  if ('offset' in place) return true;
  if ('uuid' in place) return sorts.length === 0;
  const order = tieBroken(sorts);
  const { keys } = place;
  return (
    sorts.length > 0 &&
    keys.length === order.length &&
    order.every(({ column }, index) => isKeyOf(row.columns.get(column)?.holds, keys[index])) &&
    keys.at(-1) !== null
  );
}

/** The rows that come behind one with these keys. NULL is the smallest to the database. */
export function behind(api: QueryApi<unknown>, order: readonly Sort[], keys: readonly Key[]): Where {
  return order.reduceRight<Where>(
    (later, { column, descending }, place) => {
      const key = keys[place] ?? null;
      const on = (operator: Operator, value: Condition['value']): Condition => ({
        name: column,
        holds: api.row.columns.get(column)?.holds ?? 'text',
        operator,
        value,
      });
      const isSame = key === null ? on('isNull', true) : on('eq', key);
      const same: Where = { all: [isSame, later] };
      if (key === null) return descending ? same : { any: [on('isNull', false), same] };
      const beyond = beyondOf(on, key, descending);
      const smallest = descending && column !== 'uuid' ? [on('isNull', true)] : [];
      return { any: [...beyond, ...smallest, same] };
    },
    { any: [] },
  );
}

/** ZQL compares no booleans but for equality. */
function beyondOf(
  on: (operator: Operator, value: Condition['value']) => Condition,
  key: Exclude<Key, null>,
  descending: boolean,
): readonly Condition[] {
  if (typeof key !== 'boolean') return [on(descending ? 'lt' : 'gt', key)];
  return key === descending ? [on('eq', !key)] : [];
}
