import { describe, test } from 'vitest';
import { fuzz, targets } from './fuzz.ts';

describe('whatever comes is answered in the forms that are promised', { concurrent: false }, () => {
  for (const [name, target] of Object.entries(targets))
    test(`60 inputs: ${name}`, () => fuzz(target, { inputs: 60, seed: 20_261_126 }));
});
