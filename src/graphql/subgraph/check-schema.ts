import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type SchemaChanges, schemaChanges } from './schema-changes.ts';
import { subgraphSdl } from '../subgraph-sdl.ts';

const ACCEPTED = fileURLToPath(new URL('../../../artifacts/subgraph.graphql', import.meta.url));

const HELP = `Compares the subgraph's SDL with the accepted one, and ends with 1 where a change breaks somebody.

  npm run schema:check                          compares with artifacts/subgraph.graphql
  npm run schema:check -- <file>                compares with another one, such as a release's
  npm run schema:accept                         writes artifacts/subgraph.graphql, unless a change breaks somebody
  npm run schema:accept -- --breaking           writes it all the same: for a release that may break
`;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads a schema to compare with. @throws Error that names the file */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new Error(`${file} cannot be read (${code}).`, { cause: error });
  }
}

function compare(file: string, sdl: string): SchemaChanges {
  const before = read(file);
  try {
    return schemaChanges(before, sdl);
  } catch (error) {
    throw new Error(`${file} is no SDL of a subgraph: ${messageOf(error)}`, { cause: error });
  }
}

function listed(title: string, changes: readonly string[]): string {
  return changes.length === 0 ? '' : `${title}:\n${changes.map((change) => `  ${change}\n`).join('')}`;
}

/** Tells the outcome on stdout or stderr. @returns the exit code */
function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { accept: { type: 'boolean' }, breaking: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [file = ACCEPTED, ...others] = positionals;
  if (others.length > 0 || (values.accept && file !== ACCEPTED)) throw new Error(HELP);

  const sdl = subgraphSdl();
  const { breaking, dangerous } = compare(file, sdl);
  process.stdout.write(listed('Worth a word in CHANGELOG.md', dangerous));
  process.stderr.write(listed('Breaks clients or the larger graph', breaking));
  if (breaking.length > 0 && !values.breaking) {
    console.error('What goes is @deprecated for two minor versions first (docs/federation.md).');
    console.error('For a release that may break: npm run schema:accept -- --breaking');
    return 1;
  }
  if (values.accept) writeFileSync(ACCEPTED, sdl);
  else console.log('Nothing that the schema promised is gone.');
  return 0;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
