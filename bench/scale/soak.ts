/**
 * Whether the gateway's memory stays flat: `npm run bench:soak [-- --minutes 10]`. All operations of the comparison in turn, with
 * documents that were never seen among them. Ends with 1 where the last third holds more than the one before, beyond what
 * is left to chance.
 */
import { parseArgs } from 'node:util';
import { Load } from '../compare/asking/load.ts';
import { spread } from '../compare/report/figures.ts';
import { pinSelf } from '../compare/servers/cores.ts';
import { workloadsOn } from '../compare/workloads.ts';
import { setStage } from './stage.ts';

const { values: options } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const forMs = Number(options.minutes) * 60_000;
/** Of a heap of some 50 MiB. */
const CHANCE_MIB = 2;
/** Requests of each operation in a turn. */
const IN_TURN = 200;

const stage = await setStage(pinSelf());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1)); // and so does the gateway
const server = await stage.gateway();
const { world } = stage.upstream;
const loads = workloadsOn(world).map((workload) => new Load(server, workload, world.session));
for (const load of loads) await load.run(load.workload.warmUp); // what is remembered for a while is remembered by then

const held: number[] = [];
let requests = 0;
const startedAt = performance.now();
console.log('minutes   requests   held, MiB   peak, MiB');
while (performance.now() - startedAt < forMs) {
  const turnEnds = performance.now() + forMs / 30;
  while (performance.now() < turnEnds) {
    for (const load of loads) requests += (await load.run(IN_TURN)).length;
  }
  held.push(await server.heldMiB());
  const cells = [(performance.now() - startedAt) / 60_000, requests, held.at(-1) ?? NaN, server.peakMiB()];
  console.log(cells.map((cell, index) => cell.toFixed(index === 1 ? 0 : 1).padEnd(11)).join(''));
}
const third = Math.floor(held.length / 3);
const [middle, last] = [spread(held.slice(third, 2 * third)).median, spread(held.slice(-third)).median];
const isFlat = last - middle <= CHANCE_MIB;
console.log(
  `${isFlat ? 'flat' : 'it grows'}: ${middle.toFixed(1)} MiB in the second third, ${last.toFixed(1)} in the last`,
);
await server.stop();
stage.upstream.stop();
process.exit(isFlat ? 0 : 1);
