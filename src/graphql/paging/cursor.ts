import { hash } from 'node:crypto';
import type { Condition } from '../../zstack/wire/conditions.ts';
import type { Sort } from '../../zstack/wire/lists.ts';

/** Where a row stands in its list: behind which uuid, or how many rows from the beginning. */
export type Place = { readonly uuid: string } | { readonly offset: number };

/** What a cursor belongs to: one list, in one order, with one filter. */
export type CursorScope = string;

/** @param sort absent where the list is ordered by uuid */
export function cursorScope(typeName: string, conditions: readonly Condition[], sort: Sort | undefined): CursorScope {
  const filter = conditions.map(({ name, operator, value }) => [name, operator, value]);
  return hash('sha256', JSON.stringify(['cursor v1', typeName, sort ?? null, filter]));
}

const TAG_BYTES = 9;

/** An opaque text that any replica reads, also after a restart: the place, and a tag of all that it belongs to. */
export function toCursor(scope: CursorScope, place: Place): string {
  const text = 'uuid' in place ? `u${place.uuid}` : `o${place.offset}`;
  return Buffer.concat([tagOf(scope, text), Buffer.from(text)]).toString('base64url');
}

/** Null for a text that is no cursor of this scope. */
export function fromCursor(scope: CursorScope, cursor: string): Place | null {
  const place = readPlace(Buffer.from(cursor, 'base64url').subarray(TAG_BYTES).toString());
  return place !== null && toCursor(scope, place) === cursor ? place : null;
}

function readPlace(text: string): Place | null {
  const value = text.slice(1);
  if (text.startsWith('u') && /^[\w-]{1,64}$/.test(value)) return { uuid: value };
  if (text.startsWith('o') && /^\d{1,9}$/.test(value)) return { offset: Number(value) };
  return null;
}

function tagOf(scope: CursorScope, text: string): Buffer {
  return hash('sha256', `${scope}\n${text}`, 'buffer').subarray(0, TAG_BYTES);
}
