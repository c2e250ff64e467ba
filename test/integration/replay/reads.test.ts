import { recording } from '../../simulator/recordings/recording.ts';
import { test } from './fixture.ts';

const NORMAL = '5d5ca41762f642ecb181b421a2b3fdc9';

test('a real node’s storages and machines are told', async ({ replay, expect }) => {
  const { gateway } = await replay([recording('neighbours/primary-storages'), recording('neighbours/vm-instances')]);
  const { data, errors } = await gateway.ask(`{
    primaryStorages { nodes { name type state status totalCapacity availableCapacity systemUsedCapacity attachedClusterUuids zone { name } } }
    vmInstances { nodes { name state platform architecture rootVolumeUuid } }
  }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    primaryStorages: {
      nodes: [
        {
          name: 'nfs',
          type: 'NFS',
          state: 'ENABLED',
          status: 'CONNECTED',
          totalCapacity: 2_147_483_648_000,
          availableCapacity: 1_953_136_377_855,
          systemUsedCapacity: null,
          attachedClusterUuids: ['6815f27f6aa646f9bc7970d8e968f79f'],
          zone: { name: 'zone' },
        },
      ],
    },
    vmInstances: {
      nodes: [
        {
          name: 'vm',
          state: 'RUNNING',
          platform: 'Linux',
          architecture: 'x86_64',
          rootVolumeUuid: 'cac1c28d9cae4abab7b68b83d256a4c7',
        },
      ],
    },
  });
});

test('a real node tells a normal account who it is by the recipe that was tried', async ({ replay, expect }) => {
  const { gateway, node } = await replay([
    recording('node/as-a-normal-account query-normal'),
    recording('account/who-am-i who-am-i-quotas'),
    recording('account/query'),
    recording('account/as-a-normal-account quota-usage-normal'),
  ]);
  const { data, errors } = await gateway.ask(
    '{ viewer { account { uuid name type } isAdmin quotas { name total used } } }',
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    viewer: { account: { uuid: NORMAL, name: 'normal', type: 'NORMAL' }, isAdmin: false },
  });
  const { quotas } = (data as { readonly viewer: { readonly quotas: readonly object[] } }).viewer;
  expect(quotas).toContainEqual({ name: 'image.num', total: 20, used: 1 });
  expect(quotas).toHaveLength(17);
  const asked = node.received.filter(({ path }) => path.startsWith('/v1/accounts'));
  expect(asked.map(({ path, query }) => decodeURIComponent(`${path}?${query.toString()}`)).toSorted()).toEqual([
    `/v1/accounts/quota/${NORMAL}/usages?`,
    '/v1/accounts/quotas?limit=1&fields=identityUuid',
    `/v1/accounts?q=uuid=${NORMAL}&fields=uuid,name,type`,
  ]);
});

test('whose a shared image is a real node tells the account that it is shared with', async ({ replay, expect }) => {
  const image = '09a1e6f1bc4b47b99f2fec630ebe6e8d';
  const { gateway } = await replay([recording('account/owners resource-refs-shared'), recording('account/query')], {
    '/v1/images': [{ uuid: image, name: 'shared' }],
  });
  const { data, errors } = await gateway.ask('{ images { nodes { name owner { name type } } } }');
  expect(errors).toEqual([]);
  expect(data).toEqual({ images: { nodes: [{ name: 'shared', owner: { name: 'admin', type: 'SYSTEM_ADMIN' } }] } });
});
