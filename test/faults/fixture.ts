import { test as base } from 'vitest';
import { type OpenSite, openSite, type Site } from './site.ts';

export const test = base.extend<{ readonly openSite: OpenSite }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures that are needed from the pattern
  openSite: async ({}, use) => {
    const open: Site[] = [];
    await use(async (options) => {
      const site = await openSite(options);
      open.push(site);
      return site;
    });
    for (const site of open) await site.close();
  },
});
