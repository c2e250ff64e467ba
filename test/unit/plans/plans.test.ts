import { type DocumentNode, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { planOf, reasonForNoPlan } from '../../../src/graphql/execution/plans.ts';
import { buildSchema } from '../../../src/graphql/schema.ts';
import { usualOperations } from '../../clients/usual-operations.ts';
import { randomWorlds } from './random-world.ts';

const schema = buildSchema();

const operationsOf = (document: DocumentNode) =>
  document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({ schema, document, operation }));

test.each(usualOperations(schema))('there is a plan for %s', (_, document) => {
  for (const operation of operationsOf(document)) expect(reasonForNoPlan(operation)).toBeUndefined();
});

test.each([
  ['{ __schema { queryType { name } } }', /schema itself/],
  ['{ zones { totalCount } ...F } fragment F on Query { ... { t: __type(name: "Zone") { name } } }', /schema itself/],
])('there is none for %s', (text, reason) => {
  for (const operation of operationsOf(parse(text))) {
    expect(reasonForNoPlan(operation)).toMatch(reason);
    expect(planOf(operation)).toBeUndefined();
  }
});

test('a plan is made once, and of the schema that is asked', () => {
  const [operation] = operationsOf(parse('{ zones { totalCount } }'));
  if (operation === undefined) throw new Error('a document has an operation');
  expect(planOf(operation)).toBe(planOf(operation));
  const another = { ...operation, schema: buildSchema() };
  expect(planOf(another)).not.toBe(planOf(operation));
});

describe('names that JavaScript knows', () => {
  test.each(['__proto__', 'constructor', 'toJSON', 'then', 'hasOwnProperty'])(
    '%s is a name like any other',
    async (name) => {
      const worlds = randomWorlds();
      const document = parse(`{ ${name}: thing { ${name}: __typename a: ${name} } }`.replace(` a: ${name}`, ''));
      const [operation] = operationsOf(document);
      const plan = operation && planOf({ ...operation, schema: worlds });
      const rootValue = { seed: 1, later: false, place: '' };
      const result = await plan?.execute({ context: undefined, rootValue });
      expect(JSON.stringify(result)).toBe(`{"data":{"${name}":{"${name}":"Thing"}}}`);
    },
  );
});
