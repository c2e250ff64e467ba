import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCondition } from '../../simulator/src/query/conditions.ts';
import { likePattern } from '../../simulator/src/query/like.ts';
import { resourceUuidForm, randomUuid, seededUuids } from '../../simulator/src/uuids.ts';
import { Inventory, schemaOf } from '../../simulator/src/wire/inventory.ts';
import { writeJson } from '../../simulator/src/wire/json.ts';
import { databaseTime, formatTimestamp, Timestamp, zoneOffset } from '../../simulator/src/wire/timestamps.ts';

const at = new Timestamp(Date.UTC(2017, 0, 5, 19, 51, 16, 999));

// wire.md §2, Timestamps
test.for([
  ['classic', 'Jan 6, 2017 3:51:16 AM'],
  ['jdk9', 'Jan 6, 2017, 3:51:16 AM'],
  ['jdk20', 'Jan 6, 2017, 3:51:16\u202fAM'],
  ['chinese', '2017-1-6 3:51:16'],
  ['millis', 'Jan 6, 2017 3:51:16.000 AM'],
] as const)('%s dates are %s', ([style, text]) => {
  expect(formatTimestamp(at, 'Asia/Shanghai', style)).toBe(text);
});

test.for([
  [0, 'Jan 1, 1970 12:00:00 AM'],
  [12 * 3_600_000, 'Jan 1, 1970 12:00:00 PM'],
  [23 * 3_600_000, 'Jan 1, 1970 11:00:00 PM'],
] as const)('noon and midnight are twelve', ([epochMs, text]) => {
  expect(formatTimestamp(new Timestamp(epochMs), 'UTC', 'classic')).toBe(text);
});

test('a zone’s offset follows its daylight saving', () => {
  expect(zoneOffset(Date.UTC(2025, 0, 1), 'Europe/Berlin')).toBe('+01:00');
  expect(zoneOffset(Date.UTC(2025, 6, 1), 'Europe/Berlin')).toBe('+02:00');
  expect(zoneOffset(Date.UTC(2025, 0, 1), 'America/St_Johns')).toBe('-03:30');
  expect(zoneOffset(Date.UTC(2025, 0, 1), 'Etc/UTC')).toBe('Z');
  expect(databaseTime(at, 'UTC')).toBe('2017-01-05 19:51:16');
});

const write = (value: Parameters<typeof writeJson>[0]): string => writeJson(value, () => 'date');

test('JSON is Gson’s: no nulls, escapes for HTML, every digit of a 64-bit number', () => {
  expect(write({ a: null, b: undefined, c: "<a href='x'>&=", d: 9223372036854775807n, e: at, f: [null, 1] })).toBe(
    '{"c":"\\u003ca href\\u003d\\u0027x\\u0027\\u003e\\u0026\\u003d","d":9223372036854775807,"e":"date","f":[null,1]}',
  );
});

test('any text survives its writing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = write([text]);
      expect(JSON.parse(written)).toEqual([text]);
      expect(written).not.toMatch(/[<>&='\u2028\u2029]/);
    }),
  );
});

test('the schema names the last row first, and outer objects before inner ones', () => {
  const ref = new Inventory('Ref', { id: 1 });
  const reply = { inventories: [new Inventory('Image', { refs: [ref, ref] })], total: 1 };
  expect(Object.entries(schemaOf(reply))).toEqual([
    ['inventories[0]', 'Image'],
    ['inventories[0].refs[1]', 'Ref'],
    ['inventories[0].refs[0]', 'Ref'],
  ]);
});

test('uuids have the form that ZStack demands, seeded ones are the same each time', () => {
  expect(randomUuid()).toMatch(resourceUuidForm);
  const [one, other] = [seededUuids('a'), seededUuids('a')];
  for (let count = 0; count < 100; count += 1) {
    const uuid = one();
    expect(uuid).toMatch(resourceUuidForm);
    expect(other()).toBe(uuid);
  }
});

test.for([
  ['name=a!=b', 'name=a', '!=', 'b'],
  ['name!~=x', 'name', '!~=', 'x'],
  ['name=x>=y', 'name=x', '>=', 'y'],
  ['name=a=b', 'name', '=', 'a=b'],
  ['a is null', 'a', 'is null', ''],
] as const)('%s is read as the node reads it', ([text, name, operator, value]) => {
  expect(parseCondition(text)).toEqual({ name, operator, value });
});

test('no pattern of LIKE is taken for a regular expression', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const pattern = text.replace(/[\\%_]/g, '\\$&');
      expect(likePattern(pattern)(text)).toBe(true);
      expect(likePattern(pattern)(`${text}x`)).toBe(false);
      expect(likePattern(`%${pattern}%`)(`x${text}x`)).toBe(true);
    }),
  );
});
