import { failure } from '../../wire/error-codes.ts';
import type { ImageRow } from '../../world/rows.ts';
import type { World } from '../../world/world.ts';
import { asynchronous, type Call } from '../declaration.ts';
import { checkSystemTags } from '../images/tags.ts';
import { makeVolume } from './making.ts';

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

/** neighbours/create-volume-from-template. */
export const createDataVolumeFromVolumeTemplate = asynchronous('APICreateDataVolumeFromVolumeTemplateMsg', {
  check: (call) => {
    const { uuid, mediaType, state, status } = templateOf(call);
    if (mediaType !== 'DataVolumeTemplate')
      throw failure('SYS.1007', `image[uuid:${uuid}] is not DataVolumeTemplate, it's ${mediaType}`);
    if (state !== 'Enabled') throw failure('SYS.1006', `image[uuid:${uuid}] is not Enabled, it's ${state}`);
    if (status !== 'Ready') throw failure('SYS.1006', `image[uuid:${uuid}] is not Ready, it's ${status}`);
    checkSystemTags(call.systemTags, 'VolumeVO');
  },
  start: (call, run) => {
    const { world } = call.node;
    const template = templateOf(call);
    const { uuid, format, size, actualSize } = template;
    const storage = world.primaryStorages.get(call.given.text('primaryStorageUuid'));
    const source = { rootImageUuid: uuid, format, size, actualSize };
    const made = makeVolume(call, run, { storage, source, api: 'APICreateDataVolumeFromVolumeTemplateMsg' });
    if (isAtHand(world, template, storage?.zoneUuid)) return;
    world.removeFrom(world.volumes, made);
    throw failure('SYS.1006', `cannot find a backup storage that holds the image[uuid:${uuid}]`);
  },
});
