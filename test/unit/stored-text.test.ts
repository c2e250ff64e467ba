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
