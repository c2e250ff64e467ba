import { addImage } from './builder.ts';
import * as defaults from './defaults.ts';
import { dated, installed, type DemoStorages } from './demo-storages.ts';
import type { ImageRow } from './rows.ts';
import { adminAccountUuid, type World } from './world.ts';

const hour = 3_600_000;

const distributions = [
  ['Ubuntu', ['20.04', '22.04', '24.04'], 'Linux'],
  ['Debian', ['11', '12', '13'], 'Linux'],
  ['CentOS', ['7.9', '8.4'], 'Linux'],
  ['Rocky Linux', ['8.10', '9.4', '9.5'], 'Linux'],
  ['openEuler', ['22.03 SP3', '24.03'], 'Linux'],
  ['Kylin', ['V10 SP2', 'V10 SP3'], 'Linux'],
  ['Windows Server', ['2016', '2019', '2022', '2025'], 'Windows'],
  ['FreeBSD', ['13.3', '14.1'], 'Other'],
] as const;

const services = [
  'postgres',
  'mysql',
  'redis',
  'kafka',
  'elasticsearch',
  'gitlab',
  'nexus',
  'wiki',
  'metrics',
  'billing',
];

type Given = Partial<ImageRow>;

/** Base systems: per version a template for each architecture, one ISO, and monthly rebuilds. */
function systems(): readonly Given[] {
  return distributions.flatMap(([name, versions, platform]) =>
    versions.flatMap((version) => {
      const guestOsType = `${name} ${version}`;
      const file = guestOsType.toLowerCase().replaceAll(' ', '-');
      const template = { platform, guestOsType, description: `${guestOsType}, minimal, cloud-init` };
      const url = `https://mirror.example.internal/images/${file}`;
      const rebuilds = ['2025.04', '2025.06', '2025.08', '2025.10', '2025.12'].map((month) => ({
        ...template,
        name: `${file}-${month}`,
        url: `${url}-${month}.qcow2`,
      }));
      const arm = { ...template, name: `${file}-aarch64`, architecture: 'aarch64', url: `${url}-aarch64.qcow2` };
      const iso = { platform, guestOsType, name: `${file}.iso`, mediaType: 'ISO', url: `${url}.iso`, virtio: false };
      return [...rebuilds, ...(platform === 'Linux' ? [arm] : []), iso];
    }),
  );
}

/** Data volume templates, as they come from snapshots and volumes. */
function dataTemplates(world: World): readonly Given[] {
  const snapshots = world.snapshots.all();
  const volumes = world.volumes.all();
  return services.flatMap((service, row) =>
    Array.from({ length: 11 }, (_, column): Given => {
      const place = row * 11 + column;
      const url =
        place % 3 === 0
          ? `volume://${volumes[place % volumes.length]?.uuid ?? ''}`
          : `volumeSnapshot://${snapshots[place % snapshots.length]?.uuid ?? ''}`;
      return { name: `${service}-data-${String(column + 1).padStart(3, '0')}`, mediaType: 'DataVolumeTemplate', url };
    }),
  );
}

/** Most images are well; some are switched off, deleted but recoverable, or just arriving. */
function condition(place: number): Given {
  if (place % 41 === 7) return { status: 'Deleted' };
  if (place % 97 === 13) return { status: 'Downloading', size: 0, actualSize: 0 };
  return place % 29 === 3 ? { state: 'Disabled' } : {};
}

/** A few hundred images, their copies and their tags. */
export function seedDemoImages(world: World, { imageStoreEast, imageStoreWest, ceph }: DemoStorages): void {
  const normal = world.accounts.all().find(({ name }) => name === 'alice')?.uuid ?? adminAccountUuid;
  const homes = [[imageStoreEast], [imageStoreEast, ceph], [imageStoreWest], [imageStoreEast, imageStoreWest], [ceph]];
  world.tagPatterns.insert({
    uuid: world.newUuid(),
    name: 'approved',
    value: 'approved',
    description: 'Reviewed by the platform team',
    color: '#2d8a34',
    type: 'simple',
    ...dated(installed),
  });
  [...systems(), ...dataTemplates(world)].forEach((given, place) => {
    const isBase = given.mediaType !== 'DataVolumeTemplate';
    const image = addImage(world, {
      ...dated(installed + place * 19 * hour),
      size: (10 + (place % 8) * 10) * defaults.gibibyte,
      actualSize: (1 + (place % 6)) * defaults.gibibyte + place * 4096,
      accountUuid: isBase || place % 4 === 0 ? adminAccountUuid : normal,
      sharedWith: isBase ? 'all' : [],
      ...given,
      ...condition(place),
      on: homes[place % homes.length] ?? [],
    });
    finish(world, image);
    tag(world, image, place);
  });
}

/** A copy shares the fate of its image. */
function finish(world: World, { uuid, status }: ImageRow): void {
  if (status === 'Ready') return;
  world.images.update(uuid, (row) => ({
    ...row,
    backupStorageRefs: row.backupStorageRefs.map((ref) => ({
      ...ref,
      status,
      installPath: status === 'Downloading' ? '' : ref.installPath,
    })),
  }));
}

function tag(world: World, { uuid: resourceUuid, architecture, mediaType, createDate }: ImageRow, place: number): void {
  const dates = { createDate, lastOpDate: createDate };
  if (mediaType === 'RootVolumeTemplate') {
    const mode = architecture === 'aarch64' ? 'UEFI' : 'Legacy';
    world.systemTags.insert(defaults.systemTag(world, { resourceUuid, tag: `bootMode::${mode}`, ...dates }));
    if (place % 3 === 0) world.systemTags.insert(defaults.systemTag(world, { resourceUuid, tag: 'qemuga', ...dates }));
  }
  const [pattern] = world.tagPatterns.all();
  if (place % 5 === 0 && pattern !== undefined) {
    const given = { resourceUuid, tag: pattern.name, tagPatternUuid: pattern.uuid, ...dates };
    world.userTags.insert(defaults.userTag(world, given));
  }
  if (place % 7 === 0) world.userTags.insert(defaults.userTag(world, { resourceUuid, tag: 'golden', ...dates }));
}
