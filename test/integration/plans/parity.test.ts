import { getOperationAST, OperationTypeNode } from 'graphql';
import { test as base } from 'vitest';
import { usualOperations } from '../../clients/usual-operations.ts';
import { schema } from '../fixture.ts';
import { comparable, type Executor, executorOn } from './two-ways.ts';

const test = base.extend<{ readonly one: Executor; readonly other: Executor }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest wants it so
  one: async ({}, use) => {
    const one = await executorOn();
    await use(one);
    await one.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- the same
  other: async ({}, use) => {
    const other = await executorOn();
    await use(other);
    await other.close();
  },
});

const operationsOf = (executor: Executor, type: OperationTypeNode) =>
  usualOperations(schema, executor.cloud.demo).filter(([, document]) => getOperationAST(document)?.operation === type);

test('every usual query has the same answer by its plan as by graphql-js, and asks ZStack for the same', async ({
  one,
  expect,
}) => {
  for (const [name, document, variables] of operationsOf(one, OperationTypeNode.QUERY)) {
    await one.execute('graphql-js', document, variables); // what a process asks the cloud for once
    const byGraphql = await one.execute('graphql-js', document, variables);
    const byPlan = await one.execute('plan', document, variables);
    expect([name, comparable(byPlan)]).toEqual([name, comparable(byGraphql)]);
  }
});

test('every usual mutation has the same outcome, in a cloud of its own', async ({ one, other, expect }) => {
  const others = operationsOf(other, OperationTypeNode.MUTATION);
  for (const [index, [name, document, variables]] of operationsOf(one, OperationTypeNode.MUTATION).entries()) {
    const byPlan = await one.execute('plan', document, variables);
    const byGraphql = await other.execute('graphql-js', document, others[index]?.[2]);
    expect([name, comparable(byPlan)]).toEqual([name, comparable(byGraphql)]);
  }
});

test.for(['/backup-storages', '/volumes', '/accounts', '/system-tags', '/zql'])(
  'so have queries where ZStack does not answer as it should at %s',
  async (path, { one, expect }) => {
    one.cloud.faults.add({ fault: 'error', code: 'SYS.1000', details: 'broken inside', on: { path } });
    for (const [name, document, variables] of operationsOf(one, OperationTypeNode.QUERY)) {
      if (!name.startsWith('explorer') && !name.startsWith('router: a page')) continue;
      await one.execute('graphql-js', document, variables);
      const byGraphql = await one.execute('graphql-js', document, variables);
      const byPlan = await one.execute('plan', document, variables);
      expect([name, comparable(byPlan)]).toEqual([name, comparable(byGraphql)]);
    }
  },
);
