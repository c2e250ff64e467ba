import { readFileSync } from 'node:fs';
import {
  type ASTVisitor,
  buildSchema as buildPlainSchema,
  getOperationAST,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  print,
  typeFromAST,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/schema.ts';
import { firstTabs, logInOperations, readyMadeOperations } from '../../../src/server/explorer/ready-made-operations.ts';
import { en } from '../../../src/server/explorer/texts/en.ts';
import { zh } from '../../../src/server/explorer/texts/zh.ts';
import { drivenTest } from '../../integration/fixture.ts';
import { exampleSchema } from '../gateway-fixture.ts';

const contract = buildPlainSchema(readFileSync(new URL('../../contract/contract.graphql', import.meta.url), 'utf8'));

const demo = { session: 'f'.repeat(32), snapshotUuid: 'a'.repeat(32), backupStorageUuids: ['b'.repeat(32)] };

const nameOf = (query: string) => getOperationAST(parse(query))?.name?.value;

const namesOf = (schema: GraphQLSchema) => readyMadeOperations(schema, demo, en).map(({ name }) => name);

/** The rows of a list. */
const rowsOf = (data: unknown, field: string) =>
  (data as Readonly<Record<string, { readonly nodes: readonly Readonly<Record<string, unknown>>[] }>>)[field]?.nodes ??
  [];

const onDemo = drivenTest.extend({ cloudOptions: { seed: 'demo', jobDurationMs: 4000 } });

const all = readyMadeOperations(buildSchema(), demo, en);
const inChinese = readyMadeOperations(buildSchema(), demo, zh);

test('no mutation of the schema lacks one', () => {
  const fields = Object.keys(buildSchema().getMutationType()?.getFields() ?? {});
  const used = all.flatMap(({ query }) =>
    (getOperationAST(parse(query))?.selectionSet.selections ?? []).map((field) =>
      field.kind === Kind.FIELD ? field.name.value : '',
    ),
  );
  expect(used).toEqual(expect.arrayContaining(fields));
});

test('each has its name, a heading, and a sentence that tells what it does', () => {
  for (const { name, group, about, query } of all) {
    expect(nameOf(query)).toBe(name);
    expect(group).toMatch(/^[A-Z]/);
    expect(about).toMatch(/^[A-Z].*\.$/);
  }
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining([...firstTabs]));
  for (const { group, about } of inChinese) {
    expect(group).toMatch(/\p{Script=Han}$/u);
    expect(about).toMatch(/^[^。]*\p{Script=Han}[^。]*。$/u);
  }
});

/** The comment that an operation begins with, by its lines. */
const commentOf = (query: string) => /^(?:#.*\n)*/.exec(query)?.[0].trimEnd().split('\n') ?? [];

test('a comment is no wider than the editor, and begins with the sentence of the menu', () => {
  for (const { about, query } of [...all, ...inChinese]) {
    const lines = commentOf(query).map((line) => line.replace(/^# /, ''));
    const columns = lines.map((line) => line.replaceAll(/[^ -~]/g, '  ').length);
    expect(Math.max(...columns)).toBeLessThanOrEqual(44);
    expect(lines.join('').replaceAll(' ', '')).toContain(about.replaceAll(' ', ''));
    for (const line of lines) expect(line).toMatch(/^[^\s，。：；、].*\S$/);
  }
});

test('in Chinese each is the same, but that it asks for errors in Chinese', () => {
  const asked = (query: string) => print(parse(query)).replaceAll('localizedMessage(language: CN)', 'localizedMessage');
  expect(inChinese.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
  for (const [at, { query, variables }] of inChinese.entries()) {
    expect(validate(buildSchema(), parse(query))).toEqual([]);
    expect(print(parse(query))).not.toMatch(/localizedMessage(?!\(language: CN\))/);
    expect(asked(query)).toBe(print(parse(all[at]?.query ?? '')));
    expect(Object.keys(JSON.parse(variables) as object)).toEqual(
      Object.keys(JSON.parse(all[at]?.variables ?? '') as object),
    );
  }
});

test('what there is to fill in is told in Chinese too', () => {
  const placeholders = readyMadeOperations(buildSchema(), undefined, zh).flatMap(({ variables }) =>
    [...variables.matchAll(/"(<[^"]*>)"/g)].map(([, placeholder = '']) => placeholder),
  );
  expect(placeholders.length).toBeGreaterThan(20);
  for (const placeholder of placeholders) expect(placeholder).toMatch(/\p{Script=Han}/u);
});

/** Every text below, by its path. */
const textsIn = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));

test('no text of the Chinese page is left in English, and none holds markup', () => {
  const english = new Map(textsIn(en));
  for (const [path, text] of textsIn(zh)) {
    if (/^\.(?:lang|localizedMessage|page\.zstackLanguage|markup\.otherLanguage\..*)$/.test(path)) continue;
    expect([path, text]).not.toEqual([path, english.get(path)]);
    expect(text).toMatch(/\p{Script=Han}/u);
  }
  for (const [, text] of [...textsIn(en.markup), ...textsIn(zh.markup)]) expect(text).not.toMatch(/[<>&"]/);
});

test('columns may go beyond the contract, and captchas do; all else fits it', () => {
  const columns = ['Search', 'VolumeSnapshots', 'BackupStorages', 'BackupStorage', 'UpdateVolumeSnapshot'];
  const beyond = [...columns, 'LogIn', 'RefreshCaptcha'];
  expect(namesOf(contract)).toEqual(all.map(({ name }) => name).filter((name) => !beyond.includes(name)));
  expect(logInOperations(buildSchema())?.logIn).toContain('logInByAccount');
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
  expect(logInOperations(schema)).toBeUndefined();
});

test('there is always one to begin with', () => {
  expect(namesOf(exampleSchema())).toEqual(['FirstLook']);
});

test('what has an id is asked for it, so that a client can keep it', () => {
  const schema = buildSchema();
  const types = new TypeInfo(schema);
  const without: string[] = [];
  for (const { query } of readyMadeOperations(schema, demo, en)) {
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
  for (const { query } of all) {
    expect(query).not.toMatch(/error \{[^}]*details/);
    if (!query.includes('ImageCreationFailed')) continue;
    expect(query).toMatch(/ImageCreationFailed \{\s*error \{ \.\.\.Reason \}\s*failures \{ \.\.\.Copy \}/);
    expect(query).toMatch(/fragment Reason on ZStackError \{\s*code\s+category\s+localizedMessage\s+causes \{/);
  }
});

/** Mutations as they are ready-made, and their outcomes, in an order in which an image lives. */
const life = [
  ['CreateImage', 'ImageCreated'],
  ['CreateRootVolumeTemplateFromSnapshot', 'ImageCreated'],
  ['CreateRootVolumeTemplateFromRootVolume', 'ImageCreated'],
  ['AddImage', 'ImageCreated'],
  ['UpdateImage', 'ImageChanged'],
  ['SyncImageSize', 'ImageChanged'],
  ['CalculateImageHash', 'ImageChanged'],
  ['ExportImage', 'ImageExported'],
  ['DeleteExportedImage', 'ImageChanged'],
  ['SetImageBootMode', 'ImageChanged'],
  ['ShareResources', 'ResourcesShared'],
  ['RevokeResourceSharing', 'ResourceSharingRevoked'],
  ['ChangeImageState', 'ImageChanged'],
  ['DeleteImage', 'ImageRemoved'],
  ['RecoverImage', 'ImageChanged'],
  ['DeleteImage', 'ImageRemoved'],
  ['ExpungeImage', 'ImageRemoved'],
  ['UpdateVolumeSnapshot', 'VolumeSnapshotChanged'],
  ['DeleteVolumeSnapshot', 'VolumeSnapshotRemoved'],
] as const;

onDemo('each of them runs on the simulator, and its rows are there', async ({ cloud, gateway }) => {
  const operations = new Map(readyMadeOperations(buildSchema(), cloud.demo, en).map((one) => [one.name, one]));
  const unused = new Set(operations.keys());
  const take = (name: string, variables = {}) => {
    const { query, variables: ready } = operations.get(name) ?? { query: '', variables: '{}' };
    unused.delete(name);
    return [query, { ...(JSON.parse(ready) as object), ...variables }] as const;
  };
  const run = async (name: string, variables = {}) => {
    const { data, errors } = await gateway.ask(...take(name, variables));
    expect([name, errors]).toEqual([name, []]);
    return data;
  };
  const change = async (name: string, outcome: string, variables = {}): Promise<Outcome> => {
    const [ended] = Object.values((await run(name, variables)) ?? {}) as [Outcome];
    expect([name, ended]).toEqual([name, expect.objectContaining({ __typename: outcome }) as unknown]);
    return ended;
  };

  const { job } = await change('StartImage', 'ImageCreationInProgress');
  const states: unknown[] = [];
  for await (const state of gateway.listen(...take('FollowJob', job))) states.push(state);
  const done = { job: { id: job?.id, status: 'SUCCEEDED', result: { __typename: 'ImageCreated' } } };
  expect(states.at(-1)).toMatchObject({ data: done });
  expect(await run('Job', job)).toMatchObject(done);
  const [newest] = rowsOf(await run('Images', { first: 1 }), 'images');
  expect(newest).toMatchObject({ name: 'my-first-image', status: 'READY' });
  expect(await run('Image', { uuid: newest?.['uuid'] })).toMatchObject({ image: newest });

  const cancellable = await change('CreateDataVolumeTemplateFromVolume', 'ImageCreationInProgress');
  await change('CancelJob', 'JobCancelled', cancellable.job);
  const { userTags } = await change('CreateTags', 'TagsCreated');
  await change('DeleteTag', 'TagDeleted', { input: { uuid: userTags?.[0]?.uuid } });
  const { volume } = await change('CreateDataVolumeFromVolumeTemplate', 'VolumeCreated');
  const input = { volumeUuid: volume?.uuid, name: 'before' };
  const { volumeSnapshot } = await change('CreateVolumeSnapshot', 'VolumeSnapshotCreated', { input });
  const back = { input: { snapshotUuid: volumeSnapshot?.uuid } };
  await change('RevertVolumeFromSnapshot', 'VolumeReverted', back);
  for (const [name, outcome] of life) await change(name, outcome);

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
  await change('LogIn', 'LoggedIn', { input: { accountName: 'alice', password: 'password' } });
  await change('RefreshCaptcha', 'CaptchaRefreshFailed', { input: { uuid: 'a'.repeat(32) } });
  expect(await run('LogOut')).toEqual({ logOut: { loggedOut: true } });
  expect([...unused]).toEqual([]);
});

interface Outcome {
  readonly volume?: { readonly uuid: string };
  readonly volumeSnapshot?: { readonly uuid: string };
  readonly job?: { readonly id: string };
  readonly userTags?: readonly { readonly uuid: string }[];
}

describe('with a demo and without one', () => {
  const schema = buildSchema();
  for (const given of [demo, undefined]) {
    for (const { query, variables } of readyMadeOperations(schema, given, en)) {
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
