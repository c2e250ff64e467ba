import { createClient, type ExecutionResult } from 'graphql-sse';
import { Registry } from 'prom-client';
import { test as base } from 'vitest';
import { type Environment, readConfig } from '../../src/config.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { connectCloud, type Pace } from '../../src/server/cloud.ts';
import { type GatewayOptions, startGateway } from '../../src/server/gateway.ts';
import { createLogger } from '../../src/server/operations/logger.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/src/simulator.ts';
import { type DrivenTime, drivenTime } from './driven-time.ts';
import { watchSecrets } from '../secrecy.ts';
import { checkSession } from '../../src/zstack/jobs/watching/watches.ts';
import { inWayOfTrial } from '../parity/in-way.ts';

export interface GraphQLError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string; readonly requestId: string };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly GraphQLError[];
}

export interface AskOptions {
  /** The session to show; default the cloud's own, null for none. */
  readonly session?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface TestGateway {
  readonly url: string;
  readonly logs: readonly string[];
  /** Asks the cloud what it is, as the program does when it starts. */
  learn(): Promise<void>;
  /** Sends one operation over HTTP. */
  ask(query: string, variables?: object, options?: AskOptions): Promise<Answer>;
  /** Subscribes over server-sent events, by default with the cloud's own session. */
  listen<Data = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown>,
    session?: string,
  ): AsyncIterableIterator<ExecutionResult<Data, unknown>>;
  close(): Promise<void>;
}

/** One for all gateways of a process: to build it is dearer than most tests. */
export const schema = buildSchema();

/** A gateway in front of a cloud, both on free ports. `env` are settings as an operator gives them. */
export async function gatewayOf(
  cloud: Pick<Simulator, 'url' | 'demo'>,
  env: Environment = {},
  pace: Pace = {},
  more: Partial<Pick<GatewayOptions, 'registry' | 'tracing' | 'schema' | 'plugins'>> = {},
): Promise<TestGateway> {
  const logs: string[] = [];
  const logger = createLogger('debug', { write: (line: string) => void logs.push(line) });
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    ZSTACK_URL: cloud.url,
    ZSTACK_TIME_ZONE: 'Asia/Shanghai',
    ...env,
  });
  if (config.cloud.kind !== 'zstack') throw new Error('the cloud of a test has a url');
  const zstack = connectCloud(config, config.cloud.urls, logger, pace);
  const registry = more.registry ?? new Registry();
  const gateway = await startGateway(
    inWayOfTrial({
      schema,
      ...more,
      config,
      registry,
      zstack,
      logger,
      checkSession: (caller) => checkSession(zstack, caller),
      loopDelay: () => 0, // a busy machine is no busy gateway
    }),
  );

  const secrecy = watchSecrets({
    url: gateway.url,
    cloud: config.cloud.urls.map(({ origin }) => origin),
    registry,
    logs,
  });

  return {
    url: gateway.url,
    logs,
    learn: () => zstack.cloud.learn(),
    async ask(query, variables = {}, { session = cloud.demo.session, headers = {}, signal } = {}) {
      secrecy.note(variables);
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(session === null ? {} : { authorization: `OAuth ${session}` }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
        ...(signal === undefined ? {} : { signal }),
      });
      const text = await response.text();
      const { data, errors = [] } = JSON.parse(text) as Partial<Answer>;
      return { status: response.status, headers: response.headers, text, data, errors };
    },
    listen: <Data>(query: string, variables: Record<string, unknown>, session = cloud.demo.session) =>
      createClient({
        url: `${gateway.url}/graphql`,
        headers: { authorization: `OAuth ${session}` },
        retryAttempts: 0,
      }).iterate<Data>({ query, variables }),
    async close() {
      await gateway.close();
      await zstack.close();
      await secrecy.check();
    },
  };
}

interface Fixture {
  /** Settings of this test's simulator. */
  readonly cloudOptions: SimulatorOptions;
  /** Settings of this test's gateway. */
  readonly env: Environment;
  /** An almost empty cloud of the test's own. */
  readonly cloud: Simulator;
  readonly gateway: TestGateway;
}

export const test = base.extend<Fixture>({
  cloudOptions: {},
  env: {},
  cloud: async ({ cloudOptions }, use) => {
    const cloud = await startSimulator({ seed: 'empty', jobDurationMs: 40, ...cloudOptions });
    await use(cloud);
    await cloud.close();
  },
  gateway: async ({ cloud, env }, use) => {
    const gateway = await gatewayOf(cloud, env);
    await use(gateway);
    await gateway.close();
  },
});

/** The same in a time that is driven: it passes while the gateway is asked, from pause to pause, and stands still else. */
export const drivenTest = test
  .extend<{ readonly time: DrivenTime }>({
    time: async ({ cloud, env }, use) => use(drivenTime(cloud.clock, Number(env['ZSTACK_TIMEOUT_MS'] ?? 30_000))),
  })
  .override({
    gateway: async ({ cloud, env, time }, use) => {
      const gateway = await drivenGatewayOf(cloud, time, env);
      await use(gateway);
      await gateway.close();
    },
  });

/** A gateway whose pauses are over at once while it is asked. */
export async function drivenGatewayOf(
  cloud: Pick<Simulator, 'url' | 'demo'>,
  time: DrivenTime,
  env?: Environment,
  watchTimes?: Pace['watchTimes'],
): Promise<TestGateway> {
  const gateway = await gatewayOf(cloud, env, { time, watchTimes });
  return {
    ...gateway,
    ask: (...asked) => time.fly(gateway.ask(...asked)),
    listen: <Data>(...asked: Parameters<TestGateway['listen']>) => {
      const events = gateway.listen<Data>(...asked);
      const next = events.next.bind(events);
      return Object.assign(events, { next: () => time.fly(next()) });
    },
  };
}
