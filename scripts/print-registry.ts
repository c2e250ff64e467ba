import { globSync } from 'node:fs';
import { join } from 'node:path';
import { printed, type PrintedFile, write } from './printed-file.ts';

const folder = join(import.meta.dirname, '../src/graphql');

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** src/generated/registry.ts as it has to be; nothing is written. */
export function printRegistry(): Promise<PrintedFile> {
  const domains = globSync('*/resolvers.ts', { cwd: folder })
    .map((file) => file.replace(/[\\/].*/, ''))
    .sort();
  const source = [
    '// Generated from the folders of src/graphql/ by `npm run generate`; never edited.',
    ...domains.map((name) => `import * as ${camelCase(name)} from '../graphql/${name}/resolvers.ts';`),
    "import * as lists from './lists.ts';",
    '',
    '/** Every `resolvers.ts`, and what is generated beside them: each exports resolvers by the names of their types. */',
    `export const resolverModules = [${[...domains.map(camelCase), 'lists'].join(', ')}] as const;`,
  ];
  return printed('src/generated/registry.ts', `${source.join('\n')}\n`);
}

if (import.meta.main) write(await printRegistry());
