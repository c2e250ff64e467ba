import type { PrimaryStorageResolvers } from '../../generated/resolvers.ts';
import { uuidIn } from '../../zstack/wire/conditions.ts';
import { listOf, toOne } from '../edges.ts';
import { volumeSnapshotResource } from '../volume-snapshot/volume-snapshot.ts';
import { volumeResource } from '../volume/volume.ts';
import { zoneResource } from '../zone/zone.ts';

export const PrimaryStorage = {
  zone: toOne(zoneResource, ({ zoneUuid }) => zoneUuid),
  volumes: listOf(volumeResource, ({ uuid }) => uuidIn([uuid], 'primaryStorageUuid')),
  snapshots: listOf(volumeSnapshotResource, ({ uuid }) => uuidIn([uuid], 'primaryStorageUuid')),
} satisfies PrimaryStorageResolvers;
