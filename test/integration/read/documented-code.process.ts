import { fileURLToPath } from 'node:url';
import { gql, InMemoryCache, type TypePolicies } from '@apollo/client';
import { type CodegenConfig, generate } from '@graphql-codegen/cli';
import { print } from 'graphql';
import ts from 'typescript';
import { vi } from 'vitest';
import { prepare } from '../create-template.ts';
import { blocks, PAGES } from '../../clients/documented-operations.ts';
import { complaintsAbout } from '../../clients/strict-compiler.ts';
import { test } from '../fixture.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const snippets = PAGES.flatMap((page) =>
  blocks(page, 'ts').map((text, index) => ({ name: `${page} ${index + 1}: ${text.split('\n', 1)[0] ?? ''}`, text })),
);
/** The docs' snippet that has this word. */
const snippetWith = (word: string) => snippets.find(({ text }) => text.includes(word))?.text ?? '';

/** Runs a snippet as it stands, but for the places that it names. */
async function run(snippet: string, places: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const code = ts.transpile(snippet, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext });
  const found = code
    .replaceAll(/ from '(\.?[^']+)'/g, (_, name: string) => {
      const place = name.startsWith('.')
        ? new URL(name, new URL('../../../artifacts/', import.meta.url)).href
        : import.meta.resolve(name);
      return ` from '${place}'`;
    })
    .replaceAll(/http:\/\/127\.0\.0\.1:4000/g, (place) => places[place] ?? place);
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(found)}`);
}

test(
  'every snippet of the README and the docs passes the strict compiler, which finds a mistake',
  { timeout: 60_000 },
  ({ expect }) => {
    expect(snippets.length).toBeGreaterThan(7);
    const wrong = snippetWith('followJob').replace('answer.job.id', 'answer.job.uuid');
    const complaints = complaintsAbout([...snippets.map(({ text }) => text), wrong]);
    for (const [index, { name }] of snippets.entries()) expect(complaints[index], name).toEqual([]);
    expect(complaints.at(-1)).toEqual([expect.stringContaining("Property 'uuid' does not exist") as string]);
  },
);

interface JobCode {
  newKey(): string;
  createTemplate(query: string, input: object, key: string, session: string): Promise<{ __typename: string }>;
  followJob(
    id: string,
    session: string,
    show: (job: { status: string; result: object | null } | null) => void,
  ): Promise<void>;
  sentence(outcome: object): string;
}

test.for([
  ['done', 0, 'ImageCreated', 'golden is there.'],
  ['done in part', 1, 'ImageCreatedPartially', 'golden is there, but not on 1 of its backup storages.'],
  ['failed', 2, 'ImageCreationFailed', 'There is no image: '],
] as const)(
  'the docs’ code creates an image and follows it to its end: %s',
  { concurrent: false }, // there is one localStorage
  async ([, failing, typename, said], { cloud, gateway, expect }) => {
    const stored = new Map<string, string>();
    vi.stubGlobal('localStorage', { setItem: (name: string, value: string) => stored.set(name, value) });
    const code = (await run(snippetWith('followJob'), { 'http://127.0.0.1:4000': gateway.url })) as JobCode;
    const mutation =
      blocks('docs/outcomes.md', 'graphql').find((text) => text.includes('mutation CreateTemplate')) ?? '';
    const { input, near, far } = prepare(cloud);
    for (const storage of [far, near].slice(0, failing)) cloud.failCopiesTo(storage);

    const { session } = cloud.demo;
    const key = code.newKey();
    const waitsNot = mutation.replace('waitSeconds: 15', 'waitSeconds: 0');
    expect(await code.createTemplate(waitsNot, input, key, session)).toMatchObject({
      __typename: 'ImageCreationInProgress',
    });
    const states: ({ status: string; result: object | null } | null)[] = [];
    await code.followJob(stored.get('job') ?? '', session, (job) => states.push(job));
    const result = states.at(-1)?.result ?? {};
    expect(result).toMatchObject({ __typename: typename });
    expect(code.sentence(result)).toContain(said);
    expect(await code.createTemplate(mutation, input, key, session)).toMatchObject({ __typename: typename });
    expect(cloud.images()).toHaveLength(failing === 2 ? 0 : 1);
    await expect(code.createTemplate(mutation, input, key, 'no session')).rejects.toThrow('Authorization: OAuth');
  },
);

test('the docs’ code uploads an image', async ({ cloud, gateway, expect }) => {
  const { upload } = (await run(snippetWith('installPath'), { 'http://127.0.0.1:4000': gateway.url })) as {
    readonly upload: (file: Blob, name: string, storages: string[], session: string) => Promise<string>;
  };
  const storages = [cloud.addBackupStorage().uuid, cloud.addBackupStorage().uuid];
  const id = await upload(new Blob(['the bytes']), 'golden', storages, cloud.demo.session);
  const { data } = await gateway.ask('query ($id: ID!) { job(id: $id) { status } }', { id });
  expect(data).toEqual({ job: { status: 'SUCCEEDED' } });
  expect(cloud.images()).toMatchObject([{ name: 'golden', status: 'Ready', actualSize: 9 }]);
});

test('the docs’ code for the cache of Apollo Client runs', async ({ expect }) => {
  const { cache } = (await run(snippetWith('InMemoryCache'))) as {
    cache: { readonly policies: { fragmentMatches(fragment: object, typename: string): boolean } };
  };
  const matches = (condition: string, typename: string) =>
    cache.policies.fragmentMatches({ typeCondition: { name: { value: condition } } }, typename);
  expect(matches('ImageCreationOutcome', 'ImageCreated')).toBe(true);
  expect(matches('Node', 'Image')).toBe(true);
  expect(matches('ImageCreationOutcome', 'Image')).toBe(false);
});

test('the docs’ policies for Apollo Client keep what two queries read of one page, and of who asks', async ({
  gateway,
  expect,
}) => {
  const { typePolicies } = (await run(snippetWith('TypePolicies'))) as { readonly typePolicies: TypePolicies };
  const cache = new InMemoryCache({ typePolicies });
  const queries = [
    gql('{ images { nodes { id name } } viewer { isAdmin } session { expiresAt } }'),
    gql('{ images { totalCount } viewer { account { id name } } session { accountUuid } }'),
  ].map((query) => cache.transformDocument(query));
  for (const query of queries) {
    const { data } = await gateway.ask(print(query));
    cache.writeQuery({ query, data });
  }
  for (const query of queries) expect(cache.readQuery({ query })).not.toBeNull();
});

test('the docs’ code for Graphcache runs', async ({ expect }) => {
  const { exchange } = (await run(snippetWith('cacheExchange'))) as { readonly exchange: unknown };
  expect(exchange).toBeTypeOf('function');
});

test('the docs’ code for errors says something of each', async ({ gateway, expect }) => {
  const { tell } = (await run(snippetWith('ErrorExtensions'))) as {
    readonly tell: (extensions: object) => {
      readonly faults: readonly { readonly code: string }[];
      readonly sentence: string;
    };
  };
  const told = async (query: string, session?: null) => {
    const { errors } = await gateway.ask(query, {}, session === null ? { session } : {});
    return tell(errors[0]?.extensions ?? {});
  };
  expect(await told('{ images(first: 0, after: "x") { totalCount } }')).toMatchObject({
    faults: [{ code: 'NOT_A_CURSOR' }, { code: 'OUT_OF_RANGE' }],
    sentence: expect.stringContaining('fields') as string,
  });
  expect((await told('{ zones { totalCount } }', null)).sentence).toBe('Log in again.');
  expect((await told('{ zone { totalCount } }')).sentence).toMatch(/^It failed \(.+\)\.$/);
});

test('the docs’ configuration of codegen gives a client the types of its operations', async ({ expect }) => {
  const { default: config } = (await run(snippetWith('CodegenConfig'))) as { readonly default: CodegenConfig };
  const documents = '{ images { nodes { id size createDate status } } }'.replace('{', 'query Sizes {');
  const files = (await generate(
    { ...config, cwd: ROOT, schema: 'artifacts/schema.graphql', documents, silent: true, errorsOnly: true },
    false,
  )) as readonly { readonly filename: string; readonly content: string }[];
  const types = files.find(({ filename }) => filename.endsWith('src/gql/graphql.ts'))?.content ?? '';
  expect(types).toContain('size: number | string | null, createDate: string | null');
});
