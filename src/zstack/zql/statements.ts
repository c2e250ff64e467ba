import type { QueryApi } from '../wire/api.ts';
import { type Decoder, type DecodingContext, refuseLostDigits } from '../wire/decoder.ts';
import { redactUrls } from '../wire/errors/redaction.ts';
import { invalidList, isCount, type RowList, toCount, toRowList } from '../wire/lists.ts';
import { keysOf } from '../wire/rows/row-keys.ts';
import { isJsonObject, isLong, type JsonObject, type Long } from '../wire/values/json.ts';
import { toCountText, toGroupTexts, toListText, toSumText, type ZqlPage, type ZqlWhere } from './compile.ts';

/** A statement of the compiler's, and how its result is read. */
export interface Statement<Told> {
  readonly text: string;
  /** @throws ZstackFailure where the result is none of such a statement */
  readonly read: (result: JsonObject, context: DecodingContext) => Told;
}

/** What is wanted of all rows of a list, on whichever page. */
export interface Totals {
  readonly where: ZqlWhere;
  /** How many there are? */
  readonly count: boolean;
  /** Columns of numbers, to be summed. */
  readonly sums: readonly string[];
  /** Columns of texts, by whose values the rows are to be counted. */
  readonly groups: readonly string[];
}

/** How many rows have a value in a column; null: none. */
export interface Group {
  readonly value: string | null;
  readonly count: number;
}

/** What one statement tells. */
export type Told<Row> =
  | { readonly list: RowList<Row> }
  | { readonly count: number }
  | { readonly sums: ReadonlyMap<string, Long> }
  /** Null where the cloud is too old to tell them in a form that can be read. */
  | { readonly by: string; readonly groups: readonly Group[] | null };

/** The page of a list. @param decode decodes of a row what is wanted, also where whole rows have to be asked for */
export const pageStatement = <Row>(
  api: QueryApi<Row>,
  page: ZqlPage,
  decode: Decoder<Row | null>,
): Statement<Told<Row>> => ({
  text: toListText(api, page),
  read: (result, context) => {
    const { inventories } = result;
    const keys = Array.isArray(inventories) ? inventories.map((one) => keysOf(api, one, page.order, context)) : [];
    return { list: { ...toRowList(api.path, result, context, decode), keys } };
  },
});

/** The statements that tell totals; the rows without a value of a column are counted by a statement of their own. */
export function totalStatements(
  api: QueryApi<unknown>,
  { where, count, sums, groups }: Totals,
): readonly Statement<Told<never>>[] {
  return [
    ...(count ? [countStatement(api, where)] : []),
    ...(sums.length > 0 ? [sumStatement(api, sums, where)] : []),
    ...groups.flatMap((column) => groupStatements(api, column, where)),
  ];
}

const countStatement = (api: QueryApi<unknown>, where: ZqlWhere): Statement<Told<never>> => ({
  text: toCountText(api, where),
  read: (result) => ({ count: toCount(api.path, result) }),
});

/** Sums are asked for by a column of few values that every row has, and added up. */
export const SUMMED_BY = 'status';

const sumStatement = (api: QueryApi<unknown>, columns: readonly string[], where: ZqlWhere): Statement<Told<never>> => ({
  text: toSumText(api, { columns, by: SUMMED_BY, where }),
  read: ({ inventories }, context) => {
    if (!Array.isArray(inventories)) throw invalidList(api.path, 'inventories');
    const sumAt = (place: number) => sumIn(api.path, inventories, place, context);
    return { sums: new Map(columns.map((name, index) => [name, sumAt(index + 1)])) };
  },
});

/** A group in which no row has a value has no sum. */
function sumIn(path: string, rows: readonly unknown[], place: number, context: DecodingContext): Long {
  const sums = rows.map((row): bigint => {
    const sum: unknown = Array.isArray(row) ? row[place] : undefined;
    if (sum === null) return 0n;
    refuseLostDigits(sum, context);
    if (!isLong(sum)) throw invalidList(path, 'sum');
    return BigInt(sum);
  });
  const sum = sums.reduce((left, right) => left + right, 0n);
  return Number.isSafeInteger(Number(sum)) ? Number(sum) : String(sum);
}

function groupStatements(api: QueryApi<unknown>, column: string, where: ZqlWhere): readonly Statement<Told<never>>[] {
  const { valued, without } = toGroupTexts(api, column, where);
  return [
    {
      text: valued,
      read: ({ inventoryCounts = [] }) => ({
        by: column,
        groups: Array.isArray(inventoryCounts) ? inventoryCounts.map((pair) => groupIn(api.path, column, pair)) : null,
      }),
    },
    {
      text: without,
      read: (result) => {
        const count = toCount(api.path, result);
        return { by: column, groups: count === 0 ? [] : [{ value: null, count }] };
      },
    },
  ];
}

function groupIn(path: string, column: string, pair: unknown): Group {
  const [row, count] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
  const value = isJsonObject(row) ? row[column] : undefined;
  if (typeof value !== 'string' || !isCount(count)) throw invalidList(path, 'inventoryCounts');
  return { value: redactUrls(value), count };
}
