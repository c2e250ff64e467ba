import { Kind, print } from 'graphql';
import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { QUERY_LIMITS, type QueryLimit, queryLimitNames } from '../../../src/config/query-limits.ts';
import { buildSchema } from '../../../src/graphql/schema.ts';
import { operationPrices } from '../../../src/server/limits/cost.ts';
import { shapesOf } from '../../../src/server/limits/query-shape.ts';
import { documentReader } from '../../../src/server/operation/read-document.ts';
import { usualOperations } from '../../clients/usual-operations.ts';

const schema = buildSchema();
const priceOf = operationPrices(schema);
const read = documentReader({ schema, config: readConfig({}) });

test.each(usualOperations(schema))('no limit is met, nor half of one, by %s', (_, document, variables) => {
  expect(() => read(print(document))).not.toThrow();
  for (const shape of shapesOf(document)) expect(beyondHalf(shape)).toEqual([]);
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    expect(beyondHalf(priceOf(document, operation)(variables))).toEqual([]);
  }
});

const beyondHalf = (counts: Partial<Record<QueryLimit, number>>) =>
  queryLimitNames.filter((name) => (counts[name] ?? 0) > QUERY_LIMITS[name].fallback / 2);
