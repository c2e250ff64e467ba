import { publicErrors } from '../src/graphql/public-errors/codes.ts';
import { printed, type PrintedFile, write } from './printed-file.ts';

const INTRODUCTION = `# Error codes

<!-- Printed from src/graphql/public-errors/codes.ts by \`npm run generate\`; never edited. -->

What \`extensions.code\` of an error may be. [outcomes.md](outcomes.md#errors) tells what a client does about the
errors of an operation.

Where a code has an HTTP status, a request may be refused with it before GraphQL sees it: the answer is one error with that
code and that status. An operation that was executed is 200 whatever its errors are, but 503 where \`OVERLOADED\` is all that
came of it; one that was not is 400, or 200 under \`application/json\` where the request itself was well-formed.
`;

/** docs/errors.md as it has to be; nothing is written. */
export function printErrors(): Promise<PrintedFile> {
  const rows = Object.entries(publicErrors).map(
    ([code, { status, meaning, raisedBy }]) => `| \`${code}\` | ${status ?? ''} | ${meaning} | ${raisedBy} |`,
  );
  const table = ['| code | HTTP status | meaning | raised by |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return printed('docs/errors.md', `${INTRODUCTION}\n${table}\n`);
}

if (import.meta.main) write(await printErrors());
