// Loaded into a measured process: tells its parent what that asks for, the CPU time that was used or the memory that is held, and
// ends with it.
process.on('message', (what) => process.send(what === 'cpu' ? process.cpuUsage() : heldBytes()));
process.on('disconnect', () => process.exit());
process.channel.unref();

/** What is left after the garbage is collected, where it can be (`--expose-gc`). */
function heldBytes() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
