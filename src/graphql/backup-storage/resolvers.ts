import type { BackupStorageResolvers } from '../../generated/resolvers.ts';
import { toMany } from '../edges.ts';
import { zoneResource } from '../zone/zone.ts';

export const BackupStorage = {
  zones: toMany(zoneResource, ({ attachedZoneUuids }) => attachedZoneUuids),
} satisfies BackupStorageResolvers;
