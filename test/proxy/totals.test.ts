import { test } from './fixture.ts';
import { answers } from './misdeeds.ts';

const TOTALS = '{ images { totalSize groups(by: STATE) { value count } } }';
const told = (...results: readonly object[]) => answers({ status: 200, body: JSON.stringify({ results }) });
const NO_SUMS = { inventories: [] };
const NONE = { total: 0 };

test('groups that an old cloud tells in no form that can be read are told to be missing, and no others', async ({
  proxy,
  gateway,
  expect,
}) => {
  await gateway.ask(TOTALS); // asks whether there is ZQL
  const old = { inventoryCounts: { 'org.zstack.header.image.ImageInventory@5': 3 }, total: 3 };
  proxy.misbehave({ path: '/zql' }, told({ inventories: [['Ready', 7]] }, old, NONE));
  const { data, errors } = await gateway.ask(TOTALS);
  expect(data).toEqual({ images: { totalSize: 7, groups: null } });
  expect(errors.map(({ extensions }) => extensions)).toMatchObject([{ code: 'UNSUPPORTED_BY_CLOUD', needs: 'ZQL' }]);
});

test('sums and counts that are none fail the list', async ({ proxy, gateway, expect }) => {
  await gateway.ask(TOTALS);
  const counts = (pair: unknown) => [NO_SUMS, { inventoryCounts: [pair] }, NONE];
  for (const results of [
    [],
    [NO_SUMS],
    [{ inventories: ['Ready', 7] }, NONE, NONE],
    [{ inventories: [['Ready', 'many']] }, NONE, NONE],
    counts([{}, 1]),
    counts([{ state: 'Enabled' }, -1]),
    counts('Enabled'),
    [NO_SUMS, {}, {}],
  ]) {
    proxy.misbehave({ path: '/zql' }, told(...results), 1);
    const { data, errors } = await gateway.ask(TOTALS);
    expect(data, JSON.stringify(results)).toEqual({ images: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UPSTREAM_INVALID_RESPONSE']);
  }
});
