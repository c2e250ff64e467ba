import { test } from 'vitest';
import { expectProportion } from './doubling.ts';

test('3 texts of every kind take time in proportion to their length, wherever they stand', { concurrent: false }, () =>
  expectProportion(3, 20_261_126),
);
