import { globSync } from 'node:fs';
import { join } from 'node:path';
import { printed, type PrintedFile, write } from './printed-file.ts';

const folder = join(import.meta.dirname, '../src/graphql');

/** What a domain exports. */
interface Module {
  readonly name: string;
  readonly path: string;
}

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const modules = (file: 'jobs' | 'resolvers'): readonly Module[] =>
  globSync(`*/${file}.ts`, { cwd: folder })
    .map((path) => path.replace(/[\\/].*/, ''))
    .sort()
    .map((domain) => ({ name: camelCase(domain), path: `../graphql/${domain}/${file}.ts` }));

const imports = (of: readonly Module[]): readonly string[] =>
  of.map(({ name, path }) => `import * as ${name} from '${path}';`);

/** src/generated/jobs.ts and src/generated/registry.ts as they have to be; nothing is written. */
export function printRegistry(): Promise<readonly PrintedFile[]> {
  const jobs = modules('jobs');
  const resolvers = [...modules('resolvers'), { name: 'lists', path: './lists.ts' }];
  const jobsSource = [
    '// Generated from the files jobs.ts of src/graphql/ by `npm run generate`; never edited.',
    ...imports(jobs),
    '',
    '/** Every mutation that runs as a job, by its name: the enum of operations and the union of results follow from it. */',
    `export const JOB_MUTATIONS = { ${jobs.map(({ name }) => `...${name}.Mutation`).join(', ')} };`,
  ];
  const registrySource = [
    '// Generated from the folders of src/graphql/ by `npm run generate`; never edited.',
    "import { JOB_MUTATIONS } from './jobs.ts';",
    ...imports(resolvers),
    '',
    '/** Every `resolvers.ts`, every `jobs.ts`, and what is generated beside them: resolvers by the names of their types. */',
    `export const resolverModules = [{ Mutation: JOB_MUTATIONS }, ${resolvers.map(({ name }) => name).join(', ')}] as const;`,
  ];
  return Promise.all([
    printed('src/generated/jobs.ts', `${jobsSource.join('\n')}\n`),
    printed('src/generated/registry.ts', `${registrySource.join('\n')}\n`),
  ]);
}

if (import.meta.main) (await printRegistry()).forEach(write);
