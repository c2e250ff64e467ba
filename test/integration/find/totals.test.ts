import { describe } from 'vitest';
import type { Answer, TestGateway } from '../fixture.ts';
import { test } from '../fixture.ts';

const DASHBOARD = `query ($filter: ImageFilter, $first: Int, $after: String) {
  images(filter: $filter, first: $first, after: $after, orderBy: [{ field: CREATE_DATE }]) {
    totalCount totalSize totalActualSize
    byStatus: groups(by: STATUS) { value count }
    byPlatform: groups(by: PLATFORM) { value count }
    nodes { name platform backupStorageRefs { backupStorageUuid } }
    pageInfo { endCursor hasNextPage }
  }
}`;

const dataOf = ({ data, errors }: Answer): Readonly<Record<string, unknown>> => {
  if (errors.length > 0 || data == null) throw new Error(JSON.stringify(errors));
  return data;
};

const imagesOf = async (gateway: TestGateway, variables: object = {}) =>
  dataOf(await gateway.ask(DASHBOARD, variables))['images'] as {
    readonly nodes: readonly { readonly name: string }[];
    readonly pageInfo: { readonly endCursor: string };
  };

test('a page with or, all totals and refs is one request, also a later one', async ({ cloud, gateway, expect }) => {
  const on = [cloud.addBackupStorage()];
  cloud.addImage({ name: 'a', on, size: 2n ** 53n, actualSize: 1, platform: 'Linux' });
  cloud.addImage({ name: 'b', on, size: 2n ** 53n + 1n, actualSize: 2, platform: null, status: 'Creating' });
  cloud.addImage({ name: 'c', on, size: 2, actualSize: 4, platform: 'Linux' });
  cloud.addImage({ name: 'd', on, size: 1_000, actualSize: 1_000 });
  const filter = { or: [{ name: { contains: 'A' } }, { name: { in: ['b', 'c'] } }] };
  const told = {
    totalCount: 3,
    totalSize: '18014398509481987',
    totalActualSize: 7,
    byStatus: [
      { value: 'Ready', count: 2 },
      { value: 'Creating', count: 1 },
    ],
    byPlatform: [
      { value: 'Linux', count: 2 },
      { value: null, count: 1 },
    ],
  };
  await gateway.ask(DASHBOARD, { filter }); // asks whether there is ZQL
  const before = cloud.requests.length;
  const one = await imagesOf(gateway, { filter, first: 2 });
  expect(one).toMatchObject(told);
  expect(cloud.requests).toHaveLength(before + 1);
  const two = await imagesOf(gateway, { filter, first: 2, after: one.pageInfo.endCursor });
  expect(two).toMatchObject(told);
  expect(cloud.requests).toHaveLength(before + 2);
  expect([...one.nodes, ...two.nodes].map(({ name }) => name).toSorted()).toEqual(['a', 'b', 'c']);
});

test('only what is selected is asked for', async ({ cloud, gateway, expect }) => {
  cloud.addImage({ size: 3 });
  const zql = () => cloud.requests.map(({ query }) => query.get('zql')).at(-1);
  await gateway.ask('{ images { totalSize } }');
  expect(zql()).toBe('sum image.size by status');
  const by = 'query ($by: ImageGroupField!) { images { a: groups(by: $by) { value } b: groups(by: STATE) { count } } }';
  await gateway.ask(by, { by: 'STATE' });
  expect(zql()).toBe('count image where state is not null group by state;count image where state is null');
  const before = cloud.requests.length;
  const { data } = await gateway.ask(
    '{ images(filter: { uuid: { in: [] } }) { totalSize totalActualSize groups(by: TYPE) { count } nodes { uuid } } }',
  );
  expect(data).toEqual({ images: { totalSize: 0, totalActualSize: 0, groups: [], nodes: [] } });
  expect(cloud.requests).toHaveLength(before);
});

test('every list that has totals has them of the caller’s own rows, also below other rows', async ({
  cloud,
  gateway,
  expect,
}) => {
  const account = cloud.addAccount({ name: 'bob' }).uuid;
  const mine = { accountUuid: account };
  const volume = cloud.addVolume({ ...mine, name: 'v', size: 5, actualSize: null });
  cloud.addVolume({ size: 1_000 });
  cloud.addVolumeSnapshot({ ...mine, volumeUuid: volume.uuid, size: 2, format: 'raw' });
  cloud.addVolumeSnapshot({ ...mine, volumeUuid: volume.uuid, size: 3, format: 'qcow2' });
  cloud.addVolumeSnapshot({
    accountUuid: cloud.addAccount({ name: 'eve' }).uuid,
    volumeUuid: volume.uuid,
    size: 1_000,
  });
  const image = { url: `volume://${volume.uuid}`, size: 7, actualSize: 6 };
  cloud.addImage({ ...mine, ...image });
  cloud.addImage(image);
  const { uuid: session } = cloud.addSession({ account });
  const answer = await gateway.ask(
    `{ volumes { totalSize totalActualSize groups(by: TYPE) { value count }
         nodes { snapshots { totalSize groups(by: FORMAT) { value count } } images { totalSize totalActualSize } } }
       volumeSnapshots { totalSize groups(by: VOLUME_TYPE) { count } } }`,
    {},
    { session },
  );
  expect(dataOf(answer)).toMatchObject({
    volumes: {
      totalSize: 5,
      totalActualSize: 0,
      groups: [{ value: volume.type, count: 1 }],
      nodes: [
        {
          snapshots: {
            totalSize: 5,
            groups: [
              { value: 'qcow2', count: 1 },
              { value: 'raw', count: 1 },
            ],
          },
          images: { totalSize: 7, totalActualSize: 6 },
        },
      ],
    },
    volumeSnapshots: { totalSize: 5, groups: [{ count: 2 }] },
  });
});

test('a long filter takes more requests, each as full as it may be', async ({ cloud, gateway, expect }) => {
  cloud.addImage({ name: 'a', size: 3, actualSize: 2 });
  const or = Array.from({ length: 40 }, (_, at) => ({ name: { eq: `${'a'.repeat(30)}${at}` } }));
  const filter = { or: [{ name: { eq: 'a' } }, ...or] };
  expect(await imagesOf(gateway, { filter })).toMatchObject({ totalCount: 1, totalSize: 3, totalActualSize: 2 });
  const asked = cloud.received('GET', '/zql').slice(1); // the first asks whether there is ZQL
  expect(asked.map(({ query }) => query.get('zql')?.split(';').length)).toEqual([3, 3]);
});

test('a column that fails as a field leaves the totals', async ({ cloud, gateway, expect }) => {
  cloud.addImage({ name: 'a', platform: null, size: 3 });
  const { data, errors } = await gateway.ask('{ images { totalSize nodes { name platform } } }');
  expect(errors).toEqual([]);
  expect(data).toEqual({ images: { totalSize: 3, nodes: [{ name: 'a', platform: null }] } });
});

test('a sum that cannot be told leaves the page, its total and the groups', async ({ cloud, gateway, expect }) => {
  for (const name of ['a', 'b']) cloud.addImage({ name, size: 2n ** 63n - 1n });
  const asked = (after: unknown) =>
    gateway.ask(
      `query ($after: String) { images(first: 1, after: $after) {
         totalCount totalSize groups(by: STATUS) { value count } nodes { name } pageInfo { endCursor }
       } }`,
      { after },
    );
  let after: unknown;
  for (const _ of ['first', 'later']) {
    const { data, errors } = await asked(after);
    const images = data?.['images'] as { readonly pageInfo: { readonly endCursor: string } } | null;
    expect(images).toMatchObject({
      totalCount: 2,
      totalSize: null,
      groups: [{ value: 'Ready', count: 2 }],
      nodes: [{ name: expect.any(String) as string }],
    });
    expect(errors).toMatchObject([
      { path: ['images', 'totalSize'], extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } },
    ]);
    after = images?.pageInfo.endCursor;
  }
});

test('a total that failed is asked for alone', async ({ cloud, gateway, expect }) => {
  cloud.addImage({ size: 3 });
  const query = '{ images { totalCount totalSize groups(by: STATE) { count } } }';
  await gateway.ask(query); // asks whether there is ZQL
  cloud.faults.add({ fault: 'error', on: { path: '/zql' }, times: 1 });
  expect(await gateway.ask(query)).toMatchObject({
    errors: [],
    data: { images: { totalCount: 1, totalSize: 3, groups: [{ count: 1 }] } },
  });
});

describe('a cloud without ZQL', () => {
  test.override({ cloudOptions: { zql: false } });
  test('tells the page, and which totals it lacks', async ({ cloud, gateway, expect }) => {
    cloud.addImage({ name: 'a' });
    const { data, errors } = await gateway.ask(
      '{ images { totalCount totalSize groups(by: STATE) { count } nodes { name } } totals: images { totalActualSize } }',
    );
    expect(data).toEqual({
      images: { totalCount: 1, totalSize: null, groups: null, nodes: [{ name: 'a' }] },
      totals: { totalActualSize: null },
    });
    expect(errors.map(({ path }) => path?.join('.')).toSorted()).toEqual([
      'images.groups',
      'images.totalSize',
      'totals.totalActualSize',
    ]);
    for (const { extensions } of errors)
      expect(extensions).toMatchObject({ code: 'UNSUPPORTED_BY_CLOUD', needs: 'ZQL' });
  });
});
