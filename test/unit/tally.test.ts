import { expect, test } from 'vitest';
import { Tally } from '../../src/server/operations/metrics/tally.ts';

interface Sum {
  readonly labels: string;
  readonly items: number[];
}

function counting() {
  const counted: Sum[] = [];
  const tally = new Tally<Sum>(
    (one, other) => ({ labels: `${one} ${other}`, items: [] }),
    (sum) => counted.push(sum),
  );
  return { counted, tally };
}

test('what comes is counted once somebody looks: what has the same labels together, each once and in order', () => {
  const { counted, tally } = counting();
  tally.of('GET', '/a').items.push(1);
  tally.of('GET', '/b').items.push(2);
  tally.of('PUT', '/a').items.push(3);
  tally.of('GET', '/a').items.push(4);
  expect(counted).toEqual([]);
  tally.count();
  const first = [
    { labels: 'GET /a', items: [1, 4] },
    { labels: 'GET /b', items: [2] },
    { labels: 'PUT /a', items: [3] },
  ];
  expect(counted).toEqual(first);
  tally.of('GET', '/a').items.push(5);
  tally.count();
  tally.count();
  expect(counted).toEqual([...first, { labels: 'GET /a', items: [5] }]);
});

test('where nobody looks no more than 256 wait', () => {
  const { counted, tally } = counting();
  for (let item = 0; item < 600; item += 1) tally.of('GET', '/a').items.push(item);
  expect(counted.map(({ items }) => items.length)).toEqual([256, 256]);
  tally.count();
  expect(counted.flatMap(({ items }) => items)).toEqual(Array.from({ length: 600 }, (_, item) => item));
});
