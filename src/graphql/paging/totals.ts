import type { ToldTotals } from '../../zstack/list-reader.ts';
import { needsZql } from './engine.ts';
import type { SelectedPage } from './selected-page.ts';

/** Totals of a list, of which each kind may fail for itself. */
export interface ListTotals {
  readonly sums: Promise<ToldTotals['sums']>;
  readonly groups: Promise<ToldTotals['groups']>;
}

/** A list of which they may be told. */
interface Totalled {
  /** Undefined where none was selected. */
  readonly totals: ListTotals | undefined;
}

/** What was told of them, be it in two answers; a failure is told where it is selected. */
export function listTotals(ofSums: Promise<ToldTotals>, ofGroups = ofSums): ListTotals {
  const sums = ofSums.then((told) => told.sums);
  const groups = ofGroups.then((told) => told.groups);
  for (const one of [sums, groups]) one.catch(() => undefined);
  return { sums, groups };
}

/** The resolver of the sum over a column of all rows of a list. */
export const sumOf =
  (column: string) =>
  async ({ totals }: Totalled) =>
    (await totals?.sums)?.get(column) ?? null;

/** The resolver of the counts of all rows of a list by a column's values. */
export async function groups({ totals }: Totalled, { by }: { readonly by: string }) {
  const told = (await totals?.groups)?.get(by);
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
