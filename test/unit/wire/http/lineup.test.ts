import { expect, test } from 'vitest';
import { Lineup } from '../../../../src/zstack/wire/http/lineup.ts';

const lineupOf = (...items: readonly string[]) => {
  const lineup = new Lineup<string>();
  const [a, b, c] = items.map((item) => lineup.enter(item));
  return { lineup, leave: { a, b, c } };
};

test('items stand in the order in which they came', () => {
  const { lineup } = lineupOf('a', 'b', 'c');
  expect([...lineup]).toEqual(['a', 'b', 'c']);
  expect(lineup.first).toBe('a');
  expect(lineup.size).toBe(3);
});

test.each([
  ['a', ['b', 'c', 'd']],
  ['b', ['a', 'c', 'd']],
  ['c', ['a', 'b', 'd']],
] as const)('%s leaves, once, and the next one comes behind the others', (item, rest) => {
  const { lineup, leave } = lineupOf('a', 'b', 'c');
  leave[item]?.();
  leave[item]?.();
  lineup.enter('d');
  expect([...lineup]).toEqual(rest);
  expect(lineup.first).toBe(rest[0]);
  expect(lineup.size).toBe(3);
});

test('all leave', () => {
  const { lineup, leave } = lineupOf('a', 'b', 'c');
  for (const item of ['b', 'a', 'c'] as const) leave[item]?.();
  expect([...lineup]).toEqual([]);
  expect(lineup.first).toBeUndefined();
  expect(lineup.size).toBe(0);
});

test('who is told may leave', () => {
  const { lineup, leave } = lineupOf('a', 'b', 'c');
  const told: string[] = [];
  for (const item of lineup) {
    told.push(item);
    leave[item as keyof typeof leave]?.();
  }
  expect(told).toEqual(['a', 'b', 'c']);
  expect(lineup.size).toBe(0);
});
