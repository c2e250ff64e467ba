import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { vi } from 'vitest';
import { prepare } from '../create-template.ts';
import { test } from '../fixture.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const readme = readFileSync(`${ROOT}README.md`, 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);
const snippets = blocks('ts');

/** As a front end has it that is strict, in a browser. */
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  resolveJsonModule: true,
  skipLibCheck: true,
  types: [],
};

/** What the compiler complains of; the snippet's neighbour is `artifacts/`, which it names. */
function complaintsAbout(snippet: string): readonly string[] {
  const path = `${ROOT}artifacts/snippet.ts`;
  const host = ts.createCompilerHost(OPTIONS);
  const disk = ts.createCompilerHost(OPTIONS);
  host.fileExists = (name) => name === path || disk.fileExists(name);
  host.readFile = (name) => (name === path ? snippet : disk.readFile(name));
  host.getSourceFile = (name, version, ...more) =>
    name === path ? ts.createSourceFile(name, snippet, version) : disk.getSourceFile(name, version, ...more);
  const program = ts.createProgram([path], OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

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

test('the README has code for clients', ({ expect }) => {
  expect(snippets).toHaveLength(2);
});

test.for(snippets.map((text) => ({ text, first: text.split('\n', 1)[0] })))(
  'the README’s code passes the strict compiler: $first',
  { timeout: 60_000 },
  ({ text: snippet }, { expect }) => {
    expect(complaintsAbout(snippet)).toEqual([]);
  },
);

test('a mistake in the README’s code would be found', { timeout: 60_000 }, ({ expect }) => {
  const wrong = snippets[0]?.replace('answer.job.id', 'answer.job.uuid') ?? '';
  expect(complaintsAbout(wrong)).toEqual([expect.stringContaining("Property 'uuid' does not exist") as string]);
});

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
  'the README’s code creates an image and follows it to its end: %s',
  { concurrent: false }, // there is one localStorage
  async ([, failing, typename, said], { cloud, gateway, expect }) => {
    const stored = new Map<string, string>();
    vi.stubGlobal('localStorage', { setItem: (name: string, value: string) => stored.set(name, value) });
    const [snippet = ''] = snippets;
    const code = (await run(snippet, { 'http://127.0.0.1:4000': gateway.url })) as JobCode;
    const mutation = blocks('graphql').find((text) => text.includes('mutation CreateTemplate')) ?? '';
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

test('the README’s code for the cache of Apollo Client runs', async ({ expect }) => {
  const snippet = snippets.find((text) => text.includes('InMemoryCache')) ?? '';
  const { cache } = (await run(`${snippet}\nexport { cache };`)) as {
    cache: { readonly policies: { fragmentMatches(fragment: object, typename: string): boolean } };
  };
  const fragment = { typeCondition: { name: { value: 'ImageCreationOutcome' } } };
  expect(cache.policies.fragmentMatches(fragment, 'ImageCreated')).toBe(true);
  expect(cache.policies.fragmentMatches(fragment, 'Image')).toBe(false);
});
