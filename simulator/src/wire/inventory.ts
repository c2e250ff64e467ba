import type { Timestamp } from './timestamps.ts';

/** What a reply can hold before it is written. null and undefined are not written at all. */
export type WireValue =
  string | number | bigint | boolean | null | undefined | Timestamp | Inventory | readonly WireValue[] | WireObject;

export interface WireObject {
  readonly [field: string]: WireValue;
}

/** An object of one of ZStack's Java classes; the name of its class stands in the reply's `schema`. */
export class Inventory {
  readonly javaClass: string;
  readonly fields: WireObject;

  constructor(javaClass: string, fields: WireObject) {
    this.javaClass = javaClass;
    this.fields = fields;
  }
}

export function isWireList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value);
}

/**
 * The `schema` object without which ZStack's Java SDK cannot read a reply: JSON path → Java class, the last element of a
 * list first, outer paths before inner ones (wire.md §2).
 */
export function schemaOf(reply: WireObject): WireObject {
  const classes: Record<string, string> = {};
  const visit = (value: WireValue, path: string): void => {
    if (isWireList(value)) {
      for (const [index, element] of [...value.entries()].reverse()) visit(element, `${path}[${index}]`);
    } else if (value instanceof Inventory) {
      classes[path] = value.javaClass;
      visitFields(value.fields, `${path}.`);
    }
  };
  const visitFields = (fields: WireObject, prefix: string): void => {
    for (const [name, value] of Object.entries(fields)) visit(value, `${prefix}${name}`);
  };
  visitFields(reply, '');
  return classes;
}
