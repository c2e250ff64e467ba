import { drivenTest as test } from '../fixture.ts';
import { live } from './lives.ts';

test('20 random lives of images are as the model says', async ({ cloud, gateway }) => {
  await live(cloud, gateway, { numRuns: 20, seed: 20_261_126 });
});
