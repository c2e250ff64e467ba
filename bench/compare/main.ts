/** The gateway beside other GraphQL servers, on one schema, one ZStack and one set of operations: `npm run bench`. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BASE, contendersOn } from './servers/contenders.ts';
import { pinSelf } from './servers/cores.ts';
import { figuresOf, type Sample } from './report/figures.ts';
import { measure } from './rounds.ts';
import type { StartCost } from './servers/running.ts';
import { startAll } from './servers/starts.ts';
import { markdownReport, textReport } from './report/report.ts';
import { startUpstream } from './upstream/upstream.ts';
import { workloadsOn } from './workloads.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    workloads: { type: 'string' },
    servers: { type: 'string' },
    markdown: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const rounds = Number(options.rounds ?? (options.quick ? 3 : 15));
/** How often each server is started, to see how long that takes. */
const times = options.quick ? 1 : 5;
/** The last of these processes share the rounds: two of one code may differ by some percent. */
const sittings = options.quick ? 1 : 3;
const tell = (what: string): void => console.error(what);
const load = (): string =>
  loadavg()
    .map((average) => average.toFixed(1))
    .join(' ');

if (!existsSync(new URL('../node_modules', import.meta.url))) {
  console.error('The servers beside the gateway are not installed: npm --prefix bench ci');
  process.exit(1);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1)); // and so do the servers
const core = pinSelf();
const loadBefore = load();
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const upstream = await startUpstream();
const all = workloadsOn(upstream.world);
const [, first] = all;
if (first === undefined) throw new Error('there are no workloads');
const wanted = options.workloads?.split(',');
const workloads = all.filter(({ name }) => wanted?.includes(name) ?? true);
const named = new RegExp(options.servers ?? '', 'i');
const contenders = (await contendersOn(upstream.world, all, folder)).filter(({ name }) => named.test(name));

tell(`Logs: ${folder}. Load average ${loadBefore}.`);
if (core === undefined)
  tell('Not pinned: there is no `taskset`, or only one core. Server, load and ZStack share the cores.');
const session = upstream.world.session;
const seen = new Map<string, { readonly starts: readonly StartCost[]; readonly peakMiB: number }>();
const samples: Sample[] = [];
for (let time = 0; time < times; time += 1) {
  const servers = await startAll(contenders, { core, folder, session, first, tell });
  const sitting = time - (times - sittings);
  if (sitting >= 0) {
    const itsRounds = Array.from({ length: rounds }, (_, round) => round).filter(
      (round) => round % sittings === sitting,
    );
    const plan = { workloads, rounds: itsRounds, warmUp: options.quick ? 0.2 : 1, tell };
    samples.push(...(await measure(servers, upstream, plan)));
  }
  for (const server of servers) {
    const { name } = server.contender;
    const { starts, peakMiB } = seen.get(name) ?? { starts: [], peakMiB: 0 };
    seen.set(name, { starts: [...starts, server.ready], peakMiB: Math.max(peakMiB, server.peakMiB()) });
    await server.stop();
  }
}
const run = {
  at: new Date().toISOString(),
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  pinned: core !== undefined,
  loadBefore,
  loadAfter: load(),
  rounds,
  sittings,
  base: BASE,
  workloads: workloads.map(({ name, what }) => ({ name, what })),
  servers: [...seen].map(([name, { starts, peakMiB }]) => ({ name, peakMiB, starts })),
  figures: figuresOf(samples, BASE),
  samples,
};
if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(run, undefined, 2));
console.log(options.markdown ? markdownReport(run) : textReport(run));
upstream.stop();
process.exit(0);
