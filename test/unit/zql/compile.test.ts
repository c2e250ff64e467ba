import { expect, test } from 'vitest';
import { backupStorages } from '../../../src/zstack/apis/backup-storages.ts';
import { images } from '../../../src/zstack/apis/images.ts';
import { managementNodes } from '../../../src/zstack/apis/management-nodes.ts';
import type { Condition } from '../../../src/zstack/wire/conditions.ts';
import { timestampWriter } from '../../../src/zstack/wire/values/timestamps.ts';
import type { Where } from '../../../src/zstack/wire/where.ts';
import { toCountText, toListText } from '../../../src/zstack/zql/compile.ts';

const write = timestampWriter('Asia/Shanghai');
const text = (where: Where | true, api = images) => toCountText(api, where, write);

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
  const list = { where, fields: ['uuid', 'name'], order, start: 40, limit: 21, withTotal: true };
  expect(toListText(images, list, write)).toBe(
    "query image.uuid,name where (name like '%a%' or size > 1000) return with (total) order by createDate desc,uuid asc limit 21 offset 40",
  );
  expect(toListText(images, { where: true, order: [] }, write)).toBe('query image');
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
  expect(() => toListText(images, { where: true, order }, write)).toThrow(/has no column/);
  expect(() => toListText(images, { where: true, order: [], limit: -1 }, write)).toThrow(/number of rows/);
  expect(() => toCountText(managementNodes, true, write)).toThrow(/not to be asked/);
  expect(() => toCountText(backupStorages, { noCopyOn: ['a'] }, write)).toThrow(/no copies/);
});
