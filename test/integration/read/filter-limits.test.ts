import { describe } from 'vitest';
import { type Answer, test as base, type TestGateway } from '../fixture.ts';

/** Of a gateway that may ask by the plain query alone. */
const test = base.extend({ env: { ZSTACK_ZQL: 'off' } });

const IMAGES = `query ($filter: ImageFilter, $first: Int, $after: String) {
  images(filter: $filter, first: $first, after: $after) { totalCount nodes { name } pageInfo { endCursor } }
}`;

const namesOf = ({ data }: Answer) =>
  (data?.['images'] as { nodes: { name: string }[] } | null)?.nodes.map(({ name }) => name);

describe('a query of ZStack takes 16 conditions', () => {
  /** Conditions that every image meets, of which an `in` is one. */
  const ALWAYS = {
    uuid: { ne: '0'.repeat(32), notIn: ['1'.repeat(32), '2'.repeat(32)] },
    name: { ne: 'x', notIn: ['y', 'z'], like: '%', notLike: 'x%' },
    size: { gte: 0, ne: 7, lt: 1_000_000_000_000 },
    createDate: { gt: '2000-01-01T00:00:00Z', lt: '2999-01-01T00:00:00Z' },
    status: { ne: 'DELETED', in: ['READY', 'CREATING'] },
    state: { in: ['ENABLED'], notIn: ['DISABLED'] },
  };
  const SIXTEEN = { ...ALWAYS, system: { eq: false } };

  test('16 are asked, and what every row meets is none', async ({ cloud, gateway, expect }) => {
    const { name } = cloud.addImage();
    const filter = { ...SIXTEEN, format: { notIn: [] } };
    expect(namesOf(await gateway.ask(IMAGES, { filter }))).toEqual([name]);
    expect(cloud.requests[0]?.query.getAll('q')).toHaveLength(16);
  });

  test('17 are refused, with both numbers told', async ({ cloud, gateway, expect }) => {
    const filter = { ...SIXTEEN, format: { ne: 'vmdk' } };
    const { errors } = await gateway.ask(IMAGES, { filter });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      faults: [{ argument: 'filter', code: 'TOO_MANY_CONDITIONS' }],
    });
    expect(errors[0]?.message).toMatch(/makes 17 conditions, but at most 16 /);
    expect(cloud.requests).toEqual([]);
  });

  test('the cursor of a list by uuid is one of them', async ({ cloud, gateway, expect }) => {
    for (const name of ['a', 'b', 'c']) cloud.addImage({ name });
    const ask = (filter: object, after?: string) => gateway.ask(IMAGES, { filter, first: 1, after });
    for (const [filter, second] of [
      [ALWAYS, 1],
      [SIXTEEN, undefined],
    ] as const) {
      const { data } = await ask(filter);
      const { endCursor } = (data?.['images'] as { pageInfo: { endCursor: string } }).pageInfo;
      const later = await ask(filter, endCursor);
      expect(namesOf(later)?.length).toBe(second);
      if (second === undefined) expect(later.errors[0]?.message).toMatch(/17 conditions, 1 of them of the list itself/);
    }
  });
});

describe('a backslash in a filter', () => {
  const BACKSLASHES: readonly object[] = [
    { name: { eq: 'a\\b' } },
    { name: { in: ['x', 'a\\b'] } },
    { name: { like: 'a\\_b' } },
    { name: { startsWith: '50%' } },
    { backupStorage: { name: { contains: '_' } } },
    { url: { eq: 'file:///a\\b' } },
    { backupStorage: { zone: { description: { eq: '\\' } } } },
  ];
  const refusals = async (gateway: TestGateway) => {
    const answers = await Promise.all(BACKSLASHES.map((filter) => gateway.ask(IMAGES, { filter })));
    return answers.map(({ errors }) => (errors[0]?.extensions['faults'] as { code: string }[] | undefined)?.[0]?.code);
  };

  for (const version of ['4.6.31', '4.6.31-c76', '4.10.0', '5.2.1', '10.0']) {
    describe(`on a cloud of version ${version}`, () => {
      test.override('cloudOptions', { version });
      test('is itself in eq, and an escape in like', async ({ cloud, gateway, expect }) => {
        for (const name of ['a\\b', 'a_b', 'axb']) cloud.addImage({ name });
        expect(namesOf(await gateway.ask(IMAGES, { filter: { name: { eq: 'a\\b' } } }))).toEqual(['a\\b']);
        expect(namesOf(await gateway.ask(IMAGES, { filter: { name: { like: 'a\\_b' } } }))).toEqual(['a_b']);
        expect(cloud.received('PUT', '/management-nodes/actions')).toHaveLength(1);
      });
    });
  }

  for (const version of ['4.6.30', '4.6.9', '4.5.100', '4.6', '3.10.40', '', 'latest']) {
    describe(`on a cloud of version "${version}"`, () => {
      test.override('cloudOptions', { version });
      test('is refused', async ({ cloud, gateway, expect }) => {
        expect(await refusals(gateway)).toEqual(BACKSLASHES.map(() => 'UNCARRIABLE_TEXT'));
        expect(cloud.received('GET', '/')).toEqual([]);
      });
    });
  }

  test('is refused while the cloud does not tell its version, and taken once it does', async ({
    cloud,
    gateway,
    expect,
  }) => {
    cloud.faults.add({ fault: 'plain', on: { path: '/management-nodes/actions' } });
    expect(await refusals(gateway)).toEqual(BACKSLASHES.map(() => 'UNCARRIABLE_TEXT'));
    cloud.faults.clear();
    expect(await refusals(gateway)).toEqual(BACKSLASHES.map(() => undefined));
  });

  test('asks for the version, once for all, and nothing else does', async ({ cloud, gateway, expect }) => {
    await gateway.ask(IMAGES, { filter: { name: { eq: 'slash/"quote"' } } });
    expect(cloud.received('PUT', '/management-nodes/actions')).toEqual([]);
    await refusals(gateway);
    expect(cloud.received('PUT', '/management-nodes/actions')).toHaveLength(1);
  });
});

test('text that is no date and a number that is none are never sent', async ({ cloud, gateway, expect }) => {
  const dates = ['yesterday', 'Nov 25, 2026 9:10:24 PM', '2026-02-30T00:00:00Z', '2026-01-01T00:00:00', ''];
  const numbers = ['abc', '', '1e3', '0x10', '1.5', '12345678901234567890'];
  for (const filter of [
    ...dates.map((gt) => ({ createDate: { gt } })),
    ...numbers.map((eq) => ({ size: { eq } })),
    { size: { eq: 1.5 } },
    { system: { eq: 'maybe' } },
  ]) {
    const { errors } = await gateway.ask(IMAGES, { filter });
    expect(errors[0]?.extensions.code, JSON.stringify(filter)).toBe('BAD_USER_INPUT');
  }
  expect(cloud.requests).toEqual([]);
});
