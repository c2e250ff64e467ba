import { expect, test } from 'vitest';
import { pollDelayMs } from '../../src/zstack/jobs/waiting.ts';

test('polling starts at a fraction of a second, grows, and never rests longer than five seconds', () => {
  const delays = Array.from({ length: 30 }, (_, attempt) => pollDelayMs(attempt, 1));
  expect(delays[0]).toBeLessThanOrEqual(250);
  expect(delays.at(-1)).toBe(5_000);
  expect(delays).toEqual(delays.toSorted((a, b) => a - b));
});

test('a part of each delay is left to chance', () => {
  expect(pollDelayMs(20, 0)).toBe(3_750);
  expect(pollDelayMs(20, 0.5)).toBe(4_375);
});
