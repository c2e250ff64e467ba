import { defineConfig } from 'vitest/config';

const inCi = process.env['CI'] !== undefined;

export default defineConfig({
  test: {
    sequence: { concurrent: true },
    testTimeout: 30_000,
    reporters: inCi ? ['default', ['json', { outputFile: process.env['VITEST_JSON'] ?? '.ci/out/vitest.json' }]] : ['default'],
    projects: [
      { extends: true, test: { name: 'fast', include: ['test/**/*.test.ts'] } },
      { extends: true, test: { name: 'long', include: ['test/**/*.long.ts'], testTimeout: 600_000 } },
    ],
  },
});
