import { LRUCache } from 'lru-cache';
import type { Decoder } from '../decoder.ts';
import type { RowDecoder } from './row.ts';

/**
 * The columns that a request names: the key first, since ZStack counts only rows whose first field is not null (`domain.md §5.2`),
 * then the others in the order of their declaration.
 */
export interface NamedColumns {
  readonly columns: readonly string[];
  /** The same as `fields=` has them. */
  readonly text: string;
}

/** What follows from the fields that are wanted of a list's rows, beside their key. */
export interface FieldChoice<Row> {
  /** Those that are wanted, as one text. */
  readonly wanted: string;
  /** Undefined where one of them would make `fields=` fail, so that all fields have to be asked for (`domain.md §5.3`). */
  readonly named: NamedColumns | undefined;
  /** Decodes no others. */
  readonly decode: Decoder<Row | null>;
}

/** Choices that are kept of each list. */
const REMEMBERED = 100;

/** Lists of fields as texts. What an operation selects is the same list each time, and to join it and to find the text takes longer. */
const texts = new WeakMap<readonly string[], string>();

function textOf(wanted: readonly string[]): string {
  const known = texts.get(wanted);
  if (known !== undefined) return known;
  const text = wanted.join();
  texts.set(wanted, text);
  return text;
}

/** Finds out what follows from a choice of fields, once for all who choose the same. */
export function fieldChooser<Row>(
  row: RowDecoder<Row>,
  notInFields: readonly string[],
): (wanted: readonly string[]) => FieldChoice<Row> {
  const known = new LRUCache<string, FieldChoice<Row>>({ max: REMEMBERED });
  return (wanted) => {
    const text = textOf(wanted);
    const before = known.get(text);
    if (before !== undefined) return before;
    const choice = { wanted: text, named: namedFor(row, notInFields, wanted), decode: row.only(wanted) };
    known.set(text, choice);
    return choice;
  };
}

function namedFor(
  row: RowDecoder<unknown>,
  notInFields: readonly string[],
  wanted: readonly string[],
): NamedColumns | undefined {
  const isSelectable = (name: string) => row.columns.has(name) && !notInFields.includes(name);
  if (!wanted.every(isSelectable)) return undefined;
  const columns = [row.key, ...[...row.columns.keys()].filter((name) => name !== row.key && wanted.includes(name))];
  return { columns, text: columns.join() };
}
