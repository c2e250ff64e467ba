import { failure } from '../wire/error-codes.ts';
import { Inventory, type WireObject } from '../wire/inventory.ts';
import type { AccountRow } from '../world/rows.ts';
import type { World } from '../world/world.ts';
import { compareColumns } from './comparison.ts';
import { matches, resolve } from './names.ts';
import type { QueryParameters } from './parameters.ts';
import { columnOf, toEntry, toInventory, toPartialInventory, type Resource } from './resource.ts';

/** Answers a GET list: `inventories`, with `total` where a count was asked for (zstack-domain.md §5.2). */
export function runQuery<Row extends object>(
  resource: Resource<Row>,
  parameters: QueryParameters,
  world: World,
  caller: AccountRow,
  timeZone: string,
): WireObject {
  const { conditions, fields, count, replyWithCount, limit, start, filterName } = parameters;
  if (filterName !== undefined) throw failure('SYS.1000', `no filter[${filterName}] for this query`);
  if (limit < 0 || start < 0)
    throw failure('SYS.1000', 'java.lang.IllegalArgumentException: a negative limit or start');

  const type = conditions.find(({ name, operator }) => name === 'type' && operator === '=')?.value;
  const subtypeColumns = type === undefined ? [] : (resource.subtypeColumns?.(type) ?? []);
  const resolved = conditions.map((condition) => resolve(resource, condition, subtypeColumns));
  const usable = [...resource.columns, ...subtypeColumns];
  checkFields(resource, usable, fields ?? []);
  const order = orderOf(usable, parameters);

  const found = resource
    .rows(world)
    .filter((row) => resource.isVisible?.(row, caller) ?? true)
    .filter((row) => {
      const entry = toEntry(resource, row, world);
      return resolved.every((condition) => matches(entry, condition, world, timeZone));
    });
  const [firstField] = fields ?? [];
  const total =
    firstField === undefined ? found.length : found.filter((row) => columnOf(row, firstField) !== null).length;
  if (count) return { total };

  const page = found.toSorted(order).slice(start, start + limit);
  const broken = resource.nullableEnums?.find(
    (name) => fields?.includes(name) === true && page.some((row) => columnOf(row, name) === null),
  );
  if (broken !== undefined) throw failure('SYS.1000', `java.lang.NullPointerException: ${broken}`);
  if (resource.added !== undefined && fields?.includes('uuid') === false) {
    throw failure('SYS.1000', 'java.lang.NullPointerException: uuid');
  }
  const inventories = page.map((row) => {
    if (fields === undefined) return toInventory(resource, row, world, caller);
    const { javaClass, fields: selected } = toPartialInventory(resource, row, fields, type);
    return new Inventory(javaClass, { ...selected, ...resource.added?.(row, world, caller) });
  });
  return replyWithCount ? { inventories, total } : { inventories };
}

function checkFields(
  { notInFields = [] }: { readonly notInFields?: readonly string[] },
  usable: readonly string[],
  fields: readonly string[],
): void {
  const bad = fields.find((field) => !usable.includes(field) || notInFields.includes(field));
  if (bad !== undefined) throw failure('SYS.1000', `java.lang.NoSuchFieldException: cannot select field[${bad}]`);
}

/** Without `sort` the order is the database's, which walks its primary key. */
function orderOf(usable: readonly string[], { sort }: QueryParameters): (left: object, right: object) => number {
  const { column, descending } = sort ?? { column: 'uuid', descending: false };
  if (sort !== undefined && !usable.includes(column)) {
    throw failure('SYS.1000', `org.zstack.zql.ZQLSyntaxError: cannot sort by[${column}]`);
  }
  return (left, right) => {
    const order = compareColumns(columnOf(left, column), columnOf(right, column));
    return descending ? -order : order;
  };
}
