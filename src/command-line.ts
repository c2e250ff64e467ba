import { readFileSync } from 'node:fs';
import { settings } from './config.ts';

/** The program was called as it cannot be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export type Command = 'serve' | 'help' | 'version';

const options: ReadonlyMap<string, Command> = new Map([
  ['--help', 'help'],
  ['-h', 'help'],
  ['--version', 'version'],
  ['-v', 'version'],
]);

/** @throws UsageError for every other argument: a setting that is given so would be passed over in silence */
export function readCommand(args: readonly string[]): Command {
  const unknown = args.find((argument) => !options.has(argument));
  if (unknown === undefined) return options.get(args[0] ?? '') ?? 'serve';
  throw new UsageError(
    `Unknown argument ${JSON.stringify(unknown)}. Settings are environment variables, such as PORT=4000; --help lists them.`,
  );
}

export function helpText(): string {
  const width = Math.max(...settings.map(({ name }) => name.length)) + 2;
  return [
    'The GraphQL front door of the ZStack cloud.',
    '',
    '  -h, --help     this text',
    '  -v, --version  the version',
    '',
    'Settings are environment variables:',
    '',
    ...settings.map(({ name, fallback, meaning }) => `  ${name.padEnd(width)}${meaning} Default: ${fallback}.`),
  ].join('\n');
}

/** Of the package. */
export function readVersion(): string {
  const description: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const isDescribed = typeof description === 'object' && description !== null && 'version' in description;
  return isDescribed ? String(description.version) : 'unknown';
}
