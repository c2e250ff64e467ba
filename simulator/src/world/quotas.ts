import { adminAccountUuid, type World } from './world.ts';

const tebibyte = 1_099_511_627_776n;

/** What each normal account may have, with the node's defaults (account/quotas). */
export const quotaDefaults = [
  ['snapshot.volume.num', 200n],
  ['image.num', 20n],
  ['eip.num', 20n],
  ['volume.data.num', 40n],
  ['vm.totalNum', 20n],
  ['vm.memorySize', 85_899_345_920n],
  ['securityGroup.num', 20n],
  ['vxlan.num', 8n],
  ['vm.cpuNum', 80n],
  ['l3.num', 20n],
  ['volume.capacity', 10n * tebibyte],
  ['listener.num', 20n],
  ['portForwarding.num', 20n],
  ['loadBalancer.num', 20n],
  ['vip.num', 20n],
  ['image.size', 10n * tebibyte],
  ['vm.num', 20n],
] as const;

export type QuotaName = (typeof quotaDefaults)[number][0];

const sum = (sizes: readonly (number | bigint)[]): bigint =>
  sizes.reduce((all: bigint, size) => all + BigInt(size), 0n);

/** What an account has of it; of what the simulator does not keep, nothing. */
function usedOf(world: World, accountUuid: string): Partial<Record<QuotaName, bigint>> {
  const own = <Row extends { readonly accountUuid: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.accountUuid === accountUuid);
  const images = own(world.images.all());
  const volumes = own(world.volumes.all());
  const machines = own(world.vmInstances.all());
  const running = machines.filter(({ state }) => state === 'Running');
  return {
    'image.num': BigInt(images.length),
    'image.size': sum(images.map(({ actualSize }) => actualSize)),
    'snapshot.volume.num': BigInt(own(world.snapshots.all()).length),
    'volume.data.num': BigInt(volumes.filter(({ type }) => type === 'Data').length),
    'volume.capacity': sum(volumes.map(({ size }) => size)),
    'vm.totalNum': BigInt(machines.length),
    'vm.num': BigInt(running.length),
    'vm.cpuNum': sum(running.map(({ cpuNum }) => cpuNum)),
    'vm.memorySize': sum(running.map(({ memorySize }) => memorySize)),
  };
}

/** What an account may have. */
export const quotasOf = (world: World, accountUuid: string) =>
  quotaDefaults.map(([name, value]) => ({ name, value: world.quotas.get(`${accountUuid}/${name}`) ?? value }));

/** The admin has no limits, which is told as 0 (owners.md §1). */
export function quotaUsages(world: World, accountUuid: string) {
  const used = usedOf(world, accountUuid);
  return quotasOf(world, accountUuid).map(({ name, value }) => ({
    name,
    total: accountUuid === adminAccountUuid ? 0n : value,
    used: used[name] ?? 0n,
  }));
}
