import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { findExecutable } from '../find-executable.ts';
import { type Manifest, manifests, REPOSITORY } from './files.ts';

const run = promisify(execFile);
const kubectl = findExecutable('kubectl');

/** The module of kubernetes-models that has this kind. */
const moduleOf = ({ apiVersion }: Manifest): string => `kubernetes-models/${apiVersion}`;

type Model = new (manifest: Manifest) => { validate(): void };

test.for(manifests)('$kind is what Kubernetes publishes as its schema', async (manifest) => {
  const models = (await import(moduleOf(manifest))) as Readonly<Record<string, Model | undefined>>;
  const Kind = models[manifest.kind];
  if (Kind === undefined) throw new Error(`${manifest.apiVersion} has no ${manifest.kind}`);
  new Kind(manifest).validate();
});

test('no field is there that Kubernetes does not know, which its schema would pass over', () => {
  const texts = manifests.map(
    (manifest, index) =>
      `import type { I${manifest.kind} } from '${moduleOf(manifest)}';\n` +
      `export const manifest${index}: I${manifest.kind} = ${JSON.stringify(manifest, null, 2)};`,
  );
  expect(faultsOf(texts.join('\n'))).toEqual([]);
  const misspelt = texts.join('\n').replace('"readOnlyRootFilesystem"', '"readonlyRootFilesystem"');
  expect(faultsOf(misspelt)).toEqual([expect.stringContaining('readonlyRootFilesystem')]);
});

test.skipIf(kubectl === undefined)('kubectl puts them together', async () => {
  const { stdout } = await run(kubectl ?? '', ['kustomize', join(REPOSITORY, 'deploy/kubernetes')]);
  const built = parseAllDocuments(stdout).map((document) => document.toJS() as Manifest);
  expect(built.map(({ kind }) => kind).toSorted()).toEqual(manifests.map(({ kind }) => kind).toSorted());
});

/** What the compiler says of a module that is in no file. */
function faultsOf(text: string): readonly string[] {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2024,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const name = join(REPOSITORY, 'test/deploy/manifests.ts');
  const files = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...files,
    fileExists: (path) => path === name || files.fileExists(path),
    readFile: (path) => (path === name ? text : files.readFile(path)),
    getSourceFile: (path, language) =>
      path === name ? ts.createSourceFile(path, text, language) : files.getSourceFile(path, language),
  };
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
