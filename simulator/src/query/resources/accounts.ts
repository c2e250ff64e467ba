import { createHash } from 'node:crypto';
import type { AccountRow, Dated } from '../../world/rows.ts';
import { adminAccountUuid, type World } from '../../world/world.ts';
import { quotasOf } from '../../world/quotas.ts';
import { join, joinToNothing } from '../join.ts';
import type { Resource } from '../resource.ts';
import { dated, described, header } from './columns.ts';

/** Every account sees all of them (domain.md §2.4). */
export const accounts: Resource<AccountRow> = {
  rows: (world) => world.accounts.all(),
  javaClass: header('identity.AccountInventory'),
  columns: [...described, 'type', ...dated],
  joins: {
    user: joinToNothing('uuid', 'accountUuid'),
    group: joinToNothing('uuid', 'accountUuid'),
    policy: joinToNothing('uuid', 'accountUuid'),
    quota: joinToNothing('uuid', 'identityUuid'),
  },
};

interface AccountResourceRefRow extends Dated {
  readonly accountUuid: string;
  readonly resourceUuid: string;
  readonly resourceType: string;
  readonly concreteResourceType: string;
}

const owned = [
  ['ImageVO', 'org.zstack.header.image.ImageVO', (world: World) => world.images.all()],
  ['LongJobVO', 'org.zstack.header.longjob.LongJobVO', (world: World) => world.longJobs.all()],
  ['VmInstanceVO', 'org.zstack.header.vm.VmInstanceVO', (world: World) => world.vmInstances.all()],
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

interface SharedResourceRow extends Dated {
  readonly ownerAccountUuid: string;
  readonly receiverAccountUuid: string | null;
  readonly toPublic: boolean;
  readonly resourceType: string;
  readonly resourceUuid: string;
}

/** With whom what is shared: by the admin, who alone shares and sees it, and whose each sharing is. */
export const sharedResources: Resource<SharedResourceRow> = {
  rows: (world) =>
    owned.flatMap(([resourceType, , rowsOf]) =>
      rowsOf(world).flatMap(({ uuid, sharedWith, createDate, lastOpDate }) =>
        [sharedWith].flat().map((receiver) => ({
          ownerAccountUuid: adminAccountUuid,
          receiverAccountUuid: receiver === 'all' ? null : receiver,
          toPublic: receiver === 'all',
          resourceType,
          resourceUuid: uuid,
          createDate,
          lastOpDate,
        })),
      ),
    ),
  javaClass: header('identity.SharedResourceInventory'),
  columns: ['ownerAccountUuid', 'receiverAccountUuid', 'toPublic', 'resourceType', 'resourceUuid', ...dated],
  booleans: ['toPublic'],
  joins: {},
};

interface QuotaRow extends Dated {
  readonly uuid: string;
  readonly name: string;
  readonly identityUuid: string;
  readonly identityType: string;
  readonly value: bigint;
}

const rowsOf = (world: World, { uuid, createDate }: AccountRow): readonly QuotaRow[] =>
  quotasOf(world, uuid).map(({ name, value }) => ({
    uuid: createHash('md5').update(`${uuid}/${name}`).digest('hex'),
    name,
    identityUuid: uuid,
    identityType: 'AccountVO',
    value,
    createDate,
    lastOpDate: createDate,
  }));

/** Each normal account has its own from its creation on, and sees no other's (owners.md §1). */
export const quotas: Resource<QuotaRow> = {
  rows: (world) =>
    world.accounts
      .all()
      .filter(({ uuid }) => uuid !== adminAccountUuid)
      .flatMap((account) => rowsOf(world, account)),
  javaClass: header('identity.QuotaInventory'),
  columns: ['uuid', 'name', 'identityUuid', 'identityType', 'value', ...dated],
  joins: { account: join('accounts', 'identityUuid', 'uuid') },
  isVisible: ({ identityUuid }, caller) => caller.uuid === adminAccountUuid || identityUuid === caller.uuid,
};
