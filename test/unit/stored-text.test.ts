import { expect, test } from 'vitest';
import { mayBeStoredAs } from '../../src/zstack/stored-text.ts';

test.for([
  ['golden', 'golden', true],
  [' golden\n', 'golden', true],
  ['Golden Émile', 'golden emile', true],
  ['图像 1', '?? 1', true],
  ['a😀b', 'a?b', true],
  ['golden', 'silver', false],
  ['golden', 'golden 2', false],
  ['golden', '', false],
  ['', '', true],
  ['what?', 'what!', false],
] as const)('%j may be stored as %j: %j', ([sent, stored, expected]) => {
  expect(mayBeStoredAs(sent, stored)).toBe(expected);
});

test('texts are folded in time in proportion to their length, however many marks they carry', () => {
  const marks = 'a' + '\u0301\u0323'.repeat(200_000);
  expect(mayBeStoredAs(marks, 'a')).toBe(true);
});
