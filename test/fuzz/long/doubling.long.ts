import { test } from 'vitest';
import { expectProportion } from '../doubling.ts';

test('100 texts, others each time, take time in proportion to their length', () => expectProportion(100));
