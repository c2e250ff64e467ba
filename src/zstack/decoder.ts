import { isJsonObject, isLong, type Long } from './json.ts';
import type { TimestampReader } from './timestamps.ts';
import { redactUrls } from './redaction.ts';
import type { Uuid } from './uuid.ts';

/** What decoding needs to know of the cloud, and whom it tells about what a newer cloud sends. */
export interface DecodingContext {
  /** The session of the call, which no text of an error may repeat. */
  readonly session: Uuid | undefined;
  readonly readTimestamp: TimestampReader;
  /** A value that stands for an enum but that the gateway does not know. */
  onUnknownEnumValue(field: string, value: string): void;
  /** Text that stands for a timestamp but is no date. */
  onUnreadableTimestamp(field: string, text: string): void;
  /** A row without its uuid, which is left out. */
  onRowWithoutUuid(resource: string): void;
}

/** Turns one value of the wire into a typed one. `path` names the field for warnings, such as `Image.status`. */
export type Decoder<T> = (value: unknown, context: DecodingContext, path: string) => T;

export type Decoded<D> = D extends Decoder<infer T> ? T : never;

/** Any field may be absent, and one of the wrong type is as good as absent: all of these answer null then. */
export const text: Decoder<string | null> = (value) => (typeof value === 'string' ? redactUrls(value) : null);
/** A text as it is, whatever stands in it: for a link that is itself the secret that the caller asks for. */
export const rawText: Decoder<string | null> = (value) => (typeof value === 'string' ? value : null);
export const bool: Decoder<boolean | null> = (value) => (typeof value === 'boolean' ? value : null);
export const long: Decoder<Long | null> = (value) => (isLong(value) ? value : null);

export const timestamp: Decoder<Date | null> = (value, context, path) => {
  if (typeof value !== 'string') return null;
  const instant = context.readTimestamp(value);
  if (instant === null) context.onUnreadableTimestamp(path, value);
  return instant;
};

/** One of ZStack's words; `UNKNOWN` for a word that a newer cloud has added. */
export function oneOf<const Word extends string>(words: readonly Word[]): Decoder<Word | 'UNKNOWN' | null> {
  const known = new Map<string, Word>(words.map((word) => [word, word]));
  return (value, context, path) => {
    if (typeof value !== 'string') return null;
    const word = known.get(value);
    if (word === undefined) context.onUnknownEnumValue(path, value);
    return word ?? 'UNKNOWN';
  };
}

type Fields = Readonly<Record<string, Decoder<unknown>>>;
type Row<F extends Fields> = { readonly [Name in keyof F]: Decoded<F[Name]> };

/** An object of ZStack's: the fields named, and no others, since some rows carry passwords (`zstack-domain.md §3.3`). */
export function object<F extends Fields>(name: string, fields: F): Decoder<Row<F> | null> {
  const entries = Object.entries(fields).map(([field, decode]) => ({ field, decode, path: `${name}.${field}` }));
  return (value, context) => {
    if (!isJsonObject(value)) return null;
    const row: Record<string, unknown> = {};
    for (const { field, decode, path } of entries) row[field] = decode(value[field], context, path);
    return row as Row<F>;
  };
}

/** A row of ZStack's: an object that is nothing without the uuid in its field `key`. */
export function row<F extends Fields, const Key extends keyof F & string>(
  name: string,
  key: Key,
  fields: F,
): Decoder<(Row<F> & Readonly<Record<Key, Uuid>>) | null> {
  const decodeFields = object(name, fields);
  return (value, context, path) => {
    const decoded = decodeFields(value, context, path);
    if (typeof decoded?.[key] === 'string' && decoded[key] !== '')
      return decoded as Row<F> & Readonly<Record<Key, Uuid>>;
    context.onRowWithoutUuid(name);
    return null;
  };
}

/** A list; `[]` where it is absent. Entries that decode to null are left out. */
export function listOf<T>(entry: Decoder<T | null>): Decoder<readonly T[]> {
  return (value, context, path) =>
    Array.isArray(value) ? value.map((item) => entry(item, context, path)).filter((item) => item !== null) : [];
}
