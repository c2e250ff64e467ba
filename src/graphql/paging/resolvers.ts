import type { PageInfoResolvers } from '../../generated/resolvers.ts';
import { toCursor } from './cursor.ts';

export const PageInfo = {
  startCursor: ({ rows, placeAt, scope }) => {
    const place = placeAt(rows.findIndex((row) => row !== null));
    return place === null ? null : toCursor(scope, place);
  },
  endCursor: ({ end, scope }) => (end === null ? null : toCursor(scope, end)),
} satisfies PageInfoResolvers;
