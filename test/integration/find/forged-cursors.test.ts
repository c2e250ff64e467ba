import { InputFaults } from '../../../src/graphql/input/input-faults.ts';
import { CursorScope, type Place, toCursor } from '../../../src/graphql/paging/cursor.ts';
import { readFilter, readSearch } from '../../../src/graphql/paging/filter.ts';
import { images } from '../../../src/zstack/apis/images.ts';
import { test } from '../fixture.ts';

const rules = { fourByteText: false, backslash: true };
const faults = new InputFaults(rules);
const ASKED = {
  all: [readFilter(images, null, 'filter', rules, faults, []), readSearch(images, null, rules, faults)],
};

/** A cursor of a list of images without a filter, as a caller could make it up. */
const forged = (fields: readonly string[], place: Place): string => {
  const order = fields.map((column) => ({ column, descending: false }));
  return toCursor(new CursorScope(images.name, ASKED, order), place);
};

const keys = (...all: (string | number | boolean | null)[]): Place => ({ keys: all, skip: 0 });
const UUID = 'a'.repeat(32);

const PAGE =
  'query ($orderBy: [ImageOrder!], $after: String) { images(orderBy: $orderBy, after: $after) { nodes { name } } }';

const FORGED: readonly (readonly [string | null, string | null, Place])[] = [
  [null, null, keys("' or name!=x")],
  [null, null, keys('=a')],
  [null, null, keys('name is null')],
  [null, null, keys(UUID)],
  ['NAME', 'name', keys('a')],
  ['NAME', 'name', keys('a', "b' or ")],
  ['NAME', 'name', keys('a', null)],
  ['NAME', 'name', keys(1, UUID)],
  ['NAME', 'name', keys('a'.repeat(901), UUID)],
  ['NAME', 'name', { uuid: UUID }],
  ['SIZE', 'size', keys('1 or 1', UUID)],
  ['SYSTEM', 'system', keys('true', UUID)],
  ['CREATE_DATE', 'createDate', keys('garbage', UUID)],
];

test('a cursor that no row of the list could have is none', async ({ cloud, gateway, expect }) => {
  for (const [field, column, place] of FORGED) {
    const after = forged(column === null ? [] : [column], place);
    const orderBy = field === null ? null : [{ field }];
    const { errors } = await gateway.ask(PAGE, { orderBy, after });
    expect(errors[0]?.extensions['faults'], JSON.stringify(place)).toMatchObject([{ code: 'NOT_A_CURSOR' }]);
  }
  expect(cloud.received('GET', '/images')).toEqual([]);
  const { errors } = await gateway.ask(PAGE, {
    orderBy: [{ field: 'NAME' }],
    after: forged(['name'], keys("'\\", UUID)),
  });
  expect(errors).toEqual([]);
});

test('no later page is refused for the conditions that its cursor adds', async ({ cloud, gateway, expect }) => {
  for (const size of [1n, 2n, 3n]) cloud.addImage({ size });
  const filter = { or: Array.from({ length: 100 }, (_, size) => ({ size: { eq: size } })) };
  const query = `query ($filter: ImageFilter, $after: String) {
    images(filter: $filter, orderBy: [{ field: NAME }, { field: SIZE }], first: 2, after: $after) {
      nodes { size } pageInfo { endCursor }
    }
  }`;
  const one = await gateway.ask(query, { filter });
  const { pageInfo } = one.data?.['images'] as { readonly pageInfo: { readonly endCursor: string } };
  const two = await gateway.ask(query, { filter, after: pageInfo.endCursor });
  expect(two.errors).toEqual([]);
});
