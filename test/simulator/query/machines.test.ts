import { expect } from 'vitest';
import { get, names, query, test } from '../cloud.ts';

test('a machine and its volumes find each other', async ({ start }) => {
  const cloud = await start({ seed: 'empty' });
  const image = cloud.addImage({ name: 'template' });
  const vm = cloud.addVmInstance({ name: 'web', imageUuid: image.uuid });
  const other = cloud.addVmInstance({ name: 'other' });
  const volume = cloud.addVolume({ name: 'data', vmInstanceUuid: vm.uuid });
  cloud.addVolumeSnapshot({ name: 'snapshot', volumeUuid: volume.uuid });

  const found = async (path: string, ...conditions: string[]) => names(await query(cloud, path, conditions));
  expect(await found('/vm-instances', `allVolumes.uuid=${volume.uuid}`)).toEqual(['web']);
  expect(await found('/vm-instances', `imageUuid=${image.uuid}`)).toEqual(['web']);
  expect(await found('/volumes', 'vmInstance.name=web')).toEqual(['data']);
  expect(await found('/volume-snapshots', `volume.vmInstanceUuid=${vm.uuid}`)).toEqual(['snapshot']);
  expect(await found('/volume-snapshots', `volume.vmInstanceUuid=${other.uuid}`)).toEqual([]);
  const [row] = (await query(cloud, '/vm-instances', ['name=web'])).json().inventories;
  expect(row).toMatchObject({ uuid: vm.uuid, vmNics: [], vmCdRoms: [], allVolumes: [{ uuid: volume.uuid }] });
});

test('a machine is its owner’s to see', async ({ start }) => {
  const cloud = await start({ seed: 'empty' });
  cloud.addVmInstance({ name: 'hers', accountUuid: cloud.account('alice')?.uuid ?? '' });
  cloud.addVmInstance({ name: 'the admin’s' });
  const { uuid: session } = cloud.addSession({ account: 'alice' });
  expect(names(await query(cloud, '/vm-instances', [], {}, session))).toEqual(['hers']);
});

test('capacities of a primary storage are asked by no `fields`, its clusters by a condition', async ({ start }) => {
  const cloud = await start({ seed: 'empty' });
  const cluster = 'c'.repeat(32);
  cloud.addPrimaryStorage({ name: 'nfs', attachedClusterUuids: [cluster] });
  expect(names(await query(cloud, '/primary-storage', [`attachedClusterUuids=${cluster}`]))).toEqual(['nfs']);
  expect((await query(cloud, '/primary-storage', [], { fields: 'uuid,totalCapacity' })).status).toBe(503);
});

test('what an account has used up is counted; the admin’s limits are 0', async ({ start }) => {
  const cloud = await start({ seed: 'empty' });
  const alice = cloud.account('alice')?.uuid ?? '';
  cloud.addImage({ accountUuid: alice, actualSize: 2 ** 31 });
  cloud.addVmInstance({ accountUuid: alice, state: 'Stopped', cpuNum: 4 });
  cloud.addVmInstance({ accountUuid: alice, cpuNum: 8 });
  const usages = async (uuid: string) =>
    JSON.parse((await get(cloud, `/accounts/quota/${uuid}/usages`)).text) as object;
  expect(await usages(alice)).toMatchObject({
    usages: expect.arrayContaining([
      { name: 'image.num', total: 20, used: 1 },
      { name: 'image.size', total: 10_995_116_277_760, used: 2 ** 31 },
      { name: 'vm.totalNum', total: 20, used: 2 },
      { name: 'vm.num', total: 20, used: 1 },
      { name: 'vm.cpuNum', total: 80, used: 8 },
    ]) as unknown,
  });
  const admins = await usages('36c27e8ff05c4780bf6d2fa65700f22e');
  expect(admins).toMatchObject({
    usages: expect.arrayContaining([{ name: 'image.num', total: 0, used: 0 }]) as unknown,
  });
});
