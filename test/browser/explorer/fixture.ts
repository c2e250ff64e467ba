import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { type Environment, readConfig } from '../../../src/config.ts';
import { connectCloud } from '../../../src/server/cloud.ts';
import { type GatewayOptions, startGateway } from '../../../src/server/gateway.ts';
import { createLogger } from '../../../src/server/operations/logger.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../../simulator/src/simulator.ts';
import { checkSession } from '../../../src/zstack/jobs/watching/watches.ts';
import { chromiumArguments, findChromium } from '../chromium.ts';
import { screen } from './screen.ts';

export const executablePath = findChromium();

if (executablePath === undefined) {
  console.warn(
    '\nNO CHROMIUM: the browser tests are SKIPPED and prove nothing. Install one (apt-get install chromium), or name one by CHROMIUM_PATH.\n',
  );
}

export interface OpenOptions extends Partial<Pick<GatewayOptions, 'schema' | 'demo'>> {
  readonly env?: Environment;
  /** Of the browser, English by itself. */
  readonly locale?: string;
}

export interface Explorer {
  /** Of the gateway, without a path. */
  readonly url: string;
  readonly page: Page;
  /** URLs of all requests so far. */
  readonly requests: readonly string[];
  /** What the browser says itself of a request that fails is no fault from then on. */
  readonly closeGateway: () => Promise<void>;
  /** Opens the explorer of the same gateway in a browser that has never seen it. */
  readonly openElsewhere: () => Promise<Page>;
}

interface Fixture {
  /** One for all tests of a file. */
  readonly browser: Browser;
  /** Settings of this test's cloud. */
  readonly cloudOptions: SimulatorOptions;
  /** The demo cloud; a template takes as long as the test's clock says, 10 minutes by itself. */
  readonly cloud: Simulator;
  /** Starts a gateway and opens its explorer. The test fails when the page asks another origin, complains in the console or throws. */
  readonly open: (options?: OpenOptions) => Promise<Explorer>;
}

export const test = base.extend<Fixture>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures that are needed from the pattern
    async ({}, use) => {
      if (executablePath === undefined) throw new Error('There is no Chromium.');
      const browser = await chromium.launch({ executablePath, args: chromiumArguments });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  cloudOptions: {},
  cloud: async ({ cloudOptions }, use) => {
    const cloud = await startSimulator({ jobDurationMs: 600_000, ...cloudOptions });
    await use(cloud);
    await cloud.close();
  },
  open: async ({ browser, cloud }, use) => {
    const faults: string[] = [];
    const closing: (() => Promise<void>)[] = [];
    await use(async (options = {}) => {
      const gateway = await startExplored(cloud, options);
      closing.push(() => gateway.close());
      const requests: string[] = [];
      const openPage = async () => {
        const context = await browser.newContext({
          locale: options.locale ?? 'en-US',
          viewport: { width: 1280, height: 800 },
          permissions: ['clipboard-read', 'clipboard-write'],
        });
        closing.unshift(() => context.close());
        await watch(context, gateway, requests, faults);
        const page = await context.newPage();
        await page.goto(`${gateway.url}/explorer`);
        await screen(page).ready();
        return page;
      };
      return {
        url: gateway.url,
        page: await openPage(),
        requests,
        closeGateway: () => gateway.close(),
        openElsewhere: openPage,
      };
    });
    for (const close of closing) await close();
    expect(faults).toEqual([]);
  },
});

async function startExplored(cloud: Simulator, { env = {}, schema, demo }: OpenOptions) {
  const logger = createLogger('silent', process.stderr);
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    ZSTACK_URL: cloud.url,
    ZSTACK_TIME_ZONE: 'Asia/Shanghai',
    SHUTDOWN_GRACE_MS: '0',
    ...env,
  });
  const zstack = connectCloud(config, [new URL(cloud.url)], logger);
  const gateway = await startGateway({
    config,
    zstack,
    logger,
    checkSession: (caller) => checkSession(zstack, caller),
    ...(schema && { schema }),
    ...(demo && { demo }),
  });
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= gateway.close().then(() => zstack.close()));
  return { url: gateway.url, close, isOpen: () => closing === undefined };
}

type ExploredGateway = Awaited<ReturnType<typeof startExplored>>;

/**
 * Lets nothing out but to the gateway, and notes every try and every complaint: a complaint only while the
 * gateway is open, since the editor starts its workers when it likes, each from a script of the gateway.
 */
async function watch(
  context: BrowserContext,
  { url, isOpen }: ExploredGateway,
  requests: string[],
  faults: string[],
): Promise<void> {
  context.on('console', (message) => {
    const complains = message.type() === 'error' || message.type() === 'warning';
    if (complains && isOpen()) faults.push(message.text());
  });
  context.on('weberror', (error) => {
    if (isOpen()) faults.push(String(error.error()));
  });
  context.on('request', (request) => requests.push(request.url()));
  await context.route(
    ({ origin, protocol }) => origin !== url && protocol !== 'data:' && protocol !== 'blob:',
    async (route) => {
      faults.push(`asked ${route.request().url()}`);
      await route.abort();
    },
  );
}
