import { CLOUD_FAULTS } from '../test/faults/table/cloud.ts';
import { expectedOf, GROUPS, isFaultName } from '../test/faults/table/expected.ts';
import type { Fault } from '../test/faults/table/fault.ts';
import { OPERATIONS, type OperationName, operationNames } from '../test/faults/table/operations.ts';
import { type Outcome, OUTCOMES } from '../test/faults/table/outcomes.ts';
import { printed, type PrintedFile, write } from './printed-file.ts';

const INTRODUCTION = `# Faults

<!-- Printed by scripts/print-faults.ts from test/faults/table/, by \`npm run generate\`; never edited. -->

What a caller is told when something goes wrong between the gateway and the cloud. Each cell is a test: \`test/faults/\`
asks a gateway over HTTP while the fault lasts, and again when it has passed. For each it holds too that the answer comes
in time, that nothing happens twice and nothing is lost, that no connection and no timer is left behind, and that neither the
answer nor the log shows a session, a stack or an address.

**Sending the same again is always safe**, a creation with the same \`idempotencyKey\`. Whether it helps:
`;

const HOW = `## What is asked, and what is struck

A fault that has passed is mostly never seen: a read whose connection broke is sent once more, and a submit is found again.
So it lasts here, unless the column says otherwise.

A cloud that gives no answer at all costs whoever asks first the time-out: the rows with \`TIMEOUT\` tell of them. After some
seconds the gateway leaves it alone, but for probes ([management-nodes.md](management-nodes.md#3-when-a-node-is-left-alone));
who asks then is told so at once, as the row of a cloud that is left alone tells, until a probe is answered.
`;

const TABLES = `## What is told

The last column is the reason in the log and at \`/readyz\`, where it is the same for all operations.
`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A setting is wrong: the code is that of a fault which passes. */
const OF_A_SETTING = '`UNAVAILABLE` ⚙';
const isOfASetting = (outcome: Outcome, { failure }: Pick<Fault, 'failure'>) =>
  failure === 'misconfigured' && outcome === 'UPSTREAM_UNAVAILABLE';

function wordsTable(): string {
  const words: (readonly string[])[] = Object.values(OUTCOMES).map(({ word, gets, again }) => [word, gets, again]);
  const setting = [
    OF_A_SETTING,
    'the same error; its message says that it is a setting',
    'safe, but helps only once the operator has set it right',
  ];
  return table(['in the tables', 'what the caller gets', 'sending it again'], words.toSpliced(1, 0, setting));
}

const operationsTable = (): string =>
  table(
    ['operation', 'what is struck', 'a repeat'],
    Object.values(OPERATIONS).map(({ what, struck, again }) => [what, struck, again]),
  );

function faultsTable(
  faults: Readonly<Record<string, { readonly what: string }>>,
  cellOf: (name: string, operation: OperationName) => string,
  reasonsOf: (name: string) => readonly string[],
): string {
  const rows = Object.entries(faults).map(([name, { what }]) => [
    what,
    ...operationNames.map((operation) => cellOf(name, operation)),
    reasonsOf(name)
      .map((reason) => `\`${reason}\``)
      .join(', '),
  ]);
  return table(['', ...operationNames.map((operation) => OPERATIONS[operation].what), 'reason'], rows);
}

/** The faults of a group, by the rules. */
function groupTable(faults: Readonly<Record<string, Fault>>): string {
  const cellOf = (name: string, operation: OperationName): string => {
    const fault = faults[name];
    if (fault === undefined || !isFaultName(name)) throw new Error(`${name} is no fault of the table.`);
    const outcome = expectedOf(name, operation);
    return isOfASetting(outcome, fault) ? OF_A_SETTING : OUTCOMES[outcome].word;
  };
  return faultsTable(faults, cellOf, (name) => faults[name]?.reasons ?? []);
}

function cloudTable(): string {
  const outcomes = new Map(Object.entries(CLOUD_FAULTS).map(([name, fault]) => [name, fault.outcomes]));
  const cellOf = (name: string, operation: OperationName): string => {
    const outcome = outcomes.get(name)?.[operation];
    return outcome === undefined ? '' : OUTCOMES[outcome].word;
  };
  return faultsTable(CLOUD_FAULTS, cellOf, () => []);
}

/** docs/faults.md as it has to be; nothing is written. */
export function printFaults(): Promise<PrintedFile> {
  const groups = Object.entries(GROUPS).flatMap(([title, faults]) => [`### ${title}\n`, groupTable(faults), '']);
  const cloud = ['### Something happens to the cloud in the middle of a job\n', cloudTable()];
  const parts = [INTRODUCTION, wordsTable(), '', HOW, operationsTable(), '', TABLES, ...groups, ...cloud];
  return printed('docs/faults.md', `${parts.join('\n')}\n`);
}

if (import.meta.main) write(await printFaults());
