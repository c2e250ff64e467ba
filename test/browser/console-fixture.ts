import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/src/simulator.ts';
import { gatewayOf, type TestGateway } from '../integration/fixture.ts';
import { chromiumArguments, findChromium } from './chromium.ts';
import { build, folder, isInstalled, preview } from './console-example.ts';
import { consoleScreen, type ConsoleScreen } from './console-screen.ts';

const executablePath = findChromium();
if (executablePath === undefined) {
  console.warn('\nNO CHROMIUM: the tests of the console are SKIPPED. Install one, or name one by CHROMIUM_PATH.\n');
}

export const canRun = executablePath !== undefined && isInstalled();

/** A person's browser with the console open. */
export interface Opened extends ConsoleScreen {
  readonly page: Page;
}

interface Fixture {
  /** One for all tests of a file. */
  readonly browser: Browser;
  /** The folder of the built page. */
  readonly built: string;
  readonly cloudOptions: SimulatorOptions;
  /** The demo cloud; a template takes ten minutes of its clock, which the test moves. */
  readonly cloud: Simulator;
  readonly gateway: TestGateway;
  /** Where the page is served, the gateway beside it. */
  readonly url: string;
  /** Opens the console in a browser that has never seen it. The test fails when the page throws or complains. */
  readonly open: (options?: BrowserContextOptions) => Promise<Opened>;
}

export const jobDurationMs = 600_000;

/** Timers of the gateway that a test would have to wait for. */
export const watchTimes = { progressEveryMs: 100, sessionEveryMs: 200 };

/* oxlint-disable no-empty-pattern -- vitest reads the fixtures that are needed from the pattern */
export const test = base.extend<Fixture>({
  browser: [
    async ({}, use) => {
      if (executablePath === undefined) throw new Error('There is no Chromium.');
      const browser = await chromium.launch({ executablePath, args: chromiumArguments });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  built: [
    async ({}, use) => {
      const outDir = await mkdtemp(join(tmpdir(), 'console-'));
      await build(outDir);
      await use(outDir);
      await rm(outDir, { recursive: true });
    },
    { scope: 'file' },
  ],
  cloudOptions: {},
  cloud: async ({ cloudOptions }, use) => {
    const cloud = await startSimulator({ jobDurationMs, ...cloudOptions });
    await use(cloud);
    await cloud.close();
  },
  gateway: async ({ cloud }, use) => {
    const gateway = await gatewayOf(cloud, {}, { watchTimes });
    await use(gateway);
    await gateway.close();
  },
  url: async ({ built, gateway }, use) => {
    const served = await preview(built, gateway.url);
    await use(served.url);
    await served.close();
  },
  open: async ({ browser, url }, use) => {
    const opened = opener(browser, url);
    await use(opened.open);
    await opened.close();
  },
});
/* oxlint-enable no-empty-pattern */

/** Opens a page as often as asked; `close` tells what the pages complained of. */
export function opener(browser: Browser, url: string) {
  const faults: string[] = [];
  const closing: (() => Promise<void>)[] = [];
  return {
    open: async (options: BrowserContextOptions = {}): Promise<Opened> => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: 'en-GB',
        reducedMotion: 'reduce',
        ...options,
      });
      closing.push(() => context.close());
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        const told = message.text();
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        // what the browser itself says of a refused or broken connection
        if (/Failed to load resource|WebSocket connection/.test(told)) return;
        faults.push(told);
      });
      await page.goto(url);
      return { page, ...consoleScreen(page) };
    },
    close: async () => {
      await Promise.all(closing.map((close) => close()));
      expect(faults).toEqual([]);
    },
  };
}

const axe = () => readFileSync(join(folder, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What WCAG 2.2 AA forbids of what is shown now, as far as a program can tell. */
export async function barriersOn(page: Page): Promise<unknown> {
  await page.evaluate(axe());
  return page.evaluate(`axe
    .run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))`);
}
