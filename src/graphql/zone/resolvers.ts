import type { ZoneResolvers } from '../../generated/resolvers.ts';
import { uuidIn } from '../../zstack/wire/conditions.ts';
import { backupStorageResource } from '../backup-storage/backup-storage.ts';
import { listOf } from '../edges.ts';
import { primaryStorageResource } from '../primary-storage/primary-storage.ts';
import { vmInstanceResource } from '../vm-instance/vm-instance.ts';

export const Zone = {
  backupStorages: listOf(backupStorageResource, ({ uuid }) => uuidIn([uuid], 'attachedZoneUuids')),
  primaryStorages: listOf(primaryStorageResource, ({ uuid }) => uuidIn([uuid], 'zoneUuid')),
  vmInstances: listOf(vmInstanceResource, ({ uuid }) => uuidIn([uuid], 'zoneUuid')),
} satisfies ZoneResolvers;
