import { readFileSync } from 'node:fs';
import {
  type ASTVisitor,
  buildSchema as buildPlainSchema,
  getOperationAST,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/schema.ts';
import { logInOperation, readyMadeOperations } from '../../../src/server/explorer/ready-made-operations.ts';
import { drivenTest } from '../../integration/fixture.ts';
import { exampleSchema } from '../gateway-fixture.ts';

const contract = buildPlainSchema(readFileSync(new URL('../../contract/contract.graphql', import.meta.url), 'utf8'));

const demo = { session: 'f'.repeat(32), snapshotUuid: 'a'.repeat(32), backupStorageUuids: ['b'.repeat(32)] };

const allNames = [
  'CreateImage',
  'StartImage',
  'FollowJob',
  'Job',
  'Viewer',
  'Search',
  'Groups',
  'Images',
  'VolumeSnapshots',
  'BackupStorages',
  'Image',
  'BackupStorage',
];

const nameOf = (query: string) => getOperationAST(parse(query))?.name?.value;

const namesOf = (schema = contract) => readyMadeOperations(schema, demo).map(({ query }) => nameOf(query));

/** The rows of a list. */
const rowsOf = (data: unknown, field: string) =>
  (data as Readonly<Record<string, { readonly nodes: readonly Readonly<Record<string, unknown>>[] }>>)[field]?.nodes ??
  [];

const onDemo = drivenTest.extend({ cloudOptions: { seed: 'demo', jobDurationMs: 40 } });

test('the columns of a list may go beyond the contract; all else fits it, and the log-in too', () => {
  const lists = ['Search', 'VolumeSnapshots', 'BackupStorages', 'BackupStorage'];
  expect(namesOf()).toEqual(allNames.filter((name) => !lists.includes(name)));
  expect(logInOperation(contract)).toContain('logInByAccount');
});

test('all of them fit the schema as it is', () => {
  expect(namesOf(buildSchema())).toEqual(allNames);
  expect(logInOperation(buildSchema())).toContain('logInByAccount');
});

test('what a schema does not have is left out', () => {
  const schema = buildPlainSchema(
    `type Query { backupStorage(uuid: ID!): BackupStorage }
    type BackupStorage {
      id: ID! uuid: ID! name: String type: String state: String status: String
      totalCapacity: Int availableCapacity: Int zones: [Zone!]
    }
    type Zone { id: ID! uuid: ID! name: String }`,
  );
  expect(namesOf(schema)).toEqual(['BackupStorage']);
  expect(logInOperation(schema)).toBeUndefined();
});

test('there is always one to begin with', () => {
  expect(namesOf(exampleSchema())).toEqual(['FirstLook']);
});

test('what has an id is asked for it, so that a client can keep it', () => {
  const schema = buildSchema();
  const types = new TypeInfo(schema);
  const without: string[] = [];
  for (const { query } of readyMadeOperations(schema, demo)) {
    const visitor: ASTVisitor = {
      SelectionSet: ({ selections }) => {
        const type = types.getParentType();
        const selected = selections.map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : ''));
        const told = selections.every(({ kind }) => kind === Kind.FIELD);
        const has = isObjectType(type) && type.getFields()['id'] !== undefined;
        if (has && told && !selected.includes('id')) without.push(`${type.name} { ${selected.join(' ')} }`);
      },
    };
    visit(parse(query), visitWithTypeInfo(types, visitor));
  }
  expect(without).toEqual([]);
});

test('an error is asked for its reason, and a creation for that of each storage', () => {
  for (const { query } of readyMadeOperations(buildSchema(), demo)) {
    expect(query).not.toMatch(/error \{[^}]*details/);
    if (!query.includes('ImageCreationFailed')) continue;
    expect(query).toMatch(/ImageCreationFailed \{\s*error \{ \.\.\.Reason \}\s*failures \{ \.\.\.Copy \}/);
    expect(query).toMatch(/fragment Reason on ZStackError \{\s*code\s+category\s+localizedMessage\s+causes \{/);
  }
});

onDemo('each of them runs on the simulator, and its rows are there', async ({ cloud, gateway }) => {
  const operations = new Map(
    readyMadeOperations(buildSchema(), cloud.demo).map((operation) => [nameOf(operation.query), operation]),
  );
  const take = (name: string, variables = {}) => {
    const { query, variables: ready } = operations.get(name) ?? { query: '', variables: '{}' };
    operations.delete(name);
    return [query, { ...(JSON.parse(ready) as object), ...variables }] as const;
  };
  const run = async (name: string, variables = {}) => {
    const { data, errors } = await gateway.ask(...take(name, variables));
    expect([name, errors]).toEqual([name, []]);
    return data;
  };
  const created = { createDataVolumeTemplateFromSnapshot: { __typename: 'ImageCreated' } };
  const made = await run('CreateImage');
  expect(made).toMatchObject(created);
  const started = await run('StartImage');
  expect(started).toMatchObject({ createDataVolumeTemplateFromSnapshot: { __typename: 'ImageCreationInProgress' } });
  const { job } = (started as { createDataVolumeTemplateFromSnapshot: { job: { id: string } } })
    .createDataVolumeTemplateFromSnapshot;
  const states: unknown[] = [];
  for await (const state of gateway.listen(...take('FollowJob', job))) states.push(state);
  const done = { job: { id: job.id, status: 'SUCCEEDED', result: { __typename: 'ImageCreated' } } };
  expect(states.at(-1)).toMatchObject({ data: done });
  expect(await run('Job', job)).toMatchObject(done);
  const [newest] = rowsOf(await run('Images', { first: 1 }), 'images');
  expect(newest).toMatchObject({ name: 'my-first-image', status: 'READY' });
  expect(await run('Image', { uuid: newest?.['uuid'] })).toMatchObject({ image: newest });
  for (const [name, field] of [
    ['VolumeSnapshots', 'volumeSnapshots'],
    ['BackupStorages', 'backupStorages'],
    ['Search', 'images'],
  ] as const) {
    expect(rowsOf(await run(name), field)).not.toEqual([]);
  }
  const { images } = (await run('Groups')) as { images: { groups: readonly { value: string; count: number }[] } };
  expect(images.groups).toContainEqual({ value: 'Ready', count: expect.any(Number) as number });
  for (const name of ['Viewer', 'BackupStorage']) {
    expect(Object.values((await run(name)) ?? {})).not.toContain(null);
  }
  expect([...operations.keys()]).toEqual([]);
});

describe('with a demo and without one', () => {
  const schema = buildSchema();
  for (const given of [demo, undefined]) {
    for (const { query, variables } of readyMadeOperations(schema, given)) {
      const operation = getOperationAST(parse(query));
      test(`${operation?.name?.value ?? ''} has a value for every variable that it needs`, () => {
        const needed = (operation?.variableDefinitions ?? [])
          .filter(({ type }) => isNonNullType(typeFromAST(schema, type)))
          .map(({ variable }) => variable.name.value);
        expect(Object.keys(JSON.parse(variables) as object)).toEqual(expect.arrayContaining(needed));
      });
    }
  }
});
