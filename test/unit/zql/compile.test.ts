import { expect, test } from 'vitest';
import { backupStorages } from '../../../src/zstack/apis/backup-storages.ts';
import { images } from '../../../src/zstack/apis/images.ts';
import { managementNodes } from '../../../src/zstack/apis/management-nodes.ts';
import type { Condition } from '../../../src/zstack/wire/conditions.ts';
import { timestampWriter } from '../../../src/zstack/wire/values/timestamps.ts';
import type { Where } from '../../../src/zstack/wire/where.ts';
import { toCountText, toGroupTexts, toListText, toSumText, ZqlWhere } from '../../../src/zstack/zql/compile.ts';

const write = timestampWriter('Asia/Shanghai');
const all = new ZqlWhere(images, true, write);
const text = (where: Where | true, api = images) => toCountText(api, new ZqlWhere(api, where, write));

const name = (value: string, operator: Condition['operator'] = 'eq'): Condition => ({
  name: 'name',
  holds: 'text',
  operator,
  value,
});

test('a page is one statement, its parts in the only order that ZQL takes', () => {
  const where: Where = { any: [name('%a%', 'like'), { name: 'size', holds: 'number', operator: 'gt', value: 1000 }] };
  const order = [
    { column: 'createDate', descending: true },
    { column: 'uuid', descending: false },
  ];
  const list = {
    where: new ZqlWhere(images, where, write),
    fields: ['uuid', 'name'],
    order,
    start: 40,
    limit: 21,
    withTotal: true,
  };
  expect(toListText(images, list)).toBe(
    "query image.uuid,name where (name like '%a%' or size > 1000) return with (total) order by createDate desc,uuid asc limit 21 offset 40",
  );
  expect(toListText(images, { where: all, order: [] })).toBe('query image');
});

test('each pair has its parentheses', () => {
  const four = ['a', 'b', 'c', 'd'].map((value) => name(value));
  expect(text({ all: four })).toBe("count image where ((name = 'a' and name = 'b') and (name = 'c' and name = 'd'))");
  expect(text({ any: [name('a'), { all: [name('b'), name('c')] }] })).toBe(
    "count image where (name = 'a' or (name = 'b' and name = 'c'))",
  );
});

test('values are written by what their columns hold', () => {
  const date = new Date('2024-05-06T07:08:09Z');
  const cases: readonly (readonly [Condition, string])[] = [
    [{ name: 'system', holds: 'boolean', operator: 'eq', value: true }, 'system = true'],
    [{ name: 'size', holds: 'number', operator: 'eq', value: '9007199254740993' }, 'size = 9007199254740993'],
    [{ name: 'size', holds: 'number', operator: 'eq', value: '1 or 1=1' }, "size = '1 or 1=1'"],
    [{ name: 'createDate', holds: 'timestamp', operator: 'lt', value: date }, "createDate < '2024-05-06 15:08:09'"],
    [{ name: 'name', holds: 'text', operator: 'notIn', value: ["a'", 'b,'] }, "name not in ('a''','b,')"],
    [{ name: 'description', holds: 'text', operator: 'isNull', value: false }, 'description is not null'],
    [{ name: '__userTag__', holds: 'text', operator: 'ne', value: 'x' }, "__userTag__ != 'x'"],
    [{ name: 'backupStorage.zone.uuid', holds: 'uuid', operator: 'eq', value: 'z' }, "backupStorage.zone.uuid = 'z'"],
  ];
  for (const [condition, written] of cases) expect(text(condition)).toBe(`count image where ${written}`);
  expect(text({ noCopyOn: ["a'", 'b'] })).toBe(
    "count image where uuid not in (query imagebackupstorageref.imageUuid where backupStorageUuid in ('a''','b'))",
  );
});

test('totals are of the same rows, each pair in parentheses', () => {
  const where = new ZqlWhere(images, { any: [name('a'), name('b')] }, write);
  expect(toSumText(images, { columns: ['size', 'actualSize'], by: 'status', where })).toBe(
    "sum image.size,actualSize by status where (name = 'a' or name = 'b')",
  );
  expect(toGroupTexts(images, 'platform', where)).toEqual({
    valued: "count image where ((name = 'a' or name = 'b') and platform is not null) group by platform",
    without: "count image where ((name = 'a' or name = 'b') and platform is null)",
  });
  expect(toGroupTexts(images, 'state', all)).toEqual({
    valued: 'count image where state is not null group by state',
    without: 'count image where state is null',
  });
});

test('a name that stands in no table is never written', () => {
  const named = (own: string): Condition => ({ name: own, holds: 'text', operator: 'eq', value: 'x' });
  for (const bad of [
    'nosuch',
    'name = name or name',
    'volume.name',
    'backupStorage.fsid',
    'constructor',
    '',
    'name.uuid',
  ])
    expect(() => text(named(bad)), bad).toThrow(/has no/);
  const order = [{ column: 'name asc,uuid', descending: false }];
  expect(() => toListText(images, { where: all, order })).toThrow(/has no column/);
  expect(() => toListText(images, { where: all, order: [], limit: -1 })).toThrow(/number of rows/);
  expect(() => toSumText(images, { columns: ['size by x'], by: 'status', where: all })).toThrow(/has no column/);
  expect(() => toSumText(images, { columns: ['size'], by: 'x', where: all })).toThrow(/has no column/);
  expect(() => toGroupTexts(images, 'state,status', all)).toThrow(/has no column/);
  expect(() => toCountText(managementNodes, all)).toThrow(/not to be asked/);
  expect(() => new ZqlWhere(backupStorages, { noCopyOn: ['a'] }, write)).toThrow(/no copies/);
});
