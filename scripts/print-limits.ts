import { QUERY_LIMITS } from '../src/config/query-limits.ts';
import { COST_HEADER } from '../src/server/http/extension-headers.ts';
import { ROWS_OF_PLAIN_LIST } from '../src/server/limits/cost.ts';
import { REPEATED_FIELDS } from '../src/server/operation/document-limits.ts';
import { REQUESTS_OF_JOB } from '../src/graphql/selection/price.ts';
import { UUIDS_PER_REQUEST } from '../src/zstack/wire/conditions.ts';
import { printed, type PrintedFile, write } from './printed-file.ts';

const INTRODUCTION = `# Limits

<!-- Printed by scripts/print-limits.ts from src/config/query-limits.ts, by \`npm run generate\`; never edited. -->

What one request may ask for at most. The limits are the same over HTTP, server-sent events and WebSocket, for trusted
documents too, and what exceeds one is refused before anything of it runs: \`QUERY_TOO_COMPLEX\`, over HTTP with 400, with the
limit in \`extensions.limit\`:

\`\`\`json
{ "name": "fieldDepth", "value": 61, "allowed": 30, "setting": "MAX_QUERY_DEPTH" }
\`\`\`

Several operations in one request (batching) are not taken at all.

## What can be set

No operation of the README, of the explorer, of the console and of a router that asks for \`_entities\` comes to half of a
default. Fields, aliases and directives are counted where fragments are put in, so a query counts the same whether it is
written plainly, by inline fragments or by named ones; a fragment that is spread twice counts twice. Tokens, lines and brackets are
counted as they are written. A limit is at least 1 and at most what the table says: beyond that the process itself would be held up, or run out of its stack.
`;

const FIXED = `## What cannot be set

\`${REPEATED_FIELDS.name}\`: where a document asks for fields under one name again and again, they are compared with one another, and
after ${REPEATED_FIELDS.allowed} comparisons graphql-js, whose own budget that is, validates no further. The error has no \`setting\`, and its value
is one more than what is allowed: by how many it is exceeded nobody knows. A document with more
tokens than are taken is read no further, and its brackets are counted so far.
`;

const COST = `## How the cost is counted

The cost is how many rows an operation could ask ZStack for, and how many requests it could send to read them; it is counted
with the request's variables, so that what \`@include\` and \`@skip\` leave out costs nothing.

- A page of a list is one request and \`first\` rows, whether there are as many or not. Below other rows it is one request for
  **each** of them. A total beside \`after\` is one request more; a total without any rows is a request without rows.
- An edge to one row is one row for each that it starts from, and they are loaded together: one request for each
  ${UUIDS_PER_REQUEST} of them. \`nodes\` and \`_entities\` are as many rows as are named.
- A job is ${REQUESTS_OF_JOB} requests, wherever it is asked for by its id: ZStack has no list of them.
- A list that has no \`first\`, such as an image's copies or tags, is taken to hold ${ROWS_OF_PLAIN_LIST}.
- An \`owner\` is two requests for each ${UUIDS_PER_REQUEST} rows, \`candidateBackupStorages\` one for each row and one for each ${UUIDS_PER_REQUEST} storages.
- Whatever else stands at the root is one request. What a mutation does to get to its outcome is not counted further:
  mutations have a limit of their own. Neither is what a filter needs to know of other rows first.

For example this one:

\`\`\`graphql
query VolumesWithSnapshots {
  volumes(first: 50) {
    nodes {
      id
      vmInstance { id name }
      snapshots(first: 10) {
        nodes {
          id
          primaryStorage { id name }
        }
      }
    }
  }
}
\`\`\`

| | rows | requests |
| --- | --- | --- |
| the page of volumes | 50 | 1 |
| their machines, loaded together | 50 | 1 |
| a page of snapshots for each of 50 volumes | 50 × 10 = 500 | 50 |
| the storages of 500 snapshots, loaded together | 500 | ⌈500 / ${UUIDS_PER_REQUEST}⌉ = 4 |
| **in all** | **1100** | **56** |

Who sends the header \`${COST_HEADER}: 1\` over HTTP is told it in \`extensions.cost\` of the answer:

\`\`\`json
{ "rows": 1100, "requests": 56, "allowed": { "rows": ${QUERY_LIMITS.rows.fallback}, "requests": ${QUERY_LIMITS.requests.fallback} } }
\`\`\`

A subscription tells it in its first event, and not again: to who sends the header with the request for the event stream or with that
for the WebSocket, or has it in the payload of \`connection_init\`, by itself or among \`headers\`, for all subscriptions of the
connection.

An operation that costs too much is told the same in \`extensions.cost\` of the error. ZStack is usually asked for less: rows that
there are not cost nothing, and a row that several others lead to is asked for once. Where lists without \`first\` are longer than
${ROWS_OF_PLAIN_LIST}, it may be asked for more.
`;

/** docs/limits.md as it has to be; nothing is written. */
export function printLimits(): Promise<PrintedFile> {
  const rows = Object.entries(QUERY_LIMITS).map(
    ([name, { setting, fallback, most, meaning }]) =>
      `| \`${name}\` | \`${setting}\` | ${fallback} | ${most} | ${meaning} |`,
  );
  const settings = [
    '| limit | setting | default | at most | what is counted |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  return printed('docs/limits.md', [INTRODUCTION, settings, FIXED, COST].join('\n'));
}

if (import.meta.main) write(await printLimits());
