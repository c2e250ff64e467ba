import { addVolumeSnapshot } from './builder.ts';
import * as defaults from './defaults.ts';
import { dated, installed, type DemoStorages } from './demo-storages.ts';
import type { VolumeRow } from './rows.ts';
import { adminAccountUuid, type World } from './world.ts';

const day = 86_400_000;

const machines = [
  ['web', 8],
  ['api', 4],
  ['postgres', 3],
  ['redis', 3],
  ['kafka', 3],
  ['build', 4],
  ['monitoring', 2],
  ['gitlab', 1],
] as const;

/** How the snapshots of a volume hang together: each entry names its parent by its place. */
const chains: readonly (readonly (number | null)[])[] = [[null, 0, 1], [null, 0, 1, 1], [null], [null, 0, 0, 2, 3]];

function addVolumesOf(world: World, machine: string, index: number, storages: DemoStorages): readonly VolumeRow[] {
  const vmInstanceUuid = world.newUuid();
  const places = [storages.cephPool, storages.localNvme, storages.nfsWest] as const;
  const place = places[index % 3] ?? storages.cephPool;
  const normal = world.accounts.all().find(({ name }) => name === 'alice')?.uuid ?? adminAccountUuid;
  const since = installed + (10 + index * 3) * day;
  const common = {
    accountUuid: machine.startsWith('web') || machine.startsWith('build') ? normal : adminAccountUuid,
    primaryStorageUuid: place.uuid,
    vmInstanceUuid,
    format: place.type === 'Ceph' ? 'raw' : 'qcow2',
    ...dated(since),
  };
  const add = (given: Partial<VolumeRow>): VolumeRow =>
    world.volumes.insert(defaults.volume(world, { ...common, ...given }));
  const root = add({ name: `ROOT-for-${machine}`, type: 'Root', deviceId: 0, size: 40 * defaults.gibibyte });
  if (index % 2 === 1) return [root];
  const size = (50 + 25 * (index % 5)) * defaults.gibibyte;
  return [root, add({ name: `${machine}-data`, deviceId: 1, size, actualSize: Math.floor(size / 3) })];
}

function addTree(world: World, volume: VolumeRow, chain: readonly (number | null)[]): readonly string[] {
  const uuids: string[] = [];
  chain.forEach((parent, index) => {
    const snapshot = addVolumeSnapshot(world, {
      name: `${volume.name}-${['before-upgrade', 'nightly', 'weekly', 'release', 'audit'][index] ?? 'nightly'}`,
      volumeUuid: volume.uuid,
      parentUuid: parent === null ? null : (uuids[parent] ?? null),
      type: volume.format === 'raw' ? 'Storage' : 'Hypervisor',
      size: (1 + ((index * 3 + volume.name.length) % 7)) * defaults.gibibyte,
      ...dated(volume.createDate.epochMs + (index + 1) * 7 * day),
    });
    uuids.push(snapshot.uuid);
  });
  return uuids;
}

/** Volumes of a few applications and their snapshot trees. Returns the snapshot that a first request can use. */
export function seedDemoVolumes(world: World, storages: DemoStorages): string {
  const names = machines.flatMap(([name, count]) =>
    Array.from({ length: count }, (_, index) => `${name}-${String(index + 1).padStart(2, '0')}`),
  );
  const volumes = names.flatMap((name, index) => addVolumesOf(world, name, index, storages));
  const spare = { name: 'spare-data', status: 'NotInstantiated', primaryStorageUuid: null, installPath: null };
  world.volumes.insert(defaults.volume(world, { ...spare, actualSize: null, format: null, ...dated(installed) }));

  const data = volumes.filter(({ type }) => type === 'Data');
  const trees = data.map((volume, index) => addTree(world, volume, chains[index % chains.length] ?? [null]));
  const postgres = data.findIndex(({ name }) => name.startsWith('postgres'));
  return trees[postgres]?.at(-1) ?? '';
}
