import { type CursorScope, type Place, toCursor } from './cursor.ts';
import type { ListTotals } from './totals.ts';

/** A row and where it stands in its list. */
export interface Edge<Row> {
  readonly node: Row;
  readonly place: Place;
  readonly scope: CursorScope;
}

/** One page of a list. */
export interface Connection<Row> {
  /** Null where a row came without its uuid. */
  readonly rows: readonly (Row | null)[];
  /** Null where there is no row. */
  readonly placeAt: (index: number) => Place | null;
  /** Behind the page's last row; null where there is nothing to go on from. */
  readonly end: Place | null;
  readonly scope: CursorScope;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Of the whole list; undefined where it was not selected. */
  readonly total: Promise<number> | undefined;
  /** Sums and groups of the whole list; undefined where none was selected. */
  readonly totals: ListTotals | undefined;
}

export type AnyConnection = Connection<unknown>;

/** The resolvers of a connection type. */
export const connectionResolvers = {
  nodes: <Row>({ rows }: Connection<Row>) => rows.filter((row) => row !== null),
  edges: <Row>({ rows, placeAt, scope }: Connection<Row>) =>
    rows.flatMap((node, index): Edge<Row>[] => {
      const place = placeAt(index);
      return node === null || place === null ? [] : [{ node, place, scope }];
    }),
  pageInfo: (connection: AnyConnection) => connection,
  totalCount: ({ total }: AnyConnection) => total ?? null,
};

/** The resolvers of an edge type. */
export const edgeResolvers = { cursor: ({ scope, place }: Edge<unknown>) => toCursor(scope, place) };
