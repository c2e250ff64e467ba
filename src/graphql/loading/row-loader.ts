import { uuidIn } from '../../zstack/wire/conditions.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { columnsOf, type Resource } from '../resource.ts';
import type { LookAhead } from '../selection/look-ahead.ts';
import { Loader, type Reading } from './loader.ts';

/** A row that can be asked for by its own uuid. */
export interface Identified {
  readonly uuid: Uuid;
}

/** Loads rows; null for one that is gone or not the caller's to see. */
export type RowLoader<Row> = Loader<Row, Row | null>;

const loadedColumns = <Row>(resource: Resource<Row>, ahead: LookAhead): readonly string[] =>
  columnsOf(resource, ahead.loaded(resource.typeName));

export function rowLoader<Row extends Identified>(reading: Reading, resource: Resource<Row>): RowLoader<Row> {
  const { zstack, request, scope } = reading;
  return new Loader(reading, {
    columns: (ahead) => ahead.columns(loadedColumns, resource),
    async read(uuids, fields, caller) {
      const options = { signal: request.signal, scope };
      const { rows } = await zstack.query(resource.api, { conditions: [uuidIn(uuids)], fields }, caller, options);
      return rows.filter((row) => row !== null);
    },
    pick(rows) {
      const found = new Map(rows.map((row) => [row.uuid, row]));
      return (uuid) => found.get(uuid) ?? null;
    },
  });
}
