import { randomUUID } from 'node:crypto';

/** A ZStack uuid: 32 hex digits in lower case, without dashes. */
export type Uuid = string;

const THIRTY_TWO_HEX_DIGITS = /^[0-9a-f]{32}$/;

/** The form that ZStack demands of a `resourceUuid`: a real version and variant digit (`domain.md §6.1`). */
const RFC_4122 = /^[0-9a-f]{12}[1-5][0-9a-f]{3}[89ab][0-9a-f]{15}$/;

/** Reads 32 hex digits, with or without dashes, in either case; null for any other text. */
export function parseUuid(text: string): Uuid | null {
  if (THIRTY_TWO_HEX_DIGITS.test(text)) return text;
  const digits = text.replaceAll('-', '').toLowerCase();
  return isUuid(digits) ? digits : null;
}

/** A new one, of version 4. */
export function drawUuid(): Uuid {
  const text = randomUUID();
  // one is drawn for each resource and each submit, and to search for the dashes takes longer
  return text.slice(0, 8) + text.slice(9, 13) + text.slice(14, 18) + text.slice(19, 23) + text.slice(24);
}

/** Is this a uuid as ZStack writes it? */
export function isUuid(text: string): text is Uuid {
  return THIRTY_TWO_HEX_DIGITS.test(text);
}

/** Would ZStack take this uuid as a new resource's own? */
export function isResourceUuid(uuid: Uuid): boolean {
  return RFC_4122.test(uuid);
}
