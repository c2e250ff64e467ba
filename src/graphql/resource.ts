import type { QueryApi } from '../zstack/wire/api.ts';
import type { DescribedEnum } from './enumeration.ts';

/** A type of the schema whose rows ZStack lists. */
export interface Resource<Row> {
  readonly typeName: string;
  readonly api: QueryApi<Row>;
  /** Of each field that is no column of the same name: the columns that it is made of, beside the uuid. */
  readonly madeOf?: Readonly<Record<string, readonly (keyof Row & string)[]>>;
  /**
   * Lists of rows within a row that are decoded no further than they are selected; and of each field of their rows that is no
   * column of the same name: the columns that it is made of, beside their key.
   */
  readonly nested?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Fields of other types that are made of these rows, and the columns that each needs. */
  readonly readBy?: Readonly<Record<string, Readonly<Record<string, readonly (keyof Row & string)[]>>>>;
  /** How callers list them; absent where only other types lead to them. */
  readonly list?: Listing<keyof Row & string>;
  /** The enums that its fields, and what belongs to it, have values of. */
  readonly enums?: readonly DescribedEnum[];
}

/** What is generated of a list: its two fields of Query, its connection, its filter and its order (scripts/lists/print-lists.ts). */
export interface Listing<Column extends string> {
  /** Describes the field that gives one row by its uuid. */
  readonly one: string;
  /** Describes the field that lists them. */
  readonly many: string;
  /** By type and field: describes the same list below the rows of another type. */
  readonly within?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Text columns that are URLs, of which only a whole one can be asked for, and no order tells, since it may hold a secret. */
  readonly urls?: readonly Column[];
  /** Columns of numbers, of which the sums over the whole list are told. */
  readonly sums?: readonly Column[];
  /** Columns of words, by whose values the rows of the whole list are counted. */
  readonly groups?: readonly Column[];
  /** Whether its rows are found by their tags too. */
  readonly tagged?: true;
  /** By the name of each join of the API: describes what its conditions are about. */
  readonly joins?: Readonly<Record<string, string>>;
}

/** Such as `totalSize` of `size`: the field with the sum over a whole list. */
export const sumField = (column: string): string => `total${column.charAt(0).toUpperCase()}${column.slice(1)}`;

/** What stands behind the type of a resource. */
export type RowOf<Of> = Of extends Resource<infer Row> ? Row : never;

/** What every type has whose rows have a uuid. */
const MADE_OF_UUID: ReadonlySet<string> = new Set(['__typename', 'id']);

/** The columns that the selected fields are made of, beside the uuid. */
export function columnsOf(
  { madeOf = {} }: { readonly madeOf?: Readonly<Record<string, readonly string[]>> | undefined },
  fields: Iterable<string>,
): readonly string[] {
  return [...fields].flatMap((name): readonly string[] => (MADE_OF_UUID.has(name) ? [] : (madeOf[name] ?? [name])));
}

/** The same of the rows of a list within a row, such as `backupStorageRefs.status`: that list is wanted also where nothing of its rows is. */
export const nestedColumnsOf = <Row>({ nested }: Resource<Row>, list: string, fields: Iterable<string>) =>
  ['__typename', ...columnsOf({ madeOf: nested?.[list] }, fields)].map((column) => `${list}.${column}`);
