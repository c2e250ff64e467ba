import { settings } from '../src/config/settings.ts';
import { printed, type PrintedFile, write } from './printed-file.ts';

const INTRODUCTION = `# Settings

<!-- Printed from src/config/settings.ts by \`npm run generate\`; never edited. -->

Environment variables of the process, each checked at the start: one that cannot be right stops it with a message that names the
variable and what was expected, and a variable that looks like a setting and is none is warned of. \`npm start -- --help\` shows the
same table.
`;

/** docs/settings.md as it has to be; nothing is written. */
export function printSettings(): Promise<PrintedFile> {
  const rows = settings.map(({ name, fallback, meaning }) => `| \`${name}\` | ${fallback} | ${meaning} |`);
  const table = ['| variable | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
  return printed('docs/settings.md', `${INTRODUCTION}\n${table}\n`);
}

if (import.meta.main) write(await printSettings());
