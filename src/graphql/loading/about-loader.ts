import type { QueryApi } from '../../zstack/wire/api.ts';
import type { SessionCaller } from '../../zstack/wire/caller.ts';
import { uuidAfter, uuidIn } from '../../zstack/wire/conditions.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { columnsOf, type Resource } from '../resource.ts';
import type { LookAhead } from '../selection/look-ahead.ts';
import { Loader, type Reading } from './loader.ts';

/** A row about another resource, such as a tag. */
export interface AboutResource {
  readonly uuid: Uuid;
  readonly resourceUuid: Uuid | null;
}

/** Loads the rows about resources that the caller was shown. */
export type AboutLoader<Row> = Loader<Row, readonly Row[]>;

export function aboutLoader<Row extends AboutResource>(reading: Reading, resource: Resource<Row>): AboutLoader<Row> {
  return new Loader(reading, {
    columns: (ahead) => ahead.columns(loadedColumns, resource),
    read: (uuids, fields, caller) => readAll(reading, resource.api, uuids, fields, caller),
    pick(rows) {
      const found = Map.groupBy(rows, ({ resourceUuid }) => resourceUuid);
      return (uuid) => found.get(uuid) ?? [];
    },
  });
}

const loadedColumns = <Row>(resource: Resource<Row>, ahead: LookAhead): readonly string[] => [
  'resourceUuid',
  ...columnsOf(resource, ahead.loaded(resource.typeName)),
  ...columnsReadBy(resource, ahead),
];

/** Columns that fields of other types need of these rows. */
function columnsReadBy<Row>({ readBy = {} }: Resource<Row>, ahead: LookAhead): readonly string[] {
  return Object.entries(readBy).flatMap(([reader, fields]) =>
    Object.entries(fields).flatMap(([field, columns]) => (ahead.selected(reader).has(field) ? columns : [])),
  );
}

/** ZStack's own limit of a list that names none. */
const ROWS_PER_REQUEST = 1_000;

/** All rows about some resources, however many they are. @throws ZstackFailure where ZStack's pages do not go on */
async function readAll<Row extends AboutResource>(
  { zstack, request, scope }: Reading,
  api: QueryApi<Row>,
  uuids: readonly Uuid[],
  fields: readonly string[],
  caller: SessionCaller,
): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (let last = ''; ;) {
    const { rows } = await zstack.query(
      api,
      {
        conditions: [uuidIn(uuids, 'resourceUuid'), ...(last === '' ? [] : [uuidAfter(last)])],
        fields,
        sort: { column: 'uuid', descending: false },
        limit: ROWS_PER_REQUEST,
      },
      caller,
      { signal: request.signal, scope },
    );
    const known = rows.filter((row) => row !== null);
    all.push(...known);
    if (rows.length < ROWS_PER_REQUEST) return all;
    const next = known.at(-1)?.uuid ?? '';
    if (next === last || next === '') throw zstack.missing(api.path, 'next page');
    last = next;
  }
}
