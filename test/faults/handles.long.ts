import { expect, test } from 'vitest';
import { expectRowHolds } from './holds.ts';
import { openSite, type Site } from './site.ts';
import { FAULTS, isFaultName } from './table/expected.ts';

const ROUNDS = 2;

/** What keeps this process alive, by kind: timers, and all else. */
function handles(): { readonly timers: number; readonly others: Readonly<Record<string, number>> } {
  const byKind = Object.groupBy(process.getActiveResourcesInfo(), (kind) => kind);
  const { Timeout = [], ...others } = byKind;
  const counts = Object.entries(others).map(([kind, all = []]) => [kind, all.length] as const);
  return { timers: Timeout.length, others: Object.fromEntries(counts) };
}

test('no socket and no timer is left, however often everything goes wrong', async () => {
  const before = handles();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of Object.keys(FAULTS).filter(isFaultName)) {
      const sites: Site[] = [];
      const open: typeof openSite = async (options) => {
        const site = await openSite(options);
        sites.push(site);
        return site;
      };
      await expectRowHolds({ openSite: open, expect }, name, false);
      for (const site of sites) await site.close();
    }
  }
  await expect.poll(() => handles().others).toEqual(before.others);
  expect(handles().timers).toBeLessThanOrEqual(before.timers);
});
