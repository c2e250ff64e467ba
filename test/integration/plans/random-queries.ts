import { type DocumentNode, NoUnusedVariablesRule, OperationTypeNode, parse, specifiedRules, validate } from 'graphql';
import { randomDocument } from '../../unit/plans/random-documents.ts';
import { schema } from '../fixture.ts';
import type { Executor } from './two-ways.ts';

const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);

/** Beside `$yes` and `$no`, and so that lists are short. */
const VARIABLES = ', $first: Int = 2, $uuid: ID!';

const given: Readonly<Record<string, readonly string[]>> = {
  first: ['1', '3', '$first', '0'],
  uuid: ['$uuid', '"no uuid"', `"${'a'.repeat(32)}"`],
  id: ['$uuid', '"x"'],
  ids: ['[$uuid]', '[]'],
  by: ['STATUS'],
  filter: ['{ name: { contains: "a" } }', '{ or: [{ uuid: { eq: $uuid } }] }', '{}'],
  search: ['"ubuntu"'],
  orderBy: ['[]', '[{ field: NAME, direction: DESC }]'],
  offset: ['1'],
  representations: ['[{ __typename: "Image", uuid: $uuid }, { __typename: "Zone", uuid: "x" }, { __typename: "Job" }]'],
  language: ['ZH_CN', 'EN_US'],
};

/** A query that is valid; undefined where none follows from the seed. */
export function randomQuery(seed: number): DocumentNode | undefined {
  const text = randomDocument(
    {
      schema,
      operation: OperationTypeNode.QUERY,
      variables: VARIABLES,
      depth: 4,
      valueOf({ name }, draw) {
        const values = given[name];
        return values?.[draw(values.length)];
      },
    },
    seed,
  );
  const document = parse(text);
  return validate(schema, document, rules).length === 0 ? document : undefined;
}

/** Executes queries in both ways, and tells each with both answers. */
export async function* inBothWays(executor: Executor, seeds: Iterable<number>) {
  const { snapshotUuid } = executor.cloud.demo;
  const [image] =
    /[0-9a-f]{32}/.exec((await executor.execute('plan', parse('{ images(first: 1) { nodes { uuid } } }'))).data) ?? [];
  for (const seed of seeds) {
    const document = randomQuery(seed);
    if (document === undefined) continue;
    const variables = { uuid: seed % 2 === 0 ? snapshotUuid : image, no: seed % 3 === 0 };
    await executor.execute('graphql-js', document, variables); // what a process asks the cloud for once
    const byGraphql = await executor.execute('graphql-js', document, variables);
    yield { seed, document, byGraphql, byPlan: await executor.execute('plan', document, variables) };
  }
}
