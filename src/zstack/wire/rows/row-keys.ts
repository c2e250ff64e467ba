import type { QueryApi } from '../api.ts';
import { type ColumnType, type DecodingContext, refuseLostDigits } from '../decoder.ts';
import { redactUrls } from '../errors/redaction.ts';
import { isJsonObject, isLong, type Long } from '../values/json.ts';
import { unstorable } from '../values/stored-text.ts';
import { toWallClock } from '../values/timestamps.ts';

/** What a column of a row holds, as a condition on it takes it. */
export type Key = string | Long | boolean | null;

/** Of a request's line; a longer one, which stands in it twice, would leave no room for the rest. */
const LONGEST_KEY = 900;

/**
 * What the columns of an order hold in a row, by which the rows behind it can be asked for.
 * @throws LostDigits as decoders do
 * @returns null where one of them cannot be told: a text that is too long, that no condition takes, or of which a part is hidden
 */
export function keysOf(
  { row }: Pick<QueryApi<unknown>, 'row'>,
  inventory: unknown,
  order: readonly { readonly column: string }[],
  context: Pick<DecodingContext, 'mayLoseDigits'>,
): readonly Key[] | null {
  if (!isJsonObject(inventory)) return null;
  for (const { column } of order) refuseLostDigits(inventory[column], context);
  const keys = order.map(({ column }) => keyOf(row.columns.get(column)?.holds, inventory[column]));
  return keys.every((key) => key !== undefined) ? keys : null;
}

function keyOf(holds: ColumnType | undefined, value: unknown): Key | undefined {
  const key = (holds === 'timestamp' && typeof value === 'string' ? toWallClock(value) : value) ?? null;
  if (key === null && value != null) return undefined; // no date
  return isKeyOf(holds, key) && !(typeof key === 'string' && redactUrls(key) !== key) ? key : undefined;
}

const WALL_CLOCK = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;
const UUID = /^[\w-]{1,64}$/;

/** Can a column that holds such values be compared with the key? */
export function isKeyOf(holds: ColumnType | undefined, key: unknown): key is Key {
  if (key === null) return true;
  if (holds === 'number') return isLong(key);
  if (holds === 'boolean') return typeof key === 'boolean';
  if (typeof key !== 'string') return false;
  if (holds === 'timestamp') return WALL_CLOCK.test(key);
  if (holds === 'uuid') return UUID.test(key);
  return unstorable(key, { fourByteText: true }) === null && encodeURIComponent(key).length <= LONGEST_KEY;
}
