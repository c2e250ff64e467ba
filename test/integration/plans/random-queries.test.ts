import { print } from 'graphql';
import { expect, test } from 'vitest';
import { inBothWays } from './random-queries.ts';
import { comparable, executorOn } from './two-ways.ts';

/** `PLANS_SEED` asks for others, `PLANS` for more of them. */
const first = Number(process.env['PLANS_SEED'] ?? 1);
const count = Number(process.env['PLANS'] ?? 60);

test('random queries have the same answer by their plans as by graphql-js, and ask ZStack for the same', async () => {
  const executor = await executorOn();
  const seeds = Array.from({ length: count }, (_, index) => first + index);
  let compared = 0;
  for await (const { seed, document, byGraphql, byPlan } of inBothWays(executor, seeds)) {
    compared += 1;
    expect(comparable(byPlan), `${seed}: ${print(document)}`).toEqual(comparable(byGraphql));
  }
  await executor.close();
  expect(compared).toBeGreaterThan(count / 10);
});
