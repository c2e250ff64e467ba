import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildASTSchema, graphql, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/schema.ts';
import { schemaChanges } from '../../src/graphql/subgraph/schema-changes.ts';

const run = promisify(execFile);
const accepted = readFileSync(new URL('../../artifacts/subgraph.graphql', import.meta.url), 'utf8');

const check = (...args: readonly string[]) =>
  run(process.execPath, ['src/graphql/subgraph/check-schema.ts', ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as { readonly code: number; readonly stdout: string; readonly stderr: string },
  );

/** `schema:check` against the accepted SDL as it would have been. */
async function checkAgainst(edit: (sdl: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'subgraph-'));
  try {
    const file = join(folder, 'before.graphql');
    writeFileSync(file, edit(accepted));
    return await check(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('`npm run --silent schema:print` writes the accepted SDL and nothing else', async () => {
  const { stdout } = await run('npm', ['run', '--silent', 'schema:print']);
  expect(stdout, 'artifacts/subgraph.graphql is stale: run npm run schema:accept').toBe(accepted);
});

test('it is what `_service` tells a router', async () => {
  const { data } = await graphql({ schema: buildSchema(), source: '{ _service { sdl } }' });
  const { sdl } = (data as { readonly _service: { readonly sdl: string } })._service;
  const types = (text: string) => printSchema(lexicographicSortSchema(buildASTSchema(parse(text))));
  expect(types(sdl)).toBe(types(accepted));
});

describe('schema:check', () => {
  test('passes where nothing that was accepted is gone', async () => {
    expect(await check()).toEqual({ code: 0, stdout: 'Nothing that the schema promised is gone.\n', stderr: '' });
  });

  test('names each breaking change and ends with 1', async ({ expect }) => {
    const { code, stderr } = await checkAgainst((sdl) =>
      sdl
        .replace(
          'type Zone implements Node @key(fields: "uuid") {',
          'type Zone implements Node @key(fields: "uuid") @key(fields: "name") {\n  area: Int',
        )
        .replace('  ISO\n', '  ISO\n  FLOPPY\n'),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('Zone.area was removed.');
    expect(stderr).toContain('Zone @key(fields: "name") is gone.');
    expect(stderr).toContain('FLOPPY was removed from enum type ImageMediaType.');
  });

  test('tells a new enum value, and passes', async ({ expect }) => {
    const { code, stdout } = await checkAgainst((sdl) => sdl.replace(/^ {2}"""[^"]*"""\n {2}ISO\n/m, ''));
    expect(code).toBe(0);
    expect(stdout).toContain('ISO was added to enum type ImageMediaType.');
  });

  test.for<readonly [string, readonly string[], RegExp]>([
    ['a file that is not there', ['nowhere.graphql'], /^nowhere\.graphql cannot be read \(ENOENT\)\.\n$/],
    ['a file that is no SDL', ['package.json'], /^package\.json is no SDL of a subgraph: Syntax Error/],
    ['two files', ['a.graphql', 'b.graphql'], /npm run schema:check -- <file>/],
    ['an option that it does not have', ['--force'], /Unknown option '--force'/],
    ['another file to be accepted', ['--accept', 'package.json'], /npm run schema:accept/],
  ])('%s is told in a sentence', async ([, args, told], { expect }) => {
    const { code, stderr } = await check(...args);
    expect(code).toBe(1);
    expect(stderr).toMatch(told);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});

describe('what breaks whom', () => {
  const head =
    'directive @key(fields: String!) repeatable on OBJECT directive @shareable on OBJECT | FIELD_DEFINITION ';
  const before = `${head} type Query { a(x: Int): A b: B } type A @key(fields: "id") { id: ID! n: Int } type B @shareable { n: Int @shareable }`;

  test.for<readonly [string, (sdl: string) => string, readonly string[]]>([
    ['nothing', (sdl) => sdl, []],
    ['a description', (sdl) => sdl.replace('type A', '"A thing." type A'), []],
    ['a field more', (sdl) => sdl.replace('n: Int }', 'n: Int m: Int }'), []],
    ['a key more', (sdl) => sdl.replace('"id")', '"id") @key(fields: "n")'), []],
    ['a deprecation', (sdl) => sdl.replace('n: Int }', 'n: Int @deprecated(reason: "m") }'), []],
    ['no key', (sdl) => sdl.replace('@key(fields: "id") {', '{'), ['A @key(fields: "id") is gone.']],
    ['another key', (sdl) => sdl.replace('"id"', '"id n"'), ['A @key(fields: "id") is gone.']],
    ['a type of its own now', (sdl) => sdl.replace('B @shareable', 'B'), ['B @shareable is gone.']],
    ['a field of its own now', (sdl) => sdl.replace('Int @shareable', 'Int'), ['B.n @shareable is gone.']],
    ['a field less', (sdl) => sdl.replace('n: Int }', '}'), ['A.n was removed.']],
    ['another type', (sdl) => sdl.replace('n: Int }', 'n: ID }'), ['A.n changed type from Int to ID.']],
    [
      'an argument that has to be given',
      (sdl) => sdl.replace('x: Int', 'x: Int y: Int!'),
      ['A required arg y on Query.a was added.'],
    ],
  ])('%s', ([, edit, breaking]) => {
    expect(schemaChanges(before, edit(before)).breaking).toEqual(breaking);
  });
});
