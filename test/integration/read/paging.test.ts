import { gatewayOf, test, type TestGateway } from '../fixture.ts';

/** Of a gateway that may ask by the plain query alone. */
const plainTest = test.extend({ env: { ZSTACK_ZQL: 'off' } });

interface Page {
  readonly nodes: readonly { readonly uuid: string; readonly name: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly uuid: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const LIST = `query List($filter: ImageFilter, $orderBy: [ImageOrder!], $first: Int, $after: String, $offset: Int) {
  images(filter: $filter, orderBy: $orderBy, first: $first, after: $after, offset: $offset) {
    nodes { uuid name }
    edges { cursor node { uuid } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}`;

async function pageOf(gateway: TestGateway, variables: object): Promise<Page> {
  const { data, errors, text } = await gateway.ask(LIST, variables);
  if (errors.length > 0) throw new Error(text);
  return data?.['images'] as Page;
}

const uuidOf = (index: number) => index.toString(16).padStart(32, '0');
const indexOf = ({ uuid }: { readonly uuid: string }) => Number.parseInt(uuid, 16);

test('ten thousand images are paged without one repeated or missed while others come and go', async ({
  cloud,
  gateway,
  expect,
}) => {
  for (let index = 0; index < 10_000; index += 1) cloud.addImage({ uuid: uuidOf(index * 2), name: `image ${index}` });
  const seen: number[] = [];
  let after: string | null = null;
  for (let page = 0; page < 11; page += 1) {
    const { data, errors }: Awaited<ReturnType<TestGateway['ask']>> = await gateway.ask(
      'query ($after: String) { images(first: 1000, after: $after) { nodes { uuid } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    expect(errors).toEqual([]);
    const { nodes, pageInfo } = data?.['images'] as Page;
    seen.push(...nodes.map(indexOf));
    // Between the pages: one comes before what was seen, one after, one that was seen goes, one that was not goes.
    const last = seen.at(-1) ?? 0;
    cloud.addImage({ uuid: uuidOf(last - 1) });
    cloud.addImage({ uuid: uuidOf(last + 1) });
    cloud.removeImage(uuidOf(last));
    cloud.removeImage(uuidOf(last + 4));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
  const missed = Array.from({ length: 10_000 }, (_, index) => index * 2).filter((index) => !seen.includes(index));
  // Only those that went before they were reached.
  expect(missed.every((index) => cloud.image(uuidOf(index)) === undefined)).toBe(true);
  expect(cloud.received('GET', '/images')).toHaveLength(10);
});

test('pages by uuid join without a gap, forwards from any cursor, with the total of the whole list', async ({
  cloud,
  gateway,
  expect,
}) => {
  for (let index = 0; index < 7; index += 1)
    cloud.addImage({ uuid: uuidOf(index), name: index === 3 ? 'other' : 'wanted' });
  const filter = { name: { eq: 'wanted' } };
  const one = await pageOf(gateway, { filter, first: 2 });
  const two = await pageOf(gateway, { filter, first: 2, after: one.pageInfo.endCursor });
  const three = await pageOf(gateway, { filter, first: 2, after: two.edges[1]?.cursor });
  const again = await pageOf(gateway, { filter, first: 2, after: one.pageInfo.startCursor });
  const end = await pageOf(gateway, { filter, first: 2, after: three.pageInfo.endCursor });

  expect([one, two, three, again, end].map(({ nodes }) => nodes.map(indexOf))).toEqual([
    [0, 1],
    [2, 4],
    [5, 6],
    [1, 2],
    [],
  ]);
  expect([one, two, three, end].map(({ totalCount }) => totalCount)).toEqual([6, 6, 6, 6]);
  expect([one, two, three, end].map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
    [false, true],
    [true, true],
    [true, false],
    [true, false],
  ]);
  expect(end.pageInfo).toMatchObject({ startCursor: null, endCursor: null });
  const asked = cloud.received('GET', '/images').map(({ query }) => query);
  expect(asked.filter((query) => query.has('count'))).toHaveLength(4);
  expect(asked.filter((query) => query.has('replyWithCount'))).toHaveLength(1);
});

plainTest('with an order and no ZQL the cursor is an offset', async ({ cloud, gateway, expect }) => {
  for (let index = 0; index < 5; index += 1)
    cloud.addImage({ uuid: uuidOf(9 - index), size: index, name: `size ${index}` });
  const orderBy = { field: 'SIZE', direction: 'DESC' };
  const one = await pageOf(gateway, { orderBy, first: 2 });
  const two = await pageOf(gateway, { orderBy, first: 2, after: one.pageInfo.endCursor });
  const three = await pageOf(gateway, { orderBy, first: 2, after: two.pageInfo.endCursor });
  const jumped = await pageOf(gateway, { orderBy, first: 2, offset: 1 });
  const onward = await pageOf(gateway, { orderBy, first: 2, after: jumped.pageInfo.endCursor });

  expect([one, two, three, jumped, onward].map(({ nodes }) => nodes.map(({ name }) => name))).toEqual([
    ['size 4', 'size 3'],
    ['size 2', 'size 1'],
    ['size 0'],
    ['size 3', 'size 2'],
    ['size 1', 'size 0'],
  ]);
  expect([one, jumped, three].map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
    [false, true],
    [true, true],
    [true, false],
  ]);
  expect(three.totalCount).toBe(5);
  expect(cloud.received('GET', '/images')).toHaveLength(5);
});

test('ascending is the usual direction, and null as an argument is its default', async ({ cloud, gateway, expect }) => {
  for (let index = 0; index < 25; index += 1) cloud.addImage({ uuid: uuidOf(index), size: 100 - index });
  const page = await pageOf(gateway, {
    orderBy: { field: 'SIZE' },
    first: null,
    after: null,
    offset: null,
    filter: null,
  });
  expect(page.nodes.map(indexOf)).toEqual(Array.from({ length: 20 }, (_, index) => 24 - index));
});

test('an offset without an order leaves rows out, and goes on by uuid', async ({ cloud, gateway, expect }) => {
  for (let index = 0; index < 5; index += 1) cloud.addImage({ uuid: uuidOf(index) });
  const page = await pageOf(gateway, { first: 1, offset: 2 });
  expect(page.nodes.map(indexOf)).toEqual([2]);
  expect(page.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  expect((await pageOf(gateway, { first: 9, after: page.pageInfo.endCursor })).nodes.map(indexOf)).toEqual([3, 4]);
});

test('a cursor is read by another replica and after a restart', async ({ cloud, gateway, expect }) => {
  for (let index = 0; index < 3; index += 1) cloud.addImage({ uuid: uuidOf(index) });
  const { pageInfo } = await pageOf(gateway, { first: 1 });
  const other = await gatewayOf(cloud);
  expect((await pageOf(other, { first: 5, after: pageInfo.endCursor })).nodes.map(indexOf)).toEqual([1, 2]);
  await other.close();
});

test('a cursor serves its own list only: another filter, order or resource refuses it, as does a slip', async ({
  cloud,
  gateway,
  expect,
}) => {
  for (let index = 0; index < 3; index += 1) cloud.addImage({ uuid: uuidOf(index) });
  const filter = { name: { like: '%' }, size: { gte: 0 } };
  const cursor = (await pageOf(gateway, { filter, first: 1 })).pageInfo.endCursor ?? '';
  const sameFilter = { size: { gte: 0 }, name: { like: '%' } };
  expect((await pageOf(gateway, { filter: sameFilter, after: cursor })).nodes).toHaveLength(2);

  const swapped = cursor.startsWith('A') ? 'B' : 'A';
  const refused: readonly object[] = [
    { after: cursor },
    { after: cursor, filter: { ...filter, size: { gte: 1 } } },
    { after: cursor, filter, orderBy: { field: 'NAME' } },
    { after: `${swapped}${cursor.slice(1)}`, filter },
    { after: cursor.slice(0, -2), filter },
    { after: '', filter },
    { after: `${cursor}==`, filter },
    { after: ` ${cursor}`, filter },
    { after: `${cursor}A`, filter },
    { after: 'no cursor', filter },
    { after: cursor, filter, offset: 1 },
  ];
  for (const variables of refused) {
    const { errors } = await gateway.ask(LIST, variables);
    expect(errors, JSON.stringify(variables)).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]?.message).toMatch(/after/);
  }
  const unfiltered = (await pageOf(gateway, { first: 1 })).pageInfo.endCursor;
  const volumes = await gateway.ask('query ($after: String) { volumes(after: $after) { nodes { uuid } } }', {
    after: unfiltered,
  });
  expect(volumes.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', faults: [{ argument: 'after' }] } }]);
});

test.for([{ first: 0 }, { first: -1 }, { first: 1001 }, { offset: -1 }])(
  '%j is BAD_USER_INPUT, and nothing is sent',
  async (variables, { cloud, gateway, expect }) => {
    const { errors } = await gateway.ask(LIST, variables);
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', faults: [{ argument: Object.keys(variables)[0] }] } },
    ]);
    expect(cloud.requests).toEqual([]);
  },
);

test('a thousand rows are one page', async ({ cloud, gateway, expect }) => {
  for (let index = 0; index < 1000; index += 1) cloud.addImage({ uuid: uuidOf(index) });
  const page = await pageOf(gateway, { first: 1000 });
  expect(page.nodes).toHaveLength(1000);
  expect(page.pageInfo.hasNextPage).toBe(false);
  expect(new Set(page.edges.map(({ cursor }) => cursor)).size).toBe(1000);
});

test('a row without its uuid is left out, with a warning', async ({ cloud, gateway, expect }) => {
  cloud.addImage({ name: 'whole' });
  cloud.addImage({ name: 'broken', uuid: '' });
  const { data } = await gateway.ask('{ images { nodes { name } totalCount } }');
  expect(data).toEqual({ images: { nodes: [{ name: 'whole' }], totalCount: 2 } });
  expect(gateway.logs.join('')).toContain('a row without its uuid');
});

test.for([{}, { orderBy: { field: 'SIZE' } }])(
  'a page of broken rows is gone on from: %j',
  async (order, { cloud, gateway, expect }) => {
    cloud.addImage({ uuid: '', size: 1 });
    for (let index = 1; index <= 2; index += 1) cloud.addImage({ uuid: uuidOf(index), size: 10 + index });
    const pages = [await pageOf(gateway, { ...order, first: 1 })];
    while (pages.at(-1)?.pageInfo.hasNextPage === true)
      pages.push(await pageOf(gateway, { ...order, first: 1, after: pages.at(-1)?.pageInfo.endCursor }));
    expect(pages.map(({ nodes }) => nodes.map(indexOf))).toEqual([[], [1], [2]]);
  },
);

test('the total counts rows whose selected fields are null', async ({ cloud, gateway, expect }) => {
  cloud.addImage({ description: null });
  cloud.addImage({ description: 'here' });
  const { data } = await gateway.ask('{ images { totalCount nodes { description } } }');
  expect(data).toMatchObject({ images: { totalCount: 2 } });
});

test('a total that cannot be had leaves the page whole', async ({ cloud, gateway, expect }) => {
  for (let index = 0; index < 3; index += 1) cloud.addImage({ uuid: uuidOf(index) });
  const { pageInfo } = await pageOf(gateway, { first: 1 });
  cloud.faults.add({ fault: 'proxy-error', on: { path: '/images', parameter: 'count=true' }, status: 502 });
  const { data, errors } = await gateway.ask(LIST, { after: pageInfo.endCursor });
  expect(errors).toMatchObject([{ path: ['images', 'totalCount'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
  expect(data).toMatchObject({ images: { nodes: [{ uuid: uuidOf(1) }, { uuid: uuidOf(2) }], totalCount: null } });
});
