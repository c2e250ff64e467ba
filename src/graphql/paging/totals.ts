import type { ToldTotals } from '../../zstack/list-reader.ts';
import type { AnyConnection } from './connection.ts';
import { needsZql } from './engine.ts';
import type { SelectedPage } from './selected-page.ts';

/** The resolver of the sum over a column of all rows of a list. */
export const sumOf =
  (column: string) =>
  async ({ totals }: AnyConnection) =>
    (await totals)?.sums.get(column) ?? null;

/** The resolver of the counts of all rows of a list by a column's values. */
export async function groups({ totals }: AnyConnection, { by }: { readonly by: string }) {
  const told = (await totals)?.groups.get(by);
  if (told === null) throw needsZql('how many rows have each value');
  return told ?? null;
}

/** Are totals selected that only ZQL tells? */
export const wantsTotals = ({ sums, groups: columns }: Pick<SelectedPage, 'sums' | 'groups'>): boolean =>
  sums.length > 0 || columns.length > 0;

/** What is told of a list that has no row. */
export const totalsOfNone = ({ sums, groups: columns }: SelectedPage): ToldTotals => ({
  count: 0,
  sums: new Map(sums.map((column) => [column, 0])),
  groups: new Map(columns.map((column) => [column, []])),
});
