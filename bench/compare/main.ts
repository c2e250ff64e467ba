/** The gateway beside other GraphQL servers, on one schema, one ZStack and one set of operations: `npm run bench`. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BASE, contendersOn } from './servers/contenders.ts';
import { pinSelf } from './servers/cores.ts';
import { figuresOf } from './report/figures.ts';
import { measure } from './rounds.ts';
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
const { servers, startsOf } = await startAll(contenders, {
  times: options.quick ? 1 : 5,
  core,
  folder,
  session,
  first,
  tell,
});
const samples = await measure(servers, upstream, { workloads, rounds, warmUp: options.quick ? 0.2 : 1, tell });
const run = {
  at: new Date().toISOString(),
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  pinned: core !== undefined,
  loadBefore,
  loadAfter: load(),
  rounds,
  base: BASE,
  workloads: workloads.map(({ name, what }) => ({ name, what })),
  servers: servers.map((server) => ({
    name: server.contender.name,
    peakMiB: server.peakMiB(),
    starts: startsOf.get(server.contender.name) ?? [],
  })),
  figures: figuresOf(samples, BASE),
  samples,
};
if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(run, undefined, 2));
console.log(options.markdown ? markdownReport(run) : textReport(run));
for (const server of servers) await server.stop();
upstream.stop();
process.exit(0);
