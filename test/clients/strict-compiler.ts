import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

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
  allowImportingTsExtensions: true,
  // Hive Gateway, the program, gives on the types of what it is made of
  paths: { '@graphql-hive/gateway': [`${ROOT}node_modules/@graphql-hive/gateway-runtime`] },
};

/** What the compiler complains of in each snippet; their neighbours are the files of `artifacts/`, which they name. */
export function complaintsAbout(texts: readonly string[]): readonly (readonly string[])[] {
  const files = new Map(texts.map((text, index) => [`${ROOT}artifacts/snippet-${index}.ts`, text]));
  const disk = ts.createCompilerHost(OPTIONS);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => files.has(name) || disk.fileExists(name),
    readFile: (name) => files.get(name) ?? disk.readFile(name),
    getSourceFile(name, version, ...more) {
      const text = files.get(name);
      return text === undefined ? disk.getSourceFile(name, version, ...more) : ts.createSourceFile(name, text, version);
    },
  };
  const program = ts.createProgram([...files.keys()], OPTIONS, host);
  const found = ts.getPreEmitDiagnostics(program);
  return [...files.keys()].map((name) =>
    found
      .filter(({ file }) => file?.fileName === name)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}
