import { sortBy } from '../query/comparison.ts';
import type { Queryable } from '../query/join.ts';
import { predicateOfName, type Predicate, type QueriedCloud } from '../query/predicates.ts';
import { checkFields, toPartialInventories } from '../query/query.ts';
import { columnOf, type Resource, toInventory } from '../query/resource.ts';
import { failure } from '../wire/error-codes.ts';
import type { WireObject } from '../wire/inventory.ts';
import type { AccountRow } from '../world/rows.ts';
import { inDatabase } from './literal.ts';
import { answerByGroup } from './groups.ts';
import type { Leaf, Statement, Tree } from './parser.ts';

/** What statements can be about. */
export interface Entity {
  readonly target: Queryable;
  /** Answers a statement by the rows that meet its condition. */
  readonly answer: (statement: Statement, meets: Predicate, cloud: QueriedCloud, caller: AccountRow) => WireObject;
}

/** By their names in lower case. */
export type Entities = ReadonlyMap<string, Entity>;

export const entity = <Row extends object>(resource: Resource<Row>): Entity => ({
  target: resource,
  answer: (statement, meets, cloud, caller) => answer(resource, statement, meets, cloud, caller),
});

/** Answers one statement. @throws Refusal for what the node cannot answer */
export function runStatement(
  entities: Entities,
  statement: Statement,
  cloud: QueriedCloud,
  caller: AccountRow,
): WireObject {
  const found = entityOf(entities, statement);
  return found.answer(statement, predicateOf(entities, found.target, statement.where, cloud), cloud, caller);
}

function entityOf(entities: Entities, { entity: name }: Statement): Entity {
  const found = entities.get(name.toLowerCase());
  if (found === undefined) throw failure('SYS.1000', `cannot find inventory with name[${name}]`);
  return found;
}

/** Owners are asked for here alone, so that no `or` gets round it (zql.md §2). */
function answer<Row extends object>(
  resource: Resource<Row>,
  statement: Statement,
  meets: Predicate,
  cloud: QueriedCloud,
  caller: AccountRow,
): WireObject {
  const { kind, fields, groupBy, withTotal, order, limit, offset, name } = statement;
  checkFields(resource, groupBy === undefined ? fields : [...fields, groupBy]);
  const found = resource.rows(cloud.world).filter((row) => (resource.isVisible?.(row, caller) ?? true) && meets(row));
  const named = name === undefined ? {} : { name };
  if (groupBy !== undefined) return { ...answerByGroup(resource, found, statement, groupBy, cloud, caller), ...named };
  const unknown = order.find(({ column }) => !resource.columns.some((own) => own === column));
  if (unknown !== undefined) throw failure('SYS.1000', `没有字段[${unknown.column}]`);
  const [first] = fields;
  const total = first === undefined ? found.length : found.filter((row) => columnOf(row, first) !== null).length;
  if (kind === 'count') return { total, ...named };

  const byKey = sortBy(found, (row) => columnOf(row, 'uuid'), false);
  const sorted = order.reduceRight(
    (rows, { column, descending }) => sortBy(rows, (row) => columnOf(row, column), descending),
    byKey,
  );
  const page = sorted.slice(offset, limit === undefined ? undefined : offset + limit);
  const inventories =
    fields.length === 0
      ? page.map((row) => toInventory(resource, row, cloud.world, caller))
      : toPartialInventories(resource, page, fields, cloud, caller);
  return { inventories, ...(withTotal ? { total } : {}), ...named };
}

function predicateOf(entities: Entities, target: Queryable, tree: Tree | undefined, cloud: QueriedCloud): Predicate {
  if (tree === undefined) return () => true;
  if (!('left' in tree)) return predicateOfName(target, conditionOf(entities, tree, cloud), cloud);
  const left = predicateOf(entities, target, tree.left, cloud);
  const right = predicateOf(entities, target, tree.right, cloud);
  return tree.operator === 'and' ? (row) => left(row) && right(row) : (row) => left(row) || right(row);
}

function conditionOf(entities: Entities, { name, operator, values, query }: Leaf, cloud: QueriedCloud) {
  const read =
    query === undefined
      ? values.map(({ isText, text }) => (isText ? inDatabase(text) : text))
      : columnOfRows(entities, query, cloud);
  return { name, operator, value: read[0] ?? '', values: read };
}

/** A sub-query, in which no owner is asked for. */
function columnOfRows(entities: Entities, query: Statement, cloud: QueriedCloud): readonly string[] {
  const { target } = entityOf(entities, query);
  const [column, ...more] = query.fields;
  if (column === undefined || more.length > 0) throw failure('SYS.1000', 'a sub-query has one field');
  const meets = predicateOf(entities, target, query.where, cloud);
  return target
    .rows(cloud.world)
    .filter(meets)
    .map((row) => columnOf(row, column))
    .filter((value) => typeof value === 'string');
}
