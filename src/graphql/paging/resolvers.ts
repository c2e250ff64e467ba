import { toCursor } from './cursor.ts';
import type { AnyConnection } from './connection.ts';

export const PageInfo = {
  startCursor: ({ rows, placeAt, scope }: AnyConnection) => {
    const place = placeAt(rows.findIndex((row) => row !== null));
    return place === null ? null : toCursor(scope, place);
  },
  endCursor: ({ end, scope }: AnyConnection) => (end === null ? null : toCursor(scope, end)),
};
