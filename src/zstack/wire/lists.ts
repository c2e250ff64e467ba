import { LRUCache } from 'lru-cache';
import { withQuery } from './api.ts';
import { type Condition, isAlways, toQ } from './conditions.ts';
import type { Decoder, DecodingContext } from './decoder.ts';
import { ZstackApiError, ZstackFailure } from './errors/failure.ts';
import type { Key } from './rows/row-keys.ts';
import type { NamedColumns } from './rows/field-choice.ts';
import { isJsonObject, type JsonObject } from './values/json.ts';
import type { Time } from './values/time.ts';
import type { TimestampWriter } from './values/timestamps.ts';

export interface Sort {
  /** An own column of the resource. */
  readonly column: string;
  readonly descending: boolean;
}

/** What of a resource's list is wanted (`domain.md §5.2`). */
export interface ListRequest {
  readonly conditions: readonly Condition[];
  /** Fields wanted beside the row's key, nearly always its uuid. Absent: all. */
  readonly fields?: readonly string[] | undefined;
  /** Without it the order is the database's, which may change. */
  readonly sort?: Sort;
  /** Rows to leave out at the beginning. */
  readonly start?: number;
  /** ZStack's own default is 1000. */
  readonly limit?: number;
  /** Also how many rows meet the conditions. */
  readonly withTotal?: boolean;
}

export interface RowList<Row> {
  /** In ZStack's order; null where a row came without its uuid. */
  readonly rows: readonly (Row | null)[];
  /** Of each row what an order by ZQL goes by; null where that cannot be told. */
  readonly keys?: readonly (readonly Key[] | null)[];
  /** Null where it was not asked for, or ZStack did not tell. */
  readonly total: number | null;
}

/** The path of a list, with its query string. */
export function toListPath(
  path: string,
  { conditions, sort, start, limit, withTotal }: ListRequest,
  named: NamedColumns | undefined,
  writeTimestamp: TimestampWriter,
): string {
  return withQuery(path, [
    ['q', toQs(conditions, writeTimestamp)],
    ['sort', sort && `${sort.descending ? '-' : '+'}${sort.column}`],
    ['start', start === 0 ? undefined : start],
    ['limit', limit],
    ['replyWithCount', withTotal === true ? true : undefined],
    ['fields', named?.text],
  ]);
}

/** The path that only counts. */
export function toCountPath(path: string, conditions: readonly Condition[], writeTimestamp: TimestampWriter): string {
  return withQuery(path, [
    ['q', toQs(conditions, writeTimestamp)],
    ['count', true],
  ]);
}

function toQs(conditions: readonly Condition[], writeTimestamp: TimestampWriter): readonly string[] {
  return conditions.filter((condition) => !isAlways(condition)).map((condition) => toQ(condition, writeTimestamp));
}

/**
 * What a list was answered with.
 * @param decode decodes a row of it
 * @throws ZstackFailure where it holds no rows, not even none, or what is no row at all
 */
export function toRowList<Row>(
  path: string,
  { inventories, total }: JsonObject,
  context: DecodingContext,
  decode: Decoder<Row | null>,
): RowList<Row> {
  if (!Array.isArray(inventories) || !inventories.every(isJsonObject)) throw invalidList(path, 'inventories');
  const rows: (Row | null)[] = [];
  for (const inventory of inventories) rows.push(decode(inventory, context, path));
  return { rows, total: isCount(total) ? total : null };
}

/** What a count was answered with. @throws ZstackFailure where it is no number */
export function toCount(path: string, { total }: JsonObject): number {
  if (isCount(total)) return total;
  throw invalidList(path, 'total');
}

/** More rows no database of ZStack holds, nor could an `Int` of GraphQL tell. */
const MOST_ROWS = 2 ** 31 - 1;

/** Is it a number of rows? */
export const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_ROWS;

/** The failure to throw where an answer lacks what a list, or a total, has. */
export function invalidList(path: string, missing: string): ZstackFailure {
  const details = { sent: true, status: 200, reason: `no ${missing}` };
  return new ZstackFailure('invalid-response', `ZStack's list of ${path} has no ${missing}.`, details);
}

const REMEMBERED = 1_000;
const REMEMBERED_MS = 600_000;

/**
 * Selections of fields that this cloud has refused lately: a null in an enum column, for one, makes `fields=` fail
 * (`domain.md §5.3`). After ten minutes a selection is tried again, since ZStack tells a refusal by the code of any
 * internal error.
 */
export class RefusedFields {
  readonly #refused: LRUCache<string, true>;

  constructor(time: Time) {
    const perf = { now: () => time.elapsed() };
    this.#refused = new LRUCache({ max: REMEMBERED, ttl: REMEMBERED_MS, perf });
  }

  has(path: string, { text }: NamedColumns): boolean {
    return this.#refused.size > 0 && this.#refused.has(`${path}?${text}`);
  }

  add(path: string, { text }: NamedColumns): void {
    this.#refused.set(`${path}?${text}`, true);
  }
}

/** The key alone no cloud refuses. */
export const isRefusalOf = ({ columns }: NamedColumns, error: unknown): boolean =>
  columns.length > 1 && error instanceof ZstackApiError && error.errorCode.code === 'SYS.1000';
