/** A ZStack that answers from prepared bytes, in a process of its own. Tells its parent its world, and, when asked, how much it was asked. */
import { prepareCreations } from './creations.ts';
import { listen } from './listener.ts';
import { prepareAnswers } from './prepared.ts';
import { startWorld } from './world.ts';

const world = await startWorld();
const creation = await prepareCreations(world);
const other = prepareAnswers(new URL(world.url).origin);
let requests = 0;
const log = process.env['BENCH_LOG'] !== undefined;
const port = await listen((asked) => {
  requests += 1;
  if (log) console.error(asked.method, asked.target, asked.body);
  return creation(asked) ?? other(asked);
});
process.on('disconnect', () => process.exit());
process.on('message', () => process.send?.({ requests }));
process.send?.({ ...world, url: `http://127.0.0.1:${port}/zstack` });
