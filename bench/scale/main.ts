/** How CPU and memory grow: plots and figures for the docs, by `npm run bench:scale [-- --only rows,clients] [--into folder]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { textTable } from '../compare/report/tables.ts';
import { pinSelf } from '../compare/servers/cores.ts';
import { svgOf } from './plot.ts';
import { clients, rows } from './requests.ts';
import { setStage } from './stage.ts';
import { eventStreams, subscribers, waitingJobs } from './waiting.ts';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, into: { type: 'string', default: 'docs/performance' } },
});
const all = { rows, clients, 'waiting-jobs': waitingJobs, subscribers, 'event-streams': eventStreams };
const only = options.only?.split(',');

mkdirSync(options.into, { recursive: true });
const core = pinSelf();
const stage = await setStage(core);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1)); // and so do the servers
if (core === undefined) console.log('Not pinned: there is no `taskset`, or only one core.');
for (const [name, measure] of Object.entries(all)) {
  if (only !== undefined && !only.includes(name)) continue;
  const series = await measure(stage);
  writeFileSync(join(options.into, `${name}.svg`), svgOf(series));
  const table = series.points.map(({ count, cpu, memory }) => [String(count), cpu.toFixed(2), memory.toFixed(1)]);
  const load = loadavg().map((average) => average.toFixed(1));
  console.log(
    `\n${textTable([[series.of, series.cpuUnit, series.memoryUnit], ...table])}\nload average ${load.join(' ')}`,
  );
}
stage.upstream.stop();
process.exit(0);
