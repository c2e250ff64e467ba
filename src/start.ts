import type { Logger } from 'pino';
import { readVersion } from './command-line.ts';
import { summarizeSettings, withoutHost } from './config/summary.ts';
import { type Config, type Environment, idleSettings, unknownSettings } from './config.ts';
import { fail } from './fail.ts';
import { connectCloud } from './server/cloud.ts';
import { type Demo, demoAuthorization, demoCurl } from './server/explorer/demo.ts';
import { startGateway } from './server/gateway.ts';
import { logOutput } from './server/operations/log-output.ts';
import { createLogger } from './server/operations/logger.ts';
import { EXPLORER_PATH } from './server/explorer/offline-files.ts';
import { startTracing } from './server/operations/tracing/start-tracing.ts';
import { processRegistry } from './server/operations/metrics/process-metrics.ts';
import { PING_TIMEOUT_MS } from './server/operations/readiness.ts';
import { tuneV8 } from './tune-v8.ts';
import { checkSession } from './zstack/jobs/watching/watches.ts';
import type { Zstack } from './zstack/zstack.ts';

/** What stands behind the gateway, and how to let go of it. */
interface Cloud {
  readonly urls: readonly URL[];
  readonly demo: Demo | undefined;
  close(): Promise<void>;
}

async function openCloud({ cloud, timeZone = 'UTC' }: Config): Promise<Cloud> {
  if (cloud.kind === 'zstack') return { urls: cloud.urls, demo: undefined, close: () => Promise.resolve() };
  const { startSimulator } = await loadSimulator();
  const simulator = await startSimulator({ timeZone });
  return { urls: [new URL(simulator.url)], demo: simulator.demo, close: () => simulator.close() };
}

/** @throws Error that says what to do where the package is not installed */
async function loadSimulator() {
  try {
    return await import('zstack-simulator');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    throw new Error(
      'There is no ZSTACK_URL, and the package zstack-simulator, which would stand in for the cloud, cannot be loaded.\n' +
        'Set ZSTACK_URL to the address of a ZStack cloud; or, in a whole checkout, run `npm ci` and `npm start`.',
      { cause: error },
    );
  }
}

/** Serves until a signal ends it. @param environment what `config` was read from */
export async function start(config: Config, environment: Environment): Promise<void> {
  const log = logOutput(process.stderr);
  process.on('exit', () => log.flush());
  const logger = createLogger(config.logLevel, log);
  for (const { name, nearest } of unknownSettings(environment)) {
    logger.warn({ name, nearest }, 'this variable is no setting of the gateway');
  }
  for (const { name, needs } of idleSettings(config)) {
    logger.warn({ name, needs }, 'this setting does nothing by itself');
  }
  const cloud = await openCloud(config);
  const zstack = connectCloud(config, cloud.urls, logger);
  void zstack.cloud.learn();
  const registry = processRegistry(readVersion());
  const { tracesEndpoint, traceZstack } = config;
  const tracing =
    tracesEndpoint &&
    (await startTracing({ endpoint: tracesEndpoint, tellsZstack: traceZstack, version: readVersion(), logger }));
  const gateway = await startGateway({
    config,
    tracing,
    zstack,
    logger,
    demo: cloud.demo,
    registry,
    checkSession: (caller) => checkSession(zstack, caller),
  });
  // One request's oversight must not end the others.
  process.on('unhandledRejection', (reason) => logger.error({ err: reason }, 'a rejection that nobody handled'));
  stopOnSignals(async (signal) => {
    logger.info({ signal, graceMs: config.shutdownGraceMs }, 'draining');
    await gateway.close();
    await tracing?.close();
    await zstack.close();
    await cloud.close();
    logger.info('stopped');
  });
  const port = Number(new URL(gateway.url).port);
  const about = { version: readVersion(), node: process.version, port, settings: summarizeSettings(environment) };
  logger.info(about, 'started');
  tuneV8();
  console.log(greeting(config, gateway.url, cloud.demo));
  void tellWhetherZstackAnswers(zstack, logger);
}

/** One line: this one, or, where it does not answer, the client's own, which says why. */
async function tellWhetherZstackAnswers(zstack: Zstack, logger: Logger): Promise<void> {
  try {
    await zstack.ping(PING_TIMEOUT_MS);
    logger.info({ version: await zstack.cloud.version() }, 'ZStack answers');
  } catch {
    // told already
  }
}

/** The first signal drains and ends with 0, a second one ends at once with 1. */
function stopOnSignals(close: (signal: string) => Promise<void>): void {
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) process.exit(1);
    stopping = true;
    close(signal).then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function greeting(config: Config, url: string, demo: Demo | undefined): string {
  const { cloud, explorer, production, trustedDocuments, trustedDocumentsOnly } = config;
  const graphql = `${url}/graphql`;
  const lines = [
    `GraphQL   ${graphql}`,
    ...(explorer === 'none' ? [] : [`Explorer  ${url}/`]),
    ...(explorer === 'sandbox' ? [`Offline   ${url}${EXPLORER_PATH} explores without internet.`] : []),
    ...(cloud.kind === 'zstack'
      ? [`Cloud     ${cloud.urls.map((url) => (production ? withoutHost(url) : url.host)).join(', ')}`]
      : ['Cloud     the embedded simulator, an invented cloud. Set ZSTACK_URL to the address of a real one.']),
    ...(trustedDocuments === undefined ? [] : [trust(trustedDocuments.size, trustedDocumentsOnly)]),
  ];
  if (demo !== undefined) {
    lines.push(`Session   Authorization: ${demoAuthorization(demo)}`);
    if (!trustedDocumentsOnly) lines.push('', 'Create an image:', '', demoCurl(graphql, demo));
  }
  return `${lines.join('\n')}\n`;
}

const trust = (documents: number, only: boolean): string =>
  `Trusted   ${documents} document${documents === 1 ? '' : 's'}, ${only ? 'and no other is accepted' : 'and every other is accepted too'}`;
