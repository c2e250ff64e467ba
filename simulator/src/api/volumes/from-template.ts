import { volumes } from '../../query/resources/volumes.ts';
import { toInventory } from '../../query/resource.ts';
import { failure } from '../../wire/error-codes.ts';
import { volume } from '../../world/defaults.ts';
import type { ImageRow, PrimaryStorageRow } from '../../world/rows.ts';
import type { World } from '../../world/world.ts';
import { asynchronous, type Call } from '../declaration.ts';
import { tagCreated } from '../images/tags.ts';
import { insertCreated } from '../resources/creating.ts';

const handler =
  'private void org.zstack.storage.volume.VolumeManagerImpl.handle(org.zstack.header.volume.APICreateDataVolumeFromVolumeTemplateMsg)';

function templateOf({ node: { world }, given }: Call): ImageRow {
  const uuid = given.text('imageUuid');
  const image = world.images.get(uuid);
  if (image !== undefined) return image;
  throw failure('SYS.1003', `Cannot find image[uuid:${uuid}], it may have been deleted`);
}

/** Whether a storage of the zone that is connected holds it. */
const isAtHand = (world: World, { backupStorageRefs }: ImageRow, zoneUuid: string | undefined): boolean =>
  backupStorageRefs.some(({ backupStorageUuid, status }) => {
    const storage = world.backupStorages.get(backupStorageUuid);
    return (
      status === 'Ready' &&
      storage?.status === 'Connected' &&
      (zoneUuid === undefined || storage.attachedZoneUuids.includes(zoneUuid))
    );
  });

const pathOn = (storage: PrimaryStorageRow | undefined, accountUuid: string, uuid: string): string =>
  `${storage?.mountPath ?? ''}/dataVolumes/acct-${accountUuid}/vol-${uuid}/${uuid}.qcow2`;

/** The row first, `Creating`, then the bytes (neighbours/create-volume-from-template). */
export const createDataVolumeFromVolumeTemplate = asynchronous('APICreateDataVolumeFromVolumeTemplateMsg', {
  check: (call) => {
    const { uuid, mediaType, state, status } = templateOf(call);
    if (mediaType !== 'DataVolumeTemplate')
      throw failure('SYS.1007', `image[uuid:${uuid}] is not DataVolumeTemplate, it's ${mediaType}`);
    if (state !== 'Enabled') throw failure('SYS.1006', `image[uuid:${uuid}] is not Enabled, it's ${state}`);
    if (status !== 'Ready') throw failure('SYS.1006', `image[uuid:${uuid}] is not Ready, it's ${status}`);
  },
  start: (call, run) => {
    const { node, caller, given } = call;
    const { world } = node;
    const template = templateOf(call);
    const storage = world.primaryStorages.get(given.text('primaryStorageUuid'));
    const { uuid } = insertCreated(call, run, {
      table: world.volumes,
      row: (named) =>
        volume(world, {
          ...named,
          accountUuid: caller.uuid,
          rootImageUuid: template.uuid,
          primaryStorageUuid: null,
          installPath: null,
          format: template.format,
          size: template.size,
          actualSize: template.actualSize,
          status: 'Creating',
        }),
      tag: (row) => tagCreated(call, { resourceUuid: row.uuid, resourceType: 'VolumeVO' }),
      handler,
    });
    if (!isAtHand(world, template, storage?.zoneUuid)) {
      world.removeFrom(world.volumes, uuid);
      throw failure('SYS.1006', `cannot find a backup storage that holds the image[uuid:${template.uuid}]`);
    }
    run.after(node.jobDurationMs, () => {
      world.volumes.update(uuid, (row) => ({
        ...row,
        primaryStorageUuid: storage?.uuid ?? null,
        installPath: pathOn(storage, caller.uuid, uuid),
        status: 'Ready',
        lastOpDate: world.now(),
      }));
      const made = world.volumes.get(uuid);
      if (made === undefined) throw failure('SYS.1003', `Cannot find volume[uuid:${uuid}], it may have been deleted`);
      run.succeed({ inventory: toInventory(volumes, made, world, caller) });
    });
  },
});
