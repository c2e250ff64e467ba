import fc from 'fast-check';
import { expect } from 'vitest';
import { equalKey } from '../../../simulator/src/collation.ts';
import { parseCondition } from '../../../simulator/src/query/conditions.ts';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { Timestamp } from '../../../simulator/src/wire/timestamps.ts';
import { faultOf, type Operator, toQ } from '../../../src/zstack/wire/conditions.ts';
import { test, type TestGateway } from '../fixture.ts';

const INSTANT = Date.UTC(2024, 4, 6, 7, 8, 9);

/** Three images that differ in each column; `gamma` has nulls where ZStack has them. */
function addImages(cloud: Simulator) {
  const near = cloud.addBackupStorage({ name: 'near', status: 'Connected', totalCapacity: 100 });
  const far = cloud.addBackupStorage({ name: 'far', status: 'Disconnected', totalCapacity: 200 });
  const at = (seconds: number) => new Timestamp(INSTANT + seconds * 1000);
  cloud.addImage({
    uuid: 'a'.repeat(32),
    name: 'alpha',
    description: 'the first',
    size: 10,
    system: true,
    mediaType: 'ISO',
    createDate: at(0),
    on: [near],
  });
  cloud.addImage({
    uuid: 'b'.repeat(32),
    name: 'Beta_1',
    description: 'the second, newer',
    size: 20,
    state: 'Disabled',
    platform: 'Windows',
    createDate: at(1),
    on: [near, far],
  });
  cloud.addImage({
    uuid: 'c'.repeat(32),
    name: 'gamma',
    description: null,
    size: 9007199254740993n,
    mediaType: 'DataVolumeTemplate',
    status: 'Deleted',
    platform: null,
    virtio: null,
    createDate: at(2),
    on: [far],
  });
}

async function namesOf(gateway: TestGateway, filter: object): Promise<readonly string[]> {
  const { data, errors, text } = await gateway.ask(
    'query ($filter: ImageFilter) { images(filter: $filter) { totalCount nodes { name } } }',
    { filter },
  );
  if (errors.length > 0) throw new Error(text);
  const { nodes, totalCount } = data?.['images'] as { nodes: { name: string }[]; totalCount: number };
  if (totalCount !== nodes.length) throw new Error(`a total of ${totalCount} for ${nodes.length} rows`);
  return nodes.map(({ name }) => name);
}

// [the filter, the images that meet it]
const filters: readonly (readonly [object, readonly string[]])[] = [
  [{}, ['alpha', 'Beta_1', 'gamma']],
  [{ name: null }, ['alpha', 'Beta_1', 'gamma']],
  [{ uuid: { eq: 'a'.repeat(32) } }, ['alpha']],
  [{ uuid: { eq: 'AAAAAAAA-AAAA-AAAA-AAAA-AAAAAAAAAAAA' } }, ['alpha']],
  [{ uuid: { ne: 'a'.repeat(32) } }, ['Beta_1', 'gamma']],
  [{ uuid: { in: ['a'.repeat(32), 'c'.repeat(32)] } }, ['alpha', 'gamma']],
  [{ uuid: { notIn: ['a'.repeat(32)] } }, ['Beta_1', 'gamma']],
  [{ uuid: { isNull: false } }, ['alpha', 'Beta_1', 'gamma']],
  [{ name: { eq: 'beta_1' } }, ['Beta_1']],
  [{ name: { ne: 'alpha' } }, ['Beta_1', 'gamma']],
  [{ name: { in: ['alpha', 'gamma'] } }, ['alpha', 'gamma']],
  [{ name: { in: ['alpha', 'alpha'] } }, ['alpha']],
  [{ name: { in: [] } }, []],
  [{ name: { notIn: [] } }, ['alpha', 'Beta_1', 'gamma']],
  [{ name: { notIn: ['alpha', 'gamma'] } }, ['Beta_1']],
  [{ name: { like: '%a%' } }, ['alpha', 'Beta_1', 'gamma']],
  [{ name: { like: '____a' } }, ['alpha', 'gamma']],
  [{ name: { contains: 'A_1' } }, ['Beta_1']],
  [{ name: { contains: '_' } }, ['Beta_1']],
  [{ name: { contains: '%' } }, []],
  [{ name: { contains: '' } }, ['alpha', 'Beta_1', 'gamma']],
  [{ name: { startsWith: 'A' } }, ['alpha']],
  [{ name: { startsWith: '_' } }, []],
  [{ name: { endsWith: 'MA' } }, ['gamma']],
  [{ backupStorage: { name: { startsWith: 'f' } } }, ['Beta_1', 'gamma']],
  [{ name: { notLike: '%_a' } }, ['Beta_1']],
  [{ name: { like: '%a', ne: 'gamma' } }, ['alpha']],
  [{ description: { isNull: true } }, ['gamma']],
  [{ description: { isNull: false } }, ['alpha', 'Beta_1']],
  [{ description: { ne: 'the first' } }, ['Beta_1']],
  [{ description: { eq: 'the second, newer' } }, ['Beta_1']],
  [{ name: { eq: '' } }, []],
  [{ name: { eq: ' alpha' } }, []],
  [{ size: { eq: 20 } }, ['Beta_1']],
  [{ size: { ne: 20 } }, ['alpha', 'gamma']],
  [{ size: { lt: 20 } }, ['alpha']],
  [{ size: { lte: 20 } }, ['alpha', 'Beta_1']],
  [{ size: { gt: 10, lt: '9007199254740993' } }, ['Beta_1']],
  [{ size: { gte: '9007199254740993' } }, ['gamma']],
  [{ size: { in: [10, '9007199254740993', 11] } }, ['alpha', 'gamma']],
  [{ size: { in: [] } }, []],
  [{ size: { notIn: [10, '9007199254740993'] } }, ['Beta_1']],
  [{ size: { notIn: [] } }, ['alpha', 'Beta_1', 'gamma']],
  [{ size: { isNull: false } }, ['alpha', 'Beta_1', 'gamma']],
  [{ createDate: { eq: '2024-05-06T07:08:10Z' } }, ['Beta_1']],
  [{ createDate: { eq: '2024-05-06T15:08:11.000+08:00' } }, ['gamma']],
  [{ createDate: { eq: '2024-05-06T07:08:10.5Z' } }, []],
  [{ createDate: { lt: '2024-05-06T07:08:10Z' } }, ['alpha']],
  [{ createDate: { lte: '2024-05-06T07:08:10Z' } }, ['alpha', 'Beta_1']],
  [{ createDate: { gt: '2024-05-06T15:08:10+08:00' } }, ['gamma']],
  [{ createDate: { gte: '2024-05-06T07:08:10Z' } }, ['Beta_1', 'gamma']],
  [{ createDate: { gt: '2024-05-06T07:08:09.5Z' } }, ['Beta_1', 'gamma']],
  [{ createDate: { gte: '2024-05-06T07:08:09.5Z' } }, ['Beta_1', 'gamma']],
  [{ createDate: { lt: '2024-05-06T07:08:09.5Z' } }, ['alpha']],
  [{ createDate: { lte: '2024-05-06T07:08:09.5Z' } }, ['alpha']],
  [{ createDate: { isNull: true } }, []],
  [{ system: { eq: true } }, ['alpha']],
  [{ system: { eq: false } }, ['Beta_1', 'gamma']],
  [{ system: { ne: true } }, ['Beta_1', 'gamma']],
  [{ virtio: { ne: false } }, ['alpha', 'Beta_1']],
  [{ virtio: { isNull: true } }, ['gamma']],
  [{ mediaType: { eq: 'ISO' } }, ['alpha']],
  [{ mediaType: { ne: 'ISO' } }, ['Beta_1', 'gamma']],
  [{ mediaType: { in: ['ISO', 'DATA_VOLUME_TEMPLATE'] } }, ['alpha', 'gamma']],
  [{ mediaType: { notIn: ['ISO'] } }, ['Beta_1', 'gamma']],
  [{ status: { ne: 'DELETED' } }, ['alpha', 'Beta_1']],
  [{ state: { eq: 'DISABLED' } }, ['Beta_1']],
  [{ platform: { isNull: true } }, ['gamma']],
  [{ platform: { eq: 'WINDOWS' } }, ['Beta_1']],
  [{ backupStorage: { name: { eq: 'near' } } }, ['alpha', 'Beta_1']],
  [{ backupStorage: { name: { like: 'f%' } } }, ['Beta_1', 'gamma']],
  [{ backupStorage: { status: { eq: 'DISCONNECTED' }, totalCapacity: { gt: 150 } } }, ['Beta_1', 'gamma']],
  [{ backupStorage: { zone: { name: { like: '%' } } }, name: { like: 'g%' } }, ['gamma']],
  [{ backupStorage: { uuid: { in: [] } } }, []],
];

test.for(filters)('%j', async ([filter, names], { cloud, gateway, expect }) => {
  addImages(cloud);
  expect(await namesOf(gateway, filter)).toEqual(names);
});

/** Where ZStack would read another query. [the value, the name of the operator, what is wrong] */
const UNCARRIABLE: readonly (readonly [Operator, unknown, RegExp])[] = [
  ['eq', "it's", /must not contain an apostrophe/],
  ['like', "%'%", /must not contain an apostrophe/],
  ['in', ['fine', "o'clock"], /must not contain an apostrophe/],
  ['eq', 'a!=b', /another query/],
  ['eq', 'a>=b', /another query/],
  ['eq', 'a<=b', /another query/],
  ['eq', 'a~=b', /another query/],
  ['eq', 'a?=b', /another query/],
  ['eq', 'a!?=b', /another query/],
  ['eq', 'a!~=b', /another query/],
  ['eq', '=a', /another query/],
  ['ne', '!=a', /another query/],
  ['like', '~=a', /another query/],
  ['like', 'a<=b', /another query/],
  ['in', ['a,b'], /another query/],
  ['in', ['a', ''], /another query/],
  ['notIn', ['x', 'a!=b'], /another query/],
  ['eq', 'half \ud800 of a pair', /well-formed/],
  ['eq', null, /use isNull/],
  ['like', null, /use isNull/],
  ['isNull', null, /must be true or false/],
];

/** Of a gateway that may ask by the plain query alone. */
const plainTest = test.extend({ env: { ZSTACK_ZQL: 'off' } });

plainTest.for(UNCARRIABLE)(
  'a text that the query syntax cannot carry is refused by its name: %s %j',
  async ([operator, value, message], { cloud, gateway, expect }) => {
    const { errors, data } = await gateway.ask(
      'query ($filter: ImageFilter) { images(filter: $filter) { totalCount } }',
      {
        filter: { name: { [operator]: value } },
      },
    );
    expect(errors).toMatchObject([{ path: ['images'], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]?.extensions['faults']).toMatchObject([
      { argument: `filter.name.${operator}`, message: expect.stringMatching(message) as unknown },
    ]);
    expect(data).toEqual({ images: null });
    expect(cloud.requests).toEqual([]);
  },
);

plainTest('all faults of a filter are told at once, each with its place', async ({ cloud, gateway, expect }) => {
  const { errors } = await gateway.ask(
    'query ($filter: ImageFilter) { images(filter: $filter, first: 0, after: "x", offset: -1) { totalCount } }',
    {
      filter: {
        uuid: { in: ['0'.repeat(32), 'no uuid'] },
        status: { eq: 'UNKNOWN' },
        createDate: { gt: '0001-01-01T00:00:00Z' },
        backupStorage: { name: { eq: "o'clock" } },
      },
    },
  );
  const faults = errors[0]?.extensions['faults'] as { argument: string }[];
  expect(faults.map(({ argument }) => argument)).toEqual([
    'filter.uuid.in[1]',
    'filter.status.eq',
    'filter.createDate.gt',
    'filter.backupStorage.name.eq',
    'after',
    'offset',
    'first',
    'offset',
  ]);
  expect(cloud.requests).toEqual([]);
});

test('what fits into one request to ZStack is asked, what does not is refused', async ({ cloud, gateway, expect }) => {
  const uuids = (count: number) => Array.from({ length: count }, (_, index) => index.toString(16).padStart(32, '0'));
  const ask = (count: number) =>
    gateway.ask(
      'query ($in: [ID!]) { images(filter: { uuid: { in: $in } }) { totalCount nodes { name size status url } } }',
      {
        in: uuids(count),
      },
    );
  expect((await ask(180)).errors).toEqual([]);
  for (const filter of [{ uuid: { in: uuids(400) } }, { name: { eq: 'x'.repeat(7000) } }]) {
    const { errors } = await gateway.ask(COUNT, { filter });
    const argument = `filter.${JSON.stringify(filter).replaceAll(/[{"]/g, '').split(':').slice(0, 2).join('.')}`;
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', faults: [{ argument }] });
  }
  const together = { uuid: { in: uuids(100) }, name: { eq: 'x'.repeat(4000) } };
  const { errors } = await gateway.ask(COUNT, { filter: together });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', faults: [{ argument: 'filter' }] });
  expect(cloud.received('GET', '/images')).toHaveLength(1);
});

const COUNT = 'query ($filter: ImageFilter) { images(filter: $filter) { totalCount } }';

test('a text is found by itself, whatever characters it has', async ({ cloud, gateway, expect }) => {
  const texts = ['50%', '100', 'a_b', 'axb', 'c:\\temp', 'c:temp', '(")', '--', '#1', '[a-z]', '文档', 'İ', '%00', '+'];
  for (const text of texts) cloud.addImage({ name: `[${text}]`, description: text });
  for (const text of texts) {
    for (const [operator, value] of Object.entries({
      contains: `[${text}]`,
      startsWith: `[${text}`,
      endsWith: `${text}]`,
    }))
      expect(await namesOf(gateway, { name: { [operator]: value } }), `${operator} ${text}`).toEqual([`[${text}]`]);
  }
});

const hostile = fc.array(
  fc.oneof(
    fc.constantFrom(
      '!',
      '=',
      '<',
      '>',
      '~',
      '?',
      ',',
      '%',
      '_',
      "'",
      '\\',
      ' ',
      'is null',
      'not null',
      'a',
      '文',
      '\ud800',
      '&',
      '#',
      '+',
      '%27',
    ),
    fc.string({ maxLength: 3 }),
  ),
  { maxLength: 8 },
);

test('what the encoder lets pass, the server reads as it was meant', () => {
  const operator = fc.constantFrom<Operator>('eq', 'ne', 'like', 'notLike', 'in', 'notIn');
  fc.assert(
    fc.property(operator, fc.array(hostile, { minLength: 1, maxLength: 3 }), (name, texts) => {
      const values = [...new Set(texts.map((parts) => parts.join('')))];
      const isList = name === 'in' || name === 'notIn';
      const value = isList ? values : (values[0] ?? '');
      const condition = { name: 'backupStorage.name', holds: 'text', operator: name, value } as const;
      if (faultOf(condition, { fourByteText: false, backslash: true }) !== null) return;
      const written = new URLSearchParams([['q', toQ(condition, () => '')]]).toString();
      const read = parseCondition(new URLSearchParams(written).get('q') ?? '');
      const wire = { eq: '=', ne: '!=', like: '~=', notLike: '!~=', in: '?=', notIn: '!?=' };
      expect(read).toEqual({
        name: 'backupStorage.name',
        operator: Object.entries(wire).find(([own]) => own === name)?.[1],
        value: isList ? values.join(',') : value,
      });
      if (isList) expect(read.value === '' ? [''] : read.value.split(',')).toEqual(values);
      expect(read.value).not.toContain("'");
    }),
    { numRuns: 20_000 },
  );
});

test('a row with any name is found by exactly that name, or the name is refused', async ({ cloud, gateway }) => {
  await fc.assert(
    fc.asyncProperty(hostile, async (parts) => {
      const name = parts.join('');
      const { uuid } = cloud.addImage({ name });
      const { data, errors } = await gateway.ask(
        'query ($name: String!) { images(filter: { name: { eq: $name } }, first: 1000) { nodes { uuid name } } }',
        { name },
      );
      if (errors.length > 0) {
        expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
        return;
      }
      const { nodes } = data?.['images'] as { nodes: { uuid: string; name: string }[] };
      expect(nodes.map((node) => node.uuid)).toContain(uuid);
      for (const node of nodes) expect(equalKey(node.name)).toBe(equalKey(name));
    }),
    { numRuns: 150 },
  );
});

test('a huge list of faults is told in short', async ({ cloud, gateway, expect }) => {
  const bad = (count: number) => Array.from({ length: count }, (_, index) => `bad ${index}`);
  const some = await gateway.ask(COUNT, { filter: { uuid: { in: bad(900) } } });
  expect(some.errors[0]?.extensions['faults']).toHaveLength(50);
  expect(some.errors[0]?.message).toMatch(/and 850 faults more/);
  const many = await gateway.ask(COUNT, { filter: { uuid: { in: bad(50_000) } } });
  expect(many.text.length).toBeLessThan(2_000);
  expect(many.errors[0]?.extensions['faults']).toEqual([
    { argument: 'filter.uuid.in', code: 'TOO_LONG', message: 'must hold at most 1000 values, but holds 50000' },
  ]);
  expect(cloud.requests).toEqual([]);
});

test('no pattern on a URL finds out what the URL hides', async ({ cloud, gateway, expect }) => {
  cloud.addImage({ name: 'made', url: `volumeSnapshot://${'a'.repeat(32)}` });
  cloud.addImage({ url: 'https://user:hunter2@mirror/image.qcow2' });
  expect(await namesOf(gateway, { url: { eq: `volumeSnapshot://${'a'.repeat(32)}` } })).toEqual(['made']);
  for (const operator of ['like', 'notLike', 'gt', 'lt']) {
    const { errors } = await gateway.ask(`{ images(filter: { url: { ${operator}: "https://u%" } }) { totalCount } }`);
    expect(errors[0]?.extensions.code, operator).toBe('GRAPHQL_VALIDATION_FAILED');
  }
});
