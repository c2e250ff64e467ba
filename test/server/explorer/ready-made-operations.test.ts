import { readFileSync } from 'node:fs';
import { buildSchema as buildPlainSchema, getOperationAST, isNonNullType, parse, typeFromAST } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/schema.ts';
import { logInOperation, readyMadeOperations } from '../../../src/server/explorer/ready-made-operations.ts';
import { exampleSchema } from '../gateway-fixture.ts';

const contract = buildPlainSchema(readFileSync(new URL('../../contract/contract.graphql', import.meta.url), 'utf8'));

const demo = { session: 'f'.repeat(32), snapshotUuid: 'a'.repeat(32), backupStorageUuids: ['b'.repeat(32)] };

const allNames = [
  'CreateImage',
  'StartImage',
  'FollowJob',
  'Job',
  'Image',
  'BackupStorage',
  'Images',
  'VolumeSnapshots',
  'BackupStorages',
  'Viewer',
];

const namesOf = (schema = contract) =>
  readyMadeOperations(schema, demo).map(({ query }) => getOperationAST(parse(query))?.name?.value);

test('all of them fit the contract, and the log-in too', () => {
  expect(namesOf()).toEqual(allNames);
  expect(logInOperation(contract)).toContain('logInByAccount');
});

test('all of them fit the schema as it is', () => {
  expect(namesOf(buildSchema())).toEqual(allNames);
  expect(logInOperation(buildSchema())).toContain('logInByAccount');
});

test('what a schema does not have is left out', () => {
  const schema = buildPlainSchema(
    'type Query { backupStorage(uuid: ID!): BackupStorage } type BackupStorage { uuid: ID! name: String type: String totalCapacity: Int availableCapacity: Int }',
  );
  expect(namesOf(schema)).toEqual(['BackupStorage']);
  expect(logInOperation(schema)).toBeUndefined();
});

test('there is always one to begin with', () => {
  expect(namesOf(exampleSchema())).toEqual(['FirstLook']);
});

describe('with a demo and without one', () => {
  for (const given of [demo, undefined]) {
    for (const { query, variables } of readyMadeOperations(contract, given)) {
      const operation = getOperationAST(parse(query));
      test(`${operation?.name?.value ?? ''} has a value for every variable that it needs`, () => {
        const needed = (operation?.variableDefinitions ?? [])
          .filter(({ type }) => isNonNullType(typeFromAST(contract, type)))
          .map(({ variable }) => variable.name.value);
        expect(Object.keys(JSON.parse(variables) as object)).toEqual(expect.arrayContaining(needed));
      });
    }
  }
});
