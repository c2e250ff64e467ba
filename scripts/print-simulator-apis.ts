import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printed, type PrintedFile, root, write } from './printed-file.ts';

const folder = 'simulator/src/api';

/** An API, or several that stand together. */
const declared = /^export const (?:(\w+) = (?:sync|sessionless|asynchronous)\(|(\w+): readonly Api\[\] = )/gm;

/** simulator/src/api/apis.ts as it has to be: every API that the folder declares. Nothing is written. */
export function printSimulatorApis(): Promise<PrintedFile> {
  const files = globSync('**/*.ts', { cwd: join(root, folder) })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== 'apis.ts')
    .sort();
  const found = files.flatMap((file) => {
    const source = readFileSync(join(root, folder, file), 'utf8');
    const names = [...source.matchAll(declared)].map(([, one, several = '']) => ({ name: one ?? several, one }));
    return names.length === 0 ? [] : [{ file, names }];
  });
  const source = [
    '// Generated from the declarations of this folder by `npm run generate`; never edited.',
    ...found.map(({ file, names }) => `import { ${names.map(({ name }) => name).join(', ')} } from './${file}';`),
    "import type { Api } from './declaration.ts';",
    '',
    '/** Every API that the simulator has. */',
    'export const apis: readonly Api[] = [',
    ...found.flatMap(({ names }) => names.map(({ name, one }) => (one === undefined ? `...${name},` : `${name},`))),
    '];',
  ];
  return printed(`${folder}/apis.ts`, `${source.join('\n')}\n`);
}

if (import.meta.main) write(await printSimulatorApis());
