/** A field of a row, and how it is decoded. */
export interface RowField {
  readonly field: string;
  readonly decode: (value: unknown, context: never, path: string) => unknown;
  /** Names it in warnings. */
  readonly path: string;
}

/** Decodes an object of the wire to a row. */
export type MakeRow = (value: object, context: object) => object;

/** From so many rows on it pays to write code for them: to compile it takes longer than to make dozens. */
const MANY = 32;

/**
 * Makes rows of some fields: the first of them field by field, all others by code that is written for them, which is several times as quick.
 * @param absent what the other fields of a row are
 */
export function rowMaker(fields: readonly RowField[], absent: object = Object.prototype): MakeRow {
  let made = 0;
  let make: MakeRow = (value, context) => {
    made += 1;
    if (made === MANY) make = writtenMaker(fields, absent);
    const row = Object.create(absent) as Record<string, unknown>;
    for (const { field, decode, path } of fields)
      row[field] = decode((value as Readonly<Record<string, unknown>>)[field], context as never, path);
    return row;
  };
  return (value, context) => make(value, context);
}

/** The names in the code are ZStack's facts. */
function writtenMaker(fields: readonly RowField[], absent: object): MakeRow {
  const lines = fields.map(
    ({ field, path }, index) =>
      `this[${JSON.stringify(field)}] = d${index}(value[${JSON.stringify(field)}], context, ${JSON.stringify(path)});`,
  );
  const body = `'use strict';
function Row(value, context) {
  ${lines.join('\n  ')}
}
Row.prototype = absent;
return (value, context) => new Row(value, context);`;
  const write = new Function('absent', ...fields.map((_, index) => `d${index}`), body) as (
    ...given: readonly unknown[]
  ) => MakeRow;
  return write(absent, ...fields.map(({ decode }) => decode));
}
