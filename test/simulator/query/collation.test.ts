import { describe, expect, test } from 'vitest';
import { compareKeys, equalKey, foldKey } from '../../../simulator/src/collation.ts';

// What MariaDB 10.11 says of each pair under utf8mb3_general_ci.
describe('texts that the database takes for equal', () => {
  test.each([
    ['image', 'IMAGE'],
    ['Café', 'cafe'],
    ['straße', 'STRASE'],
    ['Ångström', 'angstrom'],
    ['Ёлка', 'елка'],
    ['λόγος', 'ΛΟΓΟΣ'],
    ['ｉｍａｇｅ', 'ＩＭＡＧＥ'],
    ['image  ', 'image'],
    ['', '  '],
  ])('%j and %j', (left, right) => {
    expect(equalKey(left)).toBe(equalKey(right));
  });
});

describe('texts that it tells apart', () => {
  test.each([
    ['straße', 'strasse'],
    ['Øl', 'Ol'],
    ['Æ', 'AE'],
    ['й', 'и'],
    ['ｉｍａｇｅ', 'image'],
    [' image', 'image'],
    ['image\t', 'image'],
    ['图像', '图象'],
  ])('%j and %j', (left, right) => expect(equalKey(left)).not.toBe(equalKey(right)));
});

test('blanks at the end count for LIKE', () => expect(foldKey('Image ')).toBe('IMAGE '));

test('a text is ordered as if blanks followed it', () => {
  expect(
    ['b', 'A!', 'á', 'a\t', '_', 'B ', 'z'].toSorted((left, right) => compareKeys(equalKey(left), equalKey(right))),
  ).toEqual(['a\t', 'á', 'A!', 'b', 'B ', 'z', '_']);
});
