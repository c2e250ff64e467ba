/**
 * What the long tests draw begins with: `SEED`, which `.ci/run` sets by the tree that it tests, so that the same tree is tried with the same.
 * Default: another one each time.
 */
export const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
