/** A 64-bit integer of the wire: a number while it is safe, its decimal digits as text beyond 2^53. */
export type Long = number | string;

const LOWEST = -(2n ** 63n);
const HIGHEST = 2n ** 63n - 1n;

/** Is this a 64-bit integer: a safe number, or the digits of one that is not? */
export function isLong(value: unknown): value is Long {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  return typeof value === 'string' && /^-?\d{1,19}$/.test(value) && BigInt(value) >= LOWEST && BigInt(value) <= HIGHEST;
}

/** A number long enough to be unsafe. It follows `:`, `[` or `,`; the digits of a uuid follow a quote. */
const MAYBE_UNSAFE_INTEGER = /[:[,]\s*-?\d{16}/;

/**
 * `JSON.parse` that keeps every digit: an integer beyond 2^53 becomes its decimal text.
 * An answer without such a number costs one scan of its text.
 * @throws SyntaxError where the text is not JSON
 */
export function parseJson(text: string): unknown {
  return MAYBE_UNSAFE_INTEGER.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text);
}

/** An integer beyond 2^53 was read by `JSON.parse` alone, which rounds it: the text has to be read by `parseJson`. */
export class LostDigits extends Error {
  constructor() {
    super('A number has lost digits.');
    this.name = 'LostDigits';
  }
}

/** The same as `jsonIn` for who looks at each number himself. */
export function roundedJsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The JSON of a text; undefined where it is none, or nested too deep to be read. */
export function jsonIn(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function keepDigits(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
  const source = context?.source;
  return source !== undefined && /^-?\d+$/.test(source) ? source : value;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
