import type { QueryApi } from './api.ts';
import { redactUrls } from './errors/redaction.ts';
import { isJsonObject, isLong, type Long } from './values/json.ts';
import { toWallClock } from './values/timestamps.ts';

/** What a column of a row holds, as a condition on it takes it. */
export type Key = string | Long | boolean | null;

/** A longer one would leave no room for the rest of a request. */
const LONGEST_KEY = 500;

/**
 * What the columns of an order hold in a row, by which the rows behind it can be asked for.
 * @returns null where one of them cannot be told: a text that is too long, or of which a part is hidden
 */
export function keysOf(
  { row }: Pick<QueryApi<unknown>, 'row'>,
  inventory: unknown,
  order: readonly { readonly column: string }[],
): readonly Key[] | null {
  if (!isJsonObject(inventory)) return null;
  const keys = order.map(({ column }) => keyOf(row.columns.get(column)?.holds, inventory[column] ?? null));
  return keys.every((key) => key !== undefined) ? keys : null;
}

function keyOf(holds: string | undefined, value: unknown): Key | undefined {
  if (value === null) return null;
  switch (holds) {
    case 'timestamp':
      return typeof value === 'string' ? (toWallClock(value) ?? undefined) : undefined;
    case 'number':
      return isLong(value) ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    default:
      return typeof value === 'string' && value.length <= LONGEST_KEY && redactUrls(value) === value
        ? value
        : undefined;
  }
}
