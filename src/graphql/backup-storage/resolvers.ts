import type { BackupStorageResolvers } from '../../generated/resolvers.ts';
import { uuidIn } from '../../zstack/wire/conditions.ts';
import { listOf, toMany } from '../edges.ts';
import { imageResource } from '../image/image.ts';
import { zoneResource } from '../zone/zone.ts';

export const BackupStorage = {
  zones: toMany(zoneResource, ({ attachedZoneUuids }) => attachedZoneUuids),
  images: listOf(imageResource, ({ uuid }) => uuidIn([uuid], 'backupStorage.uuid')),
} satisfies BackupStorageResolvers;
