/** A field of a row, and how it is decoded. */
export interface RowField {
  readonly field: string;
  readonly decode: (value: unknown, context: never, path: string) => unknown;
  /** Names it in warnings. */
  readonly path: string;
}

/** Decodes an object of the wire to a row. */
export type MakeRow = (value: object, context: object) => object;

/**
 * Writes the code that makes rows of some fields: what is written out for each of them is several times as quick as a loop over
 * all. The names in it are ZStack's facts.
 * @param absent what the other fields of a row are
 */
export function rowMaker(fields: readonly RowField[], absent: object = Object.prototype): MakeRow {
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
