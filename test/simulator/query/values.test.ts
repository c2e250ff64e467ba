import { expect } from 'vitest';
import type { Simulator } from '../../../simulator/src/simulator.ts';
import { Timestamp } from '../../../simulator/src/wire/timestamps.ts';
import { get, names, query, test } from '../cloud.ts';

const at = (date: string) => new Timestamp(Date.parse(date));

/** The node's clock is eight hours ahead of UTC: to the database `new` is of 21:10:24 on November 25. */
function addImages(cloud: Simulator) {
  cloud.addImage({ name: 'old', size: 0, createDate: at('2000-01-01T04:00:00Z') });
  cloud.addImage({ name: 'new', size: 9007199254740993n, virtio: false, createDate: at('2026-11-25T13:10:24Z') });
  cloud.addImage({ name: 'Café', size: 10, system: true, virtio: null, createDate: at('2026-11-25T20:00:00Z') });
  cloud.addImage({ name: 'a\\b_%', size: 20, virtio: true, createDate: at('2026-11-26T01:00:00Z') });
}

const all = ['Café', 'a\\b_%', 'new', 'old'];

// What MariaDB 10.11 makes of these texts; the recordings hold the kinds of it (query/values, values-dates, values-quoting).
const conditions: readonly (readonly [condition: string, expected: readonly string[]])[] = [
  // numbers: the text's begin counts, none is 0
  ['size=abc', ['old']],
  ['size=', ['old']],
  ['size!=abc', ['Café', 'a\\b_%', 'new']],
  ['size>abc', ['Café', 'a\\b_%', 'new']],
  ['size<abc', []],
  ['size=10abc', ['Café']],
  ['size= 1e1 ', ['Café']],
  ['size=10.0', ['Café']],
  ['size<10.5', ['Café', 'old']],
  ['size=9007199254740993', ['new']],
  ['size=9007199254740992', []],
  ['size<99999999999999999999', all],
  ['size?=10,abc', ['Café', 'old']],
  ['size!?=10,', ['a\\b_%', 'new']],
  ['size~=1%', ['Café']],
  // dates: no date is before all, a zone is dropped, parts that are left out are 0
  ['createDate>yesterday', all],
  ['createDate>=yesterday', all],
  ['createDate!=yesterday', all],
  ['createDate<yesterday', []],
  ['createDate=yesterday', []],
  ['createDate>Nov 25, 2026 9:10:24 PM', all],
  ['createDate>2026-13-01', all],
  ['createDate>2026-11-25 24:00:00', all],
  ['createDate>2026-11', all],
  ['createDate=2026-11-25 21:10:24', ['new']],
  ['createDate=2026-11-25T21:10:24Z', ['new']],
  ['createDate=2026-11-25 21:10:24+08:00', ['new']],
  ['createDate=20261125211024', ['new']],
  ['createDate=26/11/25 21.10.24', ['new']],
  ['createDate<2026-11-25 21:10:24.500', ['new', 'old']],
  ['createDate>2026-11-25 21:10:24.500', ['Café', 'a\\b_%']],
  ['createDate<2026-11-26', ['new', 'old']],
  ['createDate<2026-11-26 5', ['Café', 'new', 'old']],
  ['createDate<2000-01-01 12:00', []],
  ['createDate?=yesterday,2026-11-26 04:00:00', ['Café']],
  ['createDate~=2026-11-25%', ['new']],
  // booleans: pasted as they are, but for those of a list, which are texts and so numbers
  ['system=TRUE', ['Café']],
  ['system=1', ['Café']],
  ['system!=true', ['a\\b_%', 'new', 'old']],
  ['virtio=false', ['new']],
  ['virtio>0', ['a\\b_%', 'old']],
  ['system?=true', ['a\\b_%', 'new', 'old']],
  ['system?=1', ['Café']],
  // texts: the collation, and blanks at the end
  ['name=CAFE  ', ['Café']],
  ['name?=cafe ,zz', ['Café']],
  ['name!=cafe', ['a\\b_%', 'new', 'old']],
  ['name~=CAF_', ['Café']],
  ['name~=cafe ', []],
  ['name<cafez', ['Café', 'a\\b_%']],
  ['status=ready', all],
  ['status=Nope', []],
  ['name=a\\b_%', ['a\\b_%']],
  ['name=a\\\\b_%', []],
  ['name~=a\\\\b\\_\\%', ['a\\b_%']],
  ['name~=a\\b%', []],
  ['name~=%\\', []],
  ['name=a\nb"c) or (uuid not null', []],
];

for (const [condition, expected] of conditions) {
  test(`images with ${JSON.stringify(condition)}: ${expected.join(', ') || 'none'}`, async ({ cloud }) => {
    addImages(cloud);
    expect(names(await query(cloud, '/images', [condition]))).toEqual(expected);
  });
}

test.for([
  ['a boolean that is none', 'system=maybe'],
  ['a boolean that is nothing', 'virtio='],
  ['a pattern for a boolean', 'system~=%'],
  ['a boolean of a join', 'volume.isShareable=x'],
  ['a character beyond the BMP', 'name=😀'],
  ['one in a list', 'name?=a,😀'],
  ['one apostrophe', "name=a'b"],
  ['two apostrophes', "name=a''b"],
  ['an apostrophe in a pattern', "name~=%a'b%"],
  ['%s in a tag', '__userTag__=100%sure'],
  ['%s in a tag of a join', 'backupStorage.__systemTag__!=%s'],
] as const)('%s fails the query, whether there are rows or not', async ([, condition], { cloud }) => {
  expect((await query(cloud, '/images', [condition])).json().error.code).toBe('SYS.1000');
});

test('rows are sorted as the database compares, null first', async ({ cloud }) => {
  addImages(cloud);
  cloud.addImage({ name: 'Old', description: 'b' });
  cloud.addImage({ name: 'ÖLE', description: 'A' });
  const sorted = async (sort: string) =>
    (await query(cloud, '/images', [], { sort })).json().inventories.map(({ name }) => name.toLowerCase());
  expect(await sorted('name')).toEqual(['a\\b_%', 'café', 'new', 'old', 'old', 'öle']);
  expect((await sorted('description')).slice(-2)).toEqual(['öle', 'old']);
  expect((await sorted('-description')).slice(0, 2)).toEqual(['old', 'öle']);
});

test('what a chain of conditions costs the node’s parser is counted; a condition given twice is one', async ({
  cloud,
}) => {
  expect(cloud.parsing).toMatchObject({ mostConditions: 0, cpuMs: 0 });
  const uuids = (count: number) => Array.from({ length: count }, (_, index) => `uuid!=${index}`);
  await query(cloud, '/images', [...uuids(25), ...uuids(25)]);
  expect(cloud.parsing.mostConditions).toBe(25);
  expect(cloud.parsing.cpuMs).toBeCloseTo(94, 0);
  await query(cloud, '/images', uuids(100), { count: 'true' });
  await get(cloud, '/zones/x');
  expect(cloud.parsing.mostConditions).toBe(100);
  expect(cloud.parsing.cpuMs).toBeCloseTo(6094, 0);
});
