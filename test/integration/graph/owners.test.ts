import type { Simulator } from '../../../simulator/src/simulator.ts';
import { test } from '../fixture.ts';

const ADMIN = '36c27e8ff05c4780bf6d2fa65700f22e';
const LISTS = ['images', 'volumeSnapshots', 'volumes', 'vmInstances'] as const;

/** One row of each kind that has an owner. */
function addOwned(cloud: Simulator, accountUuid: string) {
  const volume = cloud.addVolume({ accountUuid });
  cloud.addVolumeSnapshot({ accountUuid, volumeUuid: volume.uuid });
  cloud.addImage({ accountUuid });
  cloud.addVmInstance({ accountUuid });
}

test.for(LISTS)(
  '%s tell whose each row is, and whether it is the caller’s',
  async (list, { cloud, gateway, expect }) => {
    const alice = cloud.account('alice')?.uuid ?? '';
    addOwned(cloud, alice);
    addOwned(cloud, ADMIN);
    const ask = (session = cloud.demo.session) =>
      gateway.ask(`{ ${list} { nodes { owner { uuid name type } viewerIsOwner } } }`, {}, { session });
    const hers = { owner: { uuid: alice, name: 'alice', type: 'NORMAL' }, viewerIsOwner: false };
    const admins = { owner: { uuid: ADMIN, name: 'admin', type: 'SYSTEM_ADMIN' }, viewerIsOwner: true };

    const { data, errors } = await ask();
    expect(errors).toEqual([]);
    const { nodes } = data?.[list] as { readonly nodes: readonly object[] };
    expect(nodes).toHaveLength(2);
    expect(nodes).toEqual(expect.arrayContaining([hers, admins]));

    const asAlice = await ask(cloud.addSession({ account: 'alice' }).uuid);
    expect(asAlice.data).toEqual({ [list]: { nodes: [{ ...hers, viewerIsOwner: true }] } });
  },
);

test('the owners of a page are one request for each 150 rows, and one for each 150 accounts', async ({
  cloud,
  gateway,
  expect,
}) => {
  const owners = Array.from({ length: 3 }, (_, index) => cloud.addAccount({ name: `account-${index}` }));
  for (let row = 0; row < 400; row += 1) {
    const uuid = row.toString(16).padStart(32, '0');
    cloud.addImage({ uuid, accountUuid: owners[Math.floor(row / 150)]?.uuid ?? '' }); // each request finds another owner
  }
  cloud.faults.add({ fault: 'delay', ms: 30, times: 1, on: { path: '/accounts/resources/refs' } });
  const { data, errors } = await gateway.ask('{ images(first: 400) { nodes { owner { name } viewerIsOwner } } }');

  expect(errors).toEqual([]);
  const { nodes } = data?.['images'] as { readonly nodes: readonly { readonly owner: { readonly name: string } }[] };
  expect(new Set(nodes.map(({ owner }) => owner.name))).toEqual(new Set(['account-0', 'account-1', 'account-2']));
  const refs = cloud.received('GET', '/accounts/resources/refs');
  expect(refs.map(({ query }) => query.get('fields'))).toEqual(
    Array.from({ length: 3 }, () => 'resourceUuid,accountUuid'),
  );
  const accounts = cloud.requests.filter(({ path }) => path === '/accounts');
  expect(accounts.map(({ query }) => query.get('fields'))).toEqual(['uuid,name']);
  expect(cloud.received('GET', '/accounts/quotas')).toHaveLength(1);
});

test('of an owner whose uuid alone is selected no account is asked for, and without an owner nothing', async ({
  cloud,
  gateway,
  expect,
}) => {
  cloud.addImage();
  await gateway.ask('{ images { nodes { name } } }');
  await gateway.ask('{ images { nodes { owner { uuid } } } }');
  expect(cloud.requests.map(({ path }) => path)).toEqual(['/images', '/images', '/accounts/resources/refs']);
});

test('where the cloud tells no owner there is none, and never the admin', async ({ cloud, gateway, expect }) => {
  const gone = '9'.repeat(32);
  cloud.addImage({ name: 'of nobody', accountUuid: gone });
  const ask = () => gateway.ask('{ images { nodes { owner { name } viewerIsOwner } } }');
  const { data, errors } = await ask();
  expect(errors).toEqual([]);
  expect(data).toEqual({ images: { nodes: [{ owner: null, viewerIsOwner: false }] } });

  cloud.faults.add({ fault: 'error', code: 'SYS.1000', on: { path: '/accounts/resources/refs' } });
  const failed = await ask();
  expect(failed.data).toEqual({ images: { nodes: [{ owner: null, viewerIsOwner: null }] } });
  expect(failed.errors).toMatchObject([
    { extensions: { code: 'UPSTREAM_FAILED' } },
    { extensions: { code: 'UPSTREAM_FAILED' } },
  ]);
  expect(cloud.received('GET', '/resources/accounts')).toEqual([]);
});
