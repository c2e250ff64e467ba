import { failure } from '../wire/error-codes.ts';
import { Inventory, type WireObject } from '../wire/inventory.ts';
import type { AccountRow } from '../world/rows.ts';
import { sortBy } from './comparison.ts';
import type { QueryParameters } from './parameters.ts';
import type { Parsing } from './parsing.ts';
import { predicateOf, type QueriedCloud } from './predicates.ts';
import { columnOf, subtypeOf, toInventory, toPartialInventory, uuidOf, type Resource } from './resource.ts';

/** Answers a GET list: `inventories`, with `total` where a count was asked for (domain.md §5.2). */
export function runQuery<Row extends object>(
  resource: Resource<Row>,
  parameters: QueryParameters,
  cloud: QueriedCloud & { readonly parsing: Parsing },
  caller: AccountRow,
): WireObject {
  cloud.parsing.read(parameters.conditions);
  const { conditions, fields, count, replyWithCount, limit, start } = parameters;
  checkFilter(parameters);
  if (limit < 0 || start < 0)
    throw failure('SYS.1000', 'java.lang.IllegalArgumentException: a negative limit or start');

  const typed = conditions.find(({ name }) => name === 'type');
  const target = typed?.operator === '=' ? subtypeOf(resource, typed.value) : resource;
  const predicates = conditions.map((condition) => predicateOf(target, condition, cloud));
  checkFields(target, fields ?? []);

  const found = target
    .rows(cloud.world)
    .filter((row) => target.isVisible?.(row, caller) ?? true)
    .filter((row) => predicates.every((meets) => meets(row)));
  const [firstField] = fields ?? [];
  const total =
    firstField === undefined ? found.length : found.filter((row) => columnOf(row, firstField) !== null).length;
  if (count) return { total };

  const page = ordered(target, found, parameters).slice(start, start + limit);
  const inventories =
    fields === undefined
      ? page.map((row) => toInventory(target, row, cloud.world, caller))
      : toPartialInventories(target, page, fields, cloud, caller);
  return replyWithCount ? { inventories, total } : { inventories };
}

function checkFilter({ filterName = '' }: QueryParameters): void {
  if (filterName === '') return;
  const isFormed = /^.*?:[^:]/s.test(filterName);
  if (!isFormed) throw failure('SYS.1007', 'filterName must be formatted as [filterType:condition(s)]');
  throw failure('SYS.1000', `unable to find QueryBelongFilter with type[${filterName}]`);
}

/** @throws Refusal for a field that cannot be asked for */
export function checkFields({ columns }: { readonly columns: readonly string[] }, fields: readonly string[]): void {
  const bad = fields.find((field) => !columns.includes(field));
  if (bad !== undefined) throw failure('SYS.1000', `inventory[\${selfInventoryClass}] has no field[${bad}]`);
}

/** The rows of a reply to named fields. */
export function toPartialInventories<Row extends object>(
  resource: Resource<Row>,
  page: readonly Row[],
  fields: readonly string[],
  { world }: QueriedCloud,
  caller: AccountRow,
): readonly Inventory[] {
  const { notInFields, nullableEnums, added } = resource;
  return page.map((row) => {
    const broken =
      notInFields?.find((name) => fields.includes(name)) ??
      nullableEnums?.find((name) => fields.includes(name) && columnOf(row, name) === null);
    if (broken !== undefined) throw failure('SYS.1000', `org.zstack.header.exception.CloudRuntimeException: ${broken}`);
    const { javaClass, fields: selected } = toPartialInventory(resource, row, fields);
    return new Inventory(javaClass, {
      ...selected,
      ...added?.(fields.includes('uuid') ? uuidOf(row) : undefined, world, caller),
    });
  });
}

/**
 * Without `sort` the order is the database's: it walks the primary key of the resource, or, where a condition has a
 * join, the joined rows. Rows that `sort` takes for equal stand in the order of the key (recorded: snapshot/query).
 */
function ordered<Row extends object>(
  { columns }: Resource<Row>,
  rows: readonly Row[],
  { sort, conditions }: QueryParameters,
): readonly Row[] {
  if (sort === undefined && conditions.some(({ name }) => name.includes('.'))) return rows;
  const byKey = sortBy(rows, (row) => columnOf(row, 'uuid'), false);
  if (sort === undefined) return byKey;
  const { column, descending } = sort;
  if (!columns.some((name) => name === column)) {
    throw failure('SYS.1000', `org.zstack.zql.ast.visitors.ZQLError: cannot sort by[${column}]`);
  }
  return sortBy(byKey, (row) => columnOf(row, column), descending);
}
