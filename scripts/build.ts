/**
 * Makes `dist/` of `src/`: the same files without their types, line for line, so that no start has to take them out. Needs nothing but
 * Node.js, and so runs where the packages for development are not installed.
 */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');
const target = join(root, 'dist');

/** The end of a neighbour's name where it is imported. */
const TS_OF_IMPORT = /(?<=\b(?:from |import\()'\.{1,2}\/[^']+)\.ts(?=')/g;

rmSync(target, { recursive: true, force: true });
// what a browser gets, and the folders
cpSync(source, target, { recursive: true, filter: (path) => !/\.(?:m?ts|json)$/.test(path) });
for (const file of globSync('**/*.ts', { cwd: source, exclude: ['**/*.d.ts'] })) {
  const code = stripTypeScriptTypes(readFileSync(join(source, file), 'utf8'));
  writeFileSync(join(target, file.slice(0, -extname(file).length) + '.js'), code.replaceAll(TS_OF_IMPORT, '.js'));
}
