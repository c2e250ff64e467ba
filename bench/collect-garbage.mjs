// Loaded into a measured process: SIGUSR2 collects its garbage, so that what is left is what is held.
process.on('SIGUSR2', () => {
  globalThis.gc();
  globalThis.gc(); // the first may end a collection under way, for which nothing that was made meanwhile is garbage
});
