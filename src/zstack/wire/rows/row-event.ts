import type { Decoder } from '../decoder.ts';
import type { RowDecoder } from './row.ts';
import { isJsonObject } from '../values/json.ts';

/** What an API ends with that makes or changes one resource. */
export interface RowEvent<Row> {
  /** The resource as the API left it; null where the event has none. */
  readonly inventory: Row | null;
}

export const rowEvent =
  <Row>(row: RowDecoder<Row>): Decoder<RowEvent<Row>> =>
  (value, context) => ({
    inventory:
      isJsonObject(value) && isJsonObject(value['inventory']) ? row(value['inventory'], context, 'inventory') : null,
  });
