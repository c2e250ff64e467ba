import { equalKey } from '../../collation.ts';
import { DatabaseRefusal, type Database } from '../../database.ts';
import { failure } from '../../wire/error-codes.ts';
import { systemTag, userTag } from '../../world/defaults.ts';
import type { ImageRow, SystemTagRow } from '../../world/rows.ts';
import type { World } from '../../world/world.ts';
import type { Call } from '../declaration.ts';

type TaggedResource = Pick<SystemTagRow, 'resourceUuid' | 'resourceType'>;

const isBootMode = (tag: string): boolean => tag.startsWith('bootMode::');
const bootModes = ['Legacy', 'UEFI', 'UEFI_WITH_CSM'];

/** The system tags that the node knows for images (domain.md §2.3). */
const imageTagPatterns = [
  /^bootMode::.+$/,
  /^qemuga$/,
  /^remote$/,
  /^image::cert::.+$/,
  /^sourceType::.+$/,
  /^GuestTools::.+$/,
  /^applianceType::.+$/,
  /^buildapp::.+$/,
  /^packer$/,
  /^marketplace::true$/,
  /^imageName::(?=.+$).+::primaryStorageUuid::./,
  /^CreatedBySystem$/,
  /^temporary$/,
];

/** The system tags that the node knows, by what carries them. */
const patterns: Readonly<Record<string, readonly RegExp[]>> = {
  ImageVO: imageTagPatterns,
  VolumeVO: [
    /^volumeMaxIncrementalSnapshotNum::.+$/,
    /^volumeProvisioningStrategy::.+$/,
    /^autoScalingGroupUuid::.+$/,
    /^overwriteBy::volume::.+$/,
    /^notSupportActualSize::.+$/,
    /^packer$/,
    /^qos::.+$/,
  ],
  VolumeSnapshotVO: [/^CreatedBySystem$/, /^backingTo::.+::volume$/, /^backingTo::.+::image$/],
};

/** Refuses a system tag that no pattern knows, and a boot mode that there is not. */
export function checkSystemTag(tag: string, resourceType: string): void {
  if (patterns[resourceType]?.some((pattern) => pattern.test(tag)) !== true)
    throw failure('SYS.1007', `no system tag matches[${tag}] for resourceType[${resourceType}]`);
  if (resourceType !== 'ImageVO' || !tag.startsWith('bootMode::')) return;
  const mode = tag.slice('bootMode::'.length);
  if (!bootModes.some((known) => known.toLowerCase() === mode.toLowerCase()))
    throw failure('SYS.1007', `[${mode}] specified in system tag [${tag}] is not a valid boot mode`);
}

/** Of a creation, which takes no two boot modes. */
export function checkImageTags(systemTags: readonly string[]): void {
  checkSystemTags(systemTags, 'ImageVO');
  const given = systemTags.filter(isBootMode);
  if (given.length > 1) {
    throw failure('SYS.1007', `only one bootMode system tag is allowed, but ${given.length} got`);
  }
}

export const longestTag = 2048;

/** The tags of one resource and kind have a unique key, under which the database takes `a` and `Á ` for equal. */
function unique(tags: readonly string[], database: Database): readonly string[] {
  const different = [...new Set(tags)].map((tag) => database.toStored(tag, longestTag));
  if (new Set(different.map(equalKey)).size === different.length) return different;
  throw new DatabaseRefusal('ConstraintViolationException', `two of the tags ${different.join(', ')} are equal`);
}

/** An image for aarch64 boots by UEFI, whatever is given (image/add-aarch64). */
const withBootMode = (systemTags: readonly string[], architecture: string | null): readonly string[] =>
  architecture === 'aarch64' ? [...systemTags.filter((tag) => !isBootMode(tag)), 'bootMode::UEFI'] : systemTags;

/** Of a creation of what may have any number of each. */
export function checkSystemTags(systemTags: readonly string[], resourceType: string): void {
  for (const tag of systemTags) checkSystemTag(tag, resourceType);
}

/** Writes the tags that a creating call brought: system tags, user tags and those of tag patterns. */
export function tagCreated(
  call: Call,
  resource: TaggedResource,
  systemTags: readonly string[] = call.systemTags,
): void {
  const { world, database } = call.node;
  for (const tag of unique(systemTags, database)) world.systemTags.insert(systemTag(world, { ...resource, tag }));
  for (const tag of unique(call.userTags, database)) world.userTags.insert(userTag(world, { ...resource, tag }));
  for (const tagPatternUuid of new Set(call.given.texts('tagUuids'))) {
    const tag = world.tagPatterns.get(tagPatternUuid)?.name ?? '';
    world.userTags.insert(userTag(world, { ...resource, tag, tagPatternUuid }));
  }
}

export const tagImage = (call: Call, { uuid, architecture }: ImageRow): void =>
  tagCreated(call, { resourceUuid: uuid, resourceType: 'ImageVO' }, withBootMode(call.systemTags, architecture));

/** In place of the one that the image has. */
export function setBootMode(world: World, resourceUuid: string, mode: string): void {
  for (const { uuid, tag, resourceUuid: of } of world.systemTags.all())
    if (of === resourceUuid && isBootMode(tag)) world.systemTags.remove(uuid);
  world.systemTags.insert(systemTag(world, { resourceUuid, tag: `bootMode::${mode}` }));
}
