import { getOperationAST, OperationTypeNode } from 'graphql';
import { test as base } from 'vitest';
import { usualOperations } from '../../clients/usual-operations.ts';
import { schema } from '../fixture.ts';
import { comparable, type Executor, executorOn } from './two-ways.ts';

const test = base.extend<{ readonly one: Executor }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest wants it so
  one: async ({}, use) => {
    const one = await executorOn();
    await use(one);
    await one.close();
  },
});

const queriesOf = ({ cloud }: Executor) =>
  usualOperations(schema, cloud.demo).filter(
    ([, document]) => getOperationAST(document)?.operation === OperationTypeNode.QUERY,
  );

test('every usual query has the same answer by its plan as by graphql-js, and asks ZStack for the same', async ({
  one,
  expect,
}) => {
  for (const [name, document, variables] of queriesOf(one)) {
    await one.execute('graphql-js', document, variables); // what a process asks the cloud for once
    const byGraphql = await one.execute('graphql-js', document, variables);
    const byPlan = await one.execute('plan', document, variables);
    expect([name, comparable(byPlan)]).toEqual([name, comparable(byGraphql)]);
  }
});

test.for(['/backup-storages', '/volumes', '/accounts', '/system-tags', '/zql'])(
  'so have queries where ZStack does not answer as it should at %s',
  async (path, { one, expect }) => {
    one.cloud.faults.add({ fault: 'error', code: 'SYS.1000', details: 'broken inside', on: { path } });
    for (const [name, document, variables] of queriesOf(one)) {
      if (!name.startsWith('explorer') && !name.startsWith('router: a page')) continue;
      await one.execute('graphql-js', document, variables);
      const byGraphql = await one.execute('graphql-js', document, variables);
      const byPlan = await one.execute('plan', document, variables);
      expect([name, comparable(byPlan)]).toEqual([name, comparable(byGraphql)]);
    }
  },
);
