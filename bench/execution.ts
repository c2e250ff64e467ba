/**
 * What the execution of an operation takes by its plan and by graphql-js, without HTTP and without a cloud: `node bench/execution.ts
 * [rounds]`. Both take turns on the same rows; medians of the CPU time.
 */
import { execute, getOperationAST, parse } from 'graphql';
import { planOf } from '../src/graphql/execution/plans.ts';
import { createContext } from '../src/graphql/context.ts';
import { buildSchema } from '../src/graphql/schema.ts';
import { ShownSession } from '../src/graphql/shown-session.ts';
import type { WatchedZstack } from '../src/zstack/jobs/watching/watches.ts';
import { systemTime } from '../src/zstack/wire/values/time.ts';

const rounds = Number(process.argv[2] ?? 30);
const schema = buildSchema();
const { signal } = new AbortController();
const uuid = (index: number) => String(index).padStart(32, '0');
const date = new Date('2026-01-02T03:04:05Z');

const storages = Array.from({ length: 4 }, (_, index) => ({ uuid: uuid(index), name: `storage ${index}` }));
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{
      uuid: uuid(index),
      name: `image ${index}`,
      description: null,
      state: 'Enabled',
      status: 'Ready',
      format: 'qcow2',
    },
    ...{ size: 10_737_418_240, actualSize: 1_073_741_824, mediaType: 'DataVolumeTemplate', platform: 'Linux' },
    ...{ createDate: date, lastOpDate: date },
    backupStorageRefs: storages.slice(0, 2).map((storage) => ({
      ...{ backupStorageUuid: storage.uuid, status: 'Ready', installPath: `ceph://pool/${index}` },
    })),
  }));

/** A cloud whose lists are there already. */
const zstackWith = (rows: readonly object[]) =>
  ({
    time: systemTime,
    textRules: { fourByteText: false },
    cloud: { hasZql: () => Promise.resolve(false) },
    query: ({ row }: { readonly row: { readonly inventory: string } }) =>
      Promise.resolve({ rows: row.inventory === 'ImageInventory' ? rows : storages, total: null }),
  }) as unknown as WatchedZstack;

const REFS = 'backupStorageRefs { backupStorageUuid status installPath';
const IMAGE = `uuid name description state status size actualSize mediaType format platform createDate lastOpDate ${REFS}`;
const workloads = [
  ['one image', 1, `{ images { nodes { ${IMAGE} } } } }`],
  ['100 images', 100, `{ images(first: 100) { nodes { ${IMAGE} } } } }`],
  ['100 images, 200 storages', 100, `{ images(first: 100) { nodes { ${IMAGE} backupStorage { uuid name } } } } }`],
  ['1000 images, 2000 storages', 1_000, `{ images(first: 1000) { nodes { ${IMAGE} backupStorage { uuid name } } } } }`],
] as const;

console.log('CPU ms'.padEnd(30) + 'plan'.padEnd(10) + 'graphql-js'.padEnd(14) + 'of that');
for (const [what, count, text] of workloads) {
  const document = parse(text);
  const operation = getOperationAST(document);
  const plan = operation == null ? undefined : planOf({ schema, document, operation });
  if (plan === undefined) throw new Error(`There is no plan for ${what}.`);
  const zstack = zstackWith(rowsOf(count));
  const contextOf = () => {
    const session = new ShownSession(`OAuth ${'a'.repeat(32)}`);
    return createContext(zstack, { session, requestId: 'r', clientAddress: undefined, signal, draining: signal });
  };
  const ways = {
    plan: () => plan.execute({ context: contextOf() }),
    'graphql-js': () => execute({ schema, document, contextValue: contextOf() }),
  };
  const times = Math.max(1, Math.round(1_000 / (count + 10)));
  const spent: Record<keyof typeof ways, number[]> = { plan: [], 'graphql-js': [] };
  const answers = [];
  for (const way of Object.values(ways)) answers.push(JSON.stringify(await way()));
  if (answers[0] !== answers[1]) throw new Error(`The answers to ${what} differ.`);
  for (let round = 0; round < rounds * 2; round += 1) {
    for (const way of ['plan', 'graphql-js'] as const) {
      const before = process.cpuUsage();
      for (let time = 0; time < times; time += 1) JSON.stringify(await ways[way]());
      const { user, system } = process.cpuUsage(before);
      if (round >= rounds) spent[way].push((user + system) / 1_000 / times);
    }
  }
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  const [plans, graphql] = [median(spent.plan), median(spent['graphql-js'])];
  console.log(
    what.padEnd(30) + plans.toFixed(3).padEnd(10) + graphql.toFixed(3).padEnd(14) + (plans / graphql).toFixed(2),
  );
}
