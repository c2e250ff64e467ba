import type {
  QueryResolvers,
  ZoneOrderFieldResolvers,
  ZoneResolvers,
  ZoneStateResolvers,
} from '../../generated/resolvers.ts';
import { byUuid, reference } from '../edges.ts';
import { connectionResolvers, edgeResolvers } from '../paging/connection.ts';
import { readConnection } from '../paging/read-connection.ts';
import { zoneResource } from './zone.ts';

export const Query = {
  zone: byUuid(zoneResource),
  zones: (_, args, context, info) => readConnection(zoneResource, args, context, info),
} satisfies QueryResolvers;

export const Zone = {
  __resolveReference: reference(zoneResource),
} satisfies ZoneResolvers;

export const ZoneConnection = connectionResolvers;
export const ZoneEdge = edgeResolvers;

export const ZoneState = {
  ENABLED: 'Enabled',
  DISABLED: 'Disabled',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<ZoneStateResolvers>;

export const ZoneOrderField = {
  UUID: 'uuid',
  NAME: 'name',
  CREATE_DATE: 'createDate',
} satisfies ZoneOrderFieldResolvers;
