// Loaded into a measured process: SIGUSR2 collects its garbage, so that what is left is what is held.
process.on('SIGUSR2', () => globalThis.gc());
