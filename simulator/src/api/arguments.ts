import type { ParameterFacts } from '../facts/facts.ts';
import { Refusal } from '../wire/error-codes.ts';

export type ArgumentValue = string | number | boolean | readonly (string | null)[];

/** The parameters of one call, read by the types that its API declares. */
export class Arguments {
  readonly #values: ReadonlyMap<string, ArgumentValue>;

  constructor(values: ReadonlyMap<string, ArgumentValue>) {
    this.#values = values;
  }

  value(name: string): ArgumentValue | undefined {
    return this.#values.get(name);
  }

  /** As a job's record keeps them. */
  toJSON(): Readonly<Record<string, ArgumentValue>> {
    return Object.fromEntries(this.#values);
  }

  /** '' when absent: for a parameter that is required. */
  text(name: string): string {
    return this.textOrNull(name) ?? '';
  }

  textOrNull(name: string): string | null {
    const value = this.#values.get(name);
    return typeof value === 'string' ? value : null;
  }

  texts(name: string): readonly string[] {
    const value = this.#values.get(name);
    return typeof value === 'object' ? value.filter((element) => element !== null) : [];
  }

  flag(name: string): boolean {
    return this.flagOrNull(name) === true;
  }

  flagOrNull(name: string): boolean | null {
    const value = this.#values.get(name);
    return typeof value === 'boolean' ? value : null;
  }

  numberOrNull(name: string): number | null {
    const value = this.#values.get(name);
    return typeof value === 'number' ? value : null;
  }
}

/** Java's `String.trim()`: every character up to U+0020 goes, and no other. */
export function trim(text: string): string {
  const isBlank = (at: number) => text.charCodeAt(at) <= 0x20;
  let [start, end] = [0, text.length];
  while (start < end && isBlank(start)) start += 1;
  while (end > start && isBlank(end - 1)) end -= 1;
  return text.slice(start, end);
}

function gsonToken(value: unknown): string {
  if (Array.isArray(value)) return 'BEGIN_ARRAY';
  return typeof value === 'object' ? 'BEGIN_OBJECT' : (typeof value).toUpperCase();
}

/** What Gson says of a value that the field cannot hold: 500, plain text (wire.md §2). */
const wrongType = (name: string, expected: string, value: unknown): Refusal =>
  new Refusal(
    500,
    `java.lang.IllegalStateException: Expected ${expected} but was ${gsonToken(value)} at path $.${name}`,
  );

function toText(name: string, value: unknown, noTrim: boolean): string {
  if (typeof value === 'string') return noTrim ? value : trim(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw wrongType(name, 'a string', value);
}

/** @param isPrimitive of those the node looks at the text first; of a `Boolean` Gson takes what is not `true` for false */
function toFlag(name: string, value: unknown, isPrimitive: boolean): boolean {
  const text = String(value).toLowerCase();
  if (isPrimitive && text !== 'true' && text !== 'false') {
    const told = `[${String(value)}] is not a valid boolean string[true, false].`;
    throw new Refusal(400, `Invalid value for boolean field [${name}], ${told}`);
  }
  if (typeof value === 'boolean' || typeof value === 'string') return text === 'true';
  throw wrongType(name, 'a boolean', value);
}

function toInteger(name: string, value: unknown): number {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : undefined;
  if (number === undefined) throw wrongType(name, 'a long', value);
  if (Number.isInteger(number)) return number;
  throw new Refusal(500, `java.lang.NumberFormatException: For input string: "${String(value)}"`);
}

/** The elements of a list are not trimmed. */
export function toTexts(name: string, value: unknown): readonly (string | null)[] {
  if (!Array.isArray(value)) throw wrongType(name, 'BEGIN_ARRAY', value);
  return value.map((element: unknown) => (element === null ? null : toText(name, element, true)));
}

function readValue(name: string, facts: ParameterFacts, value: unknown): ArgumentValue | undefined {
  const { type, noTrim = false, noAPIParam = false } = facts;
  if (type.startsWith('List<')) return toTexts(name, value);
  if (type.startsWith('Map<')) {
    if (typeof value !== 'object' || Array.isArray(value)) throw wrongType(name, 'BEGIN_OBJECT', value);
    return undefined;
  }
  switch (type.toLowerCase()) {
    case 'boolean':
      return toFlag(name, value, type === 'boolean');
    case 'int':
    case 'integer':
    case 'long':
      return toInteger(name, value);
    default:
      return toText(name, value, noTrim || noAPIParam);
  }
}

/** Reads what the API declares and ignores the rest; null is absent. */
export function readArguments(
  declared: Readonly<Record<string, ParameterFacts>>,
  given: Readonly<Record<string, unknown>>,
): Arguments {
  const values = new Map<string, ArgumentValue>();
  for (const [name, facts] of Object.entries(declared)) {
    const raw = given[name];
    const value = raw === undefined || raw === null ? undefined : readValue(name, facts, raw);
    if (value !== undefined) values.set(name, value);
  }
  return new Arguments(values);
}
