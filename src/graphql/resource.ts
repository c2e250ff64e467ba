import type { QueryApi } from '../zstack/wire/api.ts';

/** A type of the schema whose rows ZStack lists. */
export interface Resource<Row> {
  readonly typeName: string;
  readonly api: QueryApi<Row>;
  /** Of each field that is no column of the same name: the columns that it is made of, beside the uuid. */
  readonly madeOf?: Readonly<Record<string, readonly (keyof Row & string)[]>>;
  /** Fields of other types that are made of these rows, and the columns that each needs. */
  readonly readBy?: Readonly<Record<string, Readonly<Record<string, readonly (keyof Row & string)[]>>>>;
}

/** The columns that the selected fields are made of, beside the uuid. */
export function columnsOf<Row>({ madeOf = {} }: Resource<Row>, fields: Iterable<string>): readonly string[] {
  return [...fields].flatMap((name): readonly string[] => (name === '__typename' ? [] : (madeOf[name] ?? [name])));
}
