// Loaded into a measured process: tells its parent what that asks for, the CPU time that was used or the memory that is held, and
// ends with it.
process.on('message', async (what) => process.send(what === 'cpu' ? process.cpuUsage() : await heldBytes()));
process.on('disconnect', () => process.exit());
process.channel.unref();

/**
 * What is left after the garbage is collected, where it can be (`--expose-gc`). What was made while V8 marked for a collection of its
 * own is not garbage to that, and now and then a whole new space counts as used: so the least of several looks.
 */
async function heldBytes() {
  let least = Infinity;
  for (let times = 0; times < 4; times += 1) {
    globalThis.gc?.();
    await new Promise(setImmediate);
    const { heapUsed, external } = process.memoryUsage();
    least = Math.min(least, heapUsed + external);
  }
  return least;
}
