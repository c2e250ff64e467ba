import { test } from 'vitest';
import { fuzz, targets } from '../fuzz.ts';
import { growthOf } from '../growth.ts';

/** The same with many inputs, others each time, and without a heap that grows. */
export function fuzzAtLength(name: keyof typeof targets, inputs: number): void {
  test(`${inputs} inputs: ${name}`, async () => {
    const growth = growthOf(inputs);
    await fuzz(targets[name], { inputs }, growth.afterRound);
    growth.expectNone();
  });
}
