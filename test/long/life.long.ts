import { drivenTest as test } from '../integration/fixture.ts';
import { live } from '../integration/life/lives.ts';
import { SEED } from '../seed.ts';

test('200 random lives of images, others each time, are as the model says', async ({ cloud, gateway }) => {
  await live(cloud, gateway, { numRuns: 200, seed: SEED });
});
