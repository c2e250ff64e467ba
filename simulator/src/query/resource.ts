import { Inventory, type WireObject } from '../wire/inventory.ts';
import { Timestamp } from '../wire/timestamps.ts';
import type { AccountRow, Owned } from '../world/rows.ts';
import { adminAccountUuid, type World } from '../world/world.ts';
import type { ColumnValue } from './comparison.ts';
import type { Join, Queryable } from './join.ts';

/** What can be queried, and how a row of it looks in a reply (domain.md §3 and §5.1). */
export interface Resource<Row extends object> extends Queryable {
  readonly rows: (world: World) => readonly Row[];
  readonly columns: readonly (keyof Row & string)[];
  readonly booleans?: readonly (keyof Row & string)[];
  readonly joinedColumns?: readonly (keyof Row & string)[];
  readonly joins: Readonly<Record<string, Join<keyof Row & string> | string>>;
  /** The Java class of its inventory. */
  readonly javaClass: string;
  /** By their rows' `type`: each row is shown with the columns of its own, `q=type=<exact type>` makes them usable. */
  readonly subtypes?: ReadonlyMap<string, Resource<Row>>;
  /** Columns whose Java property has another name: a row cannot be made of `fields` that has one (domain.md §5.3). */
  readonly notInFields?: readonly string[];
  /** Enum columns, which make `fields=` fail where one row of the page has null. */
  readonly nullableEnums?: readonly string[];
  /** Java primitives: sent with this value where `fields` did not ask for them. */
  readonly primitives?: WireObject;
  /** What a row holds beside its columns; left out under `fields`. */
  readonly nested?: (row: Row, world: World, caller: AccountRow) => WireObject;
  /** What the node adds after the query, from the row's uuid; undefined where `fields` did not ask for it. */
  readonly added?: (uuid: string | undefined, world: World, caller: AccountRow) => WireObject;
  /** Absent: every account sees every row. */
  readonly isVisible?: (row: Row, caller: AccountRow) => boolean;
}

function isColumnValue(value: unknown): value is ColumnValue {
  return (
    value === null || value instanceof Timestamp || ['string', 'number', 'bigint', 'boolean'].includes(typeof value)
  );
}

export function columnOf(row: object, name: string): ColumnValue {
  const value: unknown = Object.hasOwn(row, name) ? Reflect.get(row, name) : null;
  return isColumnValue(value) ? value : null;
}

export function uuidOf(row: object): string {
  const uuid = columnOf(row, 'uuid');
  return typeof uuid === 'string' ? uuid : '';
}

export function toInventory<Row extends object>(
  resource: Resource<Row>,
  row: Row,
  world: World,
  caller: AccountRow,
): Inventory {
  const own = subtypeOf(resource, columnOf(row, 'type'));
  return new Inventory(own.javaClass, {
    ...Object.fromEntries(own.columns.map((name) => [name, columnOf(row, name)])),
    ...own.nested?.(row, world, caller),
    ...own.added?.(uuidOf(row), world, caller),
  });
}

export const subtypeOf = <Row extends object>(resource: Resource<Row>, type: unknown): Resource<Row> =>
  (typeof type === 'string' ? resource.subtypes?.get(type) : undefined) ?? resource;

/** A row of a reply to `fields=`: the named columns, and the primitives. */
export function toPartialInventory<Row extends object>(
  { javaClass, primitives }: Resource<Row>,
  row: Row,
  fields: readonly string[],
): Inventory {
  return new Inventory(javaClass, {
    ...primitives,
    ...Object.fromEntries(fields.map((name) => [name, columnOf(row, name)])),
  });
}

/** Owners, those it is shared with, and the admin see it (domain.md §5.4). */
export const isVisibleByOwner = ({ accountUuid, sharedWith }: Owned, caller: AccountRow): boolean =>
  caller.uuid === adminAccountUuid ||
  accountUuid === caller.uuid ||
  sharedWith.includes('all') ||
  sharedWith.includes(caller.uuid);
