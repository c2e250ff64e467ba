import { type Figures, spread, type Spread } from './figures.ts';
import { markdownTable, textTable } from './tables.ts';
import type { StartCost } from '../servers/running.ts';
import type { WorkloadName } from '../workloads.ts';

/** All that a run has shown. */
export interface Run {
  readonly at: string;
  readonly node: string;
  readonly cpu: string;
  readonly pinned: boolean;
  readonly loadBefore: string;
  readonly loadAfter: string;
  readonly rounds: number;
  /** Processes of each server that shared them. */
  readonly sittings: number;
  /** The server that the others are multiples of. */
  readonly base: string;
  readonly workloads: readonly { readonly name: WorkloadName; readonly what: string }[];
  readonly servers: readonly {
    readonly name: string;
    readonly peakMiB: number;
    readonly starts: readonly StartCost[];
  }[];
  readonly figures: readonly Figures[];
}

type Cell = (figures: Figures) => string;

const LACKING = '–';

/** A row for each server, a column for each workload. */
function rows({ workloads, servers, figures }: Run, cell: Cell): string[][] {
  return servers.map(({ name }) => [
    name,
    ...workloads.map((workload) => {
      const found = figures.find((each) => each.server === name && each.workload === workload.name);
      return found === undefined ? LACKING : cell(found);
    }),
  ]);
}

const digits = (value: number): string => value.toPrecision(2).replace(/e\+.*/, '');

const ms = (value: number): string => (value < 10 ? digits(value) : value.toFixed(0));

const ratio = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));

const seconds = (times: readonly number[]): string => `${(spread(times).median / 1_000).toFixed(2)} s`;

function cpuTable(run: Run): string[][] {
  const peakOfBase = run.servers.find(({ name }) => name === run.base)?.peakMiB;
  const cpu = rows(run, ({ server, cpuMs, ofBase }) => {
    if (server === run.base) return `1 (${ms(cpuMs.median)} ms)`;
    return ofBase === undefined ? `${ms(cpuMs.median)} ms` : ratio(ofBase.median);
  });
  const whole = run.servers.map(({ name, peakMiB, starts }, index) => [
    ...(cpu[index] ?? []),
    name === run.base || peakOfBase === undefined ? `1 (${peakMiB.toFixed(0)} MiB)` : ratio(peakMiB / peakOfBase),
    seconds(starts.map((start) => start.ms)),
    seconds(starts.map((start) => start.cpuMs)),
  ]);
  return [
    ['', ...run.workloads.map(({ name, what }) => `${name} ${what}`), 'peak memory', 'ready', 'CPU till then'],
    ...whole,
  ];
}

const between = ({ least, most }: Spread): string => `${ratio(least)}–${ratio(most)}`;

function details(run: Run): readonly { readonly title: string; readonly table: string[][] }[] {
  const table = (cell: Cell) => [['', ...run.workloads.map(({ name }) => name)], ...rows(run, cell)];
  return [
    {
      title: 'least to most of the rounds, CPU as a multiple',
      table: table(({ ofBase }) => (ofBase === undefined ? LACKING : between(ofBase))),
    },
    { title: 'CPU, ms a request', table: table(({ cpuMs }) => cpuMs.median.toFixed(3)) },
    { title: 'requests a second', table: table(({ perSecond }) => perSecond.median.toFixed(0)) },
    {
      title: 'latency p50 / p99, ms',
      table: table(({ p50Ms, p99Ms }) => `${ms(p50Ms.median)} / ${ms(p99Ms.median)}`),
    },
    {
      title: 'requests to ZStack for each request',
      table: table(({ zstackRequests }) => zstackRequests.median.toFixed(2)),
    },
  ];
}

const about = ({ base, node, cpu, pinned, rounds, sittings, loadBefore, loadAfter }: Run): string =>
  `CPU of the server per request as a multiple of ${base}: medians of ${rounds} interleaved rounds` +
  `${sittings > 1 ? `, shared by ${sittings} processes of each server` : ''}; Node.js ${node}, ${cpu}, ` +
  `${pinned ? 'server alone on its core' : 'not pinned'}, load average ${loadBefore} before and ${loadAfter} after.`;

/** For a terminal, with all details. */
export const textReport = (run: Run): string =>
  [
    about(run),
    textTable(cpuTable(run)),
    ...details(run).map(({ title, table }) => `${title}\n${textTable(table)}`),
  ].join('\n\n');

/** For a page: the table of CPU. */
export const markdownReport = (run: Run): string => `${about(run)}\n\n${markdownTable(cpuTable(run))}`;
