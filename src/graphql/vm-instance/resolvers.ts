import type { VmInstanceResolvers } from '../../generated/resolvers.ts';
import { uuidIn } from '../../zstack/wire/conditions.ts';
import { ownerFields } from '../account/owner.ts';
import { listOf, toOne } from '../edges.ts';
import { imageResource } from '../image/image.ts';
import { volumeSnapshotResource } from '../volume-snapshot/volume-snapshot.ts';
import { volumeResource } from '../volume/volume.ts';
import { zoneResource } from '../zone/zone.ts';

export const VmInstance = {
  ...ownerFields,
  zone: toOne(zoneResource, ({ zoneUuid }) => zoneUuid),
  image: toOne(imageResource, ({ imageUuid }) => imageUuid),
  rootVolume: toOne(volumeResource, ({ rootVolumeUuid }) => rootVolumeUuid),
  volumes: listOf(volumeResource, ({ uuid }) => uuidIn([uuid], 'vmInstanceUuid')),
  snapshots: listOf(volumeSnapshotResource, ({ uuid }) => uuidIn([uuid], 'volume.vmInstanceUuid')),
} satisfies VmInstanceResolvers;
