import {
  type EnumName,
  enumOf,
  type FieldFacts,
  type FieldsOf,
  inventoryOf,
  type InventoryName,
  type WordOf,
} from '../../facts/facts.ts';
import {
  bool,
  type Column,
  type Decoded,
  type Decoder,
  type DecodingContext,
  double,
  int,
  isColumn,
  long,
  oneOf,
  rowFields,
  text,
  timestamp,
  uuid,
  uuids,
} from '../decoder.ts';
import { type MakeRow, type RowField, rowMaker } from './row-maker.ts';
import { isJsonObject, type Long } from '../values/json.ts';
import type { Uuid } from '../values/uuid.ts';

/** Decodes a row of an inventory; null for what is none. */
export type RowDecoder<T, Inventory extends string = string> = Decoder<T | null> & {
  readonly inventory: Inventory;
  /** The field that a row is nothing without. */
  readonly key: string;
  /** By name, in the order of their declaration. Nested lists are no columns. */
  readonly columns: ReadonlyMap<string, Column<unknown>>;
  /**
   * A decoder of the key and the fields that are wanted: the others are as if the row came without them. To be kept.
   * @param wanted names of fields, and of fields of `nested` lists, such as `backupStorageRefs.status`
   */
  readonly only: (wanted: readonly string[]) => Decoder<T | null>;
};

/** Decodes a list of rows within a row. */
export type NestedDecoder<T> = Decoder<T> & {
  /** The same with the fields of its rows that are wanted, and those that the list itself goes by. */
  readonly only: (wanted: readonly string[]) => Decoder<T>;
};

/**
 * A list of rows within a row, which is decoded no further than it is wanted.
 * @param listed makes the list's decoder of that of its rows
 * @param always the fields that `listed` goes by, beside the key
 */
export function nested<T, List>(
  ofRow: RowDecoder<T>,
  listed: (decode: Decoder<T | null>) => Decoder<List>,
  always: readonly string[] = [],
): NestedDecoder<List> {
  return Object.assign(listed(ofRow), {
    only: (wanted: readonly string[]) => listed(ofRow.only([...always, ...wanted])),
  });
}

const isNested = (decode: RowField['decode']): decode is NestedDecoder<unknown> => 'only' in decode;

/** What a field of these facts is decoded to; never where the facts cannot tell how. */
type Told<Facts> = Facts extends { readonly enum: infer Name extends EnumName }
  ? WordOf<Name> | 'UNKNOWN' | null
  : Facts extends { readonly type: infer Type extends keyof ToldByType }
    ? ToldByType[Type]
    : never;

interface ToldByType {
  readonly String: string | null;
  readonly Timestamp: Date | null;
  readonly Boolean: boolean | null;
  readonly boolean: boolean | null;
  readonly Long: Long | null;
  readonly long: Long | null;
  readonly Integer: number | null;
  readonly int: number | null;
  readonly Float: number | null;
  readonly double: number | null;
  readonly 'List<String>': readonly string[];
}

const BY_TYPE: Readonly<Record<string, Column<unknown>>> = {
  String: text,
  Timestamp: timestamp,
  Boolean: bool,
  boolean: bool,
  Long: long,
  long,
  Integer: int,
  int,
  Float: double,
  double,
  'List<String>': uuids,
} satisfies Record<keyof ToldByType, Column<unknown>>;

type FieldName<Name extends InventoryName> = keyof FieldsOf<Name> & string;

/** The fields that the facts tell how to decode. */
type ToldName<Name extends InventoryName> = {
  [Field in FieldName<Name>]: [Told<FieldsOf<Name>[Field]>] extends [never] ? never : Field;
}[FieldName<Name>];

/** Decoders of the inventory's fields, and of no others. */
type Own<Name extends InventoryName, Decoders> = {
  readonly [Field in keyof Decoders]: Field extends FieldName<Name> ? Decoder<unknown> : never;
};

/** All is decoded as the facts tell. */
const NONE = {};

type ShownRow<Name extends InventoryName, Key extends string, Shown extends string, Decoders> = {
  readonly [Field in Key | Shown | (keyof Decoders & string)]: Field extends Key
    ? Uuid
    : Field extends keyof Decoders
      ? Decoded<Decoders[Field]>
      : Field extends FieldName<Name>
        ? Told<FieldsOf<Name>[Field]>
        : never;
};

/**
 * The decoder of an inventory's rows: of the fields named, and no others, since some rows carry passwords
 * (`domain.md §3.3`).
 * @param key the field with the uuid that a row is nothing without
 * @param shown the other fields, in the order in which ZStack is asked for them
 * @param own how to decode what the facts do not tell: nested lists, texts that are read otherwise, words of newer clouds
 */
export function row<
  Name extends InventoryName,
  const Key extends FieldName<Name>,
  const Shown extends ToldName<Name> | (keyof Decoders & FieldName<Name>),
  Decoders extends object = typeof NONE,
>(
  inventory: Name,
  key: Key,
  shown: readonly Shown[],
  own?: Decoders & Own<Name, Decoders>,
): RowDecoder<ShownRow<Name, Key, Shown, Decoders>, Name> {
  const name = inventory.replace(/Inventory$/, '');
  const given = new Map<string, Decoder<unknown>>(Object.entries(own ?? NONE));
  const decoders: Readonly<Record<string, Decoder<unknown>>> = {
    ...Object.fromEntries([key, ...shown].map((field) => [field, given.get(field) ?? decoderFor(inventory, field)])),
    ...Object.fromEntries(given),
  };
  type Shape = ShownRow<Name, Key, Shown, Decoders>;
  const fields = rowFields(name, decoders);
  const decoderOf =
    (make: MakeRow): Decoder<Shape | null> =>
    (value, context) => {
      const decoded = isJsonObject(value) ? (make(value, context) as Shape) : null;
      if (typeof decoded?.[key] === 'string' && decoded[key] !== '') return decoded;
      context.onRowWithoutUuid(name);
      return null;
    };
  const makeAll = rowMaker(fields);
  const absent = makeAll({}, QUIET);
  const only = (wanted: readonly string[]) => decoderOf(rowMaker(wantedOf(fields, key, wanted), absent));
  const columns = new Map<string, Column<unknown>>();
  for (const [field, decoder] of Object.entries(decoders)) if (isColumn(decoder)) columns.set(field, decoder);
  return Object.assign(decoderOf(makeAll), { inventory, key, columns, only });
}

/** The fields that are wanted, and the key; of nested lists with no more than is wanted of them. */
function wantedOf(fields: readonly RowField[], key: string, wanted: readonly string[]): readonly RowField[] {
  return fields.flatMap((whole): readonly RowField[] => {
    const { field, decode } = whole;
    if (field === key || wanted.includes(field)) return [whole];
    const prefix = `${field}.`;
    const within = wanted.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    return within.length > 0 && isNested(decode) ? [{ ...whole, decode: decode.only(within) }] : [];
  });
}

const ignore = () => undefined;

/** Of a row that holds nothing there is nothing to tell. */
const QUIET: DecodingContext = {
  session: undefined,
  readTimestamp: () => null,
  onUnknownEnumValue: ignore,
  onUnreadableTimestamp: ignore,
  onRowWithoutUuid: ignore,
};

/** @throws Error where the facts do not tell */
function decoderFor(inventory: InventoryName, field: string): Decoder<unknown> {
  const { fields, subtypeFields } = inventoryOf(inventory);
  const facts = fields[field] ?? subtypeFields?.[field];
  const decoder = facts && toldDecoder(field, facts);
  if (decoder === undefined) throw new Error(`The facts of ${inventory} do not tell how ${field} is to be decoded.`);
  return decoder;
}

function toldDecoder(field: string, { type, enum: name, refersTo }: FieldFacts): Column<unknown> | undefined {
  if (name !== undefined) return oneOf(enumOf(name));
  if (type === 'String' && (refersTo !== undefined || /^uuid$|Uuid$/.test(field))) return uuid;
  return BY_TYPE[type];
}
