import { readFileSync } from 'node:fs';
import { describe } from 'vitest';
import { test } from './fixture.ts';
import { OPERATIONS, SCENARIOS } from './story.ts';
import { TABLE } from './table.ts';

const scenarios = Object.keys(SCENARIOS) as (keyof typeof SCENARIOS)[];
const operations = Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[];

for (const scenario of scenarios) {
  describe(`while ${SCENARIOS[scenario].title}`, () => {
    for (const operation of operations) {
      test(operation, async ({ pair, expect }) => {
        let isStruck = false;
        const told = await OPERATIONS[operation](pair, () => {
          if (!isStruck) SCENARIOS[scenario].strike(pair);
          isStruck = true;
        });
        const { answers, seconds: within } = TABLE[operation][scenario];
        for (const { answer, seconds } of told) {
          expect(answers).toContain(answer);
          expect(seconds).toBeLessThanOrEqual(within);
        }
        await pair.time.advance(90_000); // what a node still has in its hands comes out
        const taken = pair.cloud.received('POST', '/images').filter(({ status }) => status === 202);
        const jobs = taken.map(({ headers }) => headers['x-job-uuid']);
        expect(jobs).toEqual([...new Set(jobs)]);
        expect(pair.cloud.images().length).toBeLessThanOrEqual(jobs.length);
      });
    }
  });
}

test('docs/management-nodes.md has the table', ({ expect }) => {
  const docs = readFileSync(new URL('../../../docs/management-nodes.md', import.meta.url), 'utf8');
  const rows = docs.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  for (const operation of operations) {
    const words = scenarios.map((scenario) => TABLE[operation][scenario].words);
    expect(rows).toContainEqual(['', operation, ...words, '']);
  }
});
