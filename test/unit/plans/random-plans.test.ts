import fc from 'fast-check';
import {
  execute,
  type ExecutionResult,
  getOperationAST,
  NoUnusedVariablesRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { planOf } from '../../../src/graphql/execution/plans.ts';
import { randomDocument } from './random-documents.ts';
import { randomWorlds } from './random-world.ts';

const schema = randomWorlds();
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);

const documentOf = (operation: OperationTypeNode, seed: number) =>
  parse(
    randomDocument(
      {
        schema,
        operation,
        variables: ', $n: Int = 4, $in: In',
        depth: 4,
        valueOf({ name }, draw) {
          const values = name === 'n' ? ['1', '$n', '2'] : ['$in', '{ a: $n }', '{ b: "x" }', 'null'];
          return values[draw(values.length)];
        },
      },
      seed,
    ),
  );

/** More than an object is made in before code is written for it. */
const TIMES = 40;

/** The last two do not fit. */
const variables = fc.constantFrom(
  {},
  { no: true },
  { yes: false, n: null },
  { n: 7, in: { a: 3, b: ['q'] } },
  { in: { a: 'x' } },
  { yes: null },
);

describe.for([OperationTypeNode.QUERY, OperationTypeNode.MUTATION])('a plan of a random %s', (type) => {
  test.for([
    ['at once', false],
    ['in part later', true],
  ] as const)('answers as graphql-js does where all is found %s', async ([, later]) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), variables, async (seed, given) => {
        const document = documentOf(type, seed);
        const operation = getOperationAST(document);
        fc.pre(operation != null && validate(schema, document, rules).length === 0);
        const rootValue = { seed, later, place: '' };
        const byGraphql = await execute({ schema, document, variableValues: given, rootValue });
        const plan = planOf({ schema, document, operation });
        const compared = later ? settled : inOrder;
        // at first by its parts, then by the code that is written for it
        for (let time = 0; time < TIMES; time += 1) {
          const byPlan = await plan?.execute({ variables: given, context: undefined, rootValue });
          if (time > 0 && time < TIMES - 1) continue;
          expect(JSON.stringify(byPlan?.data)).toBe(JSON.stringify(byGraphql.data));
          expect(compared(byPlan)).toEqual(compared(byGraphql));
        }
      }),
      { numRuns: Number(process.env['PLANS'] ?? 25), endOnFailure: true },
    );
  });
});

const inOrder = ({ errors = [] }: ExecutionResult = {}) => errors.map((error) => JSON.stringify(error));

/** Which of several errors takes a place that may be null is a matter of time: where it is not the error's own, the place alone is told. */
function settled({ errors = [], data }: ExecutionResult = {}) {
  const told = errors.map((error) => {
    const { path = [] } = error;
    let value: unknown = data;
    const taken = path.findIndex((step) => {
      value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[step];
      return value == null;
    });
    return data != null && taken === path.length - 1 ? JSON.stringify(error) : JSON.stringify(path.slice(0, taken + 1));
  });
  return [...new Set(data == null ? ['all'] : told)].toSorted();
}
