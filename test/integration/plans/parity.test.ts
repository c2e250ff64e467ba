import { readyMadeOperations } from '../../../src/server/explorer/ready-made-operations.ts';
import { schema, test as base } from '../fixture.ts';
import { type TwoWays, twoWays } from './two-ways.ts';

const test = base.extend({ cloudOptions: { seed: 'demo' } }).extend<{ readonly ways: TwoWays }>({
  ways: async ({ cloud }, use) => {
    const ways = twoWays(cloud);
    await use(ways);
    await ways.close();
  },
});

test('every ready-made query', async ({ cloud, ways, expect }) => {
  for (const { name, query, variables } of readyMadeOperations(schema, cloud.demo)) {
    if (!query.startsWith('query') && !query.includes('\nquery')) continue;
    const given = JSON.parse(variables || '{}') as Readonly<Record<string, unknown>>;
    await ways.byGraphql(query, given); // what a process asks the cloud once
    const byGraphql = await ways.byGraphql(query, given);
    const byPlan = await ways.byPlan(query, given);
    expect(byPlan, name).toEqual(byGraphql);
  }
});
