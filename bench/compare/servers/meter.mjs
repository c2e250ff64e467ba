// Loaded into a measured process: tells its parent what that asks for, the CPU time that was used or the memory that is held, and
// ends with it.
process.on('message', async (what) => process.send(what === 'cpu' ? process.cpuUsage() : await heldBytes()));
process.on('disconnect', () => process.exit());
process.channel.unref();

/**
 * What is left after the garbage is collected, where it can be (`--expose-gc`). What was made while V8 marked for a collection of its
 * own is not garbage to that, so there are several.
 */
async function heldBytes() {
  for (let times = 0; times < 3; times += 1) {
    globalThis.gc?.();
    await new Promise(setImmediate);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
