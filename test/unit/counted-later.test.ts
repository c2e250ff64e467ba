import { expect, test } from 'vitest';
import { countedLater } from '../../src/server/operations/metrics/counted-later.ts';

function counting() {
  const counted: number[] = [];
  return { counted, ...countedLater((item: number) => counted.push(item)) };
}

test('what comes is counted once somebody looks, each once and in order', () => {
  const { counted, later, now } = counting();
  for (const item of [1, 2, 3]) later(item);
  expect(counted).toEqual([]);
  now();
  expect(counted).toEqual([1, 2, 3]);
  later(4);
  now();
  now();
  expect(counted).toEqual([1, 2, 3, 4]);
});

test('where nobody looks no more than 256 wait', () => {
  const { counted, later } = counting();
  for (let item = 0; item < 300; item += 1) later(item);
  expect(counted).toHaveLength(256);
});
