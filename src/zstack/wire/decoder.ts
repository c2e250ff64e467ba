import type { Enumeration } from '../facts/facts.ts';
import type { HiddenText } from './errors/error-code.ts';
import { isJsonObject, isLong, type Long, LostDigits } from './values/json.ts';
import type { TimestampReader } from './values/timestamps.ts';
import { redactUrls } from './errors/redaction.ts';
import { type RowField, rowMaker } from './rows/row-maker.ts';
import type { Secret } from './values/secret.ts';
import type { Uuid } from './values/uuid.ts';

/** What decoding needs to know of the cloud, and whom it tells about what a newer cloud sends. */
export interface DecodingContext {
  /** The session of the call, which no text of an error may repeat. */
  readonly session: Secret | undefined;
  readonly readTimestamp: TimestampReader;
  /** A value that stands for an enum but that the gateway does not know. */
  onUnknownEnumValue(field: string, value: string): void;
  /** Text that stands for a timestamp but is no date. */
  onUnreadableTimestamp(field: string, text: string): void;
  /** A row without its uuid, which is left out. */
  onRowWithoutUuid(resource: string): void;
  /** A text of an error that callers are not shown. */
  readonly onHiddenText?: HiddenText | undefined;
  /** The answer was read without a look at long numbers: one that may have lost digits is told by `LostDigits`. Default: false. */
  readonly mayLoseDigits?: boolean;
}

/** Turns one value of the wire into a typed one. `path` names the field for warnings, such as `Image.status`. */
export type Decoder<T> = (value: unknown, context: DecodingContext, path: string) => T;

export type Decoded<D> = D extends Decoder<infer T> ? T : never;

/** What a column of ZStack's database holds; decides how a condition on it is written. */
export type ColumnType = 'uuid' | 'text' | 'number' | 'boolean' | 'timestamp' | 'word';

/** Decodes what stands in a column of ZStack's database, which a query can name. */
export type Column<T> = Decoder<T> & { readonly holds: ColumnType; readonly enumeration?: Enumeration };

export function column<T>(holds: ColumnType, decode: Decoder<T>): Column<T> {
  return Object.assign(decode, { holds });
}

/** @throws LostDigits for a number that has lost some, where the context says that it may have */
export function refuseLostDigits(value: unknown, { mayLoseDigits }: Pick<DecodingContext, 'mayLoseDigits'>): void {
  if (mayLoseDigits === true && Number.isInteger(value) && !Number.isSafeInteger(value)) throw new LostDigits();
}

export function isColumn(decoder: Decoder<unknown>): decoder is Column<unknown> {
  return 'holds' in decoder;
}

/** Any field may be absent, and one of the wrong type is as good as absent: all of these answer null then. */
export const text = column('text', (value) => (typeof value === 'string' ? redactUrls(value) : null));
/** A text as it is, whatever stands in it: for a link that is itself the secret that the caller asks for. */
export const rawText = column('text', (value) => (typeof value === 'string' ? value : null));
export const uuid = column('uuid', (value) => (typeof value === 'string' ? value : null));
/** Uuids in one column, which ZStack sends in no order: a condition on it is about any of them. */
export const uuids = column('uuid', (value): readonly Uuid[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string').toSorted() : [],
);
export const bool = column('boolean', (value) => (typeof value === 'boolean' ? value : null));
export const long: Column<Long | null> = column('number', (value, context) => {
  if (isLong(value)) return value;
  refuseLostDigits(value, context);
  return null;
});
/** 32 bits. */
export const int = column('number', (value) =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? value : null,
);
export const double = column('number', (value) => (typeof value === 'number' && Number.isFinite(value) ? value : null));

export const timestamp = column('timestamp', (value, context, path): Date | null => {
  if (typeof value !== 'string') return null;
  const instant = context.readTimestamp(value);
  if (instant === null) context.onUnreadableTimestamp(path, value);
  return instant;
});

/** A column that holds one of ZStack's words; `UNKNOWN` for a word that a newer cloud has added. */
export type WordColumn<Word extends string> = Column<Word | 'UNKNOWN' | null> & {
  readonly enumeration: Enumeration<Word>;
};

export function oneOf<Word extends string>(enumeration: Enumeration<Word>): WordColumn<Word> {
  const known = new Map<string, Word>(enumeration.words.map((word) => [word, word]));
  const decode = column('word', (value, context, path) => {
    if (typeof value !== 'string') return null;
    const word = known.get(value);
    if (word === undefined) context.onUnknownEnumValue(path, value);
    return word ?? 'UNKNOWN';
  });
  return Object.assign(decode, { enumeration });
}

export type Fields = Readonly<Record<string, Decoder<unknown>>>;
export type Row<F extends Fields> = { readonly [Name in keyof F]: Decoded<F[Name]> };

/** An object of ZStack's: the fields named, and no others, since some rows carry passwords (`domain.md §3.3`). */
export function object<F extends Fields>(name: string, fields: F): Decoder<Row<F> | null> {
  const make = rowMaker(rowFields(name, fields));
  return (value, context) => (isJsonObject(value) ? (make(value, context) as Row<F>) : null);
}

export const rowFields = (name: string, fields: Fields): readonly RowField[] =>
  Object.entries(fields).map(([field, decode]) => ({ field, decode, path: `${name}.${field}` }));

/** A list; `[]` where it is absent. Entries that decode to null are left out. */
export function listOf<T>(entry: Decoder<T | null>): Decoder<readonly T[]> {
  return (value, context, path) => {
    if (!Array.isArray(value)) return [];
    const entries = value.map((item) => entry(item, context, path));
    return hasNone(entries) ? entries : entries.filter((item) => item !== null);
  };
}

const hasNone = <T>(entries: readonly (T | null)[]): entries is readonly T[] => !entries.includes(null);

const compare = (a: Uuid, b: Uuid): number => (a < b ? -1 : Number(a > b));

/** A list that ZStack sends in no order (it keeps a hash set), by a uuid of its entries. */
export function inOrderOf<Key extends string, T extends Readonly<Record<Key, Uuid>>>(
  key: Key,
  decode: Decoder<readonly T[]>,
): Decoder<readonly T[]> {
  return (value, context, path) => {
    const entries = decode(value, context, path);
    const isInOrder = entries.every((entry, index) => index === 0 || (entries[index - 1]?.[key] ?? '') <= entry[key]);
    if (isInOrder) return entries;
    // most have two, for which to sort takes longer
    return entries.length === 2 ? entries.toReversed() : entries.toSorted((a, b) => compare(a[key], b[key]));
  };
}

/** An object within a row; null where it is absent. */
export function optional<T>(decode: Decoder<T | null>): Decoder<T | null> {
  return (value, context, path) => (value === undefined || value === null ? null : decode(value, context, path));
}
