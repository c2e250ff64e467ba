import type { Execution } from './execution.ts';
import type { Leaf } from './leaf.ts';

/** Makes the object of the answer that stands for `source`, at `execution.path` up to `depth`. @throws where it cannot be made */
export type MakeObject = (execution: Execution, source: unknown, depth: number, nullDepth: number) => object;

/**
 * Answers a field of `source`, which stands at the same place.
 * @param value the property of its name, where it has no resolver
 */
export type MakeField = (
  execution: Execution,
  source: unknown,
  depth: number,
  nullDepth: number,
  value?: unknown,
) => unknown;

/** Puts a field of `source` into `made`, the object that stands for it. */
export type FillField = (execution: Execution, source: unknown, depth: number, nullDepth: number, made: object) => void;

/** How one field of an object is made. */
export type Part = { readonly key: string } & (
  | { readonly constant: string }
  | { readonly make: MakeField; readonly property?: string }
  /** Of a leaf type: `make` answers the values that `leaf` takes longer for. To read the property throws nothing. */
  | { readonly make: MakeField; readonly property: string; readonly leaf: Leaf; readonly isNullable: boolean }
  /** Null at first. `fill` is told the object, once that is made, to put a value there. */
  | { readonly fill: FillField }
);

/** From so many objects on it pays to write code for them: to compile it takes longer than to make dozens. */
const MANY = 32;

/** Makes objects of these parts: the first of them part by part, all others by code that is written for them. */
export function objectMaker(parts: readonly Part[]): MakeObject {
  let made = 0;
  let make: MakeObject = (execution, source, depth, nullDepth) => {
    made += 1;
    if (made === MANY) make = writtenMaker(parts);
    return makeByParts(parts, execution, source, depth, nullDepth);
  };
  return (execution, source, depth, nullDepth) => make(execution, source, depth, nullDepth);
}

function makeByParts(
  parts: readonly Part[],
  execution: Execution,
  source: unknown,
  depth: number,
  nullDepth: number,
): object {
  const made: Record<string, unknown> = {};
  for (const part of parts) {
    const value =
      'make' in part ? makeField(part, execution, source, depth, nullDepth) : 'constant' in part ? part.constant : null;
    if (part.key === PROTO) Object.defineProperty(made, PROTO, { value, writable: true, enumerable: true });
    else made[part.key] = value;
  }
  for (const part of parts) if ('fill' in part) part.fill(execution, source, depth, nullDepth, made);
  return made;
}

function makeField(
  part: Extract<Part, { readonly make: MakeField }>,
  execution: Execution,
  source: unknown,
  depth: number,
  nullDepth: number,
): unknown {
  const { make, property } = part;
  if (property === undefined) return make(execution, source, depth, nullDepth);
  const value = (source as Readonly<Record<string, unknown>>)[property];
  const isAbsent = value === null || value === undefined;
  return 'leaf' in part && part.isNullable && isAbsent ? null : make(execution, source, depth, nullDepth, value);
}

/** A name that is none of a property in a literal. */
const PROTO = '__proto__';

/**
 * Writes the code that makes objects of one shape: V8 gives what is written as a literal one hidden class, which is quick to make,
 * to fill and to print. Of the document there is nothing in the code but names, quoted.
 */
function writtenMaker(parts: readonly Part[]): MakeObject {
  const used: unknown[] = [];
  const use = (value: unknown): string => `u${used.push(value) - 1}`;
  const properties = parts.map((part) => {
    const key = part.key === PROTO ? `[${JSON.stringify(PROTO)}]` : JSON.stringify(part.key);
    return `${key}: ${expressionOf(part, use)}`;
  });
  const fills = parts.flatMap((part) => ('fill' in part ? [`${use(part.fill)}(${ARGUMENTS}, made);`] : []));
  const body = `'use strict';
return (${ARGUMENTS}) => {
  let v, w;
  const made = { ${properties.join(', ')} };
  ${fills.join('\n  ')}
  return made;
};`;
  const make = new Function(...used.map((_, index) => `u${index}`), body) as (
    ...values: readonly unknown[]
  ) => MakeObject;
  return make(...used);
}

const ARGUMENTS = 'execution, source, depth, nullDepth';

function expressionOf(part: Part, use: (value: unknown) => string): string {
  if ('constant' in part) return JSON.stringify(part.constant);
  if ('fill' in part) return 'null';
  const make = use(part.make);
  if (part.property === undefined) return `${make}(${ARGUMENTS})`;
  const property = `source[${JSON.stringify(part.property)}]`;
  if (!('leaf' in part)) return `${make}(${ARGUMENTS}, ${property})`;
  const { leaf, isNullable } = part;
  const read = `v = ${property}`;
  const rest = `${isNullable ? 'v == null ? null : ' : ''}${make}(${ARGUMENTS}, v)`;
  if (leaf.same !== undefined) return `(${read}, ${leaf.same}) ? v : ${rest}`;
  if (leaf.quick !== undefined) return `(w = ${use(leaf.quick)}(${read})) !== undefined ? w : ${rest}`;
  return `(${read}, ${rest})`;
}
