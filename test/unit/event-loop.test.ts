import { expect, test } from 'vitest';
import { loopDelay } from '../../src/server/operations/event-loop.ts';

const blockFor = (ms: number) => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

test('a turn that takes long is told while it lasts, and in the next one', async () => {
  const delay = loopDelay();
  delay();
  await nextTurn();
  delay();
  blockFor(60);
  expect(delay()).toBeGreaterThanOrEqual(60);
  await nextTurn();
  expect(delay()).toBeGreaterThanOrEqual(60);
});
