import { defineConfig } from 'vitest/config';

const inCi = process.env['CI'] !== undefined;
/** On a machine that others load a test may be too slow for once: `.ci/run` tells which was tried again, and why. */
const retry = inCi ? 1 : 0;

export default defineConfig({
  // The same file that Node itself takes: Vite would take the .mjs beside it, and two graphql modules know none of each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    sequence: { concurrent: true },
    // Apollo Gateway would report to its maker
    env: { APOLLO_TELEMETRY_DISABLED: 'true' },
    testTimeout: 30_000,
    expect: { poll: { timeout: 15_000 } },
    reporters: inCi
      ? ['default', ['json', { outputFile: process.env['VITEST_JSON'] ?? '.ci/out/vitest.json' }]]
      : ['default'],
    // half as many again as there are cores, since each of them waits for answers a third of its time
    maxWorkers: '150%',
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          // to import everything anew for each file costs more than the tests
          isolate: false,
          // most of them wait for an answer
          maxConcurrency: 10,
          retry,
        },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          include: ['test/**/*.process.ts'],
          // each test keeps a core busy
          maxConcurrency: 2,
          retry,
          // what one process has compiled the next need not
          env: { NODE_COMPILE_CACHE: 'node_modules/.cache/node-compile' },
        },
      },
      {
        extends: true,
        test: {
          name: 'parity',
          include: ['test/{integration,server,faults,proxy,fuzz}/**/*.test.ts', 'test/clients/apollo-client.test.ts'],
          isolate: false,
          setupFiles: ['test/parity/setup.ts'],
          env: { TRIES_EACH_WAY: 'true' },
          // what is said in a process belongs to one test
          sequence: { concurrent: false },
          // each test once in each way
          repeats: 4,
          // where they have told different things
          retry: 4,
        },
      },
      { extends: true, test: { name: 'long', include: ['test/**/*.long.ts'], testTimeout: 600_000 } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.ts'],
          // one browser is enough for a small machine, after all else is done
          sequence: { concurrent: false, groupOrder: 1 },
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
