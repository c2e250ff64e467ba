import { images } from '../../query/resources/images.ts';
import { type ApiFailure, failure } from '../../wire/error-codes.ts';
import type { ImageRow } from '../../world/rows.ts';
import type { World } from '../../world/world.ts';
import { changing, givenTexts } from '../resources/changing.ts';
import { asynchronous } from '../declaration.ts';
import { setBootMode } from './tags.ts';

const gone = (uuid: string): ApiFailure =>
  failure('SYS.1003', `Cannot find image[uuid:${uuid}], it may have been deleted`);

/** What the work begins with: the image may be gone since the call was checked. */
export function imageOf({ images: rows }: World, uuid: string): ImageRow {
  const image = rows.get(uuid);
  if (image === undefined) throw gone(uuid);
  return image;
}

const changingImage = changing({ resource: images, table: (world) => world.images, gone });

/** Some architectures bring a boot mode with them (domain.md §1.1). */
function bootModeFor(architecture: string | null, { system }: ImageRow): string | null {
  if (architecture === 'aarch64') return 'UEFI';
  return architecture === 'x86_64' && system ? 'Legacy' : null;
}

const texts = ['name', 'description', 'guestOsType', 'mediaType', 'format', 'platform', 'architecture'] as const;

/** What is absent stays as it is. */
export const updateImage = asynchronous(
  'APIUpdateImageMsg',
  changingImage((call, image) => {
    const { given, node } = call;
    const bootMode = bootModeFor(given.textOrNull('architecture'), image);
    if (bootMode !== null) setBootMode(node.world, image.uuid, bootMode);
    return {
      ...givenTexts(call, ...texts),
      system: given.flagOrNull('system') ?? image.system,
      virtio: given.flagOrNull('virtio') ?? image.virtio,
    };
  }),
);

/** Any state to any state (domain.md §1.1). */
export const changeImageState = asynchronous(
  'APIChangeImageStateMsg',
  changingImage(({ given }) => ({ state: given.text('stateEvent') === 'enable' ? 'Enabled' : 'Disabled' })),
);

/** Kept as a tag; a Legacy aarch64 there is none of (domain.md §7). */
export const setImageBootMode = asynchronous('APISetImageBootModeMsg', {
  check: ({ given, node: { world } }) => {
    const architecture = world.images.get(given.text('uuid'))?.architecture;
    if (architecture === 'aarch64' && given.text('bootMode') === 'Legacy')
      throw failure('SYS.1007', 'The aarch64 architecture does not support legacy.');
  },
  start: ({ given, node: { world } }, run) => {
    setBootMode(world, given.text('uuid'), given.text('bootMode'));
    run.succeed({});
  },
});

/** The storage tells what it holds, of a deleted image too: here that is what is known. */
export const syncImageSize = asynchronous(
  'APISyncImageSizeMsg',
  changingImage(({ node: { world } }, { uuid, name, backupStorageRefs }) => {
    const named = `image[uuid:${uuid}, name:${name}]`;
    if (backupStorageRefs.length === 0) throw failure('SYS.1006', `the ${named} is not on any backup storage`);
    const asked = backupStorageRefs
      .map(({ backupStorageUuid }) => world.backupStorages.get(backupStorageUuid))
      .find((storage) => storage?.status === 'Connected');
    if (asked === undefined) throw failure('SYS.1006', `No connected backup storage found for ${named}`);
    return {};
  }),
);
