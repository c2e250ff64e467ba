import { expect, test } from 'vitest';
import { cpuMsOf } from '../../../cpu-time.ts';
import { mayBeStoredAs } from '../../../../src/zstack/wire/values/stored-text.ts';

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
  const timeOf = (pairs: number) => {
    const marks = 'a' + '\u0301\u0323'.repeat(pairs);
    const times = Array.from({ length: 5 }, () => cpuMsOf(() => expect(mayBeStoredAs(marks, 'a')).toBe(true)));
    return Math.min(...times);
  };
  timeOf(1_000);
  expect(timeOf(40_000) / timeOf(5_000)).toBeLessThan(32); // eight times the text; 64 where each mark is compared with each
});
