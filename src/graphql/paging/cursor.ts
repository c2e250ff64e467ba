import { hash } from 'node:crypto';
import type { Sort } from '../../zstack/wire/lists.ts';
import type { Key } from '../../zstack/wire/rows/row-keys.ts';
import { isLong, jsonIn } from '../../zstack/wire/values/json.ts';
import { unstorable } from '../../zstack/wire/values/stored-text.ts';
import type { Asked } from './asked.ts';

/** Where a row stands in its list: by its uuid, by the keys of the order, or how many rows from the beginning. */
export type Place = { readonly uuid: string } | KeyPlace | { readonly offset: number };

export interface KeyPlace {
  readonly keys: readonly Key[];
  /** How many rows further than that. */
  readonly skip: number;
}

/** What a cursor belongs to: one list, in one order, with one filter. */
export class CursorScope {
  readonly #list: string;
  readonly #asked: Asked;
  readonly #order: readonly Sort[];
  #digest: string | undefined;

  /** @param order empty where the list is ordered by uuid */
  constructor(list: string, asked: Asked, order: readonly Sort[]) {
    this.#list = list;
    this.#asked = asked;
    this.#order = order;
  }

  /** Found out when a cursor is first read or written. */
  get digest(): string {
    return (this.#digest ??= hash(
      'sha256',
      JSON.stringify(['cursor v2', this.#list, this.#order, toScope(this.#asked)]),
    ));
  }
}

/** An API stands for itself by its name. */
function toScope(asked: Asked): unknown {
  if ('all' in asked) return ['all', ...asked.all.map(toScope)];
  if ('any' in asked) return ['any', ...asked.any.map(toScope)];
  if ('not' in asked) return ['not', toScope(asked.not)];
  if ('other' in asked) return [asked.other, toScope(asked.where)];
  if ('several' in asked) return [asked.join, toScope(asked.where)];
  const { name, operator, value } = 'severally' in asked ? asked.severally : asked;
  return [name, operator, value];
}

const TAG_BYTES = 9;

/** An opaque text that any replica reads, also after a restart: the place, and a tag of all that it belongs to. */
export function toCursor(scope: CursorScope, place: Place): string {
  const text = textOf(place);
  return Buffer.concat([tagOf(scope, text), Buffer.from(text)]).toString('base64url');
}

function textOf(place: Place): string {
  if ('uuid' in place) return `u${place.uuid}`;
  return 'keys' in place ? `k${JSON.stringify([place.skip, ...place.keys])}` : `o${place.offset}`;
}

/** More than the keys of all columns take. */
const LONGEST_CURSOR = 50_000;

/** Null for a text that is no cursor of this scope. */
export function fromCursor(scope: CursorScope, cursor: string): Place | null {
  if (cursor.length > LONGEST_CURSOR) return null;
  const place = readPlace(Buffer.from(cursor, 'base64url').subarray(TAG_BYTES).toString());
  return place !== null && toCursor(scope, place) === cursor ? place : null;
}

function readPlace(text: string): Place | null {
  const value = text.slice(1);
  if (text.startsWith('u') && /^[\w-]{1,64}$/.test(value)) return { uuid: value };
  if (text.startsWith('o') && /^\d{1,9}$/.test(value)) return { offset: Number(value) };
  return text.startsWith('k') ? readKeys(jsonIn(value)) : null;
}

function readKeys(value: unknown): KeyPlace | null {
  const [skip, ...keys] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const isSkip = typeof skip === 'number' && Number.isSafeInteger(skip) && skip >= 0 && skip < 1e9;
  return isSkip && keys.length > 0 && keys.every(isKey) ? { keys, skip } : null;
}

const isKey = (value: unknown): value is Key =>
  value === null ||
  typeof value === 'boolean' ||
  isLong(value) ||
  (typeof value === 'string' && unstorable(value, { fourByteText: true }) === null);

function tagOf(scope: CursorScope, text: string): Buffer {
  return hash('sha256', `${scope.digest}\n${text}`, 'buffer').subarray(0, TAG_BYTES);
}
