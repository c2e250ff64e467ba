import { describe } from 'vitest';
import { Timestamp } from '../../../simulator/src/wire/timestamps.ts';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { test, type TestGateway } from '../fixture.ts';

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly uuid: string; readonly name: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
}

async function pageOf(gateway: TestGateway, variables: object): Promise<Page> {
  const { data, errors } = await gateway.ask(
    `query ($orderBy: [ImageOrder!], $first: Int, $after: String, $offset: Int) {
      images(orderBy: $orderBy, first: $first, after: $after, offset: $offset) {
        totalCount nodes { uuid name } pageInfo { hasNextPage hasPreviousPage endCursor }
      }
    }`,
    variables,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.['images'] as Page;
}

const TEXTS = [
  "o'neil",
  'a\\',
  '%',
  '50_',
  '文',
  'A',
  'a',
  null,
  'http://u:secret@host/x',
  'x'.repeat(1000),
  '文'.repeat(400),
  'x\u000by',
];

/** Rows with equal keys, nulls, and texts that mean something elsewhere. */
function addImages(cloud: Simulator, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const { uuid } = cloud.addImage({
      name: TEXTS[(index * 7) % 7] ?? 'z',
      description: TEXTS[index % TEXTS.length] ?? null,
      size: index % 3 === 0 ? 9007199254740993n : BigInt(index % 4),
      system: index % 2 === 0,
      platform: index % 5 === 0 ? null : 'Linux',
      createDate: new Timestamp(Date.UTC(2024, 4, 6, 7, 8, index % 3)),
    });
    return uuid;
  });
}

const by = (field: string, direction = 'ASC') => ({ field, direction });

const ORDERS = [
  [by('CREATE_DATE', 'DESC')],
  [by('DESCRIPTION')],
  [by('DESCRIPTION', 'DESC'), by('SIZE')],
  [by('SIZE', 'DESC'), by('PLATFORM', 'DESC'), by('NAME')],
  [by('SYSTEM'), by('PLATFORM')],
  [by('SYSTEM', 'DESC'), by('SIZE'), by('SIZE', 'DESC')],
  [by('UUID', 'DESC'), by('NAME')],
  [by('STATE'), by('MEDIA_TYPE'), by('STATUS', 'DESC'), by('ACTUAL_SIZE'), by('VIRTIO')],
];

describe.for(ORDERS.map((orderBy) => ({ orderBy })))('%j', ({ orderBy }) => {
  test('pages of any size are the whole list, in order', async ({ cloud, gateway, expect }) => {
    addImages(cloud, 25);
    const whole = await pageOf(gateway, { orderBy, first: 1000 });
    expect(whole.nodes).toHaveLength(25);
    for (const first of [1, 4, 7]) {
      const seen: string[] = [];
      let page: Page | undefined;
      do {
        page = await pageOf(gateway, { orderBy, first, after: page?.pageInfo.endCursor });
        seen.push(...page.nodes.map(({ uuid }) => uuid));
        expect(page.totalCount).toBe(25);
      } while (page.pageInfo.hasNextPage);
      expect(seen).toEqual(whole.nodes.map(({ uuid }) => uuid));
      expect(page.pageInfo.hasPreviousPage).toBe(true);
    }
  });

  test('none is repeated or lost while others come and go', async ({ cloud, gateway, expect }) => {
    const there = addImages(cloud, 24);
    const passing = addImages(cloud, 12);
    const seen: string[] = [];
    let page: Page | undefined;
    do {
      page = await pageOf(gateway, { orderBy, first: 3, after: page?.pageInfo.endCursor });
      seen.push(...page.nodes.map(({ uuid }) => uuid));
      const gone = passing[seen.length % passing.length];
      // What counts from a row that cannot be told exactly is moved by what goes behind that row.
      if (gone !== undefined && !JSON.stringify(orderBy).includes('DESCRIPTION')) {
        cloud.removeImage(gone);
        addImages(cloud, 2);
      }
    } while (page.pageInfo.hasNextPage && seen.length < 500);
    expect(new Set(seen).size).toBe(seen.length);
    expect(there.filter((uuid) => !seen.includes(uuid))).toEqual([]);
  });
});

test('a cursor shows nothing that the row hides', async ({ cloud, gateway, expect }) => {
  cloud.addImage({ description: 'http://u:secret@host/x' });
  cloud.addImage({ description: 'z' });
  const { pageInfo } = await pageOf(gateway, { orderBy: [by('DESCRIPTION')], first: 1 });
  expect(Buffer.from(pageInfo.endCursor, 'base64url').toString()).not.toContain('secret');
});

describe('a list whose first page is given can be read to its end', () => {
  const LONG = 'x'.repeat(890);
  const PAGES = `query ($filter: ImageFilter, $orderBy: [ImageOrder!], $after: String) {
    images(filter: $filter, orderBy: $orderBy, after: $after, first: 1) {
      nodes { uuid } pageInfo { endCursor hasNextPage }
    }
  }`;
  const read = async (gateway: TestGateway, variables: object) => {
    const { data, errors } = await gateway.ask(PAGES, variables);
    return errors.length > 0 ? null : (data?.['images'] as Page);
  };
  const readAll = async (
    gateway: TestGateway,
    variables: object,
    seen: readonly string[] = [],
    after?: string,
  ): Promise<readonly string[]> => {
    const page = await read(gateway, { ...variables, after });
    const uuids = [...seen, ...(page?.nodes ?? []).map(({ uuid }) => uuid)];
    return page?.pageInfo.hasNextPage === true ? readAll(gateway, variables, uuids, page.pageInfo.endCursor) : uuids;
  };
  /** The longest text of which the first page is given, by halves. */
  const longest = async (gateway: TestGateway, toVariables: (text: string) => object, from = 1, to = 8_000) => {
    if (to - from <= 1) return toVariables('y'.repeat(from));
    const middle = (from + to) >> 1;
    const isTaken = (await read(gateway, toVariables('y'.repeat(middle)))) !== null;
    return longest(gateway, toVariables, ...(isTaken ? ([middle, to] as const) : ([from, middle] as const)));
  };
  const plain = (text: string) => ({ name: { ne: text } });
  const byZql = (text: string) => ({ name: { ne: `'${text.slice(0, 5_000)}` }, url: { ne: text.slice(5_000) } });

  test.for([
    { filter: plain, orderBy: [] },
    { filter: byZql, orderBy: [] },
    { filter: byZql, orderBy: [by('DESCRIPTION'), by('NAME', 'DESC')] },
    { filter: plain, orderBy: [by('CREATE_DATE')] },
  ])('$filter.name, $orderBy.length orders', async ({ filter, orderBy }, { cloud, gateway, expect }) => {
    for (const _ of [1, 2, 3]) cloud.addImage({ description: LONG });
    const variables = await longest(gateway, (text) => ({ filter: filter(text), orderBy }));
    expect(await readAll(gateway, variables)).toHaveLength(3);
  });

  test('also in an order that is too long for one request', async ({ cloud, gateway, expect }) => {
    for (const _ of [1, 2, 3]) cloud.addImage({ name: LONG, description: LONG, guestOsType: LONG, md5Sum: LONG });
    const orderBy = ['NAME', 'DESCRIPTION', 'GUEST_OS_TYPE', 'MD5_SUM'].map((field) => by(field));
    expect(new Set(await readAll(gateway, { orderBy }))).toHaveProperty('size', 3);
  });
});

describe('without ZQL', () => {
  test.override({ cloudOptions: { zql: false } });
  test('one order pages by number, and several are told to be more than the cloud can', async ({
    cloud,
    gateway,
    expect,
  }) => {
    addImages(cloud, 5);
    const one = await pageOf(gateway, { orderBy: [by('SIZE')], first: 3 });
    const two = await pageOf(gateway, { orderBy: [by('SIZE')], first: 3, after: one.pageInfo.endCursor });
    expect(new Set([...one.nodes, ...two.nodes].map(({ uuid }) => uuid)).size).toBe(5);
    const { errors } = await gateway.ask('{ images(orderBy: [{ field: SIZE }, { field: NAME }]) { nodes { uuid } } }');
    expect(errors).toMatchObject([
      {
        message: 'This cloud cannot be asked for a list with `or`, `not` or `search`, nor in more than one order.',
        extensions: { code: 'UNSUPPORTED_BY_CLOUD', needs: 'ZQL' },
      },
    ]);
  });

  test('nothing stands behind the uuid, nor behind the same field', async ({ cloud, gateway, expect }) => {
    const uuids = addImages(cloud, 5).toSorted();
    const page = (...fields: readonly string[]) => pageOf(gateway, { orderBy: fields.map((field) => by(field)) });
    expect((await page('UUID', 'SIZE')).nodes.map(({ uuid }) => uuid)).toEqual(uuids);
    expect((await page('SIZE', 'SIZE')).nodes).toEqual((await page('SIZE')).nodes);
  });
});
