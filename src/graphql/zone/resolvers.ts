import type {
  QueryResolvers,
  ZoneOrderFieldResolvers,
  ZoneResolvers,
  ZoneStateResolvers,
} from '../../generated/resolvers.ts';
import { byUuid, reference } from '../edges.ts';
import { connectionResolvers, edgeResolvers, readConnection } from '../paging/connection.ts';
import { zoneResource } from './zone.ts';

export const zoneQueries: Pick<QueryResolvers, 'zone' | 'zones'> = {
  zone: byUuid(({ zones }) => zones),
  zones: (_, args, context, info) => readConnection(zoneResource, args, context, info),
};

export const Zone: ZoneResolvers = {
  __resolveReference: reference(({ zones }) => zones),
};

export const ZoneConnection = connectionResolvers;
export const ZoneEdge = edgeResolvers;

export const ZoneState: Required<ZoneStateResolvers> = {
  ENABLED: 'Enabled',
  DISABLED: 'Disabled',
  UNKNOWN: 'UNKNOWN',
};

export const ZoneOrderField: ZoneOrderFieldResolvers = {
  UUID: 'uuid',
  NAME: 'name',
  CREATE_DATE: 'createDate',
};
