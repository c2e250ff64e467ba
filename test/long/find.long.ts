import { test } from '../integration/fixture.ts';
import { compareRandomFilters } from '../integration/find/random-filters.ts';

test(
  '10,000 random filters with hostile texts find what they mean',
  { timeout: 600_000 },
  async ({ cloud, gateway }) => {
    await compareRandomFilters(cloud, gateway, { count: 10_000, seed: 4 });
  },
);
