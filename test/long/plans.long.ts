import { print } from 'graphql';
import { expect, test } from 'vitest';
import type { Simulator } from '../../simulator/src/simulator.ts';
import { inBothWays, randomQuery } from '../integration/plans/random-queries.ts';
import { type Operation, toldIn } from '../integration/plans/all-ways.ts';
import { comparable, executorOn } from '../integration/plans/two-ways.ts';
import { WAYS } from '../parity/way.ts';
import { SEED } from '../seed.ts';

const first = Number(process.env['PLANS_SEED'] ?? SEED);
const CLOUDS = 3;
/** The simulator remembers the last 10,000 requests. */
const QUERIES_OF_A_CLOUD = 250;

test.for(['/images', '/backup-storages', '/volumes', '/accounts', undefined])(
  `thousands of random queries have the same answer by their plans as by graphql-js, from seed ${first}, where %s is broken`,
  async (path) => {
    for (let index = 0; index < CLOUDS; index += 1) {
      const executor = await executorOn();
      if (path !== undefined)
        executor.cloud.faults.add({ fault: 'error', code: 'SYS.1000', details: 'broken inside', on: { path } });
      const seeds = Array.from({ length: QUERIES_OF_A_CLOUD }, (_, at) => first + index * QUERIES_OF_A_CLOUD + at);
      for await (const { seed, document, byGraphql, byPlan } of inBothWays(executor, seeds))
        expect(comparable(byPlan), `${seed}: ${print(document)}`).toEqual(comparable(byGraphql));
      await executor.close();
    }
  },
);

test.for(['/backup-storages', undefined])(
  `random queries have the same answer by all ways of execution, from seed ${first}, where %s is broken`,
  async (path) => {
    const seeds = Array.from({ length: QUERIES_OF_A_CLOUD }, (_, at) => first + at);
    const operationsOn = (cloud: Simulator): readonly Operation[] => {
      if (path !== undefined)
        cloud.faults.add({ fault: 'error', code: 'SYS.1000', details: 'broken inside', on: { path } });
      return seeds.flatMap((seed) => {
        const document = randomQuery(seed);
        const variables = { uuid: cloud.demo.snapshotUuid, no: seed % 3 === 0 };
        return document === undefined ? [] : [[String(seed), document, variables] as const];
      });
    };
    const [way, ...others] = WAYS;
    const told = await toldIn(way, operationsOn);
    for (const other of others) expect([other, await toldIn(other, operationsOn)]).toEqual([other, told]);
  },
);
