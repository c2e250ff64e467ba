import { Inventory, type WireObject } from '../wire/inventory.ts';
import { Timestamp } from '../wire/timestamps.ts';
import type { AccountRow, Owned } from '../world/rows.ts';
import { adminAccountUuid, type World } from '../world/world.ts';
import type { ColumnValue } from './comparison.ts';

/** What can be named of a resource. `'any'`: one that the simulator does not keep, so that a join to it finds nothing. */
export interface Queryable {
  readonly columns: readonly string[] | 'any';
  readonly joins: Readonly<Record<string, { readonly to: () => Queryable }>>;
}

/** One row as a condition sees it. */
export interface Entry {
  readonly uuid: string;
  column(name: string): ColumnValue;
  join(name: string): readonly Entry[];
}

export interface Join<Row> {
  readonly to: () => Queryable;
  readonly follow: (row: Row, world: World) => readonly Entry[];
}

/** What can be queried, and how a row of it looks in a reply (zstack-domain.md §3 and §5.1). */
export interface Resource<Row extends object> extends Queryable {
  readonly rows: (world: World) => readonly Row[];
  readonly columns: readonly (keyof Row & string)[];
  readonly joins: Readonly<Record<string, Join<Row>>>;
  readonly javaClass: (row: Row) => string;
  /** The class of a row under `fields`, where it depends on the query's `type=` and not on the row's own type. */
  readonly javaClassUnderFields?: (type: string | undefined) => string;
  /** Columns that only `q=type=<exact type>` makes usable. */
  readonly subtypeColumns?: (type: string) => readonly (keyof Row & string)[];
  /** Columns that make `fields=` fail (zstack-domain.md §5.3). */
  readonly notInFields?: readonly string[];
  /** Enum columns, which make `fields=` fail where one row of the page has null. */
  readonly nullableEnums?: readonly string[];
  /** Java primitives: sent with this value where `fields` did not ask for them. */
  readonly primitives?: WireObject;
  /** What a row holds beside its columns; left out under `fields`. */
  readonly nested?: (row: Row, world: World, caller: AccountRow) => WireObject;
  /** What the node adds after the query, from the row's uuid: `fields` without `uuid` breaks the call. */
  readonly added?: (row: Row, world: World, caller: AccountRow) => WireObject;
  /** Absent: every account sees every row. */
  readonly isVisible?: (row: Row, caller: AccountRow) => boolean;
}

function isColumnValue(value: unknown): value is ColumnValue {
  return (
    value === null ||
    value instanceof Timestamp ||
    ['string', 'number', 'bigint', 'boolean'].includes(typeof value) ||
    Array.isArray(value)
  );
}

export function columnOf(row: object, name: string): ColumnValue {
  const value: unknown = Object.hasOwn(row, name) ? Reflect.get(row, name) : null;
  return isColumnValue(value) ? value : null;
}

export function toEntry<Row extends object>(resource: Resource<Row>, row: Row, world: World): Entry {
  const uuid = columnOf(row, 'uuid');
  return {
    uuid: typeof uuid === 'string' ? uuid : '',
    column: (name) => columnOf(row, name),
    join: (name) => resource.joins[name]?.follow(row, world) ?? [],
  };
}

export const join = <Row, Target extends object>(
  to: () => Resource<Target>,
  rows: (row: Row, world: World) => readonly (Target | undefined)[],
): Join<Row> => ({
  to,
  follow: (row, world) =>
    rows(row, world)
      .filter((target) => target !== undefined)
      .map((target) => toEntry(to(), target, world)),
});

const notKept: Queryable = {
  columns: 'any',
  joins: new Proxy({}, { get: () => ({ to: () => notKept }) }),
};

/** A join that the node knows, to what this simulator does not keep: it finds nothing. */
export const joinToNothing = { to: () => notKept, follow: () => [] } as const;

export function toInventory<Row extends object>(
  resource: Resource<Row>,
  row: Row,
  world: World,
  caller: AccountRow,
): Inventory {
  const type = columnOf(row, 'type');
  const subtype = typeof type === 'string' ? (resource.subtypeColumns?.(type) ?? []) : [];
  const columns = [...resource.columns, ...subtype].map((name) => [name, columnOf(row, name)] as const);
  return new Inventory(resource.javaClass(row), {
    ...Object.fromEntries(columns),
    ...resource.nested?.(row, world, caller),
    ...resource.added?.(row, world, caller),
  });
}

/**
 * A row of a reply to `fields=`: the named columns, and the primitives.
 *
 * @param type of the query's own `type=` condition
 */
export function toPartialInventory<Row extends object>(
  resource: Resource<Row>,
  row: Row,
  fields: readonly string[],
  type?: string,
): Inventory {
  const columns = fields.map((name) => [name, columnOf(row, name)] as const);
  const javaClass = resource.javaClassUnderFields?.(type) ?? resource.javaClass(row);
  return new Inventory(javaClass, { ...resource.primitives, ...Object.fromEntries(columns) });
}

/** Owners, those it is shared with, and the admin see it (zstack-domain.md §5.4). */
export const isVisibleByOwner = ({ accountUuid, sharedWith }: Owned, caller: AccountRow): boolean =>
  caller.uuid === adminAccountUuid ||
  accountUuid === caller.uuid ||
  sharedWith === 'all' ||
  sharedWith.includes(caller.uuid);
