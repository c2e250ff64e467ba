import type { Dated } from '../world/rows.ts';
import type { World } from '../world/world.ts';
import { dated, header } from './columns.ts';
import type { Resource } from './resource.ts';

interface AccountResourceRefRow extends Dated {
  readonly accountUuid: string;
  readonly resourceUuid: string;
  readonly resourceType: string;
  readonly concreteResourceType: string;
}

const owned = [
  ['ImageVO', 'org.zstack.header.image.ImageVO', (world: World) => world.images.all()],
  ['LongJobVO', 'org.zstack.header.longjob.LongJobVO', (world: World) => world.longJobs.all()],
  ['VolumeVO', 'org.zstack.header.volume.VolumeVO', (world: World) => world.volumes.all()],
  ['VolumeSnapshotVO', 'org.zstack.header.storage.snapshot.VolumeSnapshotVO', (world: World) => world.snapshots.all()],
] as const;

/** Who owns what: filtered by no owner (owners.md §2). */
export const accountResourceRefs: Resource<AccountResourceRefRow> = {
  rows: (world) =>
    owned.flatMap(([resourceType, concreteResourceType, rowsOf]) =>
      rowsOf(world).map(({ uuid, accountUuid, createDate, lastOpDate }) => ({
        accountUuid,
        resourceUuid: uuid,
        resourceType,
        concreteResourceType,
        createDate,
        lastOpDate,
      })),
    ),
  javaClass: header('identity.AccountResourceRefInventory'),
  columns: ['accountUuid', 'resourceUuid', 'resourceType', 'concreteResourceType', ...dated],
  joins: {},
};
