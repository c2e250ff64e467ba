import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema as buildPlainSchema, findBreakingChanges } from 'graphql';
import { buildSchema } from '../src/graphql/schema.ts';
import { root } from './printed-file.ts';

const folder = join(root, 'test/contract');
const filename = join(folder, 'still-missing.txt');

/** What the contract has and the schema has not, or has otherwise. */
export function stillMissing(): readonly string[] {
  const contract = buildPlainSchema(readFileSync(join(folder, 'contract.graphql'), 'utf8'));
  return findBreakingChanges(contract, buildSchema())
    .map(({ description }) => description)
    .toSorted();
}

/** What test/contract/still-missing.txt owns to. */
export const ownedMissing = (): readonly string[] => readFileSync(filename, 'utf8').trim().split('\n');

// Takes off what is there by now. Nothing comes on: what was there stays there.
if (import.meta.main) {
  const missing = new Set(stillMissing());
  writeFileSync(
    filename,
    `${ownedMissing()
      .filter((line) => missing.has(line))
      .join('\n')}\n`,
  );
}
